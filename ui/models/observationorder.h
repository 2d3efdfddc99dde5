// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"

namespace sampan {

//! What a column of the table of observations shows.
struct ObservationColumn {
    enum class Kind { Dimension, Measure, Value, Unit, Status, Source, Note, Row };
    Kind kind = Kind::Value;
    int dimension = -1; //!< only for Kind::Dimension
};

//! The dimensions in the dataset's order, then measure, value, unit, status, source, note and row.
std::vector<ObservationColumn> observationColumns(const Dataset &dataset);

//! Sorts observations by a column, keeping the order of equal ones. Blank cells come last in both directions.
void sortObservations(
    const Dataset &dataset, ObservationColumn column, bool descending, std::vector<std::uint32_t> &order);

//! Per observation, whether each word of `text` occurs in one of its cells, without regard to case.
std::vector<char> matchingObservations(const Dataset &dataset, const QString &text);

} // namespace sampan
