// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/paint.h"

#include "ui/figure/composer.h"
#include "ui/figure/painter.h"

#include <QGraphicsLineItem>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr double pointsPerMm = 72.0 / 25.4;

//! Holds other items and paints nothing itself.
class FixedItems : public QGraphicsItem {
public:
    FixedItems() { setFlag(ItemHasNoContents); }
    QRectF boundingRect() const override { return {}; }
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override { }
};

double along(double value, double minimum, double maximum, bool logarithmic)
{
    if (logarithmic) {
        if (value <= 0 || minimum <= 0 || maximum <= minimum)
            return 0;
        return std::log(value / minimum) / std::log(maximum / minimum);
    }
    return maximum > minimum ? (value - minimum) / (maximum - minimum) : 0;
}

double valueAlong(double fraction, const FigureAxis &axis)
{
    if (axis.logarithmic)
        return axis.minimum * std::pow(axis.maximum / axis.minimum, fraction);
    return axis.minimum + fraction * (axis.maximum - axis.minimum);
}

} // namespace

PaintedFigure paintFigure(const Figure &figure, const Theme &theme, QSizeF sizeMm, const PaintOptions &options)
{
    return FigurePainter(figure, theme, sizeMm, options).run();
}

void repaintView(PaintedFigure &page, const Figure &figure, const Theme &theme)
{
    PaintOptions options;
    options.growPage = false;
    options.screen = true;
    page = FigurePainter(figure, theme, options, std::move(page)).runView();
}

double PaintedFigure::xToPage(double x) const
{
    return plot.left() + along(x, timeAxis.minimum, timeAxis.maximum, false) * plot.width();
}

double PaintedFigure::pageToX(double position) const
{
    return plot.width() > 0 ? valueAlong((position - plot.left()) / plot.width(), timeAxis) : timeAxis.minimum;
}

double PaintedFigure::valueToPage(double value) const
{
    const double fraction = along(value, valueAxis.minimum, valueAxis.maximum, valueAxis.logarithmic);
    return horizontal ? plot.left() + fraction * plot.width() : plot.bottom() - fraction * plot.height();
}

double PaintedFigure::pageToValue(double position) const
{
    const double length = horizontal ? plot.width() : plot.height();
    if (length <= 0)
        return valueAxis.minimum;
    return valueAlong(horizontal ? (position - plot.left()) / length : (plot.bottom() - position) / length, valueAxis);
}

FigurePainter::FigurePainter(const Figure &figure, const Theme &theme, QSizeF sizeMm, const PaintOptions &options)
    : m_figure(figure)
    , m_theme(theme.withTextSize(figure.spec.textSize))
    , m_options(options)
{
    m_page.scene = std::make_unique<QGraphicsScene>();
    m_page.scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    m_page.page
        = QRectF(0, 0, std::max(sizeMm.width(), 10.0) * pointsPerMm, std::max(sizeMm.height(), 10.0) * pointsPerMm);
    m_page.timeAxis = figure.timeAxis;
    m_page.valueAxis = figure.valueAxis;
    m_page.horizontal = figure.mark == Mark::Bar;
    m_margin = std::clamp(m_page.page.width() * 0.028, 7.0, 16.0);
}

FigurePainter::FigurePainter(const Figure &figure, const Theme &theme, const PaintOptions &options, PaintedFigure page)
    : m_figure(figure)
    , m_theme(theme.withTextSize(figure.spec.textSize))
    , m_options(options)
    , m_page(std::move(page))
    , m_margin(std::clamp(m_page.page.width() * 0.028, 7.0, 16.0))
{
    m_page.timeAxis = figure.timeAxis;
    m_page.valueAxis = figure.valueAxis;
    m_besides = m_page.labelsBeside;
}

//! What stays where it is in every view: all that is in the scene so far becomes one item.
void FigurePainter::fixItems()
{
    auto *fixed = new FixedItems;
    const QList<QGraphicsItem *> items = m_page.scene->items();
    m_page.scene->addItem(fixed);
    for (QGraphicsItem *item : items)
        item->setParentItem(fixed);
    fixed->setZValue(10);
    m_page.fixed = fixed;
    m_page.fixedHits = m_page.hits.size();
}

