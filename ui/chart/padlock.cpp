// SPDX-License-Identifier: GPL-3.0-or-later
// The sign beside the value axis that tells whether it is fixed, and switches it.
#include "ui/chart/chartviewprivate.h"

#include <QPainter>

namespace sampan {

//! In pixels of the view; empty where there is nothing to fix: everything is shown.
QRectF ChartView::Private::padlockRect() const
{
    if (!hasTime() || hasOwnScales() || (!spec.valueView && !spec.timeView))
        return {};
    const double scale = pixelsPerPoint();
    // In the page's margin at the head of the axis, where no text ever stands.
    double margin = 16;
    for (const HitArea &area : painted.hits)
        if (area.kind == HitArea::Kind::Title || area.kind == HitArea::Kind::Source)
            margin = area.rect.left() * scale;
    return QRectF(margin / 2 - 14, painted.plot.top() * scale - 12, 24, 24);
}

void ChartView::Private::paintPadlock(QPainter &painter)
{
    const QRectF place = padlockRect();
    if (place.isEmpty())
        return;
    const bool fixed = spec.valueView.has_value();
    const QColor ink = fixed ? theme.text : theme.quietText;
    const QPointF centre = place.center();
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(fixed ? QBrush(ink) : QBrush(theme.background));
    // The shackle of an open lock is turned aside.
    painter.drawRoundedRect(QRectF(centre.x() - 5, centre.y() - 1, 10, 8), 1.5, 1.5);
    painter.setBrush(Qt::NoBrush);
    const double shift = fixed ? 0 : 5;
    painter.drawArc(QRectF(centre.x() - 3.2 + shift, centre.y() - 7, 6.4, 8), 0, 180 * 16);
    painter.drawLine(
        QPointF(centre.x() - 3.2 + shift, centre.y() - 3), QPointF(centre.x() - 3.2 + shift, centre.y() - 1));
    if (fixed)
        painter.drawLine(QPointF(centre.x() + 3.2, centre.y() - 3), QPointF(centre.x() + 3.2, centre.y() - 1));
}

} // namespace sampan
