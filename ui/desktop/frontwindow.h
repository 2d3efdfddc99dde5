// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace sampan {

//! Shows the window, also one that was minimised, in front of the others. `token`: the permission that the desktop gave
//! to whom the user started last. Where the desktop refuses, the window asks for attention instead.
void bringToFront(QWidget *window, const QString &token);

} // namespace sampan
