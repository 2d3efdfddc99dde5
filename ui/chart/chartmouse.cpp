// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartviewprivate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr double bandThreshold = 8; //!< pixels: a box thinner than this is a band in the other direction

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
    if (page.x() < plot.left() && page.y() >= plot.top() && page.y() <= plot.bottom())
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

const HitArea *ChartView::Private::hitAt(const QPointF &pixel) const
{
    const QPointF page = q->viewToPage(pixel);
    const HitArea *found = nullptr;
    double distance = 1e9;
    for (const HitArea &area : painted.hits) {
        if (area.kind == HitArea::Kind::Slice) {
            if (isSlice(area, page))
                return &area;
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
    return found;
}

void ChartView::Private::hover(const QPointF &pixel)
{
    pointer = pixel;
    painted.enterPane(painted.paneAt(q->viewToPage(pixel)));
    if (!dataset || !figure.emptyReason.isEmpty())
        return;
    const HitArea *area = hitAt(pixel);
    const bool name
        = area && area->series >= 0 && (area->kind == HitArea::Kind::Label || area->kind == HitArea::Kind::LegendEntry);
    highlightWanted = name && figure.series.size() > 1 && figure.isOverTime() ? area->series : -1;
    if (highlightWanted != highlight)
        highlightDelay.start();
    else
        highlightDelay.stop();
    const int before = reading, seriesBefore = readingSeries;
    if (hasTime()) {
        const Place place = placeAt(pixel);
        if (place == Place::Plot || place == Place::TimeAxis) {
            reading = nearestPeriod(figure, painted.pageToX(q->viewToPage(pixel).x()));
            readingSeries = area && area->kind == HitArea::Kind::Point ? area->series : -1;
        } else {
            reading = -1;
        }
    } else if (area && (area->kind == HitArea::Kind::Bar || area->kind == HitArea::Kind::Slice || name)) {
        reading = area->period;
        readingSeries = area->series;
    } else {
        reading = readingSeries = -1;
    }
    if (reading != before || readingSeries != seriesBefore)
        announce();
    updateCursor();
    q->viewport()->update();
}

void ChartView::Private::leave()
{
    if (drag != Drag::None)
        return;
    pointer = { -1, -1 };
    highlightWanted = -1;
    if (highlight >= 0)
        highlightDelay.start();
    if (reading >= 0) {
        reading = readingSeries = -1;
        announce();
    }
    q->viewport()->update();
}

//! Lets the other series step back; transient, and never in an export.
void ChartView::Private::setHighlight(int series)
{
    if (series == highlight || series >= int(figure.series.size()))
        return;
    highlight = series;
    compose();
    show(true);
}

void ChartView::Private::updateCursor()
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    const HitArea *area = hitAt(pointer);
    const bool name
        = area && area->series >= 0 && (area->kind == HitArea::Kind::Label || area->kind == HitArea::Kind::LegendEntry);
    switch (placeAt(pointer)) {
    case Place::Plot:
        shape = drag == Drag::Pan ? Qt::ClosedHandCursor : Qt::CrossCursor;
        if (mode == DragMode::Browse && drag == Drag::None && isZoomed())
            shape = Qt::OpenHandCursor;
        break;
    case Place::TimeAxis:
        shape = Qt::SizeHorCursor;
        break;
    case Place::ValueAxis:
        shape = Qt::SizeVerCursor;
        break;
    case Place::Outside:
        break;
    }
    if (drag == Drag::None && handleAt(pointer) >= 0)
        shape = Qt::SizeHorCursor;
    if (name)
        shape = Qt::PointingHandCursor;
    q->viewport()->setCursor(shape);
}

void ChartView::Private::beginDrag(const QPointF &pixel, Qt::KeyboardModifiers modifiers)
{
    startViews = viewsIn(spec);
    startTime = timeState();
    startValue = valueState();
    ++dragId;
    const Place place = placeAt(pressed);
    if (!hasTime() || (place == Place::Outside && handleAt(pressed) < 0 && button != Qt::MiddleButton)) {
        drag = Drag::None;
        return;
    }
    if (button == Qt::MiddleButton)
        drag = Drag::Pan;
    else if (handleAt(pressed) >= 0 && !(modifiers & Qt::ShiftModifier))
        drag = Drag::Measure;
    else if (place == Place::TimeAxis)
        drag = Drag::ScaleTime;
    else if (place == Place::ValueAxis)
        drag = Drag::ScaleValue;
    else if (modifiers & Qt::ShiftModifier)
        drag = Drag::Box;
    else if (modifiers & Qt::ControlModifier)
        drag = Drag::Measure;
    else
        drag = mode == DragMode::ZoomBox ? Drag::Box : mode == DragMode::Measure ? Drag::Measure : Drag::Pan;
    if (drag == Drag::Measure)
        beginMeasure();
    moveDrag(pixel);
}

void ChartView::Private::moveDrag(const QPointF &pixel)
{
    current = pixel;
    const QRectF &plot = painted.plot;
    const QPointF moved = (pixel - pressed) / pixelsPerPoint();
    Views views = startViews;
    switch (drag) {
    case Drag::Pan:
        // Nothing to move where everything is shown.
        if (isZoomedIn(startTime.range, startTime.limits))
            views.time = pannedRange(startTime.range, -moved.x() / plot.width(), startTime.limits);
        if (isZoomedIn(startValue.range, startValue.limits))
            views.value = pannedRange(startValue.range, moved.y() / plot.height(), startValue.limits);
        propose(views, tr("Move the view"), dragId);
        break;
    case Drag::ScaleTime: {
        const double factor = std::exp(moved.x() / plot.width() * 2);
        views.time = zoomedRange(startTime.range, startTime.range.minimum, factor, startTime.limits);
        propose(views, tr("Scale the time axis"), dragId);
        break;
    }
    case Drag::ScaleValue: {
        const double factor = std::exp(-moved.y() / plot.height() * 2);
        views.value = zoomedRange(startValue.range, startValue.range.minimum, factor, startValue.limits);
        propose(views, tr("Scale the value axis"), dragId);
        break;
    }
    case Drag::Measure:
        dragMeasure(pixel);
        break;
    case Drag::Box:
    case Drag::Pressed:
    case Drag::None:
        break;
    }
    updateCursor();
    q->viewport()->update();
}

//! The box in view pixels, clamped to the plot. A thin one is a band over the whole other direction.
void ChartView::Private::zoomToBox()
{
    const QPointF a = q->viewToPage(pressed), b = q->viewToPage(current);
    const QRectF &plot = painted.plot;
    const double scale = pixelsPerPoint();
    const bool wide = std::abs(a.x() - b.x()) * scale >= bandThreshold,
               high = std::abs(a.y() - b.y()) * scale >= bandThreshold;
    if (!wide && !high)
        return;
    Views views = viewsIn(spec);
    const auto clampX = [&](double x) { return painted.pageToX(std::clamp(x, plot.left(), plot.right())); };
    const auto clampY = [&](double y) { return painted.pageToValue(std::clamp(y, plot.top(), plot.bottom())); };
    if (wide)
        views.time = limitedRange(clampX(a.x()), clampX(b.x()), timeState().limits);
    if (high)
        views.value = limitedRange(clampY(a.y()), clampY(b.y()), valueState().limits);
    propose(views, tr("Zoom to a box"), 0);
}

void ChartView::Private::endDrag()
{
    const Drag ended = drag;
    drag = Drag::None;
    if (ended == Drag::Box)
        zoomToBox();
    if (ended == Drag::Measure)
        keepMeasure(0);
    if (ended == Drag::Pan || ended == Drag::ScaleTime || ended == Drag::ScaleValue)
        settle.start();
    updateCursor();
    q->viewport()->update();
}

void ChartView::Private::cancelDrag()
{
    const Drag was = drag;
    drag = Drag::None;
    if (was == Drag::Measure)
        loadMeasure();
    if (was == Drag::Pan || was == Drag::ScaleTime || was == Drag::ScaleValue)
        propose(startViews, tr("Move the view"), dragId);
    q->viewport()->update();
}

void ChartView::Private::toggleSeries(int index)
{
    if (index < 0 || index >= int(figure.series.size()))
        return;
    FigureSpec next = spec;
    const FigureSeries &series = figure.series[std::size_t(index)];
    if (!next.hidden.removeOne(series.code))
        next.hidden += series.code;
    highlight = highlightWanted = -1;
    Q_EMIT q->specProposed(next, tr("Hide or show %1").arg(series.label), 0);
}

void ChartView::Private::isolateSeries(int index)
{
    if (index < 0 || index >= int(figure.series.size()))
        return;
    FigureSpec next = spec;
    const FigureSeries &series = figure.series[std::size_t(index)];
    QStringList others;
    for (const FigureSeries &one : figure.series)
        if (one.code != series.code && !one.pointsOnly)
            others += one.code;
    // A second double-click brings all back.
    next.hidden = next.hidden == others ? QStringList() : others;
    highlight = highlightWanted = -1;
    Q_EMIT q->specProposed(next, tr("Show only %1").arg(series.label), 0);
}

void ChartView::Private::click(const QPointF &pixel, Qt::KeyboardModifiers modifiers)
{
    const HitArea *area = hitAt(pixel);
    if (area && area->series >= 0 && (area->kind == HitArea::Kind::LegendEntry || area->kind == HitArea::Kind::Label)
        && figure.isOverTime()) {
        if (figure.series.size() > 1) {
            clickedSeries = area->series;
            clickDelay.start(QApplication::doubleClickInterval());
        }
        return;
    }
    std::vector<std::uint32_t> observations;
    if (modifiers & Qt::ControlModifier)
        observations.assign(selected.begin(), selected.end());
    if (area && area->series >= 0)
        if (const FigurePoint *point = figure.series[std::size_t(area->series)].at(area->period))
            observations.insert(observations.end(), point->observations.begin(), point->observations.end());
    q->setSelectedObservations(observations);
    Q_EMIT q->observationsSelected(observations);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    d->painted.enterPane(d->painted.paneAt(viewToPage(event->position())));
    const Private::Place place = d->placeAt(event->position());
    const QPoint angle = event->angleDelta(), pixels = event->pixelDelta();
    const bool horizontal = std::abs(angle.x()) > std::abs(angle.y());
    event->accept();
    if (place == Private::Place::Outside || (angle.isNull() && pixels.isNull()))
        return;
    ZoomBurst::Start start;
    const bool pan = horizontal || (event->modifiers() & Qt::ShiftModifier);
    start.kind = pan ? ZoomBurst::Kind::Pan : ZoomBurst::Kind::Zoom;
    start.time = place != Private::Place::ValueAxis;
    start.value = place == Private::Place::ValueAxis
        || (!pan && place == Private::Place::Plot && (event->modifiers() & Qt::ControlModifier));
    start.place = event->position();
    if (!d->burst.continues(start, viewsIn(d->spec))) {
        const QPointF page = viewToPage(event->position());
        d->burst.begin(start, viewsIn(d->spec), d->timeState(), d->painted.pageToX(page.x()), d->valueState(),
            d->painted.pageToValue(page.y()));
        ++d->burstId;
    }
    const Views views = d->burst.add(horizontal ? angle.x() : angle.y(), horizontal ? pixels.x() : pixels.y());
    d->propose(views, pan ? tr("Move along time") : tr("Zoom"), d->burstId);
    d->hover(event->position());
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::RightButton && d->drag != Private::Drag::None && d->drag != Private::Drag::Pressed) {
        d->cancelDrag();
        return;
    }
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    d->button = event->button();
    d->pressed = d->current = event->position();
    d->painted.enterPane(d->painted.paneAt(viewToPage(event->position())));
    d->drag = Private::Drag::Pressed;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (d->drag == Private::Drag::Pressed) {
        const double threshold = std::max(4, QApplication::startDragDistance());
        if ((event->position() - d->pressed).manhattanLength() >= threshold)
            d->beginDrag(event->position(), event->modifiers());
        return;
    }
    if (d->drag != Private::Drag::None)
        d->moveDrag(event->position());
    else
        d->hover(event->position());
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != d->button)
        return;
    const bool wasClick = d->drag == Private::Drag::Pressed;
    d->endDrag();
    if (wasClick && event->button() == Qt::LeftButton)
        d->click(event->position(), event->modifiers());
    d->button = Qt::NoButton;
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    d->clickDelay.stop();
    d->drag = Private::Drag::None;
    const HitArea *area = d->hitAt(event->position());
    if (area && area->series >= 0 && (area->kind == HitArea::Kind::LegendEntry || area->kind == HitArea::Kind::Label)) {
        d->isolateSeries(area->series);
        return;
    }
    switch (d->placeAt(event->position())) {
    case Private::Place::Plot:
        d->fit(true, true, tr("Show everything"));
        break;
    case Private::Place::TimeAxis:
        d->fit(true, false, tr("Show the whole period"));
        break;
    case Private::Place::ValueAxis:
        d->fit(false, true, tr("Show all values"));
        break;
    case Private::Place::Outside:
        break;
    }
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    Q_EMIT contextMenuRequestedAt(event->globalPos());
}

} // namespace sampan
