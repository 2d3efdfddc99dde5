// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/tableheader.h"

#include "datasets/readers/countries.h"
#include "datasets/readers/encoding.h"
#include "datasets/readers/headers.h"
#include "datasets/readers/rowgroups.h"
#include "datasets/readers/units.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace sampan {

namespace {

struct TableHeaderText {
    Q_DECLARE_TR_FUNCTIONS(sampan::TableReader)
};

constexpr std::size_t sampleRecords = 1500, sampleCells = 1'000'000;

QString cellText(const Record &record, std::size_t column)
{
    return column < record.cells.size() ? toText(trimmedCell(record.cells[column])).simplified() : QString();
}

bool isPlainNumber(const NumberReader &numbers, std::string_view cell)
{
    if (numbers.read(cell).kind != NumberCell::Kind::Number)
        return false;
    const QString text = toText(trimmedCell(cell));
    return !headerPeriod(text) && !(text.size() == 4 && headerPeriod(text, PeriodStyle::BuddhistYears));
}

std::size_t numbersIn(const NumberReader &numbers, const Record &record)
{
    return std::size_t(std::count_if(
        record.cells.begin(), record.cells.end(), [&](const std::string &c) { return isPlainNumber(numbers, c); }));
}

//! What stands in the columns of values of a record above them.
enum class Above { Labels, Periods, Nothing, Data };

Above kindOf(const Record &record, std::size_t keys, const NumberReader &numbers)
{
    std::size_t labels = 0, periods = 0;
    for (std::size_t c = keys; c < record.cells.size(); ++c) {
        const std::string_view cell = trimmedCell(record.cells[c]);
        if (cell.empty())
            continue;
        if (headerPeriod(toText(cell)))
            ++periods;
        else if (numbers.read(cell).kind == NumberCell::Kind::Unreadable)
            ++labels;
        else
            return Above::Data;
    }
    if (periods >= 2 && periods * 10 >= (labels + periods) * 6)
        return Above::Periods;
    return labels + periods > 0 ? Above::Labels : Above::Nothing;
}

bool areCountries(const QStringList &labels)
{
    const auto known = std::count_if(labels.begin(), labels.end(),
        [](const QString &label) { return !label.isEmpty() && findCountry(label.toStdString()).has_value(); });
    const auto filled = std::count_if(labels.begin(), labels.end(), [](const QString &l) { return !l.isEmpty(); });
    return known > 0 && known * 10 >= filled * 6;
}

//! Names in several rows above the values: "Cambodia" over 2018, 2019, 2020, then "Viet Nam" over the same years.
class Levels {
public:
    //! `fixed`: the header begins where it was found.
    Levels(const std::vector<Record> &records, const NumberReader &numbers, TableHeader &header, bool fixed = false)
        : m_records(records)
        , m_numbers(numbers)
        , m_header(header)
        , m_fixed(fixed)
    {
    }

    void find()
    {
        constexpr std::size_t most = 6;
        m_body = m_header.first + 1;
        while (m_body < m_records.size() && numbersIn(m_numbers, m_records[m_body]) == 0)
            ++m_body;
        if (m_body >= m_records.size() || !findKeys())
            return;
        m_begin = m_header.first;
        m_end = m_begin + 1;
        while (m_end < m_body && m_end - m_begin < most && isAbove(m_end))
            ++m_end;
        // Labels of groups may stand in fewer columns than the row that was taken for the header.
        while (!m_fixed && m_begin > 0 && m_end - m_begin < most
            && (isGroups(m_begin - 1) || (isYears(m_begin - 1) && isGroups(m_begin))))
            --m_begin;
        if (m_end - m_begin >= 2)
            take();
    }

private:
    //! Those left of the first column of numbers are the keys.
    bool findKeys()
    {
        const auto keys = firstOfValues(m_records, m_body, m_numbers);
        m_header.keys = keys.value_or(0);
        return keys.has_value();
    }

    bool isAbove(std::size_t r) const
    {
        const Above kind = kindOf(m_records[r], m_header.keys, m_numbers);
        if (kind == Above::Nothing) // the names of the keys alone
            return m_records[r].filled() > 0 && m_records[r].filled() <= m_header.keys && m_header.keys > 1
                && r + 1 == m_body;
        return kind != Above::Data && m_records[r].filled() >= 2;
    }

    bool isGroups(std::size_t r) const
    {
        return m_records[r].filled() >= 2 && kindOf(m_records[r], m_header.keys, m_numbers) == Above::Labels;
    }

    bool isYears(std::size_t r) const
    {
        return m_records[r].filled() >= 2 && kindOf(m_records[r], m_header.keys, m_numbers) == Above::Periods;
    }

