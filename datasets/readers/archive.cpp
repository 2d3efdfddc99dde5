// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/archive.h"

#include "datasets/readers/reader.h"

#include <QCoreApplication>
#include <QDir>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <zip.h>

namespace sampan {

namespace {

struct ArchiveText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Archive)
};

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using ZipFile = std::unique_ptr<zip_file_t, Discard>;

bool leavesArchive(const QString &name)
{
    if (name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name.contains(QLatin1Char(':')))
        return true;
    const QStringList parts = name.split(QLatin1Char('/'));
    return parts.contains(QStringLiteral(".."));
}

QString megabytes(qint64 bytes) { return ArchiveText::tr("%1 MB").arg(bytes >> 20); }

//! What one thread unpacks and another takes.
class Pipe {
public:
    ~Pipe()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
        if (m_thread.joinable())
            m_thread.join();
    }
    void start(std::function<bool(Pipe &)> unpack)
    {
        m_thread = std::thread([this, unpack = std::move(unpack)] {
            const bool whole = unpack(*this);
            const std::lock_guard lock(m_mutex);
            m_done = true;
            m_whole = whole;
            m_changed.notify_all();
        });
    }
    //! From the thread that unpacks; false: nobody wants more.
    bool put(QByteArray piece)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_pieces.size() < most || m_stopped; });
        if (m_stopped)
            return false;
        m_pieces.push_back(std::move(piece));
        m_changed.notify_all();
        return true;
    }
    //! The next piece; none at the end.
    std::optional<QByteArray> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_pieces.empty() || m_done; });
        if (m_pieces.empty())
            return std::nullopt;
        QByteArray piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_changed.notify_all();
        return piece;
    }
    bool isWhole() const { return m_whole; } //!< after the last piece: whether nothing was damaged

private:
    static constexpr std::size_t most = 4;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_pieces;
    bool m_stopped = false, m_done = false, m_whole = false;
    std::thread m_thread;
};

class Zip : public Parts {
public:
    Zip(const QString &path, const ReadOptions &options)
        : m_path(path)
        , m_options(options)
    {
    }

