// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/tableheader.h"

namespace sampan {

//! Two columns that together are the time: a year, and a month or quarter of it.
struct TimeParts {
    int year = 0;
    int part = 0;
};

//! Finds them, where no column holds whole periods of the kind.
std::optional<TimeParts> findTimeParts(const TableHeader &header, const std::vector<Record> &records);

//! Writes "2019-08" in place of the year and leaves the other column empty, in the sample and in the table.
void joinTimeParts(std::vector<Record> &records, const TimeParts &parts, const TableHeader &header);
RowSource joinedTime(const RowSource &rows, const TimeParts &parts, const TableHeader &header);

//! The header of a table with years down and months or quarters across, as a level; without one, as it was.
TableHeader withPartsOfYear(TableHeader header);

//! "Exports 2019", "Imports 2019", "Exports 2020"…: names that hold a year and what is counted become two levels; the
//! same of "IJAN", "EJAN" and so on, of a year in each row.
TableHeader withPeriodsInNames(TableHeader header);

} // namespace sampan
