// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/painter.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr double pointsPerMm = 72.0 / 25.4;
constexpr double gap = 9; //!< points between panes

} // namespace

//! The pane whose plot lies nearest to a place of the page, for what is under the pointer.
int PaintedFigure::paneAt(const QPointF &place) const
{
    int best = -1;
    double nearest = 1e18;
    for (std::size_t p = 0; p < panes.size(); ++p) {
        const QRectF &rect = panes[p].plot;
        const double dx = std::max({ rect.left() - place.x(), 0.0, place.x() - rect.right() });
        const double dy = std::max({ rect.top() - place.y(), 0.0, place.y() - rect.bottom() });
        if (dx * dx + dy * dy < nearest) {
            nearest = dx * dx + dy * dy;
            best = int(p);
        }
    }
    return best;
}

void PaintedFigure::enterPane(int pane)
{
    if (pane < 0 || pane >= int(panes.size()))
        return;
    const PanePlot &there = panes[std::size_t(pane)];
    currentPane = pane;
    plot = there.plot;
    timeAxis = there.timeAxis;
    valueAxis = there.valueAxis;
}

//! What one pane painted joins the page, moved to its place.
void FigurePainter::adopt(FigurePainter &pane, const QPointF &offset, int firstSeries)
{
    const auto items = pane.m_page.scene->items(Qt::AscendingOrder);
    for (QGraphicsItem *item : items)
        if (!item->parentItem()) {
            m_page.scene->addItem(item);
            item->moveBy(offset.x(), offset.y());
        }
    for (HitArea area : pane.m_page.hits) {
        // Titles and events of panes are the page's.
        if (area.series < 0)
            continue;
        area.series += firstSeries;
        area.rect.translate(offset);
        m_page.hits.push_back(area);
    }
    m_page.panes.push_back({ pane.m_page.plot.translated(offset), pane.m_figure.timeAxis, pane.m_figure.valueAxis });
}

double FigurePainter::tickWidth(const FigureAxis &axis) const
{
    double width = 0;
    for (const Tick &tick : axis.ticks)
        width = std::max(width, TextBlock(tick.text, m_theme.font(m_theme.labelSize), m_theme.text).size().width());
    return width;
}

//! A pane along time; its plot stands where the page says.
void FigurePainter::paintPane(const QRectF &plot, bool valueLabels, bool timeLabels)
{
    m_page.plot = plot;
    m_valueLabels = valueLabels;
    m_timeLabels = timeLabels;
    m_tickLeft = plot.left() - (valueLabels ? 0 : gap / 3);
    m_tickRight = plot.right() + gap / 3;
    if (!m_figure.emptyReason.isEmpty()) {
        line(plot.bottomLeft(), plot.bottomRight(), m_theme.axis, 0.6);
        TextBlock *word = text(tr("no data"), m_theme.noteSize, m_theme.quietText);
        word->setPos(plot.center() - QPointF(word->size().width(), word->size().height()) / 2);
        return;
    }
    drawAxes();
    drawMarks();
    for (std::size_t i = 0; i < m_figure.events.size(); ++i) {
        const FigureEvent &event = m_figure.events[i];
        if (!event.isSeenOn(m_figure.timeAxis))
            continue;
        if (event.isBand())
            drawEventBand(event, int(i));
        else
            line({ m_page.xToPage(event.x), plot.top() }, { m_page.xToPage(event.x), plot.bottom() }, m_theme.axis,
                0.45, Qt::DashLine, 1);
    }
    drawMarkers();
    drawPointLabels(false); // the axis has to tell the values
    drawNotes();
    hitPoints();
}

