// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/tablereader.h"

#include "datasets/readers/encoding.h"
#include "datasets/readers/tablebuilder.h"
#include "datasets/readers/tableheader.h"
#include "datasets/readers/timecolumns.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <string>

namespace sampan {

namespace {

struct TableReaderText {
    Q_DECLARE_TR_FUNCTIONS(sampan::TableReader)
};

constexpr std::size_t maximumColumns = 20000;

//! Eurostat keeps its dimensions in the first cell: "freq,partner,geo\TIME_PERIOD".
RowSource splitKeys(const RowSource &rows)
{
    return [rows](const RowSink &sink) {
        rows([&sink](const TextRow &row) {
            TextRow split;
            split.line = row.line;
            std::string_view key = row.cells.front();
            key = key.substr(0, key.find('\\'));
            for (std::size_t comma = key.find(','); comma != std::string_view::npos; comma = key.find(',')) {
                split.cells.push_back(key.substr(0, comma));
                key.remove_prefix(comma + 1);
            }
            split.cells.push_back(key);
            split.cells.insert(split.cells.end(), row.cells.begin() + 1, row.cells.end());
            return sink(split);
        });
    };
}

//! Whether each line may be a record, which is worth knowing of long texts only.
bool mayBePlain(std::string_view text, const CsvDialect &dialect)
{
    constexpr std::size_t worthIt = 1 << 20;
    if (text.size() < worthIt || !dialect.comment.isEmpty() || dialect.escape != 0 || dialect.skipInitialSpace
        || !dialect.skippedRows.empty())
        return false;
    const std::string_view begin = text.substr(0, 1 << 16);
    const std::size_t carriage = begin.find('\r');
    return carriage == std::string_view::npos || (carriage + 1 < begin.size() && begin[carriage + 1] == '\n');
}

//! The records of the text, without those that the dialect leaves out.
RowSource recordsOf(std::string_view text, const CsvDialect &dialect)
{
    if (dialect.skippedRows.empty())
        return [text, dialect](const RowSink &sink) { scanCsv(text, dialect, sink); };
    return [text, dialect](const RowSink &sink) {
        int record = 0;
        const auto &skipped = dialect.skippedRows;
        scanCsv(text, dialect, [&](const TextRow &row) {
            const bool skip = std::find(skipped.begin(), skipped.end(), ++record) != skipped.end();
            return skip || sink(row);
        });
    };
}

//! Eurostat parts its keys by commas and the columns by tabs.
char delimiterOf(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    const std::string_view key = line.substr(0, line.find('\t'));
    const bool eurostat = key.size() < line.size() && key.find('\\') != std::string_view::npos;
    return eurostat ? '\t' : sniffDelimiter(text);
}

//! The names of the columns as they are found without a choice.
QStringList namesFound(const QByteArray &bytes, const std::optional<CsvDialect> &dialect)
{
    constexpr qsizetype enough = 1 << 17;
    qsizetype end = bytes.size();
    if (end > enough) // at the end of a line, which is one of a character too
        end = std::max<qsizetype>(bytes.lastIndexOf('\n', enough) + 1, enough / 2) & ~qsizetype(1);
    const DecodedText decoded = decodeText(bytes.left(end));
    const std::string_view text(decoded.utf8.constData(), std::size_t(decoded.utf8.size()));
    CsvDialect used = dialect.value_or(CsvDialect {});
    if (!dialect)
        used.delimiter = delimiterOf(text);
    const std::vector<Record> records = sampleOf(recordsOf(text, used));
    if (records.empty())
        return {};
    TableHeader header = findHeader(records);
    return header.levels.empty() ? header.names : longNames(header);
}

//! The table turned long, under a header of its own.
TableRequest longRequest(const TableRequest &request, const std::vector<Record> &records, const TableHeader &header)
{
    TableRequest result = request;
    result.preamble += preambleOf(records, header);
    result.clean = true;
    result.hasHeader = true;
    auto names = std::make_shared<std::vector<std::string>>();
    for (const QString &name : longNames(header))
        names->push_back(name.toStdString());
    const int line = records[header.first].line;
    result.rows = [names, line, rows = turnedLong(request.rows, header)](const RowSink &sink) {
        TextRow first;
        first.line = line;
        first.cells.assign(names->begin(), names->end());
        if (sink(first))
            rows(sink);
    };
    return result;
}

//! What the plan makes of each column.
void keepColumns(const TablePlan &plan, Recognition &recognition)
{
    recognition.columns.clear();
    recognition.decimal = plan.style.decimal;
    for (const ColumnPlan &column : plan.columns) {
        Recognition::Column kept { column.name, ColumnRole::Ignored, {} };
        switch (column.use) {
        case ColumnUse::Time:
            kept.role = ColumnRole::Time;
            break;
        case ColumnUse::Dimension:
            kept.role = column.role == Role::Reporter ? ColumnRole::Reporter
                : column.role == Role::Partner        ? ColumnRole::Partner
                : column.role == Role::Flow           ? ColumnRole::Flow
                : column.role == Role::Product        ? ColumnRole::Product
                                                      : ColumnRole::Dimension;
            break;
        case ColumnUse::MeasureDimension:
            kept.role = ColumnRole::Indicator;
            break;
        case ColumnUse::Value:
            kept.role = ColumnRole::Value;
            if (std::size_t(column.measure) < plan.measures.size())
                kept.measure = plan.measures[std::size_t(column.measure)].name;
            break;
        case ColumnUse::Status:
            kept.role = ColumnRole::Status;
            break;
        case ColumnUse::Source:
            kept.role = ColumnRole::Source;
            break;
        case ColumnUse::Note:
            kept.role = ColumnRole::Note;
            break;
        case ColumnUse::Label:
            kept.role = ColumnRole::Label;
            break;
        case ColumnUse::Kind:
        case ColumnUse::Ignore:
            break;
        }
        recognition.columns.push_back(std::move(kept));
    }
}

//! Ends the reading; units that a person chose hold, whatever the file says.
Result<void> finished(TableBuilder &builder, Dataset &dataset)
{
    if (auto result = builder.finish(); !result)
        return result;
    for (Measure &measure : dataset.measures)
        if (const auto chosen = dataset.recognition.choices.quantities.constFind(measure.name);
            chosen != dataset.recognition.choices.quantities.constEnd()) {
            measure.quantity = chosen.value();
            measure.additive = measure.additive && !measure.quantity.isPercent();
        }
    return {};
}

//! `refused`: the text is taken as lines of UTF-8, and set where it is not; null: it is read whatever it is.
Result<void> readDecoded(const DecodedText &decoded, TableRequest request, const std::optional<CsvDialect> &dialect,
    const ReadOptions &options, Dataset &dataset, bool *refused)
{
    dataset.recognition.encoding = decoded.encoding;
    const RecognitionChoices &choices = dataset.recognition.choices;
    const std::string_view text(decoded.utf8.constData(), std::size_t(decoded.utf8.size()));
    CsvDialect used = dialect.value_or(CsvDialect {});
    if (!dialect)
        used.delimiter = request.choosable && choices.delimiter ? choices.delimiter : delimiterOf(text);
    dataset.recognition.delimiter = used.delimiter;
    request.hasHeader = used.hasHeader;
    request.rows = recordsOf(text, used);
    bool keyed = false;
    if (used.delimiter == '\t')
        request.rows([&keyed](const TextRow &row) {
            const std::string_view first = row.cells.front();
            keyed = first.find('\\') != std::string_view::npos;
            return false;
        });
    if (refused) {
        *refused = keyed || !mayBePlain(text, used);
        if (*refused)
            return {};
        request.plain = TableRequest::Plain { text, used, refused };
        return readTable(request, options, dataset);
    }
    if (keyed)
        request.rows = splitKeys(request.rows);
    request.expectedRows = std::count(text.begin(), text.end(), '\n');
    std::vector<CsvFault> faults;
    scanCsv(
        text, used, [](const TextRow &) { return true; }, &faults);
    int told = 0;
    for (const CsvFault &fault : faults) {
        if (++told > 20)
            break;
        dataset.problems.push_back({ fault.kind == CsvFault::Kind::UnclosedQuote ? Severity::Error : Severity::Warning,
            request.file, fault.line, fault.column,
            fault.kind == CsvFault::Kind::UnclosedQuote
                ? TableReaderText::tr(
                    "A quotation mark opens here and never closes; everything up to the end is in this cell.")
                : TableReaderText::tr("Text follows a closing quotation mark; it is kept as part of the cell.") });
    }
    return readTable(request, options, dataset);
}

} // namespace

RecognitionChoices choicesFor(const QStringList &names, const ReadOptions &options, Dataset &dataset)
{
    Recognition &recognition = dataset.recognition;
    recognition.layout = layoutOf(names);
    recognition.choices = options.choices.isEmpty() ? options.remembered.value(recognition.layout) : options.choices;
    if (options.choices.isEmpty() && !recognition.choices.isEmpty())
        dataset.understood += TableReaderText::tr("Read as was chosen for files of this layout.");
    return recognition.choices;
}

void keepPreview(const std::vector<Record> &records, const TableHeader &header, Recognition &recognition)
{
    constexpr std::size_t rows = 12; // below the header
    constexpr qsizetype longest = 200;
    recognition.headerLine = header.count > 0 ? records[header.first].line : 0;
    const std::size_t data = header.first + header.count;
    recognition.firstDataLine = data < records.size() ? records[data].line : 0;
    recognition.turned = !header.levels.empty();
    recognition.preview.clear();
    const std::size_t last = std::min(records.size(), data + rows);
    for (std::size_t r = last > 40 ? last - 40 : 0; r < last; ++r) {
        Recognition::Row row { records[r].line, {} };
        for (const std::string &cell : records[r].cells)
            if (row.cells.size() < 200)
                row.cells += toText(cell).simplified().left(longest);
        recognition.preview.push_back(std::move(row));
    }
}

Result<void> readTable(const TableRequest &request, const ReadOptions &options, Dataset &dataset)
{
    std::vector<Record> records = sampleOf(request.rows);
    bool joined = false; // of several columns, so that the text does not show it
    if (std::none_of(records.begin(), records.end(), [](const Record &r) { return r.filled() > 0; }))
        return failure(request.file, TableReaderText::tr("The table is empty."));

    TableHeader header;
    if (request.clean) {
        header.count = request.hasHeader ? 1 : 0;
        if (request.hasHeader)
            for (const std::string &cell : records.front().cells)
                header.names += toText(trimmedCell(cell));
        else
            for (std::size_t c = 0; c < records.front().cells.size(); ++c)
                header.names += c < request.fields.size() ? request.fields[c].plan.name
                                                          : TableReaderText::tr("column %1").arg(c + 1);
        if (request.choosable && dataset.recognition.preview.empty())
            keepPreview(records, header, dataset.recognition);
    } else {
        RecognitionChoices choices;
        if (request.choosable) {
            // A table of text has been looked at before, for the sake of its encoding.
            choices = dataset.recognition.isTable() ? dataset.recognition.choices
                                                    : choicesFor(findHeader(records).names, options, dataset);
        }
        header = withPeriodsInNames(withPartsOfYear(findHeader(records, choices.headerLine, choices.firstDataLine)));
        if (request.choosable)
            keepPreview(records, header, dataset.recognition);
        if (!header.levels.empty() && request.plain) {
            *request.plain->refused = true;
            return {};
        }
        dataset.understood += header.understood;
        if (!header.levels.empty())
            return readTable(longRequest(request, records, header), options, dataset);
    }
    while (!header.names.isEmpty() && header.names.last().isEmpty() && !request.clean)
        header.names.removeLast();
    if (header.names.size() < 2)
        return failure(request.file,
            TableReaderText::tr(
                "This is text but no table: expected columns parted by commas, semicolons or tabs under a line of "
                "names, as in “year,partner,value”."),
            records.front().line);
    if (std::size_t(header.names.size()) > maximumColumns)
        return failure(request.file,
            TableReaderText::tr("The table has %1 columns; up to %2 are read.")
                .arg(header.names.size())
                .arg(maximumColumns),
            1);

    RowSource rows = request.rows;
    if (const auto parts = findTimeParts(header, records)) {
        rows = joinedTime(request.rows, *parts, header);
        joinTimeParts(records, *parts, header);
        joined = true;
        dataset.understood += TableReaderText::tr("“%1” and “%2” together are the time.")
                                  .arg(header.names[parts->year], header.names[parts->part]);
    }
    TableSample sample;
    sample.header = header.names;
    sample.fileName = QFileInfo(request.file).completeBaseName();
    sample.preamble = request.preamble + preambleOf(records, header);
    if (request.choosable)
        sample.choices = dataset.recognition.choices;
    for (std::size_t r = header.first + header.count; r < records.size(); ++r) {
        // Notes under the table say nothing about its columns.
        if (header.names.size() >= 3 && records[r].filled() <= 1) {
            if (sample.notes.size() < 10 && records[r].filled() == 1)
                sample.notes += records[r].text();
            continue;
        }
        std::vector<std::string_view> row(records[r].cells.begin(), records[r].cells.end());
        sample.rows.push_back(std::move(row));
    }
    Result<TablePlan> plan = recognise(request.file, sample, request.fields);
    if (!plan)
        return tl::make_unexpected(plan.error());
    if (request.choosable)
        keepColumns(*plan, dataset.recognition);
    plan->missing = request.missing;
    if (request.style)
        plan->style = *request.style;
    if (!sample.preamble.isEmpty()) {
        if (header.first > 0)
            dataset.understood
                += TableReaderText::tr("The header is in line %1; the lines above it are taken as title and notes.")
                       .arg(records[header.first].line);
        if (dataset.metadata.title.isEmpty())
            dataset.metadata.title = plan->title.isEmpty() ? sample.preamble.front() : plan->title;
    }
    if (header.count == 0)
        plan->problems.push_back({ Severity::Warning, request.file, records[header.first].line, 0,
            TableReaderText::tr("There is no line with the names of the columns; they are numbered.") });

    TableBuilder builder(std::move(*plan), request.file, dataset);
    builder.limitTo(options.maximumMemory);
    const auto ended = [&builder, &request] {
        return failure(request.file,
            builder.isFull()
                ? TableReaderText::tr("The table would take far more memory than a file of its size should: it is "
                                      "taken for a trap and not opened.")
                : TableReaderText::tr("Reading was cancelled."));
    };
    if (request.plain) {
        auto end = TableBuilder::PlainEnd::Refused;
        const std::size_t above = header.first + header.count;
        const bool lines = above < records.size() && records[above].line == int(above) + 1; // each of a record
        if (!joined && lines && builder.takesPlain()) {
            std::string_view text = request.plain->text;
            for (std::size_t skipped = 0; skipped < above; ++skipped)
                text.remove_prefix(std::min(text.size(), text.find('\n') + 1));
            const int line = int(above) + 1;
            end = builder.addPlain(text, request.plain->dialect, line, options);
        }
        if (end == TableBuilder::PlainEnd::Read)
            return finished(builder, dataset);
        *request.plain->refused = end == TableBuilder::PlainEnd::Refused;
        return ended();
    }
    std::size_t index = 0;
    bool cancelled = false;
    const std::size_t begin = header.first + header.count;
    rows([&](const TextRow &row) {
        const std::size_t at = index++;
        if (at % 8192 == 0) {
            cancelled = options.cancelled && options.cancelled->load();
            if (options.progress && request.expectedRows > 0)
                options.progress(std::min(1.0, double(at) / double(request.expectedRows)));
        }
        if (at >= begin)
            builder.add(row);
        return !cancelled && !builder.isFull();
    });
    if (cancelled || builder.isFull())
        return ended();
    return finished(builder, dataset);
}

Result<void> readDelimited(const QByteArray &bytes, TableRequest request, const std::optional<CsvDialect> &dialect,
    const ReadOptions &options, Dataset &dataset)
{
    if (looksBinary(bytes))
        return failure(request.file, TableReaderText::tr("This is a binary file, not a table of text."));
    request.choosable = std::none_of(
        request.fields.begin(), request.fields.end(), [](const DeclaredField &field) { return field.hasUse; });
    const RecognitionChoices choices
        = request.choosable ? choicesFor(namesFound(bytes, dialect), options, dataset) : RecognitionChoices {};
    const auto asLines = [&](const DecodedText &decoded) -> std::optional<Result<void>> {
        Dataset attempt = dataset;
        bool refused = false;
        auto result = readDecoded(decoded, request, dialect, options, attempt, &refused);
        if (refused)
            return {};
        dataset = std::move(attempt);
        return result;
    };
    if (choices.encoding.isEmpty())
        if (const auto assumed = assumedUtf8(bytes))
            if (auto result = asLines(*assumed))
                return *result;
    const DecodedText decoded = choices.encoding.isEmpty() ? decodeText(bytes) : decodeAs(bytes, choices.encoding);
    if (decoded.guessed)
        dataset.understood += TableReaderText::tr("The encoding is taken as %1.").arg(decoded.encoding);
    if (decoded.damaged)
        dataset.problems.push_back({ Severity::Warning, request.file, 0, 0,
            TableReaderText::tr("Some characters are illegal in %1 and appear as “�”.").arg(decoded.encoding) });
    if (!decoded.doubt.isEmpty())
        dataset.problems.push_back({ Severity::Information, request.file, 0, 0,
            TableReaderText::tr("The encoding could also be %1; look at the names.").arg(decoded.doubt) });
    if (!choices.encoding.isEmpty() || decoded.encoding != QLatin1String("UTF-8")) // else it has been tried
        if (auto result = asLines(decoded))
            return *result;
    return readDecoded(decoded, request, dialect, options, dataset, nullptr);
}

} // namespace sampan
