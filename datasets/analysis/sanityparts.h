// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/analysis/sanity.h"
#include "datasets/readers/problemlog.h"

namespace sampan {

//! The observations that are looked at, and where they end up.
struct SanityScope {
    const Dataset &dataset;
    std::vector<std::uint32_t> observations; //!< in the order of the file
    int sampled = -1; //!< dimension of which only some members are looked at
    ProblemLog log;

    int row(std::size_t observation) const
    {
        const auto &rows = dataset.observations.rows;
        return observation < rows.size() ? int(rows[observation]) : 0;
    }
    double value(std::size_t observation) const { return dataset.observations.values[observation]; }
    //! "Cambodia, China": the members that tell a series from others; of the dimensions but `without`.
    QString nameOf(std::size_t observation, int without = -1) const;
    //! The key of an observation over all dimensions but these, with its measure. False: too many combinations.
    bool keys(const std::vector<int> &without, std::vector<std::uint64_t> &keys) const;
};

void checkShares(SanityScope &scope);
void checkTotals(SanityScope &scope);
void checkSeries(SanityScope &scope);
void checkQuantities(SanityScope &scope);
void checkTerritories(SanityScope &scope);

} // namespace sampan
