// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/openrequest.h"

#include <QObject>

namespace sampan {

//! Takes files that the desktop hands over as events (macOS: a double click, a drop on the icon). They can come before
//! there is a window, so they wait until it asks for them.
class FileEvents : public QObject {
    Q_OBJECT
public:
    //! Listens to what the application is sent.
    explicit FileEvents(QObject *application);

    //! From now on each event is told, beginning with those that wait.
    void start();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void requested(const sampan::OpenRequest &request);

private:
    OpenRequest m_waiting;
    bool m_started = false;
};

} // namespace sampan
