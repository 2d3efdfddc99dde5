// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartviewprivate.h"
#include "ui/chart/measuring.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr double reach = 7; //!< pixels about a handle's line
constexpr double gripSize = 17; //!< pixels, of the square with the handle's letter

} // namespace

//! Takes the handles that the spec keeps; during a drag the hand knows better.
void ChartView::Private::loadMeasure()
{
    if (drag == Drag::Measure)
        return;
    measureFrom = measureTo = -1;
    if (!spec.measured || !figure.emptyReason.isEmpty() || !figure.isOverTime())
        return;
    measureFrom = periodIndex(figure, spec.measured->from);
    measureTo = periodIndex(figure, spec.measured->to);
    if (measureFrom < 0 || measureTo < 0 || measureFrom == measureTo)
        measureFrom = measureTo = -1;
}

//! Where the handles stand now goes into the spec; none: the measure is closed.
void ChartView::Private::keepMeasure(int mergeId)
{
    FigureSpec next = spec;
    next.measured.reset();
    const int count = int(figure.periods.size());
    if (measureFrom >= 0 && measureTo >= 0 && measureFrom != measureTo && measureFrom < count && measureTo < count)
        next.measured
            = MeasureSpan { figure.periods[std::size_t(measureFrom)], figure.periods[std::size_t(measureTo)] };
    if (next.measured == spec.measured)
        return;
    Q_EMIT q->specProposed(next, next.measured ? tr("Measure") : tr("Close the measure"), mergeId);
}

//! A press on a handle takes that one; elsewhere a new measure begins.
void ChartView::Private::beginMeasure()
{
    if (const int handle = handleAt(pressed); handle >= 0) {
        activeHandle = handle;
        return;
    }
    measureFrom = measureTo = nearestPeriod(figure, painted.pageToX(q->viewToPage(pressed).x()));
    activeHandle = 1;
}

void ChartView::Private::dragMeasure(const QPointF &pixel)
{
    const int period = nearestPeriod(figure, painted.pageToX(q->viewToPage(pixel).x()));
    (activeHandle == 0 ? measureFrom : measureTo) = period;
    announce();
}

//! 0: A, 1: B, −1: none there.
int ChartView::Private::handleAt(const QPointF &pixel) const
{
    if (measureFrom < 0 || measureTo < 0 || !hasTime())
        return -1;
    const double scale = pixelsPerPoint();
    const QRectF plot(painted.plot.topLeft() * scale, painted.plot.size() * scale);
    if (pixel.y() < plot.top() - gripSize - 2 || pixel.y() > plot.bottom())
        return -1;
    int found = -1;
    double nearest = reach;
    for (const int handle : { 0, 1 }) {
        const double distance = std::abs(handleX(handle) - pixel.x());
        const bool onGrip = pixel.y() < plot.top() + 2 && distance <= gripSize / 2 + 2;
        if (onGrip || distance <= nearest) {
            nearest = distance;
            found = handle;
        }
    }
    return found;
}

//! In pixels, held at the rim where the handle lies outside the view.
double ChartView::Private::handleX(int handle) const
{
    const int period = handle == 0 ? measureFrom : measureTo;
    const double scale = pixelsPerPoint();
    const double x
        = painted.xToPage(double(figure.periods[std::size_t(period)].ordinal - figure.periods.front().ordinal));
    return std::clamp(x, painted.plot.left(), painted.plot.right()) * scale;
}

//! ← and → move the handle that is active; without handles the first press sets them.
void ChartView::Private::stepMeasure(int direction)
{
    const int first = nextPeriod(figure, -1, 1), last = nextPeriod(figure, int(figure.periods.size()), -1);
    if (first == last)
        return;
    if (measureFrom < 0) {
        measureFrom = reading >= 0 && reading < last ? reading : first;
        measureTo = last;
        activeHandle = 1;
    } else {
        int &moved = activeHandle == 0 ? measureFrom : measureTo;
        const int other = activeHandle == 0 ? measureTo : measureFrom;
        int next = nextPeriod(figure, moved, direction);
        if (next == other) // never both in one place
            next = nextPeriod(figure, next, direction);
        if (next != other)
            moved = next;
    }
    handleSwitched = false;
    announce();
    keepMeasure(measureId);
    q->viewport()->update();
}

