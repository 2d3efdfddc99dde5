// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartviewprivate.h"

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr double pointReach = 7; //!< points (1/72 inch) about a mark that still mean it

} // namespace

ChartView::Private::Place ChartView::Private::placeAt(const QPointF &pixel) const
{
    if (!hasTime())
        return Place::Outside;
    const QPointF page = q->viewToPage(pixel);
    const QRectF &plot = painted.plot;
    // The first and the last year lie on the rim, so a little beyond it still counts.
    if (plot.adjusted(-2, 0, 2, 0).contains(page))
        return Place::Plot;
    if (page.y() > plot.bottom() && page.y() < plot.bottom() + theme.labelSize * 3 && page.x() >= plot.left()
        && page.x() <= plot.right())
        return Place::TimeAxis;
    if (!hasOwnScales() && page.x() < plot.left() && page.y() >= plot.top() && page.y() <= plot.bottom())
        return Place::ValueAxis;
    return Place::Outside;
}

bool ChartView::Private::isSlice(const HitArea &area, const QPointF &page) const
{
    const QPointF from = page - area.rect.center();
    const double radius = std::hypot(from.x(), from.y());
    if (radius > area.rect.width() / 2 || radius < area.innerRadius)
        return false;
    double angle = std::atan2(from.x(), -from.y()) * 180 / M_PI; // clockwise from 12 o'clock
    if (angle < 0)
        angle += 360;
    return angle >= area.startAngle && angle < area.startAngle + area.spanAngle;
}

std::optional<HitArea> ChartView::Private::hitAt(const QPointF &pixel) const
{
    const QPointF page = q->viewToPage(pixel);
    const HitArea *found = nullptr;
    double distance = 1e9;
    for (const HitArea &area : painted.hits) {
        if (area.kind == HitArea::Kind::Slice) {
            if (isSlice(area, page))
                return area;
            continue;
        }
        if (area.kind >= HitArea::Kind::Note)
            continue; // what is written on the figure is no mark of the data
        const double reach = area.kind == HitArea::Kind::Point ? 4 : area.kind == HitArea::Kind::Bar ? 0 : 1;
        if (!area.rect.adjusted(-reach, -reach, reach, reach).contains(page))
            continue;
        // Names lie over marks; among points the nearest is meant.
        const QPointF off = area.rect.center() - page;
        const bool name = area.kind == HitArea::Kind::Label || area.kind == HitArea::Kind::LegendEntry;
        const double far = name ? -1 : std::hypot(off.x(), off.y());
        if (far < distance) {
            distance = far;
            found = &area;
        }
    }
    if (found && distance < 0)
        return *found;
    if (const auto point = pointAt(page, pointReach))
        if (!found || found->kind != HitArea::Kind::Point)
            return point;
    return found ? std::optional(*found) : std::nullopt;
}

//! Whether the marks of the current pane stand on their periods.
bool ChartView::Private::standsInColumns() const
{
    const bool split = painted.currentPane >= 0 && painted.currentPane < int(figure.panes.size());
    const Figure &shown = split ? figure.panes[std::size_t(painted.currentPane)] : figure;
    return shown.columns && shown.mark != Mark::Line && shown.mark != Mark::Area;
}

//! The point of a line or an area that lies nearest to a place of the page, no further off than `reach`.
std::optional<HitArea> ChartView::Private::pointAt(const QPointF &page, double reach) const
{
    if (!hasTime() || standsInColumns())
        return std::nullopt;
    std::optional<HitArea> best;
    double distance = reach * 1.5;
    const double from = painted.pageToX(page.x() - reach), to = painted.pageToX(page.x() + reach);
    constexpr std::size_t crowd = 2000; // so many within reach cannot be told apart
    for (int s = 0; s < int(figure.series.size()); ++s) {
        const FigureSeries &series = figure.series[std::size_t(s)];
        if (series.hidden || series.pointsOnly || series.pane != painted.currentPane)
            continue;
        for (const Run &run : series.runs) {
            const Stretch near = stretchWithin(run, from, to);
            for (std::size_t i = near.begin; i < std::min(near.end, near.begin + crowd); ++i) {
                const QPointF at(painted.xToPage(run[i].x), painted.valueToPage(run[i].high));
                const double far = std::hypot(at.x() - page.x(), at.y() - page.y());
                if (far >= distance || !painted.plot.adjusted(-1, -1, 1, 1).contains(at))
                    continue;
                distance = far;
                best.emplace();
                best->kind = HitArea::Kind::Point;
                best->series = s;
                best->period = run[i].period;
                best->rect = QRectF(at - QPointF(3, 3), QSizeF(6, 6));
            }
        }
    }
    return best;
}

//! The marks in view whose observations are selected.
std::vector<HitArea> ChartView::Private::marked()
{
    std::vector<HitArea> found;
    if (selected.empty())
        return found;
    const auto isSelected = [this](const FigurePoint &point) {
        return std::any_of(point.observations.begin(), point.observations.end(),
            [this](std::uint32_t o) { return selected.contains(o); });
    };
    for (const HitArea &area : painted.hits)
        if (area.series >= 0
            && (area.kind == HitArea::Kind::Point || area.kind == HitArea::Kind::Bar
                || area.kind == HitArea::Kind::Slice))
            if (const FigurePoint *point = figure.series[std::size_t(area.series)].at(area.period);
                point && isSelected(*point))
                found.push_back(area);
    const int own = painted.currentPane;
    for (int s = 0; hasTime() && s < int(figure.series.size()); ++s) {
        const FigureSeries &series = figure.series[std::size_t(s)];
        painted.enterPane(series.pane);
        if (series.hidden || series.pointsOnly || standsInColumns())
            continue;
        for (const Run &run : series.runs) {
            const Stretch seen = stretchWithin(run, figure.timeAxis.minimum, figure.timeAxis.maximum);
            for (std::size_t i = seen.begin; i < seen.end; ++i) {
                if (!isSelected(run[i]))
                    continue;
                HitArea area;
                area.kind = HitArea::Kind::Point;
                area.series = s;
                area.period = run[i].period;
                area.rect = QRectF(painted.xToPage(run[i].x) - 3, painted.valueToPage(run[i].high) - 3, 6, 6);
                if (painted.panes.empty() || painted.plot.adjusted(-1, -1, 1, 1).contains(area.rect.center()))
                    found.push_back(area);
            }
        }
    }
    painted.enterPane(own);
    return found;
}

} // namespace sampan
