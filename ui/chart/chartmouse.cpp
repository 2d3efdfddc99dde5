// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartviewprivate.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr double bandThreshold = 8; //!< pixels: a box thinner than this is a band in the other direction

//! A zoom glass, which desktops do not have among their cursors: with a rim, seen on any ground.
QCursor glassCursor(double ratio, const Theme &theme)
{
    QPixmap picture(QSize(24, 24) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[ink, width] : { std::pair(theme.background, 4.5), std::pair(theme.text, 2.0) }) {
        painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
        painter.drawEllipse(QPointF(10, 10), 6.5, 6.5);
        painter.drawLine(QPointF(15, 15), QPointF(21, 21));
        painter.drawLine(QPointF(7.5, 10), QPointF(12.5, 10));
        painter.drawLine(QPointF(10, 7.5), QPointF(10, 12.5));
    }
    painter.end();
    return QCursor(picture, 10, 10);
}

} // namespace

void ChartView::Private::hover(const QPointF &pixel)
{
    pointer = pixel;
    painted.enterPane(painted.paneAt(q->viewToPage(pixel)));
    if (!dataset || !figure.emptyReason.isEmpty())
        return;
    const std::optional<HitArea> area = hitAt(pixel);
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
    updateHairline();
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
    frame();
    show(true);
}

void ChartView::Private::updateCursor()
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    const std::optional<HitArea> area = hitAt(pointer);
    const bool name
        = area && area->series >= 0 && (area->kind == HitArea::Kind::Label || area->kind == HitArea::Kind::LegendEntry);
    if (drag == Drag::Pan) {
        q->viewport()->setCursor(isZoomed() ? Qt::ClosedHandCursor : Qt::CrossCursor);
        return;
    }
    if (drag == Drag::ScaleTime || drag == Drag::MoveTime || drag == Drag::ScaleValue || drag == Drag::MoveValue) {
        const bool time = drag == Drag::ScaleTime || drag == Drag::MoveTime;
        q->viewport()->setCursor(time ? Qt::SizeHorCursor : Qt::SizeVerCursor);
        return;
    }
    switch (placeAt(pointer)) {
    case Place::Plot:
        shape = Qt::CrossCursor;
        if (mode == DragMode::Browse && drag == Drag::None && isZoomed())
            shape = Qt::OpenHandCursor;
        if (drag == Drag::Box || (mode == DragMode::ZoomBox && drag == Drag::None)) {
            q->viewport()->setCursor(glassCursor(q->devicePixelRatioF(), theme));
            return;
        }
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
    if (name || padlockRect().contains(pointer))
        shape = Qt::PointingHandCursor;
    q->viewport()->setCursor(shape);
}

void ChartView::Private::beginDrag(const QPointF &pixel, Qt::KeyboardModifiers modifiers)
{
    startViews = viewsIn(spec);
    startTime = timeState();
    startValue = valueState();
    dragId = newMergeId();
    const Place place = placeAt(pressed);
    if (!hasTime() || (place == Place::Outside && handleAt(pressed) < 0 && button != Qt::MiddleButton)) {
        drag = Drag::None;
        return;
    }
    const bool shift = modifiers & Qt::ShiftModifier;
    if (button == Qt::MiddleButton)
        drag = Drag::Pan;
    else if (handleAt(pressed) >= 0 && !(modifiers & Qt::ShiftModifier))
        drag = Drag::Measure;
    else if (place == Place::TimeAxis)
        drag = shift ? Drag::MoveTime : Drag::ScaleTime;
    else if (place == Place::ValueAxis)
        drag = shift ? Drag::MoveValue : Drag::ScaleValue;
    else if (modifiers & Qt::ControlModifier)
        drag = Drag::Measure;
    else if (mode == DragMode::Measure && !shift)
        drag = Drag::Measure;
    else // Shift is the other of the two for one drag
        drag = (mode == DragMode::ZoomBox) != shift ? Drag::Box : Drag::Pan;
    if (drag == Drag::Measure)
        beginMeasure();
    moveDrag(pixel);
}

//! Whether the drag moves or scales the view.
bool ChartView::Private::changesView() const
{
    return drag == Drag::Pan || drag == Drag::ScaleTime || drag == Drag::ScaleValue || drag == Drag::MoveTime
        || drag == Drag::MoveValue;
}

//! A drag along an axis scales it about its other end: what was taken hold of stays under the hand.
void ChartView::Private::scaleAxis(Views &views) const
{
    const bool time = drag == Drag::ScaleTime;
    const QRectF &plot = painted.plot;
    const QPointF from = q->viewToPage(pressed), to = q->viewToPage(current);
    const AxisState &axis = time ? startTime : startValue;
    const double length = time ? plot.width() : plot.height();
    double taken = time ? from.x() - plot.left() : plot.bottom() - from.y();
    double now = time ? to.x() - plot.left() : plot.bottom() - to.y();
    const bool farEnd = taken < length / 2;
    if (farEnd) {
        taken = length - taken;
        now = length - now;
    }
    const double factor = std::max(now, length * 0.02) / taken;
    const ViewRange range
        = zoomedRange(axis.range, farEnd ? axis.range.maximum : axis.range.minimum, factor, axis.limits);
    (time ? views.time : views.value) = range;
}

