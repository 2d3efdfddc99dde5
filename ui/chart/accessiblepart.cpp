// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/accessiblepart.h"

#include "ui/chart/chartviewprivate.h"
#include "ui/chart/speech.h"

#include <QWindow>

#include <algorithm>

namespace sampan {

AccessiblePart::AccessiblePart(ChartView *view, ChartPart part, int series, int period)
    : m_view(view)
    , m_part(part)
    , m_series(series)
    , m_period(period)
{
}

bool AccessiblePart::isValid() const
{
    if (!m_view || !m_view->d)
        return false;
    const Figure &figure = m_view->figure();
    if (m_part == ChartPart::Annotation)
        return m_series < int(figure.spec.annotations.size());
    return m_series < int(figure.series.size()) && m_period < int(figure.periods.size());
}

AccessibleChart *AccessiblePart::chart() const
{
    return m_view ? static_cast<AccessibleChart *>(QAccessible::queryAccessibleInterface(m_view)) : nullptr;
}

QWindow *AccessiblePart::window() const { return m_view ? m_view->window()->windowHandle() : nullptr; }

QAccessibleInterface *AccessiblePart::parent() const
{
    if (m_part == ChartPart::Point && isValid())
        return chart()->part(ChartPart::Series, m_series);
    return chart();
}

//! A series has a child for every period, also where it has no value: that is news too. A layer of a few points has no
//! gaps.
int AccessiblePart::childCount() const
{
    if (m_part != ChartPart::Series || !isValid())
        return 0;
    const FigureSeries &series = m_view->figure().series[std::size_t(m_series)];
    if (series.pointsOnly)
        return int(series.runs.size());
    return m_view->figure().isOverTime() ? int(m_view->figure().periods.size()) : 1;
}

QAccessibleInterface *AccessiblePart::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const Figure &figure = m_view->figure();
    const auto &runs = figure.series[std::size_t(m_series)].runs;
    const FigureSeries &series = figure.series[std::size_t(m_series)];
    const int period = series.pointsOnly      ? runs[std::size_t(index)].front().period
        : figure.isOverTime() || runs.empty() ? index
                                              : runs.front().front().period;
    return chart()->part(ChartPart::Point, m_series, period);
}

int AccessiblePart::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const AccessiblePart *>(child);
    if (m_part != ChartPart::Series || !part || part->m_part != ChartPart::Point || part->m_series != m_series)
        return -1;
    const FigureSeries &series = m_view->figure().series[std::size_t(m_series)];
    if (series.pointsOnly) {
        const auto found = std::find_if(series.runs.begin(), series.runs.end(),
            [&](const Run &run) { return run.front().period == part->m_period; });
        return found == series.runs.end() ? -1 : int(found - series.runs.begin());
    }
    return m_view->figure().isOverTime() ? part->m_period : 0;
}

QAccessibleInterface *AccessiblePart::childAt(int, int) const { return nullptr; }

QRect AccessiblePart::rect() const
{
    if (!isValid())
        return {};
    const QRectF area = m_view->d->areaOf(m_part, m_series, m_period);
    const double scale = m_view->d->pixelsPerPoint();
    const QRect pixels = QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect();
    return { m_view->viewport()->mapToGlobal(pixels.topLeft()), pixels.size() };
}

//! What stands on the figure in words: notes, and with their periods the events that the dataset brings.
QString AccessiblePart::notes() const
{
    const Figure &figure = m_view->figure();
    QStringList words = figure.notes + figure.notices;
    const auto periodAt = [&](int x) {
        const Period &first = figure.periods.front();
        return Period { first.frequency, first.ordinal + x }.code();
    };
    if (figure.isOverTime() && !figure.periods.empty()) {
        for (const FigureEvent &event : figure.events) {
            QString when = periodAt(event.firstPeriod());
            if (event.isBand())
                when += QStringLiteral("–") + periodAt(event.lastPeriod());
            if (event.annotation < 0 && !event.title.isEmpty() && event.isSeenOn(figure.timeAxis))
                words += QStringLiteral("%1: %2.").arg(when, event.title);
        }
    }
    return words.join(u' ');
}

QString AccessiblePart::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const Figure &figure = m_view->figure();
    if (kind == QAccessible::Description && m_part == ChartPart::Annotation)
        return tr("The arrow keys move it, Enter opens its text, Delete takes it away");
    if (kind == QAccessible::Description && m_part == ChartPart::Series)
        return markLabel(figure.mark);
    if (kind == QAccessible::Value && m_part == ChartPart::Point) {
        const FigurePoint *point = figure.series[std::size_t(m_series)].at(m_period);
        return point ? spokenValue(figure, point->value) : tr("no data");
    }
    if (kind != QAccessible::Name)
        return {};
    switch (m_part) {
    case ChartPart::Title:
        return figure.subtitle.isEmpty() ? figure.title : figure.title + QLatin1String(". ") + figure.subtitle;
    case ChartPart::Reading:
        return m_view->readingText().replace(u'\n', QLatin1String("; "));
    case ChartPart::Series:
        return spokenSeries(figure, m_series);
    case ChartPart::Point:
        return spokenPoint(figure, m_series, m_period);
    case ChartPart::LegendEntry:
        return figure.series[std::size_t(m_series)].label;
    case ChartPart::Annotation:
        return spokenAnnotation(figure.spec.annotations[std::size_t(m_series)]);
    case ChartPart::Notes:
        return notes();
    case ChartPart::Source:
        return figure.sourceLine;
    }
    return {};
}

QAccessible::Role AccessiblePart::role() const
{
    switch (m_part) {
    case ChartPart::Title:
        return QAccessible::Heading;
    case ChartPart::Series:
        return QAccessible::List;
    case ChartPart::Point:
        return QAccessible::ListItem;
    case ChartPart::LegendEntry:
        return QAccessible::CheckBox;
    case ChartPart::Reading:
    case ChartPart::Annotation:
    case ChartPart::Notes:
    case ChartPart::Source:
        break;
    }
    return QAccessible::StaticText;
}

QAccessible::State AccessiblePart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = m_part != ChartPart::LegendEntry;
    state.focusable = m_part != ChartPart::Notes;
    state.focused = m_view->hasFocus() && chart()->focusChild() == this;
    state.invisible = !m_view->isVisible();
    if (m_part == ChartPart::LegendEntry) {
        state.checkable = true;
        state.checked = !m_view->figure().series[std::size_t(m_series)].hidden;
    }
    if (m_part == ChartPart::Point) {
        state.selectable = true;
        const FigurePoint *point = m_view->figure().series[std::size_t(m_series)].at(m_period);
        state.selected = point
            && std::any_of(point->observations.begin(), point->observations.end(),
                [this](std::uint32_t o) { return m_view->d->selected.contains(o); });
    }
    return state;
}

void *AccessiblePart::interface_cast(QAccessible::InterfaceType type)
{
    const bool acts = m_part == ChartPart::LegendEntry || m_part == ChartPart::Point;
    return type == QAccessible::ActionInterface && acts ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessiblePart::actionNames() const
{
    if (m_part == ChartPart::LegendEntry)
        return { toggleAction() };
    return m_part == ChartPart::Point ? QStringList { setFocusAction(), pressAction() } : QStringList();
}

void AccessiblePart::doAction(const QString &name)
{
    if (!isValid() || !actionNames().contains(name))
        return;
    if (m_part == ChartPart::LegendEntry)
        m_view->d->toggleSeries(m_series);
    else
        m_view->d->readPoint(m_series, m_period, name == pressAction());
}

} // namespace sampan
