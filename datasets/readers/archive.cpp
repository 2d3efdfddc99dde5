// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/archive.h"

#include "datasets/readers/reader.h"

#include <QCoreApplication>
#include <QDir>

#include <memory>
#include <zip.h>

namespace sampan {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sampan::Archive)
};

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using Entry = std::unique_ptr<zip_file_t, Discard>;

bool leavesArchive(const QString &name)
{
    if (name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name.contains(QLatin1Char(':')))
        return true;
    const QStringList parts = name.split(QLatin1Char('/'));
    return parts.contains(QStringLiteral(".."));
}

QString megabytes(qint64 bytes) { return Text::tr("%1 MB").arg(bytes >> 20); }

class Unpacker {
public:
    Unpacker(const QString &path, const ReadOptions &options)
        : m_path(path)
        , m_options(options)
    {
    }

    Result<QMap<QString, QByteArray>> run(const QByteArray &contents)
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_buffer_create(contents.constData(), zip_uint64_t(contents.size()), 0, &error);
        Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
        if (!archive) {
            const QString reason = QString::fromUtf8(zip_error_strerror(&error));
            if (source)
                zip_source_free(source);
            zip_error_fini(&error);
            return fail(Text::tr("this is a damaged or incomplete zip file (%1)").arg(reason));
        }
        zip_error_fini(&error);
        const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
        if (count > 10'000)
            return fail(Text::tr("the zip file holds %1 entries; a dataset has a handful").arg(count));
        QMap<QString, QByteArray> files;
        for (zip_int64_t i = 0; i < count; ++i)
            if (auto taken = take(archive.get(), zip_uint64_t(i), files); !taken)
                return tl::make_unexpected(taken.error());
        return files;
    }

private:
    tl::unexpected<Problem> fail(const QString &message) const { return failure(m_path, message); }

    Result<void> take(zip_t *archive, zip_uint64_t index, QMap<QString, QByteArray> &files)
    {
        zip_stat_t status;
        zip_stat_init(&status);
        if (zip_stat_index(archive, index, ZIP_FL_ENC_GUESS, &status) != 0 || !(status.valid & ZIP_STAT_NAME))
            return fail(Text::tr("entry %1 of the zip file cannot be read").arg(index + 1));
        const QString name = QString::fromUtf8(status.name);
        if (leavesArchive(name))
            return fail(
                Text::tr("the zip file has an entry “%1”, which would lie outside of it; it is not opened").arg(name));
        if (name.endsWith(QLatin1Char('/')))
            return {};
        if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE)
            return fail(Text::tr("“%1” in the zip file is protected by a password").arg(name));
        const qint64 size = qint64(status.size);
        const double packed = double(std::max<zip_uint64_t>(status.comp_size, 1));
        // Small files may well shrink a hundredfold; only what takes memory is dangerous.
        if (size > (1 << 20) && double(size) / packed > m_options.maximumRatio)
            return fail(Text::tr("“%1” in the zip file would grow from %2 to %3: it is taken for a trap and not opened")
                            .arg(name, megabytes(qint64(packed)), megabytes(size)));
        m_total += size;
        if (size < 0 || m_total > m_options.maximumUnpackedBytes)
            return fail(Text::tr("the zip file would grow beyond %1").arg(megabytes(m_options.maximumUnpackedBytes)));
        Entry entry(zip_fopen_index(archive, index, 0));
        if (!entry)
            return fail(Text::tr("“%1” in the zip file cannot be read (%2)")
                            .arg(name, QString::fromUtf8(zip_strerror(archive))));
        QByteArray bytes(qsizetype(size), Qt::Uninitialized);
        if (zip_fread(entry.get(), bytes.data(), zip_uint64_t(size)) != zip_int64_t(size))
            return fail(Text::tr("“%1” in the zip file is damaged").arg(name));
        // Reading on past the end makes libzip compare the checksum.
        char rest = 0;
        if (zip_fread(entry.get(), &rest, 1) != 0)
            return fail(Text::tr("“%1” in the zip file is damaged").arg(name));
        files.insert(name, bytes);
        return {};
    }

    QString m_path;
    const ReadOptions &m_options;
    qint64 m_total = 0;
};

} // namespace

Result<QMap<QString, QByteArray>> readArchive(
    const QString &path, const QByteArray &contents, const ReadOptions &options)
{
    return Unpacker(path, options).run(contents);
}

Result<QByteArray> writeArchive(const QString &path, const std::vector<std::pair<QString, QByteArray>> &entries)
{
    const auto fail = [&](const char *reason) {
        return failure(path, Text::tr("the file could not be packed (%1)").arg(QString::fromUtf8(reason)));
    };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 1, &error);
    if (!buffer)
        return fail(zip_error_strerror(&error));
    zip_source_keep(buffer);
    Archive archive(zip_open_from_source(buffer, ZIP_TRUNCATE, &error));
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keeper(buffer, &zip_source_free);
    if (!archive)
        return fail(zip_error_strerror(&error));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto &[name, bytes] = entries[i];
        zip_source_t *source = zip_source_buffer(archive.get(), bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index
            = source ? zip_file_add(archive.get(), name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return fail(zip_strerror(archive.get()));
        }
        // 1980-01-01, the first day a zip can name.
        zip_file_set_dostime(archive.get(), zip_uint64_t(index), 0, (1 << 5) | 1, 0);
        zip_set_file_compression(archive.get(), zip_uint64_t(index), i == 0 ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9);
    }
    if (zip_close(archive.get()) != 0)
        return fail(zip_strerror(archive.get()));
    static_cast<void>(archive.release());
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_stat(buffer, &status) != 0 || zip_source_open(buffer) != 0)
        return fail("source");
    QByteArray packed(qsizetype(status.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(buffer, packed.data(), status.size);
    zip_source_close(buffer);
    if (got != zip_int64_t(status.size))
        return fail("read");
    return packed;
}

} // namespace sampan
