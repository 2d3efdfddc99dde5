// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/compactnumber.h"

#include <QCoreApplication>

#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>

#include <algorithm>
#include <memory>

namespace sampan {

namespace {

constexpr int highestPower = 12;

struct Compact {
    int power = 0;
    QString word;
};

//! What Unicode's tables write for ten to that power: "10亿" is a word for 8.
Compact compact(
    int magnitude, const QLocale &locale, const icu::number::Notation &notation = icu::number::Notation::compactShort())
{
    UErrorCode error = U_ZERO_ERROR;
    std::int64_t number = 1;
    for (int i = 0; i < magnitude; ++i)
        number *= 10;
    const icu::Locale name = icu::Locale((locale.name() + QStringLiteral("@numbers=latn")).toLatin1().constData());
    const icu::UnicodeString written = icu::number::NumberFormatter::withLocale(name)
                                           .notation(notation)
                                           .grouping(UNUM_GROUPING_OFF)
                                           .formatInt(number, error)
                                           .toString(error);
    if (U_FAILURE(error))
        return {};
    QString word = QString::fromUtf16(written.getBuffer(), written.length());
    const auto digits = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    word.removeIf([](QChar c) { return c.isDigit(); });
    return { magnitude - int(digits) + 1, word.remove(QChar(0xa0)).trimmed() };
}

//! Whether a noun takes another form beside a number: by CLDR such a language tells one from other numbers.
bool inflects(const QLocale &locale)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(
        icu::PluralRules::forLocale(icu::Locale(locale.name().toLatin1().constData()), error));
    return U_FAILURE(error) || rules->select(1) != rules->select(2) || rules->select(1) != rules->select(5);
}

bool isEnglish(const QLocale &locale) { return locale.language() == QLocale::English; }

} // namespace

QLocale figureLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

bool speaksEnglish() { return isEnglish(figureLocale()); }

int compactPower(int magnitude, const QLocale &locale)
{
    const int most = std::clamp(magnitude, 0, highestPower + 2);
    if (isEnglish(locale))
        return std::min(most / 3 * 3, highestPower);
    return std::min(compact(most, locale).power, highestPower);
}

QString powerWord(int power, const QLocale &locale)
{
    if (power == 0)
        return {};
    const auto text
        = [](const char *word, const char *what) { return QCoreApplication::translate("sampan::Figure", word, what); };
    if (isEnglish(locale)) {
        if (power == 3)
            return text("thousand", nullptr);
        if (power == 6)
            return text("m", "million");
        if (power == 9)
            return text("bn", "billion");
        if (power == 12)
            return text("tn", "trillion");
    } else {
        // Where the whole word has no plural it is taken: "tỷ" and "miliar" are read, "T" and "M" guessed.
        const Compact whole = compact(power, locale, icu::number::Notation::compactLong());
        if (whole.power == power && !whole.word.isEmpty() && !inflects(locale))
            return whole.word;
        if (const Compact found = compact(power, locale); found.power == power && !found.word.isEmpty())
            return found.word;
    }
    QString exponent = QString::number(power);
    for (QChar &digit : exponent)
        digit = QStringView(u"⁰¹²³⁴⁵⁶⁷⁸⁹")[digit.digitValue()];
    return QStringLiteral("× 10") + exponent;
}

} // namespace sampan
