// SPDX-License-Identifier: GPL-3.0-or-later
// From the spec to the picture of the figure that the view shows.
#include "ui/chart/chartviewprivate.h"
#include "ui/figure/framing.h"

#include <QFutureWatcher>
#include <QGraphicsItem>
#include <QPainter>
#include <QtConcurrent>

#include <algorithm>

namespace sampan {

namespace {

constexpr double pixelsPerInch = 96; //!< Qt's own unit on every desktop; larger screens have a device pixel ratio
constexpr std::size_t composedAtOnce = 100'000; //!< observations

} // namespace

//! A large window shows a larger figure, not the same one with more white; a desktop whose texts are enlarged enlarges
//! those of the figure.
double ChartView::Private::pixelsPerPoint() const
{
    const double texts = std::clamp(q->logicalDpiY() / pixelsPerInch, 1.0, 2.0);
    return pixelsPerInch / 72 * std::max(texts, std::clamp(q->viewport()->width() / 1150.0, 1.0, 1.7));
}

//! The spec as the screen shows it: ticks and wrapping are chosen for its size; the spec keeps its own for exports.
FigureSpec ChartView::Private::framed() const
{
    FigureSpec shown = spec;
    shown.sizeMm = QSizeF(std::max(60, q->viewport()->width()), std::max(40, q->viewport()->height()))
        / pixelsPerPoint() * (25.4 / 72);
    if (highlight >= 0 && highlight < int(figure.series.size()))
        shown.highlighted = QStringList { figure.series[std::size_t(highlight)].code };
    if (heldValues && !shown.valueView)
        shown.valueView = heldValues;
    return shown;
}

//! Large datasets are composed in the pool, and the newest spec wins; the figure before stays until then.
void ChartView::Private::compose(bool keepPlot)
{
    ++wanted;
    composing = false;
    if (!dataset)
        return;
    if (dataset->observations.size() <= composedAtOnce) {
        take(sampan::compose(*dataset, framed()), keepPlot);
        return;
    }
    composing = true;
    using Made = std::shared_ptr<Figure>;
    auto *watcher = new QFutureWatcher<Made>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, ticket = wanted] {
        watcher->deleteLater();
        if (ticket != wanted)
            return;
        composing = false;
        take(std::move(*watcher->result()), false);
    });
    watcher->setFuture(QtConcurrent::run(
        [data = dataset, shown = framed()] { return std::make_shared<Figure>(sampan::compose(*data, shown)); }));
}

void ChartView::Private::take(Figure made, bool keepPlot)
{
    figure = std::move(made);
    ++figureCount;
    frame(); // the view may have moved on meanwhile
    loadMeasure();
    show(keepPlot);
    // Each is said aloud, so only when it is news.
    if (const QString name = figure.title.isEmpty() ? tr("Chart") : figure.title; name != q->accessibleName())
        q->setAccessibleName(name);
    if (figure.summary != q->accessibleDescription())
        q->setAccessibleDescription(figure.summary);
    tellFigure();
    tellAnnotation();
    Q_EMIT q->figureComposed();
}

//! The same data seen otherwise: no look at the dataset.
void ChartView::Private::frame()
{
    frameFigure(figure, framed());
    fullValueAxis = wholeValueAxis(figure);
}

void ChartView::Private::layOut(bool keepPlot)
{
    PaintOptions options;
    options.growPage = false;
    options.screen = true;
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

void ChartView::Private::render(QPixmap &target)
{
    QPainter painter(&target);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painted.scene->render(
        &painter, QRectF(QPointF(), QSizeF(q->viewport()->size())), painted.page, Qt::IgnoreAspectRatio);
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
    render(picture);
    ++paintCount;
    markedStale = true;
}

void ChartView::Private::show(bool keepPlot)
{
    backdrop = {};
    const bool nothingYet = figure.periods.empty() && figure.emptyReason.isEmpty(); // it is being composed
    if (dataset && !nothingYet && !q->viewport()->size().isEmpty()) {
        layOut(keepPlot);
        repaintFigure();
    }
    q->viewport()->update();
}

//! After a gesture the margins are worked out anew, but what lies under the pointer stays there: the plot keeps its
//! proportion at that place, at the cost of a few pixels of one margin.
void ChartView::Private::showSettled()
{
    const QRectF before = painted.plot;
    const QPointF hand = q->viewToPage(pointer);
    if (!hasTime() || !painted.panes.empty() || picture.isNull() || !before.adjusted(1, 1, -1, -1).contains(hand)) {
        show(false);
        return;
    }
    backdrop = {};
    layOut(false);
    // The longest stretch within [low, high] that `place` parts as it parts [from, to].
    const auto kept = [](double place, double from, double to, double low, double high) {
        const double part = (place - from) / (to - from);
        const double length = std::min((place - low) / part, (high - place) / (1 - part));
        return std::pair(place - part * length, place + (1 - part) * length);
    };
    QRectF plot = painted.plot;
    const auto [left, right] = kept(hand.x(), before.left(), before.right(), plot.left(), plot.right());
    const auto [top, bottom] = kept(hand.y(), before.top(), before.bottom(), plot.top(), plot.bottom());
    constexpr double least = 0.8; // of the room; else the margins have changed too much to give way
    if (right - left > least * plot.width()) {
        plot.setLeft(left);
        plot.setRight(right);
    }
    if (spec.valueView && bottom - top > least * plot.height()) { // else the values fit what is in view
        plot.setTop(top);
        plot.setBottom(bottom);
    }
    painted.plot = plot;
    layOut(true);
    repaintFigure();
    q->viewport()->update();
}

//! A step of a gesture: title, legend and notes are a picture already, only what the view moves is made anew.
void ChartView::Private::showStep()
{
    if (!painted.fixed || picture.isNull()) {
        show(true);
        return;
    }
    repaintView(painted, figure, theme);
    if (backdrop.isNull()) {
        backdrop = QPixmap(picture.size());
        backdrop.setDevicePixelRatio(picture.devicePixelRatio());
        backdrop.fill(theme.background);
        for (QGraphicsItem *item : painted.scene->items())
            if (!item->parentItem() && item != painted.fixed)
                item->setVisible(false);
        render(backdrop);
        for (QGraphicsItem *item : painted.scene->items())
            if (!item->parentItem())
                item->setVisible(true);
    }
    picture = backdrop;
    painted.fixed->setVisible(false);
    render(picture);
    painted.fixed->setVisible(true);
    ++paintCount;
    markedStale = true;
    q->viewport()->update();
}

} // namespace sampan
