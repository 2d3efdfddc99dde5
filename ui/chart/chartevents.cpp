// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse says, as the gestures understand it.
#include "ui/chart/chartviewprivate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sampan {

namespace {

//! Fingers are understood as such; what a desktop makes of them for programs that do not is left alone.
bool isSynthesised(const QMouseEvent &event)
{
    return event.source() != Qt::MouseEventNotSynthesized
        || event.pointerType() == QPointingDevice::PointerType::Finger;
}

} // namespace

void ChartView::wheelEvent(QWheelEvent *event)
{
    d->painted.enterPane(d->painted.paneAt(viewToPage(event->position())));
    const Private::Place place = d->placeAt(event->position());
    const QPoint angle = event->angleDelta(), pixels = event->pixelDelta();
    // A touchpad gives pixels and angles of one movement: the finer ones count.
    const bool touchpad = !pixels.isNull()
        && (angle.isNull() || event->phase() != Qt::NoScrollPhase
            || event->deviceType() == QInputDevice::DeviceType::TouchPad);
    const QPoint turned = touchpad ? pixels : angle;
    const bool horizontal = std::abs(turned.x()) > std::abs(turned.y());
    event->accept();
    if (place == Private::Place::Outside || turned.isNull() || d->drag != Private::Drag::None)
        return;
    ZoomBurst::Start start;
    const bool pan = horizontal || (event->modifiers() & Qt::ShiftModifier);
    start.kind = pan ? ZoomBurst::Kind::Pan : ZoomBurst::Kind::Zoom;
    start.time = place != Private::Place::ValueAxis;
    start.value = place == Private::Place::ValueAxis
        || (!pan && place == Private::Place::Plot && (event->modifiers() & Qt::ControlModifier) && !d->hasOwnScales());
    start.place = event->position();
    if (!d->burst.continues(start, viewsIn(d->spec))) {
        const QPointF page = viewToPage(event->position());
        ZoomBurst::Hold hold;
        if (place == Private::Place::TimeAxis)
            hold = [this](const std::optional<ViewRange> &time) { return d->heldBy(time); };
        d->burst.begin(start, viewsIn(d->spec), d->timeState(), d->painted.pageToX(page.x()), d->valueState(),
            d->painted.pageToValue(page.y()), hold);
        d->burstId = newMergeId();
    }
    const int amount = horizontal ? turned.x() : turned.y();
    const Views views = touchpad ? d->burst.add(0, amount) : d->burst.add(amount, 0);
    d->propose(views, pan ? tr("Move along time") : tr("Zoom"), d->burstId);
    d->hover(event->position());
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (isSynthesised(*event))
        return;
    d->readByFinger = false;
    if (std::exchange(d->focusByKeys, false))
        viewport()->update();
    d->setStop(Private::Stop::Plot);
    if (event->button() == Qt::RightButton && d->drag != Private::Drag::None && d->drag != Private::Drag::Pressed) {
        d->cancelDrag();
        d->cancelledByRight = true;
        return;
    }
    d->cancelledByRight = false;
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        if (event->button() != Qt::RightButton)
            event->ignore(); // back and forward are the window's
        return;
    }
    if (d->drag != Private::Drag::None)
        return; // another button is down
    d->button = event->button();
    d->pressed = d->current = event->position();
    d->painted.enterPane(d->painted.paneAt(viewToPage(event->position())));
    d->drag = Private::Drag::Pressed;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (isSynthesised(*event))
        return;
    d->readByFinger = false;
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
    if (event->button() != d->button || isSynthesised(*event))
        return;
    const bool wasClick = d->drag == Private::Drag::Pressed;
    d->endDrag();
    if (wasClick && event->button() == Qt::LeftButton)
        d->click(event->position(), event->modifiers());
    else if (!wasClick)
        d->hover(event->position()); // what lies under the pointer now
    d->button = Qt::NoButton;
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !isSynthesised(*event))
        d->doubleClick(event->position());
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    if (std::exchange(d->cancelledByRight, false) && event->reason() == QContextMenuEvent::Mouse)
        return;
    Q_EMIT contextMenuRequestedAt(event->globalPos());
}

} // namespace sampan
