// SPDX-License-Identifier: GPL-3.0-or-later
// The marks over time, which a gesture draws again at every step: lines, areas and columns.
#include "ui/figure/marksitem.h"
#include "ui/figure/painter.h"

#include <QGraphicsEllipseItem>

#include <algorithm>
#include <array>
#include <cmath>

namespace sampan {

namespace {

//! Columns need a whole number of places; more than this many periods are drawn as areas instead.
constexpr int mostColumns = 3000;
//! A run in which so many points fall on a column of pixels is drawn as the band between their extremes.
constexpr std::size_t densePoints = 4;
//! From here on the short way to draw lines is worth its plainer joints.
constexpr std::size_t manyPoints = 4000;
//! Single points are marked where no more of them than this are in view.
constexpr std::size_t mostMarkers = 400;

//! The first point from `at` on that lies at x or beyond; looks near `at` first.
std::size_t gallop(const Run &run, std::size_t at, std::size_t end, double x)
{
    std::size_t step = 1, low = at;
    while (low + step < end && run[low + step].x < x) {
        low += step;
        step *= 2;
    }
    const auto first = run.begin() + std::ptrdiff_t(low);
    const auto last = run.begin() + std::ptrdiff_t(std::min(low + step + 1, end));
    return std::size_t(std::lower_bound(first, last, x, [](const FigurePoint &point, double limit) {
        return point.x < limit;
    }) - run.begin());
}

} // namespace

bool FigurePainter::drawsColumns() const
{
    const auto &periods = m_figure.periods;
    return isColumns() && periods.back().ordinal - periods.front().ordinal < mostColumns;
}

void FigurePainter::drawTimeMarks()
{
    std::size_t points = 0;
    for (const int s : shownSeries())
        for (const Run &run : m_figure.series[std::size_t(s)].runs)
            points += run.size();
    auto *marks = new MarksItem(m_page.plot, m_options.screen && points > manyPoints);
    marks->setZValue(2);
    m_page.scene->addItem(marks);
    if (drawsColumns())
        drawColumns(*marks);
    else
        drawRuns(*marks);
}

//! The points in view that are drawn: where thousands crowd, the least and the greatest of each column of pixels, with
//! the values as they are.
std::vector<std::size_t> FigurePainter::reduced(const FigureSeries &series, std::size_t runIndex, bool &dense) const
{
    const Run &run = series.runs[runIndex];
    const FigureAxis &axis = m_figure.timeAxis;
    const Stretch stretch = stretchDrawn(run, axis.minimum, axis.maximum);
    std::vector<std::size_t> chosen;
    const std::size_t columns = std::size_t(std::clamp(m_page.plot.width() * 2, 200.0, 3000.0));
    dense = stretch.size() > columns * densePoints;
    if (!dense) {
        for (std::size_t i = stretch.begin; i < stretch.end; ++i)
            chosen.push_back(i);
        return chosen;
    }
    const RunSummary none({});
    const RunSummary &summary = runIndex < series.summaries.size() ? series.summaries[runIndex] : none;
    const double first = run[stretch.begin].x, width = (run[stretch.end - 1].x - first) / double(columns);
    std::size_t begin = stretch.begin;
    for (std::size_t c = 1; c <= columns && begin < stretch.end; ++c) {
        const std::size_t end = c == columns ? stretch.end : gallop(run, begin, stretch.end, first + width * double(c));
        if (end == begin)
            continue;
        const auto extremes = summary.extremes(run, { begin, end });
        chosen.push_back(extremes.least);
        chosen.push_back(extremes.greatest);
        begin = end;
    }
    return chosen;
}

QPointF FigurePainter::pagePoint(double x, double value) const
{
    // What lies far outside is brought near: a raster has no place for it.
    const double y = m_page.valueToPage(value), far = 20000;
    return { std::clamp(m_page.xToPage(x), -far, far), std::clamp(y, -far, far) };
}

//! A stroke for a line. Where a legend tells lines apart the colour is not the only sign: they are dashed in turns.
QPen FigurePainter::linePen(const FigureSeries &series) const
{
    static const std::array<QList<qreal>, 4> patterns { QList<qreal>(), { 4, 2 }, { 1.5, 1.5 }, { 6, 2, 1.5, 2 } };
    QPen pen(color(series), m_theme.lineWidth * (series.dimmed ? 0.7 : 1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (series.color < 0)
        return pen;
    const int colors = std::max(int(m_theme.palette.size()), 1);
    const bool named = m_besides || (shownSeries().size() < 2 && !m_keyed);
    const bool print = m_theme.name == QLatin1String("print");
    // In turns that shift where the colours begin anew: as many patterns as go into the colours would always meet the
    // same.
    const int round = series.color / colors;
    const int pattern = round + (named ? (print ? series.color % 2 : 0) : series.color);
    if (const QList<qreal> &dashes = patterns[std::size_t(pattern) % patterns.size()]; !dashes.isEmpty()) {
        pen.setDashPattern(dashes);
        pen.setCapStyle(Qt::FlatCap);
    }
    return pen;
}

void FigurePainter::drawRuns(MarksItem &marks)
{
    const bool filled = m_figure.mark != Mark::Line;
    const bool stacked = m_figure.isStack();
    const auto shown = shownSeries();
    // What stands back is drawn first.
    std::vector<int> order = shown;
    std::stable_partition(order.begin(), order.end(), [&](int s) { return m_figure.series[std::size_t(s)].dimmed; });
    for (const int s : order) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        const QPen pen = linePen(series);
        for (std::size_t r = 0; r < series.runs.size(); ++r) {
            const Run &run = series.runs[r];
            if (run.size() < 2)
                continue; // a lone point is a marker
            bool dense = false;
            const std::vector<std::size_t> points = reduced(series, r, dense);
            if (points.size() < 2)
                continue;
            if (filled)
                drawArea(marks, series, run, points, stacked, shown.size() == 1);
            if (stacked)
                continue;
            if (dense)
                drawBand(marks, run, points, pen);
            else
                marks.addLine(lineOf(run, points), pen);
        }
    }
}

QPolygonF FigurePainter::lineOf(const Run &run, const std::vector<std::size_t> &points) const
{
    QPolygonF line;
    line.reserve(qsizetype(points.size()));
    for (const std::size_t i : points)
        line += pagePoint(run[i].x, run[i].high);
    return line;
}

void FigurePainter::drawArea(MarksItem &marks, const FigureSeries &series, const Run &run,
    const std::vector<std::size_t> &points, bool stacked, bool alone) const
{
    QPolygonF outline = lineOf(run, points);
    for (auto i = points.rbegin(); i != points.rend(); ++i)
        outline += pagePoint(run[*i].x, stacked ? run[*i].low : 0);
    QColor fill = color(series);
    if (!stacked) {
        if (alone)
            fill = mixed(m_theme.background, fill, 0.28);
        else
            fill.setAlphaF(0.3F);
    }
    marks.addArea(std::move(outline), fill, stacked ? QPen(m_theme.background, 0.5) : QPen(Qt::NoPen));
}

//! Where points crowd a line would be a band of ink; the band itself is drawn faster and looks the same.
void FigurePainter::drawBand(
    MarksItem &marks, const Run &run, const std::vector<std::size_t> &points, const QPen &pen) const
{
    const double half = std::min(pen.widthF(), 1.0) / 2;
    QPolygonF upper, lower;
    for (std::size_t i = 0; i + 1 < points.size(); i += 2) {
        const FigurePoint &least = run[points[i]], &greatest = run[points[i + 1]];
        upper += pagePoint(greatest.x, greatest.high) - QPointF(0, half);
        lower += pagePoint(least.x, least.high) + QPointF(0, half);
    }
    std::reverse(lower.begin(), lower.end());
    marks.addArea(upper + lower, pen.color(), QPen(Qt::NoPen));
}

//! Where the column of a series stands; `order` counts the series shown.
QRectF FigurePainter::columnRect(const FigurePoint &point, std::size_t order, std::size_t count) const
{
    const bool stacked = m_figure.mark != Mark::Column;
    const double step = m_page.xToPage(1) - m_page.xToPage(0), x = m_page.xToPage(point.x);
    const int places = m_figure.periods.back().ordinal - m_figure.periods.front().ordinal + 1;
    const bool single = stacked || count == 1;
    const double width = single ? step * (places > 40 ? 0.86 : 0.7) : step * 0.82 / double(count);
    const double left = single ? x - width / 2 : x - step * 0.41 + width * double(order);
    const double low = m_page.valueToPage(point.low), high = m_page.valueToPage(point.high);
    return { QPointF(left, std::min(low, high)), QPointF(left + width, std::max(low, high)) };
}

void FigurePainter::drawColumns(MarksItem &marks)
{
    const bool stacked = m_figure.mark != Mark::Column;
    const auto shown = shownSeries();
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const FigureSeries &series = m_figure.series[std::size_t(shown[i])];
        QList<QRectF> rects;
        for (const Run &run : series.runs) {
            const Stretch seen = stretchWithin(run, m_figure.timeAxis.minimum - 1, m_figure.timeAxis.maximum + 1);
            for (std::size_t p = seen.begin; p < seen.end; ++p)
                rects += columnRect(run[p], i, shown.size()) & m_page.plot.adjusted(-50, -50, 50, 50);
        }
        marks.addColumns(std::move(rects), color(series), stacked ? QPen(m_theme.background, 0.5) : QPen(Qt::NoPen));
    }
}

//! Lone points, and hollow markers where a value is estimated or provisional.
void FigurePainter::drawMarkers()
{
    if (isColumns())
        return;
    const bool stacked = m_figure.isStack();
    const QRectF clip = m_page.plot.adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const int s : shownSeries()) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        for (const Run &run : series.runs) {
            const Stretch seen = stretchWithin(run, m_figure.timeAxis.minimum, m_figure.timeAxis.maximum);
            if (seen.size() > mostMarkers)
                continue;
            for (std::size_t i = seen.begin; i < seen.end; ++i) {
                const FigurePoint &point = run[i];
                const bool hollow
                    = !stacked && (point.status == Status::Estimated || point.status == Status::Provisional);
                if (!hollow && run.size() > 1)
                    continue;
                const QPointF centre(m_page.xToPage(point.x), m_page.valueToPage(point.high));
                if (!clip.contains(centre))
                    continue;
                const double radius = m_theme.lineWidth * (hollow ? 1.15 : 1.4);
                auto *marker = m_page.scene->addEllipse(QRectF(-radius, -radius, 2 * radius, 2 * radius),
                    QPen(color(series), m_theme.lineWidth * 0.6), hollow ? m_theme.background : color(series));
                marker->setPos(centre);
                marker->setZValue(4);
            }
        }
    }
}

} // namespace sampan
