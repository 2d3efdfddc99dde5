// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFunctionPointer>

namespace sampan {

//! The function of a module of Sampan's own, which is loaded when it is first asked for; nullptr: it is not installed.
//! Modules hold what takes longer to load than a figure to paint and what few files need.
QFunctionPointer moduleFunction(const char *module, const char *function);

} // namespace sampan
