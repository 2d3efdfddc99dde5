// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/composer.h"
#include "ui/figure/painter.h"

#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QPieSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace sampan {

//! A bare chart whose plot lies exactly where the layout says: no axes, margins, legend, background or animation of
//! its own, so that nothing in it moves when labels change.
void FigurePainter::drawMarks()
{
    if (m_figure.isOverTime()) {
        drawTimeMarks();
        return;
    }
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
    x->setRange(-0.5, double(shownSeries().size()) - 0.5);
    drawBars(chart, y);
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
    // Points of lines are found from the data: there may be a million of them.
    if (!drawsColumns())
        return;
    for (std::size_t i = 0; i < shown.size(); ++i)
        for (const Run &run : m_figure.series[std::size_t(shown[i])].runs) {
            const Stretch seen = stretchWithin(run, m_figure.timeAxis.minimum - 1, m_figure.timeAxis.maximum + 1);
            for (std::size_t p = seen.begin; p < seen.end; ++p)
                hit(HitArea::Kind::Bar, columnRect(run[p], i, shown.size()), shown[i], run[p].period);
        }
}

} // namespace sampan
