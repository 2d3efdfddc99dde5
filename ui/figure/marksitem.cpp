// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/marksitem.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

//! The dashes of a polyline, as a pen of this width would draw them.
QList<QLineF> dashesOf(const QPolygonF &points, const QPen &pen)
{
    QList<QLineF> dashes;
    const QList<qreal> pattern = pen.dashPattern();
    const double width = std::max(pen.widthF(), 0.1);
    qsizetype part = 0;
    double left = pattern[0] * width;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QLineF segment(points[i - 1], points[i]);
        const double length = segment.length();
        double at = 0;
        while (at < length) {
            const double step = std::min(left, length - at);
            if (part % 2 == 0)
                dashes += QLineF(segment.pointAt(at / length), segment.pointAt((at + step) / length));
            at += step;
            left -= step;
            if (left <= 1e-9) {
                part = (part + 1) % pattern.size();
                left = std::max(pattern[part] * width, 0.01);
            }
        }
    }
    return dashes;
}

} // namespace

MarksItem::MarksItem(const QRectF &clip, bool quick)
    : m_clip(clip)
    , m_quick(quick)
{
}

void MarksItem::addLine(QPolygonF points, const QPen &pen)
{
    m_shapes.push_back({ Kind::Line, std::move(points), {}, {}, pen });
}

void MarksItem::addArea(QPolygonF outline, const QColor &fill, const QPen &rim)
{
    m_shapes.push_back({ Kind::Area, std::move(outline), {}, fill, rim });
}

void MarksItem::addColumns(QList<QRectF> rects, const QColor &fill, const QPen &rim)
{
    m_shapes.push_back({ Kind::Columns, {}, std::move(rects), fill, rim });
}

qsizetype MarksItem::pointCount() const
{
    qsizetype count = 0;
    for (const Shape &shape : m_shapes)
        count += shape.points.size();
    return count;
}

QRectF MarksItem::boundingOfPoints() const
{
    QPolygonF all;
    for (const Shape &shape : m_shapes)
        all += shape.points;
    return all.boundingRect();
}

void MarksItem::paintLine(QPainter &painter, const Shape &shape) const
{
    const bool dashed = shape.pen.style() != Qt::SolidLine;
    if (!m_quick || painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.setPen(shape.pen);
        painter.drawPolyline(shape.points);
        return;
    }
    // Qt's raster engine has a short way for single lines that are wider than a pixel and have square ends.
    const QTransform &view = painter.worldTransform();
    const double pixel = 1.02 / std::max(std::hypot(view.m11(), view.m12()), 1e-6);
    QPen pen(shape.pen.color(), std::max(shape.pen.widthF(), pixel), Qt::SolidLine,
        dashed ? Qt::FlatCap : Qt::SquareCap, Qt::BevelJoin);
    painter.setPen(pen);
    if (dashed) {
        painter.drawLines(dashesOf(shape.points, shape.pen));
        return;
    }
    QList<QLineF> lines;
    lines.reserve(shape.points.size());
    for (qsizetype i = 1; i < shape.points.size(); ++i)
        lines += QLineF(shape.points[i - 1], shape.points[i]);
    painter.drawLines(lines);
}

void MarksItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    painter->setClipRect(m_clip, Qt::IntersectClip);
    for (const Shape &shape : m_shapes) {
        if (shape.kind == Kind::Line) {
            paintLine(*painter, shape);
            continue;
        }
        painter->setPen(shape.pen);
        painter->setBrush(shape.fill);
        if (shape.kind == Kind::Area)
            painter->drawPolygon(shape.points, Qt::WindingFill);
        else
            painter->drawRects(shape.rects);
    }
    painter->restore();
}

} // namespace sampan
