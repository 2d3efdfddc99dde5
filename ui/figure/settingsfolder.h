// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sampan {

//! The folder of what the program remembers and of the user's themes: SAMPAN_CONFIG_DIR, else "sampan" among the
//! desktop's settings.
QString settingsFolder();

} // namespace sampan
