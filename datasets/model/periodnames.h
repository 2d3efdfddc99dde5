// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/period.h"

namespace sampan {

//! The month (1 to 12) of a name or an abbreviation of one, in the languages of statistical offices; else 0.
int monthFromName(QStringView name);

//! Periods told in words around a year of four digits: "1er trimestre 2020", "Quý I năm 2020", "2020년 1분기",
//! "Tháng 1/2020", "1st half 2020".
std::optional<Period> wordedPeriod(QStringView text);

} // namespace sampan
