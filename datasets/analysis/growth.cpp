// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/analysis/growth.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sampan {

std::optional<double> compoundGrowth(double first, double last, double steps)
{
    if (!(first > 0) || !(last > 0) || !(steps >= 1) || !std::isfinite(first) || !std::isfinite(last))
        return std::nullopt;
    return std::pow(last / first, 1 / steps) - 1;
}

std::optional<double> logLinearGrowth(const std::vector<TimeValue> &values)
{
    double n = 0;
    double sumTime = 0;
    double sumLog = 0;
    for (const TimeValue &value : values) {
        if (std::isnan(value.value))
            continue;
        if (value.value <= 0)
            return std::nullopt;
        n += 1;
        sumTime += value.time;
        sumLog += std::log(value.value);
    }
    if (n < 2)
        return std::nullopt;
    // Centred sums: years near 2000 would otherwise lose digits.
    const double meanTime = sumTime / n;
    const double meanLog = sumLog / n;
    double covariance = 0;
    double variance = 0;
    for (const TimeValue &value : values) {
        if (std::isnan(value.value))
            continue;
        covariance += (value.time - meanTime) * (std::log(value.value) - meanLog);
        variance += (value.time - meanTime) * (value.time - meanTime);
    }
    if (variance <= 0)
        return std::nullopt;
    return std::exp(covariance / variance) - 1;
}

std::optional<double> meanGrowth(const std::vector<TimeValue> &values)
{
    double sum = 0;
    int count = 0;
    for (std::size_t i = 1; i < values.size(); ++i) {
        const TimeValue &before = values[i - 1];
        const TimeValue &now = values[i];
        if (std::isnan(before.value) || std::isnan(now.value) || before.value <= 0 || now.time - before.time != 1)
            continue;
        sum += now.value / before.value - 1;
        ++count;
    }
    if (count == 0)
        return std::nullopt;
    return sum / count;
}

std::optional<double> GrowthMeasure::lowest() const
{
    std::optional<double> least = compound;
    for (const ShiftedEnds &other : shifted)
        if (least && other.compound)
            least = std::min(*least, *other.compound);
    return least;
}

std::optional<double> GrowthMeasure::highest() const
{
    std::optional<double> most = compound;
    for (const ShiftedEnds &other : shifted)
        if (most && other.compound)
            most = std::max(*most, *other.compound);
    return most;
}

GrowthMeasure measureGrowth(const std::vector<TimeValue> &values, double from, double to, double stepsPerYear)
{
    GrowthMeasure result;
    if (from > to)
        std::swap(from, to);
    result.years = (to - from) / stepsPerYear;
    const bool wholeSteps = stepsPerYear == std::floor(stepsPerYear) && stepsPerYear <= 12;
    const auto at = [&values](double time) -> std::optional<double> {
        for (const TimeValue &value : values)
            if (value.time == time && !std::isnan(value.value))
                return value.value;
        return std::nullopt;
    };
    const auto compoundOf = [&](double begin, double end) -> std::optional<double> {
        const auto first = at(begin), last = at(end);
        return first && last ? compoundGrowth(*first, *last, (end - begin) / stepsPerYear) : std::nullopt;
    };
    result.first = at(from);
    result.last = at(to);
    if (result.first && result.last) {
        result.change = *result.last - *result.first;
        if (*result.first > 0)
            result.total = *result.last / *result.first - 1;
    }
    result.compound = compoundOf(from, to);

    std::vector<TimeValue> within;
    int listed = 0;
    for (const TimeValue &value : values) {
        if (value.time < from || value.time > to)
            continue;
        ++listed;
        if (std::isnan(value.value))
            continue;
        within.push_back({ value.time / stepsPerYear, value.value });
        result.notPositive = result.notPositive || value.value <= 0;
    }
    result.present = int(within.size());
    result.missing = (wholeSteps ? int(to - from) + 1 : listed) - result.present;
    result.logLinear = logLinearGrowth(within);
    if (!wholeSteps)
        return result;

    double sum = 0;
    for (const TimeValue &value : values) {
        const double before = value.time - stepsPerYear;
        if (std::isnan(value.value) || value.time > to || before < from)
            continue;
        if (const auto base = at(before); base && *base > 0) {
            sum += value.value / *base - 1;
            ++result.rates;
        }
    }
    if (result.rates > 0)
        result.mean = sum / result.rates;
    if (result.compound)
        for (const auto &[first, last] : { std::pair(-1, 0), std::pair(1, 0), std::pair(0, -1), std::pair(0, 1) })
            if (const auto rate = compoundOf(from + first * stepsPerYear, to + last * stepsPerYear))
                result.shifted.push_back({ first, last, rate });
    return result;
}

} // namespace sampan
