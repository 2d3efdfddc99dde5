// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/archive.h"

#include "datasets/readers/modules.h"
#include "datasets/readers/reader.h"
#include "datasets/readers/zipmodule.h"

#include <QCoreApplication>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace sampan {

namespace {

struct ArchiveText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Archive)
};

#ifdef SAMPAN_MODULES_INSIDE
SampanZipReader zipReader() { return &sampanZipReader; }
SampanZipWrite zipWriter() { return &sampanZipWrite; }
#else
SampanZipReader zipReader()
{
    static const auto function = reinterpret_cast<SampanZipReader>(moduleFunction("sampanzip", "sampanZipReader"));
    return function;
}
SampanZipWrite zipWriter() { return reinterpret_cast<SampanZipWrite>(moduleFunction("sampanzip", "sampanZipWrite")); }
#endif

QString notInstalled()
{
    return ArchiveText::tr("The part of Sampan that reads and writes zip files is not installed.");
}

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
        const SampanZipReader reader = zipReader();
        if (!reader)
            return fail(notInstalled());
        std::string why;
        m_archive.reset(reader(contents.constData(), contents.size(), why));
        if (!m_archive)
            return fail(
                ArchiveText::tr("this is a damaged or incomplete zip file (%1)").arg(QString::fromStdString(why)));
        const qint64 count = m_archive->count();
        if (count > 10'000)
            return fail(ArchiveText::tr("the zip file holds %1 entries; a dataset has a handful").arg(count));
        qint64 total = 0;
        for (qint64 i = 0; i < count; ++i)
            if (auto taken = take(i, total); !taken)
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
        // Reading on past the end makes the reader compare the checksum.
        if ((*file)->read(bytes.data(), size) != size || (*file)->read(&rest, 1) != 0)
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
                const qint64 got = (*file)->read(piece.data(), piece.size());
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
        qint64 index = 0;
        qint64 size = 0;
        bool locked = false;
    };

    tl::unexpected<Problem> fail(const QString &message) const { return failure(m_path, message); }
    tl::unexpected<Problem> damaged(const QString &name) const
    {
        return fail(ArchiveText::tr("“%1” in the zip file is damaged").arg(name));
    }

    Result<void> take(qint64 index, qint64 &total)
    {
        ZipEntry entry;
        if (!m_archive->entry(index, entry))
            return fail(ArchiveText::tr("entry %1 of the zip file cannot be read").arg(index + 1));
        const QString name = QString::fromStdString(entry.name);
        if (leavesArchive(name))
            return fail(
                ArchiveText::tr("the zip file has an entry “%1”, which would lie outside of it; it is not opened")
                    .arg(name));
        if (name.endsWith(QLatin1Char('/')))
            return {};
        if (entry.link)
            return fail(ArchiveText::tr("“%1” in the zip file is a link; it is not followed").arg(name));
        const qint64 size = entry.size;
        const double packed = double(std::max<qint64>(entry.packed, 1));
        // Small files may well shrink a hundredfold; only what takes memory is dangerous.
        if (size > (1 << 20) && double(size) / packed > m_options.maximumRatio)
            return fail(
                ArchiveText::tr("“%1” in the zip file would grow from %2 to %3: it is taken for a trap and not opened")
                    .arg(name, megabytes(qint64(packed)), megabytes(size)));
        total += size;
        if (size < 0 || total > m_options.maximumUnpackedBytes)
            return fail(
                ArchiveText::tr("the zip file would grow beyond %1").arg(megabytes(m_options.maximumUnpackedBytes)));
        m_entries.insert(name, { index, size, entry.locked });
        return {};
    }

    Result<std::unique_ptr<ZipStream>> fileOf(const QString &name) const
    {
        const auto entry = m_entries.constFind(name);
        if (entry == m_entries.constEnd())
            return fail(ArchiveText::tr("there is no “%1” in the zip file").arg(name));
        if (entry->locked)
            return fail(ArchiveText::tr("“%1” in the zip file is protected by a password").arg(name));
        std::string why;
        auto file = m_archive->open(entry->index, why);
        if (!file)
            return fail(
                ArchiveText::tr("“%1” in the zip file cannot be read (%2)").arg(name, QString::fromStdString(why)));
        return file;
    }

    QString m_path;
    const ReadOptions &m_options;
    std::unique_ptr<ZipReader> m_archive;
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
    const SampanZipWrite write = zipWriter();
    if (!write)
        return failure(path, notInstalled());
    ZipContents contents;
    for (const auto &[name, bytes] : entries)
        contents.emplace_back(name.toStdString(), bytes.toStdString());
    std::string packed, why;
    if (!write(contents, packed, why))
        return failure(path, ArchiveText::tr("the file could not be packed (%1)").arg(QString::fromStdString(why)));
    return QByteArray::fromStdString(packed);
}

} // namespace sampan
