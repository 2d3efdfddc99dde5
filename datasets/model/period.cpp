// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/period.h"

#include <QDate>

#include <array>

namespace sampan {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

//! Reads `count` ASCII digits at `at`; −1 if there are none such.
int digits(QStringView text, qsizetype at, qsizetype count)
{
    if (at + count > text.size() || count > 9) // no part of a period is that long
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (!isDigit(text[i]))
            return -1;
        value = value * 10 + (text[i].unicode() - u'0');
    }
    return value;
}

bool isYear(int year) { return year >= 1500 && year <= 2200; }

int monthFromName(QStringView name)
{
    static constexpr std::array<QLatin1String, 12> names { QLatin1String("jan"), QLatin1String("feb"),
        QLatin1String("mar"), QLatin1String("apr"), QLatin1String("may"), QLatin1String("jun"), QLatin1String("jul"),
        QLatin1String("aug"), QLatin1String("sep"), QLatin1String("oct"), QLatin1String("nov"), QLatin1String("dec") };
    if (name.size() < 3)
        return 0;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name.left(3).compare(names[i], Qt::CaseInsensitive) == 0)
            return int(i) + 1;
    return 0;
}

std::optional<Period> monthly(int year, int month)
{
    if (!isYear(year) || month < 1 || month > 12)
        return std::nullopt;
    return Period { Frequency::Monthly, year * 12 + month - 1 };
}

//! "Mar-91", "Mar 1991", "1991 Mar". Two digits mean 1950 to 2049.
std::optional<Period> namedMonth(QStringView text)
{
    qsizetype letters = 0;
    while (letters < text.size() && text[letters].isLetter())
        ++letters;
    if (letters >= 3) {
        const int month = monthFromName(text.left(letters));
        QStringView rest = text.mid(letters);
        while (!rest.isEmpty() && (rest[0] == u'-' || rest[0] == u' ' || rest[0] == u'.' || rest[0] == u'/'))
            rest = rest.mid(1);
        if (month && rest.size() == 4)
            return monthly(digits(rest, 0, 4), month);
        if (month && rest.size() == 2 && digits(rest, 0, 2) >= 0) {
            const int two = digits(rest, 0, 2);
            return monthly(two < 50 ? 2000 + two : 1900 + two, month);
        }
    }
    if (text.size() >= 8 && isYear(digits(text, 0, 4)) && (text[4] == u' ' || text[4] == u'-'))
        if (const int month = monthFromName(text.mid(5)); month && text.mid(5).size() <= 9)
            return monthly(digits(text, 0, 4), month);
    return std::nullopt;
}

} // namespace

std::optional<Period> Period::parse(QStringView given)
{
    QStringView text = given.trimmed();
    // FY1991/92, 1991/92 and 1991年 name the year in which they begin.
    if (text.startsWith(QLatin1String("FY"), Qt::CaseInsensitive))
        text = text.mid(2).trimmed();
    if (text.endsWith(u'年'))
        text.chop(1);
    if (text.size() < 4)
        return std::nullopt;
    const int year = digits(text, 0, 4);
    if (!isYear(year))
        return namedMonth(text);
    const QStringView rest = text.mid(4);
    if (rest.isEmpty())
        return Period { Frequency::Annual, year };
    if (rest.size() == 3 && rest[0] == u'/' && digits(rest, 1, 2) == (year + 1) % 100)
        return Period { Frequency::Annual, year };
    if (rest.size() == 5 && rest[0] == u'/' && digits(rest, 1, 4) == year + 1)
        return Period { Frequency::Annual, year };
    if (rest.size() == 2)
        if (const int month = digits(rest, 0, 2); month > 0)
            return monthly(year, month);

    const QStringView part
        = rest[0] == u'-' || rest[0] == u' ' || rest[0] == u'.' || rest[0] == u'/' ? rest.mid(1) : rest;
    if (part.isEmpty())
        return std::nullopt;
    const QChar kind = part[0].toUpper();
    const int number = part.size() >= 2 ? digits(part, 1, part.size() - 1) : -1;
    if (kind == u'Q' && part.size() == 2 && number >= 1 && number <= 4)
        return Period { Frequency::Quarterly, year * 4 + number - 1 };
    if ((kind == u'S' || kind == u'H') && part.size() == 2 && number >= 1 && number <= 2)
        return Period { Frequency::HalfYearly, year * 2 + number - 1 };
    if (kind == u'M' && part.size() <= 3 && number >= 1)
        return monthly(year, number);
    if (kind == u'A' && (part.size() == 1 || number == 1))
        return Period { Frequency::Annual, year };
    if (part.size() == rest.size()) // a digit must follow a separator
        return namedMonth(text);
    if (part.size() == 2 && digits(part, 0, 2) > 0)
        return monthly(year, digits(part, 0, 2));
    // 1991-03-15, perhaps with a time after it.
    if (part.size() >= 5 && (part[2] == u'-' || part[2] == u'/' || part[2] == u'.')
        && (part.size() == 5 || part[5] == u'T' || part[5] == u' ')) {
        const QDate date(year, digits(part, 0, 2), digits(part, 3, 2));
        if (date.isValid())
            return Period { Frequency::Daily, int(date.toJulianDay()) };
    }
    return namedMonth(text);
}

int Period::year() const
{
    switch (frequency) {
    case Frequency::Annual:
        return ordinal;
    case Frequency::HalfYearly:
        return ordinal / 2;
    case Frequency::Quarterly:
        return ordinal / 4;
    case Frequency::Monthly:
        return ordinal / 12;
    case Frequency::Daily:
        return QDate::fromJulianDay(ordinal).year();
    }
    return ordinal;
}

QString Period::code() const
{
    switch (frequency) {
    case Frequency::Annual:
        return QString::number(ordinal);
    case Frequency::HalfYearly:
        return QStringLiteral("%1-S%2").arg(ordinal / 2).arg(ordinal % 2 + 1);
    case Frequency::Quarterly:
        return QStringLiteral("%1-Q%2").arg(ordinal / 4).arg(ordinal % 4 + 1);
    case Frequency::Monthly:
        return QStringLiteral("%1-%2").arg(ordinal / 12).arg(ordinal % 12 + 1, 2, 10, QLatin1Char('0'));
    case Frequency::Daily:
        return QDate::fromJulianDay(ordinal).toString(Qt::ISODate);
    }
    return {};
}

QString frequencyName(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Annual:
        return QStringLiteral("annual");
    case Frequency::HalfYearly:
        return QStringLiteral("half-yearly");
    case Frequency::Quarterly:
        return QStringLiteral("quarterly");
    case Frequency::Monthly:
        return QStringLiteral("monthly");
    case Frequency::Daily:
        return QStringLiteral("daily");
    }
    return {};
}

} // namespace sampan
