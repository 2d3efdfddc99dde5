// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/annotations.h"

#include "ui/figure/composer.h"
#include "ui/figure/specjson.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sampan {

namespace {

struct AnnotationText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Annotation)
};

struct KindText {
    AnnotationKind kind;
    QLatin1String name;
    const char *label;
};
constexpr std::array<KindText, 3> kinds { {
    { AnnotationKind::Line, QLatin1String("line"), QT_TRANSLATE_NOOP("sampan::Annotation", "Line") },
    { AnnotationKind::Band, QLatin1String("band"), QT_TRANSLATE_NOOP("sampan::Annotation", "Band") },
    { AnnotationKind::Label, QLatin1String("label"), QT_TRANSLATE_NOOP("sampan::Annotation", "Label") },
} };

int stepsPerYear(Frequency frequency)
{
    switch (frequency) {
    case Frequency::HalfYearly:
        return 2;
    case Frequency::Quarterly:
        return 4;
    case Frequency::Monthly:
        return 12;
    case Frequency::Annual:
    case Frequency::Daily:
        break;
    }
    return 1;
}

//! The titles of the dataset's milestones that a spec shows.
QStringList shownMilestones(const Dataset &dataset, const FigureSpec &spec)
{
    QStringList titles;
    for (const Milestone &milestone : dataset.metadata.milestones)
        if (spec.milestoneFilter.isEmpty() || spec.milestoneFilter.contains(milestone.title))
            titles += milestone.title;
    return titles;
}

} // namespace

QString annotationKindLabel(AnnotationKind kind) { return AnnotationText::tr(kinds[std::size_t(kind)].label); }

Period periodAmong(const Period &period, Frequency frequency)
{
    if (period.frequency == frequency)
        return period;
    if (frequency == Frequency::Daily)
        return Period::parse(QStringLiteral("%1-01-01").arg(period.year(), 4, 10, QLatin1Char('0'))).value_or(period);
    const int own = stepsPerYear(period.frequency), wanted = stepsPerYear(frequency);
    // The part of the year in which it begins.
    const int part = period.frequency == Frequency::Daily ? 0 : (period.ordinal - period.year() * own) * wanted / own;
    return { frequency, period.year() * wanted + part };
}

Annotation movedBy(Annotation annotation, int periods)
{
    annotation.from.ordinal += periods;
    annotation.to.ordinal += periods;
    return annotation;
}

void dropMilestone(const Dataset &dataset, FigureSpec &spec, const QString &title)
{
    QStringList titles = shownMilestones(dataset, spec);
    titles.removeAll(title);
    spec.milestoneFilter = titles;
    if (titles.isEmpty())
        spec.milestones = false; // an empty filter would bring all of them
}

void keepInView(FigureSpec &spec, const Annotation &annotation, const Period &first)
{
    if (!spec.timeView)
        return;
    const double from = periodAmong(annotation.from, first.frequency).ordinal - first.ordinal;
    const double to = periodAmong(annotation.to, first.frequency).ordinal - first.ordinal;
    ViewRange &view = *spec.timeView;
    double shift = std::max(to - view.maximum, 0.0);
    if (from < view.minimum + shift)
        shift = from - view.minimum;
    view = { view.minimum + shift, view.maximum + shift };
}

int adoptMilestone(const Dataset &dataset, FigureSpec &spec, const QString &title)
{
    for (const Milestone &milestone : dataset.metadata.milestones) {
        if (milestone.title != title || !spec.milestones)
            continue;
        Annotation line;
        line.text = title;
        line.from = line.to = milestone.period;
        dropMilestone(dataset, spec, title);
        spec.annotations.push_back(line);
        return int(spec.annotations.size()) - 1;
    }
    return -1;
}

Json annotationsJson(const std::vector<Annotation> &annotations)
{
    Json list = Json::array();
    for (const Annotation &annotation : annotations) {
        Json json { { "kind", QString(kinds[std::size_t(annotation.kind)].name).toStdString() },
            { "text", annotation.text.toStdString() } };
        if (annotation.kind == AnnotationKind::Band) {
            json["from"] = annotation.from.code().toStdString();
            json["to"] = annotation.to.code().toStdString();
        } else {
            json["at"] = annotation.from.code().toStdString();
        }
        if (!annotation.series.isEmpty())
            json["series"] = annotation.series.toStdString();
        if (annotation.value)
            json["value"] = *annotation.value;
        if (annotation.offset)
            json["offset"] = Json::array({ annotation.offset->x(), annotation.offset->y() });
        list.push_back(json);
    }
    return list;
}

