// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/filesearch.h"

#include "ui/desktop/patience.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QSet>
#include <QStandardPaths>

#include <deque>

namespace sampan {

namespace {

constexpr int deepest = 12; //!< folders below the one that the search begins in
constexpr qsizetype mostFound = 50;

bool hasContent(const QString &path, const QByteArray &sha256)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) && hash.result().toHex() == sha256;
}

//! Tells the search's owner, if there still is one, in its own thread.
class Teller {
public:
    Teller(FileSearch *search, std::shared_ptr<std::atomic_bool> cancelled)
        : m_search(search)
        , m_cancelled(std::move(cancelled))
    {
    }
    bool isCancelled() const { return *m_cancelled; }
    template <class What> void tell(const What &what) const
    {
        if (*m_cancelled)
            return;
        // The application outlives the search; the pointer is only looked at in the search's own thread.
        QMetaObject::invokeMethod(qApp, [search = m_search, cancelled = m_cancelled, what] {
            if (search && !*cancelled)
                what(search.data());
        });
    }

private:
    QPointer<FileSearch> m_search;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

void look(const LostFile &lost, const QStringList &folders, const Teller &teller)
{
    const QFileInfo wanted(lost.path);
    const QString name = wanted.fileName(), suffix = wanted.suffix();
    struct Place {
        QString folder;
        int depth;
    };
    std::deque<Place> places;
    for (const QString &folder : folders)
        places.push_back({ folder, 0 });
    QSet<QString> seen;
    qsizetype count = 0;
    QElapsedTimer sinceTold;
    while (!places.empty() && !teller.isCancelled() && count < mostFound) {
        const Place place = places.front();
        places.pop_front();
        const QString canonical = QFileInfo(place.folder).canonicalFilePath();
        if (canonical.isEmpty() || seen.contains(canonical))
            continue;
        seen += canonical;
        if (!sinceTold.isValid() || sinceTold.elapsed() > 100) {
            sinceTold.start();
            teller.tell([folder = place.folder](FileSearch *search) { Q_EMIT search->lookingIn(folder); });
        }
        for (const QFileInfo &entry :
            QDir(place.folder).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Readable)) {
            if (teller.isCancelled())
                return;
            if (entry.isSymLink())
                continue;
            if (entry.isDir()) {
                if (place.depth < deepest)
                    places.push_back({ entry.filePath(), place.depth + 1 });
                continue;
            }
            const bool named = entry.fileName().compare(name, Qt::CaseInsensitive) == 0;
            const bool sized = !lost.sha256.isEmpty() && entry.size() == lost.size
                && entry.suffix().compare(suffix, Qt::CaseInsensitive) == 0;
            const bool same = sized && hasContent(entry.filePath(), lost.sha256);
            if (!named && !same)
                continue;
            ++count;
            const FoundFile file { entry.absoluteFilePath(), entry.lastModified(), same };
            teller.tell([file](FileSearch *search) { Q_EMIT search->found(file); });
        }
    }
}

} // namespace

FileSearch::FileSearch(QObject *parent)
    : QObject(parent)
{
}

FileSearch::~FileSearch() { cancel(); }

void FileSearch::start(const LostFile &lost, const QStringList &folders)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    patientPool()->start([lost, folders, teller = Teller(this, m_cancelled)] {
        look(lost, folders, teller);
        teller.tell([](FileSearch *search) { Q_EMIT search->finished(); });
    });
}

void FileSearch::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

QStringList FileSearch::likelyFolders(const QString &path)
{
    QStringList folders;
    QString folder = QFileInfo(path).path();
    // The folder itself, and two above it; never the whole disk.
    for (int i = 0; i < 3 && !folder.isEmpty() && !QDir(folder).isRoot(); ++i) {
        folders += folder;
        folder = QFileInfo(folder).path();
    }
    for (const auto place : { QStandardPaths::DocumentsLocation, QStandardPaths::DownloadLocation,
             QStandardPaths::DesktopLocation, QStandardPaths::HomeLocation })
        folders += QStandardPaths::writableLocation(place);
    folders.removeDuplicates();
    return folders;
}

} // namespace sampan
