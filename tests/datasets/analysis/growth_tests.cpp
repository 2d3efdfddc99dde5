// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "datasets/analysis/growth.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace growth_tests {

constexpr double tiny = 1e-9;

double rate(std::optional<double> value) { return value.value_or(-999); }

std::vector<TimeValue> geometric(double first, double ratio, int count)
{
    std::vector<TimeValue> values;
    for (int i = 0; i < count; ++i)
        values.push_back({ double(i), first * std::pow(ratio, i) });
    return values;
}

} // namespace growth_tests

BOOST_AUTO_TEST_SUITE(growth_tests)

BOOST_AUTO_TEST_CASE(compound_growth_of_the_published_ends)
{
    // (685.28 / 8.36) ^ (1 / 29) − 1: ln(81.971) = 4.40637, / 29 = 0.151944, e^0.151944 = 1.16409
    BOOST_TEST(std::abs(rate(compoundGrowth(8.36, 685.28, 29)) - 0.16409) < 5e-6);
}

BOOST_AUTO_TEST_CASE(a_geometric_series_gives_its_ratio_by_every_method)
{
    const auto values = geometric(3, 1.07, 12);
    BOOST_TEST(std::abs(rate(compoundGrowth(values.front().value, values.back().value, 11)) - 0.07) < tiny);
    BOOST_TEST(std::abs(rate(logLinearGrowth(values)) - 0.07) < tiny);
    BOOST_TEST(std::abs(rate(meanGrowth(values)) - 0.07) < tiny);
}

BOOST_AUTO_TEST_CASE(scaling_all_values_changes_nothing)
{
    std::vector<TimeValue> values { { 0, 10 }, { 1, 12 }, { 2, 9 }, { 3, 15 } };
    const double before = rate(logLinearGrowth(values)), mean = rate(meanGrowth(values));
    for (TimeValue &value : values)
        value.value *= 1000;
    BOOST_TEST(std::abs(rate(logLinearGrowth(values)) - before) < tiny);
    BOOST_TEST(std::abs(rate(meanGrowth(values)) - mean) < tiny);
}

BOOST_AUTO_TEST_CASE(the_mean_of_yearly_rates_skips_gaps)
{
    // +20 % and +50 %; the pair across the gap is none
    const std::vector<TimeValue> values { { 0, 10 }, { 1, 12 }, { 2, missingValue }, { 3, 20 }, { 4, 30 } };
    BOOST_TEST(std::abs(rate(meanGrowth(values)) - 0.35) < tiny);
}

BOOST_AUTO_TEST_CASE(growth_that_is_not_defined_says_so)
{
    BOOST_TEST(!compoundGrowth(0, 10, 5));
    BOOST_TEST(!compoundGrowth(-1, 10, 5));
    BOOST_TEST(!compoundGrowth(10, missingValue, 5));
    BOOST_TEST(!compoundGrowth(10, 20, 0));
    BOOST_TEST(!logLinearGrowth({ { 0, 10 } }));
    BOOST_TEST(!logLinearGrowth({ { 0, 10 }, { 1, 0 } }));
    BOOST_TEST(!meanGrowth({ { 0, 10 }, { 2, 20 } }));
}

BOOST_AUTO_TEST_CASE(a_measure_of_a_geometric_series_gives_its_ratio_by_every_method_and_at_every_end)
{
    for (const double ratio : { 0.5, 0.97, 1.0, 1.07, 3.0 })
        for (const int count : { 5, 12, 40 }) {
            const GrowthMeasure measure = measureGrowth(geometric(250, ratio, count), 1, count - 2);
            BOOST_TEST(std::abs(rate(measure.compound) - (ratio - 1)) < tiny);
            BOOST_TEST(std::abs(rate(measure.logLinear) - (ratio - 1)) < tiny);
            BOOST_TEST(std::abs(rate(measure.mean) - (ratio - 1)) < tiny);
            BOOST_TEST(measure.present == count - 2);
            BOOST_TEST(measure.rates == count - 3);
            BOOST_TEST(measure.missing == 0);
            // A series of one rate does not care where it is cut.
            BOOST_TEST(std::abs(rate(measure.lowest()) - rate(measure.highest())) < tiny);
        }
}

