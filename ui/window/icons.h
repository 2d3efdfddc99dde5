// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace sampan {

//! One of the program's own icons, drawn in a colour; faint where it is disabled.
QIcon drawnIcon(const QString &name, const QColor &color);

} // namespace sampan
