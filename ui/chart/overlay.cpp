// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartviewprivate.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr int mostRows = 18;

} // namespace

Reading ChartView::Private::currentReading() const
{
    if (!dataset || reading < 0)
        return {};
    return hasTime() ? readingAt(figure, *dataset, reading) : readingOf(figure, *dataset, readingSeries, reading);
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
    paintMeasure(painter);
    paintSelection(painter);
    paintHairline(painter);
    paintBand(painter);
    if (q->hasFocus() && focusByKeys) {
        QPen pen(theme.seriesColor(0), 2);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(q->viewport()->rect()).adjusted(1, 1, -1, -1));
    }
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
        const double radius = int(s) == readingSeries ? 5.5 : 3.5;
        painter.setPen(QPen(theme.background, 1.5));
        painter.setBrush(series.pointsOnly ? theme.seriesColor(1) : theme.seriesColor(series.color));
        painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

void ChartView::Private::paintHairline(QPainter &painter)
{
    if (reading < 0 || drag == Drag::Box || drag == Drag::Measure || measureFrom >= 0)
        return;
    const Reading now = currentReading();
    if (now.rows.empty())
        return;
    const double scale = pixelsPerPoint();
    QPointF at = pointer;
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
        const QRectF plot(painted.plot.topLeft() * scale, painted.plot.size() * scale);
        const double x
            = painted.xToPage(double(figure.periods[std::size_t(reading)].ordinal - figure.periods.front().ordinal))
            * scale;
        if (at.x() < 0)
            at = QPointF(x, plot.top() + plot.height() * 0.25);
        at.setX(x);
    } else if (at.x() < 0) {
        for (const HitArea &area : painted.hits)
            if (area.series == readingSeries && (area.kind == HitArea::Kind::Bar || area.kind == HitArea::Kind::Slice))
                at = area.rect.center() * scale;
    }
    paintBox(painter, now, at);
}

