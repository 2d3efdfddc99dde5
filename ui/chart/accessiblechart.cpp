// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/accessiblechart.h"

#include "ui/chart/accessiblepart.h"
#include "ui/chart/chartviewprivate.h"

#include <algorithm>

namespace sampan {

AccessibleChart::AccessibleChart(ChartView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
    , m_view(view)
{
}

AccessibleChart::~AccessibleChart() { forget(); }

void AccessibleChart::forget()
{
    const auto parts = std::exchange(m_parts, {});
    for (const auto &[key, id] : parts)
        QAccessible::deleteAccessibleInterface(id);
}

std::vector<AccessibleChart::Key> AccessibleChart::children() const
{
    std::vector<Key> keys;
    const Figure &figure = m_view->figure();
    if (!figure.title.isEmpty())
        keys.push_back({ ChartPart::Title, -1, -1 });
    if (m_view->readingPeriod() >= 0)
        keys.push_back({ ChartPart::Reading, -1, -1 });
    for (int s = 0; s < int(figure.series.size()); ++s)
        if (!figure.series[std::size_t(s)].hidden)
            keys.push_back({ ChartPart::Series, s, -1 });
    for (const HitArea &entry : m_view->d->legendEntries())
        keys.push_back({ ChartPart::LegendEntry, entry.series, -1 });
    for (const int annotation : m_view->d->annotationEntries())
        keys.push_back({ ChartPart::Annotation, annotation, -1 });
    if (!figure.notes.isEmpty() || !figure.notices.isEmpty() || !figure.events.empty())
        keys.push_back({ ChartPart::Notes, -1, -1 });
    if (!figure.sourceLine.isEmpty())
        keys.push_back({ ChartPart::Source, -1, -1 });
    return keys;
}

QAccessibleInterface *AccessibleChart::part(ChartPart part, int series, int period) const
{
    const Key key { part, series, period };
    if (const auto known = m_parts.find(key); known != m_parts.end())
        return QAccessible::accessibleInterface(known->second);
    auto *made = new AccessiblePart(m_view, part, series, period);
    m_parts.emplace(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

int AccessibleChart::childCount() const { return int(children().size()); }

QAccessibleInterface *AccessibleChart::child(int index) const
{
    const auto keys = children();
    if (index < 0 || index >= int(keys.size()))
        return nullptr;
    const Key &key = keys[std::size_t(index)];
    return part(key.part, key.series, key.period);
}

int AccessibleChart::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *asked = dynamic_cast<const AccessiblePart *>(child);
    if (!asked)
        return -1;
    const auto keys = children();
    const auto found = std::find(keys.begin(), keys.end(), Key { asked->part(), asked->series(), asked->period() });
    return found == keys.end() ? -1 : int(found - keys.begin());
}

QAccessibleInterface *AccessibleChart::childAt(int x, int y) const
{
    const auto area = m_view->d->hitAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)));
    if (!area)
        return nullptr;
    switch (area->kind) {
    case HitArea::Kind::Title:
        return part(ChartPart::Title);
    case HitArea::Kind::Source:
        return part(ChartPart::Source);
    case HitArea::Kind::Label:
    case HitArea::Kind::LegendEntry:
        return area->series >= 0 ? part(ChartPart::LegendEntry, area->series) : nullptr;
    case HitArea::Kind::Point:
    case HitArea::Kind::Bar:
    case HitArea::Kind::Slice:
        return area->series >= 0 ? part(ChartPart::Point, area->series, area->period) : nullptr;
    default:
        return nullptr;
    }
}

QAccessibleInterface *AccessibleChart::focusChild() const
{
    if (!m_view->hasFocus())
        return nullptr;
    const ChartView::Private &chart = *m_view->d;
    switch (chart.stop) {
    case ChartView::Private::Stop::Title:
        return part(ChartPart::Title);
    case ChartView::Private::Stop::Source:
        return part(ChartPart::Source);
    case ChartView::Private::Stop::Legend:
        if (const auto entry = chart.stopArea())
            return part(ChartPart::LegendEntry, entry->series);
        break;
    case ChartView::Private::Stop::Annotation:
        if (chart.stopArea())
            return part(ChartPart::Annotation, chart.stopEntry);
        break;
    case ChartView::Private::Stop::Plot:
        if (chart.reading >= 0)
            return chart.readingSeries >= 0 ? part(ChartPart::Point, chart.readingSeries, chart.reading)
                                            : part(ChartPart::Reading);
        break;
    }
    return const_cast<AccessibleChart *>(this);
}

