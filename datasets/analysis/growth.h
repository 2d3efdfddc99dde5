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

//! The compound rate if the ends had been chosen a year earlier or later.
struct ShiftedEnds {
    int first = 0, last = 0; //!< years by which each end is moved: −1, 0, +1
    std::optional<double> compound; //!< none: no value there, or not defined
};

//! What happened between two ends of a time series. Rates are fractions a year; none where they are not defined.
struct GrowthMeasure {
    std::optional<double> first, last; //!< none: no value there
    std::optional<double> change; //!< last − first
    std::optional<double> total; //!< last / first − 1; none unless first > 0
    double years = 0; //!< between the ends
    int present = 0, missing = 0; //!< values from end to end, both included
    std::optional<double> compound; //!< compoundGrowth() over `years`; none below one year
    std::optional<double> logLinear; //!< logLinearGrowth() over the values from end to end
    std::optional<double> mean; //!< mean of the rates from each value to the one a year later
    int rates = 0; //!< how many of them there are
    bool notPositive = false; //!< a value from end to end is zero or below
    std::vector<ShiftedEnds> shifted; //!< each end a year earlier and a year later, where the data reach that far

    //! The compound rate's range over the ends as they are and as shifted; none where it is not defined.
    std::optional<double> lowest() const;
    std::optional<double> highest() const;
};

//! Measures the values of [from, to], given in steps of the frequency; those outside serve for the shifted ends only.
//! `stepsPerYear` is 1, 2, 4 or 12; with another one (days) no two values lie exactly a year apart, so there are
//! neither yearly rates nor shifted ends, and only values listed as NaN count as missing.
GrowthMeasure measureGrowth(const std::vector<TimeValue> &values, double from, double to, double stepsPerYear = 1);

} // namespace sampan
