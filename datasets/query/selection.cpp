// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/query/selection.h"

#include "datasets/model/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

struct SelectionText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Query)
};

bool isOrdinary(const Member &member)
{
    return member.kind != MemberKind::Aggregate && member.kind != MemberKind::Total;
}

QString labels(const Dimension &dimension, std::size_t most = 8)
{
    QStringList names;
    for (const Member &member : dimension.members) {
        if (std::size_t(names.size()) == most) {
            names += SelectionText::tr("… (%n in all)", nullptr, int(dimension.members.size()));
            break;
        }
        names += member.code;
    }
    return names.join(QStringLiteral(", "));
}

//! The members that a flow of this name stands for: itself, or exports and imports for a total that nobody reported.
std::vector<std::uint32_t> flowMembers(const Dimension &dimension, const QString &name)
{
    if (const int index = dimension.indexOf(name); index >= 0)
        return { std::uint32_t(index) };
    if (name.compare(QLatin1String("total"), Qt::CaseInsensitive) != 0)
        return {};
    const int exports = dimension.indexOf(QStringLiteral("export"));
    const int imports = dimension.indexOf(QStringLiteral("import"));
    if (exports < 0 || imports < 0)
        return {};
    return { std::uint32_t(exports), std::uint32_t(imports) };
}

class Selector {
public:
    Selector(const Dataset &dataset, const Query &query)
        : m_dataset(dataset)
        , m_query(query)
    {
    }

    Result<Selection> run()
    {
        m_selection.allowed.resize(m_dataset.dimensions.size());
        m_selection.timeDimension = m_dataset.timeDimension();
        if (!m_query.measure.isEmpty()) {
            const int measure = m_dataset.measureIndex(m_query.measure);
            if (measure < 0)
                return fail(SelectionText::tr("there is no measure “%1”; the measures are: %2")
                                .arg(m_query.measure, measureNames()));
            m_selection.measure = std::size_t(measure);
        }
        if (!m_query.by.isEmpty()) {
            m_selection.byDimension = m_dataset.dimensionIndex(m_query.by);
            if (m_selection.byDimension < 0 || m_selection.byDimension == m_selection.timeDimension)
                return fail(unknownDimension(m_query.by));
        }
        if (auto filtered = takeFilters(); !filtered)
            return tl::make_unexpected(filtered.error());
        if (m_query.measure.isEmpty() && m_dataset.measures.size() > 1)
            takeMeasurePresent();
        gatherCandidates();
        for (std::size_t i = 0; i < m_dataset.dimensions.size(); ++i) {
            const bool open = m_selection.allowed[i].empty();
            if (!open || int(i) == m_selection.timeDimension || int(i) == m_selection.byDimension)
                continue;
            if (auto resolved = resolveOpen(i); !resolved)
                return tl::make_unexpected(resolved.error());
        }
        makeGroups();
        return std::move(m_selection);
    }

private:
    tl::unexpected<Problem> fail(const QString &message) const { return failure(m_dataset.path, message); }

    QString measureNames() const
    {
        QStringList names;
        for (const Measure &measure : m_dataset.measures)
            names += measure.name;
        return names.join(QStringLiteral(", "));
    }

    QString unknownDimension(const QString &name) const
    {
        QStringList names;
        for (const Dimension &dimension : m_dataset.dimensions)
            names += dimension.name;
        return SelectionText::tr("there is no dimension “%1”; the dimensions are: %2")
            .arg(name, names.join(QStringLiteral(", ")));
    }

    //! What is asked for may be measured otherwise than by the first measure: each currency in its own unit.
    void takeMeasurePresent()
    {
        const Observations &observations = m_dataset.observations;
        std::size_t least = m_dataset.measures.size();
        for (std::size_t i = 0; i < observations.size() && least > 0; ++i)
            if (!std::isnan(observations.values[i]) && m_dataset.measureOf(i) < least
                && m_selection.passes(observations, i) && passesBy(i))
                least = m_dataset.measureOf(i);
        if (least < m_dataset.measures.size())
            m_selection.measure = least;
    }

    //! A dimension and which of its members pass.
    using KeyFilter = std::pair<const KeyColumn *, const char *>;

    //! One look at everything, so that the others need to look at little.
    void gatherCandidates()
    {
        const Observations &observations = m_dataset.observations;
        std::vector<KeyFilter> filters;
        for (std::size_t d = 0; d < m_selection.allowed.size(); ++d)
            if (int(d) != m_selection.byDimension && !m_selection.allowed[d].empty())
                filters.emplace_back(&observations.keys[d], m_selection.allowed[d].data());
        if (filters.empty() && observations.measures.empty())
            return;
        constexpr std::size_t worthAThread = 1 << 18;
        std::vector<std::vector<std::uint32_t>> parts(partsOf(observations.size(), worthAThread));
        inParallel(parts.size(), [&](std::size_t part) {
            parts[part] = passing(
                filters, observations.size() * part / parts.size(), observations.size() * (part + 1) / parts.size());
        });
        std::size_t count = 0;
        for (const auto &part : parts)
            count += part.size();
        m_selection.candidates.emplace(std::move(parts.front()));
        m_selection.candidates->reserve(count);
        for (std::size_t part = 1; part < parts.size(); ++part)
            m_selection.candidates->insert(m_selection.candidates->end(), parts[part].begin(), parts[part].end());
        for (const auto &allowed : m_selection.allowed)
            m_selection.settled.push_back(!allowed.empty());
    }

