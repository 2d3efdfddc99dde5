// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/viewmath.h"

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

//! A range in the space in which the axis is even: logarithms where it is logarithmic.
struct Span {
    double low = 0;
    double high = 0;
    double length() const { return high - low; }
};

double even(double value, bool logarithmic) { return logarithmic ? std::log10(value) : value; }
double uneven(double value, bool logarithmic) { return logarithmic ? std::pow(10.0, value) : value; }

Span evenSpan(double minimum, double maximum, bool logarithmic)
{
    return { even(minimum, logarithmic), even(maximum, logarithmic) };
}

//! The limits, opened so far that a range which is beyond them already need not jump.
Span outerSpan(const AxisLimits &limits, const Span &base)
{
    const Span outer = evenSpan(limits.outerMinimum, limits.outerMaximum, limits.logarithmic);
    return { std::min(outer.low, base.low), std::max(outer.high, base.high) };
}

//! An end that did not move keeps its very bits.
ViewRange rangeOf(const Span &span, const Span &base, const ViewRange &range, bool logarithmic)
{
    return { span.low == base.low ? range.minimum : uneven(span.low, logarithmic),
        span.high == base.high ? range.maximum : uneven(span.high, logarithmic) };
}

bool holdsZero(const Span &span) { return span.low <= 0 && span.high >= 0; }

} // namespace

ViewRange zoomedRange(const ViewRange &base, double anchor, double factor, const AxisLimits &limits)
{
    const bool logarithmic = limits.logarithmic;
    const Span from = evenSpan(base.minimum, base.maximum, logarithmic);
    if (!(from.length() > 0) || !(factor > 0) || !std::isfinite(factor) || factor == 1)
        return base;
    double fixed = std::clamp(even(anchor, logarithmic), from.low, from.high);
    // Bars grow from their foot: zoomed about anything else they would lose it.
    if (limits.keepsZero && !logarithmic && holdsZero(from))
        fixed = 0;

    if (factor > 1) {
        if (from.length() <= limits.minimumSpan)
            return base;
        factor = std::min(factor, from.length() / limits.minimumSpan);
        return rangeOf(
            { fixed - (fixed - from.low) / factor, fixed + (from.high - fixed) / factor }, from, base, logarithmic);
    }
    const Span outer = outerSpan(limits, from);
    if (!isZoomedIn(base, limits)) {
        // Everything is in view: there is nothing to reach by letting the anchor go.
        if (fixed > outer.low)
            factor = std::max(factor, (fixed - from.low) / (fixed - outer.low));
        if (fixed < outer.high)
            factor = std::max(factor, (from.high - fixed) / (outer.high - fixed));
        factor = std::min(factor, 1.0);
    }
    return rangeOf({ std::max(outer.low, fixed - (fixed - from.low) / factor),
                       std::min(outer.high, fixed + (from.high - fixed) / factor) },
        from, base, logarithmic);
}

ViewRange pannedRange(const ViewRange &base, double fraction, const AxisLimits &limits)
{
    const Span from = evenSpan(base.minimum, base.maximum, limits.logarithmic);
    const Span outer = outerSpan(limits, from);
    double shift = fraction * from.length();
    if (limits.keepsZero && !limits.logarithmic && holdsZero(from))
        shift = std::clamp(shift, -from.high, -from.low);
    shift = std::clamp(shift, outer.low - from.low, outer.high - from.high);
    return rangeOf({ from.low + shift, from.high + shift }, from, base, limits.logarithmic);
}

ViewRange limitedRange(double one, double other, const AxisLimits &limits)
{
    const bool logarithmic = limits.logarithmic;
    const Span outer = evenSpan(limits.outerMinimum, limits.outerMaximum, logarithmic);
    Span span = evenSpan(std::min(one, other), std::max(one, other), logarithmic);
    if (limits.keepsZero && !logarithmic) {
        span.low = std::min(span.low, 0.0);
        span.high = std::max(span.high, 0.0);
    }
    if (span.length() < limits.minimumSpan) {
        const double middle = (span.low + span.high) / 2;
        span = { middle - limits.minimumSpan / 2, middle + limits.minimumSpan / 2 };
    }
    if (span.low < outer.low)
        span = { outer.low, std::max(span.high, std::min(outer.high, outer.low + limits.minimumSpan)) };
    if (span.high > outer.high)
        span = { std::max(outer.low, std::min(span.low, outer.high - limits.minimumSpan)), outer.high };
    return { uneven(span.low, logarithmic), uneven(span.high, logarithmic) };
}

bool isZoomedIn(const ViewRange &range, const AxisLimits &limits)
{
    return range.minimum > limits.fullMinimum || range.maximum < limits.fullMaximum;
}

double fractionOf(double value, const ViewRange &range, bool logarithmic)
{
    const Span span = evenSpan(range.minimum, range.maximum, logarithmic);
    return (even(value, logarithmic) - span.low) / span.length();
}

double valueAt(double fraction, const ViewRange &range, bool logarithmic)
{
    const Span span = evenSpan(range.minimum, range.maximum, logarithmic);
    return uneven(span.low + fraction * span.length(), logarithmic);
}

} // namespace sampan
