// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartviewprivate.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr double keyZoom = 1.25;

} // namespace

//! Says the reading in the status line and to screen readers.
void ChartView::Private::announce()
{
    const Reading now = spokenReading();
    QString text;
    if (!now.rows.empty()) {
        QStringList parts;
        for (const ReadingRow &row : now.rows)
            if (parts.size() < 3 && (readingSeries < 0 || row.series == readingSeries || !hasTime()))
                parts += (row.label.isEmpty() ? QString() : row.label + u' ') + row.value
                    + (row.remark.isEmpty() ? QString() : QLatin1String(" (") + row.remark + u')');
        text = now.title + QLatin1String(": ") + parts.join(QLatin1String("; "));
        if (readingSeries < 0 && now.rows.size() + std::size_t(now.more) > std::size_t(parts.size()))
            text += QStringLiteral("; …");
    }
    Q_EMIT q->readingChanged(text);
}

void ChartView::Private::moveReading(int period)
{
    if (!hasTime() || period >= int(figure.periods.size()))
        return;
    reading = period;
    announce();
    tellFocus();
    q->viewport()->update();
}

//! The view goes along with a reading that the keys take out of it.
void ChartView::Private::followReading()
{
    if (!hasTime() || reading < 0)
        return;
    const double x = double(figure.periods[std::size_t(reading)].ordinal - figure.periods.front().ordinal);
    const AxisState time = timeState();
    const double span = time.range.maximum - time.range.minimum;
    const double beyond = std::max(x - time.range.maximum, 0.0) - std::max(time.range.minimum - x, 0.0);
    if (std::abs(beyond) < 1e-9 || span <= 0)
        return;
    Views views = viewsIn(spec);
    views.time = pannedRange(time.range, beyond / span, time.limits);
    propose(views, tr("Move along time"), burstId);
}

//! ↑ and ↓ walk through the series at the period, in the order of their values.
void ChartView::Private::moveSeries(int direction)
{
    std::vector<int> order;
    if (hasTime()) {
        if (reading < 0)
            reading = nextPeriod(figure, int(figure.periods.size()), -1);
        for (const ReadingRow &row : readingAt(figure, *dataset, reading).rows)
            if (!row.missing)
                order.push_back(row.series);
    } else {
        for (int s = 0; s < int(figure.series.size()); ++s)
            if (!figure.series[std::size_t(s)].hidden && !figure.series[std::size_t(s)].runs.empty())
                order.push_back(s);
    }
    if (order.empty())
        return;
    const auto at = std::find(order.begin(), order.end(), readingSeries);
    const int index = at == order.end() ? (direction > 0 ? 0 : int(order.size()) - 1)
                                        : std::clamp(int(at - order.begin()) + direction, 0, int(order.size()) - 1);
    readingSeries = order[std::size_t(index)];
    if (!hasTime())
        reading = figure.series[std::size_t(readingSeries)].runs.front().front().period;
    pointer = { -1, -1 };
    announce();
    tellFocus();
    q->viewport()->update();
}

//! Selects what is read, so that the table shows its rows.
void ChartView::Private::selectReading()
{
    std::vector<std::uint32_t> observations;
    for (int s = 0; s < int(figure.series.size()); ++s) {
        if (figure.series[std::size_t(s)].hidden || (readingSeries >= 0 && s != readingSeries))
            continue;
        if (const FigurePoint *point = figure.series[std::size_t(s)].at(reading))
            observations.insert(observations.end(), point->observations.begin(), point->observations.end());
    }
    if (observations.empty())
        return;
    q->setSelectedObservations(observations);
    Q_EMIT q->observationsSelected(observations);
    Q_EMIT q->rowRequested();
}

void ChartView::Private::escape()
{
    if (drag != Drag::None) {
        cancelDrag();
    } else if (measureFrom >= 0) {
        measureFrom = measureTo = -1;
        announce();
        keepMeasure(0);
    } else if (reading >= 0) {
        reading = readingSeries = -1;
        pointer = { -1, -1 };
        announce();
    } else if (!selected.empty()) {
        q->setSelectedObservations({});
        Q_EMIT q->observationsSelected({});
    } else if (mode != homeMode) {
        q->setDragMode(homeMode);
    }
    q->viewport()->update();
}

bool ChartView::Private::key(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const auto first = [this] { return nextPeriod(figure, -1, 1); };
    const auto last = [this] { return nextPeriod(figure, int(figure.periods.size()), -1); };
    const auto step = [&](int direction) {
        pointer = { -1, -1 };
        if (event->modifiers() & Qt::ShiftModifier) {
            // Shift extends a measure from where it stands, or from the end that lies behind.
            if (measureFrom < 0)
                measureFrom = measureTo = reading >= 0 ? reading : (direction > 0 ? first() : last());
            const int to = nextPeriod(figure, measureTo, direction);
            if (to == measureFrom && to == measureTo)
                measureFrom = measureTo = -1; // at the last there is nothing to measure
            else
                measureTo = to;
            if (measureTo < 0)
                return;
            keepMeasure(measureId);
            moveReading(measureTo);
            followReading();
        } else if (mode == DragMode::Measure) {
            stepMeasure(direction);
        } else {
            moveReading(reading < 0 ? (direction > 0 ? first() : last()) : nextPeriod(figure, reading, direction));
            followReading();
        }
    };
    const auto readFromKeys = [this](int period) {
        pointer = { -1, -1 };
        moveReading(period);
        followReading();
    };
    const auto jumpBy = [&](int direction) {
        const int tenth = std::max(1, int(figure.periods.size()) / 10);
        const int target
            = std::clamp((reading < 0 ? 0 : reading) + direction * tenth, 0, int(figure.periods.size()) - 1);
        readFromKeys(nextPeriod(figure, target - direction, direction));
    };
    if (stopKey(event))
        return true;
    switch (event->key()) {
    case Qt::Key_Escape:
        escape();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        selectReading();
        return true;
    case Qt::Key_Up:
        moveSeries(-1);
        return true;
    case Qt::Key_Down:
        moveSeries(1);
        return true;
    default:
        break;
    }
    if (!hasTime()) {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
            moveSeries(event->key() == Qt::Key_Right ? 1 : -1);
            return true;
        }
        return false;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Right ? 1 : -1;
        if (control)
            q->panTime(0.1 * direction);
        else
            step(direction);
        return true;
    }
    case Qt::Key_Home:
        readFromKeys(first());
        return true;
    case Qt::Key_End:
        readFromKeys(last());
        return true;
    case Qt::Key_PageUp:
        jumpBy(-1);
        return true;
    case Qt::Key_PageDown:
        jumpBy(1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        control ? q->zoomBoth(keyZoom) : q->zoomTime(keyZoom);
        return true;
    case Qt::Key_Minus:
        control ? q->zoomBoth(1 / keyZoom) : q->zoomTime(1 / keyZoom);
        return true;
    case Qt::Key_0:
        q->fitAll();
        return true;
    case Qt::Key_ParenRight: // Shift+0 on many keyboards
        q->fitValues();
        return true;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (!d->dataset || !d->figure.emptyReason.isEmpty() || !d->key(event)) {
        QAbstractScrollArea::keyPressEvent(event);
    } else if (!d->focusByKeys) { // whoever uses them sees where they go
        d->focusByKeys = true;
        viewport()->update();
    }
}

} // namespace sampan
