// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>

namespace sampan {

enum class ColorVision {
    Usual,
    Protanopia, //!< no cones for long waves; about 1 man in 100
    Deuteranopia //!< none for middle waves; about 1 man in 100, and in a weaker form 5 more
};

//! The colour as such an eye sees it. Matrices at full severity of Machado, Oliveira and Fernandes, "A Physiologically-
//! based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009), applied to linear light.
QColor seenBy(ColorVision vision, const QColor &color);

//! CIE L*a*b* of an sRGB colour, white point D65.
std::array<double, 3> labOf(const QColor &color);
//! Difference of two colours by CIEDE2000: 1 is just seen side by side, below 10 two areas are hard to match with
//! their key. Sharma, Wu and Dalal, Color Research and Application 30 (2005).
double colorDifference(const std::array<double, 3> &labA, const std::array<double, 3> &labB);

} // namespace sampan
