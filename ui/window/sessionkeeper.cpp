// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sessionkeeper.h"

#include "datasets/readers/wholefile.h"
#include "ui/figure/settingsfolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QUuid>
#include <QtConcurrent>

#include <algorithm>

namespace sampan {

namespace {
constexpr int delayMs = 1000;
constexpr qsizetype mostRecovered = 10;

QString lockOf(const QString &path) { return path + QStringLiteral(".lock"); }
QStringList sessionFilter() { return { QStringLiteral("*.") + sessionSuffix() }; }
} // namespace

QString SessionKeeper::runningFolder() { return settingsFolder() + QStringLiteral("/running"); }

SessionKeeper::SessionKeeper(DocumentList &documents, QObject *parent)
    : QObject(parent)
    , m_documents(documents)
    , m_path(runningFolder() + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u'.' + sessionSuffix())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &SessionKeeper::writeNow);
    connect(&m_writer, &QFutureWatcherBase::finished, this, &SessionKeeper::written);
    connect(&documents, &DocumentList::added, this, [this](Document *document) {
        connect(document, &Document::specChanged, this, &SessionKeeper::changed);
        connect(document, &Document::currentChanged, this, &SessionKeeper::changed);
        changed();
    });
    connect(&documents, &DocumentList::aboutToClose, this, &SessionKeeper::changed);
    connect(&documents, &DocumentList::currentChanged, this, &SessionKeeper::changed);
}

SessionKeeper::~SessionKeeper()
{
    m_writer.disconnect();
    m_writer.waitForFinished();
    QFile::remove(m_path);
}

Session SessionKeeper::session() const
{
    Session session;
    for (int i = 0; i < m_documents.count(); ++i) {
        const Document *document = m_documents.at(i);
        SessionDataset dataset;
        dataset.path = document->dataset()->path;
        dataset.sha256 = document->dataset()->sha256;
        dataset.current = document->current();
        for (int figure = 0; figure < document->figureCount(); ++figure)
            dataset.figures.push_back(document->spec(figure));
        if (document == m_documents.current())
            session.current = i;
        session.datasets.push_back(std::move(dataset));
    }
    for (const Awaited &awaited : m_awaited)
        session.datasets.push_back(awaited.dataset);
    return session;
}

void SessionKeeper::await(const Session &session, bool saved)
{
    for (const SessionDataset &dataset : session.datasets)
        m_awaited.push_back({ dataset, saved });
}

std::optional<SessionKeeper::Arrival> SessionKeeper::arrive(const Dataset &dataset)
{
    const QFileInfo file(dataset.path);
    auto found = std::find_if(m_awaited.begin(), m_awaited.end(),
        [&file](const Awaited &awaited) { return QFileInfo(awaited.dataset.path) == file; });
    if (found == m_awaited.end() && !dataset.sha256.isEmpty())
        found = std::find_if(m_awaited.begin(), m_awaited.end(),
            [&dataset](const Awaited &awaited) { return awaited.dataset.sha256 == dataset.sha256; });
    if (found == m_awaited.end()) {
        const auto named = [&file](const Awaited &awaited) {
            return QFileInfo(awaited.dataset.path).fileName() == file.fileName()
                && !QFileInfo::exists(awaited.dataset.path);
        };
        if (std::count_if(m_awaited.begin(), m_awaited.end(), named) == 1)
            found = std::find_if(m_awaited.begin(), m_awaited.end(), named);
    }
    if (found == m_awaited.end())
        return std::nullopt;
    Arrival arrival { std::move(found->dataset), found->saved, false };
    arrival.changed
        = !arrival.dataset.sha256.isEmpty() && !dataset.sha256.isEmpty() && arrival.dataset.sha256 != dataset.sha256;
    m_awaited.erase(found);
    return arrival;
}

QStringList SessionKeeper::takeLeftBehind()
{
    QStringList taken;
    const QDir running(runningFolder());
    const QString kept = settingsFolder() + QStringLiteral("/recovered");
    for (const QFileInfo &left : running.entryInfoList(sessionFilter(), QDir::Files, QDir::Time)) {
        const QString path = left.absoluteFilePath();
        // Nobody holds the lock of a program that is gone, whatever took it away.
        QLockFile lock(lockOf(path));
        lock.setStaleLockTime(0);
        if (path == m_path || !lock.tryLock(0))
            continue;
        QDir().mkpath(kept);
        const QString name = left.lastModified().toString(QStringLiteral("yyyy-MM-dd hh-mm-ss"));
        QString place = QStringLiteral("%1/%2.%3").arg(kept, name, sessionSuffix());
        for (int i = 2; QFileInfo::exists(place); ++i)
            place = QStringLiteral("%1/%2 (%3).%4").arg(kept, name).arg(i).arg(sessionSuffix());
        if (QFile::rename(path, place))
            taken += place;
    }
    const QFileInfoList old = QDir(kept).entryInfoList(sessionFilter(), QDir::Files, QDir::Time);
    for (qsizetype i = mostRecovered; i < old.size(); ++i)
        QFile::remove(old[i].absoluteFilePath());
    return taken;
}

void SessionKeeper::changed()
{
    if (!m_timer.isActive()) // the first change counts, so that one that never rests is written too
        m_timer.start();
}

void SessionKeeper::writeNow()
{
    m_timer.stop();
    if (m_writer.isRunning()) {
        m_again = true;
        return;
    }
    if (!m_lock) {
        QDir().mkpath(runningFolder());
        m_lock = std::make_unique<QLockFile>(lockOf(m_path));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    const Session now = session();
    if (now.datasets.empty()) {
        QFile::remove(m_path);
        return;
    }
    // Absolute paths: this file is of this machine. A disk may be slow, so it is written in the background.
    m_writer.setFuture(QtConcurrent::run([bytes = now.toJson({}), path = m_path] {
        // A failure is told when the user saves; here there would be one a second.
        (void)writeWhole(path, bytes);
    }));
}

void SessionKeeper::written()
{
    if (std::exchange(m_again, false))
        writeNow();
}

} // namespace sampan