    //! "Jan", "Feb"… "Total" under a year: the months alone.
    static bool keepPartsOfYear(TableHeader::Level &level, const QStringList &distinct)
    {
        const auto parts = std::count_if(
            distinct.begin(), distinct.end(), [](const QString &label) { return headerPartOfYear(label) != 0; });
        if (parts < 2 || parts * 10 < distinct.size() * 6)
            return false;
        for (QString &label : level.labels) {
            if (headerPartOfYear(label) != 0)
                level.name = headerPartOfYear(label) < 0 ? QStringLiteral("Quarter") : QStringLiteral("Month");
            else
                label.clear();
        }
        return true;
    }

    void take()
    {
        std::size_t width = 0;
        for (std::size_t r = m_begin; r < m_end; ++r)
            width = std::max(width, m_records[r].width());
        std::vector<TableHeader::Level> levels;
        QStringList keyNames;
        for (std::size_t c = 0; c < m_header.keys; ++c)
            keyNames += QString();
        int periods = 0, countries = 0;
        const bool months = std::any_of(m_records.begin() + std::ptrdiff_t(m_begin),
            m_records.begin() + std::ptrdiff_t(m_end), [](const Record &record) {
                return std::count_if(record.cells.begin(), record.cells.end(), [](const std::string &cell) {
                    return headerPartOfYear(toText(trimmedCell(cell))) != 0;
                }) >= 2;
            });
        for (std::size_t r = m_begin; r < m_end; ++r) {
            const Record &record = m_records[r];
            const Above kind = kindOf(record, m_header.keys, m_numbers);
            for (std::size_t c = 0; c < m_header.keys; ++c)
                if (const QString name = cellText(record, c); !name.isEmpty())
                    keyNames[qsizetype(c)] = name;
            if (kind == Above::Nothing)
                continue;
            TableHeader::Level level;
            QString label;
            for (std::size_t c = m_header.keys; c < width; ++c) {
                if (const QString own = cellText(record, c); !own.isEmpty())
                    label = own;
                level.labels += label; // a group's name stands over its first column
            }
            QStringList distinct = level.labels;
            distinct.removeAll(QString());
            distinct.removeDuplicates();
            const bool oneYear = months && distinct.size() == 1 && headerPeriod(distinct.front());
            if (distinct.size() == 1 && !oneYear && quantityFromText(distinct.front()))
                m_header.unitLine = record.line; // "Tsd. Euro" over every column
            if (distinct.size() < 2 && !oneYear)
                continue;
            const bool areGroups = kind != Above::Periods && areCountries(distinct);
            periods += kind == Above::Periods || oneYear;
            countries += areGroups;
            if (kind == Above::Periods || oneYear)
                level.name = QStringLiteral("Year");
            else if (keepPartsOfYear(level, distinct))
                ;
            else if (m_header.keys > 0 && hasKeyRow() && !cellText(record, m_header.keys - 1).isEmpty())
                level.name = cellText(record, m_header.keys - 1);
            else if (areGroups)
                level.name = QStringLiteral("Country");
            else
                level.name = isFlows(distinct) ? QStringLiteral("Flow") : QStringLiteral("Indicator");
            levels.push_back(std::move(level));
        }
        if (levels.size() < 2 || periods > 1 || (periods == 0 && countries == 0))
            return;
        m_header.levels = std::move(levels);
        m_header.first = m_begin;
        m_header.count = m_end - m_begin;
        m_header.names = keyNames;
    }

    //! The last row of the header names the keys, so what stands above them in the corner names the levels.
    bool hasKeyRow() const { return kindOf(m_records[m_end - 1], m_header.keys, m_numbers) == Above::Nothing; }

    static bool isFlows(const QStringList &labels)
    {
        const auto flows = std::count_if(
            labels.begin(), labels.end(), [](const QString &label) { return findFlow(label).has_value(); });
        return flows > 0 && std::all_of(labels.begin(), labels.end(), [](const QString &label) {
            return findFlow(label) || isBalance(label);
        });
    }

