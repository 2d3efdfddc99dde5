// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/reader.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QScopedPointer>
#include <QStringList>
#include <QTimer>
#include <memory>

namespace sampan {

//! What was seen of a file on the disk while it was read.
struct FileFacts {
    QString canonicalPath; //!< without links; empty if there is none
    qint64 size = 0; //!< in bytes
    bool absent = false; //!< nothing stands under the path
    QDateTime began; //!< when the reading did
};

//! Reads files in the background, one after the other. The window's thread never asks the disk itself: a file whose
//! disk does not answer is put aside and told, the next ones are read meanwhile.
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
    bool isBusy() const { return m_current || !m_waiting.isEmpty(); }
    //! How long a disk may take to answer before its file is put aside.
    void setPatience(int milliseconds) { m_patienceMs = milliseconds; }

Q_SIGNALS:
    void progressed(const QString &path, double fraction);
    void opened(sampan::DatasetPtr dataset, const QString &path, const sampan::FileFacts &facts);
    void failed(const sampan::Problem &problem, const QString &path, const sampan::FileFacts &facts);
    void cancelled(const QString &path);
    void silent(const QString &path); //!< put aside; opened or failed may still follow, hours later
    void idle();

private:
    struct Shared {
        std::atomic_bool cancelled = false;
        std::atomic_bool answered = false; //!< the disk has let us read the first byte
        std::atomic<double> progress = 0;
    };
    struct Outcome {
        Result<DatasetPtr> dataset;
        FileFacts facts;
    };
    struct Job {
        QString path;
        std::shared_ptr<Shared> shared = std::make_shared<Shared>();
        std::unique_ptr<QFutureWatcher<std::shared_ptr<Outcome>>, QScopedPointerDeleteLater> watcher;
        QElapsedTimer since;
    };
    static std::shared_ptr<Outcome> read(
        const QString &path, const QStringList &candidates, Shared &shared, ReadOptions options);
    void startNext();
    void poll();
    void putAside();
    void finished(Job *job);

    struct Waiting {
        QString path;
        std::optional<RecognitionChoices> choices;
    };
    QList<Waiting> m_waiting;
    QHash<QByteArray, RecognitionChoices> m_remembered;
    QStringList m_candidates;
    std::unique_ptr<Job> m_current;
    std::vector<std::unique_ptr<Job>> m_aside;
    QTimer m_poll;
    int m_patienceMs = 3000;
};

} // namespace sampan
