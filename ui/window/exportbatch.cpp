// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportbatch.h"

namespace sampan {

ExportBatch::ExportBatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ExportBatch::step);
}

void ExportBatch::start(std::vector<ExportJob> jobs)
{
    m_jobs = std::move(jobs);
    m_next = 0;
    m_written = 0;
    m_problems.clear();
    m_timer.start();
    if (!m_jobs.empty())
        Q_EMIT progressed(0, int(m_jobs.size()), m_jobs.front().request.path);
}

void ExportBatch::cancel()
{
    if (!isRunning())
        return;
    m_timer.stop();
    m_next = m_jobs.size();
    Q_EMIT finished(true);
}

void ExportBatch::step()
{
    if (!isRunning()) {
        m_timer.stop();
        Q_EMIT finished(false);
        return;
    }
    const ExportJob &job = m_jobs[m_next++];
    if (const auto result = runExport(*job.dataset, job.spec, job.request))
        ++m_written;
    else
        m_problems.push_back(result.error());
    Q_EMIT progressed(
        int(m_next), int(m_jobs.size()), m_next < m_jobs.size() ? m_jobs[m_next].request.path : QString());
}

QString figureFileName(const FigureSpec &spec, int number)
{
    constexpr qsizetype longest = 80;
    const QString from = spec.name.isEmpty() ? spec.title : spec.name;
    QString name;
    for (const QChar c : from) {
        if (c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'.')
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name = name.left(longest);
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() || name.startsWith(u'.') ? QStringLiteral("figure-%1").arg(number) : name;
}

} // namespace sampan
