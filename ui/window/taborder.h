// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sampan {

//! What takes the keys in a panel now, in the panel's own order.
QWidgetList keyStops(const QWidget *panel);
//! What had the keys there last, or the first that takes them; nullptr: nothing does.
QWidget *entryOfKeys(QWidget *panel);

} // namespace sampan
