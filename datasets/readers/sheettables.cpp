// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/countries.h"
#include "datasets/readers/headers.h"
#include "datasets/readers/tablereader.h"
#include "datasets/readers/units.h"
#include "datasets/readers/workbook.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sampan {

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Workbook)
};

//! A sheet that holds a table.
struct Table {
    const Sheet *sheet = nullptr;
    TableHeader header;
    QStringList preamble;
    std::size_t numbers = 0;
    bool periods = false;

    RowSource rows() const
    {
        return [from = sheet](const RowSink &sink) { from->each(sink); };
    }
};

Table look(const Sheet &sheet, const RecognitionChoices &choices = {})
{
    Table table;
    table.sheet = &sheet;
    const std::vector<Record> records = sampleOf(table.rows());
    table.header = findHeader(records, choices.headerLine, choices.firstDataLine);
    table.preamble = preambleOf(records, table.header);
    std::vector<std::string_view> cells;
    for (const Record &record : records)
        cells.insert(cells.end(), record.cells.begin(), record.cells.end());
    const NumberReader numbers(numberStyleOf(cells));
    for (std::size_t r = table.header.first + table.header.count; r < records.size(); ++r)
        for (const std::string &cell : records[r].cells) {
            const bool period = cell.size() >= 4 && cell.size() <= 12 && headerPeriod(QString::fromStdString(cell));
            table.periods = table.periods || period;
            table.numbers += !period && numbers.read(cell).kind == NumberCell::Kind::Number;
        }
    table.periods = table.periods || !table.header.levels.empty()
        || std::any_of(table.header.names.begin(), table.header.names.end(),
            [](const QString &name) { return headerPeriod(name).has_value(); });
    // A sheet of few rows says more by its size than by the sample.
    if (records.size() > 1)
        table.numbers = std::max<std::size_t>(table.numbers, table.numbers * sheet.rows.size() / records.size());
    return table;
}

//! What the name of a sheet says of all its values.
struct SheetMeaning {
    QString column; //!< "Flow", "Year", "Country" or "Sheet"
    QStringList values; //!< one per table
};

SheetMeaning meaningOf(const std::vector<Table> &tables)
{
    const auto valuesOf = [&](auto valueOf) {
        QStringList values;
        for (const Table &table : tables) {
            QStringList places { table.sheet->name };
            places += table.preamble;
            for (const QString &place : std::as_const(places))
                if (const QString value = valueOf(place); !value.isEmpty()) {
                    values += value;
                    break;
                }
        }
        return QSet<QString>(values.begin(), values.end()).size() == qsizetype(tables.size()) ? values : QStringList();
    };
    const auto flow = [](const QString &place) {
        const auto found = findFlow(place);
        return found ? found->code : QString();
    };
    const auto period = [](const QString &place) {
        const auto found = headerPeriod(place);
        return found ? found->code() : QString();
    };
    const auto country = [](const QString &place) {
        const auto found = findCountry(place.toStdString());
        return found ? found->code : QString();
    };
    if (const QStringList values = valuesOf(flow); !values.isEmpty())
        return { QStringLiteral("Flow"), values };
    if (const QStringList values = valuesOf(period); !values.isEmpty())
        return { QStringLiteral("Year"), values };
    if (const QStringList values = valuesOf(country); !values.isEmpty()) {
        // "Trade with China", "Imports from China" above the table of the sheet "China".
        const bool with = std::all_of(tables.begin(), tables.end(), [](const Table &table) {
            const QRegularExpression from(QStringLiteral("\\b(with|from|to|avec|vers|vis-[aà]-vis)\\s+(the\\s+)?")
                    + QRegularExpression::escape(table.sheet->name),
                QRegularExpression::CaseInsensitiveOption);
            return table.preamble.filter(from).size() > 0;
        });
        return { with ? QStringLiteral("Partner") : QStringLiteral("Reporter"), values };
    }
    return { QStringLiteral("Sheet"), valuesOf([](const QString &place) { return place; }) };
}

std::optional<Quantity> unitOf(const QStringList &preamble)
{
    for (const QString &line : preamble)
        if (const auto quantity = quantityFromText(line); quantity && !quantity->unit.isEmpty()) {
            Quantity unit = *quantity;
            unit.valuation.clear();
            return unit;
        }
    return std::nullopt;
}

//! Whether the tables are parts of one: the same columns and unit.
bool sameLayout(const std::vector<Table> &tables)
{
    const auto namesOf = [](const Table &table) {
        QStringList names = table.header.levels.empty() ? table.header.names : longNames(table.header);
        for (QString &name : names)
            name = name.toLower().simplified();
        while (!names.isEmpty() && names.last().isEmpty())
            names.removeLast();
        return names;
    };
    const QStringList names = namesOf(tables.front());
    return names.size() >= 2 && std::all_of(tables.begin(), tables.end(), [&](const Table &table) {
        return namesOf(table) == names && table.header.levels.empty() == tables.front().header.levels.empty()
            && unitOf(table.preamble) == unitOf(tables.front().preamble);
    });
}

