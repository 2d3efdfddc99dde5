// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/reader.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <memory>

namespace sampan {

//! Reads files in the background, one after the other.
class Opener : public QObject {
    Q_OBJECT
public:
    explicit Opener(QObject *parent = nullptr);
    ~Opener() override; //!< stops what is being read

    //! Where the datasets of figure files are looked for, besides near them.
    void setCandidates(const QStringList &paths) { m_candidates = paths; }
    void open(const QStringList &paths);
    void openAs(const QString &path, const RecognitionChoices &choices); //!< read so, whatever is remembered
    void setRemembered(const QHash<QByteArray, RecognitionChoices> &remembered) { m_remembered = remembered; }
    void cancel(); //!< the file being read and all that wait
    bool isBusy() const { return m_watcher.isRunning() || !m_waiting.isEmpty(); }

Q_SIGNALS:
    void progressed(const QString &path, double fraction);
    void opened(sampan::DatasetPtr dataset, const QString &path);
    void failed(const sampan::Problem &problem, const QString &path);
    void cancelled(const QString &path);
    void idle();

private:
    struct Shared {
        std::atomic_bool cancelled = false;
        std::atomic<double> progress = 0;
    };
    void startNext();
    void finished();

    struct Waiting {
        QString path;
        std::optional<RecognitionChoices> choices;
    };
    QList<Waiting> m_waiting;
    QHash<QByteArray, RecognitionChoices> m_remembered;
    QStringList m_candidates;
    QString m_path;
    std::shared_ptr<Shared> m_shared;
    QFutureWatcher<std::shared_ptr<Result<DatasetPtr>>> m_watcher;
    QTimer m_poll;
};

} // namespace sampan