PaintedFigure FigurePainter::runView()
{
    QList<QGraphicsItem *> moving;
    for (QGraphicsItem *item : m_page.scene->items())
        if (!item->parentItem() && item != m_page.fixed)
            moving += item;
    qDeleteAll(moving);
    m_page.hits.resize(m_page.fixedHits);
    if (m_figure.isOverTime() && m_figure.emptyReason.isEmpty()) {
        layMoving(m_page.eventsTop);
        drawPlot();
    }
    return std::move(m_page);
}

PaintedFigure FigurePainter::run()
{
    const double top = layHeader();
    const double bottom = layFooter(m_page.page.bottom() - m_margin * 0.7);
    m_page.fixedHits = m_page.hits.size();
    if (!m_figure.emptyReason.isEmpty())
        layEmpty(top, bottom);
    else if (!m_figure.panes.empty())
        layPanes(top, bottom);
    else
        layPlot(top, bottom);
    // Below, as the page may have grown.
    if (!m_footer.empty() && !m_figure.sourceLine.isEmpty()) {
        HitArea source;
        source.kind = HitArea::Kind::Source;
        source.rect = m_footer.back()->pageRect();
        m_page.hits.insert(m_page.hits.begin() + std::ptrdiff_t(m_page.fixedHits++), source);
    }
    m_page.scene->setSceneRect(m_page.page);
    return std::move(m_page);
}

TextBlock *FigurePainter::text(
    const QString &string, double size, const QColor &color, double width, bool bold, Qt::Alignment alignment)
{
    // What is printed can be read; a small window may show less.
    const double points = m_options.growPage ? std::max(size, smallestText) : size;
    auto *block = new TextBlock(string, m_theme.font(points, bold), color, width, alignment);
    block->setZValue(10);
    m_page.scene->addItem(block);
    return block;
}

void FigurePainter::line(
    const QPointF &from, const QPointF &to, const QColor &color, double width, Qt::PenStyle style, double z)
{
    QPen pen(color, width, style, Qt::FlatCap);
    QGraphicsLineItem *item = m_page.scene->addLine(QLineF(from, to), pen);
    item->setZValue(z);
}

void FigurePainter::hit(HitArea::Kind kind, const QRectF &rect, int series, int period)
{
    HitArea area;
    area.kind = kind;
    area.rect = rect;
    area.series = series;
    area.period = period;
    m_page.hits.push_back(area);
}

//! Title and subtitle; gives the height at which the plot may begin.
double FigurePainter::layHeader()
{
    const double width = m_page.page.width() - 2 * m_margin;
    double y = m_margin * 0.9;
    if (m_theme.logoColor.isValid()) { // the house's mark
        auto *mark = m_page.scene->addRect(QRectF(m_margin, 0, 24, 4), QPen(Qt::NoPen), m_theme.logoColor);
        mark->setZValue(10);
        y += 3;
    }
    // A narrow page gets a smaller title rather than four lines of it.
    const double shrink = std::clamp(m_page.page.width() / 380, 0.78, 1.0);
    if (!m_figure.title.isEmpty()) {
        TextBlock *title = text(m_figure.title, m_theme.titleSize * shrink, m_theme.text, width, true);
        title->setPos(m_margin, y);
        hit(HitArea::Kind::Title, title->pageRect());
        y += title->size().height() + 1;
    }
    if (!m_figure.subtitle.isEmpty()) {
        TextBlock *subtitle
            = text(m_figure.subtitle, m_theme.subtitleSize * std::max(shrink, 0.85), m_theme.quietText, width);
        subtitle->setPos(m_margin, y);
        y += subtitle->size().height();
    }
    return y + 7;
}

