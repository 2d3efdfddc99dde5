// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurespec.h"

namespace sampan {

//! How far an axis may be zoomed and moved. Values stand in the axis's unit, also where it is logarithmic.
struct AxisLimits {
    double outerMinimum = 0; //!< never further out
    double outerMaximum = 1;
    double fullMinimum = 0; //!< a view that holds these two shows everything
    double fullMaximum = 1;
    double minimumSpan = 0; //!< never further in; in decades where the axis is logarithmic
    bool logarithmic = false;
    bool keepsZero = false; //!< bars and areas lie without their foot
};

//! Zooms by `factor` (above 1: in), `anchor` keeping its place on the screen. At the outer limit an end stops; a view
//! that shows everything already widens only as far as the anchor stays where it is.
ViewRange zoomedRange(const ViewRange &base, double anchor, double factor, const AxisLimits &limits);
//! Moves by a fraction of the span (positive: to larger values) and stops at the limits.
ViewRange pannedRange(const ViewRange &base, double fraction, const AxisLimits &limits);
//! The range between two values given in any order, widened and moved to what the limits permit.
ViewRange limitedRange(double one, double other, const AxisLimits &limits);
//! Whether something of the data lies outside.
bool isZoomedIn(const ViewRange &range, const AxisLimits &limits);
//! Where a value lies along the range: 0 at its minimum, 1 at its maximum.
double fractionOf(double value, const ViewRange &range, bool logarithmic);
double valueAt(double fraction, const ViewRange &range, bool logarithmic);

} // namespace sampan