    const std::vector<Record> &m_records;
    const NumberReader &m_numbers;
    TableHeader &m_header;
    bool m_fixed;
    std::size_t m_begin = 0, m_end = 0, m_body = 0;
};

//! The width that most records have, and how their numbers are written.
std::pair<std::size_t, NumberStyle> usualOf(const std::vector<Record> &records)
{
    std::map<std::size_t, int> widths;
    std::vector<std::string_view> cells;
    for (const Record &record : records) {
        if (record.filled() >= 2)
            ++widths[record.width()];
        for (const std::string &cell : record.cells)
            if (cells.size() < 20000)
                cells.push_back(cell);
    }
    std::size_t usual = 2;
    int best = 0;
    for (const auto &[width, count] : widths)
        if (count >= best) {
            best = count;
            usual = width;
        }
    return { usual, numberStyleOf(cells) };
}

//! Two header rows: the upper one names groups, so it has blanks where the lower one goes on.
void joinTwoRows(
    const std::vector<Record> &records, const NumberReader &numbers, std::size_t usual, TableHeader &header)
{
    const Record &top = records[header.first];
    if (header.first + 2 >= records.size() || top.filled() >= top.width())
        return;
    const Record &lower = records[header.first + 1];
    std::size_t body = header.first + 2;
    while (body < records.size() && records[body].filled() == 1) // "2022" alone over its months
        ++body;
    if (numbersIn(numbers, lower) > 0 || lower.filled() * 2 < usual || lower.filled() <= 2 || body >= records.size()
        || numbersIn(numbers, records[body]) == 0)
        return;
    QString group;
    for (std::size_t c = 0; c < lower.cells.size(); ++c) {
        if (qsizetype(c) >= header.names.size())
            header.names += QString();
        QString &name = header.names[qsizetype(c)];
        if (!name.isEmpty())
            group = name;
        name = (group + u' ' + toText(trimmedCell(lower.cells[c]))).simplified();
    }
    header.count = 2;
}

//! A row of units between the names and the values; one for all of them, or one for each.
bool joinUnits(const std::vector<Record> &records, const NumberReader &numbers, TableHeader &header)
{
    const std::size_t at = header.first + 1;
    if (at + 1 >= records.size() || numbersIn(numbers, records[at]) > 0 || records[at].filled() < 2)
        return false;
    QStringList units;
    for (std::size_t c = 0; c < records[at].cells.size(); ++c) {
        const QString text = cellText(records[at], c);
        if (text.isEmpty())
            continue;
        const auto quantity = quantityFromText(text);
        const bool isUnit = quantity && text.size() <= 30 && !headerPeriod(text) && !findFlow(text)
            && !cellText(records[header.first], c).isEmpty();
        if (!isUnit)
            return false;
        if (!units.contains(text))
            units += text;
    }
    header.count = 2;
    if (units.size() == 1) {
        header.unitLine = records[at].line;
        return true;
    }
    for (qsizetype c = 0; c < header.names.size(); ++c)
        if (const QString text = cellText(records[at], std::size_t(c)); !text.isEmpty())
            header.names[c] += QStringLiteral(" (") + text + u')';
    return true;
}

//! "2019", "2019.1", "2020", "2020.1" over different things: names made different by a program; empty: they are not.
std::vector<Record> withoutCounters(const std::vector<Record> &records, std::size_t at)
{
    static const QRegularExpression counted(QStringLiteral("^(\\d{4})\\.([1-9]\\d?)$"));
    QStringList names;
    for (std::size_t c = 0; c < records[at].cells.size(); ++c)
        names += cellText(records[at], c);
    const bool twin = std::any_of(names.begin(), names.end(), [&names](const QString &name) {
        const auto match = counted.match(name);
        return match.hasMatch() && names.contains(match.captured(1));
    });
    if (!twin || at + 1 >= records.size())
        return {};
    std::vector<Record> changed = records;
    for (std::string &cell : changed[at].cells)
        if (const auto match = counted.match(toText(trimmedCell(cell)));
            match.hasMatch() && names.contains(match.captured(1)))
            cell = match.captured(1).toStdString();
    return changed;
}

} // namespace

std::size_t Record::width() const
{
    std::size_t n = cells.size();
    while (n > 0 && trimmedCell(cells[n - 1]).empty())
        --n;
    return n;
}

std::size_t Record::filled() const
{
    return std::size_t(
        std::count_if(cells.begin(), cells.end(), [](const std::string &c) { return !trimmedCell(c).empty(); }));
}

QString Record::text() const
{
    QStringList parts;
    for (const std::string &cell : cells)
        if (!trimmedCell(cell).empty())
            parts += toText(trimmedCell(cell)).simplified();
    return parts.join(QLatin1String(", "));
}

QStringList preambleOf(const std::vector<Record> &records, const TableHeader &header)
{
    QStringList lines;
    for (std::size_t r = 0; r < header.first; ++r)
        if (records[r].filled() > 0)
            lines += records[r].text();
    for (const Record &record : records)
        if (header.unitLine > 0 && record.line == header.unitLine)
            lines += record.text();
    return lines;
}

