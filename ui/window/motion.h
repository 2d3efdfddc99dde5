// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sampan {

//! Whether the desktop asks for no animation: GTK's gtk-enable-animations or KDE's AnimationDurationFactor, which Qt
//! does not pass on.
bool motionIsUnwanted();

} // namespace sampan
