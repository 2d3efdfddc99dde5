// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/composer.h"
#include "ui/figure/framing.h"

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr int mostPanes = 24; //!< more cannot be told apart on a page

//! The members of a dimension that get a pane: those of the filter, else the ordinary ones.
std::vector<Member> paneMembers(const Dataset &dataset, const Query &query, int dimension)
{
    const Dimension &along = dataset.dimensions[std::size_t(dimension)];
    std::vector<Member> members;
    for (const Filter &filter : query.where) {
        if (dataset.dimensionIndex(filter.dimension) != dimension)
            continue;
        for (const QString &name : filter.members)
            if (const int index = along.indexOf(name); index >= 0)
                members.push_back(along.members[std::size_t(index)]);
        return members;
    }
    for (const Member &member : along.members)
        if (member.kind != MemberKind::Aggregate && member.kind != MemberKind::Total)
            members.push_back(member);
    return members;
}

//! How much a pane carries: the sizes of the last values of its series.
double weight(const Figure &figure)
{
    double sum = 0;
    for (const FigureSeries &series : figure.series)
        if (!series.hidden && !series.runs.empty())
            sum += std::abs(series.runs.back().back().value);
    return sum;
}

} // namespace

int paneColumns(int panes, QSizeF sizeMm)
{
    int best = 1;
    double least = 1e9;
    const double width = std::max(sizeMm.width(), 20.0), height = std::max(sizeMm.height() - 26, 20.0);
    for (int columns = 1; columns <= panes; ++columns) {
        const int rows = (panes + columns - 1) / columns;
        constexpr double pleasant = 1.5; // width to height
        const double shape = (width / columns) / (height / rows) / pleasant;
        const double cost = std::abs(std::log(shape)) + 0.12 * (columns * rows - panes);
        if (cost < least) {
            least = cost;
            best = columns;
        }
    }
    return best;
}

namespace {

QString inPane(const QString &pane, const QString &label)
{
    if (pane.isEmpty() || pane == label)
        return label;
    return label.isEmpty() ? pane : pane + QStringLiteral(" · ") + label;
}

} // namespace

QString FigureSeries::name() const { return inPane(paneLabel, label); }
QString FigureSeries::dataName() const { return inPane(paneLabel, fileLabel.isEmpty() ? label : fileLabel); }

//! What one pane shows of the spec: one member of the split dimension, and of the labels those that belong there.
FigureSpec Composer::paneSpec(const Member &member, int dimension, bool first) const
{
    FigureSpec spec = m_spec;
    spec.split.clear();
    spec.title = member.label.isEmpty() ? member.code : member.label;
    // What is of another member of this dimension belongs into no pane.
    std::erase_if(spec.points, [&](const PointLayer &layer) {
        return std::any_of(layer.where.begin(), layer.where.end(),
            [&](const Filter &filter) { return m_dataset.dimensionIndex(filter.dimension) == dimension; });
    });
    std::erase_if(spec.query.where,
        [&](const Filter &filter) { return m_dataset.dimensionIndex(filter.dimension) == dimension; });
    spec.query.where.push_back({ m_dataset.dimensions[std::size_t(dimension)].name, { member.code } });
    const bool series = !spec.query.by.isEmpty() && m_dataset.dimensionIndex(spec.query.by) == dimension;
    if (series)
        spec.query.top = 0;
    std::erase_if(spec.annotations, [&](const Annotation &annotation) {
        return annotation.kind == AnnotationKind::Label
            && (series && !annotation.series.isEmpty() ? annotation.series != member.code : !first);
    });
    if (m_spec.freeScales)
        spec.valueView.reset();
    return spec;
}

//! One figure for each member of a dimension, on one page: small multiples.
Figure Composer::runMultiples()
{
    FigureSpec wholeSpec = m_spec;
    wholeSpec.split.clear();
    Composer wholeComposer(m_dataset, wholeSpec);
    Figure whole = wholeComposer.run();
    const int dimension = m_dataset.dimensionIndex(m_spec.split);
    const auto unsplit = [&](const QString &why) {
        whole.spec = m_spec;
        whole.notices += why;
        return whole;
    };
    if (dimension < 0 || dimension == m_dataset.timeDimension())
        return unsplit(tr("“%1” is nothing that a figure can be split by.").arg(m_spec.split));
    const std::vector<Member> members = paneMembers(m_dataset, m_spec.query, dimension);
    if (members.size() < 2)
        return unsplit(tr("There is only one member to split by."));
    const bool series = !m_spec.query.by.isEmpty() && m_dataset.dimensionIndex(m_spec.query.by) == dimension;

    // Every pane runs over the same periods, in the same unit, and bars show the same one.
    std::vector<Composer> composers;
    std::vector<FigureSpec> specs;
    std::vector<Figure> panes;
    specs.reserve(members.size());
    for (const Member &member : members) {
        if (series && m_spec.hidden.contains(member.code)) {
            ++m_hiddenCount;
            continue;
        }
        FigureSpec spec = paneSpec(member, dimension, specs.empty());
        if (!whole.periods.empty() && m_dataset.timeDimension() >= 0) {
            spec.query.from = whole.periods.front();
            spec.query.to = whole.periods.back();
        }
        specs.push_back(spec);
    }
    if (specs.empty())
        return empty(tr("All series are hidden."));
    const auto composeAll = [&](double largest) {
        composers.clear();
        panes.clear();
        for (const FigureSpec &spec : specs) {
            composers.emplace_back(m_dataset, spec);
            composers.back().m_largest = largest;
            panes.push_back(composers.back().run());
        }
    };
    const auto largestOf = [&] {
        double largest = 0;
        for (const Composer &composer : composers)
            largest = std::max(largest, composer.m_largest);
        return largest;
    };
    composeAll(0);
    if (int(specs.size()) > mostPanes) {
        std::vector<double> weights;
        for (const Figure &pane : panes)
            weights.push_back(weight(pane));
        std::vector<double> sorted = weights;
        std::nth_element(sorted.begin(), sorted.begin() + (mostPanes - 1), sorted.end(), std::greater<>());
        const double least = sorted[mostPanes - 1];
        m_figure.notes += tr("The largest %1 of %2 are shown.").arg(mostPanes).arg(specs.size());
        m_figure.notices += m_figure.notes.back();
        std::vector<FigureSpec> kept;
        for (std::size_t i = 0; i < specs.size() && int(kept.size()) < mostPanes; ++i)
            if (weights[i] >= least)
                kept.push_back(specs[i]);
        specs = kept;
        composeAll(0);
    }
    const int columns = paneColumns(int(specs.size()), m_spec.sizeMm);
    const int rows = (int(specs.size()) + columns - 1) / columns;
    const QSizeF cell(m_spec.sizeMm.width() / columns, std::max(10.0, (m_spec.sizeMm.height() - 26) / rows));
    std::optional<Period> shown;
    for (const Composer &composer : composers)
        if (composer.m_snapshot >= 0)
            shown = std::max(shown.value_or(composer.m_shownPeriod), composer.m_shownPeriod);
    for (FigureSpec &spec : specs) {
        spec.sizeMm = cell;
        if (shown)
            spec.snapshot = shown;
    }
    composeAll(largestOf());
    gather(std::move(panes), composers, whole);
    frameFigure(m_figure, m_spec);
    return std::move(m_figure);
}

