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

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sampan::Reader)
};

const QString descriptorName = QStringLiteral("datapackage.json");

//! Files beside the descriptor in a folder; links that lead elsewhere are not followed.
PackageFiles filesIn(const QString &folder)
{
    return [folder](const QString &name) -> Result<QByteArray> {
        const QString path = QDir(folder).filePath(name);
        const QFileInfo info(path);
        const QString root = QFileInfo(folder).canonicalFilePath();
        if (info.exists() && !info.canonicalFilePath().startsWith(root + u'/'))
            return failure(
                path, Text::tr("This is a link that leads out of the package's folder; it is not followed."));
        if (!info.exists())
            return failure(path, Text::tr("The data package names this file, but it is not there."));
        return readWhole(path);
    };
}

PackageFiles filesIn(const QMap<QString, QByteArray> &entries, const QString &archive, const QString &folder)
{
    return [&entries, archive, folder](const QString &name) -> Result<QByteArray> {
        const auto it = entries.constFind(folder + QDir::cleanPath(name));
        if (it == entries.constEnd())
            return failure(
                archive, Text::tr("The data package names “%1”, but the archive does not hold it.").arg(name));
        return it.value();
    };
}

Result<void> readZip(const QString &path, const QByteArray &bytes, const ReadOptions &options, Dataset &dataset)
{
    const auto entries = readArchive(path, bytes, options);
    if (!entries)
        return tl::make_unexpected(entries.error());
    if (entries->contains(QStringLiteral("xl/workbook.xml"))) {
        dataset.format = QStringLiteral("xlsx");
        Result<Workbook> workbook = readXlsx(path, *entries, options);
        return workbook ? readWorkbook(path, std::move(*workbook), options, dataset)
                        : Result<void>(tl::make_unexpected(workbook.error()));
    }
    if (entries->contains(QStringLiteral("content.xml"))) {
        dataset.format = QStringLiteral("ods");
        Result<Workbook> workbook = readOds(path, *entries, options);
        return workbook ? readWorkbook(path, std::move(*workbook), options, dataset)
                        : Result<void>(tl::make_unexpected(workbook.error()));
    }
    // The descriptor lies at the top, or in the one folder that was zipped.
    QString folder;
    if (!entries->contains(descriptorName)) {
        QStringList found;
        for (auto it = entries->constBegin(); it != entries->constEnd(); ++it)
            if (it.key().endsWith(u'/' + descriptorName) && it.key().count(u'/') == 1)
                found += it.key();
        if (found.size() == 1)
            folder = found.front().chopped(descriptorName.size());
    }
    if (const auto descriptor = entries->constFind(folder + descriptorName); descriptor != entries->constEnd()) {
        dataset.format = path.endsWith(QLatin1String(".sampan"), Qt::CaseInsensitive)
                || entries->contains(QStringLiteral("mimetype"))
            ? QStringLiteral("sampan")
            : QStringLiteral("datapackage");
        return readDataPackage(path, descriptor.value(), filesIn(*entries, path, folder), options, dataset);
    }
    QStringList tables;
    for (auto it = entries->constBegin(); it != entries->constEnd(); ++it)
        if (!it.key().startsWith(QLatin1String("__MACOSX"))
            && (it.key().endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                || it.key().endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive)))
            tables += it.key();
    if (tables.size() != 1)
        return failure(path,
            tables.isEmpty()
                ? Text::tr("The archive holds neither a datapackage.json nor a table.")
                : Text::tr("The archive holds %1 tables and no datapackage.json; unpack it and open one of them.")
                      .arg(tables.size()));
    dataset.format = QStringLiteral("csv");
    TableRequest request;
    request.file = tables.front();
    return readDelimited(entries->value(tables.front()), std::move(request), std::nullopt, options, dataset);
}

constexpr qsizetype quicklyHashed = 32 << 20;

//! The hash of a descriptor followed by the files that it names, each once, as they are read: that of the descriptor
//! alone would not tell when the data change.
class PackageHash {
public:
    explicit PackageHash(const QByteArray &descriptor) { add(descriptor); }