QString readAnnotations(const Json &spec, std::vector<Annotation> &annotations)
{
    for (const Json &item : jsonList(spec, "annotations")) {
        Annotation annotation;
        const QString kind = jsonText(item, "kind");
        const auto named
            = std::find_if(kinds.begin(), kinds.end(), [&](const KindText &known) { return kind == known.name; });
        if (named == kinds.end())
            return AnnotationText::tr("An annotation is of the kind “%1”; there are line, band, label.")
                .arg(kind.left(60));
        annotation.kind = named->kind;
        annotation.text = jsonText(item, "text");
        const QString from = jsonText(item, annotation.kind == AnnotationKind::Band ? "from" : "at");
        const QString to = annotation.kind == AnnotationKind::Band ? jsonText(item, "to") : from;
        const auto first = Period::parse(from), last = Period::parse(to);
        if (!first || !last || first->frequency != last->frequency)
            return AnnotationText::tr("The annotation “%1” stands at “%2”; expected a period such as 1991.")
                .arg(annotation.text.left(60), (first ? to : from).left(60));
        annotation.from = std::min(*first, *last);
        annotation.to = std::max(*first, *last);
        annotation.series = jsonText(item, "series");
        if (item.contains("value") && item["value"].is_number())
            annotation.value = item["value"].get<double>();
        if (const Json &offset = jsonList(item, "offset");
            offset.size() == 2 && offset[0].is_number() && offset[1].is_number())
            annotation.offset = QPointF(offset[0].get<double>(), offset[1].get<double>());
        const auto wild = [](double number) { return !std::isfinite(number); };
        if ((annotation.value && wild(*annotation.value))
            || (annotation.offset && (wild(annotation.offset->x()) || wild(annotation.offset->y()))))
            return AnnotationText::tr("The annotation “%1” has a number that is none.").arg(annotation.text.left(60));
        annotations.push_back(annotation);
    }
    return {};
}

QString readHandles(const Json &spec, std::optional<MeasureSpan> &span)
{
    if (!spec.contains("handles"))
        return {};
    const QStringList ends = jsonTexts(spec, "handles");
    const auto from = Period::parse(ends.value(0)), to = Period::parse(ends.value(1));
    if (ends.size() != 2 || !from || !to || from->frequency != to->frequency)
        return AnnotationText::tr("“handles” is “%1”; expected two periods such as 1991 and 2020.")
            .arg(ends.join(QLatin1String(", ")).left(60));
    span = MeasureSpan { *from, *to };
    return {};
}

//! Lines and bands join the events; labels find their points.
void Composer::takeAnnotations()
{
    if (!m_figure.isOverTime())
        return;
    const Period &first = m_figure.periods.front();
    // Whatever lies among the data, in view or not: the view moves on without composing anew.
    const double last = position(int(m_figure.periods.size()) - 1), margin = m_figure.columns ? 0.5 : 0;
    for (std::size_t i = 0; i < m_spec.annotations.size(); ++i) {
        const Annotation &annotation = m_spec.annotations[i];
        const double x = periodAmong(annotation.from, first.frequency).ordinal - first.ordinal;
        double end = periodAmong(annotation.to, first.frequency).ordinal - first.ordinal;
        if (annotation.kind == AnnotationKind::Band) {
            // A band of years holds all their months.
            if (annotation.to.frequency < first.frequency && first.frequency != Frequency::Daily) {
                Period next = annotation.to;
                ++next.ordinal;
                end = periodAmong(next, first.frequency).ordinal - first.ordinal - 1;
            }
            const double left = std::max(x - 0.5, -margin), right = std::min(end + 0.5, last + margin);
            if (left >= right)
                continue;
            FigureEvent event { left, annotation.text, {}, {} };
            event.end = right;
            event.annotation = int(i);
            m_figure.events.push_back(event);
            continue;
        }
        if (x < -1e-9 || x > last + 1e-9)
            continue;
        if (annotation.kind == AnnotationKind::Line) {
            FigureEvent event { x, annotation.text, {}, {} };
            event.end = x;
            event.annotation = int(i);
            m_figure.events.push_back(event);
            continue;
        }
        FigureLabel label { x, 0, annotation.text, annotation.offset, int(i) };
        std::optional<double> height = annotation.value;
        for (const FigureSeries &series : m_figure.series) {
            if (height || series.hidden || (!annotation.series.isEmpty() && series.code != annotation.series))
                continue;
            for (const Run &run : series.runs)
                for (const FigurePoint &point : run)
                    if (point.x == x && !height)
                        height = point.high;
        }
        const FigureAxis &axis = m_figure.valueAxis;
        label.value = height.value_or(
            axis.logarithmic ? std::sqrt(axis.minimum * axis.maximum) : (axis.minimum + axis.maximum) / 2);
        m_figure.labels.push_back(label);
    }
}

} // namespace sampan
