// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/datapackage.h"

#include "datasets/readers/packagefields.h"
#include "datasets/readers/tablereader.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace sampan {

namespace {

struct DataPackageText {
    Q_DECLARE_TR_FUNCTIONS(sampan::DataPackage)
};

CsvDialect dialectIn(const Json &resource, const QString &path, bool &said)
{
    const Json &json = jsonObject(resource, "dialect");
    CsvDialect dialect;
    const QString delimiter = jsonText(json, "delimiter");
    said = !json.empty();
    if (!delimiter.isEmpty())
        dialect.delimiter = char(delimiter[0].unicode() < 128 ? delimiter[0].unicode() : ',');
    else if (path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive))
        dialect.delimiter = '\t';
    const auto oneChar = [&json](const char *key, char otherwise) {
        const QString text = jsonText(json, key);
        return text.isEmpty() || text[0].unicode() > 127 ? otherwise : char(text[0].unicode());
    };
    dialect.quote = oneChar("quoteChar", '"');
    dialect.escape = oneChar("escapeChar", 0);
    dialect.comment = jsonText(json, "commentChar").toUtf8();
    dialect.skipInitialSpace = jsonBool(json, "skipInitialSpace", false);
    dialect.hasHeader = jsonBool(json, "header", true);
    // Version 2: rows counted from 1.
    const auto rowsIn = [&json](const char *key) {
        std::vector<int> rows;
        for (const Json &row : jsonList(json, key))
            if (row.is_number_unsigned() && row.get<std::uint64_t>() < 1000)
                rows.push_back(int(row.get<std::uint64_t>()));
        return rows;
    };
    dialect.skippedRows = rowsIn("commentRows");
    if (const std::vector<int> headers = rowsIn("headerRows"); !headers.empty())
        for (int row = 1; row < headers.front(); ++row)
            dialect.skippedRows.push_back(row);
    return dialect;
}

//! Why a path of a resource may not be followed; empty if it may.
QString pathFault(const QString &path)
{
    if (path.contains(QLatin1String("://")) || path.startsWith(QLatin1String("//")))
        return DataPackageText::tr(
            "The data of this package lie in the net (%1). Sampan opens no connections: download the file and put "
            "it beside the descriptor.")
            .arg(path);
    const QStringList parts = QString(path).replace(u'\\', u'/').split(u'/');
    const bool drive = path.size() > 1 && path[1] == u':';
    if (path.startsWith(u'/') || path.startsWith(u'\\') || path.startsWith(u'~') || drive
        || parts.contains(QStringLiteral("..")) || path.contains(QChar(0)))
        return DataPackageText::tr(
            "The path “%1” leads out of the package's folder; only files beside the descriptor are read.")
            .arg(path);
    return {};
}