    PackageFiles over(PackageFiles files)
    {
        return [this, files = std::move(files)](const QString &name) {
            Result<QByteArray> bytes = files(name);
            if (bytes && !m_names.contains(name)) {
                m_names += name;
                add(*bytes);
            }
            return bytes;
        };
    }
    //! Not null, but empty if there was too much of it.
    QByteArray result() const { return m_size <= quicklyHashed ? m_hash.result().toHex() : QByteArray(""); }

private:
    void add(const QByteArray &bytes)
    {
        m_size += bytes.size();
        if (m_size <= quicklyHashed)
            m_hash.addData(bytes);
    }

    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
    QStringList m_names;
    qsizetype m_size = 0;
};

Result<void> readAny(const QString &path, const QByteArray &bytes, const ReadOptions &options, Dataset &dataset)
{
    if (bytes.isEmpty())
        return failure(path, Text::tr("The file is empty."));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return readZip(path, bytes, options, dataset);
    if (path.endsWith(QLatin1String(".sampan"), Qt::CaseInsensitive))
        return failure(
            path, Text::tr("A .sampan file is a zip archive; this is something else, or its beginning is damaged."));
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return failure(path, Text::tr("This is a workbook of an old Excel (.xls). Save it as CSV and open that."));
    if (looksLikeFigure(bytes)) {
        dataset.format = QStringLiteral("figure");
        return readFigure(path, bytes, options, dataset);
    }
    if (looksBinary(bytes))
        return failure(path,
            Text::tr("This is a binary file, not a dataset. Sampan opens data packages, .sampan files, workbooks "
                     "(xlsx, ods), SDMX, JSON-stat and tables of text (CSV, TSV)."));
    qsizetype first = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (first < bytes.size() && QChar::isSpace(uchar(bytes[first])))
        ++first;
    if (first >= bytes.size())
        return failure(path, Text::tr("The file holds nothing but blanks."));
    const bool json
        = bytes[first] == '{' || (bytes[first] == '[' && path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive));
    if (json) {
        if (!looksLikeDataPackage(bytes) && looksLikeJsonStat(bytes)) {
            dataset.format = QStringLiteral("json-stat");
            return readJsonStat(path, bytes, options, dataset);
        }
        if (!looksLikeDataPackage(bytes) && !path.endsWith(descriptorName))
            return failure(path,
                Text::tr("This JSON is neither a data package (with “resources”) nor JSON-stat (with “dimension” and "
                         "“value”)."));
        dataset.format = QStringLiteral("datapackage");
        PackageHash hash(bytes);
        auto read = readDataPackage(path, bytes, hash.over(filesIn(QFileInfo(path).absolutePath())), options, dataset);
        dataset.sha256 = hash.result();
        return read;
    }
    if (bytes[first] == '<' && looksLikeSdmx(bytes)) {
        dataset.format = QStringLiteral("sdmx-ml");
        return readSdmx(path, bytes, options, dataset);
    }
    if (bytes.mid(first, 5) == "<?xml" || bytes.mid(first, 5).toLower() == "<html"
        || bytes.mid(first, 9).toUpper() == "<!DOCTYPE")
        return failure(path, Text::tr("This is a web page or XML that is no SDMX message. Download the data as CSV."));
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
    if (auto read = readAny(path, bytes, options, *dataset); !read)
        return tl::make_unexpected(read.error());
    if (dataset->sha256.isNull() && bytes.size() <= quicklyHashed)
        dataset->sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (dataset->metadata.title.isEmpty())
        dataset->metadata.title = title;
    if (dataset->metadata.name.isEmpty())
        dataset->metadata.name = QFileInfo(path).completeBaseName();
    QString scope;
    const Problems doubts = checkSanity(*dataset, &scope);
    dataset->problems.insert(dataset->problems.end(), doubts.begin(), doubts.end());
    if (!scope.isEmpty())
        dataset->understood += scope;
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
            return failure(given, Text::tr("The folder holds no datapackage.json."));
    }
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return readNamed(path, *bytes, options, info.isDir() ? info.fileName() : QFileInfo(path).completeBaseName());
}

Result<DatasetPtr> readBytes(const QString &name, const QByteArray &bytes, const ReadOptions &options)
{
    return readNamed(name, bytes, options, QFileInfo(name).completeBaseName());
}

} // namespace sampan