//! The page that holds the panes: their series one after the other, their notes once, their sources together.
void Composer::gather(std::vector<Figure> panes, const std::vector<Composer> &composers, const Figure &whole)
{
    std::size_t lead = 0;
    while (lead + 1 < panes.size() && !panes[lead].emptyReason.isEmpty())
        ++lead;
    const Figure &first = panes[lead];
    const Composer &firstComposer = composers[lead];
    m_figure.mark = first.mark;
    m_figure.quantity = first.quantity;
    m_figure.unitText = first.unitText;
    m_figure.decimals = first.decimals;
    m_figure.displayFactor = first.displayFactor;
    m_figure.periods = first.periods;
    m_figure.periodLabels = first.periodLabels;
    m_figure.longestPeriodLabel = first.longestPeriodLabel;
    m_figure.columns = first.columns;
    m_figure.timeAxis = first.timeAxis;
    m_figure.valueAxis = first.valueAxis;
    m_figure.title = whole.title;
    if (m_spec.title.isEmpty()) {
        const Dimension &along = m_dataset.dimensions[std::size_t(m_dataset.dimensionIndex(m_spec.split))];
        const QString name = along.label.isEmpty() ? along.name : along.label;
        if (!m_figure.title.contains(name, Qt::CaseInsensitive))
            m_figure.title = tr("%1, one pane for each %2").arg(m_figure.title, name.toLower());
    }
    m_shown = firstComposer.m_shown;
    m_snapshot = firstComposer.m_snapshot;
    m_unit = firstComposer.m_unit;
    QStringList written; // on the panes without their words
    for (std::size_t p = 0; p < panes.size(); ++p) {
        const Composer &composer = composers[p];
        const auto lines = std::count_if(panes[p].series.begin(), panes[p].series.end(),
            [](const FigureSeries &series) { return !series.pointsOnly; });
        for (FigureSeries series : panes[p].series) {
            series.pane = int(p);
            series.paneLabel = panes[p].title;
            if (!series.pointsOnly && (series.code.isEmpty() || lines == 1))
                series.label = panes[p].title;
            m_figure.series.push_back(std::move(series));
        }
        for (const QString &note : composer.m_table.notes)
            if (!m_table.notes.contains(note))
                m_table.notes += note;
        m_missing += composer.m_missing;
        m_cells += composer.m_cells;
        m_figure.notPositive += panes[p].notPositive;
        if (panes[p].emptyReason.isEmpty())
            for (const FigureEvent &event : panes[p].events)
                if (!event.title.isEmpty() && !written.contains(event.title) && event.isSeenOn(first.timeAxis)) {
                    const int at = event.firstPeriod(), end = event.lastPeriod();
                    written += event.title;
                    const auto label = [&](int x) {
                        return Period { first.periods.front().frequency, first.periods.front().ordinal + x }.code();
                    };
                    m_figure.notes += event.isBand()
                        ? tr("Shaded: %1, %2.").arg(event.title, at == end ? label(at) : label(at) + u'–' + label(end))
                        : tr("Dashed line: %1, %2.").arg(event.title, label(at));
                }
    }
    const QStringList events = m_figure.notes;
    if (m_figure.series.empty())
        m_figure.emptyReason = first.emptyReason;
    m_figure.subtitle = subtitleText();
    writeNotes();
    for (const QString &note : events)
        if (!m_figure.notes.contains(note))
            m_figure.notes += note;
    if (m_spec.freeScales && m_figure.mark != Mark::Donut)
        m_figure.notes += tr("Each pane has its own scale.");
    if (firstComposer.m_spec.points.size() < m_spec.points.size())
        m_figure.notices += tr("Points of other selections are not drawn in small multiples.");
    m_figure.sourceLine = sourceText();
    QStringList names;
    for (const Figure &pane : panes)
        names += pane.title;
    m_figure.summary = tr("%1 in %n panes: %2. ", nullptr, int(panes.size())).arg(m_figure.title, names.join(u", "))
        + (m_missing > 0 ? tr("%1 of %2 values are missing.").arg(m_missing).arg(m_cells) : QString());
    m_figure.panes = std::move(panes);
}

} // namespace sampan
