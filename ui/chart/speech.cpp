// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/speech.h"

#include <QCoreApplication>

namespace sampan {

namespace {

struct SpeechText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Speech)
};

QString currencyName(const Quantity &quantity)
{
    if (quantity.currency == QLatin1String("USD"))
        return SpeechText::tr("US dollars");
    if (quantity.currency == QLatin1String("CNY"))
        return SpeechText::tr("yuan");
    if (quantity.currency == QLatin1String("EUR"))
        return SpeechText::tr("euros");
    return quantity.unit.isEmpty() ? quantity.currency : quantity.unit;
}

} // namespace

QString spokenValue(const Figure &figure, double value)
{
    const Quantity &quantity = figure.quantity;
    Figure bare;
    bare.spec.query.transform = figure.spec.query.transform;
    bare.mark = figure.mark;
    const QString number = bare.exactValue(value); // without a unit
    if (quantity.isPercent())
        return SpeechText::tr("%1 per cent").arg(number);
    if (!quantity.isMoney())
        return figure.exactValue(value);
    // Of "US$ million" the scale is the part after the symbol; of "million yuan" that before the noun.
    Quantity plain = quantity;
    plain.currency.clear();
    plain.unit.clear();
    const QString scale = plain.text();
    const QString unit = currencyName(quantity);
    return scale.isEmpty() ? number + u' ' + unit : number + u' ' + scale + u' ' + unit;
}

QString spokenPoint(const Figure &figure, int series, int period)
{
    if (series < 0 || series >= int(figure.series.size()))
        return {};
    const FigureSeries &one = figure.series[std::size_t(series)];
    const FigurePoint *point = one.at(period);
    QStringList parts { figure.periodLabels.value(period), one.label };
    parts += point ? spokenValue(figure, point->value) : SpeechText::tr("no data");
    if (point && point->status != Status::Normal)
        parts += statusLabel(point->status);
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString spokenAnnotation(const Annotation &annotation)
{
    QString when = annotation.from.code();
    if (annotation.to != annotation.from)
        when += QStringLiteral("–") + annotation.to.code();
    QStringList parts { annotation.text, annotationKindLabel(annotation.kind), when };
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString spokenSeries(const Figure &figure, int series)
{
    const FigureSeries &one = figure.series[std::size_t(series)];
    if (one.hidden)
        return SpeechText::tr("%1, hidden").arg(one.label);
    if (one.runs.empty())
        return SpeechText::tr("%1, no data").arg(one.label);
    int values = 0;
    for (const Run &run : one.runs)
        values += int(run.size());
    const QString first = figure.periodLabels.value(one.runs.front().front().period);
    const QString last = figure.periodLabels.value(one.runs.back().back().period);
    QString text = values == 1
        ? SpeechText::tr("%1, one value, %2").arg(one.label, first)
        : SpeechText::tr("%1, %n value(s) from %2 to %3", nullptr, values).arg(one.label, first, last);
    if (one.missing > 0)
        text += QLatin1String(", ") + SpeechText::tr("%n missing", nullptr, one.missing);
    return text;
}

} // namespace sampan
