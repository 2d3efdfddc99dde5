// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/timecolumns.h"

#include "datasets/readers/countries.h"
#include "datasets/readers/encoding.h"
#include "datasets/readers/headers.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sampan {

namespace {

QString cellText(const std::vector<std::string> &cells, int column)
{
    return std::size_t(column) < cells.size()
        ? QString::fromStdString(std::string(trimmedCell(cells[std::size_t(column)])))
        : QString();
}

//! A year alone, of the Buddhist era too, which is told by its number.
std::optional<Period> yearOf(const QString &text)
{
    auto period = Period::parse(text);
    if (!period && text.size() == 4)
        period = Period::parse(text, PeriodStyle::BuddhistYears);
    return period && period->frequency == Frequency::Annual ? period : std::nullopt;
}

bool isYear(const QString &text) { return yearOf(text).has_value(); }

//! The month (1 to 12), or the quarter as its negative; 0: neither. `quarters`: bare numbers are quarters.
int partOf(const QString &text, bool quarters)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber)
        return quarters ? (number >= 1 && number <= 4 ? -number : 0) : (number >= 1 && number <= 12 ? number : 0);
    if ((text.startsWith(u'M') || text.startsWith(u'm')) && text.size() <= 3 && text.back().isDigit()) // M08
        return partOf(text.mid(1), false);
    return headerPartOfYear(text);
}

bool isQuarterHeader(const QString &key)
{
    return key.startsWith(QLatin1String("quarter")) || key.startsWith(QLatin1String("trimestre"))
        || key == QLatin1String("quartal") || key.contains(QStringLiteral("季"));
}

bool isMonthHeader(const QString &key)
{
    static const QStringList names { QStringLiteral("month"), QStringLiteral("months"), QStringLiteral("mois"),
        QStringLiteral("月"), QStringLiteral("月份"), QStringLiteral("mes"), QStringLiteral("monat"),
        QStringLiteral("refmonth"), QStringLiteral("monthname"), QStringLiteral("เดอน"), QStringLiteral("месяц"),
        QStringLiteral("bulan"), QStringLiteral("comes"), QStringLiteral("tháng"), QStringLiteral("mth") };
    return names.contains(key);
}

std::string joined(const QString &year, const QString &part, bool quarters)
{
    const int number = partOf(part, quarters);
    if (number == 0 || !isYear(year))
        return (year + u' ' + part).trimmed().toStdString();
    const QString code = yearOf(year)->code();
    return (number > 0 ? QStringLiteral("%1-%2").arg(code).arg(number, 2, 10, QLatin1Char('0'))
                       : QStringLiteral("%1-Q%2").arg(code).arg(-number))
        .toStdString();
}

} // namespace

std::optional<TimeParts> findTimeParts(const TableHeader &header, const std::vector<Record> &records)
{
    TimeParts parts { -1, -1 };
    for (int c = 0; c < header.names.size(); ++c) {
        const QString key = headerKey(header.names[c]);
        const bool part = isMonthHeader(key) || isQuarterHeader(key);
        if (!part && headerMeaning(header.names[c]).subject != Concept::Time)
            continue;
        int years = 0, shortParts = 0, wholes = 0, filled = 0;
        for (std::size_t r = header.first + header.count; r < records.size(); ++r) {
            const QString text = cellText(records[r].cells, c);
            if (text.isEmpty() || records[r].filled() < 2)
                continue;
            ++filled;
            years += isYear(text);
            shortParts += part && partOf(text, isQuarterHeader(key)) != 0;
            const auto period = headerPeriod(text);
            wholes += period && period->frequency != Frequency::Annual;
        }
        if (filled == 0)
            continue;
        if (wholes * 10 >= filled * 9)
            return std::nullopt; // the whole period stands in a column of its own
        if (years * 10 >= filled * 9 && parts.year < 0)
            parts.year = c;
        else if (shortParts * 10 >= filled * 6 && parts.part < 0) // "Jan. - Dec." among them is told and left out
            parts.part = c;
    }
    return parts.year >= 0 && parts.part >= 0 ? std::optional(parts) : std::nullopt;
}

void joinTimeParts(std::vector<Record> &records, const TimeParts &parts, const TableHeader &header)
{
    const bool quarters = isQuarterHeader(headerKey(header.names[parts.part]));
    for (std::size_t r = header.first + header.count; r < records.size(); ++r) {
        std::vector<std::string> &cells = records[r].cells;
        if (cells.size() <= std::size_t(std::max(parts.year, parts.part)))
            continue;
        cells[std::size_t(parts.year)] = joined(cellText(cells, parts.year), cellText(cells, parts.part), quarters);
        cells[std::size_t(parts.part)].clear();
    }
}

