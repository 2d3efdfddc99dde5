// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sampan {

//! The shortest decimal that reads back as the same double, never with an exponent; empty for NaN.
QString exactNumber(double value);

} // namespace sampan
