// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/zoomburst.h"

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {
constexpr double factorPerNotch = 1.25;
constexpr double factorPerPixel = 1.0025;
constexpr double panPerNotch = 0.1;
constexpr double panPerPixel = 0.1 / 80;
constexpr double notch = 120;
constexpr std::size_t longestTrail = 1000;
} // namespace

FigureSpec withViews(FigureSpec spec, const Views &views)
{
    spec.timeView = views.time;
    spec.valueView = views.value;
    return spec;
}

bool ZoomBurst::continues(const Start &start, const Views &shown) const
{
    return m_active && start == m_start && shown == m_last;
}

void ZoomBurst::begin(const Start &start, const Views &shown, const AxisState &time, double timeAnchor,
    const AxisState &value, double valueAnchor, Hold hold)
{
    // Somebody else changed the view: the way that led in is no way out of this one.
    if (m_trail.empty() || m_last != shown)
        m_trail = { { shown, time.range, value.range } };
    m_active = true;
    m_start = start;
    m_base = m_last = shown;
    m_time = time;
    m_value = value;
    m_timeAnchor = timeAnchor;
    m_valueAnchor = valueAnchor;
    m_angle = m_pixels = 0;
    m_hold = std::move(hold);
}

ViewRange ZoomBurst::moved(const AxisState &axis, double anchor, int angle, int pixels) const
{
    if (m_start.kind == Kind::Pan)
        return pannedRange(axis.range, -(angle / notch * panPerNotch + pixels * panPerPixel), axis.limits);
    const double factor = std::pow(factorPerNotch, angle / notch) * std::pow(factorPerPixel, pixels);
    return zoomedRange(axis.range, anchor, factor, axis.limits);
}

Views ZoomBurst::at(int angle, int pixels) const
{
    Views views = m_base;
    if (angle == 0 && pixels == 0)
        return views;
    // A range that could not change stays what it was, also if that was "all".
    if (m_start.time) {
        if (const ViewRange range = moved(m_time, m_timeAnchor, angle, pixels); range != m_time.range)
            views.time = range;
    }
    if (m_start.value) {
        if (const ViewRange range = moved(m_value, m_valueAnchor, angle, pixels); range != m_value.range)
            views.value = range;
    }
    if (m_hold && !views.value && views.time != m_base.time)
        views.value = m_hold(views.time);
    return views;
}

//! The view of the way in that this one is, but for the rounding of the steps and the few pixels by which margins moved
//! in between; else itself.
Views ZoomBurst::known(const Views &views) const
{
    constexpr double tolerance = 0.01; // of the range
    const auto apart = [](const ViewRange &a, const ViewRange &b, bool logarithmic) {
        return std::max(
            std::abs(fractionOf(a.minimum, b, logarithmic)), std::abs(fractionOf(a.maximum, b, logarithmic) - 1));
    };
    const Step *nearest = nullptr;
    double least = tolerance;
    for (const Step &step : m_trail) {
        double distance = apart(timeOf(views), step.time, m_time.limits.logarithmic);
        if (m_start.value)
            distance = std::max(distance, apart(valueOf(views), step.value, m_value.limits.logarithmic));
        if (distance < least) {
            least = distance;
            nearest = &step;
        }
    }
    return nearest ? nearest->views : views;
}

Views ZoomBurst::add(int angle, int pixels)
{
    m_angle += angle;
    m_pixels += pixels;
    m_last = at(m_angle, m_pixels);
    if (m_start.kind == Kind::Zoom && angle + pixels < 0)
        m_last = known(m_last);
    else if (m_start.kind == Kind::Zoom && m_trail.size() < longestTrail)
        m_trail.push_back({ m_last, timeOf(m_last), valueOf(m_last) });
    else
        m_trail.clear();
    return m_last;
}

void ZoomBurst::settle()
{
    if (!m_active)
        return;
    const auto towardsStart = [](int sum, int step) { return sum > 0 ? sum - step : sum + step; };
    while (m_angle != 0 && std::abs(m_angle) > int(notch) && at(towardsStart(m_angle, int(notch)), m_pixels) == m_last)
        m_angle = towardsStart(m_angle, int(notch));
    while (m_pixels != 0 && at(m_angle, towardsStart(m_pixels, 1)) == m_last)
        m_pixels = towardsStart(m_pixels, 1);
    if (m_last == m_base)
        m_active = false;
}

} // namespace sampan
