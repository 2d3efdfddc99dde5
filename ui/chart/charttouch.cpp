// SPDX-License-Identifier: GPL-3.0-or-later
// Fingers, on a screen or a trackpad. Not by Qt's own gestures: those know one scale for both axes.
#include "ui/chart/chartviewprivate.h"

#include <QApplication>
#include <QNativeGestureEvent>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr double fingerTremor = 10; //!< pixels that a resting finger wanders
constexpr double tapReach = 30; //!< pixels between the two taps of a double tap
constexpr double leastSpread = 24; //!< pixels: nearer fingers have no direction

//! The view whose two places lie under the fingers again: zoomed by how they spread, moved with their middle.
ViewRange pinched(const AxisState &axis, double anchor, double factor, double shift)
{
    return pannedRange(zoomedRange(axis.range, anchor, factor, axis.limits), shift, axis.limits);
}

} // namespace

bool ChartView::Private::touch(QTouchEvent *event)
{
    const QList<QEventPoint> &points = event->points();
    if (event->type() == QEvent::TouchCancel || !dataset) {
        if (finger.kind == Touch::Kind::Pan || finger.kind == Touch::Kind::Pinch)
            propose(startViews, tr("Move the view"), dragId);
        finger.kind = Touch::Kind::None;
        longPress.stop();
        return true;
    }
    QList<QPointF> down;
    for (const QEventPoint &point : points)
        if (point.state() != QEventPoint::Released)
            down += point.position();
    if (event->type() == QEvent::TouchEnd || down.isEmpty()) {
        if (finger.kind == Touch::Kind::Undecided && !points.isEmpty())
            tap(points.front().position());
        endTouch();
        return true;
    }
    if (down.size() >= 2) {
        if (finger.kind != Touch::Kind::Pinch)
            beginPinch(down[0], down[1]);
        else
            movePinch(down[0], down[1]);
        return true;
    }
    touchOne(*event);
    return true;
}

void ChartView::Private::touchOne(const QTouchEvent &event)
{
    const QPointF at = event.points().front().position();
    readByFinger = true;
    if (event.type() == QEvent::TouchBegin) {
        finger.kind = Touch::Kind::Undecided;
        finger.start = at;
        painted.enterPane(painted.paneAt(q->viewToPage(at)));
        startViews = viewsIn(spec);
        startTime = timeState();
        startValue = valueState();
        dragId = newMergeId();
        longPress.start();
        return;
    }
    if (finger.kind == Touch::Kind::Pinch) {
        // One finger was lifted; what is left of the gesture does nothing.
        return;
    }
    if (finger.kind == Touch::Kind::Undecided && QLineF(finger.start, at).length() > fingerTremor) {
        longPress.stop();
        finger.kind = isZoomed() && !tracking ? Touch::Kind::Pan : Touch::Kind::Read;
    }
    if (finger.kind == Touch::Kind::Read) {
        hover(at);
    } else if (finger.kind == Touch::Kind::Pan) {
        pressed = finger.start;
        drag = Drag::Pan;
        moveDrag(at);
        drag = Drag::None;
    }
}

//! The direction in which two fingers lie says which axis they mean: within 30° of an axis that one, between both.
void ChartView::Private::beginPinch(const QPointF &one, const QPointF &other)
{
    longPress.stop();
    finger.kind = Touch::Kind::Pinch;
    painted.enterPane(painted.paneAt(q->viewToPage((one + other) / 2)));
    startViews = viewsIn(spec);
    startTime = timeState();
    startValue = valueState();
    dragId = newMergeId();
    finger.middle = (one + other) / 2;
    finger.spread = QSizeF(std::abs(one.x() - other.x()), std::abs(one.y() - other.y()));
    const double angle = std::atan2(finger.spread.height(), finger.spread.width()) * 180 / M_PI;
    finger.time = angle <= 60;
    finger.value = angle >= 30;
    reading = readingSeries = -1;
}

