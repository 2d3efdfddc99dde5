// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/tablereader.h"

#include "datasets/readers/encoding.h"
#include "datasets/readers/tablebuilder.h"
#include "datasets/readers/tableheader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>

namespace sampan {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sampan::TableReader)
};

constexpr std::size_t maximumColumns = 20000;

QString toText(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

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

//! Whether lines and delimiters part records and cells without exception; worth knowing of long texts only.
bool isPlain(std::string_view text, const CsvDialect &dialect)
{
    constexpr std::size_t worthIt = 1 << 20;
    if (text.size() < worthIt || !dialect.comment.isEmpty() || dialect.escape != 0 || dialect.skipInitialSpace)
        return false;
    const std::string_view begin = text.substr(0, 1 << 16);
    const std::size_t carriage = begin.find('\r');
    if (carriage != std::string_view::npos && (carriage + 1 >= begin.size() || begin[carriage + 1] != '\n'))
        return false;
    return dialect.quote == 0 || std::memchr(text.data(), dialect.quote, text.size()) == nullptr;
}

//! The table turned long, under a header of its own.
TableRequest longRequest(const TableRequest &request, const std::vector<Record> &records, const TableHeader &header)
{
    TableRequest result = request;
    result.preamble += preambleOf(records, header);
    result.clean = true;
    result.hasHeader = true;
    result.plain.reset();
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

} // namespace

Result<void> readTable(const TableRequest &request, const ReadOptions &options, Dataset &dataset)
{
    const std::vector<Record> records = sampleOf(request.rows);
    if (std::none_of(records.begin(), records.end(), [](const Record &r) { return r.filled() > 0; }))
        return failure(request.file, Text::tr("The table is empty."));

    TableHeader header;
    if (request.clean) {
        header.count = request.hasHeader ? 1 : 0;
        if (request.hasHeader)
            for (const std::string &cell : records.front().cells)
                header.names += toText(trimmedCell(cell));
        else
            for (std::size_t c = 0; c < records.front().cells.size(); ++c)
                header.names
                    += c < request.fields.size() ? request.fields[c].plan.name : Text::tr("column %1").arg(c + 1);
    } else {
        header = findHeader(records);
        if (!header.levels.empty())
            return readTable(longRequest(request, records, header), options, dataset);
    }
    while (!header.names.isEmpty() && header.names.last().isEmpty() && !request.clean)
        header.names.removeLast();
    if (header.names.size() < 2)
        return failure(request.file,
            Text::tr("This is text but no table: expected columns parted by commas, semicolons or tabs under a line of "
                     "names, as in “year,partner,value”."),
            records.front().line);
    if (std::size_t(header.names.size()) > maximumColumns)
        return failure(request.file,
            Text::tr("The table has %1 columns; up to %2 are read.").arg(header.names.size()).arg(maximumColumns), 1);

    TableSample sample;
    sample.header = header.names;
    sample.fileName = QFileInfo(request.file).completeBaseName();
    sample.preamble = request.preamble + preambleOf(records, header);
    for (std::size_t r = header.first + header.count; r < records.size(); ++r) {
        std::vector<std::string_view> row(records[r].cells.begin(), records[r].cells.end());
        sample.rows.push_back(std::move(row));
    }
    Result<TablePlan> plan = recognise(request.file, sample, request.fields);
    if (!plan)
        return tl::make_unexpected(plan.error());
    plan->missing = request.missing;
    if (request.style)
        plan->style = *request.style;
    if (!sample.preamble.isEmpty()) {
        if (header.first > 0)
            dataset.understood += Text::tr("The header is in line %1; the lines above it are taken as title and notes.")
                                      .arg(records[header.first].line);
        if (dataset.metadata.title.isEmpty())
            dataset.metadata.title = plan->title.isEmpty() ? sample.preamble.front() : plan->title;
    }
    if (header.count == 0)
        plan->problems.push_back({ Severity::Warning, request.file, records[header.first].line, 0,
            Text::tr("There is no line with the names of the columns; they are numbered.") });

    TableBuilder builder(std::move(*plan), request.file, dataset);
    builder.limitTo(options.maximumMemory);
    const auto ended = [&builder, &request] {
        return failure(request.file,
            builder.isFull() ? Text::tr("The table would take far more memory than a file of its size should: it is "
                                        "taken for a trap and not opened.")
                             : Text::tr("Reading was cancelled."));
    };
    if (request.plain && builder.takesPlain()) {
        std::string_view text = request.plain->text;
        for (std::size_t skipped = 0; skipped < header.first + header.count; ++skipped)
            text.remove_prefix(std::min(text.size(), text.find('\n') + 1));
        const int line = int(header.first + header.count) + 1;
        if (!builder.addPlain(text, request.plain->delimiter, line, options))
            return ended();
        return builder.finish();
    }
    std::size_t index = 0;
    bool cancelled = false;
    const std::size_t begin = header.first + header.count;
    request.rows([&](const TextRow &row) {
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
    return builder.finish();
}

Result<void> readDelimited(const QByteArray &bytes, TableRequest request, const std::optional<CsvDialect> &dialect,
    const ReadOptions &options, Dataset &dataset)
{
    if (looksBinary(bytes))
        return failure(request.file, Text::tr("This is a binary file, not a table of text."));
    const DecodedText decoded = decodeText(bytes);
    if (decoded.guessed)
        dataset.understood += Text::tr("The encoding is taken as %1.").arg(decoded.encoding);
    if (decoded.damaged)
        dataset.problems.push_back({ Severity::Warning, request.file, 0, 0,
            Text::tr("Some characters are illegal in %1 and appear as “�”.").arg(decoded.encoding) });
    if (!decoded.doubt.isEmpty())
        dataset.problems.push_back({ Severity::Information, request.file, 0, 0,
            Text::tr("The encoding could also be %1; look at the names.").arg(decoded.doubt) });
    const std::string_view text(decoded.utf8.constData(), std::size_t(decoded.utf8.size()));
    CsvDialect used = dialect.value_or(CsvDialect {});
    if (!dialect)
        used.delimiter = sniffDelimiter(text);
    request.hasHeader = used.hasHeader;
    std::vector<CsvFault> faults;
    if (isPlain(text, used)) {
        request.plain = TableRequest::Plain { text, used.delimiter };
    } else {
        request.expectedRows = std::count(text.begin(), text.end(), '\n');
        scanCsv(
            text, used, [](const TextRow &) { return true; }, &faults);
    }
    int told = 0;
    for (const CsvFault &fault : faults) {
        if (++told > 20)
            break;
        dataset.problems.push_back({ fault.kind == CsvFault::Kind::UnclosedQuote ? Severity::Error : Severity::Warning,
            request.file, fault.line, fault.column,
            fault.kind == CsvFault::Kind::UnclosedQuote
                ? Text::tr("A quotation mark opens here and never closes; everything up to the end is in this cell.")
                : Text::tr("Text follows a closing quotation mark; it is kept as part of the cell.") });
    }
    request.rows = [text, used](const RowSink &sink) { scanCsv(text, used, sink); };
    bool keyed = false;
    if (used.delimiter == '\t')
        request.rows([&keyed](const TextRow &row) {
            const std::string_view first = row.cells.front();
            keyed = first.find('\\') != std::string_view::npos && first.find(',') != std::string_view::npos;
            return false;
        });
    if (keyed) {
        request.rows = splitKeys(request.rows);
        request.plain.reset();
    }
    return readTable(request, options, dataset);
}

} // namespace sampan
