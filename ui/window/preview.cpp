// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/preview.h"

#include <QPainter>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

class Stamp {
public:
    Stamp(const Figure &figure, const Theme &theme, QPainter &painter, const QRectF &area)
        : m_figure(figure)
        , m_theme(theme)
        , m_painter(painter)
        , m_area(area)
    {
    }

    void draw()
    {
        switch (m_figure.mark) {
        case Mark::Donut:
            drawDonut();
            break;
        case Mark::Bar:
            drawBars();
            break;
        default:
            drawOverTime();
        }
    }

private:
    double x(double value) const
    {
        const FigureAxis &axis = m_figure.timeAxis;
        const double span = axis.maximum - axis.minimum;
        return m_area.left() + (span > 0 ? (value - axis.minimum) / span : 0.5) * m_area.width();
    }
    double y(double value) const
    {
        const FigureAxis &axis = m_figure.valueAxis;
        double low = axis.minimum;
        double high = axis.maximum;
        if (axis.logarithmic && low > 0) {
            low = std::log(low);
            high = std::log(high);
            value = std::log(std::max(value, axis.minimum));
        }
        return m_area.bottom() - (high > low ? (value - low) / (high - low) : 0) * m_area.height();
    }
    QColor colorOf(const FigureSeries &series) const { return m_theme.seriesColor(series.dimmed ? -1 : series.color); }

    void drawOverTime()
    {
        const Mark mark = m_figure.mark;
        const double step = m_area.width() / std::max<double>(1, double(m_figure.periods.size()));
        m_painter.setClipRect(m_area.adjusted(-1, -1, 1, 1));
        for (const FigureSeries &series : m_figure.series) {
            if (series.hidden)
                continue;
            const QColor color = colorOf(series);
            for (const Run &run : series.runs) {
                if (mark == Mark::Column) {
                    for (const FigurePoint &point : run)
                        m_painter.fillRect(QRectF(QPointF(x(point.x) - step * 0.35, y(point.high)),
                                               QPointF(x(point.x) + step * 0.35, y(point.low)))
                                               .normalized(),
                            color);
                    continue;
                }
                QPolygonF upper;
                for (const FigurePoint &point : run)
                    upper << QPointF(x(point.x), y(point.high));
                if (mark != Mark::Line && !series.pointsOnly) {
                    QPolygonF area = upper;
                    for (auto point = run.rbegin(); point != run.rend(); ++point)
                        area << QPointF(x(point->x), y(point->low));
                    m_painter.setPen(Qt::NoPen);
                    m_painter.setBrush(color);
                    m_painter.drawPolygon(area);
                } else if (series.pointsOnly || run.size() == 1) {
                    m_painter.setPen(Qt::NoPen);
                    m_painter.setBrush(color);
                    for (const QPointF &point : upper)
                        m_painter.drawEllipse(point, 1.2, 1.2);
                } else {
                    m_painter.setBrush(Qt::NoBrush);
                    m_painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
                    m_painter.drawPolyline(upper);
                }
            }
        }
    }

    //! Bars have one colour, as in the figure itself; slices have one each.
    std::vector<std::pair<double, QColor>> values(bool oneColor) const
    {
        std::vector<std::pair<double, QColor>> all;
        for (const FigureSeries &series : m_figure.series) {
            if (!series.hidden && !series.runs.empty() && !series.runs.front().empty())
                all.emplace_back(series.runs.front().front().value,
                    oneColor && !series.dimmed && series.color >= 0 ? m_theme.seriesColor(0) : colorOf(series));
        }
        return all;
    }

    void drawBars()
    {
        auto all = values(true);
        constexpr std::size_t room = 8;
        if (all.size() > room)
            all.resize(room);
        double largest = 0;
        for (const auto &[value, color] : all)
            largest = std::max(largest, std::abs(value));
        const double step = m_area.height() / std::max<double>(1, double(all.size()));
        for (std::size_t i = 0; i < all.size() && largest > 0; ++i)
            m_painter.fillRect(QRectF(m_area.left(), m_area.top() + step * double(i),
                                   m_area.width() * std::abs(all[i].first) / largest, step * 0.72),
                all[i].second);
    }

    void drawDonut()
    {
        const auto all = values(false);
        double sum = 0;
        for (const auto &[value, color] : all)
            sum += std::max(0.0, value);
        if (sum <= 0)
            return;
        const double side = std::min(m_area.width(), m_area.height());
        QRectF ring(0, 0, side, side);
        ring.moveCenter(m_area.center());
        double angle = 90;
        m_painter.setPen(Qt::NoPen);
        for (const auto &[value, color] : all) {
            const double span = -360 * std::max(0.0, value) / sum;
            m_painter.setBrush(color);
            m_painter.drawPie(ring, int(angle * 16), int(span * 16));
            angle += span;
        }
        m_painter.setBrush(m_theme.background);
        m_painter.drawEllipse(ring.center(), side * 0.28, side * 0.28);
    }

    const Figure &m_figure;
    const Theme &m_theme;
    QPainter &m_painter;
    QRectF m_area;
};

} // namespace

QPixmap previewOf(const Figure &figure, const Theme &theme, QSize size, qreal pixelRatio)
{
    QPixmap pixmap(size * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF page = QRectF(QPointF(), QSizeF(size)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme.grid);
    painter.setBrush(theme.background);
    painter.drawRoundedRect(page, 4, 4);
    if (figure.emptyReason.isEmpty())
        Stamp(figure, theme, painter, page.adjusted(5, 5, -5, -5)).draw();
    return pixmap;
}

PreviewMaker::PreviewMaker(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PreviewMaker::startNext);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PreviewMaker::finished);
}

PreviewMaker::~PreviewMaker()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void PreviewMaker::setSize(QSize size, qreal pixelRatio)
{
    m_size = size;
    m_pixelRatio = pixelRatio;
}

void PreviewMaker::request(Document *document, int figure)
{
    const bool waits = std::any_of(
        m_jobs.begin(), m_jobs.end(), [&](const Job &job) { return job.document == document && job.figure == figure; });
    if (!waits)
        m_jobs.push_back({ document, figure });
    if (!m_held)
        m_timer.start();
}

void PreviewMaker::hold(bool on)
{
    m_held = on;
    if (!on && !m_jobs.empty())
        m_timer.start();
}

void PreviewMaker::startNext()
{
    if (m_busy)
        return; // the one that runs calls for the next
    while (!m_jobs.empty()) {
        m_running = m_jobs.front();
        m_jobs.pop_front();
        if (!m_running.document || m_running.figure >= m_running.document->figureCount())
            continue;
        m_busy = true;
        m_watcher.setFuture(QtConcurrent::run(
            [dataset = m_running.document->dataset(), spec = m_running.document->spec(m_running.figure)] {
                return std::make_shared<Figure>(compose(*dataset, spec));
            }));
        return;
    }
}

void PreviewMaker::finished()
{
    m_busy = false;
    const Result<Theme> theme = loadTheme(m_theme);
    if (m_running.document && theme)
        Q_EMIT ready(
            m_running.document, m_running.figure, previewOf(*m_watcher.result(), *theme, m_size, m_pixelRatio));
    if (!m_jobs.empty())
        m_timer.start();
}

} // namespace sampan
