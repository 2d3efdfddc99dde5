// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartviewprivate.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace sampan {

//! Put together once for a place and a figure: the box and the status line ask for it at every step.
const Reading &ChartView::Private::currentReading() const
{
    const ReadingKey key { reading, hasTime() ? -1 : readingSeries, figureCount };
    if (!dataset || reading < 0)
        readNow = {};
    else if (key != readKey)
        readNow
            = hasTime() ? readingAt(figure, *dataset, reading) : readingOf(figure, *dataset, readingSeries, reading);
    readKey = dataset && reading >= 0 ? key : ReadingKey {};
    return readNow;
}

//! What is said aloud: the measure while one stands, else what the hairline reads.
Reading ChartView::Private::spokenReading() const
{
    if (dataset && measureFrom >= 0 && measureFrom != measureTo)
        return measureBetween(figure, *dataset, measureFrom, measureTo);
    return currentReading();
}

//! What lies over the picture of the figure. Moving the pointer repaints only this.
void ChartView::Private::paintOverlay(QPainter &painter)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!figure.emptyReason.isEmpty())
        return;
    paintSelection(painter); // below the boxes
    paintMeasure(painter);
    paintHairline(painter);
    paintBand(painter);
    paintPadlock(painter);
    paintRing(painter);
}

//! The dot on a line where the hairline crosses it; drawn once, for there may be hundreds.
QPixmap ChartView::Private::dot(int color)
{
    const QColor ink = theme.seriesColor(color);
    QPixmap &made = dots[ink.rgb()];
    const double ratio = q->devicePixelRatioF();
    if (made.isNull() || made.devicePixelRatio() != ratio) {
        made = QPixmap(QSize(10, 10) * ratio);
        made.setDevicePixelRatio(ratio);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.background, 1.5));
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(5, 5), 3.5, 3.5);
    }
    return made;
}

//! The hairline in one plot, with a dot on every series that it meets.
void ChartView::Private::paintCrossings(QPainter &painter, int pane)
{
    const double scale = pixelsPerPoint();
    const double x
        = painted.xToPage(double(figure.periods[std::size_t(reading)].ordinal - figure.periods.front().ordinal))
        * scale;
    const QRectF plot(painted.plot.topLeft() * scale, painted.plot.size() * scale);
    painter.setPen(QPen(theme.axis, 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    for (std::size_t s = 0; s < figure.series.size(); ++s) {
        const FigureSeries &series = figure.series[s];
        const FigurePoint *point = series.hidden || series.pane != pane ? nullptr : series.at(reading);
        if (!point)
            continue;
        const double y = painted.valueToPage(point->high) * scale;
        if (y < plot.top() - 1 || y > plot.bottom() + 1)
            continue;
        const int color = series.pointsOnly ? 1 : series.color;
        if (int(s) == readingSeries) {
            painter.setPen(QPen(theme.background, 1.5));
            painter.setBrush(theme.seriesColor(color));
            painter.drawEllipse(QPointF(x, y), 5.5, 5.5);
        } else {
            painter.drawPixmap(QPointF(x - 5, y - 5), dot(color));
        }
    }
}

void ChartView::Private::paintHairline(QPainter &painter)
{
    hairlineRegion = hairlineArea(); // also of what the keys moved
    const auto at = hairlinePlace();
    if (!at)
        return;
    const Reading &now = currentReading();
    if (hasTime()) {
        // The same year in every pane; the current one last, so that it stays the current one.
        const int own = painted.currentPane;
        for (int pane = 0; pane < int(painted.panes.size()); ++pane)
            if (pane != own) {
                painted.enterPane(pane);
                paintCrossings(painter, pane);
            }
        painted.enterPane(own);
        paintCrossings(painter, own);
    }
    const bool known = shapeNow && shapeKey == readKey && shapeNow->view == q->viewport()->size();
    paintBox(painter, now, known ? *shapeNow : shapeOf(now), *at);
}

//! Rings about the points whose observations are selected here or in the table.
void ChartView::Private::paintSelection(QPainter &painter)
{
    if (markedStale) {
        markedAreas = marked();
        markedStale = false;
    }
    if (markedAreas.empty())
        return;
    const double scale = pixelsPerPoint();
    painter.setPen(QPen(theme.text, 1.8));
    painter.setBrush(Qt::NoBrush);
    const QRectF plot = QRectF(painted.plot.topLeft() * scale, painted.plot.size() * scale).adjusted(-6, -6, 6, 6);
    painter.save();
    if (hasTime() && painted.panes.empty())
        painter.setClipRect(plot);
    for (const HitArea &area : markedAreas) {
        const QRectF rect(area.rect.topLeft() * scale, area.rect.size() * scale);
        if (area.kind == HitArea::Kind::Point) {
            painter.drawEllipse(rect.center(), 6.5, 6.5);
        } else if (area.kind == HitArea::Kind::Bar) {
            painter.drawRect(figure.isOverTime() ? rect : rect.adjusted(-4, 0, 4, 0)); // free of the bar's name
        } else {
            // Qt counts counter-clockwise from 3 o'clock, in sixteenths.
            painter.drawArc(rect.adjusted(-3, -3, 3, 3), int((90 - area.startAngle) * 16), int(-area.spanAngle * 16));
        }
    }
    painter.restore();
}

void ChartView::Private::paintBand(QPainter &painter)
{
    if (drag != Drag::Box)
        return;
    const double scale = pixelsPerPoint();
    const QRectF plot(painted.plot.topLeft() * scale, painted.plot.size() * scale);
    QRectF box = QRectF(pressed, current).normalized();
    if (box.width() < 8 && box.height() < 8)
        return;
    if (box.width() < 8) {
        box.setLeft(plot.left());
        box.setRight(plot.right());
    } else if (box.height() < 8) {
        box.setTop(plot.top());
        box.setBottom(plot.bottom());
    }
    QColor shade = theme.seriesColor(0);
    shade.setAlphaF(0.15F);
    painter.setPen(QPen(theme.seriesColor(0), 1));
    painter.setBrush(shade);
    painter.drawRect(box & plot);
}

} // namespace sampan
