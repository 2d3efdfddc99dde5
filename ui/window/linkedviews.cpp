// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/linkedviews.h"

#include "ui/chart/chartview.h"
#include "ui/chart/measuring.h"
#include "ui/window/filterpanel.h"
#include "ui/window/observationpanel.h"
#include "ui/window/sidefigure.h"
#include "ui/window/specedits.h"

#include <QScopedValueRollback>
#include <QSet>

#include <algorithm>

namespace sampan {

LinkedViews::LinkedViews(
    ChartView *chart, SideFigure *side, ObservationPanel *table, FilterPanel *members, QObject *parent)
    : QObject(parent)
    , m_chart(chart)
    , m_side(side)
    , m_table(table)
    , m_members(members)
{
    for (ChartView *one : { chart, side->chart() }) {
        connect(one, &ChartView::observationsSelected, this,
            [this, one](const std::vector<std::uint32_t> &observations) { selected(one, observations); });
        connect(one, &ChartView::readingChanged, this, [this, one] { read(one); });
    }
    connect(table, &ObservationPanel::observationsSelected, this,
        [this](const std::vector<std::uint32_t> &observations) { selected(m_table, observations); });
    connect(members, &FilterPanel::membersSelected, this, &LinkedViews::membersSelected);
    connect(side->chart(), &ChartView::figureComposed, this, &LinkedViews::refresh);
    connect(side, &SideFigure::linksChanged, this, &LinkedViews::refresh);
    connect(table, &ObservationPanel::linkChanged, this, &LinkedViews::refresh);
    connect(members, &FilterPanel::linkChanged, this, &LinkedViews::refresh);
}

void LinkedViews::setDocument(Document *document)
{
    m_document = document;
    m_selection.clear();
    m_period.reset();
    m_previewing = false;
}

//! What one part selects is selected in every part that is plugged in.
void LinkedViews::selected(const QObject *from, const std::vector<std::uint32_t> &observations)
{
    const bool beside = m_document && m_document->beside() >= 0;
    const bool fromTable = from == m_table, fromMembers = from == m_members, fromSide = from == m_side->chart();
    if ((fromTable && !m_table->isLinked()) || (fromMembers && !m_members->isLinked()))
        return;
    m_selection = observations;
    const bool reachesMain = !fromSide || m_side->sharesSelection();
    if (from != m_chart && reachesMain)
        m_chart->setSelectedObservations(observations);
    if (!fromSide && beside && m_side->sharesSelection())
        m_side->chart()->setSelectedObservations(observations);
    if (!reachesMain)
        return; // the table and the lists belong to the main figure
    if (!fromTable && m_table->isLinked())
        m_table->selectObservations(observations);
    if (!fromMembers && m_members->isLinked())
        m_members->selectMembersOf(observations);
}

void LinkedViews::membersSelected(int dimension, const QStringList &codes)
{
    if (!m_document || !m_members->isLinked())
        return;
    const DatasetPtr &dataset = m_document->dataset();
    QSet<std::uint32_t> members;
    for (const QString &code : codes)
        if (const int index = dataset->dimensions[std::size_t(dimension)].indexOf(code); index >= 0)
            members += std::uint32_t(index);
    const auto &keys = dataset->observations.keys[std::size_t(dimension)];
    std::vector<std::uint32_t> observations;
    for (const FigureSeries &series : m_chart->figure().series)
        if (!series.hidden)
            for (const Run &run : series.runs)
                for (const FigurePoint &point : run)
                    for (const std::uint32_t observation : point.observations)
                        if (members.contains(keys[observation]))
                            observations.push_back(observation);
    selected(m_members, observations);
}

void LinkedViews::read(ChartView *from)
{
    if (m_passing || !m_document)
        return;
    const QScopedValueRollback guard(m_passing, true);
    const Figure &figure = from->figure();
    const int period = from->readingPeriod();
    // A bar is read series by series; only along time there is a year to share.
    if (figure.isOverTime() && period >= 0 && period < int(figure.periods.size()))
        m_period = figure.periods[std::size_t(period)];
    else
        m_period.reset();
    const bool fromSide = from == m_side->chart();
    if (m_document->beside() >= 0 && m_side->sharesReading())
        showReading(fromSide ? m_chart : m_side->chart(), m_period);
    if (m_table->isLinked() && (!fromSide || m_side->sharesReading()))
        m_table->setReading(m_period);
}

//! A figure of one period shows the year that is read elsewhere, for as long as it is read.
void LinkedViews::showReading(ChartView *to, const std::optional<Period> &period)
{
    const Figure &figure = to->figure();
    if (figure.isOverTime()) {
        to->setReadingPeriod(period ? periodIndex(figure, *period) : -1);
        return;
    }
    if (to != m_side->chart())
        return; // the main figure of one period keeps its own
    FigureSpec shown = m_document->spec(m_document->beside());
    if (!period && !m_previewing)
        return;
    m_previewing = period.has_value();
    if (period)
        shown = withSnapshot(shown, period);
    to->showFigure(m_document->dataset(), shown);
    if (m_side->sharesSelection())
        to->setSelectedObservations(m_selection);
}

void LinkedViews::refresh()
{
    if (!m_document)
        return;
    const bool beside = m_document->beside() >= 0;
    if (beside)
        m_side->chart()->setSelectedObservations(
            m_side->sharesSelection() ? m_selection : std::vector<std::uint32_t>());
    if (m_table->isLinked())
        m_table->selectObservations(m_selection);
    else
        m_table->setReading(std::nullopt);
    const FigureSpec &spec = m_document->currentSpec();
    m_members->showHidden(m_members->isLinked() ? spec.hidden : QStringList());
    if (m_members->isLinked())
        m_members->selectMembersOf(m_selection);
}

Document::Edits LinkedViews::editsOf(int figure, const FigureSpec &spec) const
{
    Document::Edits edits { { figure, spec } };
    if (!m_document || m_document->beside() < 0)
        return edits;
    const int other = figure == m_document->current() ? m_document->beside() : m_document->current();
    if (other == figure)
        return edits;
    const FigureSpec &before = m_document->spec(figure);
    FigureSpec next = m_document->spec(other);
    if (m_side->sharesHidden() && spec.hidden != before.hidden) {
        // What changed here changes there; a series that only the other one has stays as it is.
        for (const QString &code : spec.hidden)
            if (!before.hidden.contains(code) && !next.hidden.contains(code))
                next.hidden += code;
        for (const QString &code : before.hidden)
            if (!spec.hidden.contains(code))
                next.hidden.removeAll(code);
    }
    if (m_side->sharesView() && spec.timeView != before.timeView && !isSnapshotMark(next.mark)) {
        next.timeView = spec.timeView;
        const auto &own = (figure == m_document->current() ? m_chart : m_side->chart())->figure().periods;
        const auto &others = (figure == m_document->current() ? m_side->chart() : m_chart)->figure().periods;
        if (next.timeView && !own.empty() && !others.empty()) {
            // Views count from the first period of their figure.
            if (own.front().frequency != others.front().frequency) {
                next.timeView = m_document->spec(other).timeView;
            } else {
                const double shift = own.front().ordinal - others.front().ordinal;
                const double end = others.back().ordinal - others.front().ordinal;
                const ViewRange wanted { std::max(spec.timeView->minimum + shift, -1.0),
                    std::min(spec.timeView->maximum + shift, end + 1) };
                if (wanted.maximum - wanted.minimum >= 1)
                    next.timeView = wanted;
                else
                    next.timeView = m_document->spec(other).timeView;
            }
        }
    }
    if (next != m_document->spec(other))
        edits.emplace_back(other, next);
    return edits;
}

} // namespace sampan
