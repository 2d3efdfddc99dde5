// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/query/query.h"

namespace sampan {

//! Members that become one series.
struct SeriesGroup {
    QString code;
    QString label;
    MemberKind kind = MemberKind::Country;
    std::vector<std::uint32_t> members;
};

//! Which observations a query takes and which series each belongs to: the rules on aggregates, totals and open
//! dimensions, decided before anything is added up.
struct Selection {
    std::size_t measure = 0;
    int timeDimension = -1;
    int byDimension = -1;
    std::vector<std::vector<char>> allowed; //!< per dimension: whether a member is kept; empty: all
    std::vector<SeriesGroup> groups;
    std::optional<SeriesGroup> whole; //!< along `by`: the reported total, else the sum of the ordinary members
    bool wholeIsReported = false;
    bool addsFlows = false; //!< exports and imports are added up
    QStringList openDimensions; //!< labels of dimensions over which values are summed
    QStringList notes;
    //! The observations of the measure that pass the filters of the query, but for the one on `byDimension`; none: all.
    std::optional<std::vector<std::uint32_t>> candidates;
    std::vector<char> settled; //!< per dimension: whether all candidates pass its filter; empty: unknown

    //! Calls `visit` with the index of each candidate.
    template <class Visit> void eachCandidate(const Observations &observations, Visit visit) const
    {
        if (!candidates)
            for (std::size_t i = 0; i < observations.size(); ++i)
                visit(i);
        else
            for (const std::uint32_t i : *candidates)
                visit(i);
    }
    //! Whether a candidate passes all filters but the one on `byDimension`.
    bool passes(const Observations &observations, std::size_t observation) const;
};

Result<Selection> select(const Dataset &dataset, const Query &query);

} // namespace sampan
