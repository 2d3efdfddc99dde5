// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/viewmath.h"

#include <QPointF>
#include <functional>
#include <optional>
#include <vector>

namespace sampan {

//! The two ranges a spec holds; none: all.
struct Views {
    std::optional<ViewRange> time;
    std::optional<ViewRange> value;
    bool operator==(const Views &) const = default;
};
inline Views viewsIn(const FigureSpec &spec) { return { spec.timeView, spec.valueView }; }
FigureSpec withViews(FigureSpec spec, const Views &views);

//! One axis as it is shown.
struct AxisState {
    ViewRange range;
    AxisLimits limits;
};

//! Notches of a wheel (or presses of a key) at one place. Every view is worked out from the one at the start and the
//! sum of the notches, so that going in and out again gives the start to the last bit.
class ZoomBurst {
public:
    enum class Kind { Zoom, Pan };
    struct Start {
        Kind kind = Kind::Zoom;
        bool time = true;
        bool value = false;
        QPointF place; //!< of the pointer, in pixels; keys give one of their own
        bool operator==(const Start &) const = default;
    };

    //! Holds the value axis where it is if time changes by a gesture that means the time axis alone: given the new
    //! range of time it says what must be fixed for that, if anything.
    using Hold = std::function<std::optional<ViewRange>(const std::optional<ViewRange> &time)>;

    //! Whether the burst goes on: the same gesture at the same place, and nobody else changed the view meanwhile.
    bool continues(const Start &start, const Views &shown) const;
    void begin(const Start &start, const Views &shown, const AxisState &time, double timeAnchor, const AxisState &value,
        double valueAnchor, Hold hold = {});
    //! Adds eighths of a degree of a wheel (120 to a notch) and pixels of a touchpad; positive zooms in or moves to
    //! smaller values. Gives the views that are to be shown.
    Views add(int angle, int pixels);
    //! Turns that went beyond a limit are forgotten, so that the way back answers at once.
    void settle();
    void reset() { m_active = false; }

private:
    //! A view on the way in, with the ranges that it stood for.
    struct Step {
        Views views;
        ViewRange time, value;
    };
    Views at(int angle, int pixels) const;
    ViewRange moved(const AxisState &axis, double anchor, int angle, int pixels) const;
    Views known(const Views &views) const;
    ViewRange timeOf(const Views &views) const { return views.time.value_or(m_time.range); }
    ViewRange valueOf(const Views &views) const { return views.value.value_or(m_value.range); }

    bool m_active = false;
    Start m_start;
    Views m_base;
    Views m_last;
    AxisState m_time, m_value;
    double m_timeAnchor = 0, m_valueAnchor = 0;
    int m_angle = 0, m_pixels = 0;
    Hold m_hold;
    std::vector<Step> m_trail; //!< the way in, over several bursts: out again leads through the very same views
};

} // namespace sampan