//! The panes in rows, each with the name of its member; the legend once above them.
void FigurePainter::layPanes(double top, double bottom)
{
    const int count = int(m_figure.panes.size());
    const int columns = m_figure.paneColumns, rows = m_figure.paneRows();
    // The first of each code stands for it in the legend.
    QSet<QString> codes;
    for (int s = 0; s < int(m_figure.series.size()); ++s) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        const QString code
            = series.pointsOnly ? QStringLiteral("points %1 ").arg(series.layer) + series.code : series.code;
        if (series.label == series.paneLabel || codes.contains(code))
            continue;
        codes += code;
        m_legend.push_back(s);
    }
    if (m_figure.isOverTime() && !m_legend.empty())
        top = layLegend(top);
    Theme small = m_theme;
    const double shrink = std::clamp(m_page.page.width() / columns / 190, 0.78, 1.0);
    small.labelSize *= shrink;
    small.lineWidth *= std::max(shrink, 0.85);
    const double titleSize = m_theme.labelSize * std::max(shrink, 0.9);
    const double titleHeight = titleSize * 1.4;
    const double tickHeight = m_figure.isOverTime() ? small.labelSize * 1.3 + 5 : 0;
    constexpr double least = 34; // points of height below which nothing is read from a plot
    bottom = makeRoom(bottom, top + rows * (least + titleHeight) + (rows - 1) * gap + tickHeight);
    const double left = m_margin, right = m_page.page.right() - m_margin;
    const bool shared = !m_figure.spec.freeScales;
    double labels = 0;
    std::vector<std::unique_ptr<FigurePainter>> painters;
    for (const Figure &pane : m_figure.panes) {
        PaintOptions options;
        options.growPage = false;
        options.screen = m_options.screen;
        painters.push_back(std::make_unique<FigurePainter>(pane, small, m_page.page.size() / pointsPerMm, options));
        painters.back()->m_keyed = !m_legend.empty();
        if (pane.emptyReason.isEmpty())
            labels = std::max(labels, painters.back()->tickWidth(pane.valueAxis) + 5);
    }
    const double height = std::max(12.0, (bottom - top - rows * titleHeight - (rows - 1) * gap - tickHeight) / rows);
    const double margins = m_figure.isOverTime() ? (shared ? labels : labels * columns) : 0;
    const double width = std::max(16.0, (right - left - margins - (columns - 1) * gap) / columns);
    int firstSeries = 0;
    for (int p = 0; p < count; ++p) {
        const int column = p % columns, row = p / columns;
        const Figure &pane = m_figure.panes[std::size_t(p)];
        FigurePainter &painter = *painters[std::size_t(p)];
        const double y = top + row * (titleHeight + height + gap);
        double x = left + column * (width + gap);
        if (m_figure.isOverTime())
            x += shared ? labels : labels * (column + 1);
        TextBlock *name = text(pane.title, titleSize, m_theme.text, 0, true);
        const double room = width + (column + 1 == columns ? 0 : gap * 0.7);
        if (name->size().width() > room) {
            delete name;
            // In one line, with an ellipsis where it must be.
            QString shown = pane.title;
            do {
                shown.chop(shown.endsWith(u'…') ? 2 : 1);
                shown += u'…';
            } while (shown.size() > 4
                && TextBlock(shown, m_theme.font(titleSize, true), m_theme.text).size().width() > room);
            name = text(shown, titleSize, m_theme.text, 0, true);
        }
        name->setPos(x, y);
        if (m_figure.isOverTime()) {
            QRectF plot(x, y + titleHeight, width, height);
            if (p < int(m_options.fixedPanes.size()))
                plot = m_options.fixedPanes[std::size_t(p)];
            const bool lowest = p + columns >= count;
            painter.m_page.page = m_page.page;
            painter.paintPane(plot, !shared || column == 0, lowest);
            adopt(painter, {}, firstSeries);
        } else {
            painter.m_page.page = QRectF(0, 0, width, height + titleHeight * 0.2);
            painter.m_margin = 1;
            if (pane.emptyReason.isEmpty())
                painter.layPlot(0, height);
            else
                painter.layEmpty(0, height);
            adopt(painter, { x, y + titleHeight }, firstSeries);
        }
        firstSeries += int(pane.series.size());
    }
    m_page.enterPane(0);
}

} // namespace sampan
