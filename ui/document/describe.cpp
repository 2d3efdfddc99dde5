// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/describe.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(sampan::History)
};

QString dimensionName(const Dataset &dataset, const QString &name)
{
    const int index = dataset.dimensionIndex(name);
    if (index < 0)
        return name;
    const Dimension &dimension = dataset.dimensions[std::size_t(index)];
    return dimension.label.isEmpty() ? dimension.name : dimension.label;
}

QString membersText(const Dataset &dataset, const Filter &filter)
{
    const int index = dataset.dimensionIndex(filter.dimension);
    QStringList labels;
    for (const QString &code : filter.members) {
        const int member = index < 0 ? -1 : dataset.dimensions[std::size_t(index)].indexOf(code);
        labels += member < 0 ? code : dataset.dimensions[std::size_t(index)].members[std::size_t(member)].label;
    }
    constexpr int most = 3;
    if (labels.size() > most)
        return HistoryText::tr("%1 and %n more", nullptr, int(labels.size()) - most)
            .arg(labels.mid(0, most).join(QLatin1String(", ")));
    return labels.isEmpty() ? HistoryText::tr("none") : labels.join(QLatin1String(", "));
}

QString filterChange(const Dataset &dataset, const Filters &before, const Filters &after)
{
    for (const Filter &filter : after)
        if (std::find(before.begin(), before.end(), filter) == before.end())
            return HistoryText::tr("%1: %2").arg(
                dimensionName(dataset, filter.dimension), membersText(dataset, filter));
    for (const Filter &filter : before)
        if (std::find(after.begin(), after.end(), filter) == after.end())
            return HistoryText::tr("%1: all").arg(dimensionName(dataset, filter.dimension));
    return {};
}

QString rangeText(const std::optional<Period> &from, const std::optional<Period> &to)
{
    if (!from && !to)
        return HistoryText::tr("whole period");
    return QStringLiteral("%1–%2").arg(from ? from->code() : QString(), to ? to->code() : QString());
}

//! "Zoom: 1995–2005" where the view counts years.
QString viewText(const Dataset &dataset, const FigureSpec &spec)
{
    const int time = dataset.timeDimension();
    if (!spec.timeView || time < 0)
        return {};
    const auto &periods = dataset.dimensions[std::size_t(time)].periods;
    if (periods.empty())
        return {};
    Period first = periods.front();
    if (spec.query.from && spec.query.from->frequency == first.frequency)
        first = std::max(first, *spec.query.from);
    Period from = first, to = first;
    from.ordinal += int(std::ceil(spec.timeView->minimum - 1e-9));
    to.ordinal += int(std::floor(spec.timeView->maximum + 1e-9));
    return QStringLiteral("%1–%2").arg(from.code(), to.code());
}

} // namespace

QString describeStep(const Dataset &dataset, const FigureSpec &before, const FigureSpec &after, const QString &what)
{
    if (before.mark != after.mark)
        return HistoryText::tr("Chart type: %1").arg(markLabel(after.mark));
    if (before.query.by != after.query.by)
        return HistoryText::tr("Series: %1")
            .arg(after.query.by.isEmpty() ? HistoryText::tr("one") : dimensionName(dataset, after.query.by));
    if (before.split != after.split)
        return after.split.isEmpty() ? HistoryText::tr("One figure")
                                     : HistoryText::tr("Split by %1").arg(dimensionName(dataset, after.split));
    if (before.freeScales != after.freeScales)
        return after.freeScales ? HistoryText::tr("Own scales in every pane")
                                : HistoryText::tr("One scale for all panes");
    if (before.query.where != after.query.where)
        if (const QString text = filterChange(dataset, before.query.where, after.query.where); !text.isEmpty())
            return text;
    if (before.query.from != after.query.from || before.query.to != after.query.to)
        return HistoryText::tr("Period: %1").arg(rangeText(after.query.from, after.query.to));
    if (before.query.top != after.query.top)
        return after.query.top > 0 ? HistoryText::tr("The largest %1").arg(after.query.top)
                                   : HistoryText::tr("All series");
    if (before.scale != after.scale)
        return after.scale == ValueScale::Logarithmic ? HistoryText::tr("Logarithmic scale")
                                                      : HistoryText::tr("Linear scale");
    if (before.snapshot != after.snapshot && after.snapshot)
        return HistoryText::tr("Shown: %1").arg(after.snapshot->code());
    if (before.measured != after.measured && after.measured)
        return HistoryText::tr("Measure: %1–%2")
            .arg(std::min(after.measured->from, after.measured->to).code(),
                std::max(after.measured->from, after.measured->to).code());
    QString text = what;
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    if (before.timeView != after.timeView)
        if (const QString range = viewText(dataset, after); !range.isEmpty())
            return HistoryText::tr("%1: %2").arg(text, range);
    return text;
}

} // namespace sampan
