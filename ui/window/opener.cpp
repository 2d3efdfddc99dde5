// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/opener.h"

#include "datasets/readers/origin.h"

#include "ui/desktop/patience.h"

#include <QFileInfo>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>

namespace sampan {

namespace {

//! A figure's file leads to its dataset, if that is to be found.
Result<DatasetPtr> readWithOrigin(const QString &path, const QStringList &candidates, const ReadOptions &options)
{
    Result<DatasetPtr> dataset = readDataset(path, options);
    if (!dataset || !(*dataset)->metadata.origin)
        return dataset;
    if (DatasetPtr whole = findOrigin(**dataset, candidates, options))
        return whole;
    if ((*dataset)->observations.size() == 0)
        return failure(path, originMissingText(**dataset));
    return dataset;
}

} // namespace

Opener::Opener(QObject *parent)
    : QObject(parent)
{
    // The reader reports far more often than anyone can see.
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &Opener::poll);
}

Opener::~Opener()
{
    const auto stop = [](Job &job) {
        job.shared->cancelled = true;
        job.watcher->disconnect();
    };
    for (const auto &job : m_aside) {
        stop(*job);
        delete job->watcher.release();
    }
    if (!m_current)
        return;
    stop(*m_current);
    // A reader soon sees that it is to stop; a disk that does not answer is not waited for.
    QElapsedTimer clock;
    clock.start();
    constexpr int stopMs = 2000;
    while (!m_current->watcher->isFinished() && m_current->shared->answered && clock.elapsed() < stopMs)
        QThread::msleep(2);
    delete m_current->watcher.release();
}

void Opener::open(const QStringList &paths)
{
    for (const QString &path : paths)
        m_waiting += Waiting { path, std::nullopt };
    startNext();
}

void Opener::openAs(const QString &path, const RecognitionChoices &choices)
{
    m_waiting += Waiting { path, choices };
    startNext();
}

void Opener::cancel()
{
    m_waiting.clear();
    for (const auto &job : m_aside)
        job->shared->cancelled = true;
    if (!m_current)
        return;
    m_current->shared->cancelled = true;
    if (m_current->shared->answered)
        return; // the reader will see it
    Q_EMIT cancelled(m_current->path);
    putAside();
}

std::shared_ptr<Opener::Outcome> Opener::read(
    const QString &path, const QStringList &candidates, Shared &shared, ReadOptions options)
{
    auto outcome = std::make_shared<Outcome>();
    const QFileInfo info(path);
    outcome->facts = { info.canonicalFilePath(), info.size(), !info.exists(), QDateTime::currentDateTime() };
    if (info.isFile()) {
        QFile file(path);
        char first = 0;
        if (file.open(QIODevice::ReadOnly))
            file.read(&first, 1);
    }
    shared.answered = true;
    options.cancelled = &shared.cancelled;
    options.progress = [&shared](double fraction) { shared.progress = fraction; };
    // A file must never take the program with it: what a library throws is an error like any other.
    try {
        outcome->dataset = readWithOrigin(path, candidates, options);
        if (outcome->dataset && info.isDir())
            outcome->facts.canonicalPath = QFileInfo((*outcome->dataset)->path).canonicalFilePath();
    } catch (const std::bad_alloc &) {
        outcome->dataset = failure(path, tr("The file needs more memory than there is. Nothing was opened."));
    } catch (const std::exception &error) {
        outcome->dataset = failure(path, tr("The file could not be read: %1").arg(QString::fromUtf8(error.what())));
    }
    return outcome;
}

void Opener::startNext()
{
    if (m_current || m_waiting.isEmpty())
        return;
    m_current = std::make_unique<Job>();
    Job *job = m_current.get();
    const Waiting next = m_waiting.takeFirst();
    job->path = next.path;
    ReadOptions options;
    if (next.choices)
        options.choices = *next.choices;
    else
        options.remembered = m_remembered;
    job->since.start();
    job->watcher.reset(new QFutureWatcher<std::shared_ptr<Outcome>>);
    connect(job->watcher.get(), &QFutureWatcherBase::finished, this, [this, job] { finished(job); });
    Q_EMIT progressed(job->path, 0);
    job->watcher->setFuture(
        QtConcurrent::run(patientPool(), [path = job->path, candidates = m_candidates, shared = job->shared, options] {
            return read(path, candidates, *shared, options);
        }));
    m_poll.start();
}

void Opener::poll()
{
    if (!m_current) {
        m_poll.stop();
        return;
    }
    Q_EMIT progressed(m_current->path, m_current->shared->progress);
    if (!m_current->shared->answered && m_current->since.elapsed() > m_patienceMs) {
        const QString path = m_current->path;
        putAside();
        Q_EMIT silent(path);
    }
}

void Opener::putAside()
{
    m_aside.push_back(std::move(m_current));
    startNext();
    if (!m_current)
        Q_EMIT idle();
}

void Opener::finished(Job *job)
{
    const auto outcome = job->watcher->result();
    const bool wasCancelled = job->shared->cancelled;
    const QString path = job->path;
    const bool wasAside = job != m_current.get();
    if (wasAside)
        std::erase_if(m_aside, [job](const auto &held) { return held.get() == job; });
    else
        m_current.reset();
    if (!wasCancelled && outcome->dataset)
        Q_EMIT opened(*outcome->dataset, path, outcome->facts);
    else if (!wasCancelled)
        Q_EMIT failed(outcome->dataset.error(), path, outcome->facts);
    else if (!wasAside)
        Q_EMIT cancelled(path);
    if (wasAside)
        return;
    startNext();
    if (!m_current)
        Q_EMIT idle();
}

} // namespace sampan
