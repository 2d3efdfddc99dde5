// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/reader.h"

#include "datasets/analysis/sanity.h"
#include "datasets/readers/archive.h"
#include "datasets/readers/datapackage.h"
#include "datasets/readers/encoding.h"
#include "datasets/readers/figurefile.h"
#include "datasets/readers/jsonstat.h"
#include "datasets/readers/sdmx.h"
#include "datasets/readers/tablereader.h"
#include "datasets/readers/wholefile.h"
#include "datasets/readers/workbook.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace sampan {

namespace {

struct ReaderText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Reader)
};

const QString descriptorName = QStringLiteral("datapackage.json");

//! What the dataset of a file may take: a cell of one byte becomes some forty. Only a trap needs more.
qint64 memoryFor(qint64 bytes) { return (qint64(96) << 20) + 48 * bytes; }

//! Files beside the descriptor in a folder; links that lead elsewhere are not followed.
class FolderFiles : public PackageFiles {
public:
    explicit FolderFiles(const QString &folder)
        : m_folder(folder)
        , m_root(QFileInfo(folder).canonicalFilePath())
    {
    }
    Result<QByteArray> read(const QString &name) const override
    {
        const auto found = size(name);
        return found ? readWhole(pathOf(name)) : Result<QByteArray>(tl::make_unexpected(found.error()));
    }
    Result<qint64> size(const QString &name) const override
    {
        const QString path = pathOf(name);
        const QFileInfo info(path);
        if (!info.exists() && info.isSymLink())
            return failure(path, ReaderText::tr("This is a link to a file that does not exist."));
        if (!info.exists())
            return failure(path, ReaderText::tr("The data package names this file, but it is not there."));
        if (!info.canonicalFilePath().startsWith(m_root + u'/'))
            return failure(
                path, ReaderText::tr("This is a link that leads out of the package's folder; it is not followed."));
        return info.size();
    }
    qint64 memory(qint64 bytes) const override { return memoryFor(bytes); }

private:
    QString pathOf(const QString &name) const { return QDir(m_folder).filePath(name); }
    QString m_folder, m_root;
};

class ArchiveFiles : public PackageFiles {
public:
    ArchiveFiles(const Parts &parts, const QString &archive, const QString &folder)
        : m_parts(parts)
        , m_archive(archive)
        , m_folder(folder)
    {
    }
    Result<QByteArray> read(const QString &name) const override
    {
        const auto found = size(name);
        return found ? m_parts.read(entryOf(name)) : Result<QByteArray>(tl::make_unexpected(found.error()));
    }
    Result<qint64> size(const QString &name) const override
    {
        if (!m_parts.contains(entryOf(name)))
            return failure(
                m_archive, ReaderText::tr("The data package names “%1”, but the archive does not hold it.").arg(name));
        return m_parts.size(entryOf(name));
    }
    qint64 memory(qint64) const override { return 0; } // the archive's own size is what counts

private:
    QString entryOf(const QString &name) const { return m_folder + QDir::cleanPath(name); }
    const Parts &m_parts;
    QString m_archive, m_folder;
};