void ChartView::Private::movePinch(const QPointF &one, const QPointF &other)
{
    if (!hasTime())
        return;
    const QPointF middle = (one + other) / 2;
    const QSizeF spread(std::abs(one.x() - other.x()), std::abs(one.y() - other.y()));
    const QPointF from = q->viewToPage(finger.middle), moved = q->viewToPage(middle - finger.middle);
    const bool both = finger.time && finger.value;
    const auto factor = [&](double now, double before) {
        if (both) // the distance counts, whatever becomes of the direction
            return std::hypot(spread.width(), spread.height())
                / std::max(std::hypot(finger.spread.width(), finger.spread.height()), leastSpread);
        return std::max(now, leastSpread) / std::max(before, leastSpread);
    };
    Views views = startViews;
    const QRectF &plot = painted.plot;
    const double timeFactor = finger.time ? factor(spread.width(), finger.spread.width()) : 1;
    const ViewRange time = pinched(startTime, valueAt((from.x() - plot.left()) / plot.width(), startTime.range, false),
        timeFactor, isZoomedIn(startTime.range, startTime.limits) || timeFactor > 1 ? -moved.x() / plot.width() : 0);
    if (time != startTime.range)
        views.time = time;
    // Values that fit what is in view are left to it, unless the fingers mean them.
    if (finger.value || startViews.value) {
        const double valueFactor = finger.value ? factor(spread.height(), finger.spread.height()) : 1;
        const double anchor
            = valueAt((plot.bottom() - from.y()) / plot.height(), startValue.range, startValue.limits.logarithmic);
        const ViewRange value = pinched(startValue, anchor, valueFactor, moved.y() / plot.height());
        if (value != startValue.range)
            views.value = value;
    }
    propose(views, tr("Zoom"), dragId);
}

void ChartView::Private::tap(const QPointF &pixel)
{
    const bool second = finger.sinceTap.isValid() && finger.sinceTap.elapsed() < QApplication::doubleClickInterval()
        && QLineF(finger.lastTap, pixel).length() <= tapReach;
    finger.lastTap = pixel;
    finger.sinceTap.start();
    if (second) {
        finger.sinceTap.invalidate();
        doubleClick(pixel);
        return;
    }
    if (tracking) {
        tracking = false;
        leave();
        return;
    }
    hover(pixel);
    click(pixel, Qt::NoModifier);
}

void ChartView::Private::endTouch()
{
    longPress.stop();
    if ((finger.kind == Touch::Kind::Pan || finger.kind == Touch::Kind::Pinch) && settle.isActive())
        settle.start();
    finger.kind = Touch::Kind::None;
    q->viewport()->update();
}

//! Two fingers on a trackpad, where the desktop tells of them.
bool ChartView::Private::nativeGesture(QNativeGestureEvent *event)
{
    if (!hasTime())
        return false;
    switch (event->gestureType()) {
    case Qt::BeginNativeGesture:
        dragId = newMergeId();
        return true;
    case Qt::EndNativeGesture:
        return true;
    case Qt::SmartZoomNativeGesture:
        if (isZoomed())
            fit(true, true, tr("Show everything"));
        else
            zoomAbout(event->position(), 2, event->modifiers() & Qt::ControlModifier);
        return true;
    case Qt::ZoomNativeGesture:
        zoomAbout(event->position(), 1 + event->value(), event->modifiers() & Qt::ControlModifier);
        return true;
    default:
        return false;
    }
}

//! One step of a zoom of which only the factor since the last step is known.
void ChartView::Private::zoomAbout(const QPointF &pixel, double factor, bool both)
{
    painted.enterPane(painted.paneAt(q->viewToPage(pixel)));
    const Place place = placeAt(pixel);
    if (place == Place::Outside || !(factor > 0))
        return;
    const QPointF page = q->viewToPage(pixel);
    const AxisState time = timeState(), value = valueState();
    Views views = viewsIn(spec);
    if (place != Place::ValueAxis)
        views.time = zoomedRange(time.range, painted.pageToX(page.x()), factor, time.limits);
    if (place == Place::ValueAxis || both)
        views.value = zoomedRange(value.range, painted.pageToValue(page.y()), factor, value.limits);
    if (place == Place::TimeAxis && !views.value)
        views.value = heldBy(views.time);
    propose(views, tr("Zoom"), dragId);
}

} // namespace sampan
