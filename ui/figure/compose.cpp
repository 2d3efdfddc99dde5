// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/composer.h"

#include "datasets/readers/names.h"
#include "ui/figure/compactnumber.h"
#include "ui/figure/framing.h"
#include "ui/figure/theme.h"

#include <algorithm>
#include <cmath>

namespace sampan {

Figure compose(const Dataset &dataset, const FigureSpec &spec) { return Composer(dataset, spec).run(); }

Composer::Composer(const Dataset &dataset, const FigureSpec &spec)
    : m_dataset(dataset)
    , m_spec(spec)
{
    m_figure.spec = spec;
    m_figure.mark = spec.mark;
    m_logarithmic = spec.scale == ValueScale::Logarithmic;
}

Figure Composer::run()
{
    if (!m_spec.split.isEmpty())
        return runMultiples();
    m_figure.title = titleText();
    if (m_dataset.observations.size() == 0)
        return empty(tr("The dataset holds no observations."));
    Query query = m_spec.query;
    if (m_spec.mark == Mark::Percent && query.transform == Transform::Level && !measuresShares())
        query.transform = Transform::Share;
    if (m_spec.mark == Mark::Percent && query.top > 0)
        query.remainder = true;
    if (m_spec.mark == Mark::Donut && query.transform == Transform::Level && query.top > 0)
        query.remainder = true;
    if (m_logarithmic && !mayBeLogarithmic(m_spec.mark)) {
        m_logarithmic = false;
        m_figure.notices += linearReason();
    }
    const Result<Table> table = runQuery(m_dataset, query);
    if (!table)
        return empty(table.error().message);
    m_table = *table;
    if (m_table.series.empty() || m_table.periods.empty())
        return empty(tr("Nothing matches the filters."));
    m_figure.periods = m_table.periods;
    m_figure.periodLabels = m_table.periodLabels;
    m_figure.quantity = m_table.quantity;
    if (m_figure.isOverTime() && m_figure.periods.size() == 1 && m_dataset.timeDimension() < 0)
        m_figure.mark = Mark::Bar; // without periods there is nothing to run along
    takeSeries();
    if (!hasPoints())
        return empty(m_hiddenCount > 0 ? tr("All series are hidden.") : tr("There is no value in this selection."));
    if (m_figure.mark == Mark::Bar || m_figure.mark == Mark::Donut) {
        if (const QString reason = takeSnapshot(); !reason.isEmpty())
            return empty(reason);
    } else {
        if (isStack() && !stack())
            return empty(
                tr("Shares of a whole cannot be negative, but some of these values are; choose lines instead."));
        takePointLayers();
    }
    chooseUnit();
    setAxes();
    takeEvents();
    takeAnnotations();
    m_figure.subtitle = subtitleText();
    numberNotes();
    writeNotes();
    m_figure.sourceLine = sourceText();
    m_figure.summary = summaryText();
    m_figure.table = std::move(m_table);
    for (const QString &note : m_commonNotes)
        if (!m_figure.table.notes.contains(note))
            m_figure.table.notes += note;
    return std::move(m_figure);
}

Figure Composer::empty(const QString &reason)
{
    m_figure.series.clear();
    m_figure.emptyReason = reason;
    m_figure.subtitle = m_spec.subtitle;
    m_figure.sourceLine = QString();
    m_figure.summary = m_figure.title.isEmpty() ? reason : m_figure.title + QLatin1String(". ") + reason;
    return std::move(m_figure);
}

//! Shares are not taken of what are shares already.
bool Composer::measuresShares() const
{
    const int index = m_spec.query.measure.isEmpty() ? 0 : m_dataset.measureIndex(m_spec.query.measure);
    if (index < 0 || index >= int(m_dataset.measures.size()))
        return false;
    const Measure &measure = m_dataset.measures[std::size_t(index)];
    return measure.quantity.isPercent() && !measure.additive;
}

bool Composer::isStack() const { return m_spec.mark == Mark::Stacked || m_spec.mark == Mark::Percent; }

double Composer::position(int period) const
{
    return double(m_figure.periods[std::size_t(period)].ordinal - m_figure.periods.front().ordinal);
}

bool Composer::hasPoints() const
{
    return std::any_of(m_figure.series.begin(), m_figure.series.end(),
        [](const FigureSeries &series) { return !series.hidden && !series.runs.empty(); });
}

//! Points in runs: a missing value, and a value that a logarithmic axis cannot hold, ends a run.
std::vector<Run> Composer::runsOf(const Series &series, int &missing)
{
    std::vector<Run> runs;
    bool open = false;
    for (std::size_t p = 0; p < series.cells.size(); ++p) {
        const Cell &cell = series.cells[p];
        if (!std::isfinite(cell.value)) {
            ++missing;
            open = false;
            continue;
        }
        if (m_logarithmic && cell.value <= 0) {
            ++m_figure.notPositive;
            open = false;
            continue;
        }
        // Days that do not occur are no gaps between those that do.
        if (!open)
            runs.emplace_back();
        open = true;
        FigurePoint point;
        point.period = int(p);
        point.x = position(int(p));
        point.value = point.high = cell.value;
        point.status = cell.status;
        point.observations = cell.observations;
        runs.back().push_back(std::move(point));
    }
    return runs;
}

//! What a lone series is: the member that a point layer replaces, or the one of alternatives that was taken ("IMF…"),
//! else what was measured.
QString Composer::loneLabel() const
{
    const auto taken = [this](const Dimension &dimension) -> QString {
        QString member = dimension.defaultMember;
        for (const Filter &filter : m_spec.query.where)
            if (m_dataset.dimensionIndex(filter.dimension) == int(&dimension - m_dataset.dimensions.data()))
                member = filter.members.size() == 1 ? filter.members.front() : QString();
        const int index = member.isEmpty() ? -1 : dimension.indexOf(member);
        return index < 0 ? QString() : dimension.members[std::size_t(index)].label;
    };
    for (const PointLayer &layer : m_spec.points)
        for (const Filter &filter : layer.where)
            if (const int d = m_dataset.dimensionIndex(filter.dimension); d >= 0)
                if (const QString label = taken(m_dataset.dimensions[std::size_t(d)]); !label.isEmpty())
                    return label;
    for (const Dimension &dimension : m_dataset.dimensions)
        if (!dimension.additive && dimension.role == Role::Other)
            if (const QString label = taken(dimension); !label.isEmpty())
                return label;
    const int measure = m_spec.query.measure.isEmpty() ? 0 : m_dataset.measureIndex(m_spec.query.measure);
    return measure >= 0 && measure < int(m_dataset.measures.size()) ? m_dataset.measures[std::size_t(measure)].label
                                                                    : m_figure.title;
}

//! In a figure that was saved "Other" is a series like the rest; it is known by its code.
static bool isRemainder(const Series &series) { return series.remainder || series.code == otherCode; }

void Composer::takeSeries()
{
    // In a stack the largest lies at the bottom, whatever the order of the file.
    if (isStack() && m_spec.query.top == 0)
        std::stable_sort(m_table.series.begin(), m_table.series.end(), [](const Series &a, const Series &b) {
            const auto last = [](const Series &series) {
                for (auto cell = series.cells.rbegin(); cell != series.cells.rend(); ++cell)
                    if (std::isfinite(cell->value))
                        return cell->value;
                return 0.0;
            };
            return isRemainder(a) != isRemainder(b) ? isRemainder(b) : last(a) > last(b);
        });
    int color = 0;
    for (const Series &series : m_table.series) {
        FigureSeries one;
        one.code = series.code;
        one.fileLabel = series.label.isEmpty() ? loneLabel() : series.label;
        one.label = shownName(one.fileLabel, series.code);
        one.color = isRemainder(series) ? -1 : color++;
        one.hidden = m_spec.hidden.contains(series.code) && (!series.code.isEmpty() || m_table.series.size() > 1);
        int missing = 0;
        one.runs = runsOf(series, missing);
        one.missing = missing;
        m_hiddenCount += one.hidden ? 1 : 0;
        if (!one.hidden && missing == int(series.cells.size()))
            m_absent += one.label;
        if (!one.hidden) {
            m_missing += missing;
            m_cells += int(series.cells.size());
        }
        m_figure.series.push_back(std::move(one));
    }
    rankColors();
}

//! Of many lines the largest have the plain colours, whatever the order of the file: those that come again are dashed.
void Composer::rankColors()
{
    std::vector<FigureSeries *> byLast;
    for (FigureSeries &series : m_figure.series)
        if (series.color >= 0)
            byLast.push_back(&series);
    if (m_figure.mark != Mark::Line || int(byLast.size()) <= mostColors)
        return;
    const auto last
        = [](const FigureSeries *series) { return series->runs.empty() ? 0.0 : series->runs.back().back().value; };
    std::stable_sort(byLast.begin(), byLast.end(), [&](const auto *a, const auto *b) { return last(a) > last(b); });
    for (std::size_t rank = 0; rank < byLast.size(); ++rank)
        byLast[rank]->color = int(rank);
}

//! Lays the series upon one another, period by period; negative values go downwards. False: shares with negatives.
bool Composer::stack()
{
    std::vector<double> up(m_figure.periods.size(), 0), down(m_figure.periods.size(), 0);
    for (FigureSeries &series : m_figure.series) {
        if (series.hidden)
            continue;
        for (Run &run : series.runs)
            for (FigurePoint &point : run) {
                if (point.value < 0 && m_spec.mark == Mark::Percent)
                    return false;
                double &edge = point.value < 0 ? down[std::size_t(point.period)] : up[std::size_t(point.period)];
                point.low = edge;
                edge += point.value;
                point.high = edge;
            }
    }
    for (std::size_t p = 0; p < up.size() && m_spec.mark == Mark::Percent; ++p)
        if (up[p] > 100.5)
            m_over100 += m_figure.periodLabels.value(qsizetype(p));
    return true;
}

//! Bars and donuts show one period, the largest first. Gives the reason if they cannot.
QString Composer::takeSnapshot()
{
    int period = -1;
    for (int p = 0; p < int(m_figure.periods.size()); ++p) {
        const bool any = std::any_of(m_figure.series.begin(), m_figure.series.end(),
            [p](const FigureSeries &series) { return !series.hidden && series.at(p); });
        if (any && (!m_spec.snapshot || m_figure.periods[std::size_t(p)] == *m_spec.snapshot))
            period = p;
    }
    if (period < 0)
        return m_spec.snapshot ? tr("There is no value for %1.").arg(m_spec.snapshot->code())
                               : tr("There is no value in this selection.");
    m_snapshot = period;
    m_shownPeriod = m_figure.periods[std::size_t(period)];
    QStringList without;
    std::vector<FigureSeries> kept;
    m_missing = m_cells = 0;
    for (FigureSeries &series : m_figure.series) {
        const FigurePoint *found = series.at(period);
        if (!series.hidden) {
            ++m_cells;
            m_missing += found ? 0 : 1;
        }
        if (!found) {
            if (!series.hidden)
                without += series.label;
            continue;
        }
        const FigurePoint point = *found;
        if (m_figure.mark == Mark::Donut && point.value < 0 && !series.hidden)
            return tr("A donut shows parts of a whole, and %1 is negative (%2); choose bars instead.")
                .arg(series.label, QString::number(point.value));
        series.runs = { Run { point } };
        series.missing = 0;
        kept.push_back(std::move(series));
    }
    std::stable_sort(kept.begin(), kept.end(), [](const FigureSeries &a, const FigureSeries &b) {
        if ((a.color < 0) != (b.color < 0))
            return b.color < 0; // "Other" comes last
        return a.runs[0][0].value > b.runs[0][0].value;
    });
    m_figure.series = std::move(kept);
    m_absent = without;
    if (m_figure.mark == Mark::Donut) {
        // A slice that is nothing is no slice.
        std::erase_if(m_figure.series, [](const FigureSeries &s) { return !s.hidden && s.runs[0][0].value == 0; });
        foldSlices();
    } else {
        constexpr std::size_t most = 30;
        if (m_figure.series.size() > most) {
            m_cutText = tr("The largest %1 of %2 are shown.").arg(most).arg(m_figure.series.size());
            m_figure.series.resize(most);
        }
    }
    return m_figure.series.empty() ? tr("All values of this selection are zero.") : QString();
}

//! More than seven slices cannot be told apart: the smallest become "Other".
void Composer::foldSlices()
{
    std::vector<FigureSeries> &series = m_figure.series;
    const auto shown = std::count_if(series.begin(), series.end(), [](const FigureSeries &s) { return !s.hidden; });
    if (shown <= 7)
        return;
    FigureSeries rest;
    rest.code = otherCode;
    rest.label = tr("Other");
    rest.color = -1;
    FigurePoint sum;
    sum.period = m_snapshot;
    sum.x = position(m_snapshot);
    std::vector<FigureSeries> kept;
    int slices = 0;
    for (FigureSeries &one : series) {
        if (one.hidden || (one.color >= 0 && slices < 6)) {
            slices += one.hidden ? 0 : 1;
            kept.push_back(std::move(one));
            continue;
        }
        const FigurePoint &point = one.runs[0][0];
        sum.value += point.value;
        sum.observations.insert(sum.observations.end(), point.observations.begin(), point.observations.end());
        ++m_figure.foldedSlices;
    }
    sum.high = sum.value;
    sum.status = Status::Computed;
    rest.runs = { Run { sum } };
    series = std::move(kept);
    series.push_back(std::move(rest));
    if (m_figure.foldedSlices > 1)
        m_figure.notices += tr("%n smaller ones are together in “Other”.", nullptr, m_figure.foldedSlices);
}

void Composer::takePointLayers()
{
    for (const PointLayer &layer : m_spec.points) {
        Query query = m_spec.query;
        for (const Filter &filter : layer.where) {
            const int dimension = m_dataset.dimensionIndex(filter.dimension);
            std::erase_if(
                query.where, [&](const Filter &f) { return m_dataset.dimensionIndex(f.dimension) == dimension; });
            query.where.push_back(filter);
        }
        const Result<Table> table = runQuery(m_dataset, query);
        if (!table) {
            m_figure.notices += table.error().message;
            continue;
        }
        if (!table->quantity.comparable(m_table.quantity)) {
            m_figure.notices += tr("“%1” is counted in another unit (%2) and is not drawn.")
                                    .arg(layer.label, table->quantity.text());
            continue;
        }
        for (const Series &series : table->series) {
            FigureSeries one;
            one.code = series.code;
            one.fileLabel = series.label.isEmpty() ? layer.label : layer.label + QLatin1String(": ") + series.label;
            one.label = shownName(layer.label);
            if (!series.label.isEmpty())
                one.label += QLatin1String(": ") + shownName(series.label, series.code);
            one.pointsOnly = true;
            one.layer = int(&layer - m_spec.points.data());
            one.color = int(m_figure.series.size());
            for (std::size_t p = 0; p < table->periods.size(); ++p) {
                const Cell &cell = series.cells[p];
                const Period &period = table->periods[p];
                const auto at = std::find(m_figure.periods.begin(), m_figure.periods.end(), period);
                const bool asked = layer.periods.empty()
                    || std::find(layer.periods.begin(), layer.periods.end(), period) != layer.periods.end();
                if (!std::isfinite(cell.value) || !asked || at == m_figure.periods.end()
                    || (m_logarithmic && cell.value <= 0))
                    continue;
                FigurePoint point;
                point.period = int(at - m_figure.periods.begin());
                point.x = position(point.period);
                point.value = point.high = cell.value;
                point.status = cell.status;
                point.observations = cell.observations;
                one.runs.push_back(Run { point });
            }
            if (!one.runs.empty())
                m_figure.series.push_back(std::move(one));
        }
    }
}

//! The unit in which the axis counts: values of US$ million in the hundred thousands read better in billions.
void Composer::chooseUnit()
{
    const Quantity &quantity = m_figure.quantity;
    double largest = 0;
    for (const FigureSeries &series : m_figure.series)
        if (!series.hidden)
            for (const Run &run : series.runs)
                for (const FigurePoint &point : run)
                    largest = std::max({ largest, std::abs(point.high), std::abs(point.low) });
    largest = m_largest = std::max(largest, m_largest);
    m_figure.displayFactor = 1;
    int scale = quantity.scale;
    const bool plain = quantity.isPercent() || m_spec.query.transform == Transform::Index
        || m_spec.query.transform == Transform::Growth || m_spec.query.transform == Transform::Share;
    if (!plain && largest > 0) {
        const double magnitude = std::log10(largest) + quantity.scale;
        const int wanted = compactPower(int(std::floor(magnitude + 1e-9)));
        // Plain counts are written out up to ten million.
        if (quantity.isMoney() || quantity.scale > 0 || magnitude >= 7) {
            scale = wanted;
            m_figure.displayFactor = std::pow(10.0, wanted - quantity.scale);
        }
    }
    chooseDecimals(largest);
    m_shown = quantity;
    m_shown.scale = scale;
    if (m_spec.query.transform == Transform::Index)
        m_figure.unitText
            = m_spec.query.base ? tr("Index, %1 = 100").arg(m_spec.query.base->code()) : tr("Index, first value = 100");
    else if (quantity.isPercent())
        m_figure.unitText = QStringLiteral("%");
    else
        m_figure.unitText = shortUnit(m_shown);
    m_unit = speaksEnglish() ? m_shown.text() : m_figure.unitText;
}

//! One number of decimals for all values of the figure: three digits of the largest one.
void Composer::chooseDecimals(double largest)
{
    const double shown = largest / m_figure.displayFactor;
    m_figure.decimals
        = m_figure.quantity.isPercent() || shown >= 10 ? (shown >= 100 && !m_figure.quantity.isPercent() ? 0 : 1) : 2;
    bool whole = m_figure.displayFactor == 1 && !m_figure.quantity.isPercent();
    for (const FigureSeries &series : m_figure.series)
        for (const Run &run : series.runs)
            for (const FigurePoint &point : run)
                whole = whole && point.value == std::round(point.value);
    if (whole)
        m_figure.decimals = 0;
}

//! What stays when the figure is seen otherwise; the rest is framing.
void Composer::setAxes()
{
    m_figure.valueAxis.title = m_figure.unitText;
    m_figure.valueAxis.logarithmic = m_logarithmic;
    m_figure.columns = m_figure.isOverTime()
        && (m_figure.mark == Mark::Column || m_figure.periods.size() == 1 || stacksAsColumns(m_figure));
    for (const QString &label : m_figure.periodLabels)
        m_figure.longestPeriodLabel = std::max(m_figure.longestPeriodLabel, label.size());
    for (FigureSeries &series : m_figure.series) {
        constexpr std::size_t longRun = 4096;
        if (std::any_of(series.runs.begin(), series.runs.end(), [](const Run &run) { return run.size() > longRun; }))
            for (const Run &run : series.runs)
                series.summaries.emplace_back(run);
    }
    frameFigure(m_figure, m_spec);
}

void Composer::takeEvents()
{
    if (!m_spec.milestones || !m_figure.isOverTime())
        return;
    const Period &first = m_figure.periods.front();
    const int perYear = first.frequency == Frequency::Monthly ? 12
        : first.frequency == Frequency::Quarterly             ? 4
        : first.frequency == Frequency::HalfYearly            ? 2
                                                              : 1;
    if (first.frequency == Frequency::Daily)
        return;
    for (const Milestone &milestone : m_dataset.metadata.milestones) {
        if (!m_spec.milestoneFilter.isEmpty() && !m_spec.milestoneFilter.contains(milestone.title))
            continue;
        double x = double(milestone.period.year() * perYear - first.ordinal);
        if (perYear > 1)
            if (const auto date = Period::parse(milestone.date); date && date->frequency == first.frequency)
                x = double(date->ordinal - first.ordinal);
        const double last = position(int(m_figure.periods.size()) - 1);
        if (x < 0 || x > last)
            continue;
        m_figure.events.push_back({ x, shownName(milestone.title), milestone.detail, milestone.source, x });
    }
}

} // namespace sampan