//! The box with the exact values; beside the pointer, never over it and never beyond the rim.
void ChartView::Private::paintBox(QPainter &painter, const Reading &shown, const QPointF &at)
{
    QFont font = q->font();
    QFont bold = font;
    bold.setBold(true);
    const QFontMetricsF metrics(font), boldMetrics(bold);
    const double line = std::ceil(metrics.height() * 1.12), pad = 8, swatch = 14, gap = 14;
    const int rows = std::min<int>(int(shown.rows.size()), mostRows);
    double labels = 0, values = 0;
    for (int i = 0; i < rows; ++i) {
        const ReadingRow &row = shown.rows[std::size_t(i)];
        labels = std::max(labels, metrics.horizontalAdvance(row.label));
        QString value = row.value;
        if (!row.remark.isEmpty())
            value += QLatin1String("  ") + row.remark;
        values = std::max(values, metrics.horizontalAdvance(value));
    }
    const double view = q->viewport()->width();
    labels = std::min(labels, view * 0.3);
    const QString sources
        = shown.sources.isEmpty() ? QString() : tr("Source: %1").arg(shown.sources.join(QLatin1String("; ")));
    const double width = std::min(
        std::max(swatch + labels + gap + values, boldMetrics.horizontalAdvance(shown.title)) + 2 * pad, view - 8);
    QFont small = font;
    small.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.85));
    QRectF sourceRect;
    if (!sources.isEmpty())
        sourceRect = QFontMetricsF(small).boundingRect(QRectF(0, 0, width - 2 * pad, 400), Qt::TextWordWrap, sources);
    const bool more = int(shown.rows.size()) > rows;
    const double height
        = 2 * pad + line * (rows + 1 + (more ? 1 : 0)) + (sources.isEmpty() ? 0 : sourceRect.height() + 4);
    QRectF box(at.x() + 16, at.y() - height / 2, width, height);
    if (box.right() > view - 4)
        box.moveRight(at.x() - 16);
    if (box.left() < 4)
        box.moveLeft(4);
    box.moveTop(std::clamp(box.top(), 4.0, std::max(4.0, q->viewport()->height() - height - 4)));

    painter.setPen(QPen(theme.grid, 1));
    QColor ground = theme.background;
    ground.setAlphaF(0.96F);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 5, 5);
    double y = box.top() + pad;
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(QRectF(box.left() + pad, y, width - 2 * pad, line), Qt::AlignLeft | Qt::AlignVCenter, shown.title);
    y += line;
    for (int i = 0; i < rows; ++i) {
        const ReadingRow &row = shown.rows[std::size_t(i)];
        const FigureSeries &series = figure.series[std::size_t(row.series)];
        painter.setPen(Qt::NoPen);
        painter.setBrush(series.pointsOnly                      ? theme.seriesColor(1)
                : figure.mark == Mark::Bar && series.color >= 0 ? theme.seriesColor(0)
                                                                : theme.seriesColor(series.color));
        painter.drawRoundedRect(QRectF(box.left() + pad, y + line / 2 - 4, 8, 8), 2, 2);
        painter.setFont(row.series == readingSeries ? bold : font);
        painter.setPen(row.missing ? theme.quietText : theme.text);
        painter.drawText(QRectF(box.left() + pad + swatch, y, labels + 2, line), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(row.label, Qt::ElideRight, labels + 2));
        QString value = row.value;
        double right = box.right() - pad;
        if (!row.remark.isEmpty()) {
            painter.setPen(theme.quietText);
            painter.drawText(QRectF(box.left() + pad, y, right - box.left() - pad, line),
                Qt::AlignRight | Qt::AlignVCenter, row.remark);
            right -= metrics.horizontalAdvance(row.remark + QLatin1String("  "));
            painter.setPen(theme.text);
        }
        painter.drawText(
            QRectF(box.left() + pad, y, right - box.left() - pad, line), Qt::AlignRight | Qt::AlignVCenter, value);
        y += line;
    }
    painter.setFont(font);
    painter.setPen(theme.quietText);
    if (more) {
        painter.drawText(QRectF(box.left() + pad, y, width - 2 * pad, line), Qt::AlignLeft | Qt::AlignVCenter,
            tr("and %n more", nullptr, int(shown.rows.size()) - rows));
        y += line;
    }
    if (!sources.isEmpty()) {
        painter.setFont(small);
        painter.drawText(
            QRectF(box.left() + pad, y + 4, width - 2 * pad, sourceRect.height() + 2), Qt::TextWordWrap, sources);
    }
}

//! Rings about the points whose observations are selected here or in the table.
void ChartView::Private::paintSelection(QPainter &painter)
{
    if (selected.empty())
        return;
    const double scale = pixelsPerPoint();
    painter.setPen(QPen(theme.text, 1.8));
    painter.setBrush(Qt::NoBrush);
    const QRectF plot = QRectF(painted.plot.topLeft() * scale, painted.plot.size() * scale).adjusted(-6, -6, 6, 6);
    painter.save();
    if (hasTime() && painted.panes.empty())
        painter.setClipRect(plot);
    for (const HitArea &area : painted.hits) {
        if (area.series < 0
            || (area.kind != HitArea::Kind::Point && area.kind != HitArea::Kind::Bar
                && area.kind != HitArea::Kind::Slice))
            continue;
        const FigurePoint *point = figure.series[std::size_t(area.series)].at(area.period);
        const bool marked = point
            && std::any_of(point->observations.begin(), point->observations.end(),
                [this](std::uint32_t o) { return selected.contains(o); });
        if (!marked)
            continue;
        const QRectF rect(area.rect.topLeft() * scale, area.rect.size() * scale);
        if (area.kind == HitArea::Kind::Point) {
            painter.drawEllipse(rect.center(), 6.5, 6.5);
        } else if (area.kind == HitArea::Kind::Bar) {
            painter.drawRect(rect);
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
