// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/measuring.h"

#include "ui/figure/axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

struct MeasuringText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Measuring)
};

QString signedPercent(double fraction, int decimals)
{
    const QString number = groupedNumber(100 * fraction, decimals) + QStringLiteral("\u202f%");
    return fraction > 0 ? u'+' + number : number;
}

QString labelOf(const Figure &figure, const Period &period)
{
    const int index = periodIndex(figure, period);
    return index >= 0 ? figure.periodLabels.value(index) : period.code();
}

QString spanText(const Figure &figure, const MeasureSpan &span)
{
    return QStringLiteral("%1–%2").arg(
        labelOf(figure, std::min(span.from, span.to)), labelOf(figure, std::max(span.from, span.to)));
}

} // namespace

double stepsPerYear(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Annual:
        return 1;
    case Frequency::HalfYearly:
        return 2;
    case Frequency::Quarterly:
        return 4;
    case Frequency::Monthly:
        return 12;
    case Frequency::Daily:
        return 365.25;
    }
    return 1;
}

int periodIndex(const Figure &figure, const Period &period)
{
    const auto found = std::lower_bound(figure.periods.begin(), figure.periods.end(), period);
    return found != figure.periods.end() && *found == period ? int(found - figure.periods.begin()) : -1;
}

std::vector<MeasuredSeries> measureSeries(const Figure &figure, int from, int to)
{
    std::vector<MeasuredSeries> measured;
    const int count = int(figure.periods.size());
    if (from < 0 || to < 0 || from >= count || to >= count || from == to)
        return measured;
    for (int s = 0; s < int(figure.series.size()); ++s) {
        const FigureSeries &series = figure.series[std::size_t(s)];
        if (series.hidden || series.pointsOnly)
            continue;
        std::vector<TimeValue> values;
        values.reserve(figure.periods.size());
        for (const Period &period : figure.periods)
            values.push_back({ double(period.ordinal), missingValue });
        for (const Run &run : series.runs)
            for (const FigurePoint &point : run)
                values[std::size_t(point.period)].value = point.value;
        measured.push_back({ s, series.code, series.name(),
            measureGrowth(values, figure.periods[std::size_t(from)].ordinal, figure.periods[std::size_t(to)].ordinal,
                stepsPerYear(figure.periods.front().frequency)) });
    }
    return measured;
}

std::vector<MeasuredSeries> measureSpec(const Dataset &dataset, const FigureSpec &spec)
{
    if (!spec.measured)
        return {};
    FigureSpec plain = spec;
    plain.scale = ValueScale::Linear;
    const Figure figure = compose(dataset, plain);
    if (!figure.emptyReason.isEmpty() || !figure.isOverTime())
        return {};
    return measureSeries(figure, periodIndex(figure, spec.measured->from), periodIndex(figure, spec.measured->to));
}

QString measureTitle(const Figure &figure, const MeasureSpan &span)
{
    const double years = std::abs(span.to.ordinal - span.from.ordinal) / stepsPerYear(span.from.frequency);
    const bool whole = years == std::floor(years);
    const QString length = whole ? MeasuringText::tr("%n year(s)", nullptr, int(years))
                                 : MeasuringText::tr("%1 years").arg(groupedNumber(years, 2));
    return QStringLiteral("%1, %2").arg(spanText(figure, span), length);
}

QString changeText(const Figure &figure, const GrowthMeasure &growth)
{
    if (!growth.change)
        return {};
    // The sign stands before the unit, for a fall as for a rise.
    const double size = std::abs(*growth.change);
    QString text = figure.exactValue(size);
    if (figure.quantity.isPercent() && figure.spec.query.transform != Transform::Index)
        text = MeasuringText::tr("%1 percentage points").arg(groupedNumber(size, 2));
    return *growth.change > 0 ? u'+' + text : *growth.change < 0 ? QChar(0x2212) + text : text;
}

QString rateText(std::optional<double> rate)
{
    return rate ? groupedNumber(100 * *rate, 2) + QStringLiteral("\u202f%") : QString();
}

QString shiftText(const GrowthMeasure &growth)
{
    if (!growth.compound || growth.shifted.empty())
        return {};
    return MeasuringText::tr("%1 to %2").arg(rateText(growth.lowest()), rateText(growth.highest()));
}

QString undefinedReason(const GrowthMeasure &growth)
{
    if (!growth.first || !growth.last)
        return MeasuringText::tr("no data at an end");
    if (growth.notPositive)
        return MeasuringText::tr("a value is zero or below");
    if (growth.years < 1)
        return MeasuringText::tr("less than a year");
    return {};
}

QString measureText(const Figure &figure, const MeasureSpan &span, const std::vector<MeasuredSeries> &measured)
{
    QStringList lines { figure.title, measureTitle(figure, span) };
    const auto orNot = [](const QString &text, const GrowthMeasure &growth) {
        if (!text.isEmpty())
            return text;
        const QString reason = undefinedReason(growth);
        return reason.isEmpty() ? MeasuringText::tr("not defined") : MeasuringText::tr("not defined: %1").arg(reason);
    };
    for (const MeasuredSeries &one : measured) {
        const GrowthMeasure &growth = one.growth;
        lines += QString();
        if (!one.label.isEmpty())
            lines += one.label;
        const auto end = [&](std::optional<double> value) {
            return value ? figure.exactValue(*value) : MeasuringText::tr("no data");
        };
        lines += MeasuringText::tr("From %1 to %2").arg(end(growth.first), end(growth.last));
        lines += MeasuringText::tr("Change: %1").arg(orNot(changeText(figure, growth), growth));
        lines += MeasuringText::tr("In total: %1")
                     .arg(orNot(growth.total ? signedPercent(*growth.total, 1) : QString(), growth));
        lines += MeasuringText::tr("Average growth a year, compound between the ends: %1")
                     .arg(orNot(rateText(growth.compound), growth));
        lines += MeasuringText::tr("Average growth a year, log-linear least squares: %1")
                     .arg(orNot(rateText(growth.logLinear), growth));
        lines += MeasuringText::tr("Average growth a year, mean of %1 yearly rates: %2")
                     .arg(growth.rates)
                     .arg(orNot(rateText(growth.mean), growth));
        if (const QString shifted = shiftText(growth); !shifted.isEmpty())
            lines += MeasuringText::tr("Compound rate with either end a year earlier or later: %1").arg(shifted);
        lines += MeasuringText::tr("Values: n = %1, missing %2").arg(growth.present).arg(growth.missing);
    }
    lines += QString();
    lines += figure.sourceLine;
    return lines.join(u'\n');
}

QString measureCaption(const Figure &figure, const MeasureSpan &span, const GrowthMeasure &growth)
{
    const QString when = spanText(figure, span);
    if (growth.total && growth.compound)
        return MeasuringText::tr("%1: %2, %3 a year (compound)")
            .arg(when, signedPercent(*growth.total, std::abs(*growth.total) < 1 ? 1 : 0),
                groupedNumber(100 * *growth.compound, 1) + QStringLiteral("\u202f%"));
    if (growth.change)
        return QStringLiteral("%1: %2").arg(when, changeText(figure, growth));
    return QStringLiteral("%1: %2").arg(when, undefinedReason(growth));
}

} // namespace sampan
