// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/reading.h"

#include "ui/chart/measuring.h"
#include "ui/figure/axis.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sampan {

namespace {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Reading)
};

void addSources(QStringList &sources, const Dataset &dataset, const FigurePoint &point)
{
    for (const std::uint32_t observation : point.observations)
        if (const Source *source = dataset.sourceOf(observation); source && !sources.contains(source->title))
            sources += source->title;
}

ReadingRow rowOf(const Figure &figure, int index, const FigurePoint *point)
{
    const FigureSeries &series = figure.series[std::size_t(index)];
    ReadingRow row;
    row.series = index;
    row.label = series.name();
    row.missing = !point;
    row.value = point ? figure.exactValue(point->value) : ReadingText::tr("no data");
    if (point && point->status != Status::Normal)
        row.remark = statusLabel(point->status);
    return row;
}

bool isRead(const FigureSeries &series) { return !series.hidden; }

//! The period a year before; −1: none.
int yearBefore(const Figure &figure, int period)
{
    const Period &now = figure.periods[std::size_t(period)];
    Period before = now;
    switch (now.frequency) {
    case Frequency::Annual:
        before.ordinal -= 1;
        break;
    case Frequency::HalfYearly:
        before.ordinal -= 2;
        break;
    case Frequency::Quarterly:
        before.ordinal -= 4;
        break;
    case Frequency::Monthly:
        before.ordinal -= 12;
        break;
    case Frequency::Daily:
        before.ordinal = int(QDate::fromJulianDay(now.ordinal).addYears(-1).toJulianDay());
        break;
    }
    const auto found = std::lower_bound(figure.periods.begin(), figure.periods.end(), before);
    return found != figure.periods.end() && *found == before ? int(found - figure.periods.begin()) : -1;
}

//! What the series of a stack make together at a period; 0 where they are no parts of a whole.
double wholeAt(const Figure &figure, int period)
{
    if (figure.mark != Mark::Stacked && figure.mark != Mark::Donut)
        return 0; // and shares of 100 % are shares already
    double sum = 0;
    for (const FigureSeries &series : figure.series) {
        const FigurePoint *point = series.hidden || series.pointsOnly ? nullptr : series.at(period);
        if (point && point->value < 0)
            return 0;
        sum += point ? point->value : 0;
    }
    return figure.quantity.isPercent() ? 0 : sum;
}

//! Share and change of a row. Changes are of levels: growth of growth rates says nothing.
void compare(const Figure &figure, const FigurePoint &point, double whole, int before, ReadingRow &row)
{
    if (whole > 0)
        row.share = groupedNumber(100 * point.value / whole, 1) + QStringLiteral("\u202f%");
    const Transform transform = figure.spec.query.transform;
    if (before < 0 || transform == Transform::Growth || transform == Transform::Balance || figure.quantity.isPercent())
        return;
    const FigurePoint *earlier = figure.series[std::size_t(row.series)].at(before);
    if (!earlier || !(earlier->value > 0))
        return;
    const double change = 100 * (point.value / earlier->value - 1);
    const QString text = groupedNumber(change, 1);
    row.change = (change > 0 && text != groupedNumber(0, 1) ? QStringLiteral("+") : QString()) + text
        + QStringLiteral("\u202f%");
}

} // namespace