    Result<void> open(const QByteArray &contents)
    {
        zip_error_t error;
        zip_error_init(&error);
        zip_source_t *source = zip_source_buffer_create(contents.constData(), zip_uint64_t(contents.size()), 0, &error);
        m_archive.reset(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
        if (!m_archive) {
            const QString reason = QString::fromUtf8(zip_error_strerror(&error));
            if (source)
                zip_source_free(source);
            zip_error_fini(&error);
            return fail(ArchiveText::tr("this is a damaged or incomplete zip file (%1)").arg(reason));
        }
        zip_error_fini(&error);
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        if (count > 10'000)
            return fail(ArchiveText::tr("the zip file holds %1 entries; a dataset has a handful").arg(count));
        qint64 total = 0;
        for (zip_int64_t i = 0; i < count; ++i)
            if (auto taken = take(zip_uint64_t(i), total); !taken)
                return taken;
        return {};
    }

    QStringList names() const override { return m_entries.keys(); }
    bool contains(const QString &name) const override { return m_entries.contains(name); }
    qint64 size(const QString &name) const override { return m_entries.value(name).size; }

    Result<QByteArray> read(const QString &name) const override
    {
        const auto file = fileOf(name);
        if (!file)
            return tl::make_unexpected(file.error());
        const qint64 size = m_entries.value(name).size;
        m_held += size;
        if (m_options.maximumMemory > 0 && m_held > m_options.maximumMemory)
            return fail(ArchiveText::tr("“%1” in the zip file would grow to %2: it is taken for a trap and not opened")
                            .arg(name, megabytes(m_held)));
        QByteArray bytes(qsizetype(size), Qt::Uninitialized);
        char rest = 0;
        // Reading on past the end makes libzip compare the checksum.
        if (zip_fread(file->get(), bytes.data(), zip_uint64_t(size)) != zip_int64_t(size)
            || zip_fread(file->get(), &rest, 1) != 0)
            return damaged(name);
        return bytes;
    }

    Result<void> stream(const QString &name, const PieceSink &take) const override
    {
        const auto file = fileOf(name);
        if (!file)
            return tl::make_unexpected(file.error());
        const qint64 size = m_entries.value(name).size;
        Pipe pipe;
        pipe.start([&file, size](Pipe &out) {
            constexpr qsizetype pieceSize = 1 << 18;
            for (qint64 done = 0;;) {
                QByteArray piece(std::min<qint64>(pieceSize, size - done + 1), Qt::Uninitialized);
                const zip_int64_t got = zip_fread(file->get(), piece.data(), zip_uint64_t(piece.size()));
                if (got <= 0)
                    return got == 0 && done == size;
                done += got;
                if (done > size)
                    return false;
                piece.truncate(qsizetype(got));
                if (!out.put(std::move(piece)))
                    return true;
            }
        });
        while (const auto piece = pipe.next())
            if (!take({ piece->constData(), std::size_t(piece->size()) }, false))
                return {};
        if (!pipe.isWhole())
            return damaged(name);
        take({}, true);
        return {};
    }

private:
    struct Entry {
        zip_uint64_t index = 0;
        qint64 size = 0;
        bool locked = false;
    };

    tl::unexpected<Problem> fail(const QString &message) const { return failure(m_path, message); }
    tl::unexpected<Problem> damaged(const QString &name) const
    {
        return fail(ArchiveText::tr("“%1” in the zip file is damaged").arg(name));
    }

    Result<void> take(zip_uint64_t index, qint64 &total)
    {
        zip_stat_t status;
        zip_stat_init(&status);
        if (zip_stat_index(m_archive.get(), index, ZIP_FL_ENC_GUESS, &status) != 0 || !(status.valid & ZIP_STAT_NAME))
            return fail(ArchiveText::tr("entry %1 of the zip file cannot be read").arg(index + 1));
        const QString name = QString::fromUtf8(status.name);
        if (leavesArchive(name))
            return fail(
                ArchiveText::tr("the zip file has an entry “%1”, which would lie outside of it; it is not opened")
                    .arg(name));
        if (name.endsWith(QLatin1Char('/')))
            return {};
        if (isLink(index))
            return fail(ArchiveText::tr("“%1” in the zip file is a link; it is not followed").arg(name));
        const qint64 size = qint64(status.size);
        const double packed = double(std::max<zip_uint64_t>(status.comp_size, 1));
        // Small files may well shrink a hundredfold; only what takes memory is dangerous.
        if (size > (1 << 20) && double(size) / packed > m_options.maximumRatio)
            return fail(
                ArchiveText::tr("“%1” in the zip file would grow from %2 to %3: it is taken for a trap and not opened")
                    .arg(name, megabytes(qint64(packed)), megabytes(size)));
        total += size;
        if (size < 0 || total > m_options.maximumUnpackedBytes)
            return fail(
                ArchiveText::tr("the zip file would grow beyond %1").arg(megabytes(m_options.maximumUnpackedBytes)));
        const bool locked = (status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE;
        m_entries.insert(name, { index, size, locked });
        return {};
    }

    bool isLink(zip_uint64_t index) const
    {
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        constexpr zip_uint32_t kind = 0170000, link = 0120000; // of a file on Unix
        return zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes) == 0
            && system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kind) == link;
    }

    Result<ZipFile> fileOf(const QString &name) const
    {
        const auto entry = m_entries.constFind(name);
        if (entry == m_entries.constEnd())
            return fail(ArchiveText::tr("there is no “%1” in the zip file").arg(name));
        if (entry->locked)
            return fail(ArchiveText::tr("“%1” in the zip file is protected by a password").arg(name));
        ZipFile file(zip_fopen_index(m_archive.get(), entry->index, 0));
        if (!file)
            return fail(ArchiveText::tr("“%1” in the zip file cannot be read (%2)")
                            .arg(name, QString::fromUtf8(zip_strerror(m_archive.get()))));
        return file;
    }

    QString m_path;
    const ReadOptions &m_options;
    Archive m_archive;
    QMap<QString, Entry> m_entries;
    mutable qint64 m_held = 0; //!< bytes that were unpacked as a whole
};

} // namespace

Result<std::unique_ptr<Parts>> openArchive(const QString &path, const QByteArray &contents, const ReadOptions &options)
{
    auto zip = std::make_unique<Zip>(path, options);
    if (auto opened = zip->open(contents); !opened)
        return tl::make_unexpected(opened.error());
    return zip;
}

Result<QByteArray> writeArchive(const QString &path, const std::vector<std::pair<QString, QByteArray>> &entries)
{
    const auto fail = [&](const char *reason) {
        return failure(path, ArchiveText::tr("the file could not be packed (%1)").arg(QString::fromUtf8(reason)));
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
