// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartview.h"

#include "ui/chart/chartviewprivate.h"
#include "ui/figure/composer.h"

#include <QAccessible>
#include <QApplication>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace sampan {

namespace {

constexpr int settleMs = 250;
constexpr double pixelsPerInch = 96; //!< Qt's own unit on every desktop; larger screens have a device pixel ratio

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
        show(false);
    });
    clickDelay.setSingleShot(true);
    QObject::connect(&clickDelay, &QTimer::timeout, q, [this] {
        toggleSeries(clickedSeries);
        clickedSeries = -1;
    });
    highlightDelay.setSingleShot(true);
    highlightDelay.setInterval(60);
    QObject::connect(&highlightDelay, &QTimer::timeout, q, [this] { setHighlight(highlightWanted); });
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
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Chart"));
}

ChartView::~ChartView() = default;

void ChartView::showFigure(DatasetPtr dataset, const FigureSpec &spec)
{
    const bool sameData = dataset == d->dataset;
    const bool gesture = sameData
        && (d->settle.isActive() || d->drag == Private::Drag::Pan || d->drag == Private::Drag::ScaleTime
            || d->drag == Private::Drag::ScaleValue);
    if (!sameData || spec.query != d->spec.query || spec.mark != d->spec.mark) {
        d->reading = d->readingSeries = -1;
        d->highlight = -1;
    }
    d->dataset = std::move(dataset);
    d->spec = spec;
    d->compose();
    d->loadMeasure();
    d->show(gesture);
    setAccessibleName(d->figure.title.isEmpty() ? tr("Chart") : d->figure.title);
    setAccessibleDescription(d->figure.summary);
}

void ChartView::clearFigure()
{
    d->dataset.reset();
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
int ChartView::readingPeriod() const { return d->reading; }

void ChartView::setReadingPeriod(int period)
{
    d->pointer = { -1, -1 };
    d->moveReading(period);
}

void ChartView::setSelectedObservations(const std::vector<std::uint32_t> &observations)
{
    d->selected = { observations.begin(), observations.end() };
    viewport()->update();
}

QPointF ChartView::pageToView(const QPointF &page) const { return page * d->pixelsPerPoint(); }
QPointF ChartView::viewToPage(const QPointF &view) const { return view / d->pixelsPerPoint(); }

//! A large window shows a larger figure, not the same one with more white.
double ChartView::Private::pixelsPerPoint() const
{
    return pixelsPerInch / 72 * std::clamp(q->viewport()->width() / 1150.0, 1.0, 1.7);
}

bool ChartView::Private::hasTime() const
{
    return dataset && figure.emptyReason.isEmpty() && figure.isOverTime() && !figure.periods.empty();
}

void ChartView::Private::compose()
{
    if (!dataset)
        return;
    FigureSpec shown = spec;
    const double scale = pixelsPerPoint();
    // Ticks and wrapping are chosen for the size on screen; the spec keeps its own for exports.
    shown.sizeMm
        = QSizeF(std::max(60, q->viewport()->width()), std::max(40, q->viewport()->height())) / scale * (25.4 / 72);
    if (highlight >= 0 && highlight < int(figure.series.size()))
        shown.highlighted = QStringList { figure.series[std::size_t(highlight)].code };
    if (spec.valueView) {
        FigureSpec whole = shown;
        whole.valueView.reset();
        fullValueAxis = sampan::compose(*dataset, whole).valueAxis;
    }
    figure = sampan::compose(*dataset, shown);
    if (!spec.valueView)
        fullValueAxis = figure.valueAxis;
}

void ChartView::Private::layOut(bool keepPlot)
{
    PaintOptions options;
    options.growPage = false;
    if (keepPlot && painted.plot.isValid())
        options.fixedPlot = painted.plot;
    if (keepPlot)
        for (const PanePlot &pane : painted.panes)
            options.fixedPanes.push_back(pane.plot);
    const int pane = painted.currentPane;
    const QSizeF page = QSizeF(q->viewport()->size()) / pixelsPerPoint() * (25.4 / 72);
    painted = paintFigure(figure, theme, page, options);
    painted.enterPane(pane); // the pointer is where it was
}

void ChartView::Private::repaintFigure()
{
    const double ratio = q->devicePixelRatioF();
    const QSize size = q->viewport()->size() * ratio;
    if (size.isEmpty())
        return;
    picture = QPixmap(size);
    picture.setDevicePixelRatio(ratio);
    picture.fill(theme.background);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painted.scene->render(
        &painter, QRectF(QPointF(), QSizeF(q->viewport()->size())), painted.page, Qt::IgnoreAspectRatio);
    ++paintCount;
}

void ChartView::Private::show(bool keepPlot)
{
    if (dataset && !q->viewport()->size().isEmpty()) {
        layOut(keepPlot);
        repaintFigure();
    }
    q->viewport()->update();
}

AxisState ChartView::Private::timeState() const
{
    AxisState state;
    const auto &periods = figure.periods;
    const double last = periods.empty() ? 1 : double(periods.back().ordinal - periods.front().ordinal);
    const bool columns = figure.mark == Mark::Column || stacksAsColumns(figure) || periods.size() == 1;
    const double margin = columns ? 0.5 : 0;
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
    if (views == viewsIn(spec))
        return;
    settle.start();
    Q_EMIT q->specProposed(withViews(spec, views), what, mergeId);
}

void ChartView::Private::fit(bool time, bool value, const QString &what)
{
    Views views = viewsIn(spec);
    if (time)
        views.time.reset();
    if (value)
        views.value.reset();
    burst.reset();
    propose(views, what, 0);
}

void ChartView::fitAll() { d->fit(true, true, tr("Show everything")); }
void ChartView::fitValues() { d->fit(false, true, tr("Show all values")); }

void ChartView::zoomTime(double factor)
{
    if (!d->hasTime())
        return;
    const AxisState time = d->timeState();
    const auto &periods = d->figure.periods;
    const double anchor = d->reading >= 0 && d->reading < int(periods.size())
        ? double(periods[std::size_t(d->reading)].ordinal - periods.front().ordinal)
        : (time.range.minimum + time.range.maximum) / 2;
    Views views = viewsIn(d->spec);
    views.time = zoomedRange(time.range, anchor, factor, time.limits);
    d->propose(views, factor > 1 ? tr("Zoom in") : tr("Zoom out"), d->burstId);
}

void ChartView::panTime(double fraction)
{
    if (!d->hasTime())
        return;
    const AxisState time = d->timeState();
    Views views = viewsIn(d->spec);
    views.time = pannedRange(time.range, fraction, time.limits);
    d->propose(views, tr("Move along time"), d->burstId);
}

QString ChartView::readingText() const { return d->spokenReading().text(); }

void ChartView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (d->picture.isNull() || !d->dataset) {
        painter.fillRect(event->rect(), d->theme.background);
        return;
    }
    painter.drawPixmap(0, 0, d->picture);
    d->paintOverlay(painter);
    // What was painted goes to the screen before the next event is taken.
    if (!std::exchange(d->toldPainted, true))
        QMetaObject::invokeMethod(this, &ChartView::firstFigurePainted, Qt::QueuedConnection);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (d->dataset) {
        d->compose();
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
        if (plain && ours.contains(key->key())) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        d->leave();
    return QAbstractScrollArea::viewportEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    // Who came with the mouse knows where he is.
    d->focusByKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
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
