// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program with Qt Charts can be: one window, one chart, one line. Prints the monotonic clock in
// microseconds once the chart has been painted and handed to the display, as the window of Sampan does when
// SAMPAN_TELL_PAINTED is set.
#include <QApplication>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>

#include <chrono>
#include <cstdio>

namespace {

class View : public QChartView {
public:
    using QChartView::QChartView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QChartView::paintEvent(event);
        if (m_told)
            return;
        m_told = true;
        // The window's contents go to the display before the next event is taken.
        QMetaObject::invokeMethod(
            this,
            [] {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                std::printf("painted %lld\n",
                    static_cast<long long>(std::chrono::duration_cast<std::chrono::microseconds>(now).count()));
                std::fflush(stdout);
            },
            Qt::QueuedConnection);
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    auto *line = new QLineSeries;
    for (int year = 0; year < 30; ++year)
        line->append(1991 + year, 8000 + 680.0 * year * year);
    auto *chart = new QChart;
    chart->addSeries(line);
    chart->createDefaultAxes();
    chart->setTitle(QStringLiteral("China and ASEAN"));
    View view(chart);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(1280, 800);
    view.show();
    return QApplication::exec();
}
