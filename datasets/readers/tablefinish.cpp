// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/countries.h"
#include "datasets/readers/tablebuilder.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sampan {

namespace {

struct TableFinishText {
    Q_DECLARE_TR_FUNCTIONS(sampan::TableBuilder)
};

} // namespace

//! Days that are all the first of a month stand for months, those that are all 1 January or 31 December for years.
void TableBuilder::coarsen(Dimension &time)
{
    std::vector<QDate> days;
    for (const Period &period : time.periods) {
        if (period.frequency == Frequency::Daily)
            days.push_back(QDate::fromJulianDay(period.ordinal));
        else if (period.frequency == Frequency::Monthly)
            days.push_back(QDate(period.ordinal / 12, period.ordinal % 12 + 1, 1));
        else
            return;
    }
    const bool daily = !days.empty() && time.periods.front().frequency == Frequency::Daily;
    if (days.size() < 2 || !daily)
        return;
    const auto all = [&days](auto holds) { return std::all_of(days.begin(), days.end(), holds); };
    const bool firsts = all([](QDate d) { return d.day() == 1; });
    const bool lasts = all([](QDate d) { return d.day() == d.daysInMonth(); });
    const bool years = (firsts && all([](QDate d) { return d.month() == 1; }))
        || (lasts && all([](QDate d) { return d.month() == 12; }));
    if (!firsts && !lasts)
        return;
    for (std::size_t i = 0; i < days.size(); ++i) {
        Period &period = time.periods[i];
        period = years ? Period { Frequency::Annual, days[i].year() }
                       : Period { Frequency::Monthly, days[i].year() * 12 + days[i].month() - 1 };
        if (time.members[i].label == time.members[i].code)
            time.members[i].label = period.code();
        time.members[i].code = period.code();
    }
    m_dataset.understood += years ? TableFinishText::tr("Dates are one a year and taken as years.")
                                  : TableFinishText::tr("Dates are one a month and taken as months.");
}

//! "Total" among countries and "All products" among products are what the others add up to, where nothing else is.
void TableBuilder::nameTotals(Members &members)
{
    static const QStringList words = [] {
        QStringList keys;
        for (const char *word : { "total", "totals", "grand total", "total général", "totaal", "totale", "razem",
                 "ogółem", "toplam", "jumlah", "celkem", "összesen", "all products", "all commodities", "_T", "tot",
                 "total all products", "all goods", "total all commodities", "全部商品", "所有商品" })
            keys += nameKey(QString::fromUtf8(word));
        return keys;
    }();
    Dimension &dimension = members.dimension;
    const bool declared = members.column < 0 || m_plan.columns[std::size_t(members.column)].declared;
    const bool countries = dimension.role == Role::Reporter || dimension.role == Role::Partner;
    const auto known = std::count_if(dimension.members.begin(), dimension.members.end(),
        [](const Member &m) { return findCountry(m.code.toStdString()).has_value(); });
    for (Member &member : dimension.members)
        if (countries && !declared && known >= 1 && member.kind == MemberKind::Country && isGroupCode(member.code)
            && !findCountry(member.code.toStdString())) {
            member.kind = MemberKind::Aggregate;
            m_log.add("aggregate", Severity::Information,
                TableFinishText::tr("“%1” is taken as a group of countries: it is never added to its members.")
                    .arg(member.label));
        }
    if (declared || dimension.role == Role::Time || dimension.role == Role::Flow || dimension.members.size() < 2
        || std::any_of(dimension.members.begin(), dimension.members.end(),
            [](const Member &m) { return m.kind == MemberKind::Total; }))
        return;
    for (Member &member : dimension.members) {
        // Of a dimension that is not known well only what is a code for it.
        const bool byCode = member.code == QLatin1String("_T") || member.code == QLatin1String("TOTAL")
            || member.code == QLatin1String("TOT");
        const bool byName = dimension.role != Role::Other
            && (words.contains(nameKey(member.label)) || words.contains(nameKey(member.code)));
        if (!byCode && !byName)
            continue;
        member.kind = MemberKind::Total;
        if (countries)
            member.code = QStringLiteral("W00");
        return;
    }
}

//! Brings the periods into their order.
void TableBuilder::finishTime(Members &members)
{
    Dimension &time = members.dimension;
    const std::size_t count = time.members.size();
    coarsen(time);
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
        [&](std::uint32_t a, std::uint32_t b) { return time.periods[a] < time.periods[b]; });
    std::vector<std::uint32_t> place(count);
    Dimension sorted = time;
    for (std::uint32_t i = 0; i < count; ++i) {
        place[order[i]] = i;
        sorted.members[i] = time.members[order[i]];
        sorted.periods[i] = time.periods[order[i]];
    }
    if (!std::is_sorted(order.begin(), order.end()))
        members.keys.renumber(place);
    time = std::move(sorted);
    if (count > 0 && time.periods.front().frequency != time.periods.back().frequency)
        m_log.add("frequency", Severity::Warning,
            TableFinishText::tr("Periods of different length stand side by side (%1 and %2).")
                .arg(time.members.front().code, time.members.back().code));
}