std::string cellText(const Json &value)
{
    if (value.is_null())
        return {};
    if (value.is_string())
        return value.get<std::string>();
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

//! Rows that stand in the descriptor (of so many bytes): lists, or objects with the fields' names.
Result<std::vector<std::vector<std::string>>> inlineRows(const QString &file, const Json &data, qsizetype bytes)
{
    std::vector<std::vector<std::string>> rows;
    if (!data.is_array() || data.empty())
        return failure(file, DataPackageText::tr("The inline data are no list of rows."));
    std::vector<std::string> names;
    if (data.front().is_object()) {
        for (const auto &[key, value] : data.front().items())
            names.push_back(key);
        rows.push_back(names);
    }
    // Objects may leave out what they do not have, but not nearly everything.
    if (names.size() * data.size() > 1'000'000 + 2 * std::size_t(bytes))
        return failure(file,
            DataPackageText::tr(
                "The inline data would grow to %1 cells, hardly any of which stand in the file: it is taken for a "
                "trap and not opened.")
                .arg(names.size() * data.size()));
    int number = 0;
    for (const Json &item : data) {
        ++number;
        std::vector<std::string> row;
        if (item.is_object() && !names.empty()) {
            for (const std::string &name : names)
                row.push_back(item.contains(name) ? cellText(item[name]) : std::string());
        } else if (item.is_array() && names.empty()) {
            for (const Json &cell : item)
                row.push_back(cellText(cell));
        } else {
            return failure(file,
                DataPackageText::tr("Row %1 of the inline data is of another kind than the first one.").arg(number),
                number);
        }
        if (row.empty())
            row.emplace_back();
        rows.push_back(std::move(row));
    }
    return rows;
}

RowSource sourceOf(const std::vector<std::vector<std::string>> &rows)
{
    return [&rows](const RowSink &sink) {
        TextRow row;
        for (const std::vector<std::string> &cells : rows) {
            ++row.line;
            row.cells.assign(cells.begin(), cells.end());
            if (!sink(row))
                return;
        }
    };
}

class PackageReader {
public:
    PackageReader(const QString &file, const PackageFiles &files, const ReadOptions &options, Dataset &dataset)
        : m_file(file)
        , m_files(files)
        , m_options(options)
        , m_dataset(dataset)
    {
    }

    Result<void> run(const QByteArray &text)
    {
        m_bytes = text.size();
        Result<Json> descriptor = parseJson(m_file, text);
        if (!descriptor)
            return tl::make_unexpected(descriptor.error());
        if (!descriptor->is_object())
            return failure(m_file, DataPackageText::tr("A data package is a JSON object; this is something else."));
        const Json &resources = jsonList(*descriptor, "resources");
        if (resources.empty())
            return failure(
                m_file, DataPackageText::tr("The data package names no resources, so there is no table to open."));
        const Metadata metadata = packageMetadata(m_file, *descriptor, m_dataset.problems);
        const Problems before = m_dataset.problems;

        const QString wanted = jsonText(jsonObject(*descriptor, "sampan"), "resource");
        std::optional<Problem> first;
        for (const Json *candidate : candidates(resources, wanted)) {
            const Json &resource = *candidate;
            const QString name = jsonText(resource, "name");
            // Each attempt starts afresh; what went wrong with earlier ones is told.
            const Problems told = first
                ? Problems { Problem { Severity::Warning, first->file, first->row, first->column, first->message } }
                : Problems {};
            m_dataset.dimensions.clear();
            m_dataset.measures.clear();
            m_dataset.observations = {};
            m_dataset.noteTexts.clear();
            m_dataset.understood.clear();
            m_dataset.rows = 0;
            m_dataset.problems = before;
            m_dataset.problems.insert(m_dataset.problems.end(), told.begin(), told.end());
            m_dataset.metadata = metadata;
            if (auto read = readResource(resource); read) {
                tellOthers(resources, name);
                return {};
            } else if (!first) {
                first = read.error();
            }
            if (!m_missingFile)
                break;
        }
        if (first)
            return tl::make_unexpected(*first);
        for (const Json &resource : resources)
            for (const QString &path : jsonTexts(resource, "path"))
                if (const QString fault = pathFault(path); !fault.isEmpty())
                    return failure(m_file, fault);
        return failure(m_file,
            wanted.isEmpty()
                ? DataPackageText::tr("None of the package's resources is a table (CSV, TSV or inline rows).")
                : DataPackageText::tr("The package has no resource “%1”.").arg(wanted));
    }

private:
    static bool isTable(const Json &resource)
    {
        if (resource.is_object() && resource.contains("data"))
            return true;
        const QString format = jsonText(resource, "format").toLower();
        const QStringList paths = jsonTexts(resource, "path");
        const QString path = paths.value(0).toLower();
        return format == QLatin1String("csv") || format == QLatin1String("tsv") || path.endsWith(QLatin1String(".csv"))
            || path.endsWith(QLatin1String(".tsv")) || path.endsWith(QLatin1String(".txt"))
            || (format.isEmpty() && jsonText(resource, "profile") == QLatin1String("tabular-data-resource"));
    }

    //! The wanted table; else those with declared roles, then the others, the largest first.
    std::vector<const Json *> candidates(const Json &resources, const QString &wanted) const
    {
        std::vector<std::pair<qint64, const Json *>> found;
        for (const Json &resource : resources) {
            if (!wanted.isEmpty() ? jsonText(resource, "name") != wanted : !isTable(resource))
                continue;
            qint64 size = 0;
            Problems ignored;
            for (const DeclaredField &field : declaredFields(m_file, jsonObject(resource, "schema"), ignored))
                if (field.hasUse)
                    size = std::numeric_limits<qint64>::max();
            const QString path = jsonTexts(resource, "path").value(0);
            if (size == 0 && resource.contains("data"))
                size = qint64(resource["data"].size());
            else if (size == 0 && pathFault(path).isEmpty())
                size = m_files.size(path).value_or(0);
            found.emplace_back(size, &resource);
        }
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        std::vector<const Json *> order;
        for (const auto &[size, resource] : found)
            order.push_back(resource);
        return order;
    }

    void tellOthers(const Json &resources, const QString &name)
    {
        QStringList others;
        for (const Json &resource : resources) {
            if (!isTable(resource) || jsonText(resource, "name") == name)
                continue;
            others += jsonText(resource, "name");
            const QString path = jsonTexts(resource, "path").value(0);
            if (resource.contains("data") || !pathFault(path).isEmpty())
                continue;
            if (const auto size = m_files.size(path); !size)
                m_dataset.problems.push_back({ Severity::Warning, size.error().file, 0, 0, size.error().message });
        }
        if (!others.isEmpty())
            m_dataset.problems.push_back({ Severity::Information, m_file, 0, 0,
                DataPackageText::tr("The package has other tables, which are not shown: %1.")
                    .arg(others.join(QLatin1String(", "))) });
    }

    Result<void> readResource(const Json &resource)
    {
        m_missingFile = false;
        ReadOptions options = m_options;
        const Json &schema = jsonObject(resource, "schema");
        TableRequest request;
        request.file = m_file;
        request.clean = true;
        if (!m_dataset.metadata.title.isEmpty())
            request.preamble += m_dataset.metadata.title; // "Exports, EUR million"
        request.fields = declaredFields(m_file, schema, m_dataset.problems);
        for (const Json &item : jsonList(schema, "missingValues"))
            request.missing += item.is_object() ? jsonText(item, "value") : QString::fromStdString(cellText(item));
        for (const Json &field : jsonList(schema, "fields"))
            for (const Json &item : jsonList(field, "missingValues"))
                request.missing += item.is_object() ? jsonText(item, "value") : QString::fromStdString(cellText(item));
        for (const Json &field : jsonList(schema, "fields"))
            if (const QString decimal = jsonText(field, "decimalChar"), group = jsonText(field, "groupChar");
                decimal.size() == 1 || group.size() == 1)
                request.style = NumberStyle { decimal == QLatin1String(",") ? ',' : '.',
                    group.size() == 1 && group[0].unicode() < 128 ? char(group[0].unicode()) : char(0) };
        if (resource.contains("data") && !resource["data"].is_string()) {
            const auto rows = inlineRows(m_file, resource["data"], m_bytes);
            if (!rows)
                return tl::make_unexpected(rows.error());
            request.rows = sourceOf(*rows);
            request.expectedRows = qint64(rows->size());
            return readTable(request, m_options, m_dataset);
        }
        const QStringList paths = jsonTexts(resource, "path");
        bool said = false;
        const CsvDialect dialect = dialectIn(resource, paths.value(0), said);
        QByteArray bytes;
        if (resource.contains("data")) {
            bytes = jsonText(resource, "data").toUtf8();
        } else {
            if (paths.isEmpty())
                return failure(m_file,
                    DataPackageText::tr("The resource “%1” has neither a path nor data.")
                        .arg(jsonText(resource, "name")));
            for (const QString &path : paths) {
                if (const QString fault = pathFault(path); !fault.isEmpty())
                    return failure(m_file, fault);
                const Result<qint64> size = m_files.size(path);
                if (size && bytes.size() + *size > m_options.maximumUnpackedBytes)
                    return failure(
                        m_file, DataPackageText::tr("The files of the table are larger than 2 GB together."));
                Result<QByteArray> part = m_files.read(path);
                if (!part) {
                    m_missingFile = true;
                    return tl::make_unexpected(part.error());
                }
                options.maximumMemory += m_files.memory(part->size());
                if (bytes.isEmpty()) {
                    bytes = std::move(*part); // not copied, as it may be long
                    continue;
                }
                if (!bytes.endsWith('\n'))
                    bytes += '\n';
                bytes += *part;
            }
            request.file = paths.size() == 1 ? paths.front() : m_file;
        }
        if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return QChar::isSpace(uchar(c)); }))
            return failure(request.file, DataPackageText::tr("The table is empty."));
        const bool ours = std::any_of(
            request.fields.begin(), request.fields.end(), [](const DeclaredField &f) { return f.hasUse; });
        request.clean = said || ours || !request.fields.empty();
        const bool sniff = !said && !ours && dialect.delimiter == ',';
        return readDelimited(
            bytes, std::move(request), sniff ? std::nullopt : std::optional(dialect), options, m_dataset);
    }

    QString m_file;
    const PackageFiles &m_files;
    const ReadOptions &m_options;
    Dataset &m_dataset;
    qsizetype m_bytes = 0; //!< of the descriptor
    bool m_missingFile = false;
};

} // namespace

bool looksLikeDataPackage(const QByteArray &json)
{
    // Enough for the beginning of a file: the descriptor itself is parsed afterwards.
    return json.contains("\"resources\"");
}

Result<void> readDataPackage(const QString &file, const QByteArray &descriptor, const PackageFiles &files,
    const ReadOptions &options, Dataset &dataset)
{
    return PackageReader(file, files, options, dataset).run(descriptor);
}

} // namespace sampan
