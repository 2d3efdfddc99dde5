// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/chart/viewmath.h"
#include "ui/chart/zoomburst.h"

#include <cmath>

using namespace sampan;

namespace viewmath_tests {

//! Thirty years, a step of room at each end, never closer than two steps.
const AxisLimits years { -1, 30, 0, 29, 2, false, false };
const AxisLimits decades { 1, 1e6, 1, 1e6, 0.3, true, false };

bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

} // namespace viewmath_tests

BOOST_AUTO_TEST_SUITE(viewmath_tests)

BOOST_AUTO_TEST_CASE(zooming_keeps_the_value_under_the_cursor_in_its_place)
{
    const ViewRange base { 4, 24 };
    for (const double anchor : { 4.0, 7.3, 14.0, 20.9, 24.0 })
        for (const double factor : { 1.25, 1.5625, 4.0 }) {
            const ViewRange zoomed = zoomedRange(base, anchor, factor, years);
            BOOST_TEST(near(fractionOf(anchor, zoomed, false), fractionOf(anchor, base, false)));
            BOOST_TEST(near(zoomed.maximum - zoomed.minimum, 20 / factor));
        }
}

BOOST_AUTO_TEST_CASE(a_logarithmic_axis_zooms_in_decades)
{
    const ViewRange zoomed = zoomedRange({ 1, 1e6 }, 1000, 2, decades);
    // six decades become three, about the middle one
    BOOST_TEST(near(std::log10(zoomed.minimum), 1.5));
    BOOST_TEST(near(std::log10(zoomed.maximum), 4.5));
}

BOOST_AUTO_TEST_CASE(no_further_in_than_two_steps_and_no_further_out_than_the_limits)
{
    const ViewRange in = zoomedRange({ 0, 29 }, 12, 1e9, years);
    BOOST_TEST(near(in.maximum - in.minimum, 2));
    BOOST_TEST(in.minimum <= 12);
    BOOST_TEST(in.maximum >= 12);
    const ViewRange out = zoomedRange({ 10, 12 }, 11, 1e-9, years);
    BOOST_TEST(out.minimum == -1);
    BOOST_TEST(out.maximum == 30);
}

BOOST_AUTO_TEST_CASE(columns_keep_their_foot)
{
    const AxisLimits columns { -5, 105, 0, 100, 1, false, true };
    const ViewRange zoomed = zoomedRange({ 0, 100 }, 80, 2, columns);
    BOOST_TEST(zoomed.minimum <= 0);
    BOOST_TEST(near(zoomed.maximum, 50));
    const ViewRange box = limitedRange(40, 60, columns);
    BOOST_TEST(box.minimum <= 0);
    BOOST_TEST(box.maximum == 60);
}

BOOST_AUTO_TEST_CASE(panning_stops_at_the_limits_and_keeps_the_span)
{
    const ViewRange right = pannedRange({ 10, 20 }, 100, years);
    BOOST_TEST(right.maximum == 30);
    BOOST_TEST(near(right.minimum, 20));
    const ViewRange left = pannedRange({ 10, 20 }, -0.5, years);
    BOOST_TEST(near(left.minimum, 5));
    BOOST_TEST(near(left.maximum, 15));
}

BOOST_AUTO_TEST_CASE(a_box_may_be_drawn_in_any_direction)
{
    BOOST_TEST((limitedRange(20, 10, years) == limitedRange(10, 20, years)));
    const ViewRange thin = limitedRange(10, 10.1, years);
    BOOST_TEST(near(thin.maximum - thin.minimum, 2));
    const ViewRange beyond = limitedRange(-50, 12, years);
    BOOST_TEST(beyond.minimum == -1);
    BOOST_TEST(beyond.maximum == 12);
}

BOOST_AUTO_TEST_CASE(a_notch_in_and_a_notch_out_give_the_very_same_view)
{
    for (int notches = 1; notches <= 12; ++notches) {
        const Views start { ViewRange { 3.7, 21.3 }, std::nullopt };
        ZoomBurst burst;
        burst.begin({}, start, { *start.time, years }, 9.1, { { 0, 100 }, {} }, 50);
        burst.add(notches * 120, 0);
        const Views back = burst.add(-notches * 120, 0);
        BOOST_TEST((back == start)); // to the last bit
    }
}

BOOST_AUTO_TEST_CASE(one_notch_is_a_factor_of_one_and_a_quarter)
{
    ZoomBurst burst;
    const Views start { ViewRange { 0, 29 }, std::nullopt };
    burst.begin({}, start, { *start.time, years }, 14.5, { { 0, 100 }, {} }, 50);
    const Views once = burst.add(120, 0);
    BOOST_REQUIRE(once.time);
    BOOST_TEST(near(once.time->maximum - once.time->minimum, 29 / 1.25));
    BOOST_TEST(!once.value); // time alone
}

BOOST_AUTO_TEST_CASE(a_burst_ends_when_the_pointer_moves_or_somebody_else_changes_the_view)
{
    ZoomBurst burst;
    const Views start { ViewRange { 0, 29 }, std::nullopt };
    ZoomBurst::Start at;
    at.place = { 100, 100 };
    burst.begin(at, start, { *start.time, years }, 14.5, { { 0, 100 }, {} }, 50);
    const Views shown = burst.add(120, 0);
    BOOST_TEST(burst.continues(at, shown));
    ZoomBurst::Start elsewhere = at;
    elsewhere.place = { 200, 100 };
    BOOST_TEST(!burst.continues(elsewhere, shown));
    BOOST_TEST(!burst.continues(at, start));
}

BOOST_AUTO_TEST_SUITE_END()