std::optional<std::size_t> firstOfValues(
    const std::vector<Record> &records, std::size_t begin, const NumberReader &numbers)
{
    std::map<std::size_t, int> found;
    const std::size_t last = std::min(records.size(), begin + 50);
    int rows = 0;
    for (std::size_t r = begin; r < last; ++r) {
        rows += records[r].filled() > 1;
        for (std::size_t c = 0; c < records[r].cells.size(); ++c)
            found[c] += isPlainNumber(numbers, records[r].cells[c]);
    }
    for (const auto &[column, count] : found)
        if (count * 2 > rows)
            return column;
    return std::nullopt;
}

std::vector<Record> sampleOf(const RowSource &rows)
{
    std::vector<Record> records;
    std::size_t cells = 0;
    rows([&records, &cells](const TextRow &row) {
        Record record { row.line, {} };
        cells += row.cells.size();
        for (const std::string_view cell : row.cells)
            record.cells.emplace_back(cell);
        records.push_back(std::move(record));
        return records.size() < sampleRecords && cells < sampleCells;
    });
    return records;
}

namespace {

TableHeader numberedHeader(const std::vector<Record> &records, std::size_t first)
{
    TableHeader header;
    header.first = first;
    header.count = 0;
    std::size_t width = 0;
    for (std::size_t r = first; r < records.size(); ++r)
        width = std::max(width, records[r].width());
    for (std::size_t c = 0; c < width; ++c)
        header.names += TableHeaderText::tr("column %1").arg(c + 1);
    return header;
}

} // namespace

namespace {

//! Where lines of a period and numbers begin under several that describe the series, such as "Title", "Unit" and
//! "Source", in as many cells, as the ONS and CEIC write them; 0: it is not so.
std::size_t seriesBegin(const std::vector<Record> &records, const NumberReader &numbers, std::size_t first)
{
    constexpr std::size_t least = 3;
    std::size_t body = first;
    const auto isRow = [&numbers](const Record &record) {
        return record.cells.size() >= 2 && headerPeriod(cellText(record, 0))
            && numbers.read(record.cells[1]).kind != NumberCell::Kind::Unreadable;
    };
    for (; body < records.size() && !isRow(records[body]); ++body)
        if (cellText(records[body], 0).isEmpty())
            return 0; // the corner above the names of rows
    if (body < first + least || body + least > records.size())
        return 0;
    const auto rows = std::count_if(records.begin() + std::ptrdiff_t(body), records.end(), isRow);
    return std::size_t(rows) * 10 >= (records.size() - body) * 9 ? body : 0;
}

} // namespace

TableHeader findHeader(const std::vector<Record> &records, int chosenLine, int chosenDataLine)
{
    TableHeader header;
    if (records.empty()) {
        header.count = 0;
        return header;
    }
    const auto recordAt = [&records](int line) {
        const auto at
            = std::find_if(records.begin(), records.end(), [line](const Record &r) { return r.line >= line; });
        return std::size_t(at - records.begin());
    };
    const std::size_t dataAt = chosenDataLine > 0 ? recordAt(chosenDataLine) : 0;
    if (chosenLine == 0)
        return numberedHeader(records, std::min(dataAt, records.size() - 1));
    const auto [usual, style] = usualOf(records);
    const NumberReader numbers(style);
    if (chosenLine > 0) {
        header.first = std::min(recordAt(chosenLine), records.size() - 1);
    } else {
        while (header.first < records.size()
            && (records[header.first].filled() < 2 || records[header.first].width() * 10 < usual * 6))
            ++header.first;
        if (header.first >= records.size())
            header.first = 0;
    }
    if (const std::size_t body = chosenLine < 0 ? seriesBegin(records, numbers, header.first) : 0; body > 0) {
        for (const std::string &cell : records[header.first].cells)
            header.names += toText(trimmedCell(cell));
        header.names.front() = TableHeaderText::tr("column %1").arg(1);
        header.first = body - 1; // the lines above tell the unit
        return header;
    }
    if (const std::vector<Record> changed = withoutCounters(records, header.first); !changed.empty())
        return findHeader(changed, chosenLine, chosenDataLine);
    const Record &top = records[header.first];
    // A first line of numbers among lines of numbers is no header.
    if (chosenLine < 0 && numbersIn(numbers, top) > 0 && header.first + 1 < records.size()
        && numbersIn(numbers, records[header.first + 1]) <= numbersIn(numbers, top))
        return numberedHeader(records, header.first);
    for (const std::string &cell : top.cells)
        header.names += toText(trimmedCell(cell));
    if (chosenLine < 0 || chosenDataLine == 0)
        Levels(records, numbers, header, chosenLine > 0).find();
    if (header.levels.empty() && !joinUnits(records, numbers, header))
        joinTwoRows(records, numbers, usual, header);
    if (dataAt > header.first)
        header.count = dataAt - header.first;
    return withRowGroups(std::move(header), records, numbers);
}

} // namespace sampan
