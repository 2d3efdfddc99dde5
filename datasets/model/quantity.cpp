// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/quantity.h"

#include <QCoreApplication>

namespace sampan {

namespace {

struct QuantityText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Quantity)
};

const char *scaleName(int scale)
{
    switch (scale) {
    case 3:
        return QT_TRANSLATE_NOOP("sampan::Quantity", "thousand");
    case 4:
        return QT_TRANSLATE_NOOP("sampan::Quantity", "ten thousand");
    case 6:
        return QT_TRANSLATE_NOOP("sampan::Quantity", "million");
    case 8:
        return QT_TRANSLATE_NOOP("sampan::Quantity", "hundred million");
    case 9:
        return QT_TRANSLATE_NOOP("sampan::Quantity", "billion");
    case 12:
        return QT_TRANSLATE_NOOP("sampan::Quantity", "trillion");
    default:
        return nullptr;
    }
}

} // namespace

QString Quantity::text() const { return inWords(true); }
QString Quantity::plainText() const { return inWords(false); }

QString Quantity::inWords(bool translated) const
{
    if (isPercent())
        return QStringLiteral("%");
    const auto say
        = [translated](const char *words) { return translated ? QuantityText::tr(words) : QString::fromUtf8(words); };
    const bool dollars = currency == QLatin1String("USD");
    const QString name = dollars           ? say(QT_TRANSLATE_NOOP("sampan::Quantity", "US$"))
        : currency == QLatin1String("CNY") ? say(QT_TRANSLATE_NOOP("sampan::Quantity", "yuan"))
        : !unit.isEmpty()                  ? unit
                                           : currency;
    const char *const known = scaleName(scale);
    const QString power = known ? say(known) : scale == 0 ? QString() : QStringLiteral("× 10^%1").arg(scale);
    if (power.isEmpty())
        return name;
    if (name.isEmpty())
        return power;
    // "US$ million", but "million yuan": a symbol stands before the number, a noun after it.
    if (dollars)
        //: %1 a scale: "US$ million".
        return say(QT_TRANSLATE_NOOP("sampan::Quantity", "US$ %1")).arg(power);
    if (name.endsWith(u'$'))
        return name + u' ' + power;
    //: A scale and the unit: "million yuan".
    return say(QT_TRANSLATE_NOOP("sampan::Quantity", "%1 %2")).arg(power, name);
}

} // namespace sampan
