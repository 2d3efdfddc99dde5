// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure.h"

#include "datasets/model/csvcell.h"
#include "datasets/model/number.h"
#include "ui/figure/axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Figure)
};

QString plain(double value) { return QString::number(value, 'g', 10); }

QString axisText(const FigureAxis &axis)
{
    QStringList ticks;
    for (const Tick &tick : axis.ticks)
        ticks += QString(tick.text).replace(u'\n', u'/');
    return QStringLiteral("%1..%2%3 [%4] %5")
        .arg(plain(axis.minimum), plain(axis.maximum), axis.logarithmic ? QStringLiteral(" log") : QString(),
            ticks.join(u'|'), axis.title);
}

} // namespace

const FigurePoint *FigureSeries::at(int period) const
{
    // Runs follow each other in time, and so do the points of each.
    const auto after = std::upper_bound(
        runs.begin(), runs.end(), period, [](int p, const Run &run) { return p < run.front().period; });
    if (after == runs.begin())
        return nullptr;
    const Run &run = *std::prev(after);
    const auto found = std::lower_bound(
        run.begin(), run.end(), period, [](const FigurePoint &point, int p) { return point.period < p; });
    return found != run.end() && found->period == period ? &*found : nullptr;
}

int FigureEvent::firstPeriod() const { return int(isBand() ? std::ceil(x) : std::round(x)); }
int FigureEvent::lastPeriod() const { return int(isBand() ? std::floor(end) : std::round(end)); }

bool FigureEvent::isSeenOn(const FigureAxis &time) const
{
    return isBand() ? end > time.minimum && x < time.maximum : x >= time.minimum && x <= time.maximum;
}

QString Figure::shortValue(double value) const
{
    const double shown = value / displayFactor;
    const double size = std::abs(shown);
    // A value that would read as zero without being one gets the digits it needs.
    if (size > 0 && size < 0.5 * std::pow(10.0, -decimals))
        return groupedNumber(shown, std::min(8, int(std::ceil(-std::log10(size)))));
    return groupedNumber(shown, decimals);
}

QString Figure::exactValue(double value) const
{
    // 15 digits hold every decimal of a file and drop the noise of sums; transforms are no figures of the file.
    QString number;
    if (spec.query.transform != Transform::Level && spec.query.transform != Transform::Balance)
        number = groupedNumber(value, 2);
    else if (mark == Mark::Percent)
        number = groupedNumber(value, 2);
    else {
        const double size = std::abs(value);
        const int whole = size >= 1 ? int(std::floor(std::log10(size))) + 1 : 1;
        number = QString::number(value, 'f', std::clamp(15 - whole, 0, 12));
        if (number.contains(u'.')) {
            while (number.endsWith(u'0'))
                number.chop(1);
            if (number.endsWith(u'.'))
                number.chop(1);
        }
        const qsizetype point = number.indexOf(u'.');
        number = groupedNumber(value < 0 ? std::ceil(value) : std::floor(value), 0)
            + (point < 0 ? QString() : number.mid(point));
        if (value < 0 && value > -1)
            number.prepend(QChar(0x2212));
    }
    const QString unit = quantity.text();
    if (unit.isEmpty())
        return number;
    if (unit == QLatin1String("%"))
        return number + QStringLiteral("\u202f%");
    return unit.startsWith(QLatin1String("US$")) ? QStringLiteral("US$\u00a0%1%2").arg(number, unit.mid(3))
                                                 : number + u' ' + unit;
}

QString Figure::text() const
{
    QStringList lines;
    lines += markName(mark) + QLatin1String(": ") + title;
    lines += QLatin1String("subtitle: ") + subtitle;
    if (!emptyReason.isEmpty())
        lines += QLatin1String("empty: ") + emptyReason;
    lines += QLatin1String("time: ") + axisText(timeAxis);
    lines += QLatin1String("values: ") + axisText(valueAxis);
    for (const Figure &pane : panes)
        lines += QStringLiteral("pane “%1” values: %2").arg(pane.title, axisText(pane.valueAxis))
            + (pane.emptyReason.isEmpty() ? QString() : QLatin1String(" empty: ") + pane.emptyReason);
    for (const FigureSeries &one : series) {
        QString line = QStringLiteral("series %1 “%2” color %3").arg(one.code, one.name()).arg(one.color);
        if (one.hidden)
            line += QLatin1String(" hidden");
        if (one.dimmed)
            line += QLatin1String(" dimmed");
        if (one.pointsOnly)
            line += QLatin1String(" points");
        if (one.missing)
            line += QStringLiteral(" missing %1").arg(one.missing);
        lines += line;
        for (const Run &run : one.runs) {
            QStringList points;
            for (const FigurePoint &point : run) {
                QString text = QStringLiteral("%1=%2").arg(periodLabels.value(point.period), plain(point.value));
                if (point.low != 0)
                    text += QStringLiteral("(%1–%2)").arg(plain(point.low), plain(point.high));
                if (point.status != Status::Normal)
                    text += statusCode(point.status);
                points += text;
            }
            lines += QLatin1String("  ") + points.join(u' ');
        }
    }
    for (const FigureEvent &event : events)
        lines += event.isBand() ? QStringLiteral("band %1..%2 %3").arg(plain(event.x), plain(event.end), event.title)
                                : QStringLiteral("event %1 %2").arg(plain(event.x), event.title);
    for (const FigureLabel &label : labels)
        lines += QStringLiteral("label %1 %2 %3").arg(plain(label.x), plain(label.value), label.text);
    for (const QString &note : notes)
        lines += QLatin1String("note: ") + note;
    for (const QString &notice : notices)
        lines += QLatin1String("notice: ") + notice;
    lines += sourceLine;
    lines += QLatin1String("summary: ") + summary;
    return lines.join(u'\n') + u'\n';
}

QByteArray Figure::csv(const Dataset &dataset) const
{
    QByteArray csv = "period,series,code,value,unit,status,source\n";
    const QByteArray unit = csvCell(mark == Mark::Percent ? QStringLiteral("%") : quantity.plainText());
    for (const FigureSeries &one : series) {
        if (one.hidden)
            continue;
        const auto row = [&](int period, double value, Status status, const QStringList &from) {
            csv += csvCell(periodLabels.value(period)) + ',' + csvCell(one.dataName()) + ',' + csvCell(one.code) + ','
                + exactNumber(value).toUtf8() + ',' + unit + ',' + statusCode(status).toLatin1() + ','
                + csvCell(from.join(QLatin1String("; "))) + '\n';
        };
        for (int period = 0; period < int(periods.size()); ++period) {
            const FigurePoint *point = one.at(period);
            if (!point) {
                // A gap stands in the data as a gap; bars and donuts show one period only.
                if (isOverTime() && !one.pointsOnly)
                    row(period, missingValue, Status::Missing, {});
                continue;
            }
            QStringList sources;
            for (const std::uint32_t observation : point->observations)
                if (const Source *source = dataset.sourceOf(observation); source && !sources.contains(source->title))
                    sources += source->title;
            row(period, point->value, point->status, sources);
        }
    }
    return csv;
}

} // namespace sampan
