// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/painter.h"

#include <QGraphicsEllipseItem>
#include <QGraphicsRectItem>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr std::size_t milestoneRows = 3; //!< the dataset's own events never take more height than this

double overlap(const QRectF &a, const QRectF &b)
{
    const QRectF shared = a & b;
    return shared.isEmpty() ? 0 : shared.width() * shared.height();
}

//! The point of a rectangle's rim that lies nearest to another point.
QPointF nearestOn(const QRectF &rect, const QPointF &to)
{
    return { std::clamp(to.x(), rect.left(), rect.right()), std::clamp(to.y(), rect.top(), rect.bottom()) };
}

} // namespace

//! Titles of events in rows above the plot. A milestone that finds no room in three rows is left out; what the figure's
//! maker wrote is not.
double FigurePainter::layEvents(double top)
{
    if (m_figure.events.empty())
        return top;
    const double size = m_theme.noteSize;
    // Where the plot will be is not known to the point yet, but near enough to choose rows.
    const double left = m_margin + 30,
                 right = m_page.page.right() - m_margin - (m_besides ? m_page.page.width() * 0.14 : 8);
    const FigureAxis &axis = m_figure.timeAxis;
    std::vector<double> ends, heights;
    std::vector<std::size_t> order(m_figure.events.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return m_figure.events[a].x < m_figure.events[b].x; });
    m_eventBlocks.assign(m_figure.events.size(), { -1, nullptr });
    for (const std::size_t i : order) {
        const FigureEvent &event = m_figure.events[i];
        if (!event.isSeenOn(axis))
            continue;
        const bool own = event.annotation >= 0;
        const double start = std::max(event.x, axis.minimum); // of a band that began before
        const double x = left + (start - axis.minimum) / std::max(axis.maximum - axis.minimum, 1e-9) * (right - left);
        auto *block = text(event.title, size, own ? m_theme.text : m_theme.quietText);
        if (own && block->size().width() > (right - left) * 0.35) {
            delete block;
            block = text(event.title, size, m_theme.text, (right - left) * 0.35);
        }
        const bool flip = x + block->size().width() + 4 > m_page.page.right() - m_margin;
        const double begin = flip ? x - block->size().width() - 3 : x;
        std::size_t row = 0;
        while (row < ends.size() && ends[row] + 6 >= begin)
            ++row;
        if (!own && (row >= milestoneRows || block->size().width() > (right - left) * 0.6)) {
            delete block;
            continue;
        }
        if (row == ends.size()) {
            ends.push_back(-1e9);
            heights.push_back(0);
        }
        ends[row] = begin + block->size().width();
        heights[row] = std::max(heights[row], block->size().height());
        m_eventBlocks[i] = { int(row), block };
    }
    m_eventRows.clear();
    for (const double height : heights) {
        m_eventRows.push_back(top);
        top += height + size * 0.1;
    }
    return top + 2;
}

void FigurePainter::drawEventBand(const FigureEvent &event, int index)
{
    const QRectF &plot = m_page.plot;
    const auto within = [&](double x) { return std::clamp(m_page.xToPage(x), plot.left(), plot.right()); };
    const QRectF rect(QPointF(within(event.x), plot.top()), QPointF(within(event.end), plot.bottom()));
    QGraphicsRectItem *shade
        = m_page.scene->addRect(rect, QPen(Qt::NoPen), mixed(m_theme.background, m_theme.neutral, 0.22));
    shade->setZValue(-1);
    constexpr double reach = 3;
    hit(HitArea::Kind::BandStart, QRectF(rect.left() - reach, rect.top(), 2 * reach, rect.height()), -1, index);
    hit(HitArea::Kind::BandEnd, QRectF(rect.right() - reach, rect.top(), 2 * reach, rect.height()), -1, index);
}

void FigurePainter::drawEvents()
{
    for (std::size_t i = 0; i < m_eventBlocks.size(); ++i) {
        const auto &[row, block] = m_eventBlocks[i];
        if (!block)
            continue;
        const FigureEvent &event = m_figure.events[i];
        const double x = std::max(m_page.xToPage(event.x), m_page.plot.left());
        const double y = m_eventRows[std::size_t(row)];
        const bool flip = x + block->size().width() + 4 > m_page.page.right() - m_margin * 0.5;
        block->setPos(flip ? x - block->size().width() - 2.5 : x + 2.5, y);
        if (event.isBand())
            drawEventBand(event, int(i));
        line({ x, y + 1 }, { x, event.isBand() ? m_page.plot.top() : m_page.plot.bottom() }, m_theme.axis, 0.45,
            Qt::DashLine, 1);
        // The line of another event ends at these words and goes on below them.
        m_page.scene->addRect(block->pageRect().adjusted(-1, 0, 1, 0), QPen(Qt::NoPen), m_theme.background)
            ->setZValue(1.5);
        hit(HitArea::Kind::Event, block->pageRect(), -1, int(i));
    }
}