Result<void> readZip(const QString &path, const QByteArray &bytes, const ReadOptions &options, Dataset &dataset)
{
    const auto opened = openArchive(path, bytes, options);
    if (!opened)
        return tl::make_unexpected(opened.error());
    const Parts &parts = **opened;
    if (parts.contains(QStringLiteral("xl/workbook.xml"))) {
        dataset.format = QStringLiteral("xlsx");
        Result<Workbook> workbook = readXlsx(path, parts, options);
        return workbook ? readWorkbook(path, std::move(*workbook), options, dataset)
                        : Result<void>(tl::make_unexpected(workbook.error()));
    }
    if (parts.contains(QStringLiteral("content.xml"))) {
        dataset.format = QStringLiteral("ods");
        Result<Workbook> workbook = readOds(path, parts, options);
        return workbook ? readWorkbook(path, std::move(*workbook), options, dataset)
                        : Result<void>(tl::make_unexpected(workbook.error()));
    }
    const QStringList names = parts.names();
    // The descriptor lies at the top, or in the one folder that was zipped.
    QString folder;
    if (!parts.contains(descriptorName)) {
        QStringList found;
        for (const QString &name : names)
            if (name.endsWith(u'/' + descriptorName) && name.count(u'/') == 1)
                found += name;
        if (found.size() == 1)
            folder = found.front().chopped(descriptorName.size());
    }
    if (parts.contains(folder + descriptorName)) {
        dataset.format
            = path.endsWith(QLatin1String(".sampan"), Qt::CaseInsensitive) || parts.contains(QStringLiteral("mimetype"))
            ? QStringLiteral("sampan")
            : QStringLiteral("datapackage");
        const Result<QByteArray> descriptor = parts.read(folder + descriptorName);
        if (!descriptor)
            return tl::make_unexpected(descriptor.error());
        return readDataPackage(path, *descriptor, ArchiveFiles(parts, path, folder), options, dataset);
    }
    QStringList tables;
    for (const QString &name : names)
        if (!name.startsWith(QLatin1String("__MACOSX"))
            && (name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                || name.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive)))
            tables += name;
    if (tables.size() != 1)
        return failure(path,
            tables.isEmpty()
                ? ReaderText::tr("The archive holds neither a datapackage.json nor a table.")
                : ReaderText::tr("The archive holds %1 tables and no datapackage.json; unpack it and open one of them.")
                      .arg(tables.size()));
    dataset.format = QStringLiteral("csv");
    const Result<QByteArray> table = parts.read(tables.front());
    if (!table)
        return tl::make_unexpected(table.error());
    TableRequest request;
    request.file = tables.front();
    return readDelimited(*table, std::move(request), std::nullopt, options, dataset);
}

constexpr qsizetype quicklyHashed = 32 << 20;

//! Files of a package with a hash of the descriptor followed by those that were read, each once: that of the descriptor
//! alone would not tell when the data change.
class HashedFiles : public PackageFiles {
public:
    HashedFiles(const PackageFiles &files, const QByteArray &descriptor)
        : m_files(files)
    {
        add(descriptor);
    }
    Result<QByteArray> read(const QString &name) const override
    {
        Result<QByteArray> bytes = m_files.read(name);
        if (bytes && !m_names.contains(name)) {
            m_names += name;
            add(*bytes);
        }
        return bytes;
    }
    Result<qint64> size(const QString &name) const override { return m_files.size(name); }
    qint64 memory(qint64 bytes) const override { return m_files.memory(bytes); }
    QStringList names() const { return m_names; }
    //! Not null, but empty if there was too much of it.
    QByteArray hash() const { return m_size <= quicklyHashed ? m_hash.result().toHex() : QByteArray(""); }

private:
    void add(const QByteArray &bytes) const
    {
        m_size += bytes.size();
        if (m_size <= quicklyHashed)
            m_hash.addData(bytes);
    }

    const PackageFiles &m_files;
    mutable QCryptographicHash m_hash { QCryptographicHash::Sha256 };
    mutable QStringList m_names;
    mutable qsizetype m_size = 0;
};

