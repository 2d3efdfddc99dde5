// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/handfixture.h"

#include "ui/chart/zoomburst.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace wheel_tests {

bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

struct Fixture : HandFixture {
    //! Nine places of the plot, from rim to rim.
    std::vector<QPointF> ninePlaces() const
    {
        std::vector<QPointF> places;
        const QRectF plot = view.painted().plot;
        for (const double x : { 0.05, 0.5, 0.95 })
            for (const double y : { 0.05, 0.5, 0.95 })
                places.push_back(view.pageToView({ plot.left() + x * plot.width(), plot.top() + y * plot.height() }));
        return places;
    }
};

} // namespace wheel_tests

BOOST_FIXTURE_TEST_SUITE(wheel_tests, Fixture)

BOOST_AUTO_TEST_CASE(the_value_under_the_cursor_stays_and_out_again_is_the_same_to_the_last_bit)
{
    for (const ValueScale scale : { ValueScale::Linear, ValueScale::Logarithmic })
        for (const Qt::KeyboardModifiers keys : { Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier) })
            for (const int notches : { 1, 2, 5, 12 })
                for (const int direction : { 1, -1 }) {
                    spec.scale = scale;
                    spec.timeView = ViewRange { 4, 25 };
                    spec.valueView = ViewRange { 20, 95 };
                    view.clearFigure();
                    show();
                    const Views before = viewsIn(spec);
                    const QPointF place = ninePlaces()[std::size_t(notches) % 9];
                    const double x = xAt(place), value = valueAt(place);
                    for (int i = 0; i < notches; ++i)
                        wheel(place, direction * 120, keys);
                    const bool limited = time().minimum <= -1 || time().maximum >= 30;
                    // At the outer limit the view gives way.
                    if (direction > 0 || !limited)
                        BOOST_TEST(near(at(x, value).x(), place.x(), 1));
                    if (direction > 0)
                        BOOST_TEST(near(at(x, value).y(), place.y(), 1));
                    for (int i = 0; i < notches; ++i)
                        wheel(place, -direction * 120, keys);
                    BOOST_TEST((viewsIn(spec) == before));
                }
}

BOOST_AUTO_TEST_CASE(each_place_of_the_plot_keeps_its_value)
{
    for (const QPointF &place : ninePlaces()) {
        spec.timeView.reset();
        spec.valueView.reset();
        view.clearFigure();
        show();
        const double x = xAt(place), value = valueAt(place);
        for (int i = 0; i < 4; ++i) {
            wheel(place, 120, Qt::ControlModifier);
            BOOST_TEST(near(at(x, value).x(), place.x(), 1));
            BOOST_TEST(near(at(x, value).y(), place.y(), 1));
        }
    }
}

BOOST_AUTO_TEST_CASE(in_and_much_later_out_again_leads_through_the_same_views)
{
    const QPointF place = at(20, 60);
    std::vector<std::optional<ViewRange>> way { spec.timeView };
    for (int i = 0; i < 4; ++i) {
        wheel(place, 120);
        way.push_back(spec.timeView);
        settle();
    }
    for (int i = 3; i >= 0; --i) {
        wheel(place, -120);
        BOOST_TEST((spec.timeView == way[std::size_t(i)]));
        settle();
    }
    BOOST_TEST(!spec.timeView);
}

BOOST_AUTO_TEST_CASE(a_notch_is_a_quarter_and_a_pixel_of_a_touchpad_a_four_hundredth)
{
    const double whole = time().maximum - time().minimum;
    wheel(at(14, 60), 120);
    BOOST_TEST(near(time().maximum - time().minimum, whole / 1.25));
    wheel(at(14, 60), -120);
    // Touchpads give both; the pixels count, and only they.
    wheel(at(14, 60), 60, Qt::NoModifier, { 0, 40 }, Qt::ScrollUpdate);
    BOOST_TEST(near(time().maximum - time().minimum, whole / std::pow(1.0025, 40), 1e-6));
}

BOOST_AUTO_TEST_CASE(shift_or_a_wheel_to_the_side_moves_a_tenth)
{
    spec.timeView = ViewRange { 10, 20 };
    show();
    wheel(at(15, 60), -120, Qt::ShiftModifier);
    BOOST_TEST(near(spec.timeView->minimum, 11));
    BOOST_TEST(near(spec.timeView->maximum, 21));
    wheel(at(15, 60), 120, Qt::ShiftModifier);
    BOOST_TEST((*spec.timeView == ViewRange { 10, 20 }));
    sideways(at(15, 60), -120);
    BOOST_TEST(near(spec.timeView->minimum, 11));
    BOOST_TEST(!spec.valueView);
}

