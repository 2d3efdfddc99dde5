// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartview.h"

#include "ui/chart/chartviewprivate.h"
#include "ui/figure/framing.h"

#include <QAccessible>
#include <QApplication>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sampan {

namespace {

constexpr int settleMs = 250;
constexpr int longPressMs = 350;

} // namespace

int newMergeId()
{
    static int last = 1000;
    return ++last;
}

ChartView::Private::Private(ChartView *view)
    : q(view)
{
    if (const auto loaded = loadTheme(themeName))
        theme = *loaded;
    settle.setSingleShot(true);
    settle.setInterval(settleMs);
    QObject::connect(&settle, &QTimer::timeout, q, [this] {
        burst.settle();
        burst.reset();
        heldValues.reset();
        if (composing)
            return;
        frame();
        showSettled();
    });
    clickDelay.setSingleShot(true);
    QObject::connect(&clickDelay, &QTimer::timeout, q, [this] {
        toggleSeries(clickedSeries);
        clickedSeries = -1;
    });
    highlightDelay.setSingleShot(true);
    highlightDelay.setInterval(60);
    QObject::connect(&highlightDelay, &QTimer::timeout, q, [this] { setHighlight(highlightWanted); });
    longPress.setSingleShot(true);
    longPress.setInterval(longPressMs);
    QObject::connect(&longPress, &QTimer::timeout, q, [this] {
        tracking = true;
        finger.kind = Touch::Kind::Read;
        hover(finger.start);
    });
    burstId = newMergeId();
    dragId = newMergeId();
    measureId = newMergeId();
}

ChartView::ChartView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(this))
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    installAccessibleChart(); // before the name, at which Qt makes the interface and keeps it
    setAccessibleName(tr("Chart"));
}

ChartView::~ChartView() = default;

void ChartView::showFigure(DatasetPtr dataset, const FigureSpec &spec)
{
    const bool sameData = dataset == d->dataset;
    const bool gesture = sameData && (d->settle.isActive() || d->changesView());
    const bool sameFigure = sameData && sameButFraming(spec, d->spec);
    if (!sameData || spec.query != d->spec.query || spec.mark != d->spec.mark) {
        const bool read = d->reading >= 0;
        d->reading = d->readingSeries = -1;
        d->highlight = -1;
        if (read)
            Q_EMIT readingChanged({}); // it was of another figure
    }
    if (!sameData) { // points of another dataset must not be looked up in this one
        d->figure = {};
        d->painted = {};
        d->picture = {};
        d->markedStale = true;
        d->measureFrom = d->measureTo = -1;
    }
    d->dataset = std::move(dataset);
    d->spec = spec;
    if (!gesture)
        d->heldValues.reset();
    if (!sameFigure) {
        d->compose(gesture);
    } else if (!d->composing) { // else the figure that comes takes this spec
        d->frame();
        d->loadMeasure();
        if (gesture)
            d->showStep();
        else
            d->show(false);
    }
}

void ChartView::clearFigure()
{
    d->dataset.reset();
    ++d->wanted; // what is being composed comes too late
    d->composing = false;
    d->settle.stop();
    d->burst = {};
    d->heldValues.reset();
    d->figure = {};
    d->painted = {};
    d->picture = {};
    d->reading = -1;
    setAccessibleName(tr("Chart"));
    setAccessibleDescription({});
    viewport()->update();
}

const Figure &ChartView::figure() const { return d->figure; }
const PaintedFigure &ChartView::painted() const { return d->painted; }
int ChartView::paintCount() const { return d->paintCount; }

void ChartView::setScreenTheme(const QString &name)
{
    const auto loaded = loadTheme(name);
    if (!loaded || name == d->themeName)
        return;
    d->themeName = name;
    d->theme = *loaded;
    d->dots.clear();
    d->show(false);
}

void ChartView::setDragMode(DragMode mode)
{
    if (mode == d->mode)
        return;
    d->cancelDrag();
    d->mode = mode;
    d->updateCursor();
    Q_EMIT dragModeChanged(mode);
}

DragMode ChartView::dragMode() const { return d->mode; }

void ChartView::setHomeMode(DragMode mode)
{
    const bool atHome = d->mode == d->homeMode;
    d->homeMode = mode;
    if (atHome)
        setDragMode(mode);
}

int ChartView::readingPeriod() const { return d->reading; }

void ChartView::setReadingPeriod(int period)
{
    d->pointer = { -1, -1 };
    d->moveReading(period);
}

