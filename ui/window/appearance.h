// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sampan {

enum class Appearance { System, Light, Dark, Contrast };

//! Name of the theme that an appearance means here and now: "light", "dark" or "contrast".
QString screenThemeName(Appearance appearance);
//! Gives the program the Fusion style and the colours of the theme.
void applyAppearance(Appearance appearance);

} // namespace sampan