void ChartView::Private::moveDrag(const QPointF &pixel)
{
    current = pixel;
    const QRectF &plot = painted.plot;
    const QPointF moved = (pixel - pressed) / pixelsPerPoint();
    Views views = startViews;
    const bool timeMoves = isZoomedIn(startTime.range, startTime.limits);
    // Values that fit what is in view need no moving.
    const bool valuesMove = startViews.value && isZoomedIn(startValue.range, startValue.limits);
    switch (drag) {
    case Drag::Pan:
        // Nothing to move where everything is shown: then the drag only reads.
        if (timeMoves)
            views.time = pannedRange(startTime.range, -moved.x() / plot.width(), startTime.limits);
        if (valuesMove)
            views.value = pannedRange(startValue.range, moved.y() / plot.height(), startValue.limits);
        if (timeMoves || valuesMove)
            propose(views, tr("Move the view"), dragId);
        else
            hover(pixel);
        break;
    case Drag::MoveTime:
        views.time = pannedRange(startTime.range, -moved.x() / plot.width(), startTime.limits);
        if (!views.value)
            views.value = heldBy(views.time);
        propose(views, tr("Move along time"), dragId);
        break;
    case Drag::MoveValue:
        views.value = pannedRange(startValue.range, moved.y() / plot.height(), startValue.limits);
        propose(views, tr("Move the values"), dragId);
        break;
    case Drag::ScaleTime:
        scaleAxis(views);
        if (!views.value)
            views.value = heldBy(views.time);
        propose(views, tr("Scale the time axis"), dragId);
        break;
    case Drag::ScaleValue:
        scaleAxis(views);
        propose(views, tr("Scale the value axis"), dragId);
        break;
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
               high = std::abs(a.y() - b.y()) * scale >= bandThreshold && !hasOwnScales();
    if (!wide && !high)
        return;
    Views views = viewsIn(spec);
    const auto clampX = [&](double x) { return painted.pageToX(std::clamp(x, plot.left(), plot.right())); };
    const auto clampY = [&](double y) { return painted.pageToValue(std::clamp(y, plot.top(), plot.bottom())); };
    if (wide)
        views.time = limitedRange(clampX(a.x()), clampX(b.x()), timeState().limits);
    if (high)
        views.value = limitedRange(clampY(a.y()), clampY(b.y()), valueState().limits);
    jump(views, tr("Zoom to a box"));
}

void ChartView::Private::endDrag()
{
    const Drag ended = drag;
    drag = Drag::None;
    if (ended == Drag::Box)
        zoomToBox();
    if (ended == Drag::Measure)
        keepMeasure(0);
    if (settle.isActive())
        settle.start();
    updateCursor();
    q->viewport()->update();
}

void ChartView::Private::cancelDrag()
{
    const bool moved = changesView();
    const Drag was = drag;
    drag = Drag::None;
    if (was == Drag::Measure)
        loadMeasure();
    if (moved)
        propose(startViews, tr("Move the view"), dragId);
    if (was != Drag::None && was != Drag::Pressed)
        hover(current);
    updateCursor();
    q->viewport()->update();
}

void ChartView::Private::toggleSeries(int index)
{
    if (index < 0 || index >= int(figure.series.size()))
        return;
    FigureSpec next = spec;
    const FigureSeries &series = figure.series[std::size_t(index)];
    const auto shown = std::count_if(figure.series.begin(), figure.series.end(),
        [](const FigureSeries &one) { return !one.hidden && !one.pointsOnly; });
    if (!series.hidden && !series.pointsOnly && shown < 2) {
        Q_EMIT q->readingChanged(tr("%1 is the only one left and stays in view.").arg(series.label));
        return;
    }
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
    if (padlockRect().contains(pixel)) {
        q->fixValues(!q->valuesFixed());
        return;
    }
    const std::optional<HitArea> area = hitAt(pixel);
    if (area && area->series >= 0 && (area->kind == HitArea::Kind::LegendEntry || area->kind == HitArea::Kind::Label)
        && figure.isOverTime()) {
        if (figure.series.size() > 1) {
            clickedSeries = area->series;
            clickDelay.start(QApplication::doubleClickInterval());
        }
        return;
    }
    std::vector<std::uint32_t> observations;
    if (area && area->series >= 0)
        if (const FigurePoint *point = figure.series[std::size_t(area->series)].at(area->period))
            observations = point->observations;
    if (modifiers & Qt::ControlModifier) // behind what was clicked now, to which the table goes
        observations.insert(observations.end(), selected.begin(), selected.end());
    q->setSelectedObservations(observations);
    Q_EMIT q->observationsSelected(observations);
}

void ChartView::Private::doubleClick(const QPointF &pixel)
{
    clickDelay.stop();
    drag = Drag::None;
    const std::optional<HitArea> area = hitAt(pixel);
    if (area && area->series >= 0 && (area->kind == HitArea::Kind::LegendEntry || area->kind == HitArea::Kind::Label)) {
        isolateSeries(area->series);
        return;
    }
    if (const int handle = handleAt(pixel); handle >= 0) {
        handleToEnd(handle);
        return;
    }
    switch (placeAt(pixel)) {
    case Place::Plot:
        fit(true, true, tr("Show everything"));
        break;
    case Place::TimeAxis:
        fit(true, false, tr("Show the whole period"));
        break;
    case Place::ValueAxis:
        fit(false, true, tr("Show all values"));
        break;
    case Place::Outside:
        break;
    }
    hover(pixel);
}

} // namespace sampan