//! Notes, the source line and at its right the house's, from the bottom up; the page grows where they would take more
//! than a third of it.
double FigurePainter::layFooter(double bottom)
{
    constexpr double gap = 1.5;
    const double width = m_page.page.width() - 2 * m_margin;
    std::vector<TextBlock *> blocks;
    QStringList notes = m_figure.emptyReason.isEmpty() ? m_figure.notes : QStringList();
    if (!notes.isEmpty())
        blocks.push_back(text(notes.join(u' '), m_theme.noteSize, m_theme.quietText, width));
    TextBlock *logo = m_theme.logo.isEmpty()
        ? nullptr
        : text(m_theme.logo, m_theme.noteSize, m_theme.logoColor.isValid() ? m_theme.logoColor : m_theme.quietText,
            width * 0.4, true, Qt::AlignRight);
    double height = 0;
    if (!m_figure.sourceLine.isEmpty()) {
        const double room = logo ? width - logo->size().width() - 12 : width;
        blocks.push_back(text(m_figure.sourceLine, m_theme.noteSize, m_theme.quietText, room));
        height = logo ? std::max(0.0, logo->size().height() - blocks.back()->size().height()) : 0;
    } else if (logo) {
        height = logo->size().height() + gap;
    }
    for (const TextBlock *block : blocks)
        height += block->size().height() + gap;
    const double room = m_page.page.height() * 0.22;
    if (height > room && m_options.growPage) {
        m_page.page.setHeight(m_page.page.height() + height - room);
        bottom += height - room;
    } else if (height > m_page.page.height() * 0.34 && blocks.size() == 2) {
        // A small window keeps the source and lets the notes go; they stand in every export.
        height -= blocks.front()->size().height() + gap;
        delete blocks.front();
        blocks.erase(blocks.begin());
    }
    double y = bottom - height;
    for (TextBlock *block : blocks) {
        block->setPos(m_margin, y);
        y += block->size().height() + gap;
    }
    m_footer = blocks;
    if (logo) {
        logo->setPos(m_page.page.right() - m_margin - logo->size().width(), bottom - gap - logo->size().height());
        m_footer.insert(m_footer.begin(), logo);
    }
    return bottom - height - (m_footer.empty() ? 0 : 5);
}

void FigurePainter::layEmpty(double top, double bottom)
{
    m_page.plot = QRectF(m_margin, top, m_page.page.width() - 2 * m_margin, std::max(10.0, bottom - top));
    TextBlock *reason = text(m_figure.emptyReason, m_theme.subtitleSize, m_theme.quietText, m_page.plot.width() * 0.8,
        false, Qt::AlignHCenter);
    reason->setPos(m_page.plot.center() - QPointF(reason->size().width(), reason->size().height()) / 2);
}

std::vector<int> FigurePainter::shownSeries() const
{
    std::vector<int> shown;
    for (int s = 0; s < int(m_figure.series.size()); ++s)
        if (!m_figure.series[std::size_t(s)].hidden && !m_figure.series[std::size_t(s)].pointsOnly)
            shown.push_back(s);
    return shown;
}

bool FigurePainter::isLone() const
{
    return std::count_if(m_figure.series.begin(), m_figure.series.end(), [](const FigureSeries &series) {
        return !series.pointsOnly;
    }) == 1;
}

