// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace sampan {

//! Tells that a file was written anew, once, when the writing has calmed down.
class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);

    void watch(const QString &path);
    void forget(const QString &path);

Q_SIGNALS:
    void changed(const QString &path);

private:
    void report();

    QFileSystemWatcher m_watcher;
    QSet<QString> m_wanted;
    QSet<QString> m_pending;
    QTimer m_calm;
};

} // namespace sampan
