// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/reading.h"

#include "ui/chart/measuring.h"
#include "ui/figure/axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sampan {

namespace {

struct Text {
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
    row.value = point ? figure.exactValue(point->value) : Text::tr("no data");
    if (point && point->status != Status::Normal)
        row.remark = statusLabel(point->status);
    return row;
}

bool isRead(const FigureSeries &series) { return !series.hidden; }

} // namespace

QString Reading::text() const
{
    QStringList lines { title };
    for (const ReadingRow &row : rows) {
        QString line = row.label.isEmpty() ? row.value : row.label + QLatin1String(": ") + row.value;
        if (!row.remark.isEmpty())
            line += QLatin1String(" (") + row.remark + u')';
        lines += line;
    }
    if (!sources.isEmpty())
        lines += Text::tr("Source: %1").arg(sources.join(QLatin1String("; ")));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

Reading readingAt(const Figure &figure, const Dataset &dataset, int period)
{
    Reading reading;
    if (period < 0 || period >= int(figure.periods.size()))
        return reading;
    reading.title = figure.periodLabels.value(period);
    if (reading.title != figure.periods[std::size_t(period)].code())
        reading.title += QStringLiteral(" (%1)").arg(figure.periods[std::size_t(period)].code());
    std::vector<std::pair<double, ReadingRow>> rows;
    for (int s = 0; s < int(figure.series.size()); ++s) {
        const FigureSeries &series = figure.series[std::size_t(s)];
        if (!isRead(series))
            continue;
        const FigurePoint *point = series.at(period);
        if (!point && series.pointsOnly)
            continue; // a layer of a few points has no gaps
        if (point)
            addSources(reading.sources, dataset, *point);
        rows.emplace_back(point ? point->value : -std::numeric_limits<double>::infinity(), rowOf(figure, s, point));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (auto &[value, row] : rows)
        reading.rows.push_back(std::move(row));
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
        // The part of the whole, where there is one.
        double sum = 0;
        for (const FigureSeries &one : figure.series)
            if (const FigurePoint *other = one.hidden ? nullptr : one.at(period))
                sum += other->value;
        if (figure.mark == Mark::Donut && sum > 0 && !figure.quantity.isPercent())
            reading.rows.front().value
                += QStringLiteral(" (%1\u202f%)").arg(groupedNumber(100 * point->value / sum, 1));
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
        for (const Run &run : series.runs)
            for (const FigurePoint &point : run)
                if (std::abs(point.x - x) < distance && point.x >= figure.timeAxis.minimum - 1e-9
                    && point.x <= figure.timeAxis.maximum + 1e-9) {
                    distance = std::abs(point.x - x);
                    best = point.period;
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
        for (const Run &run : series.runs)
            for (const FigurePoint &point : run) {
                const int ahead = (point.period - period) * direction;
                if (ahead > 0 && (best < 0 || ahead < (best - period) * direction))
                    best = point.period;
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
                row.remark = Text::tr("%1 a year, compound").arg(rateText(growth.compound));
        }
        reading.rows.push_back(std::move(row));
    }
    return reading;
}

} // namespace sampan
