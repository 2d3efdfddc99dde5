// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filewatch.h"

#include <QFileInfo>

namespace sampan {

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(200);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
        m_pending += path;
        m_calm.start();
    });
    connect(&m_calm, &QTimer::timeout, this, &FileWatch::report);
}

void FileWatch::watch(const QString &path)
{
    m_wanted += path;
    if (QFileInfo::exists(path))
        m_watcher.addPath(path);
}

void FileWatch::forget(const QString &path)
{
    m_wanted -= path;
    m_pending -= path;
    if (m_watcher.files().contains(path))
        m_watcher.removePath(path);
}

void FileWatch::report()
{
    const QSet<QString> paths = std::exchange(m_pending, {});
    for (const QString &path : paths) {
        if (!m_wanted.contains(path) || !QFileInfo::exists(path))
            continue;
        // A file that another was moved onto is no longer watched.
        if (!m_watcher.files().contains(path))
            m_watcher.addPath(path);
        Q_EMIT changed(path);
    }
}

} // namespace sampan
