// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>

class QThread;

namespace sampan {

//! Tells that a file was written anew, once, when the writing has calmed down, and that it has gone. All looking is
//! done in a thread of its own, since a disk may not answer.
class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(QObject *parent = nullptr);
    ~FileWatch() override;

    //! Watches a dataset's file; `parts` are others that it was read from, and are told as the file itself. What was
    //! written after the reading `began` is told at once.
    void watch(const QString &path, const QStringList &parts = {}, const QDateTime &began = {});
    void forget(const QString &path);
    //! Looks at all files: for disks that tell nothing by themselves, such as shares of other machines.
    void check();

Q_SIGNALS:
    void changed(const QString &path);
    void vanished(const QString &path);

private:
    class Worker;
    QThread *m_thread; //!< left alone at the end if it hangs
    Worker *m_worker;
};

} // namespace sampan