BOOST_AUTO_TEST_CASE(over_an_axis_the_other_one_keeps_every_bit)
{
    spec.timeView = ViewRange { 3, 26 };
    show();
    const ViewRange before = values();
    wheel(timeAxisAt(5), 360);
    BOOST_TEST((*spec.timeView != ViewRange { 3, 26 }));
    BOOST_TEST((values() == before));
    settle();
    BOOST_TEST((values() == before)); // the time axis alone was meant
    wheel(timeAxisAt(5), -360);
    const auto timeBefore = spec.timeView;
    wheel(valueAxisAt(60), 240);
    BOOST_TEST(spec.valueView.has_value());
    BOOST_TEST((spec.timeView == timeBefore));
}

BOOST_AUTO_TEST_CASE(values_fit_what_is_in_view_after_the_gesture_unless_they_are_fixed)
{
    const ViewRange whole = values();
    for (int i = 0; i < 5; ++i)
        wheel(at(0, 60), 120);
    BOOST_TEST((values() == whole)); // not while the hand turns
    settle();
    BOOST_TEST(values().maximum < whole.maximum);
    BOOST_TEST(!spec.valueView);
    view.fixValues(true);
    BOOST_TEST(spec.valueView.has_value());
    const ViewRange fixed = values();
    view.zoomTime(1 / 1.25);
    settle();
    BOOST_TEST((values() == fixed));
    view.fixValues(false);
    BOOST_TEST(!spec.valueView);
}

BOOST_AUTO_TEST_CASE(the_plot_stays_in_its_place_during_a_gesture_and_is_laid_out_anew_after_it)
{
    // Labels of another width: from 100,000,000 down to a few.
    data = readText(
        "year,value\n1991,1\n1992,2\n1993,3\n1994,2\n1995,1\n1996,4\n1997,3\n1998,2\n1999,5\n2000,123456789\n");
    spec.query.by.clear();
    show();
    const QRectF plot = view.painted().plot;
    for (int i = 0; i < 3; ++i)
        wheel(view.pageToView({ plot.left() + 5, plot.center().y() }), 120);
    BOOST_TEST((view.painted().plot == plot));
    settle();
    BOOST_TEST(!(view.painted().plot == plot));
}

BOOST_AUTO_TEST_CASE(no_further_out_than_a_step_and_no_further_in_than_two)
{
    for (int i = 0; i < 60; ++i)
        wheel(at(14, 60), 120);
    BOOST_TEST(near(time().maximum - time().minimum, 2, 1e-6));
    spec.timeView = ViewRange { 5, 9 };
    show();
    settle();
    for (int i = 0; i < 60; ++i)
        wheel(at(7, 60), -120);
    BOOST_TEST(time().minimum >= -1);
    BOOST_TEST(time().maximum <= 30);
}

BOOST_AUTO_TEST_CASE(columns_and_areas_keep_zero_and_shares_a_hundred)
{
    for (const Mark mark : { Mark::Area, Mark::Column, Mark::Stacked, Mark::Percent }) {
        spec = FigureSpec {};
        spec.query.by = QStringLiteral("partner");
        spec.mark = mark;
        show();
        for (int i = 0; i < 6; ++i)
            wheel(valueAxisAt(values().maximum / 2), 120);
        BOOST_TEST(values().minimum <= 0, markName(mark).toStdString());
        for (int i = 0; i < 30; ++i)
            wheel(valueAxisAt(values().maximum / 2), -120);
        BOOST_TEST(values().minimum <= 0);
        if (mark == Mark::Percent)
            BOOST_TEST(values().maximum <= 100);
        drag(at(5, values().maximum / 2), at(20, values().maximum / 4), Qt::ShiftModifier);
        BOOST_TEST(values().minimum <= 0);
    }
}

BOOST_AUTO_TEST_CASE(a_turn_while_a_button_is_down_is_left_alone)
{
    wheel(at(14, 60), 240);
    const auto before = spec.timeView;
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(14, 60).toPoint());
    wheel(at(14, 60), 120);
    BOOST_TEST((spec.timeView == before));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(14, 60).toPoint());
}

BOOST_AUTO_TEST_CASE(what_lies_under_the_pointer_stays_there_when_the_margins_are_worked_out_anew)
{
    for (const bool both : { false, true })
        for (const auto &[year, value] : { std::pair(25.0, 100.0), std::pair(8.0, 30.0), std::pair(20.0, 70.0) }) {
            view.fitAll();
            settle();
            const QPointF place = at(year, value).toPoint();
            const double x = xAt(place), y = valueAt(place);
            wheel(place, 600, both ? Qt::ControlModifier : Qt::NoModifier);
            settle();
            BOOST_TEST(std::abs(at(x, y).x() - place.x()) <= 1, "year " << year << ' ' << both);
            if (both)
                BOOST_TEST(std::abs(at(x, y).y() - place.y()) <= 1, "value " << value);
        }
}

BOOST_AUTO_TEST_SUITE_END()
