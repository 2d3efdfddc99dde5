// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/rowgroups.h"

#include "datasets/readers/countries.h"
#include "datasets/readers/encoding.h"
#include "datasets/readers/headers.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace sampan {

namespace {

struct RowGroupsText {
    Q_DECLARE_TR_FUNCTIONS(sampan::TableReader)
};

QString textAt(const Record &record, std::size_t column)
{
    return column < record.cells.size() ? toText(trimmedCell(record.cells[column])).simplified() : QString();
}

//! "Exports (f.o.b.)", "Imports", "Trade balance" alone, not a sentence about them.
bool isFlowRow(const QString &text)
{
    constexpr qsizetype longest = 48;
    return text.size() <= longest && text.size() > 2 && !text[0].isDigit() && (findFlow(text) || isBalance(text));
}

bool isYearText(const QString &text)
{
    const auto period = headerPeriod(text);
    return period && period->frequency == Frequency::Annual;
}

bool isCountryText(const QString &text)
{
    const auto country = findCountry(text.toStdString());
    return country && country->kind != MemberKind::Total;
}

//! The rows below a header: which are names, which have values.
struct Rows {
    std::vector<const Record *> values;
    QStringList headingOf; //!< per row of values
    QStringList headings; //!< each once
    bool all = true; //!< every row of values is under a name
};

//! `flows`: a flow with values of its own is a name as well, its values the total.
Rows rowsOf(
    const std::vector<Record> &records, std::size_t begin, std::size_t keys, const NumberReader &numbers, bool flows)
{
    Rows rows;
    QString heading;
    for (std::size_t r = begin; r < records.size(); ++r) {
        const Record &record = records[r];
        const QString first = textAt(record, 0);
        const std::size_t filled = record.filled();
        if (filled == 1 && !first.isEmpty() && (!flows || isFlowRow(first)))
            heading = first;
        if (filled < 2)
            continue;
        bool any = false;
        for (std::size_t c = keys; c < record.cells.size() && !any; ++c)
            any = numbers.read(record.cells[c]).kind == NumberCell::Kind::Number;
        if (!any)
            continue;
        if (flows && isFlowRow(first))
            heading = first;
        rows.values.push_back(&record);
        rows.headingOf += heading;
        rows.all = rows.all && !heading.isEmpty();
        if (!heading.isEmpty() && !rows.headings.contains(heading))
            rows.headings += heading;
    }
    return rows;
}

//! Whether the rows have the same names under several headings, so that only the headings tell them apart.
bool repeat(const Rows &rows, std::size_t keys, bool flows)
{
    if (!rows.all || rows.headings.size() < 2)
        return false;
    QHash<QString, QSet<QString>> under;
    for (std::size_t i = 0; i < rows.values.size(); ++i) {
        QStringList name;
        for (std::size_t c = 0; c < keys; ++c)
            name += textAt(*rows.values[i], c);
        if (!flows || !isFlowRow(name.front()))
            under[name.join(u'\n')].insert(rows.headingOf[qsizetype(i)]);
    }
    const auto repeated = std::count_if(
        under.cbegin(), under.cend(), [](const QSet<QString> &headings) { return headings.size() > 1; });
    return repeated >= 1 && repeated * 10 >= under.size() * 3;
}

bool allOf(const QStringList &texts, bool (*holds)(const QString &))
{
    return std::all_of(texts.begin(), texts.end(), holds);
}

bool isPartOfYear(const QString &text) { return headerPartOfYear(text) != 0; }

bool areDifferentFlows(const QStringList &labels)
{
    QSet<QString> codes;
    for (const QString &label : labels)
        if (const auto flow = findFlow(label); flow || isBalance(label))
            codes.insert(flow ? flow->code : label);
    return labels.size() > 1 && codes.size() == labels.size();
}

//! The names of the columns of values as a level, if they are not levels already.
bool makeLevel(TableHeader &header)
{
    if (!header.levels.empty())
        return true;
    const QStringList labels = header.names.mid(qsizetype(header.keys));
    const auto count = [&labels](auto holds) { return std::count_if(labels.begin(), labels.end(), holds); };
    TableHeader::Level level { QStringLiteral("Indicator"), labels };
    const auto keepOnly = [&](const char *name, auto holds) {
        level.name = QString::fromLatin1(name);
        QStringList left;
        for (QString &label : level.labels)
            if (!holds(label)) {
                left += label;
                label.clear();
            }
        left.removeAll(QString());
        if (!left.isEmpty())
            header.understood += RowGroupsText::tr("Not read: %1.").arg(left.join(QLatin1String(", ")).left(300));
    };
    const PeriodStyle style = periodStyleOf(labels);
    const auto isPeriod = [style](const QString &label) { return headerPeriod(label, style).has_value(); };
    if (count(isPeriod) >= 2) {
        keepOnly("Year", isPeriod);
        for (QString &label : level.labels)
            if (const auto period = headerPeriod(label, style))
                label = period->code();
    } else if (count(isPartOfYear) >= 4) {
        keepOnly(headerPartOfYear(labels.front()) < 0 ? "Quarter" : "Month", isPartOfYear);
    } else if (areDifferentFlows(labels)) {
        level.name = QStringLiteral("Flow");
    } else if (count([](const QString &label) { return label.isEmpty(); }) > 0) {
        return false;
    }
    header.names = header.names.mid(0, qsizetype(header.keys));
    header.levels.push_back(std::move(level));
    return true;
}

//! Key columns whose name stands in the first row of several only, as pivot tables and merged cells have it.
std::vector<std::size_t> repeating(const Rows &rows, const TableHeader &header)
{
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c + 1 < header.keys; ++c) {
        std::size_t blank = 0;
        for (const Record *record : rows.values) {
            bool later = false;
            for (std::size_t k = c + 1; k < header.keys; ++k)
                later = later || !textAt(*record, k).isEmpty();
            blank += later && textAt(*record, c).isEmpty();
        }
        const Concept subject = headerMeaning(header.names.value(qsizetype(c))).subject;
        const bool name = subject == Concept::Reporter || subject == Concept::Partner || subject == Concept::Country
            || subject == Concept::Time || subject == Concept::Flow || subject == Concept::Product
            || (subject == Concept::Unknown && c == 0);
        if (name && blank * 5 >= rows.values.size() && blank >= 2 && !textAt(*rows.values.front(), c).isEmpty())
            columns.push_back(c);
    }
    return columns;
}

} // namespace

