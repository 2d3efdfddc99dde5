// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace sampan {

struct TimeValue {
    double time = 0; //!< in steps of the frequency
    double value = 0; //!< NaN: missing
};

//! (last / first)^(1 / steps) − 1 as a fraction; none if an end is missing, zero or negative, or steps < 1.
std::optional<double> compoundGrowth(double first, double last, double steps);
//! exp(slope of ln value on time) − 1, least squares over the values present; none below two of them or if one is ≤ 0.
std::optional<double> logLinearGrowth(const std::vector<TimeValue> &values);
//! Arithmetic mean of the rates between neighbouring present values one step apart; none if there is no such pair.
std::optional<double> meanGrowth(const std::vector<TimeValue> &values);

} // namespace sampan
