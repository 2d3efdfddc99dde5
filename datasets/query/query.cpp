// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/query/query.h"

#include "datasets/query/selection.h"
#include "datasets/query/transforms.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace sampan {

namespace {

struct QueryText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Query)
};

//! The frequency that most of the selected observations have.
Frequency mainFrequency(const std::map<Frequency, qint64> &counts)
{
    return std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) {
        return a.second < b.second;
    })->first;
}

class Runner {
public:
    Runner(const Dataset &dataset, const Query &query)
        : m_dataset(dataset)
        , m_query(query)
    {
    }

    Result<Table> run()
    {
        if (m_dataset.measures.empty())
            return failure(m_dataset.path, QueryText::tr("the dataset has no measure: there is nothing to show"));
        auto table = m_query.transform == Transform::Balance ? balance() : levels();
        if (!table)
            return table;
        if (m_query.transform == Transform::Share)
            if (auto done = toShares(*table); !done)
                return tl::make_unexpected(done.error());
        if (m_query.transform == Transform::Growth)
            toGrowth(*table);
        if (m_query.transform == Transform::Index)
            toIndex(*table, m_query);
        trim(*table);
        return table;
    }

private:
    //! Sums of the observations, series by period, over all periods; `m_whole` gets the total along `by`.
    Result<Table> levels()
    {
        auto selection = select(m_dataset, m_query);
        if (!selection)
            return tl::make_unexpected(selection.error());
        m_selection = std::move(*selection);
        Table table;
        table.quantity = m_dataset.measures[m_selection.measure].quantity;
        table.notes = m_selection.notes;
        if (m_selection.addsFlows)
            table.notes += QueryText::tr(
                "Totals are exports plus imports as reported; exports are usually valued FOB, imports CIF.");
        for (const SeriesGroup &group : m_selection.groups)
            table.series.push_back({ group.code, group.label, group.kind, false, {} });

        const Observations &observations = m_dataset.observations;
        std::vector<std::uint32_t> chosen;
        chosen.reserve(m_selection.candidates ? m_selection.candidates->size() : observations.size());
        m_selection.eachCandidate(observations, [&](std::size_t i) {
            if (m_dataset.measureOf(i) == m_selection.measure && m_selection.passes(observations, i))
                chosen.push_back(std::uint32_t(i));
        });
        layPeriods(table, chosen);
        if (auto fits = checkSize(table, chosen.size()); !fits)
            return tl::make_unexpected(fits.error());
        m_whole.assign(table.periods.size(), {});
        for (Series &series : table.series)
            series.cells.assign(table.periods.size(), {});
        addUp(table, chosen);
        if (auto allowed = checkAdditive(); !allowed)
            return tl::make_unexpected(allowed.error());
        keepTop(table);
        return table;
    }

    //! Every period between the first and the last; of days only those that occur.
    void layPeriods(Table &table, const std::vector<std::uint32_t> &chosen)
    {
        if (m_selection.timeDimension < 0) {
            table.periods = { Period {} };
            table.periodLabels = { QString() };
            return;
        }
        const std::size_t time = std::size_t(m_selection.timeDimension);
        const Dimension &dimension = m_dataset.dimensions[time];
        std::vector<qint64> counts(dimension.members.size(), 0);
        for (const std::uint32_t i : chosen)
            ++counts[m_dataset.observations.keys[time][i]];
        std::map<Frequency, qint64> frequencies;
        for (std::size_t i = 0; i < counts.size(); ++i)
            if (counts[i] > 0)
                frequencies[dimension.periods[i].frequency] += counts[i];
        m_column.assign(dimension.members.size(), -1);
        if (frequencies.empty())
            return;
        const Frequency frequency = mainFrequency(frequencies);
        if (frequencies.size() > 1)
            table.notes += QueryText::tr("Only %1 figures are shown; the file also holds others.")
                               .arg(frequencyName(frequency));
        std::map<int, std::size_t> members; // ordinal → member
        for (std::size_t i = 0; i < dimension.periods.size(); ++i)
            if (dimension.periods[i].frequency == frequency)
                members.emplace(dimension.periods[i].ordinal, i);
        int first = 0;
        int last = 0;
        bool any = false;
        for (const auto &[ordinal, member] : members) {
            const bool asked
                = (m_query.from && m_query.from->ordinal == ordinal && m_query.from->frequency == frequency)
                || (m_query.to && m_query.to->ordinal == ordinal && m_query.to->frequency == frequency);
            if (counts[member] == 0 && !asked)
                continue;
            first = any ? first : ordinal;
            last = ordinal;
            any = true;
        }
        for (int ordinal = first; ordinal <= last; ++ordinal) {
            const auto found = members.find(ordinal);
            if (found == members.end() && frequency == Frequency::Daily)
                continue;
            const Period period { frequency, ordinal };
            if (found != members.end())
                m_column[found->second] = int(table.periods.size());
            table.periods.push_back(period);
            const QString label = found == members.end() ? QString() : dimension.members[found->second].label;
            table.periodLabels += label.isEmpty() ? period.code() : label;
        }
    }

