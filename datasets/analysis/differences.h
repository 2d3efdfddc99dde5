// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"

#include <optional>

namespace sampan {

enum class Change {
    Revised, //!< another value (also from or to a missing one), or another status
    Appeared, //!< in the new dataset only
    Vanished //!< in the old one only
};

struct Difference {
    Change change = Change::Revised;
    std::optional<std::size_t> before; //!< the observation in the old dataset; none if it appeared
    std::optional<std::size_t> after; //!< the observation in the new one; none if it vanished
    bool operator==(const Difference &) const = default;
};

//! What is different between two readings of a dataset.
struct Differences {
    std::vector<Difference> observations; //!< revised, then appeared, then vanished ones, each in the order of the file
    std::size_t revised = 0;
    std::size_t appeared = 0;
    std::size_t vanished = 0;
    //! For people: dimensions and measures that came, went or changed their unit. With other dimensions observations
    //! cannot be told to be the same, and none are listed.
    QStringList structure;

    bool isEmpty() const { return observations.empty() && structure.isEmpty(); }
};

//! Two observations are the same one if they agree in the codes of all dimensions, the measure and the source; where
//! several do, the first is compared with the first, and so on. Takes n log n steps.
Differences differencesBetween(const Dataset &before, const Dataset &after);

} // namespace sampan