    //! The observations of the measure from `first` to before `last` that pass all filters. Without a branch for each:
    //! of long tables most do not pass, in no order that could be guessed.
    std::vector<std::uint32_t> passing(const std::vector<KeyFilter> &filters, std::size_t first, std::size_t last) const
    {
        const std::vector<std::uint8_t> &measures = m_dataset.observations.measures;
        constexpr std::size_t stretch = 4096;
        std::vector<std::uint32_t> found, some(stretch);
        found.reserve((last - first) / 8);
        for (std::size_t begin = first; begin < last; begin += stretch) {
            const std::size_t end = std::min(begin + stretch, last);
            std::size_t count = 0;
            const auto keep = [&](std::size_t i, bool passes) {
                some[count] = std::uint32_t(i);
                count += passes;
            };
            if (measures.empty())
                filters.front().first->visit([&, allowed = filters.front().second](const auto &keys) {
                    for (std::size_t i = begin; i < end; ++i)
                        keep(i, allowed[keys[i]]);
                });
            else
                for (std::size_t i = begin; i < end; ++i)
                    keep(i, measures[i] == m_selection.measure);
            for (const auto &[column, allowed] : filters) {
                const std::size_t before = std::exchange(count, 0);
                column->visit([&, allowed = allowed](const auto &keys) {
                    for (std::size_t i = 0; i < before; ++i)
                        keep(some[i], allowed[keys[some[i]]]);
                });
            }
            found.insert(found.end(), some.begin(), some.begin() + std::ptrdiff_t(count));
        }
        return found;
    }

    Result<void> takeFilters()
    {
        for (const Filter &filter : m_query.where) {
            const int index = m_dataset.dimensionIndex(filter.dimension);
            if (index < 0)
                return fail(unknownDimension(filter.dimension));
            const Dimension &dimension = m_dataset.dimensions[std::size_t(index)];
            std::vector<char> kept(dimension.members.size(), 0);
            std::vector<SeriesGroup> groups;
            for (const QString &name : filter.members) {
                std::vector<std::uint32_t> found;
                if (const int member = dimension.indexOf(name); member >= 0)
                    found = { std::uint32_t(member) };
                else if (dimension.role == Role::Flow)
                    found = flowMembers(dimension, name);
                else if (dimension.role == Role::Time)
                    found = periodMembers(dimension, name);
                if (found.empty())
                    return fail(SelectionText::tr("“%1” has no member “%2”; there are: %3")
                                    .arg(dimension.label.isEmpty() ? dimension.name : dimension.label, name,
                                        labels(dimension)));
                for (const std::uint32_t member : found)
                    kept[member] = 1;
                const Member &first = dimension.members[found.front()];
                if (found.size() > 1) {
                    m_selection.addsFlows = true;
                    groups.push_back({ name.toLower(), name.toLower(), MemberKind::Total, found });
                } else {
                    groups.push_back({ first.code, first.label, first.kind, found });
                }
            }
            // Two filters on one dimension keep what both keep.
            auto &allowed = m_selection.allowed[std::size_t(index)];
            if (!allowed.empty())
                for (std::size_t i = 0; i < kept.size(); ++i)
                    kept[i] = kept[i] && allowed[i];
            allowed = kept;
            if (index == m_selection.byDimension)
                m_selection.groups = groups;
            else if (auto fits = checkSum(dimension, kept); !fits)
                return fits;
        }
        return {};
    }

    static std::vector<std::uint32_t> periodMembers(const Dimension &dimension, const QString &name)
    {
        std::vector<std::uint32_t> found;
        if (const auto period = Period::parse(name))
            for (std::size_t i = 0; i < dimension.periods.size(); ++i)
                if (dimension.periods[i] == *period)
                    found.push_back(std::uint32_t(i));
        return found;
    }

    //! Members that may not be added up are refused rather than added.
    Result<void> checkSum(const Dimension &dimension, const std::vector<char> &kept) const
    {
        const auto count = std::count(kept.begin(), kept.end(), 1);
        if (count < 2 || dimension.role == Role::Time)
            return {};
        if (!dimension.additive)
            return fail(
                SelectionText::tr("the members of “%1” are alternatives and cannot be added; choose one, or show them "
                                  "side by side")
                    .arg(dimension.label));
        for (std::size_t i = 0; i < kept.size(); ++i)
            if (kept[i] && !isOrdinary(dimension.members[i]))
                return fail(
                    SelectionText::tr("“%1” is made of other members of “%2” and cannot be added to them; choose one, "
                                      "or show them side by side")
                        .arg(dimension.members[i].label, dimension.label));
        return {};
    }

