// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartview.h"
#include "ui/chart/reading.h"
#include "ui/chart/zoomburst.h"

#include <QPixmap>
#include <QTimer>
#include <unordered_set>

namespace sampan {

//! Merge ids grow without end, so that no two gestures share one.
int newMergeId();

struct ChartView::Private {
    explicit Private(ChartView *view);

    //! What the pointer is over.
    enum class Place { Outside, Plot, TimeAxis, ValueAxis };
    enum class Drag { None, Pressed, Pan, Box, Measure, ScaleTime, ScaleValue };

    // chartview.cpp: the figure and its picture
    double pixelsPerPoint() const;
    void compose();
    void layOut(bool keepPlot);
    void repaintFigure();
    void show(bool keepPlot);
    bool hasTime() const;
    AxisState timeState() const;
    AxisState valueState() const;
    bool isZoomed() const;
    void propose(const Views &views, const QString &what, int mergeId);

    // chartmouse.cpp
    Place placeAt(const QPointF &pixel) const;
    const HitArea *hitAt(const QPointF &pixel) const;
    bool isSlice(const HitArea &area, const QPointF &page) const;
    void hover(const QPointF &pixel);
    void leave();
    void beginDrag(const QPointF &pixel, Qt::KeyboardModifiers modifiers);
    void moveDrag(const QPointF &pixel);
    void endDrag();
    void cancelDrag();
    void click(const QPointF &pixel, Qt::KeyboardModifiers modifiers);
    void toggleSeries(int series);
    void isolateSeries(int series);
    void zoomToBox();
    void updateCursor();
    void setHighlight(int series);
    void fit(bool time, bool value, const QString &what);

    // chartkeys.cpp
    bool key(QKeyEvent *event);
    void escape();
    void moveReading(int period);
    void moveSeries(int direction);
    void announce();
    void selectReading();

    // measurehandles.cpp
    void loadMeasure();
    void keepMeasure(int mergeId);
    void beginMeasure();
    void dragMeasure(const QPointF &pixel);
    int handleAt(const QPointF &pixel) const;
    double handleX(int handle) const;
    void stepMeasure(int direction);
    bool switchHandle(bool forwards);

    // overlay.cpp
    void paintOverlay(QPainter &painter);
    void paintHairline(QPainter &painter);
    void paintCrossings(QPainter &painter, int pane);
    void paintSelection(QPainter &painter);
    void paintMeasure(QPainter &painter);
    void paintBand(QPainter &painter);
    void paintBox(QPainter &painter, const Reading &reading, const QPointF &at);
    Reading currentReading() const;
    Reading spokenReading() const;

    ChartView *q;
    DatasetPtr dataset;
    FigureSpec spec;
    FigureAxis fullValueAxis; //!< without the view of the spec
    Figure figure;
    PaintedFigure painted;
    Theme theme;
    QString themeName = QStringLiteral("light");
    QPixmap picture;
    int paintCount = 0;
    bool toldPainted = false;

    DragMode mode = DragMode::Browse;
    bool focusByKeys = false; //!< only then a frame tells where the keys go
    int reading = -1; //!< period
    int readingSeries = -1; //!< the one that ↑ and ↓ chose, or the bar or slice that is read
    QPointF pointer { -1, -1 }; //!< in pixels; outside where the keyboard reads
    std::unordered_set<std::uint32_t> selected;
    int highlight = -1; //!< series under the pointer in the legend

    Drag drag = Drag::None;
    QPointF pressed, current;
    Qt::MouseButton button = Qt::NoButton;
    Views startViews;
    AxisState startTime, startValue;
    int dragId = 0; //!< merge id of the running gesture
    int measureFrom = -1, measureTo = -1; //!< periods of the handles A and B
    int activeHandle = 1; //!< 0: A, 1: B
    int measureId = 0; //!< merge id of the keys that move a handle

    ZoomBurst burst;
    int burstId = 0;
    QTimer settle; //!< after a gesture the margins are worked out anew
    QTimer clickDelay; //!< a click on a name waits whether it becomes a double-click
    int clickedSeries = -1;
    int highlightWanted = -1;
    QTimer highlightDelay;
};

} // namespace sampan