RowSource joinedTime(const RowSource &rows, const TimeParts &parts, const TableHeader &header)
{
    const bool quarters = isQuarterHeader(headerKey(header.names[parts.part]));
    const std::size_t begin = header.first + header.count;
    return [rows, parts, quarters, begin](const RowSink &sink) {
        std::size_t index = 0;
        std::string time;
        TextRow changed;
        rows([&](const TextRow &row) {
            const auto year = std::size_t(parts.year), part = std::size_t(parts.part);
            if (index++ < begin || row.cells.size() <= std::max(year, part))
                return sink(row);
            changed = row;
            const auto text = [&](std::size_t c) {
                const std::string_view cell = trimmedCell(row.cells[c]);
                return toText(cell);
            };
            time = joined(text(year), text(part), quarters);
            changed.cells[year] = time;
            changed.cells[part] = {};
            return sink(changed);
        });
    };
}

TableHeader withPeriodsInNames(TableHeader header)
{
    if (!header.levels.empty() || header.count == 0)
        return header;
    static const QRegularExpression withYear(QStringLiteral(
        "^(.*?)(?<![\\dA-Za-z/-])((?:19|20)\\d\\d(?:-?(?:Q[1-4]|M(?:0?[1-9]|1[0-2])|(?:0[1-9]|1[0-2])))?)"
        "(?![\\dA-Za-z/-])(.*)$"));
    static const QRegularExpression flowAndMonth(
        QStringLiteral("^([IEXM])[_ ]?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)$"));
    static const QRegularExpression edges(QStringLiteral("^[\\s_:,;.-]+|[\\s_:,;.-]+$"));
    QStringList periods, subjects;
    QMap<QString, QSet<QString>> periodsOf;
    qsizetype first = -1;
    bool months = false;
    for (qsizetype c = 0; c < header.names.size(); ++c) {
        const QString name = header.names[c].simplified();
        QString period, subject;
        if (const auto match = flowAndMonth.match(name); match.hasMatch()) {
            period = match.captured(2);
            subject = match.captured(1) == QStringLiteral("I") || match.captured(1) == QStringLiteral("M")
                ? QStringLiteral("import")
                : QStringLiteral("export");
            months = true;
        } else if (const auto year = withYear.match(name);
                   year.hasMatch() && !headerPeriod(name) && !name[0].isDigit()) {
            period = year.captured(2);
            subject = (year.captured(1) + u' ' + year.captured(3)).simplified();
        } else if (year.hasMatch() && !headerPeriod(name) && name.size() > 4 && name[4] == u' ') {
            period = year.captured(2);
            subject = year.captured(3).simplified();
        }
        subject.remove(edges);
        static const QRegularExpression in(
            QStringLiteral("\\s+(in|en|im|for)$"), QRegularExpression::CaseInsensitiveOption);
        subject.remove(in);
        if (subject.size() < 3)
            period.clear();
        if (first < 0 && period.isEmpty())
            continue;
        if (first < 0)
            first = c;
        periods += period;
        subjects += period.isEmpty() ? QString() : subject;
        if (!period.isEmpty())
            periodsOf[subject].insert(period);
    }
    const bool several
        = std::any_of(periodsOf.cbegin(), periodsOf.cend(), [](const auto &of) { return of.size() >= 2; });
    const bool years = std::any_of(header.names.begin(), header.names.begin() + std::max<qsizetype>(first, 0),
        [](const QString &name) { return headerMeaning(name).subject == Concept::Time; });
    // A year beside such names: they are of a price basis or an edition.
    if (first < 1 || !several || years != months || periodsOf.size() * 4 > periods.size() * 3)
        return header;
    QSet<QString> flows;
    for (auto it = periodsOf.cbegin(); it != periodsOf.cend(); ++it)
        if (const auto flow = findFlow(it.key()))
            flows.insert(flow->code);
    header.keys = std::size_t(first);
    header.names = header.names.mid(0, first);
    header.levels.push_back(
        { flows.size() == periodsOf.size() && flows.size() > 1 ? QStringLiteral("Flow") : QStringLiteral("Indicator"),
            subjects });
    header.levels.push_back({ months ? QStringLiteral("Month") : QStringLiteral("Year"), periods });
    return header;
}

TableHeader withPartsOfYear(TableHeader header)
{
    if (!header.levels.empty() || header.count == 0)
        return header;
    qsizetype first = 0;
    while (first < header.names.size() && headerPartOfYear(header.names[first]) == 0)
        ++first;
    QStringList labels;
    int found = 0;
    for (const QString &name : header.names.mid(first)) {
        const bool part = headerPartOfYear(name) != 0;
        labels += part ? name : QString(); // "Total" follows from the others
        found += part;
    }
    const bool quarters = first < header.names.size() && headerPartOfYear(header.names[first]) < 0;
    const bool years = std::any_of(header.names.begin(), header.names.begin() + first,
        [](const QString &name) { return headerMeaning(name).subject == Concept::Time; });
    if (found < (quarters ? 4 : 6) || !years)
        return header;
    header.keys = std::size_t(first);
    header.names = header.names.mid(0, first);
    header.levels.push_back({ quarters ? QStringLiteral("Quarter") : QStringLiteral("Month"), labels });
    return header;
}

} // namespace sampan
