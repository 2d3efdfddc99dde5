// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/query/query.h"

namespace sampan {

//! The status of a sum: what a reader most needs to be warned of.
Status gravest(Status a, Status b);
//! Adds an observation's value; a missing one adds nothing, but leaves word if it is suppressed.
void addTo(Cell &cell, double value, Status status);
//! Makes the cell a gap.
void clear(Cell &cell);

//! From levels to per cent change from the period before; a gap where that has no value above zero.
void toGrowth(Table &table);
//! From levels to base period = 100, series by series; notes the series that have no base.
void toIndex(Table &table, const Query &query);

} // namespace sampan
