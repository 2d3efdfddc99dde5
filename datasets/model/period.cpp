// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/period.h"

#include "datasets/model/periodnames.h"

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

std::optional<Period> monthly(int year, int month)
{
    if (!isYear(year) || month < 1 || month > 12)
        return std::nullopt;
    return Period { Frequency::Monthly, year * 12 + month - 1 };
}

//! The name of a month without what stands between it and a year: "enero de", "Jan-".
QStringView withoutMarks(QStringView name)
{
    const auto isMark = [](QChar c) { return QStringView(u"- ./',").contains(c); };
    while (!name.isEmpty() && isMark(name.back()))
        name.chop(1);
    while (!name.isEmpty() && isMark(name.front()))
        name = name.mid(1);
    for (const QStringView of : { QStringView(u" de"), QStringView(u" of") })
        if (name.endsWith(of))
            name.chop(of.size());
    return name;
}

//! "Mar-91", "Mar 1991", "1991 Mar", "ม.ค. 2534" as the year 1991. Two digits mean 1950 to 2049.
std::optional<Period> namedMonth(QStringView text)
{
    qsizetype behind = text.size();
    while (behind > 0 && isDigit(text[behind - 1]))
        --behind;
    if (const qsizetype count = text.size() - behind; behind >= 3 && (count == 2 || count == 4)) {
        const int month = monthFromName(withoutMarks(text.left(behind)));
        const int number = digits(text, behind, count);
        if (month && count == 4)
            return monthly(number, month);
        if (month && text[0] >= QChar(0xE00) && text[0] <= QChar(0xE7F)) // "ม.ค. 63" of the Buddhist year 2563
            return monthly(1957 + number, month);
        if (month)
            return monthly(number < 50 ? 2000 + number : 1900 + number, month);
    }
    if (text.size() >= 7 && isYear(digits(text, 0, 4)) && !isDigit(text[4]))
        if (const int month = monthFromName(withoutMarks(text.mid(4))))
            return monthly(digits(text, 0, 4), month);
    return std::nullopt;
}

std::optional<Period> quarterly(int year, int quarter)
{
    if (!isYear(year) || quarter < 1 || quarter > 4)
        return std::nullopt;
    return Period { Frequency::Quarterly, year * 4 + quarter - 1 };
}

//! "Q1 1991", "Q1/1991", "1Q1991", "1Q91", "T1 1991", "03/1991".
std::optional<Period> partFirst(QStringView text)
{
    const auto isQuarter = [](QChar c) { return c == u'Q' || c == u'q' || c == u'T' || c == u't'; };
    const auto yearOf = [](QStringView rest) {
        while (!rest.isEmpty() && (rest[0] == u' ' || rest[0] == u'/' || rest[0] == u'-' || rest[0] == u'\''))
            rest = rest.mid(1);
        if (rest.size() == 2)
            return digits(rest, 0, 2) < 0 ? -1 : digits(rest, 0, 2) + (digits(rest, 0, 2) < 50 ? 2000 : 1900);
        return rest.size() == 4 ? digits(rest, 0, 4) : -1;
    };
    if (isQuarter(text[0]) && isDigit(text[1]))
        return quarterly(yearOf(text.mid(2)), digits(text, 1, 1));
    if (isDigit(text[0]) && isQuarter(text[1]))
        return quarterly(yearOf(text.mid(2)), digits(text, 0, 1));
    const qsizetype mark = text.indexOf(u'/') > 0 ? text.indexOf(u'/') : text.indexOf(u'.');
    if ((mark == 1 || mark == 2) && text.size() == mark + 5)
        return monthly(digits(text, mark + 1, 4), digits(text, 0, mark));
    return std::nullopt;
}

//! "1991年3月", "1991年第1季度", "1991年1季度", "1991年一季度".
std::optional<Period> chinese(QStringView text)
{
    const int year = digits(text, 0, 4);
    QStringView part = text.mid(5);
    if (!isYear(year) || text[4] != u'年')
        return std::nullopt;
    if (part.endsWith(u'月')) {
        part.chop(1);
        return part.size() <= 2 ? monthly(year, digits(part, 0, part.size())) : std::nullopt;
    }
    if (part.startsWith(u'第'))
        part = part.mid(1);
    if (part.size() >= 2 && part[1] == u'季') {
        const qsizetype numeral = QStringView(u"一二三四").indexOf(part[0]);
        return quarterly(year, numeral >= 0 ? int(numeral) + 1 : digits(part, 0, 1));
    }
    return std::nullopt;
}

//! "31/12/1991", "31.12.1991", "12-31-1991".
std::optional<Period> dayOf(QStringView text, bool dayFirst)
{
    std::array<int, 3> parts {};
    std::size_t at = 0;
    for (const QStringView part : text.split(text.contains(u'/') ? u'/' : text.contains(u'.') ? u'.' : u'-')) {
        if (at >= parts.size() || part.isEmpty() || part.size() > (at == 2 ? 4 : 2))
            return std::nullopt;
        parts[at++] = digits(part, 0, part.size());
    }
    if (at != 3 || !isYear(parts[2]))
        return std::nullopt;
    const QDate date(parts[2], parts[dayFirst ? 1 : 0], parts[dayFirst ? 0 : 1]);
    return date.isValid() ? std::optional(Period { Frequency::Daily, int(date.toJulianDay()) }) : std::nullopt;
}

} // namespace

