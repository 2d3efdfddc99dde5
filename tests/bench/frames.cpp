// SPDX-License-Identifier: GPL-3.0-or-later
// Times the steps of gestures on a chart of Sampan and on plain Qt Charts, in turns and in one run:
//   bench_frames          200 series of 60 years, and one series of a million days, at 1600 × 900
#include "ui/chart/chartview.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QGraphicsLineItem>
#include <QLineSeries>
#include <QMouseEvent>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

using namespace sampan;

namespace {

constexpr QSize viewSize(1600, 900);

//! The same wandering line on every machine.
class Walk {
public:
    explicit Walk(std::uint64_t seed)
        : m_state(seed * 2654435761U + 88172645463325252ULL)
    {
    }
    double next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        m_value *= 1 + (double(m_state % 2001) - 995) / 20000;
        return m_value;
    }

private:
    std::uint64_t m_state;
    double m_value = 1000;
};

DatasetPtr dataset(int series, Frequency frequency, int first, int periods)
{
    auto data = std::make_shared<Dataset>();
    data->metadata.title = QStringLiteral("Trade");
    Dimension time;
    time.name = QStringLiteral("time");
    time.role = Role::Time;
    for (int p = 0; p < periods; ++p) {
        time.periods.push_back({ frequency, first + p });
        time.members.push_back({ time.periods.back().code(), time.periods.back().code() });
    }
    Dimension partner;
    partner.name = QStringLiteral("partner");
    partner.role = Role::Partner;
    for (int s = 0; s < series; ++s)
        partner.members.push_back({ QStringLiteral("P%1").arg(s), QStringLiteral("Partner %1").arg(s) });
    Measure measure;
    measure.name = measure.label = QStringLiteral("value");
    measure.quantity.unit = QStringLiteral("US$");
    data->measures.push_back(measure);
    data->observations.keys.resize(2);
    for (int s = 0; s < series; ++s) {
        Walk walk(std::uint64_t(s) + 1);
        for (int p = 0; p < periods; ++p) {
            data->observations.keys[0].push_back(std::uint32_t(p));
            data->observations.keys[1].push_back(std::uint32_t(s));
            data->observations.values.push_back(walk.next());
        }
    }
    data->dimensions = { time, partner };
    return data;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

//! Milliseconds that a step takes until its picture is on the screen, the median of `count`.
double timed(int count, const std::function<void(int)> &step, QWidget *viewport)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        viewport->repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

struct Times {
    double wheel = 0, pan = 0, hover = 0;
};

//! `quiet` lets what follows a gesture happen before the next one.
void quiet()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 400)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

Times ours(const DatasetPtr &data)
{
    ChartView view;
    view.resize(viewSize);
    FigureSpec spec;
    spec.query.by = QStringLiteral("partner");
    QObject::connect(&view, &ChartView::specProposed, &view, [&](const FigureSpec &next, const QString &, int) {
        spec = next;
        view.showFigure(data, spec);
    });
    view.show();
    view.showFigure(data, spec);
    while (!view.painted().fixed)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    quiet();
    QWidget *port = view.viewport();
    const QPointF middle = view.pageToView(view.painted().plot.center());
    const auto mouse = [&](QEvent::Type type, const QPointF &at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, port->mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(port, &event);
    };
    Times times;
    times.wheel = timed(
        40,
        [&](int i) {
            // Eight notches in, eight out, as a hand does.
            QWheelEvent event(middle, port->mapToGlobal(middle), {}, { 0, i % 16 < 8 ? 120 : -120 }, Qt::NoButton,
                Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(port, &event);
        },
        port);
    quiet();
    view.zoomTime(2);
    quiet();
    mouse(QEvent::MouseButtonPress, middle, Qt::LeftButton, Qt::LeftButton);
    mouse(QEvent::MouseMove, middle + QPointF(20, 0), Qt::NoButton, Qt::LeftButton);
    times.pan = timed(
        40, [&](int i) { mouse(QEvent::MouseMove, middle + QPointF(20 + i * 5, 0), Qt::NoButton, Qt::LeftButton); },
        port);
    mouse(QEvent::MouseButtonRelease, middle, Qt::LeftButton, Qt::NoButton);
    quiet();
    view.fitAll();
    quiet();
    times.hover = timed(
        60, [&](int i) { mouse(QEvent::MouseMove, middle + QPointF(i * 9 - 260, i % 7), Qt::NoButton, Qt::NoButton); },
        port);
    return times;
}

//! A QChartView with the same lines, its axes set at each step, a line item for the pointer.
Times theirs(const DatasetPtr &data, int series, int periods, int count)
{
    auto *chart = new QChart;
    chart->legend()->hide();
    auto *x = new QValueAxis, *y = new QValueAxis;
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    double high = 0;
    for (int s = 0; s < series; ++s) {
        QList<QPointF> points;
        for (int p = 0; p < periods; ++p) {
            const double value = data->observations.values[std::size_t(s) * std::size_t(periods) + std::size_t(p)];
            points += QPointF(p, value);
            high = std::max(high, value);
        }
        auto *line = new QLineSeries;
        line->replace(points);
        chart->addSeries(line);
        line->attachAxis(x);
        line->attachAxis(y);
    }
    x->setRange(0, periods - 1);
    y->setRange(0, high);
    QChartView view(chart);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(viewSize);
    view.show();
    quiet();
    Times times;
    const double middle = periods / 2.0;
    times.wheel = timed(
        count,
        [&](int i) {
            const double half = middle / std::pow(1.25, i % 8 + 1);
            x->setRange(middle - half, middle + half);
        },
        view.viewport());
    times.pan = timed(
        count, [&](int i) { x->setRange(middle / 2 + i * middle / 200, middle * 1.5 + i * middle / 200); },
        view.viewport());
    x->setRange(0, periods - 1);
    quiet();
    auto *pointer = view.scene()->addLine(0, 60, 0, 840);
    pointer->setZValue(100);
    times.hover = timed(
        count,
        [&](int i) {
            pointer->setX(400 + i * 9);
            QCoreApplication::processEvents(); // the scene tells its view later
        },
        view.viewport());
    return times;
}

void print(const char *what, const Times &sampan, const Times &charts)
{
    const auto row = [&](const char *step, double a, double b, double budget) {
        std::printf("  %-8s %10.2f %12.2f %9.1f x   %s\n", step, a, b, b / a, a <= budget ? "within" : "OVER");
    };
    std::printf("%s\n  %-8s %10s %12s %11s   budget\n", what, "step", "Sampan/ms", "Qt Charts/ms", "ratio");
    row("wheel", sampan.wheel, charts.wheel, 16);
    row("pan", sampan.pan, charts.pan, 16);
    row("hover", sampan.hover, charts.hover, 3);
}

} // namespace

int main(int count, char **arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, arguments);
    std::printf(
        "median of a step until its picture stands, %d x %d, Qt %s\n", viewSize.width(), viewSize.height(), qVersion());
    {
        const DatasetPtr data = dataset(200, Frequency::Annual, 1961, 60);
        print("200 series of 60 years", ours(data), theirs(data, 200, 60, 20));
    }
    {
        constexpr int days = 1'000'000;
        const DatasetPtr data = dataset(1, Frequency::Daily, 2268924, days);
        print("one series of a million days", ours(data), theirs(data, 1, days, 3));
    }
    return 0;
}