//! How often lines run through a rectangle, looked at from point to point of them.
int FigurePainter::crossings(const QRectF &rect) const
{
    int count = 0;
    for (const int s : shownSeries())
        for (const Run &run : m_figure.series[std::size_t(s)].runs)
            for (std::size_t i = 1; i < run.size() && run.size() < 2000; ++i) {
                const double x0 = m_page.xToPage(run[i - 1].x), x1 = m_page.xToPage(run[i].x);
                const double y0 = m_page.valueToPage(run[i - 1].high), y1 = m_page.valueToPage(run[i].high);
                for (int part = 0; part <= 8; ++part)
                    count += rect.adjusted(-1, -1.5, 1, 1.5)
                                 .contains(x0 + (x1 - x0) * part / 8, y0 + (y1 - y0) * part / 8);
            }
    return count;
}

//! The texts of the figure's maker in the plot, each with a leader to its point; never over another text.
void FigurePainter::drawNotes()
{
    if (m_figure.labels.empty())
        return;
    const QRectF &plot = m_page.plot;
    std::vector<QRectF> taken;
    for (const QGraphicsItem *item : m_page.scene->items())
        if (const auto *block = dynamic_cast<const TextBlock *>(item))
            taken.push_back(block->pageRect());
    for (std::size_t i = 0; i < m_figure.labels.size(); ++i) {
        const FigureLabel &label = m_figure.labels[i];
        const FigureAxis &time = m_figure.timeAxis, &values = m_figure.valueAxis;
        if (label.x < time.minimum || label.x > time.maximum || label.value < values.minimum
            || label.value > values.maximum)
            continue;
        const QPointF anchor(m_page.xToPage(label.x), m_page.valueToPage(label.value));
        TextBlock *block = text(label.text, m_theme.labelSize, m_theme.text);
        const double widest = std::max(plot.width() * 0.36, 60.0);
        if (block->size().width() > widest) {
            delete block;
            block = text(label.text, m_theme.labelSize, m_theme.text, widest);
        }
        block->setZValue(12);
        const QSizeF size = block->size();
        const QRectF room = plot.adjusted(2, 2, -2, -2);
        const auto rectAt = [&](const QPointF &centre) {
            QRectF rect(centre - QPointF(size.width(), size.height()) / 2, size);
            rect.moveLeft(std::clamp(rect.left(), room.left(), std::max(room.left(), room.right() - size.width())));
            rect.moveTop(std::clamp(rect.top(), room.top(), std::max(room.top(), room.bottom() - size.height())));
            return rect;
        };
        const QPointF wanted = anchor
            + (label.offset ? QPointF(label.offset->x() * plot.width(), label.offset->y() * plot.height())
                            : QPointF(0, -size.height() / 2 - 16));
        QRectF best = rectAt(wanted);
        double least = 1e12;
        // Rings about the wanted place; where the hand put it, lines may run behind it.
        for (int ring = 0; ring <= 9; ++ring)
            for (int turn = 0; turn < (ring == 0 ? 1 : 16); ++turn) {
                const double angle = 2 * M_PI * turn / 16;
                const QRectF rect = rectAt(wanted + QPointF(std::sin(angle) * ring * 14, -std::cos(angle) * ring * 9));
                double cost = ring * (label.offset ? 30.0 : 4.0);
                for (const QRectF &other : taken)
                    cost += overlap(rect.adjusted(-2, -1, 2, 1), other) * 100;
                if (rect.adjusted(-3, -3, 3, 3).contains(anchor))
                    cost += 200;
                if (!label.offset)
                    cost += 12 * crossings(rect);
                if (cost < least) {
                    least = cost;
                    best = rect;
                }
            }
        block->setPos(best.topLeft());
        taken.push_back(best);
        const QRectF ground = best.adjusted(-2, -0.5, 2, 0.5);
        QColor paper = m_theme.background;
        paper.setAlphaF(0.86F);
        QGraphicsRectItem *back = m_page.scene->addRect(ground, QPen(Qt::NoPen), paper);
        back->setZValue(11);
        line(nearestOn(ground, anchor), anchor, m_theme.text, 0.6, Qt::SolidLine, 10.5);
        QGraphicsEllipseItem *dot
            = m_page.scene->addEllipse(QRectF(-1.7, -1.7, 3.4, 3.4), QPen(Qt::NoPen), m_theme.text);
        dot->setPos(anchor);
        dot->setZValue(10.5);
        hit(HitArea::Kind::NoteAnchor, QRectF(anchor - QPointF(4, 4), QSizeF(8, 8)), -1, int(i));
        hit(HitArea::Kind::Note, ground, -1, int(i));
    }
}

} // namespace sampan