QString Reading::text() const
{
    QStringList lines { title };
    for (const ReadingRow &row : rows) {
        QString line = row.label.isEmpty() ? row.value : row.label + QLatin1String(": ") + row.value;
        if (!row.share.isEmpty())
            line += QLatin1String(", ") + ReadingText::tr("%1 of the whole").arg(row.share);
        if (!row.change.isEmpty())
            line += QLatin1String(", ") + ReadingText::tr("%1 on a year before").arg(row.change);
        if (!row.remark.isEmpty())
            line += QLatin1String(" (") + row.remark + u')';
        lines += line;
    }
    if (more > 0)
        lines += ReadingText::tr("and %n more", nullptr, more);
    if (!sources.isEmpty())
        lines += ReadingText::tr("Source: %1").arg(sources.join(QLatin1String("; ")));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Reading readingAt(const Figure &figure, const Dataset &dataset, int period, int most)
{
    Reading reading;
    if (period < 0 || period >= int(figure.periods.size()))
        return reading;
    reading.title = figure.periodLabels.value(period);
    if (reading.title != figure.periods[std::size_t(period)].code())
        reading.title += QStringLiteral(" (%1)").arg(figure.periods[std::size_t(period)].code());
    struct Read {
        int series;
        const FigurePoint *point;
        double order;
    };
    std::vector<Read> read;
    for (int s = 0; s < int(figure.series.size()); ++s) {
        const FigureSeries &series = figure.series[std::size_t(s)];
        if (!isRead(series))
            continue;
        const FigurePoint *point = series.at(period);
        if (!point && series.pointsOnly)
            continue; // a layer of a few points has no gaps
        read.push_back({ s, point, point ? point->value : -std::numeric_limits<double>::infinity() });
    }
    std::stable_sort(read.begin(), read.end(), [](const Read &a, const Read &b) { return a.order > b.order; });
    const double whole = wholeAt(figure, period);
    const int before = yearBefore(figure, period);
    for (const auto &[series, point, order] : read) {
        if (point)
            addSources(reading.sources, dataset, *point);
        if (int(reading.rows.size()) >= most) {
            ++reading.more;
            continue;
        }
        ReadingRow row = rowOf(figure, series, point);
        if (point)
            compare(figure, *point, whole, before, row);
        reading.shares = reading.shares || !row.share.isEmpty();
        reading.changes = reading.changes || !row.change.isEmpty();
        reading.rows.push_back(std::move(row));
    }
    return reading;
}

Reading readingOf(const Figure &figure, const Dataset &dataset, int series, int period)
{
    Reading reading;
    if (series < 0 || series >= int(figure.series.size()))
        return reading;
    const FigurePoint *point = figure.series[std::size_t(series)].at(period);
    reading.title = figure.periodLabels.value(period);
    reading.rows.push_back(rowOf(figure, series, point));
    if (point) {
        addSources(reading.sources, dataset, *point);
        compare(figure, *point, wholeAt(figure, period), -1, reading.rows.front());
        reading.shares = !reading.rows.front().share.isEmpty();
    }
    return reading;
}

int nearestPeriod(const Figure &figure, double x)
{
    int best = -1;
    double distance = std::numeric_limits<double>::infinity();
    for (const FigureSeries &series : figure.series) {
        if (series.hidden)
            continue;
        for (const Run &run : series.runs) {
            const Stretch seen = stretchWithin(run, figure.timeAxis.minimum - 1e-9, figure.timeAxis.maximum + 1e-9);
            const std::size_t after = std::max(stretchWithin(run, x, x).begin, seen.begin);
            // The neighbours on both sides, as far as they are in view.
            for (std::size_t i = after > seen.begin ? after - 1 : after; i < std::min(after + 1, seen.end); ++i)
                if (std::abs(run[i].x - x) < distance) {
                    distance = std::abs(run[i].x - x);
                    best = run[i].period;
                }
        }
    }
    return best;
}

int nextPeriod(const Figure &figure, int period, int direction)
{
    int best = -1;
    for (const FigureSeries &series : figure.series) {
        if (series.hidden)
            continue;
        for (const Run &run : series.runs) {
            // Periods grow along a run: the nearest one beyond is found by halving.
            const auto after = std::partition_point(run.begin(), run.end(),
                [&](const FigurePoint &point) { return point.period < period + (direction > 0 ? 1 : 0); });
            if (direction > 0 && after != run.end() && (best < 0 || after->period < best))
                best = after->period;
            if (direction < 0 && after != run.begin() && (best < 0 || std::prev(after)->period > best))
                best = std::prev(after)->period;
        }
    }
    return best < 0 ? period : best;
}

Reading measureBetween(const Figure &figure, const Dataset &dataset, int from, int to)
{
    Reading reading;
    if (from > to)
        std::swap(from, to);
    if (from < 0 || to >= int(figure.periods.size()) || from == to)
        return reading;
    const MeasureSpan span { figure.periods[std::size_t(from)], figure.periods[std::size_t(to)] };
    reading.title = measureTitle(figure, span);
    for (const MeasuredSeries &measured : measureSeries(figure, from, to)) {
        const GrowthMeasure &growth = measured.growth;
        ReadingRow row;
        row.series = measured.series;
        row.label = measured.label;
        row.missing = !growth.change;
        if (row.missing) {
            row.value = undefinedReason(growth);
        } else {
            const FigureSeries &series = figure.series[std::size_t(measured.series)];
            addSources(reading.sources, dataset, *series.at(from));
            addSources(reading.sources, dataset, *series.at(to));
            row.value = changeText(figure, growth);
            if (growth.total)
                row.value += QStringLiteral(", %1%2\u202f%")
                                 .arg(*growth.total > 0 ? QStringLiteral("+") : QString(),
                                     groupedNumber(100 * *growth.total, 1));
            if (growth.compound)
                row.remark = ReadingText::tr("%1 a year, compound").arg(rateText(growth.compound));
        }
        reading.rows.push_back(std::move(row));
    }
    return reading;
}

} // namespace sampan
