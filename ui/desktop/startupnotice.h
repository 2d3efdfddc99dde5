// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWindow>

namespace sampan {

//! The time of the user's click in an id of the Startup Notification Protocol ("..._TIME12345"); 0: it has none.
quint32 startupTime(const QString &id);

//! On X11: tells the desktop that the start with this id is done, so that the busy pointer goes, and asks it to make
//! `window` active in the name of that start. Nothing on other platforms, where Qt does all that there is to do.
void endStartup(const QString &id, QWindow *window);

} // namespace sampan