TableHeader withRowGroups(TableHeader header, const std::vector<Record> &records, const NumberReader &numbers)
{
    const std::size_t begin = header.first + header.count;
    if (header.count == 0 || begin >= records.size())
        return header;
    TableHeader grouped = header;
    if (header.levels.empty()) {
        const auto keys = firstOfValues(records, begin, numbers);
        if (!keys || *keys == 0 || qsizetype(*keys) >= header.names.size())
            return header;
        grouped.keys = *keys;
    }
    RowGroups groups;
    Rows rows = rowsOf(records, begin, grouped.keys, numbers, false);
    bool found = repeat(rows, grouped.keys, false);
    if (!found) {
        rows = rowsOf(records, begin, grouped.keys, numbers, true);
        groups.flowRows = found = repeat(rows, grouped.keys, true);
    }
    if (rows.values.size() < 3)
        return header;
    groups.repeated = repeating(rows, grouped);
    if (!found && groups.repeated.empty())
        return header;
    if (found) {
        QStringList labels;
        for (const Record *record : rows.values)
            if (const QString label = textAt(*record, 0); !groups.flowRows || !isFlowRow(label))
                labels += label;
        const auto countries = std::count_if(labels.begin(), labels.end(), isCountryText) * 10 >= labels.size() * 7;
        if (allOf(rows.headings, isFlowRow)) {
            groups.kind = RowGroups::Kind::Flow;
            groups.column = QStringLiteral("Flow");
        } else if (allOf(rows.headings, isYearText)) {
            groups.kind = RowGroups::Kind::Year;
            groups.column = QStringLiteral("Year");
            const auto parts = std::count_if(labels.begin(), labels.end(), isPartOfYear);
            if (parts * 10 >= labels.size() * 6 && !grouped.names.isEmpty())
                grouped.names[0]
                    = headerPartOfYear(labels.last()) < 0 ? QStringLiteral("Quarter") : QStringLiteral("Month");
        } else if (allOf(rows.headings, isCountryText)) {
            groups.kind = RowGroups::Kind::Country;
            groups.column = countries ? QStringLiteral("Reporter") : QStringLiteral("Country");
            if (countries && !grouped.names.isEmpty() && grouped.names[0].isEmpty())
                grouped.names[0] = QStringLiteral("Partner");
        } else {
            groups.kind = RowGroups::Kind::Any;
            groups.column = QStringLiteral("Group");
        }
        if (countries && groups.kind != RowGroups::Kind::Country && !grouped.names.isEmpty()
            && grouped.names[0].isEmpty())
            grouped.names[0] = QStringLiteral("Country");
    }
    if (!makeLevel(grouped))
        return header;
    if (found)
        grouped.understood += RowGroupsText::tr("Lines such as “%1” name the rows under them; they are read as “%2”.")
                                  .arg(rows.headings.front().left(40), groups.column);
    if (!groups.repeated.empty())
        grouped.understood += RowGroupsText::tr("Empty cells under a name in “%1” repeat it.")
                                  .arg(grouped.names.value(qsizetype(groups.repeated.front())));
    grouped.groups = std::move(groups);
    return grouped;
}

RowGrouping::Row RowGrouping::take(std::vector<std::string_view> &cells, std::size_t filled)
{
    const std::string_view first = cells.empty() ? std::string_view() : trimmedCell(cells.front());
    if (!m_groups.column.isEmpty() && !first.empty()) {
        const QString text = toText(first).simplified();
        const bool flow = (m_groups.flowRows || m_groups.kind == RowGroups::Kind::Flow) && isFlowRow(text);
        const bool heading = filled == 1
            && (m_groups.kind == RowGroups::Kind::Any || flow
                || (m_groups.kind == RowGroups::Kind::Year && isYearText(text))
                || (m_groups.kind == RowGroups::Kind::Country && isCountryText(text)));
        if (heading || (flow && m_groups.flowRows))
            m_heading = m_groups.kind == RowGroups::Kind::Year ? headerPeriod(text)->code().toStdString()
                                                               : std::string(first);
        if (heading)
            return Row::Heading;
        if (flow && m_groups.flowRows)
            cells.front() = "Total";
    }
    if (filled == 1 && !first.empty() && !findCountry(first))
        return Row::Note;
    m_last.resize(m_groups.repeated.size());
    for (std::size_t i = 0; i < m_groups.repeated.size(); ++i) {
        const std::size_t c = m_groups.repeated[i];
        if (c >= cells.size())
            continue;
        const bool later = std::any_of(cells.begin() + std::ptrdiff_t(c) + 1,
            cells.begin() + std::ptrdiff_t(std::min(m_groups.keys, cells.size())),
            [](std::string_view cell) { return !trimmedCell(cell).empty(); });
        if (!trimmedCell(cells[c]).empty())
            m_last[i] = std::string(cells[c]);
        else if (later)
            cells[c] = m_last[i];
    }
    if (!m_groups.column.isEmpty())
        cells.insert(cells.begin(), m_heading);
    return Row::Values;
}

} // namespace sampan
