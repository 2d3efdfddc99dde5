// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/paint.h"
#include "ui/figure/textblock.h"

#include <QCoreApplication>
#include <QPen>
#include <QPolygonF>
#include <optional>

QT_BEGIN_NAMESPACE
class QChart;
class QValueAxis;
QT_END_NAMESPACE

namespace sampan {

class MarksItem;

//! The steps of paintFigure(): a page is laid out from both ends, the plot takes what is left between.
class FigurePainter {
    Q_DECLARE_TR_FUNCTIONS(sampan::FigurePainter)

public:
    FigurePainter(const Figure &figure, const Theme &theme, QSizeF sizeMm, const PaintOptions &options);
    //! Takes a page that was painted before, to paint another view of it.
    FigurePainter(const Figure &figure, const Theme &theme, const PaintOptions &options, PaintedFigure page);
    PaintedFigure run();
    PaintedFigure runView();

private:
    //! A text beside the plot that wants to stand at a height.
    struct Label {
        int series = -1;
        double wanted = 0; //!< centre, page units
        double centre = 0;
        QPointF anchor; //!< the point of the plot that it names
        TextBlock *block = nullptr;
    };

    // paint.cpp: the page
    TextBlock *text(const QString &string, double size, const QColor &color, double width = 0, bool bold = false,
        Qt::Alignment alignment = Qt::AlignLeft);
    void line(const QPointF &from, const QPointF &to, const QColor &color, double width,
        Qt::PenStyle style = Qt::SolidLine, double z = 0);
    void hit(HitArea::Kind kind, const QRectF &rect, int series = -1, int period = -1);
    double layHeader();
    double layFooter(double bottom);
    void layEmpty(double top, double bottom);
    double makeRoom(double bottom, double wanted);
    void layPlot(double top, double bottom);
    double layMoving(double top, double without = 0);
    void fixItems();
    void drawPlot();
    void drawAxes();
    void drawTimeTicks();
    double tickGap() const;
    std::vector<int> shownSeries() const;
    bool isLone() const; //!< one series, and none hidden beside it: the title says what it is
    QColor color(const FigureSeries &series) const;
    double valueOnChart(double value) const;

    // painttime.cpp: marks over time
    void drawTimeMarks();
    bool drawsColumns() const;
    void drawRuns(MarksItem &marks);
    void drawArea(MarksItem &marks, const FigureSeries &series, const Run &run, const std::vector<std::size_t> &points,
        bool stacked, bool alone) const;
    void drawBand(MarksItem &marks, const Run &run, const std::vector<std::size_t> &points, const QPen &pen) const;
    void drawColumns(MarksItem &marks);
    void drawMarkers();
    QPointF pagePoint(double x, double value) const;
    QPolygonF lineOf(const Run &run, const std::vector<std::size_t> &points) const;
    QPen linePen(const FigureSeries &series) const;
    QRectF columnRect(const FigurePoint &point, std::size_t order, std::size_t count) const;
    std::vector<std::size_t> reduced(const FigureSeries &series, std::size_t runIndex, bool &dense) const;

    // paintmarks.cpp: marks of one period, by Qt Charts
    void drawMarks();
    void drawBars(QChart *chart, QValueAxis *y);
    void drawSlices(QChart *chart);
    void hitPoints();

    // paintlabels.cpp: names and values at the marks
    bool labelsBeside(double room) const;
    struct End {
        double x = 0, low = 0, high = 0;
        const FigurePoint *point = nullptr; //!< none: between two points
    };
    End between(const FigurePoint &one, const FigurePoint &other, double x) const;
    std::optional<End> endSeen(const FigureSeries &series, bool pointsOnly) const;
    double measureLabels();
    double layLegend(double top);
    void paintSwatch(const FigureSeries &series, const QPointF &at, double width);
    void drawLabels();
    void dodge(std::vector<Label> &labels, double top, double bottom) const;
    void drawColumnLabels();
    void drawBarLabels();
    void drawSliceLabels();
    double sliceNamesHeight(double room) const;
    void drawPointLabels(bool values = true);

    // paintannotations.cpp
    double layEvents(double top);
    void drawEvents();
    void drawEventBand(const FigureEvent &event, int index);
    void drawNotes();
    int crossings(const QRectF &rect) const;

    // paintmultiples.cpp
    void layPanes(double top, double bottom);
    void paintPane(const QRectF &plot, bool valueLabels, bool timeLabels);
    void adopt(FigurePainter &pane, const QPointF &offset, int firstSeries);
    double tickWidth(const FigureAxis &axis) const;
    QString valueLabel(const FigurePoint &point) const;
    QString withUnit(const QString &number) const;
    bool isColumns() const;

    const Figure &m_figure;
    const Theme m_theme; //!< with the text size that the figure asks for
    PaintOptions m_options;
    PaintedFigure m_page;
    double m_margin = 12;
    bool m_valueLabels = true, m_timeLabels = true;
    double m_tickLeft = -1e9, m_tickRight = 1e9; //!< within which the labels of the time axis stay
    bool m_keyed = false; //!< a legend outside tells the lines apart
    std::vector<int> m_legend; //!< series that the legend names; empty: all
    std::vector<TextBlock *> m_footer;
    bool m_besides = false; //!< labels stand at the right of the plot, not in a legend
    QRectF m_room; //!< what a ring and its names may take
    double m_labelWidth = 0, m_nameWidth = 0; //!< right of the plot; left of bars
    std::vector<std::pair<int, TextBlock *>> m_besideBlocks;
    std::vector<std::pair<int, TextBlock *>> m_eventBlocks; //!< with their row
    std::vector<double> m_eventRows; //!< top of each row
};

} // namespace sampan
