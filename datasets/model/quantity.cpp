// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/quantity.h"

#include <QCoreApplication>

namespace sampan {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("sampan::Quantity", text); }

QString scaleName(int scale)
{
    switch (scale) {
    case 3:
        return tr("thousand");
    case 4:
        return tr("ten thousand");
    case 6:
        return tr("million");
    case 8:
        return tr("hundred million");
    case 9:
        return tr("billion");
    case 12:
        return tr("trillion");
    default:
        return scale == 0 ? QString() : tr("× 10^%1").arg(scale);
    }
}

} // namespace

QString Quantity::text() const
{
    if (isPercent())
        return QStringLiteral("%");
    const QString name = currency == QLatin1String("USD") ? QStringLiteral("US$")
        : currency == QLatin1String("CNY")                ? tr("yuan")
        : !unit.isEmpty()                                 ? unit
                                                          : currency;
    const QString power = scaleName(scale);
    if (power.isEmpty())
        return name;
    if (name.isEmpty())
        return power;
    // "US$ million", but "million yuan": a symbol stands before the number, a noun after it.
    return name.endsWith(QLatin1Char('$')) ? name + QLatin1Char(' ') + power : power + QLatin1Char(' ') + name;
}

} // namespace sampan