void ChartView::setSelectedObservations(const std::vector<std::uint32_t> &observations)
{
    d->selected = { observations.begin(), observations.end() };
    d->markedStale = true;
    viewport()->update();
}

QPointF ChartView::pageToView(const QPointF &page) const { return page * d->pixelsPerPoint(); }
QPointF ChartView::viewToPage(const QPointF &view) const { return view / d->pixelsPerPoint(); }

bool ChartView::Private::hasTime() const
{
    return dataset && figure.emptyReason.isEmpty() && figure.isOverTime() && !figure.periods.empty();
}

AxisState ChartView::Private::timeState() const
{
    AxisState state;
    const auto &periods = figure.periods;
    const double last = periods.empty() ? 1 : double(periods.back().ordinal - periods.front().ordinal);
    const double margin = figure.columns ? 0.5 : 0;
    state.range = { figure.timeAxis.minimum, figure.timeAxis.maximum };
    state.limits.fullMinimum = -margin;
    state.limits.fullMaximum = last + margin;
    state.limits.outerMinimum = -1;
    state.limits.outerMaximum = last + 1;
    state.limits.minimumSpan = std::min(2.0, last + 2 * margin);
    return state;
}

AxisState ChartView::Private::valueState() const
{
    AxisState state;
    const FigureAxis &full = fullValueAxis;
    state.range = { figure.valueAxis.minimum, figure.valueAxis.maximum };
    state.limits.logarithmic = full.logarithmic;
    state.limits.fullMinimum = full.minimum;
    state.limits.fullMaximum = full.maximum;
    if (full.logarithmic) {
        const double room = std::pow(full.maximum / full.minimum, 0.05);
        state.limits.outerMinimum = full.minimum / room;
        state.limits.outerMaximum = full.maximum * room;
        state.limits.minimumSpan = 0.05;
    } else {
        const double span = full.maximum - full.minimum;
        const bool bounded = figure.mark == Mark::Percent;
        state.limits.outerMinimum = bounded || full.minimum == 0 ? full.minimum : full.minimum - span * 0.05;
        state.limits.outerMaximum = bounded ? full.maximum : full.maximum + span * 0.05;
        state.limits.minimumSpan = span / 1000;
        state.limits.keepsZero = figure.mark != Mark::Line;
    }
    return state;
}

bool ChartView::Private::isZoomed() const
{
    const AxisState time = timeState(), value = valueState();
    return isZoomedIn(time.range, time.limits) || isZoomedIn(value.range, value.limits);
}

void ChartView::Private::propose(const Views &views, const QString &what, int mergeId)
{
    if (views == viewsIn(spec) || (hasOwnScales() && views.time == viewsIn(spec).time))
        return;
    settle.start();
    // The value axis stays during the gesture and fits what is in view after it.
    if (!heldValues)
        heldValues = ViewRange { figure.valueAxis.minimum, figure.valueAxis.maximum };
    Q_EMIT q->specProposed(
        withViews(spec, { views.time, hasOwnScales() ? spec.valueView : views.value }), what, mergeId);
}

//! Panes with a scale each: every one fits what it shows, and none is zoomed.
bool ChartView::Private::hasOwnScales() const { return spec.freeScales && !painted.panes.empty(); }

//! What keeps the value axis where it is while the time axis alone is moved; nothing where it would stay anyway.
std::optional<ViewRange> ChartView::Private::heldBy(const std::optional<ViewRange> &time) const
{
    const ViewRange shown { figure.valueAxis.minimum, figure.valueAxis.maximum };
    return fittingValues(figure, time) == shown ? std::nullopt : std::optional(shown);
}

//! A view that is reached in one step.
void ChartView::Private::jump(const Views &views, const QString &what)
{
    settle.stop();
    heldValues.reset();
    burst.reset();
    const Views next { views.time, hasOwnScales() && views.value ? spec.valueView : views.value };
    if (next != viewsIn(spec))
        Q_EMIT q->specProposed(withViews(spec, next), what, 0);
    else
        show(false);
}

void ChartView::Private::fit(bool time, bool value, const QString &what)
{
    Views views = viewsIn(spec);
    if (time)
        views.time.reset();
    if (value)
        views.value.reset();
    jump(views, what);
}

void ChartView::fitAll() { d->fit(true, true, tr("Show everything")); }
void ChartView::fitValues() { d->fit(false, true, tr("Show all values")); }

