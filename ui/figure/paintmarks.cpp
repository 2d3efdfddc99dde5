// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/composer.h"
#include "ui/figure/painter.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsEllipseItem>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QPieSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

//! Columns need a whole number of places; more than this many periods are drawn as areas instead.
constexpr int mostColumns = 3000;

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(std::lround(x * share + y * (1 - share))); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

} // namespace

//! A bare chart whose plot lies exactly where the layout says: no axes, margins, legend, background or animation of
//! its own, so that nothing in it moves when labels change.
void FigurePainter::drawMarks()
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setZValue(2);
    m_page.scene->addItem(chart);
    chart->setGeometry(m_page.page);
    chart->setPlotArea(m_page.plot);

    auto *x = new QValueAxis(chart);
    auto *y = new QValueAxis(chart);
    x->setVisible(false);
    y->setVisible(false);
    chart->addAxis(x, m_page.horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(y, m_page.horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    y->setRange(valueOnChart(m_figure.valueAxis.minimum), valueOnChart(m_figure.valueAxis.maximum));
    if (m_figure.mark == Mark::Donut) {
        drawSlices(chart);
        return;
    }
    if (m_figure.mark == Mark::Bar) {
        const double count = double(shownSeries().size());
        x->setRange(-0.5, count - 0.5);
        drawBars(chart, y);
        return;
    }
    x->setRange(m_figure.timeAxis.minimum, m_figure.timeAxis.maximum);
    const auto &periods = m_figure.periods;
    if (isColumns() && periods.back().ordinal - periods.front().ordinal < mostColumns)
        drawColumns(chart, x, y);
    else
        drawRuns(chart, x, y);
}

//! Points as they are drawn: at most two per pixel column (its least and its greatest) where there are thousands.
std::vector<QPointF> FigurePainter::reduced(const Run &run) const
{
    std::vector<QPointF> points;
    constexpr std::size_t most = 2000;
    if (run.size() <= most) {
        for (const FigurePoint &point : run)
            points.emplace_back(point.x, valueOnChart(point.high));
        return points;
    }
    const std::size_t columns = most / 2;
    for (std::size_t c = 0; c < columns; ++c) {
        const std::size_t begin = c * run.size() / columns, end = (c + 1) * run.size() / columns;
        std::size_t least = begin, greatest = begin;
        for (std::size_t i = begin; i < end; ++i) {
            if (run[i].high < run[least].high)
                least = i;
            if (run[i].high > run[greatest].high)
                greatest = i;
        }
        for (const std::size_t i : { std::min(least, greatest), std::max(least, greatest) })
            if (points.empty() || points.back().x() != run[i].x)
                points.emplace_back(run[i].x, valueOnChart(run[i].high));
    }
    return points;
}

//! One series of Qt Charts per run: it would bridge a gap within one.
void FigurePainter::drawRuns(QChart *chart, QValueAxis *x, QValueAxis *y)
{
    const bool filled = m_figure.mark != Mark::Line;
    const bool stacked = m_figure.mark == Mark::Stacked || m_figure.mark == Mark::Percent;
    const auto shown = shownSeries();
    const auto attach = [&](QAbstractSeries *series) {
        chart->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
    };
    const auto lineOf = [](const std::vector<QPointF> &points) {
        auto *series = new QLineSeries;
        series->replace(QList<QPointF>(points.begin(), points.end()));
        return series;
    };
    // What stands back is drawn first.
    std::vector<int> order = shown;
    std::stable_partition(order.begin(), order.end(), [&](int s) { return m_figure.series[std::size_t(s)].dimmed; });
    for (const int s : order) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        for (const Run &run : series.runs) {
            if (run.size() < 2)
                continue; // a lone point is a marker
            const std::vector<QPointF> upper = reduced(run);
            if (filled) {
                std::vector<QPointF> lower;
                for (const FigurePoint &point : run)
                    lower.emplace_back(point.x, stacked ? point.low : 0);
                auto *area = new QAreaSeries;
                QLineSeries *top = lineOf(upper), *base = lineOf(lower);
                area->setUpperSeries(top);
                area->setLowerSeries(base);
                top->setParent(area);
                base->setParent(area);
                QColor fill = color(series);
                if (!stacked) {
                    if (shown.size() == 1)
                        fill = mixed(fill, m_theme.background, 0.28);
                    else
                        fill.setAlphaF(0.3F);
                }
                area->setBrush(fill);
                area->setPen(stacked ? QPen(m_theme.background, 0.5) : QPen(Qt::NoPen));
                attach(area);
                if (stacked)
                    continue;
            }
            QLineSeries *curve = lineOf(upper);
            QPen pen(color(series), m_theme.lineWidth * (series.dimmed ? 0.7 : 1), Qt::SolidLine, Qt::RoundCap,
                Qt::RoundJoin);
            if (series.color >= int(m_theme.palette.size())
                || (m_theme.name == QLatin1String("print") && series.color % 2))
                pen.setDashPattern({ 4, 2 }); // the colour is used a second time
            curve->setPen(pen);
            attach(curve);
        }
    }
}

