// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filewatch.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QHash>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <utility>

namespace sampan {

//! Lives in the thread.
class FileWatch::Worker : public QObject {
public:
    explicit Worker(FileWatch *owner)
        : m_owner(owner)
    {
    }
    void abandon() { m_owner = nullptr; }

    void watch(const QString &path, const QStringList &parts, const QDateTime &began)
    {
        if (!m_watcher)
            start();
        const QStringList files = QStringList { path } + parts;
        const QStringList before = m_owners.keys(path);
        for (const QString &file : before)
            if (!files.contains(file))
                remove(file, path);
        // What is watched already keeps its state: it may have changed since it was read.
        for (const QString &file : files) {
            if (before.contains(file))
                continue;
            m_owners.insert(file, path);
            // It was there when it was read, a moment ago in another thread; what has gone since is told.
            m_watcher->addPath(file);
            const State now = stateOf(file);
            m_seen.insert(file, now.size < 0 ? State { {}, 0 } : now);
            if (now.size < 0 || (began.isValid() && now.modified >= began))
                noticed(file);
        }
    }

    void forget(const QString &path)
    {
        for (const QString &file : m_owners.keys(path))
            remove(file, path);
    }

    void check()
    {
        for (auto seen = m_seen.constBegin(); seen != m_seen.constEnd(); ++seen)
            if (stateOf(seen.key()) != seen.value())
                noticed(seen.key());
    }

private:
    struct State {
        QDateTime modified;
        qint64 size = -1; //!< −1: there is no such file
        bool operator==(const State &) const = default;
    };
    static State stateOf(const QString &file)
    {
        const QFileInfo info(file);
        return info.exists() ? State { info.lastModified(), info.size() } : State {};
    }

    void remove(const QString &file, const QString &path)
    {
        m_owners.remove(file, path);
        if (m_owners.contains(file))
            return; // another dataset has it too
        m_seen.remove(file);
        m_pending -= file;
        m_watcher->removePath(file);
    }

    void start()
    {
        m_watcher = new QFileSystemWatcher(this);
        m_calm = new QTimer(this);
        m_calm->setSingleShot(true);
        m_calm->setInterval(200);
        connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &Worker::noticed);
        connect(m_calm, &QTimer::timeout, this, &Worker::report);
    }

    void noticed(const QString &file)
    {
        m_pending += file;
        m_calm->start();
    }

    void report()
    {
        QSet<QString> changed, vanished;
        for (const QString &file : std::exchange(m_pending, {})) {
            const auto seen = m_seen.find(file);
            if (seen == m_seen.end())
                continue;
            const State now = stateOf(file);
            const bool gone = now.size < 0;
            // A file that another was moved onto is no longer watched.
            if (!gone && !m_watcher->files().contains(file))
                m_watcher->addPath(file);
            if (gone && seen->size < 0)
                continue; // told already
            *seen = now;
            for (const QString &path : m_owners.values(file))
                (gone ? vanished : changed) += path;
        }
        FileWatch *owner = m_owner;
        if (!owner)
            return;
        for (const QString &path : changed)
            Q_EMIT owner->changed(path);
        for (const QString &path : vanished)
            Q_EMIT owner->vanished(path);
    }

    std::atomic<FileWatch *> m_owner; //!< signals cross over by queue
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer *m_calm = nullptr;
    QMultiHash<QString, QString> m_owners; //!< file → the dataset's path
    QHash<QString, State> m_seen;
    QSet<QString> m_pending;
};

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_worker(new Worker(this))
{
    m_worker->moveToThread(m_thread);
}

FileWatch::~FileWatch()
{
    if (!m_thread->isRunning()) {
        delete m_worker;
        delete m_thread;
        return;
    }
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->quit();
    constexpr int stopMs = 1000;
    if (m_thread->wait(stopMs))
        delete m_thread;
    else
        m_worker->abandon(); // a disk does not answer: the thread ends with the program
}

void FileWatch::watch(const QString &path, const QStringList &parts, const QDateTime &began)
{
    if (!m_thread->isRunning())
        m_thread->start(QThread::LowPriority);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, path, parts, began] { worker->watch(path, parts, began); });
}

void FileWatch::forget(const QString &path)
{
    if (m_thread->isRunning())
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, path] { worker->forget(path); });
}

void FileWatch::check()
{
    if (m_thread->isRunning())
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->check(); });
}

} // namespace sampan
