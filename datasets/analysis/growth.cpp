// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/analysis/growth.h"

#include <cmath>

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

} // namespace sampan
