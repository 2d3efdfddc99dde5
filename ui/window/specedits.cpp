// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/specedits.h"

#include <QCoreApplication>

#include <algorithm>

namespace sampan {

QString transformLabel(Transform transform)
{
    const char *text = "Values";
    switch (transform) {
    case Transform::Level:
        text = QT_TRANSLATE_NOOP("sampan::Transform", "Values");
        break;
    case Transform::Share:
        text = QT_TRANSLATE_NOOP("sampan::Transform", "Share of total");
        break;
    case Transform::Growth:
        text = QT_TRANSLATE_NOOP("sampan::Transform", "Growth");
        break;
    case Transform::Index:
        text = QT_TRANSLATE_NOOP("sampan::Transform", "Index");
        break;
    case Transform::Balance:
        text = QT_TRANSLATE_NOOP("sampan::Transform", "Balance");
        break;
    }
    return QCoreApplication::translate("sampan::Transform", text);
}

bool isSnapshotMark(Mark mark) { return mark == Mark::Bar || mark == Mark::Donut; }

FigureSpec withMark(FigureSpec spec, Mark mark)
{
    spec.mark = mark;
    spec.valueView.reset();
    return spec;
}

FigureSpec withTransform(FigureSpec spec, Transform transform)
{
    spec.query.transform = transform;
    spec.valueView.reset();
    // What can be negative has no logarithm.
    if (transform == Transform::Growth || transform == Transform::Balance)
        spec.scale = ValueScale::Linear;
    return spec;
}

FigureSpec withIndex(FigureSpec spec, std::optional<Period> base)
{
    spec = withTransform(std::move(spec), Transform::Index);
    spec.query.base = base;
    return spec;
}

FigureSpec withMeasure(FigureSpec spec, const QString &measure)
{
    spec.query.measure = measure;
    spec.valueView.reset();
    spec.timeView.reset();
    return spec;
}

static int measureOf(const Dataset &dataset, const FigureSpec &spec)
{
    const int index = spec.query.measure.isEmpty() ? 0 : dataset.measureIndex(spec.query.measure);
    return index < int(dataset.measures.size()) ? index : -1;
}

static bool isReal(const Measure &measure) { return measure.quantity.priceBasis.startsWith(QLatin1String("constant")); }

bool isAtConstantPrices(const Dataset &dataset, const FigureSpec &spec)
{
    const int index = measureOf(dataset, spec);
    return index >= 0 && isReal(dataset.measures[std::size_t(index)]);
}

int otherPrices(const Dataset &dataset, const FigureSpec &spec)
{
    const int index = measureOf(dataset, spec);
    if (index < 0)
        return -1;
    const Measure &shown = dataset.measures[std::size_t(index)];
    int best = -1;
    qsizetype likest = -1;
    for (int i = 0; i < int(dataset.measures.size()); ++i) {
        const Measure &other = dataset.measures[std::size_t(i)];
        if (isReal(other) == isReal(shown) || other.quantity.unit != shown.quantity.unit
            || other.quantity.currency != shown.quantity.currency)
            continue;
        // Of several the one that is called most alike: exports with exports.
        qsizetype alike = 0;
        while (alike < std::min(other.label.size(), shown.label.size()) && other.label[alike] == shown.label[alike])
            ++alike;
        if (alike > likest) {
            likest = alike;
            best = i;
        }
    }
    return best;
}

FigureSpec withSeriesBy(FigureSpec spec, const QString &dimension)
{
    spec.query.by = dimension;
    spec.hidden.clear();
    spec.highlighted.clear();
    spec.valueView.reset();
    return spec;
}

FigureSpec withPeriods(FigureSpec spec, std::optional<Period> from, std::optional<Period> to)
{
    if (from && to && *to < *from)
        std::swap(from, to);
    spec.query.from = from;
    spec.query.to = to;
    spec.timeView.reset();
    spec.valueView.reset();
    return spec;
}

FigureSpec withSnapshot(FigureSpec spec, std::optional<Period> period)
{
    spec.snapshot = period;
    spec.valueView.reset();
    return spec;
}

FigureSpec withScale(FigureSpec spec, ValueScale scale)
{
    spec.scale = scale;
    spec.valueView.reset();
    return spec;
}

FigureSpec withTop(FigureSpec spec, int top)
{
    spec.query.top = top;
    spec.valueView.reset();
    return spec;
}

FigureSpec withSplit(FigureSpec spec, const QString &dimension)
{
    spec.split = dimension;
    spec.valueView.reset();
    return spec;
}

FigureSpec withFreeScales(FigureSpec spec, bool free)
{
    spec.freeScales = free;
    spec.valueView.reset();
    return spec;
}

FigureSpec withMilestones(FigureSpec spec, bool shown)
{
    spec.milestones = shown;
    return spec;
}

int filterOn(const Dataset &dataset, const FigureSpec &spec, int dimension)
{
    for (std::size_t i = 0; i < spec.query.where.size(); ++i) {
        if (dataset.dimensionIndex(spec.query.where[i].dimension) == dimension)
            return int(i);
    }
    return -1;
}

FigureSpec withMembers(
    const Dataset &dataset, FigureSpec spec, int dimension, const std::optional<QStringList> &members)
{
    const int filter = filterOn(dataset, spec, dimension);
    if (!members) {
        std::erase_if(spec.query.where,
            [&](const Filter &other) { return dataset.dimensionIndex(other.dimension) == dimension; });
    } else if (filter >= 0) {
        spec.query.where[std::size_t(filter)].members = *members;
    } else {
        spec.query.where.push_back({ dataset.dimensions.at(std::size_t(dimension)).name, *members });
    }
    spec.valueView.reset();
    return spec;
}

QStringList effectiveMembers(const Dataset &dataset, const FigureSpec &spec, int dimension)
{
    const Dimension &along = dataset.dimensions.at(std::size_t(dimension));
    QStringList codes;
    if (const int filter = filterOn(dataset, spec, dimension); filter >= 0) {
        for (const QString &name : spec.query.where[std::size_t(filter)].members) {
            if (const int member = along.indexOf(name); member >= 0)
                codes += along.members[std::size_t(member)].code;
        }
        return codes;
    }
    const bool isBy = !spec.query.by.isEmpty() && dataset.dimensionIndex(spec.query.by) == dimension;
    if (!isBy && !along.additive && !along.defaultMember.isEmpty())
        return { along.defaultMember };
    if (!isBy) {
        for (const Member &member : along.members) {
            if (member.kind == MemberKind::Total)
                return { member.code };
        }
    }
    for (const Member &member : along.members) {
        if (member.kind != MemberKind::Aggregate && member.kind != MemberKind::Total)
            codes += member.code;
    }
    return codes;
}

} // namespace sampan
