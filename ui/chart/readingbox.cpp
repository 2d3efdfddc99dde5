// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartviewprivate.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr double pad = 8, swatch = 14, gap = 14;

} // namespace

//! Beside the pointer, never over it and never beyond the rim; where a finger reads, at the lower edge, away from it.
QRectF ChartView::Private::placeBox(const QSizeF &size, const QPointF &at) const
{
    const double view = q->viewport()->width(), height = q->viewport()->height();
    QRectF box(QPointF(at.x() + 16, at.y() - size.height() / 2), size);
    if (readByFinger) {
        const double bottom = painted.plot.bottom() * pixelsPerPoint();
        box.moveBottom(bottom - 6);
        box.moveLeft(at.x() < view / 2 ? std::max(at.x() + 48, view - size.width() - 8)
                                       : std::min(at.x() - 48 - size.width(), 8.0));
    }
    if (box.right() > view - 4)
        box.moveRight(readByFinger ? view - 4 : at.x() - 16);
    if (box.left() < 4)
        box.moveLeft(4);
    box.moveTop(std::clamp(box.top(), 4.0, std::max(4.0, height - size.height() - 4)));
    return box;
}

//! One line of the box.
void ChartView::Private::paintRow(QPainter &painter, const ReadingRow &row, const QRectF &line, const BoxShape &shape)
{
    const FigureSeries &series = figure.series[std::size_t(row.series)];
    painter.setPen(Qt::NoPen);
    painter.setBrush(series.pointsOnly                      ? theme.seriesColor(1)
            : figure.mark == Mark::Bar && series.color >= 0 ? theme.seriesColor(0)
                                                            : theme.seriesColor(series.color));
    painter.drawRoundedRect(QRectF(line.left(), line.center().y() - 4, 8, 8), 2, 2);
    QFont font = q->font();
    font.setBold(row.series == readingSeries);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    QRectF rest = line.adjusted(swatch, 0, 0, 0);
    const auto right = [&](const QString &text, double width, const QColor &ink) {
        painter.setPen(ink);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, text);
        rest.setRight(rest.right() - width);
    };
    if (!row.remark.isEmpty() && shape.remarks)
        right(row.remark, metrics.horizontalAdvance(row.remark + QLatin1String("  ")), theme.quietText);
    if (shape.change > 0)
        right(row.change, shape.change, theme.quietText);
    if (shape.share > 0)
        right(row.share, shape.share, theme.quietText);
    right(row.value, metrics.horizontalAdvance(row.value) + gap, row.missing ? theme.quietText : theme.text);
    painter.setPen(row.missing ? theme.quietText : theme.text);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(row.label, Qt::ElideRight, std::max(rest.width(), 20.0)));
}

ChartView::Private::BoxShape ChartView::Private::shapeOf(const Reading &shown) const
{
    const QFont font = q->font();
    QFont bold = font;
    bold.setBold(true);
    BoxShape shape;
    shape.small = font;
    shape.small.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.85));
    const QFontMetricsF metrics(font), boldMetrics(bold), smallMetrics(shape.small);
    shape.line = std::ceil(metrics.height() * 1.12);
    shape.rows = std::min<int>(int(shown.rows.size()), mostReadingRows);
    double labels = 0, values = 0, bare = 0;
    for (int i = 0; i < shape.rows; ++i) {
        const ReadingRow &row = shown.rows[std::size_t(i)];
        labels = std::max(labels, boldMetrics.horizontalAdvance(row.label));
        double value = boldMetrics.horizontalAdvance(row.value);
        bare = std::max(bare, value);
        if (!row.remark.isEmpty())
            value += boldMetrics.horizontalAdvance(QLatin1String("  ") + row.remark);
        values = std::max(values, value);
        shape.share = std::max(shape.share, boldMetrics.horizontalAdvance(row.share));
        shape.change = std::max(shape.change, boldMetrics.horizontalAdvance(row.change));
    }
    const double view = q->viewport()->width();
    labels = std::min(labels, view * 0.3);
    if (shown.shares)
        shape.share = std::max(shape.share, smallMetrics.horizontalAdvance(tr("share"))) + gap;
    if (shown.changes)
        shape.change = std::max(shape.change, smallMetrics.horizontalAdvance(tr("on a year before"))) + gap;
    // Where all of it has no room, names and values stay.
    const auto isTooWide
        = [&] { return swatch + labels + gap + values + shape.share + shape.change + 2 * pad > view - 8; };
    if (isTooWide())
        shape.change = 0;
    if (isTooWide())
        shape.share = 0;
    shape.remarks = !isTooWide();
    if (!shape.remarks)
        values = bare;
    if (!shown.sources.isEmpty())
        shape.sources = tr("Source: %1").arg(shown.sources.join(QLatin1String("; ")));
    const double heads = boldMetrics.horizontalAdvance(shown.title) + gap + shape.share + shape.change;
    const double width
        = std::min(std::max(swatch + labels + gap + values + shape.share + shape.change, heads) + 2 * pad, view - 8);
    if (!shape.sources.isEmpty())
        shape.sourceHeight
            = smallMetrics.boundingRect(QRectF(0, 0, width - 2 * pad, 400), Qt::TextWordWrap, shape.sources).height();
    const bool more = int(shown.rows.size()) + shown.more > shape.rows;
    shape.size = QSizeF(width,
        2 * pad + shape.line * (shape.rows + 1 + (more ? 1 : 0))
            + (shape.sources.isEmpty() ? 0 : shape.sourceHeight + 4));
    return shape;
}