    //! Periods far apart make a table of gaps that no memory holds: one figure of the year 1 and one of 2020, by month.
    Result<void> checkSize(const Table &table, std::size_t chosen) const
    {
        constexpr double most = 2e6;
        const double cells = double(table.periods.size()) * double(table.series.size());
        if (cells <= most + 8 * double(chosen))
            return {};
        return failure(m_dataset.path,
            QueryText::tr(
                "%1 series over %2 periods are too many to show, and hardly any of their values are there; choose "
                "fewer, or a shorter time")
                .arg(table.series.size())
                .arg(table.periods.size()));
    }

    void addUp(Table &table, const std::vector<std::uint32_t> &chosen)
    {
        const Observations &observations = m_dataset.observations;
        std::vector<std::vector<std::size_t>> seriesOf;
        std::vector<char> inWhole;
        if (m_selection.byDimension >= 0) {
            const std::size_t members = m_dataset.dimensions[std::size_t(m_selection.byDimension)].members.size();
            seriesOf.resize(members);
            inWhole.assign(members, 0);
            for (std::size_t s = 0; s < m_selection.groups.size(); ++s)
                for (const std::uint32_t member : m_selection.groups[s].members)
                    seriesOf[member].push_back(s);
            if (m_selection.whole)
                for (const std::uint32_t member : m_selection.whole->members)
                    inWhole[member] = 1;
        }
        m_addends = 0;
        for (const std::uint32_t i : chosen) {
            const int column = m_selection.timeDimension < 0
                ? 0
                : m_column[observations.keys[std::size_t(m_selection.timeDimension)][i]];
            if (column < 0)
                continue;
            const double value = observations.values[i];
            const Status status = m_dataset.statusOf(i);
            const auto add = [&](Cell &cell) {
                m_addends = std::max(m_addends, std::isnan(value) || std::isnan(cell.value) ? 1 : 2);
                addTo(cell, value, status);
                cell.observations.push_back(i);
            };
            if (m_selection.byDimension < 0) {
                add(table.series.front().cells[std::size_t(column)]);
                continue;
            }
            const std::uint32_t member = observations.keys[std::size_t(m_selection.byDimension)][i];
            for (const std::size_t s : seriesOf[member])
                add(table.series[s].cells[std::size_t(column)]);
            if (inWhole[member])
                addTo(m_whole[std::size_t(column)], value, status);
        }
    }

    Result<void> checkAdditive() const
    {
        const Measure &measure = m_dataset.measures[m_selection.measure];
        if (measure.additive || m_addends < 2)
            return {};
        return failure(m_dataset.path,
            QueryText::tr("values of “%1” cannot be added; choose one member of: %2")
                .arg(measure.label,
                    m_selection.openDimensions.isEmpty() ? QueryText::tr("each dimension")
                                                         : m_selection.openDimensions.join(QStringLiteral(", "))));
    }

    //! Index of the last period in range with a value in any series; −1 if there is none.
    std::ptrdiff_t lastWithValues(const Table &table) const
    {
        for (std::size_t p = table.periods.size(); p-- > 0;) {
            if (m_query.to && table.periods[p] > *m_query.to)
                continue;
            for (const Series &series : table.series)
                if (!std::isnan(series.cells[p].value))
                    return std::ptrdiff_t(p);
        }
        return -1;
    }