Result<void> readAny(const QString &path, const QByteArray &bytes, const ReadOptions &options, Dataset &dataset)
{
    if (bytes.isEmpty())
        return failure(path, ReaderText::tr("The file is empty."));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readZip(path, bytes, options, dataset);
    if (path.endsWith(QLatin1String(".sampan"), Qt::CaseInsensitive))
        return failure(path,
            ReaderText::tr("A .sampan file is a zip archive; this is something else, or its beginning is damaged."));
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return failure(
            path, ReaderText::tr("This is a workbook of an old Excel (.xls). Save it as CSV and open that."));
    if (looksLikeFigure(bytes)) {
        dataset.format = QStringLiteral("figure");
        return readFigure(path, bytes, options, dataset);
    }
    if (bytes.startsWith("\x1F\x8B"))
        return failure(path, ReaderText::tr("This file is compressed with gzip. Unpack it and open what is in it."));
    if (looksBinary(bytes))
        return failure(path,
            ReaderText::tr("This is a binary file, not a dataset. Sampan opens data packages, .sampan files, workbooks "
                           "(xlsx, ods), SDMX, JSON-stat and tables of text (CSV, TSV)."));
    qsizetype first = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (first < bytes.size() && QChar::isSpace(uchar(bytes[first])))
        ++first;
    if (first >= bytes.size())
        return failure(path, ReaderText::tr("The file holds nothing but blanks."));
    const bool json
        = bytes[first] == '{' || (bytes[first] == '[' && path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive));
    if (json) {
        if (!looksLikeDataPackage(bytes) && looksLikeJsonStat(bytes)) {
            dataset.format = QStringLiteral("json-stat");
            return readJsonStat(path, bytes, options, dataset);
        }
        if (!looksLikeDataPackage(bytes) && bytes.contains("\"dataSets\""))
            return failure(path,
                ReaderText::tr("This is SDMX-JSON, which Sampan does not read. Ask the same service for SDMX-CSV or "
                               "SDMX-ML."));
        if (!looksLikeDataPackage(bytes) && !path.endsWith(descriptorName))
            return failure(path,
                ReaderText::tr(
                    "This JSON is neither a data package (with “resources”) nor JSON-stat (with “dimension” and "
                    "“value”)."));
        dataset.format = QStringLiteral("datapackage");
        const FolderFiles folder(QFileInfo(path).absolutePath());
        const HashedFiles files(folder, bytes);
        auto read = readDataPackage(path, bytes, files, options, dataset);
        dataset.sha256 = files.hash();
        for (const QString &name : files.names())
            dataset.parts += QDir(QFileInfo(path).absolutePath()).filePath(name);
        return read;
    }
    if (bytes[first] == '<' && looksLikeSdmx(bytes)) {
        dataset.format = QStringLiteral("sdmx-ml");
        return readSdmx(path, bytes, options, dataset);
    }
    if (bytes.mid(first, 5) == "<?xml" || bytes.mid(first, 5).toLower() == "<html"
        || bytes.mid(first, 9).toUpper() == "<!DOCTYPE")
        return failure(
            path, ReaderText::tr("This is a web page or XML that is no SDMX message. Download the data as CSV."));
    dataset.format
        = path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive) ? QStringLiteral("tsv") : QStringLiteral("csv");
    TableRequest request;
    request.file = path;
    return readDelimited(bytes, std::move(request), std::nullopt, options, dataset);
}

//! `title`: of a dataset that brings none.
Result<DatasetPtr> readNamed(
    const QString &path, const QByteArray &bytes, const ReadOptions &options, const QString &title)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->path = path;
    ReadOptions limited = options;
    if (limited.maximumMemory <= 0)
        limited.maximumMemory = memoryFor(bytes.size());
    if (auto read = readAny(path, bytes, limited, *dataset); !read)
        return tl::make_unexpected(read.error());
    if (dataset->sha256.isNull() && bytes.size() <= quicklyHashed)
        dataset->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (dataset->metadata.title.isEmpty())
        dataset->metadata.title = title;
    if (dataset->metadata.name.isEmpty())
        dataset->metadata.name = QFileInfo(path).completeBaseName();
    if (options.sanity) {
        QString scope;
        const Problems doubts = checkSanity(*dataset, &scope);
        dataset->problems.insert(dataset->problems.end(), doubts.begin(), doubts.end());
        if (!scope.isEmpty())
            dataset->understood += scope;
    }
    return DatasetPtr(std::move(dataset));
}

} // namespace

Result<DatasetPtr> readDataset(const QString &given, const ReadOptions &options)
{
    const QFileInfo info(given);
    QString path = info.absoluteFilePath();
    if (info.isDir()) {
        path = QDir(path).filePath(descriptorName);
        if (!QFileInfo::exists(path))
            return failure(given, ReaderText::tr("The folder holds no datapackage.json."));
    }
    OpenedFile file;
    if (auto opened = file.open(path); !opened)
        return tl::make_unexpected(opened.error());
    auto dataset
        = readNamed(path, file.bytes(), options, info.isDir() ? info.fileName() : QFileInfo(path).completeBaseName());
    if (auto whole = file.checkWhole(); !whole)
        return tl::make_unexpected(whole.error());
    return dataset;
}

Result<DatasetPtr> readBytes(const QString &name, const QByteArray &bytes, const ReadOptions &options)
{
    return readNamed(name, bytes, options, QFileInfo(name).completeBaseName());
}

} // namespace sampan