BOOST_AUTO_TEST_CASE(scaling_changes_the_change_and_no_rate_and_the_order_of_the_ends_none_at_all)
{
    std::vector<TimeValue> values { { 0, 7 }, { 1, 10 }, { 2, 12 }, { 3, missingValue }, { 4, 15 }, { 5, 11 } };
    const GrowthMeasure before = measureGrowth(values, 1, 4);
    for (TimeValue &value : values)
        value.value *= 1000;
    const GrowthMeasure after = measureGrowth(values, 4, 1);
    BOOST_TEST(std::abs(rate(after.change) - 1000 * rate(before.change)) < tiny);
    BOOST_TEST(std::abs(rate(after.total) - rate(before.total)) < tiny);
    BOOST_TEST(std::abs(rate(after.compound) - rate(before.compound)) < tiny);
    BOOST_TEST(std::abs(rate(after.logLinear) - rate(before.logLinear)) < tiny);
    BOOST_TEST(std::abs(rate(after.mean) - rate(before.mean)) < tiny);
    BOOST_TEST(std::abs(rate(after.lowest()) - rate(before.lowest())) < tiny);
    BOOST_TEST(after.missing == 1);
    BOOST_TEST(after.present == 3);
}

BOOST_AUTO_TEST_CASE(a_measure_tells_how_much_the_compound_rate_hangs_on_its_ends)
{
    // 10, 20, 40, 40, 10 at 0 to 4; from 1 to 3: (40 / 20) ^ (1 / 2) − 1 = 41.42 %
    const std::vector<TimeValue> values { { 0, 10 }, { 1, 20 }, { 2, 40 }, { 3, 40 }, { 4, 10 } };
    const GrowthMeasure measure = measureGrowth(values, 1, 3);
    BOOST_TEST(std::abs(rate(measure.compound) - 0.41421) < 1e-5);
    BOOST_REQUIRE(measure.shifted.size() == 4U);
    // 0 to 3: 4 ^ (1 / 3) − 1 = 58.74 %; 2 to 3: 0; 1 to 2: 100 %; 1 to 4: 0.5 ^ (1 / 3) − 1 = −20.63 %
    BOOST_TEST(std::abs(rate(measure.shifted[0].compound) - 0.58740) < 1e-5);
    BOOST_TEST(std::abs(rate(measure.shifted[1].compound)) < tiny);
    BOOST_TEST(std::abs(rate(measure.shifted[2].compound) - 1) < tiny);
    BOOST_TEST(std::abs(rate(measure.shifted[3].compound) + 0.20630) < 1e-5);
    BOOST_TEST(std::abs(rate(measure.lowest()) + 0.20630) < 1e-5);
    BOOST_TEST(std::abs(rate(measure.highest()) - 1) < tiny);
}

BOOST_AUTO_TEST_CASE(months_are_measured_in_rates_a_year)
{
    // 1 % a month is 1.01 ^ 12 − 1 = 12.6825 % a year
    const GrowthMeasure measure = measureGrowth(geometric(100, 1.01, 37), 0, 36, 12);
    BOOST_TEST(measure.years == 3);
    BOOST_TEST(std::abs(rate(measure.compound) - 0.126825) < 1e-6);
    BOOST_TEST(std::abs(rate(measure.logLinear) - 0.126825) < 1e-6);
    BOOST_TEST(std::abs(rate(measure.mean) - 0.126825) < 1e-6);
    BOOST_TEST(measure.rates == 25);
    BOOST_TEST(!measureGrowth(geometric(100, 1.01, 37), 0, 6, 12).compound); // half a year is no year
    BOOST_TEST(!measureGrowth(geometric(100, 1.01, 500), 0, 400, 365.25).mean); // no two days are a year apart
}

BOOST_AUTO_TEST_CASE(what_a_measure_cannot_define_it_leaves_out)
{
    const GrowthMeasure without = measureGrowth({ { 0, missingValue }, { 1, 5 }, { 2, 6 } }, 0, 2);
    BOOST_TEST(!without.first);
    BOOST_TEST(!without.change);
    BOOST_TEST(!without.compound);
    BOOST_TEST(without.shifted.empty());
    BOOST_TEST(std::abs(rate(without.mean) - 0.2) < tiny); // 5 → 6
    BOOST_TEST(without.missing == 1);
    const GrowthMeasure negative = measureGrowth({ { 0, -4 }, { 1, 0 }, { 2, 6 } }, 0, 2);
    BOOST_TEST(rate(negative.change) == 10);
    BOOST_TEST(!negative.total);
    BOOST_TEST(!negative.compound);
    BOOST_TEST(!negative.logLinear);
    BOOST_TEST(!negative.mean);
    BOOST_TEST(negative.notPositive);
    const GrowthMeasure point = measureGrowth({ { 0, 4 }, { 1, 5 } }, 1, 1);
    BOOST_TEST(!point.compound);
    BOOST_TEST(!point.logLinear);
    BOOST_TEST(!point.mean);
}

BOOST_AUTO_TEST_SUITE_END()
