// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/accessiblechart.h"
#include "ui/chart/chartview.h"
#include "ui/chart/reading.h"
#include "ui/chart/zoomburst.h"

#include <QElapsedTimer>
#include <QFont>
#include <QPixmap>
#include <QRegion>
#include <QTimer>
#include <map>
#include <unordered_set>

class QNativeGestureEvent;
class QTouchEvent;

namespace sampan {

//! Merge ids grow without end, so that no two gestures share one.
int newMergeId();
constexpr int mostReadingRows = 18; //!< in the box of the hairline

struct ChartView::Private {
    explicit Private(ChartView *view);

    //! What the pointer is over.
    enum class Place { Outside, Plot, TimeAxis, ValueAxis };
    enum class Drag { None, Pressed, Pan, Box, Measure, ScaleTime, ScaleValue, MoveTime, MoveValue };

    // chartpicture.cpp: the figure and its picture
    double pixelsPerPoint() const;
    FigureSpec framed() const;
    void compose(bool keepPlot);
    void take(Figure made, bool keepPlot);
    void frame();
    void layOut(bool keepPlot);
    void repaintFigure();
    void render(QPixmap &target);
    void show(bool keepPlot);
    void showStep();
    void showSettled();

    // chartview.cpp: the view and its limits
    bool hasTime() const;
    AxisState timeState() const;
    AxisState valueState() const;
    bool isZoomed() const;
    bool hasOwnScales() const;
    void propose(const Views &views, const QString &what, int mergeId);
    void jump(const Views &views, const QString &what);
    void zoomByKeys(double factor, bool both);
    std::optional<ViewRange> heldBy(const std::optional<ViewRange> &time) const;

    // charthits.cpp: what lies under the hand
    Place placeAt(const QPointF &pixel) const;
    std::optional<HitArea> hitAt(const QPointF &pixel) const;
    std::optional<HitArea> pointAt(const QPointF &page, double reach) const;
    bool isSlice(const HitArea &area, const QPointF &page) const;
    bool standsInColumns() const;
    std::vector<HitArea> marked();

    // chartmouse.cpp
    void hover(const QPointF &pixel);
    void leave();
    void beginDrag(const QPointF &pixel, Qt::KeyboardModifiers modifiers);
    void moveDrag(const QPointF &pixel);
    void scaleAxis(Views &views) const;
    bool changesView() const;
    void endDrag();
    void cancelDrag();
    void click(const QPointF &pixel, Qt::KeyboardModifiers modifiers);
    void doubleClick(const QPointF &pixel);
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
    void followReading();
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
    void handleToEnd(int handle);
    bool switchHandle();

    // overlay.cpp
    void paintOverlay(QPainter &painter);
    void paintHairline(QPainter &painter);
    void paintCrossings(QPainter &painter, int pane);
    void paintSelection(QPainter &painter);
    void paintMeasure(QPainter &painter);
    void paintBand(QPainter &painter);
    const Reading &currentReading() const;

    // readingbox.cpp
    struct BoxShape {
        QSizeF size; //!< pixels
        int rows = 0;
        double line = 0, share = 0, change = 0, sourceHeight = 0;
        bool remarks = true; //!< have room
        QString sources;
        QFont small;
        QSize view; //!< for which it was laid out
    };
    BoxShape shapeOf(const Reading &reading) const;
    void paintBox(QPainter &painter, const Reading &reading, const BoxShape &shape, const QPointF &at);
    std::optional<QPointF> hairlinePlace() const;
    QRegion hairlineArea();
    void updateHairline();
    QRectF placeBox(const QSizeF &size, const QPointF &at) const;
    void paintRow(QPainter &painter, const ReadingRow &row, const QRectF &line, const BoxShape &shape);

    // chartfocus.cpp: where the keys go within the chart
    enum class Stop { Title, Plot, Legend, Annotation, Source };
    bool moveStop(bool next);
    void setStop(Stop stop, int entry = 0);
    void tellStop();
    bool stopKey(QKeyEvent *event);
    std::vector<HitArea> legendEntries() const;
    int annotationOf(const HitArea &area) const;
    std::vector<int> annotationEntries() const;
    std::optional<HitArea> stopArea() const;
    QString stopText() const;
    void paintRing(QPainter &painter);