QString AccessibleChart::text(QAccessible::Text kind) const
{
    const Figure &figure = m_view->figure();
    if (kind == QAccessible::Name && !figure.title.isEmpty())
        return figure.title;
    if (kind == QAccessible::Description)
        return figure.summary;
    return QAccessibleWidget::text(kind);
}

QAccessible::State AccessibleChart::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    return state;
}

void installAccessibleChart()
{
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &name, QObject *object) -> QAccessibleInterface * {
            auto *view = name == QLatin1String("sampan::ChartView") ? qobject_cast<ChartView *>(object) : nullptr;
            return view ? new AccessibleChart(view) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(installed)
}

//! The keys moved on: screen readers say where they are now.
void ChartView::Private::tellFocus()
{
    if (!QAccessible::isActive() || !q->hasFocus())
        return;
    auto *chart = dynamic_cast<AccessibleChart *>(QAccessible::queryAccessibleInterface(q));
    QAccessibleInterface *focused = chart ? chart->focusChild() : nullptr;
    if (!focused)
        return;
    if (const auto *part = dynamic_cast<AccessiblePart *>(focused);
        part && (part->part() == ChartPart::Reading || part->part() == ChartPart::Annotation)) {
        // One object that says something else at every period.
        QAccessibleEvent renamed(focused, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
    }
    QAccessibleEvent event(focused, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void ChartView::Private::tellFigure()
{
    if (!QAccessible::isActive())
        return;
    if (auto *chart = dynamic_cast<AccessibleChart *>(QAccessible::queryAccessibleInterface(q))) {
        chart->forget();
        QAccessibleEvent event(q, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
        for (const HitArea &entry : legendEntries()) {
            const FigureSeries &series = figure.series[std::size_t(entry.series)];
            if (series.hidden == toldHidden.contains(series.code))
                continue;
            QAccessible::State changed;
            changed.checked = true;
            QAccessibleStateChangeEvent switched(chart->part(ChartPart::LegendEntry, entry.series), changed);
            QAccessible::updateAccessibility(&switched);
        }
        toldHidden = spec.hidden;
    }
}

//! What is written on the figure has moved or reads otherwise: that is where the keys are.
void ChartView::Private::tellAnnotation()
{
    if (stop != Stop::Annotation)
        return;
    Q_EMIT q->readingChanged(stopText());
    tellFocus();
}

//! Where a part lies on the page.
QRectF ChartView::Private::areaOf(ChartPart part, int series, int period)
{
    if (part == ChartPart::Point || part == ChartPart::Series) {
        if (!hasTime() || part == ChartPart::Series) {
            for (const HitArea &area : painted.hits)
                if (area.series == series && (area.kind == HitArea::Kind::Bar || area.kind == HitArea::Kind::Slice))
                    return area.rect;
            return painted.plot;
        }
        const FigurePoint *point = figure.series[std::size_t(series)].at(period);
        const int own = painted.currentPane;
        painted.enterPane(figure.series[std::size_t(series)].pane);
        const double x
            = painted.xToPage(double(figure.periods[std::size_t(period)].ordinal - figure.periods.front().ordinal));
        const double y = point ? painted.valueToPage(point->high) : painted.plot.bottom();
        painted.enterPane(own);
        return QRectF(x - 3, y - 3, 6, 6);
    }
    const auto is = [&](const HitArea &area) {
        switch (part) {
        case ChartPart::Title:
            return area.kind == HitArea::Kind::Title;
        case ChartPart::Source:
            return area.kind == HitArea::Kind::Source;
        case ChartPart::Annotation:
            return annotationOf(area) == series;
        case ChartPart::LegendEntry:
            return area.series == series
                && (area.kind == HitArea::Kind::Label || area.kind == HitArea::Kind::LegendEntry);
        default:
            return false;
        }
    };
    const auto found = std::find_if(painted.hits.begin(), painted.hits.end(), is);
    return found == painted.hits.end() ? painted.plot : found->rect;
}

//! Goes to a point as the keys would; `select` also selects it.
void ChartView::Private::readPoint(int series, int period, bool select)
{
    q->setFocus(Qt::OtherFocusReason);
    pointer = { -1, -1 };
    stop = Stop::Plot;
    reading = period;
    readingSeries = series;
    announce();
    tellFocus();
    if (select)
        selectReading();
    q->viewport()->update();
}

} // namespace sampan