//! All tables in one, with a column that tells them apart.
RowSource stacked(const std::vector<Table> &tables, const SheetMeaning &meaning)
{
    struct Part {
        RowSource rows;
        std::string value;
        std::size_t skip = 0;
    };
    auto names = std::make_shared<std::vector<std::string>>();
    names->push_back(meaning.column.toStdString());
    const TableHeader &header = tables.front().header;
    for (const QString &name : header.levels.empty() ? header.names : longNames(header))
        names->push_back(name.toStdString());
    auto parts = std::make_shared<std::vector<Part>>();
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const Table &table = tables[i];
        const bool isLong = !table.header.levels.empty();
        parts->push_back({ isLong ? turnedLong(table.rows(), table.header) : table.rows(),
            meaning.values[qsizetype(i)].toStdString(), isLong ? 0 : table.header.first + table.header.count });
    }
    return [names, parts](const RowSink &sink) {
        TextRow record;
        record.line = 1;
        record.cells.assign(names->begin(), names->end());
        bool more = sink(record);
        for (const Part &part : *parts) {
            std::size_t index = 0;
            if (more)
                part.rows([&](const TextRow &row) {
                    if (index++ < part.skip)
                        return true;
                    record.line = row.line;
                    record.valueColumn = row.valueColumn;
                    const bool blank = std::all_of(
                        row.cells.begin(), row.cells.end(), [](std::string_view c) { return trimmedCell(c).empty(); });
                    if (blank)
                        return true;
                    record.cells.assign(1, part.value);
                    record.cells.insert(record.cells.end(), row.cells.begin(), row.cells.end());
                    more = sink(record);
                    return more;
                });
        }
    };
}

QString namesOf(const std::vector<Table> &tables)
{
    QStringList names;
    for (const Table &table : tables)
        names += QStringLiteral("“%1”").arg(table.sheet->name);
    return names.join(QLatin1String(", "));
}

} // namespace

Result<void> readWorkbook(const QString &file, Workbook workbook, const ReadOptions &options, Dataset &dataset)
{
    dataset.problems.insert(dataset.problems.end(), workbook.problems.begin(), workbook.problems.end());
    std::vector<Table> tables;
    QStringList passed;
    for (const Sheet &sheet : workbook.sheets) {
        if (sheet.hidden) {
            dataset.understood += SheetText::tr("The sheet “%1” is hidden and not read.").arg(sheet.name);
            continue;
        }
        Table table = look(sheet);
        if (table.numbers > 0)
            tables.push_back(std::move(table));
        else if (!sheet.rows.empty())
            passed += QStringLiteral("“%1”").arg(sheet.name);
    }
    if (tables.empty())
        return failure(file,
            SheetText::tr("No sheet of the workbook holds a table: expected a line of names with numbers under it."));
    if (!passed.isEmpty())
        dataset.understood += SheetText::tr("Without numbers, so not read: %1.").arg(passed.join(QLatin1String(", ")));
    // A table of periods goes before one that has none.
    if (std::any_of(tables.begin(), tables.end(), [](const Table &t) { return t.periods; }))
        std::erase_if(tables, [](const Table &t) { return !t.periods; });

    const Table &largest = *std::max_element(
        tables.begin(), tables.end(), [](const Table &a, const Table &b) { return a.numbers < b.numbers; });
    const RecognitionChoices choices = choicesFor(
        largest.header.levels.empty() ? largest.header.names : longNames(largest.header), options, dataset);
    for (const Table &table : tables)
        dataset.recognition.sheets += table.sheet->name;
    if (dataset.recognition.sheets.contains(choices.sheet))
        std::erase_if(tables, [&](const Table &t) { return t.sheet->name != choices.sheet; });
    if (choices.headerLine >= 0 || choices.firstDataLine > 0)
        for (Table &table : tables)
            table = look(*table.sheet, choices);

    TableRequest request;
    request.file = file;
    request.choosable = true;
    if (tables.size() > 1) {
        std::vector<Table> turned = tables;
        for (Table &table : turned)
            table.header = withPeriodLevel(table.header);
        const SheetMeaning meaning = meaningOf(turned);
        if (sameLayout(turned) && !meaning.values.isEmpty()) {
            keepPreview(sampleOf(tables.front().rows()), tables.front().header, dataset.recognition);
            dataset.recognition.turned = true;
            request.rows = stacked(turned, meaning);
            request.clean = true;
            // What all say comes first: it is the title.
            for (const bool shared : { true, false })
                for (const Table &table : turned)
                    for (const QString &line : table.preamble) {
                        const bool inAll = std::all_of(turned.begin(), turned.end(),
                            [&](const Table &other) { return other.preamble.contains(line); });
                        if (inAll == shared && !request.preamble.contains(line))
                            request.preamble += line;
                    }
            dataset.understood
                += SheetText::tr("The sheets %1 have one layout and are read together; “%2” tells them apart.")
                       .arg(namesOf(turned), meaning.column);
            for (const Table &table : turned)
                request.expectedRows += qint64(table.sheet->rows.size());
            return readTable(request, options, dataset);
        }
        std::stable_sort(
            tables.begin(), tables.end(), [](const Table &a, const Table &b) { return a.numbers > b.numbers; });
        const std::vector<Table> others(tables.begin() + 1, tables.end());
        dataset.problems.push_back({ Severity::Information, file, 0, 0,
            SheetText::tr("The sheet “%1” is shown, as it holds the most numbers; the others are not read: %2.")
                .arg(tables.front().sheet->name, namesOf(others)) });
    }
    const Table &table = tables.front();
    if (workbook.sheets.size() > 1)
        dataset.understood += SheetText::tr("Read from the sheet “%1”.").arg(table.sheet->name);
    dataset.recognition.sheet = table.sheet->name;
    request.rows = table.rows();
    request.expectedRows = qint64(table.sheet->rows.size());
    return readTable(request, options, dataset);
}

} // namespace sampan
