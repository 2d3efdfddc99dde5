// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/zoomburst.h"

#include <cmath>

namespace sampan {

namespace {
constexpr double factorPerNotch = 1.25;
constexpr double factorPerPixel = 1.0025;
constexpr double panPerNotch = 0.1;
constexpr double panPerPixel = 0.1 / 80;
constexpr double notch = 120;
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
    const AxisState &value, double valueAnchor)
{
    m_active = true;
    m_start = start;
    m_base = m_last = shown;
    m_time = time;
    m_value = value;
    m_timeAnchor = timeAnchor;
    m_valueAnchor = valueAnchor;
    m_angle = m_pixels = 0;
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
    return views;
}

Views ZoomBurst::add(int angle, int pixels)
{
    m_angle += angle;
    m_pixels += pixels;
    m_last = at(m_angle, m_pixels);
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
