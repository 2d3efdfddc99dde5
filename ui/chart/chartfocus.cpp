// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartviewprivate.h"
#include "ui/chart/speech.h"

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

//! Whose text or line that is, in FigureSpec::annotations; −1: nobody's.
int ChartView::Private::annotationOf(const HitArea &area) const
{
    const auto index = std::size_t(std::max(area.period, 0));
    if (area.kind == HitArea::Kind::Event && index < figure.events.size())
        return figure.events[index].annotation;
    return area.kind == HitArea::Kind::Note && index < figure.labels.size() ? figure.labels[index].annotation : -1;
}

//! What is written on the figure and seen, in the order in which it was written.
std::vector<int> ChartView::Private::annotationEntries() const
{
    std::vector<int> entries;
    for (const HitArea &area : painted.hits)
        if (const int annotation = annotationOf(area); annotation >= 0)
            entries.push_back(annotation);
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
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
    if (stop == Stop::Annotation)
        for (const HitArea &area : painted.hits)
            if (stopEntry >= 0 && annotationOf(area) == stopEntry)
                return area;
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
    case Stop::Annotation:
        if (stopEntry < int(spec.annotations.size()))
            return spokenAnnotation(spec.annotations[std::size_t(stopEntry)]);
        break;
    case Stop::Plot:
        break;
    }
    return {};
}

void ChartView::Private::setStop(Stop next, int entry)
{
    if (stop == next && (next != Stop::Annotation || stopEntry == entry))
        return;
    const bool written = stop == Stop::Annotation || next == Stop::Annotation;
    stop = next;
    stopEntry = entry;
    tellStop();
    if (written)
        Q_EMIT q->annotationReached(stop == Stop::Annotation ? stopEntry : -1);
}

void ChartView::readAnnotation(int annotation)
{
    if (annotation >= 0)
        d->setStop(Private::Stop::Annotation, annotation);
    else if (d->stop == Private::Stop::Annotation)
        d->setStop(Private::Stop::Plot);
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

//! Tab goes from the title through the plot, the names and what is written on the figure to the source line before it
//! leaves the chart.
bool ChartView::Private::moveStop(bool next)
{
    if (!dataset || painted.hits.empty())
        return false;
    static constexpr Stop order[] = { Stop::Title, Stop::Plot, Stop::Legend, Stop::Annotation, Stop::Source };
    const auto written = annotationEntries();
    const auto go = [this](Stop to, int entry) {
        focusByKeys = true;
        setStop(to, entry);
        return true;
    };
    if (stop == Stop::Annotation) { // the arrows move it, so Tab goes to the next one
        const auto here = std::find(written.begin(), written.end(), stopEntry);
        if (next && here != written.end() && here + 1 != written.end())
            return go(stop, *(here + 1));
        if (!next && here != written.end() && here != written.begin())
            return go(stop, *(here - 1));
    }
    int at = int(std::find(std::begin(order), std::end(order), stop) - std::begin(order));
    for (at += next ? 1 : -1; at >= 0 && at < int(std::size(order)); at += next ? 1 : -1) {
        if (order[at] == Stop::Annotation) {
            if (!written.empty())
                return go(Stop::Annotation, next ? written.front() : written.back());
            continue;
        }
        const Stop before = stop;
        stop = order[at];
        const bool there = stop == Stop::Plot || stopArea();
        stop = before;
        if (there)
            return go(order[at], 0);
    }
    return false;
}

//! Keys in the legend; everywhere else they mean the plot.
bool ChartView::Private::stopKey(QKeyEvent *event)
{
    if (stop == Stop::Annotation) { // its own keys are taken before; others read the plot, or change the view
        static const QList<int> walking { Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home,
            Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown };
        if (walking.contains(event->key()) && !(event->modifiers() & Qt::ControlModifier))
            setStop(Stop::Plot);
        return false;
    }
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