    void keepTop(Table &table)
    {
        if (m_selection.byDimension < 0)
            return;
        const std::ptrdiff_t last = lastWithValues(table);
        if (m_query.top > 0 && last >= 0) {
            const auto size = [&](const Series &series) {
                const double value = series.cells[std::size_t(last)].value;
                return std::isnan(value) ? -1.0 : std::abs(value);
            };
            std::stable_sort(table.series.begin(), table.series.end(),
                [&](const Series &a, const Series &b) { return size(a) > size(b); });
            if (table.series.size() > std::size_t(m_query.top))
                table.series.resize(std::size_t(m_query.top));
        }
        if (m_query.remainder && m_selection.whole)
            addRemainder(table);
    }

    //! "Other": the total less the series shown. Where the parts exceed the total there is none, and it is said.
    void addRemainder(Table &table)
    {
        Series other { otherCode, QueryText::tr("Other"), MemberKind::Unspecified, true, {} };
        other.cells.resize(table.periods.size());
        QStringList exceeding;
        bool any = false;
        for (std::size_t p = 0; p < table.periods.size(); ++p) {
            if (std::isnan(m_whole[p].value))
                continue;
            double rest = m_whole[p].value;
            for (const Series &series : table.series)
                if (!std::isnan(series.cells[p].value))
                    rest -= series.cells[p].value;
            // Sums of decimals miss zero by a rounding error.
            if (std::abs(rest) <= 1e-9 * std::abs(m_whole[p].value))
                rest = 0;
            if (rest < 0) {
                exceeding += table.periodLabels[qsizetype(p)];
                continue;
            }
            any |= rest > 0;
            other.cells[p].value = rest;
            other.cells[p].status = Status::Computed;
        }
        if (!exceeding.isEmpty())
            table.notes += QueryText::tr("The parts exceed the reported total in %1: “Other” is left out there.")
                               .arg(exceeding.join(QStringLiteral(", ")));
        if (any)
            table.series.push_back(std::move(other));
    }

    //! What shares are taken of where there are no series: the total of the dimension that the filters narrow.
    Result<void> wholeOfFilter(const Table &table)
    {
        for (const Role role : { Role::Partner, Role::Product, Role::Reporter })
            for (const Filter &filter : m_query.where) {
                const int index = m_dataset.dimensionIndex(filter.dimension);
                if (index < 0 || m_dataset.dimensions[std::size_t(index)].role != role)
                    continue;
                Query whole = m_query;
                whole.transform = Transform::Level;
                std::erase_if(
                    whole.where, [&](const Filter &f) { return m_dataset.dimensionIndex(f.dimension) == index; });
                whole.from.reset();
                whole.to.reset();
                const auto total = runQuery(m_dataset, whole);
                if (!total)
                    return tl::make_unexpected(total.error());
                for (std::size_t p = 0; p < table.periods.size(); ++p) {
                    const auto it = std::find(total->periods.begin(), total->periods.end(), table.periods[p]);
                    if (it != total->periods.end())
                        m_whole[p] = total->series.front().cells[std::size_t(it - total->periods.begin())];
                }
                return {};
            }
        return failure(m_dataset.path,
            QueryText::tr(
                "a share needs a whole: choose what to show side by side, or a partner to compare with the total"));
    }

    Result<void> toShares(Table &table)
    {
        if (m_selection.byDimension < 0) {
            if (auto done = wholeOfFilter(table); !done)
                return done;
        } else if (!m_selection.whole) {
            return failure(m_dataset.path,
                QueryText::tr("the members of “%1” are alternatives: they have no total to be shares of")
                    .arg(m_dataset.dimensions[std::size_t(m_selection.byDimension)].label));
        }
        bool noWhole = false;
        for (Series &series : table.series)
            for (std::size_t p = 0; p < table.periods.size(); ++p) {
                Cell &cell = series.cells[p];
                if (std::isnan(cell.value))
                    continue;
                if (!(m_whole[p].value > 0)) {
                    clear(cell);
                    noWhole = true;
                } else {
                    cell.value = cell.value / m_whole[p].value * 100;
                }
            }
        if (noWhole)
            table.notes += QueryText::tr("No share is given where the total is missing or zero.");
        if (!m_selection.wholeIsReported && m_selection.byDimension >= 0)
            table.notes += QueryText::tr("Shares are of the sum of the members in the data; no total is reported.");
        table.quantity = Quantity { QStringLiteral("percent"), 0, {}, {}, {} };
        return {};
    }