    //! Members of the dimension that occur in the selection as far as it is decided.
    std::vector<char> occurring(std::size_t dimension) const
    {
        const Observations &observations = m_dataset.observations;
        std::vector<char> seen(m_dataset.dimensions[dimension].members.size(), 0);
        m_selection.eachCandidate(observations, [&](std::size_t i) {
            if (!std::isnan(observations.values[i]) && m_selection.passes(observations, i)
                && m_dataset.measureOf(i) == m_selection.measure && passesBy(i))
                seen[observations.keys[dimension][i]] = 1;
        });
        return seen;
    }

    bool passesBy(std::size_t observation) const
    {
        if (m_selection.byDimension < 0)
            return true;
        const auto &allowed = m_selection.allowed[std::size_t(m_selection.byDimension)];
        return allowed.empty()
            || allowed[m_dataset.observations.keys[std::size_t(m_selection.byDimension)][observation]];
    }

    Result<void> resolveOpen(std::size_t index)
    {
        const Dimension &dimension = m_dataset.dimensions[index];
        const std::vector<char> seen = occurring(index);
        const auto seenCount = std::count(seen.begin(), seen.end(), 1);
        auto &allowed = m_selection.allowed[index];
        if (seenCount <= 1) {
            allowed = seen;
            return {};
        }
        allowed.assign(dimension.members.size(), 0);
        if (!dimension.additive) {
            const int chosen = dimension.indexOf(dimension.defaultMember);
            if (dimension.defaultMember.isEmpty() || chosen < 0)
                return fail(
                    SelectionText::tr("the members of “%1” are alternatives and cannot be added; choose one of: %2")
                        .arg(dimension.label, labels(dimension)));
            allowed[std::size_t(chosen)] = 1;
            return {};
        }
        if (dimension.role == Role::Flow) {
            for (const std::uint32_t member : flowMembers(dimension, QStringLiteral("total")))
                allowed[member] = 1;
            const auto kept = std::count(allowed.begin(), allowed.end(), 1);
            m_selection.addsFlows |= kept == 2;
            if (kept > 0)
                return {};
        }
        if (dimension.isNested()) {
            // Which level is meant cannot be known: the rows are added as they stand, and that is said.
            allowed = seen;
            m_selection.notes
                += SelectionText::tr("Codes of “%1” at several levels are added up, so the same trade counts more "
                                     "than once; choose one level, or the total.")
                       .arg(dimension.label.isEmpty() ? dimension.name : dimension.label);
            return {};
        }
        for (std::size_t i = 0; i < seen.size(); ++i)
            if (seen[i] && dimension.members[i].kind == MemberKind::Total) {
                allowed[i] = 1;
                return {};
            }
        for (std::size_t i = 0; i < seen.size(); ++i)
            allowed[i] = seen[i] && isOrdinary(dimension.members[i]);
        if (std::count(allowed.begin(), allowed.end(), 1) == 0)
            return fail(SelectionText::tr("the members of “%1” overlap and cannot be added; choose one of: %2")
                            .arg(dimension.label, labels(dimension)));
        m_selection.openDimensions += dimension.label.isEmpty() ? dimension.name : dimension.label;
        return {};
    }

    void makeGroups()
    {
        if (m_selection.byDimension < 0) {
            m_selection.groups = { SeriesGroup {} };
            return;
        }
        const std::size_t by = std::size_t(m_selection.byDimension);
        const Dimension &dimension = m_dataset.dimensions[by];
        const auto filter = std::exchange(m_selection.allowed[by], {}); // decided by the groups from here on
        const std::vector<char> seen = occurring(by);
        if (filter.empty()) {
            bool ordinary = false;
            for (std::size_t i = 0; i < seen.size(); ++i)
                ordinary |= seen[i] && isOrdinary(dimension.members[i]);
            for (std::size_t i = 0; i < seen.size(); ++i)
                if (seen[i] && (!ordinary || isOrdinary(dimension.members[i])))
                    addGroup(dimension, i);
        }
        if (!dimension.additive)
            return;
        SeriesGroup whole;
        for (std::size_t i = 0; i < seen.size() && whole.members.empty(); ++i)
            if (seen[i] && dimension.members[i].kind == MemberKind::Total)
                whole.members.push_back(std::uint32_t(i));
        m_selection.wholeIsReported = !whole.members.empty();
        if (whole.members.empty())
            for (std::size_t i = 0; i < seen.size(); ++i)
                if (seen[i] && isOrdinary(dimension.members[i]))
                    whole.members.push_back(std::uint32_t(i));
        m_selection.whole = whole;
    }

    void addGroup(const Dimension &dimension, std::size_t member)
    {
        const Member &m = dimension.members[member];
        m_selection.groups.push_back({ m.code, m.label, m.kind, { std::uint32_t(member) } });
    }

    const Dataset &m_dataset;
    const Query &m_query;
    Selection m_selection;
};

} // namespace

bool Selection::passes(const Observations &observations, std::size_t observation) const
{
    for (std::size_t d = 0; d < allowed.size(); ++d)
        if (int(d) != byDimension && !allowed[d].empty() && (settled.empty() || !settled[d])
            && !allowed[d][observations.keys[d][observation]])
            return false;
    return true;
}

Result<Selection> select(const Dataset &dataset, const Query &query) { return Selector(dataset, query).run(); }

} // namespace sampan
