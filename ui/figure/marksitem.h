// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QPen>
#include <QPolygonF>
#include <vector>

namespace sampan {

//! The marks over time of a figure, in page units and clipped to the plot. One item for all of them, so that a step of
//! a gesture costs little more than the ink: Qt Charts keeps an object for every bar and every run of a line.
class MarksItem : public QGraphicsItem {
public:
    //! `quick`: lines are drawn on a screen segment by segment, several times as fast as in one stroke.
    MarksItem(const QRectF &clip, bool quick);

    void addLine(QPolygonF points, const QPen &pen);
    void addArea(QPolygonF outline, const QColor &fill, const QPen &rim);
    void addColumns(QList<QRectF> rects, const QColor &fill, const QPen &rim);

    qsizetype pointCount() const; //!< of lines and areas
    QRectF boundingOfPoints() const; //!< of lines and areas, not clipped

    QRectF boundingRect() const override { return m_clip; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    enum class Kind { Line, Area, Columns };
    struct Shape {
        Kind kind = Kind::Line;
        QPolygonF points;
        QList<QRectF> rects;
        QColor fill;
        QPen pen;
    };
    void paintLine(QPainter &painter, const Shape &shape) const;

    QRectF m_clip;
    bool m_quick;
    std::vector<Shape> m_shapes;
};

} // namespace sampan