//! Members that were declared but have no observation.
void TableBuilder::dropUnused(Members &members)
{
    std::vector<char> used(members.dimension.members.size(), 0);
    members.keys.visit([&used](const auto &keys) {
        for (const auto key : keys)
            used[key] = 1;
    });
    if (std::all_of(used.begin(), used.end(), [](char u) { return u != 0; }))
        return;
    std::vector<std::uint32_t> place(used.size(), 0);
    Dimension kept = members.dimension;
    kept.members.clear();
    kept.periods.clear();
    for (std::size_t i = 0; i < used.size(); ++i) {
        place[i] = std::uint32_t(kept.members.size());
        if (!used[i])
            continue;
        kept.members.push_back(members.dimension.members[i]);
        if (i < members.dimension.periods.size())
            kept.periods.push_back(members.dimension.periods[i]);
    }
    members.keys.renumber(place);
    members.dimension = std::move(kept);
}

//! Two values for one key would be added up unseen.
void TableBuilder::tellDuplicates()
{
    const Observations &observations = m_observations;
    constexpr double maximum = double(1 << 28);
    double product = double(std::max<std::size_t>(m_dataset.measures.size(), 1));
    for (const Members &members : m_members)
        product *= double(std::max<std::size_t>(members.dimension.members.size(), 1));
    if (product > maximum)
        return;
    std::vector<bool> seen(std::size_t(product), false);
    if (m_members.empty())
        return; // rows without names cannot be told apart at all
    std::uint32_t toldRow = 0;
    for (std::size_t i = 0; i < observations.size(); ++i) {
        std::size_t key = observations.measures.empty() ? 0 : observations.measures[i];
        for (const Members &members : m_members)
            key = key * members.dimension.members.size() + members.keys[i];
        if (seen[key] && observations.rows[i] != toldRow) {
            toldRow = observations.rows[i];
            QStringList names;
            for (const Members &members : m_members)
                names += members.dimension.members[members.keys[i]].code;
            m_log.add("duplicate", Severity::Warning,
                TableFinishText::tr("A second value for %1; both are kept, and sums count both.")
                    .arg(names.join(QLatin1String(", "))),
                int(observations.rows[i]));
        }
        seen[key] = true;
    }
}

//! Leaves out the columns that say nothing.
void TableBuilder::simplify()
{
    Observations &all = m_observations;
    if (std::all_of(all.measures.begin(), all.measures.end(), [](std::uint8_t m) { return m == 0; }))
        std::vector<std::uint8_t>().swap(all.measures);
    bool plain = !all.statuses.empty();
    for (std::size_t i = 0; i < all.size() && plain; ++i)
        plain = all.statuses[i] == (std::isnan(all.values[i]) ? Status::Missing : Status::Normal);
    if (plain)
        std::vector<Status>().swap(all.statuses);
    // What grew entry by entry has room for as many again.
    if (all.values.capacity() > all.values.size() + all.values.size() / 8) {
        all.values.shrink_to_fit();
        all.measures.shrink_to_fit();
        all.statuses.shrink_to_fit();
        all.sources.shrink_to_fit();
        all.notes.shrink_to_fit();
    }
}

Result<void> TableBuilder::finish()
{
    const QString file = m_dataset.path;
    if (m_used == 0) {
        Problems problems;
        m_log.moveTo(problems);
        const auto first = std::find_if(
            problems.begin(), problems.end(), [](const Problem &p) { return p.severity == Severity::Error; });
        if (first != problems.end())
            return tl::make_unexpected(*first);
        return failure(file, TableFinishText::tr("There is a header but not a single record of data under it."));
    }
    for (Members &members : m_members) {
        if (members.column < 0 && members.keys.empty())
            members.keys.assign(m_observations.size(), 0);
        if (members.dimension.role == Role::Time)
            finishTime(members);
        else
            nameTotals(members);
        const bool declared = members.column < 0 || !m_plan.columns[std::size_t(members.column)].members.empty();
        if (declared || m_leftOut)
            dropUnused(members);
        if (!members.dimension.defaultMember.isEmpty()
            && members.dimension.indexOf(members.dimension.defaultMember) < 0) {
            m_log.add("default", Severity::Warning,
                TableFinishText::tr("The default member “%1” of “%2” does not occur; the first one takes its place.")
                    .arg(members.dimension.defaultMember, members.dimension.label));
            members.dimension.defaultMember
                = members.dimension.members.empty() ? QString() : members.dimension.members.front().code;
        }
    }
    for (const Members &members : m_members)
        if (members.dimension.isNested())
            m_log.add("nested", Severity::Warning,
                TableFinishText::tr(
                    "“%1” has codes of several levels side by side, as 02, 0202 and 020230: a sum over all of "
                    "them counts the same trade more than once. Choose codes of one level, or the total.")
                    .arg(members.dimension.label));
    tellDuplicates();
    simplify();
    for (Members &members : m_members) {
        m_dataset.dimensions.push_back(std::move(members.dimension));
        m_observations.keys.push_back(std::move(members.keys));
    }
    m_dataset.problems.insert(m_dataset.problems.end(), m_plan.problems.begin(), m_plan.problems.end());
    m_log.moveTo(m_dataset.problems);
    return {};
}

} // namespace sampan