    Result<Table> balance()
    {
        const int flow = m_dataset.dimensionIndex(QStringLiteral("flow"));
        if (flow < 0)
            return failure(
                m_dataset.path, QueryText::tr("a balance needs exports and imports; the dataset has no flows"));
        if (m_dataset.dimensionIndex(m_query.by) == flow && !m_query.by.isEmpty())
            return failure(
                m_dataset.path, QueryText::tr("a balance joins the flows, so they cannot be shown side by side"));
        Query side = m_query;
        side.transform = Transform::Level;
        side.remainder = false;
        side.top = 0;
        side.from.reset();
        side.to.reset();
        std::erase_if(side.where, [&](const Filter &f) { return m_dataset.dimensionIndex(f.dimension) == flow; });
        side.where.push_back({ QStringLiteral("flow"), { QStringLiteral("export") } });
        auto exports = runQuery(m_dataset, side);
        if (!exports)
            return exports;
        side.where.back().members = { QStringLiteral("import") };
        const auto imports = runQuery(m_dataset, side);
        if (!imports)
            return imports;
        for (Series &series : exports->series)
            subtract(series, *exports, *imports);
        std::erase_if(exports->series, [&](const Series &series) {
            return std::all_of(series.cells.begin(), series.cells.end(), [](const Cell &c) {
                return std::isnan(c.value);
            }) && exports->series.size() > 1;
        });
        for (const QString &note : imports->notes)
            if (!exports->notes.contains(note))
                exports->notes += note;
        exports->notes
            += QueryText::tr("Balance: exports less imports as reported; exports are usually valued FOB, imports CIF.");
        if (m_query.top > 0) {
            const std::ptrdiff_t last = lastWithValues(*exports);
            if (last >= 0)
                std::stable_sort(
                    exports->series.begin(), exports->series.end(), [last](const Series &a, const Series &b) {
                        const double x = std::abs(a.cells[std::size_t(last)].value);
                        const double y = std::abs(b.cells[std::size_t(last)].value);
                        return (std::isnan(x) ? -1 : x) > (std::isnan(y) ? -1 : y);
                    });
            if (exports->series.size() > std::size_t(m_query.top))
                exports->series.resize(std::size_t(m_query.top));
        }
        return exports;
    }

    static void subtract(Series &series, const Table &exports, const Table &imports)
    {
        const auto other = std::find_if(
            imports.series.begin(), imports.series.end(), [&](const Series &s) { return s.code == series.code; });
        for (std::size_t p = 0; p < exports.periods.size(); ++p) {
            const auto at = std::find(imports.periods.begin(), imports.periods.end(), exports.periods[p]);
            Cell &cell = series.cells[p];
            if (other == imports.series.end() || at == imports.periods.end()) {
                clear(cell);
                continue;
            }
            const Cell &import = other->cells[std::size_t(at - imports.periods.begin())];
            if (std::isnan(cell.value) || std::isnan(import.value)) {
                clear(cell);
                continue;
            }
            cell.value -= import.value;
            cell.status = gravest(cell.status, import.status);
            cell.observations.insert(cell.observations.end(), import.observations.begin(), import.observations.end());
        }
    }

    void trim(Table &table) const
    {
        const auto outside = [&](const Period &period) {
            return (m_query.from && period.frequency == m_query.from->frequency && period < *m_query.from)
                || (m_query.to && period.frequency == m_query.to->frequency && period > *m_query.to)
                || (m_query.from && period.year() < m_query.from->year())
                || (m_query.to && period.year() > m_query.to->year());
        };
        for (std::size_t p = table.periods.size(); p-- > 0;) {
            if (!outside(table.periods[p]))
                continue;
            const auto at = std::ptrdiff_t(p);
            table.periods.erase(table.periods.begin() + at);
            table.periodLabels.removeAt(at);
            for (Series &series : table.series)
                series.cells.erase(series.cells.begin() + at);
        }
    }

    const Dataset &m_dataset;
    const Query &m_query;
    Selection m_selection;
    std::vector<int> m_column; //!< per time member: its period in the table, or −1
    std::vector<Cell> m_whole;
    int m_addends = 0;
};

} // namespace

Result<Table> runQuery(const Dataset &dataset, const Query &query) { return Runner(dataset, query).run(); }

} // namespace sampan