//! The earlier of the two goes to the first period with data, the later one to the last.
void ChartView::Private::handleToEnd(int handle)
{
    int &moved = handle == 0 ? measureFrom : measureTo;
    const int other = handle == 0 ? measureTo : measureFrom;
    const int end = moved < other ? nextPeriod(figure, -1, 1) : nextPeriod(figure, int(figure.periods.size()), -1);
    if (end == other)
        return; // never both in one place
    moved = end;
    activeHandle = handle;
    announce();
    keepMeasure(newMergeId());
    q->viewport()->update();
}

//! Tab goes to the other handle; a second Tab with nothing moved between leaves the chart, for the keys must get out.
bool ChartView::Private::switchHandle()
{
    if (mode != DragMode::Measure || stop != Stop::Plot || measureFrom < 0 || handleSwitched) {
        handleSwitched = false;
        return false;
    }
    handleSwitched = true;
    activeHandle = 1 - activeHandle;
    measureId = newMergeId();
    announce();
    q->viewport()->update();
    return true;
}

void ChartView::Private::paintMeasure(QPainter &painter)
{
    if (measureFrom < 0 || measureTo < 0 || !hasTime() || measureFrom >= int(figure.periods.size())
        || measureTo >= int(figure.periods.size()))
        return;
    const double scale = pixelsPerPoint();
    const QRectF plot(painted.plot.topLeft() * scale, painted.plot.size() * scale);
    const QColor ink = theme.seriesColor(0);
    QColor shade = ink;
    shade.setAlphaF(0.10F);
    const double a = handleX(0), b = handleX(1);
    const int own = painted.currentPane;
    for (int pane = 0; pane < int(painted.panes.size()); ++pane) {
        // The same years in the other panes, without handles.
        painted.enterPane(pane);
        const QRectF there(painted.plot.topLeft() * scale, painted.plot.size() * scale);
        if (pane != own)
            painter.fillRect(QRectF(QPointF(std::min(handleX(0), handleX(1)), there.top()),
                                 QPointF(std::max(handleX(0), handleX(1)), there.bottom())),
                shade);
    }
    painted.enterPane(own);
    painter.fillRect(QRectF(QPointF(std::min(a, b), plot.top()), QPointF(std::max(a, b), plot.bottom())), shade);
    QFont font = q->font();
    font.setBold(true);
    painter.setFont(font);
    for (const int handle : { 0, 1 }) {
        const double x = handleX(handle);
        const int period = handle == 0 ? measureFrom : measureTo;
        const double there
            = painted.xToPage(double(figure.periods[std::size_t(period)].ordinal - figure.periods.front().ordinal));
        const bool before = there<painted.plot.left() - 0.5, after = there> painted.plot.right() + 0.5;
        const bool active = mode == DragMode::Measure && handle == activeHandle;
        painter.setPen(QPen(ink, active ? 2.2 : 1.4, before || after ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QRectF grip(x - gripSize / 2, plot.top() - gripSize, gripSize, gripSize);
        painter.setPen(QPen(ink, 1.4));
        painter.setBrush(active ? ink : theme.background);
        if (before || after) {
            // An arrow at the rim: the handle lies further on.
            const double tip = before ? grip.left() - 5 : grip.right() + 5;
            const double base = before ? grip.left() + 2 : grip.right() - 2;
            painter.drawPolygon(
                QPolygonF { QPointF(tip, grip.center().y()), QPointF(base, grip.top()), QPointF(base, grip.bottom()) });
        }
        painter.drawRoundedRect(grip, 4, 4);
        painter.setPen(active ? theme.background : ink);
        painter.drawText(grip, Qt::AlignCenter, handle == 0 ? tr("A") : tr("B"));
    }
    const Reading measured = measureBetween(figure, *dataset, measureFrom, measureTo);
    if (measured.rows.empty())
        return;
    const BoxShape shape = shapeOf(measured); // below the grips, which the hand must find
    paintBox(painter, measured, shape, QPointF(std::max(a, b), plot.top() + 6 + shape.size.height() / 2));
}

} // namespace sampan
