// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/frontwindow.h"

#include "ui/desktop/startupnotice.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

namespace sampan {

void bringToFront(QWidget *window, const QString &token)
{
    // Qt's Wayland plugin takes the token from here when the window asks to be active.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
    if (!token.isEmpty())
        endStartup(token, window->windowHandle());
    constexpr int answerMs = 500;
    QTimer::singleShot(answerMs, window, [window] {
        qunsetenv("XDG_ACTIVATION_TOKEN");
        if (!window->isActiveWindow() && !QApplication::activeModalWidget())
            QApplication::alert(window);
    });
}

} // namespace sampan