//! Every period has its place, also where its bar is absent.
void FigurePainter::drawColumns(QChart *chart, QValueAxis *x, QValueAxis *y)
{
    const bool stacked = m_figure.mark != Mark::Column;
    QAbstractBarSeries *bars = stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    const int places = m_figure.periods.back().ordinal - m_figure.periods.front().ordinal + 1;
    const auto shown = shownSeries();
    for (const int s : shown) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        QList<qreal> values(places, 0.0);
        for (const Run &run : series.runs)
            for (const FigurePoint &point : run)
                values[qsizetype(std::lround(point.x))] = point.value;
        auto *set = new QBarSet(series.label);
        set->append(values);
        set->setColor(color(series));
        set->setPen(stacked ? QPen(m_theme.background, 0.5) : QPen(Qt::NoPen));
        bars->append(set);
    }
    bars->setBarWidth(shown.size() > 1 && !stacked ? 0.82 : places > 40 ? 0.86 : 0.7);
    bars->setLabelsVisible(false);
    chart->addSeries(bars);
    bars->attachAxis(x);
    bars->attachAxis(y);
}

//! The largest on top. Bars of another colour are sets of their own with nothing at the other places.
void FigurePainter::drawBars(QChart *chart, QValueAxis *y)
{
    auto *bars = new QHorizontalStackedBarSeries;
    const auto shown = shownSeries();
    const auto count = qsizetype(shown.size());
    std::vector<std::pair<QColor, QList<qreal>>> sets;
    for (qsizetype i = 0; i < count; ++i) {
        const FigureSeries &series = m_figure.series[std::size_t(shown[std::size_t(i)])];
        const QColor own = series.dimmed || series.color < 0 ? color(series) : m_theme.seriesColor(0);
        auto it = std::find_if(sets.begin(), sets.end(), [&](const auto &set) { return set.first == own; });
        if (it == sets.end())
            it = sets.insert(sets.end(), { own, QList<qreal>(count, 0.0) });
        it->second[count - 1 - i] = series.runs[0][0].value;
    }
    for (const auto &[own, values] : sets) {
        auto *set = new QBarSet(QString());
        set->append(values);
        set->setColor(own);
        set->setPen(QPen(Qt::NoPen));
        bars->append(set);
    }
    bars->setBarWidth(0.68);
    bars->setLabelsVisible(false);
    chart->addSeries(bars);
    for (QAbstractAxis *axis : chart->axes())
        bars->attachAxis(axis);
    Q_UNUSED(y)
}

