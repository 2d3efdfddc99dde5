// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartviewprivate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace sampan {

//! Names that can be hidden and shown, in the order of the series.
std::vector<HitArea> ChartView::Private::legendEntries() const
{
    std::vector<HitArea> entries;
    if (!hasTime() || figure.series.size() < 2)
        return entries;
    for (const HitArea &area : painted.hits)
        if (area.series >= 0 && (area.kind == HitArea::Kind::Label || area.kind == HitArea::Kind::LegendEntry))
            entries.push_back(area);
    std::stable_sort(
        entries.begin(), entries.end(), [](const HitArea &a, const HitArea &b) { return a.series < b.series; });
    return entries;
}

//! What the keys mean now, as a place on the page; none: the plot.
std::optional<HitArea> ChartView::Private::stopArea() const
{
    if (stop == Stop::Legend) {
        const auto entries = legendEntries();
        return entries.empty() ? std::nullopt
                               : std::optional(entries[std::size_t(std::clamp(stopEntry, 0, int(entries.size()) - 1))]);
    }
    const HitArea::Kind kind = stop == Stop::Title ? HitArea::Kind::Title : HitArea::Kind::Source;
    if (stop == Stop::Title || stop == Stop::Source)
        for (const HitArea &area : painted.hits)
            if (area.kind == kind)
                return area;
    return std::nullopt;
}

QString ChartView::Private::stopText() const
{
    const auto area = stopArea();
    switch (stop) {
    case Stop::Title:
        return figure.title;
    case Stop::Source:
        return figure.sourceLine;
    case Stop::Legend:
        if (area) {
            const FigureSeries &series = figure.series[std::size_t(area->series)];
            return series.hidden ? tr("%1, hidden").arg(series.label) : tr("%1, shown").arg(series.label);
        }
        break;
    case Stop::Plot:
        break;
    }
    return {};
}

void ChartView::Private::setStop(Stop next)
{
    if (stop == next)
        return;
    stop = next;
    stopEntry = 0;
    tellStop();
}

void ChartView::Private::tellStop()
{
    if (stop == Stop::Plot)
        announce();
    else
        Q_EMIT q->readingChanged(stopText());
    tellFocus();
    q->viewport()->update();
}

//! Tab goes from the title through the plot and the names to the source line before it leaves the chart.
bool ChartView::Private::moveStop(bool next)
{
    if (!dataset || painted.hits.empty())
        return false;
    static constexpr Stop order[] = { Stop::Title, Stop::Plot, Stop::Legend, Stop::Source };
    int at = int(std::find(std::begin(order), std::end(order), stop) - std::begin(order));
    for (at += next ? 1 : -1; at >= 0 && at < 4; at += next ? 1 : -1) {
        const Stop before = stop;
        stop = order[at];
        if (stop == Stop::Plot || stopArea()) {
            stop = before;
            focusByKeys = true;
            setStop(order[at]);
            return true;
        }
        stop = before;
    }
    return false;
}

//! Keys in the legend; everywhere else they mean the plot.
bool ChartView::Private::stopKey(QKeyEvent *event)
{
    if (stop != Stop::Legend) {
        if (stop != Stop::Plot && event->key() != Qt::Key_Escape)
            setStop(Stop::Plot);
        return false;
    }
    const int count = int(legendEntries().size());
    const auto area = stopArea();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        stopEntry = std::max(0, stopEntry - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        stopEntry = std::min(count - 1, stopEntry + 1);
        break;
    case Qt::Key_Home:
        stopEntry = 0;
        break;
    case Qt::Key_End:
        stopEntry = std::max(0, count - 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (area && (event->modifiers() & Qt::ShiftModifier))
            isolateSeries(area->series);
        else if (area)
            toggleSeries(area->series);
        break;
    case Qt::Key_Escape:
        setStop(Stop::Plot);
        return true;
    default:
        return false;
    }
    tellStop();
    return true;
}

//! Where the keys go: a ring of two pixels, on its own ground so that it is seen over anything.
void ChartView::Private::paintRing(QPainter &painter)
{
    if (!q->hasFocus() || !focusByKeys)
        return;
    const double scale = pixelsPerPoint();
    QRectF ring = QRectF(q->viewport()->rect()).adjusted(2, 2, -2, -2);
    if (const auto area = stopArea())
        ring = QRectF(area->rect.topLeft() * scale, area->rect.size() * scale).adjusted(-4, -3, 4, 3)
            & QRectF(q->viewport()->rect()).adjusted(2, 2, -2, -2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.background, 4));
    painter.drawRoundedRect(ring, 3, 3);
    painter.setPen(QPen(theme.seriesColor(0), 2.4));
    painter.drawRoundedRect(ring, 3, 3);
}

bool ChartView::focusNextPrevChild(bool next)
{
    return d->switchHandle() || d->moveStop(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

} // namespace sampan