    // accessiblechart.cpp
    void tellFocus();
    void tellFigure();
    void tellAnnotation();
    QRectF areaOf(ChartPart part, int series, int period);
    void readPoint(int series, int period, bool select);

    // charttouch.cpp
    bool touch(QTouchEvent *event);
    void touchOne(const QTouchEvent &event);
    void beginPinch(const QPointF &one, const QPointF &other);
    void movePinch(const QPointF &one, const QPointF &other);
    void tap(const QPointF &pixel);
    void endTouch();
    bool nativeGesture(QNativeGestureEvent *event);
    void zoomAbout(const QPointF &pixel, double factor, bool both);

    // padlock.cpp
    QRectF padlockRect() const;
    void paintPadlock(QPainter &painter);
    Reading spokenReading() const;

    ChartView *q;
    DatasetPtr dataset;
    FigureSpec spec;
    FigureAxis fullValueAxis; //!< without the view of the spec
    std::optional<ViewRange> heldValues; //!< keeps the value axis during a gesture along time
    Figure figure;
    PaintedFigure painted;
    Theme theme;
    QString themeName = QStringLiteral("light");
    QPixmap picture;
    QPixmap backdrop; //!< what a gesture leaves as it is; made at its first step
    int paintCount = 0;
    bool toldPainted = false;
    QStringList toldHidden; //!< codes of the series that screen readers know to be hidden

    struct ReadingKey {
        int period = -1, series = -1, figure = -1;
        bool operator==(const ReadingKey &) const = default;
    };
    mutable Reading readNow;
    mutable ReadingKey readKey;
    std::optional<BoxShape> shapeNow; //!< of the box of this reading
    ReadingKey shapeKey;
    std::map<QRgb, QPixmap> dots; //!< by their colour
    QPixmap dot(int color);
    QRegion hairlineRegion; //!< where hairline and box were painted last
    int wanted = 0; //!< number of the newest figure asked for
    bool composing = false; //!< it is not there yet
    int figureCount = 0; //!< of the figures composed so far

    Stop stop = Stop::Plot;
    int stopEntry = 0; //!< of the legend, or which annotation
    DragMode mode = DragMode::Browse;
    DragMode homeMode = DragMode::Browse;
    bool cancelledByRight = false; //!< so that no menu opens on it
    bool focusByKeys = false; //!< only then a frame tells where the keys go
    int reading = -1; //!< period
    int readingSeries = -1; //!< the one that ↑ and ↓ chose, or the bar or slice that is read
    QPointF pointer { -1, -1 }; //!< in pixels; outside where the keyboard reads
    std::unordered_set<std::uint32_t> selected;
    std::vector<HitArea> markedAreas; //!< of what is selected, found when it is painted
    bool markedStale = true;
    int highlight = -1; //!< series under the pointer in the legend

    Drag drag = Drag::None;
    QPointF pressed, current;
    Qt::MouseButton button = Qt::NoButton;
    Views startViews;
    AxisState startTime, startValue;
    int dragId = 0; //!< merge id of the running gesture
    int measureFrom = -1, measureTo = -1; //!< periods of the handles A and B
    int activeHandle = 1; //!< 0: A, 1: B
    bool handleSwitched = false; //!< by Tab, and not moved since: the next Tab goes on
    int measureId = 0; //!< merge id of the keys that move a handle

    struct Touch {
        enum class Kind { None, Undecided, Pan, Read, Pinch };
        Kind kind = Kind::None;
        QPointF start, middle; //!< of one finger; between two
        QSizeF spread; //!< of two fingers, at the start
        bool time = true, value = false; //!< what a pinch zooms
        QPointF lastTap { -1e6, -1e6 };
        QElapsedTimer sinceTap;
    };
    Touch finger;
    QTimer longPress;
    bool tracking = false; //!< a long press left the hairline standing; the next tap takes it away
    bool readByFinger = false; //!< the box keeps away from it

    ZoomBurst burst;
    int burstId = 0;
    QTimer settle; //!< after a gesture the margins are worked out anew
    QTimer clickDelay; //!< a click on a name waits whether it becomes a double-click
    int clickedSeries = -1;
    int highlightWanted = -1;
    QTimer highlightDelay;
};

} // namespace sampan