//! The box with the exact values, their shares of the whole and the change on a year before.
void ChartView::Private::paintBox(QPainter &painter, const Reading &shown, const BoxShape &shape, const QPointF &at)
{
    const QRectF box = placeBox(shape.size, at);
    QFont font = q->font();
    QFont bold = font;
    bold.setBold(true);
    painter.setPen(QPen(theme.grid, 1));
    QColor ground = theme.background;
    ground.setAlphaF(0.96F);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 5, 5);
    QRectF place(box.left() + pad, box.top() + pad, box.width() - 2 * pad, shape.line);
    painter.setFont(bold);
    painter.setPen(theme.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shown.title);
    painter.setFont(shape.small);
    painter.setPen(theme.quietText);
    if (shape.change > 0)
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, tr("on a year before"));
    if (shape.share > 0)
        painter.drawText(place.adjusted(0, 0, -shape.change, 0), Qt::AlignRight | Qt::AlignVCenter, tr("share"));
    place.translate(0, shape.line);
    for (int i = 0; i < shape.rows; ++i) {
        paintRow(painter, shown.rows[std::size_t(i)], place, shape);
        place.translate(0, shape.line);
    }
    painter.setFont(font);
    painter.setPen(theme.quietText);
    if (const int left = int(shown.rows.size()) + shown.more - shape.rows; left > 0) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, tr("and %n more", nullptr, left));
        place.translate(0, shape.line);
    }
    if (!shape.sources.isEmpty()) {
        painter.setFont(shape.small);
        painter.drawText(place.adjusted(0, 4, 0, shape.sourceHeight + 6), Qt::TextWordWrap, shape.sources);
    }
}

//! Where the hairline's box hangs, in pixels: at the height of the pointer, or of the keys' own.
std::optional<QPointF> ChartView::Private::hairlinePlace() const
{
    if (reading < 0 || drag == Drag::Box || drag == Drag::Measure || measureFrom >= 0 || currentReading().rows.empty())
        return std::nullopt;
    const double scale = pixelsPerPoint();
    QPointF at = pointer;
    if (hasTime()) {
        const double x
            = painted.xToPage(double(figure.periods[std::size_t(reading)].ordinal - figure.periods.front().ordinal));
        if (x < painted.plot.left() - 0.5 || x > painted.plot.right() + 0.5)
            return std::nullopt; // it stays where it is while the view moves on
        if (at.x() < 0)
            at.setY((painted.plot.top() + painted.plot.height() * 0.25) * scale);
        at.setX(x * scale);
    } else if (at.x() < 0) {
        for (const HitArea &area : painted.hits)
            if (area.series == readingSeries && (area.kind == HitArea::Kind::Bar || area.kind == HitArea::Kind::Slice))
                at = area.rect.center() * scale;
    }
    return at;
}

//! What the hairline and its box cover, in pixels.
QRegion ChartView::Private::hairlineArea()
{
    QRegion region;
    if (const auto at = hairlinePlace()) {
        if (!shapeNow || shapeKey != readKey || shapeNow->view != q->viewport()->size()) {
            shapeNow = shapeOf(currentReading());
            shapeNow->view = q->viewport()->size();
            shapeKey = readKey;
        }
        region += placeBox(shapeNow->size, *at).adjusted(-3, -3, 3, 3).toAlignedRect();
        const double scale = pixelsPerPoint();
        if (hasTime() && !painted.panes.empty())
            region += q->viewport()->rect(); // it stands in every pane
        else if (hasTime())
            region += QRectF(at->x() - 8, painted.plot.top() * scale - 8, 16, painted.plot.height() * scale + 16)
                          .toAlignedRect();
    }
    return region;
}

//! Repaints where the hairline and its box stood, and where they stand now: a hover step costs no more.
void ChartView::Private::updateHairline()
{
    const QRegion region = hairlineArea();
    q->viewport()->update(region + hairlineRegion);
    hairlineRegion = region;
}

} // namespace sampan