//! Keys and buttons zoom as the wheel does, about the reading position or the middle.
void ChartView::Private::zoomByKeys(double factor, bool both)
{
    if (!hasTime())
        return;
    const AxisState time = timeState(), value = valueState();
    const auto &periods = figure.periods;
    const bool read = reading >= 0 && reading < int(periods.size());
    double anchor = (time.range.minimum + time.range.maximum) / 2;
    if (read)
        anchor = double(periods[std::size_t(reading)].ordinal - periods.front().ordinal);
    ZoomBurst::Start start;
    start.value = both && !hasOwnScales();
    start.place = QPointF(-1e6, read ? reading : -1); // no place of the pointer
    if (!burst.continues(start, viewsIn(spec))) {
        burst.begin(start, viewsIn(spec), time, anchor, value, valueAt(0.5, value.range, value.limits.logarithmic));
        burstId = newMergeId();
    }
    const int angle = int(std::lround(120 * std::log(factor) / std::log(1.25)));
    propose(burst.add(angle, 0), factor > 1 ? tr("Zoom in") : tr("Zoom out"), burstId);
}

void ChartView::zoomTime(double factor) { d->zoomByKeys(factor, false); }
void ChartView::zoomBoth(double factor) { d->zoomByKeys(factor, true); }

void ChartView::panTime(double fraction)
{
    if (!d->hasTime())
        return;
    const AxisState time = d->timeState();
    Views views = viewsIn(d->spec);
    if (isZoomedIn(time.range, time.limits))
        views.time = pannedRange(time.range, fraction, time.limits);
    d->propose(views, tr("Move along time"), d->burstId);
}

bool ChartView::valuesFixed() const { return d->spec.valueView.has_value() && !d->hasOwnScales(); }

void ChartView::fixValues(bool fixed)
{
    if (!d->hasTime() || d->hasOwnScales() || fixed == valuesFixed())
        return;
    Views views = viewsIn(d->spec);
    views.value.reset();
    if (fixed)
        views.value = ViewRange { d->figure.valueAxis.minimum, d->figure.valueAxis.maximum };
    d->jump(views, fixed ? tr("Fix the value axis") : tr("Release the value axis"));
}

QString ChartView::readingText() const { return d->spokenReading().text(); }

void ChartView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (d->picture.isNull() || !d->dataset) {
        painter.fillRect(event->rect(), d->theme.background);
        return;
    }
    painter.setClipRegion(event->region());
    for (const QRect &part : event->region()) {
        const double ratio = d->picture.devicePixelRatio();
        painter.drawPixmap(
            QRectF(part), d->picture, QRectF(QPointF(part.topLeft()) * ratio, QSizeF(part.size()) * ratio));
    }
    d->paintOverlay(painter);
    // What was painted goes to the screen before the next event is taken.
    if (!std::exchange(d->toldPainted, true))
        QMetaObject::invokeMethod(this, &ChartView::firstFigurePainted, Qt::QueuedConnection);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (d->dataset && !d->composing) {
        d->frame();
        d->show(false);
    }
}

bool ChartView::event(QEvent *event)
{
    // A key that the chart answers must not be taken by a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        static const QList<int> ours { Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
            Qt::Key_PageUp, Qt::Key_PageDown };
        // In the legend Space is a switch's, not the play's.
        const bool inLegend = d->stop == Private::Stop::Legend && key->key() == Qt::Key_Space;
        if (plain && (inLegend || ours.contains(key->key()))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool ChartView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
        d->leave();
        break;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        event->accept();
        return d->touch(static_cast<QTouchEvent *>(event));
    case QEvent::NativeGesture:
        if (d->nativeGesture(static_cast<QNativeGestureEvent *>(event))) {
            event->accept();
            return true;
        }
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Who came with the mouse knows where he is.
    d->focusByKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (d->stop == Private::Stop::Annotation) {
        // What was selected stays so, in whatever way the keys come back to it.
        QMetaObject::invokeMethod(
            this, [this] { d->tellAnnotation(); }, Qt::QueuedConnection);
        viewport()->update();
        return;
    }
    d->stop = Private::Stop::Plot;
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        d->stop = event->reason() == Qt::TabFocusReason ? Private::Stop::Title : Private::Stop::Source;
        if (!d->stopArea())
            d->stop = Private::Stop::Plot;
        // After Qt has told of the chart as a whole.
        QMetaObject::invokeMethod(
            this, [this] { d->tellStop(); }, Qt::QueuedConnection);
    }
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ChartView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    d->leave();
}

} // namespace sampan