void FigurePainter::drawSlices(QChart *chart)
{
    auto *pie = new QPieSeries;
    for (const int s : shownSeries()) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        auto *slice = new QPieSlice(series.label, series.runs[0][0].value);
        slice->setColor(color(series));
        slice->setPen(QPen(m_theme.background, 1.2));
        slice->setLabelVisible(false);
        pie->append(slice);
    }
    // Room for the names on both sides.
    const double side = std::min(m_page.plot.height() * 0.94, m_page.plot.width() * 0.5);
    m_page.plot = QRectF(m_page.plot.center() - QPointF(side, side) / 2, QSizeF(side, side));
    chart->setPlotArea(m_page.plot);
    pie->setPieSize(1.0);
    pie->setHoleSize(0.58);
    chart->addSeries(pie);
}

//! Lone points, and hollow markers where a value is estimated or provisional.
void FigurePainter::drawMarkers()
{
    if (m_figure.mark != Mark::Line && m_figure.mark != Mark::Area && (m_figure.mark == Mark::Column || isColumns()))
        return;
    const bool stacked = m_figure.mark == Mark::Stacked || m_figure.mark == Mark::Percent;
    const QRectF clip = m_page.plot.adjusted(-0.5, -0.5, 0.5, 0.5);
    for (const int s : shownSeries()) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        for (const Run &run : series.runs)
            for (const FigurePoint &point : run) {
                const bool hollow
                    = !stacked && (point.status == Status::Estimated || point.status == Status::Provisional);
                const bool lone = run.size() == 1;
                if ((!hollow && !lone) || (run.size() > 400))
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

//! Where the hand finds the points.
void FigurePainter::hitPoints()
{
    const auto shown = shownSeries();
    if (m_figure.mark == Mark::Donut) {
        double sum = 0;
        for (const int s : shown)
            sum += m_figure.series[std::size_t(s)].runs[0][0].value;
        double angle = 0;
        for (const int s : shown) {
            const FigurePoint &point = m_figure.series[std::size_t(s)].runs[0][0];
            HitArea area;
            area.kind = HitArea::Kind::Slice;
            area.series = s;
            area.period = point.period;
            area.rect = m_page.plot;
            area.startAngle = angle;
            area.spanAngle = sum > 0 ? 360 * point.value / sum : 0;
            area.innerRadius = m_page.plot.width() / 2 * 0.58;
            angle += area.spanAngle;
            m_page.hits.push_back(area);
        }
        return;
    }
    if (m_figure.mark == Mark::Bar) {
        const double step = m_page.plot.height() / double(std::max<std::size_t>(shown.size(), 1));
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const FigurePoint &point = m_figure.series[std::size_t(shown[i])].runs[0][0];
            const double y = m_page.plot.top() + step * double(i);
            hit(HitArea::Kind::Bar, QRectF(m_margin, y, m_page.page.width() - 2 * m_margin, step), shown[i],
                point.period);
        }
        return;
    }
    const bool columns = isColumns(), stacked = m_figure.mark == Mark::Stacked || m_figure.mark == Mark::Percent;
    const double step = m_page.xToPage(1) - m_page.xToPage(0);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const FigureSeries &series = m_figure.series[std::size_t(shown[i])];
        for (const Run &run : series.runs)
            for (const FigurePoint &point : run) {
                const double x = m_page.xToPage(point.x);
                if (!columns) {
                    hit(HitArea::Kind::Point, QRectF(x - 3, m_page.valueToPage(point.high) - 3, 6, 6), shown[i],
                        point.period);
                    continue;
                }
                const double width = step * (stacked || shown.size() == 1 ? 0.7 : 0.82 / double(shown.size()));
                const double left = stacked || shown.size() == 1 ? x - width / 2 : x - step * 0.41 + width * double(i);
                const double low = m_page.valueToPage(point.low), high = m_page.valueToPage(point.high);
                hit(HitArea::Kind::Bar,
                    QRectF(QPointF(left, std::min(low, high)), QPointF(left + width, std::max(low, high))), shown[i],
                    point.period);
            }
    }
}

} // namespace sampan
