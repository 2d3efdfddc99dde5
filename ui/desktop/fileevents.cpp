// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/fileevents.h"

#include <QFileOpenEvent>

#include <utility>

namespace sampan {

FileEvents::FileEvents(QObject *application)
    : QObject(application)
{
    application->installEventFilter(this);
}

void FileEvents::start()
{
    m_started = true;
    if (m_waiting != OpenRequest {})
        Q_EMIT requested(std::exchange(m_waiting, {}));
}

bool FileEvents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    m_waiting.add(static_cast<QFileOpenEvent *>(event)->url());
    if (m_started)
        start();
    return true;
}

} // namespace sampan
