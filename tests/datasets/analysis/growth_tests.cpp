// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "datasets/analysis/growth.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace {

constexpr double tiny = 1e-9;

double rate(std::optional<double> value) { return value.value_or(-999); }

std::vector<TimeValue> geometric(double first, double ratio, int count)
{
    std::vector<TimeValue> values;
    for (int i = 0; i < count; ++i)
        values.push_back({ double(i), first * std::pow(ratio, i) });
    return values;
}

} // namespace

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

BOOST_AUTO_TEST_SUITE_END()