std::optional<Period> Period::parse(QStringView given, PeriodStyle style)
{
    QStringView text = given.trimmed();
    if (style == PeriodStyle::DayFirst || style == PeriodStyle::MonthFirst) {
        if (const qsizetype blank = text.indexOf(u' '); blank > 0)
            text = text.left(blank); // a time of day
        return dayOf(text, style == PeriodStyle::DayFirst);
    }
    if (style == PeriodStyle::FiscalYears && text.size() == 7 && isYear(digits(text, 0, 4))
        && (text[4] == u'-' || text[4] == u'–' || text[4] == u'/')
        && digits(text, 5, 2) == (digits(text, 0, 4) + 1) % 100)
        return Period { Frequency::Annual, digits(text, 0, 4) };
    if (style == PeriodStyle::BuddhistYears) {
        constexpr int ahead = 543;
        // The year is the only number of four digits: "2563", "2563-01", "ม.ค. 2563", "ไตรมาส 1/2563".
        for (qsizetype at = 0; at + 4 <= text.size(); ++at)
            if (const int year = digits(text, at, 4) - ahead; year >= 1900 && year <= 2100)
                return parse(text.left(at).toString() + QString::number(year) + text.mid(at + 4).toString());
        return std::nullopt;
    }
    // FY1991/92, 1991/92, 1991-1992 and 1991年 name the year in which they begin.
    if (text.startsWith(QLatin1String("FY"), Qt::CaseInsensitive)) {
        text = text.mid(2).trimmed();
        if (const auto fiscal = parse(text, PeriodStyle::FiscalYears)) // FY1991-92 is no month
            return fiscal;
    }
    if (text.endsWith(u'年'))
        text.chop(1);
    if (text.size() < 4)
        return std::nullopt;
    const int year = digits(text, 0, 4);
    if (!isYear(year)) {
        const std::optional<Period> part = partFirst(text);
        if (part)
            return part;
        const std::optional<Period> month = namedMonth(text);
        return month ? month : wordedPeriod(text);
    }
    const QStringView rest = text.mid(4);
    if (rest.isEmpty())
        return Period { Frequency::Annual, year };
    if (rest[0] == u'年') {
        const std::optional<Period> part = chinese(text);
        return part ? part : wordedPeriod(text);
    }
    if (rest == u".0") // a year that went through a column of floating-point numbers
        return Period { Frequency::Annual, year };
    if (rest.size() == 3 && rest[0] == u'/' && digits(rest, 1, 2) == (year + 1) % 100)
        return Period { Frequency::Annual, year };
    if (rest.size() == 5 && (rest[0] == u'/' || rest[0] == u'-' || rest[0] == u'–') && digits(rest, 1, 4) == year + 1)
        return Period { Frequency::Annual, year };
    if (rest.size() == 2)
        if (const int month = digits(rest, 0, 2); month > 0) {
            constexpr int wholeYear = 52; // of Comext
            return month == wholeYear ? Period { Frequency::Annual, year } : monthly(year, month);
        }

    const QStringView part
        = rest[0] == u'-' || rest[0] == u' ' || rest[0] == u'.' || rest[0] == u'/' ? rest.mid(1) : rest;
    if (part.isEmpty())
        return std::nullopt;
    const QChar kind = part[0].toUpper();
    const int number = part.size() >= 2 ? digits(part, 1, part.size() - 1) : -1;
    if ((kind == u'Q' || kind == u'T') && part.size() == 2 && number >= 1 && number <= 4)
        return Period { Frequency::Quarterly, year * 4 + number - 1 };
    if ((kind == u'S' || kind == u'H') && part.size() == 2 && number >= 1 && number <= 2)
        return Period { Frequency::HalfYearly, year * 2 + number - 1 };
    if (kind == u'M' && part.size() <= 3 && number >= 1)
        return monthly(year, number);
    if (kind == u'A' && (part.size() == 1 || number == 1))
        return Period { Frequency::Annual, year };
    const auto inWords = [text] {
        const std::optional<Period> month = namedMonth(text);
        return month ? month : wordedPeriod(text);
    };
    if (part.size() == rest.size()) // a digit must follow a separator
        return inWords();
    if (part.size() == 2 && digits(part, 0, 2) > 0)
        return monthly(year, digits(part, 0, 2));
    // 1991-03-15, perhaps with a time after it.
    if (part.size() >= 5 && (part[2] == u'-' || part[2] == u'/' || part[2] == u'.')
        && (part.size() == 5 || part[5] == u'T' || part[5] == u' ')) {
        const QDate date(year, digits(part, 0, 2), digits(part, 3, 2));
        if (date.isValid())
            return Period { Frequency::Daily, int(date.toJulianDay()) };
    }
    return inWords();
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