QColor FigurePainter::color(const FigureSeries &series) const
{
    if (!series.dimmed)
        return m_theme.seriesColor(series.color);
    // Between the quiet grey and the page, so that it stays a line but steps back.
    const QColor a = m_theme.neutral, b = m_theme.background;
    return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

double FigurePainter::valueOnChart(double value) const
{
    return m_figure.valueAxis.logarithmic ? std::log10(value) : value;
}

//! Lets the page grow downwards so that the plot ends at `wanted`; gives where it may end.
double FigurePainter::makeRoom(double bottom, double wanted)
{
    if (bottom >= wanted || !m_options.growPage)
        return bottom;
    const double more = wanted - bottom;
    m_page.page.setHeight(m_page.page.height() + more);
    for (TextBlock *block : m_footer)
        block->moveBy(0, more);
    return wanted;
}

void FigurePainter::layPlot(double top, double bottom)
{
    const double left = m_margin, right = m_page.page.right() - m_margin;
    const double labelHeight = m_theme.labelSize * 1.3;
    const double least = std::min(m_page.page.height() * 0.4, 150.0);
    m_besides = labelsBeside(std::max(bottom - top - 2 * labelHeight, least));
    if (m_figure.isOverTime()) {
        top = layLegend(top);
        fixItems();
        // On a screen, where the page cannot grow, events give way to the plot.
        m_page.eventsTop = m_options.growPage || bottom - top > least * 1.5 ? top : -1;
        top = layMoving(m_page.eventsTop, top);
        double ticks = 0;
        for (const Tick &tick : m_figure.valueAxis.ticks)
            ticks = std::max(ticks, TextBlock(tick.text, m_theme.font(m_theme.labelSize), m_theme.text).size().width());
        double tickHeight = labelHeight;
        for (const Tick &tick : m_figure.timeAxis.ticks)
            tickHeight = std::max(
                tickHeight, TextBlock(tick.text, m_theme.font(m_theme.labelSize), m_theme.text).size().height());
        bottom = makeRoom(bottom, top + least + 2 * labelHeight);
        // Rows of events took of the room that the names beside the plot were promised.
        double names = -1.2 * m_theme.labelSize;
        for (const auto &beside : m_besideBlocks)
            names += beside.second->size().height() + 0.5;
        bottom = makeRoom(bottom, top + names + labelHeight * 0.5 + tickHeight + tickGap() + 1);
        const double half = m_figure.timeAxis.ticks.empty()
            ? 0
            : TextBlock(m_figure.timeAxis.ticks.back().text, m_theme.font(m_theme.labelSize), m_theme.text)
                    .size()
                    .width()
                / 2;
        const double space = m_labelWidth > 0 ? std::max(m_labelWidth + 8, half) : (isColumns() ? 2 : half);
        m_page.plot = QRectF(QPointF(left + ticks + 5, top + labelHeight * 0.5),
            QPointF(right - space, bottom - tickHeight - tickGap() - 1));
    } else if (m_figure.mark == Mark::Bar) {
        m_nameWidth = 0;
        double values = 0;
        for (const FigureSeries &series : m_figure.series)
            if (!series.hidden) {
                m_nameWidth = std::max(m_nameWidth,
                    TextBlock(series.printedLabel(), m_theme.font(m_theme.labelSize), m_theme.text).size().width());
                values = std::max(values,
                    TextBlock(valueLabel(series.runs[0][0]), m_theme.font(m_theme.labelSize, true), m_theme.text)
                        .size()
                        .width());
            }
        m_nameWidth = std::min(m_nameWidth, (right - left) * 0.36);
        double row = m_theme.labelSize * 1.25;
        for (const int s : shownSeries())
            row = std::max(row,
                TextBlock(m_figure.series[std::size_t(s)].printedLabel(), m_theme.font(m_theme.labelSize), m_theme.text,
                    m_nameWidth)
                        .size()
                        .height()
                    + 1.5);
        bottom = makeRoom(bottom, top + std::max(least, double(shownSeries().size()) * row));
        const bool negative = m_figure.valueAxis.minimum < 0;
        m_page.plot = QRectF(
            QPointF(left + m_nameWidth + 6 + (negative ? values + 4 : 0), top), QPointF(right - values - 6, bottom));
    } else {
        // A higher page has a wider ring, beside which names wrap sooner.
        const double wanted = std::max(bottom - top, sliceNamesHeight(bottom - top));
        bottom = makeRoom(bottom, top + std::max(least, sliceNamesHeight(wanted)));
        m_room = QRectF(QPointF(left, top), QPointF(right, bottom));
        m_page.plot = QRectF(QPointF(left, top), QPointF(right, bottom - labelHeight * 0.5));
    }
    m_page.labelsBeside = m_besides;
    if (m_options.fixedPlot)
        m_page.plot = *m_options.fixedPlot;
    if (m_page.plot.width() < 20)
        m_page.plot.setWidth(20);
    if (m_page.plot.height() < 20)
        m_page.plot.setHeight(20);
    drawPlot();
}

//! The texts about the plot that depend on the view: events in rows from `top` (below zero: none), names beside it.
//! Gives the height below the events, or `without` where there are none.
double FigurePainter::layMoving(double top, double without)
{
    const double below = top >= 0 ? layEvents(top) : without;
    m_labelWidth = m_besides ? measureLabels() : 0;
    return below;
}

void FigurePainter::drawPlot()
{
    if (m_figure.isOverTime())
        drawAxes();
    drawMarks();
    if (m_figure.isOverTime()) {
        drawEvents();
        drawMarkers();
        drawLabels();
        drawColumnLabels();
        drawPointLabels();
        drawNotes();
    } else if (m_figure.mark == Mark::Bar) {
        drawBarLabels();
    } else {
        drawSliceLabels();
    }
    hitPoints();
}

void FigurePainter::drawAxes()
{
    const QRectF &plot = m_page.plot;
    double above = 1e9;
    for (const Tick &tick : m_figure.valueAxis.ticks) {
        const double y = m_page.valueToPage(tick.position);
        if (y < plot.top() - 0.5 || y > plot.bottom() + 0.5)
            continue;
        const bool base = tick.position == 0 && !m_figure.valueAxis.logarithmic;
        line({ plot.left(), y }, { plot.right(), y }, base ? m_theme.axis : m_theme.grid,
            base ? 0.8 : m_theme.gridWidth, Qt::SolidLine, base ? 3 : 0);
        if (!m_valueLabels)
            continue;
        TextBlock *label = text(tick.text, m_theme.labelSize, m_theme.quietText);
        label->setPos(plot.left() - 5 - label->size().width(), y - label->size().height() / 2);
        // On a low plot the grid stays and some of its numbers go.
        if (label->pageRect().bottom() > above + 1)
            delete label;
        else
            above = label->pageRect().top();
    }
    const bool bottomIsZero = std::any_of(m_figure.valueAxis.ticks.begin(), m_figure.valueAxis.ticks.end(),
        [&](const Tick &tick) { return tick.position == 0 && std::abs(m_page.valueToPage(0) - plot.bottom()) < 0.5; });
    if (!bottomIsZero)
        line(plot.bottomLeft(), plot.bottomRight(), m_theme.axis, 0.6, Qt::SolidLine, 1);
    drawTimeTicks();
}

//! Between the plot and the labels below it: the lowest number beside the plot reaches into it.
double FigurePainter::tickGap() const { return std::max(4.0, m_theme.labelSize * 0.45); }

void FigurePainter::drawTimeTicks()
{
    const QRectF &plot = m_page.plot;
    const double gap = 4;
    // The last tick always stands; one that would touch it goes, and so from the front.
    std::vector<std::pair<const Tick *, QRectF>> placed;
    const auto rectOf = [&](const Tick &tick) {
        const QSizeF size = TextBlock(tick.text, m_theme.font(m_theme.labelSize), m_theme.text).size();
        double x = m_page.xToPage(tick.position) - size.width() / 2;
        const double least = std::max(m_margin * 0.5, m_tickLeft);
        x = std::clamp(x, least, std::max(least, std::min(m_page.page.right() - 2, m_tickRight) - size.width()));
        return QRectF({ x, plot.bottom() + tickGap() }, size);
    };
    const auto &ticks = m_figure.timeAxis.ticks;
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double x = m_page.xToPage(ticks[i].position);
        if (x < plot.left() - 0.5 || x > plot.right() + 0.5)
            continue;
        const QRectF rect = rectOf(ticks[i]);
        const bool last = i + 1 == ticks.size();
        while (last && placed.size() > 1 && rect.left() < placed.back().second.right() + gap)
            placed.pop_back();
        if (!placed.empty() && rect.left() < placed.back().second.right() + gap)
            continue;
        placed.emplace_back(&ticks[i], rect);
    }
    for (const auto &[tick, rect] : placed) {
        const double x = m_page.xToPage(tick->position);
        if (!isColumns())
            line({ x, plot.bottom() }, { x, plot.bottom() + 3 }, m_theme.axis, 0.6);
        if (!m_timeLabels)
            continue;
        text(tick->text, m_theme.labelSize, m_theme.quietText, 0, false, Qt::AlignHCenter)->setPos(rect.topLeft());
    }
}

bool FigurePainter::isColumns() const
{
    return m_figure.columns && m_figure.mark != Mark::Line && m_figure.mark != Mark::Area;
}

} // namespace sampan
