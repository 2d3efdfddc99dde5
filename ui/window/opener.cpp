// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/opener.h"

#include "datasets/readers/origin.h"

#include <QtConcurrent>

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
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Opener::finished);
    // The reader reports far more often than anyone can see.
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_path, m_shared->progress); });
}

Opener::~Opener()
{
    if (m_shared)
        m_shared->cancelled = true;
    m_watcher.disconnect();
    m_watcher.waitForFinished();
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
    if (m_shared)
        m_shared->cancelled = true;
}

void Opener::startNext()
{
    if (m_shared || m_waiting.isEmpty())
        return;
    const Waiting next = m_waiting.takeFirst();
    m_path = next.path;
    ReadOptions given;
    if (next.choices)
        given.choices = *next.choices;
    else
        given.remembered = m_remembered;
    m_shared = std::make_shared<Shared>();
    Q_EMIT progressed(m_path, 0);
    m_watcher.setFuture(QtConcurrent::run([path = m_path, candidates = m_candidates, shared = m_shared, given] {
        ReadOptions options = given;
        options.cancelled = &shared->cancelled;
        options.progress = [shared](double fraction) { shared->progress = fraction; };
        // A file must never take the program with it: what a library throws is an error like any other.
        try {
            return std::make_shared<Result<DatasetPtr>>(readWithOrigin(path, candidates, options));
        } catch (const std::bad_alloc &) {
            return std::make_shared<Result<DatasetPtr>>(
                failure(path, tr("The file needs more memory than there is. Nothing was opened.")));
        } catch (const std::exception &error) {
            return std::make_shared<Result<DatasetPtr>>(
                failure(path, tr("The file could not be read: %1").arg(QString::fromUtf8(error.what()))));
        }
    }));
    m_poll.start();
}

void Opener::finished()
{
    m_poll.stop();
    const auto result = m_watcher.result();
    const bool wasCancelled = m_shared->cancelled;
    const QString path = m_path;
    m_shared.reset();
    if (wasCancelled)
        Q_EMIT cancelled(path);
    else if (*result)
        Q_EMIT opened(result->value(), path);
    else
        Q_EMIT failed(result->error(), path);
    startNext();
    if (!m_shared)
        Q_EMIT idle();
}

} // namespace sampan
