// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/handfixture.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace touch_tests {

QPointingDevice *screen()
{
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

struct Fixture : HandFixture {
    using Fingers = std::vector<QPointF>;
    //! Fingers go down, move in steps, and go up.
    void fingers(const Fingers &from, const Fingers &to, int steps = 6, bool lift = true)
    {
        for (std::size_t i = 0; i < from.size(); ++i) {
            auto event = QTest::touchEvent(view.viewport(), screen());
            for (std::size_t k = 0; k < i; ++k)
                event.move(int(k), from[k].toPoint(), view.viewport());
            event.press(int(i), from[i].toPoint(), view.viewport());
            event.commit();
        }
        for (int step = 1; step <= steps; ++step) {
            auto event = QTest::touchEvent(view.viewport(), screen());
            for (std::size_t i = 0; i < from.size(); ++i)
                event.move(int(i), (from[i] + (to[i] - from[i]) * step / steps).toPoint(), view.viewport());
            event.commit();
        }
        if (!lift)
            return;
        auto event = QTest::touchEvent(view.viewport(), screen());
        for (std::size_t i = 0; i < from.size(); ++i)
            event.release(int(i), to[i].toPoint(), view.viewport());
        event.commit();
    }
    void tap(const QPointF &place) { fingers({ place }, { place }, 0); }
    void lift(const QPointF &place)
    {
        QTest::touchEvent(view.viewport(), screen()).release(0, place.toPoint(), view.viewport());
    }
    void native(Qt::NativeGestureType type, const QPointF &place, double value)
    {
        QNativeGestureEvent event(
            type, screen(), 2, place, place, view.viewport()->mapToGlobal(place), value, QPointF());
        QApplication::sendEvent(view.viewport(), &event);
    }
};

} // namespace touch_tests

BOOST_FIXTURE_TEST_SUITE(touch_tests, Fixture)

BOOST_AUTO_TEST_CASE(pinching_sideways_zooms_time_and_leaves_the_values)
{
    const ViewRange before = values();
    const QPointF middle = at(15, 60);
    fingers(
        { middle - QPointF(60, 0), middle + QPointF(60, 0) }, { middle - QPointF(120, 5), middle + QPointF(120, 5) });
    BOOST_REQUIRE(spec.timeView);
    BOOST_TEST(!spec.valueView);
    BOOST_TEST((values() == before));
    BOOST_TEST(std::abs(spec.timeView->maximum - spec.timeView->minimum - 29.0 / 2) < 0.2); // twice as far apart
    BOOST_TEST(std::abs(xAt(middle) - 15) < 0.1);
}

BOOST_AUTO_TEST_CASE(pinching_upright_zooms_values_and_aslant_both)
{
    const QPointF middle = at(15, 60);
    fingers(
        { middle - QPointF(0, 50), middle + QPointF(0, 50) }, { middle - QPointF(0, 100), middle + QPointF(0, 100) });
    BOOST_TEST(!spec.timeView);
    BOOST_TEST(spec.valueView.has_value());
    spec.valueView.reset();
    show();
    fingers(
        { middle - QPointF(40, 40), middle + QPointF(40, 40) }, { middle - QPointF(80, 80), middle + QPointF(80, 80) });
    BOOST_TEST(spec.timeView.has_value());
    BOOST_TEST(spec.valueView.has_value());
}

BOOST_AUTO_TEST_CASE(two_fingers_move_while_they_pinch)
{
    spec.timeView = ViewRange { 10, 20 };
    show();
    const QPointF middle = at(15, 60);
    const QPointF by(70, 0);
    fingers({ middle - QPointF(60, 0), middle + QPointF(60, 0) },
        { middle + by - QPointF(60, 0), middle + by + QPointF(60, 0) });
    BOOST_TEST(std::abs(xAt(middle + by) - 15) < 0.1);
    BOOST_TEST(std::abs(spec.timeView->maximum - spec.timeView->minimum - 10) < 0.1);
}

BOOST_AUTO_TEST_CASE(one_finger_slides_the_hairline_or_moves_what_is_zoomed_in)
{
    fingers({ at(5, 60) }, { at(12, 60) }, 6, false);
    BOOST_TEST(ids.isEmpty());
    BOOST_TEST(view.readingPeriod() == 12);
    lift(at(12, 60));
    spec.timeView = ViewRange { 10, 20 };
    show();
    const double year = 14;
    const QPointF from = at(year, 60), to = from + QPointF(80, 0);
    fingers({ from }, { to });
    BOOST_TEST(std::abs(xAt(to) - year) < 0.1);
}

BOOST_AUTO_TEST_CASE(a_long_press_leaves_the_hairline_until_the_next_tap)
{
    spec.timeView = ViewRange { 5, 25 };
    show();
    fingers({ at(10, 60) }, { at(10, 60) }, 0, false);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return view.readingPeriod() == 10; }, 2000));
    QTest::touchEvent(view.viewport(), screen()).move(0, at(16, 60).toPoint(), view.viewport());
    BOOST_TEST(view.readingPeriod() == 16); // it follows the finger, the view stays
    BOOST_TEST((*spec.timeView == ViewRange { 5, 25 }));
    lift(at(16, 60));
    BOOST_TEST(view.readingPeriod() == 16);
    tap(at(12, 30));
    BOOST_TEST(view.readingPeriod() == -1);
}

BOOST_AUTO_TEST_CASE(two_taps_show_everything_and_taps_far_apart_do_not)
{
    spec.timeView = ViewRange { 5, 25 };
    show();
    tap(at(10, 30));
    tap(at(10, 30) + QPointF(60, 0));
    BOOST_TEST(spec.timeView.has_value());
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    tap(at(10, 30));
    tap(at(10, 30) + QPointF(12, 5));
    BOOST_TEST(!spec.timeView);
}

BOOST_AUTO_TEST_CASE(a_tap_selects_what_it_means)
{
    tap(at(10, 50)); // China 2001: 10 + 40
    BOOST_REQUIRE(selected.size() == 1U);
    BOOST_TEST(data->observations.values[selected[0]] == 50);
}

BOOST_AUTO_TEST_CASE(mouse_events_made_from_fingers_are_left_alone)
{
    const QPointF from = at(5, 80), to = at(15, 40);
    const auto send = [&](QEvent::Type type, const QPointF &place, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(
            type, place, view.viewport()->mapToGlobal(place), button, buttons, Qt::ShiftModifier, screen());
        QApplication::sendEvent(view.viewport(), &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    BOOST_TEST(ids.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_trackpad_zooms_about_the_pointer)
{
    const QPointF place = at(20, 60);
    native(Qt::BeginNativeGesture, place, 0);
    for (int i = 0; i < 5; ++i)
        native(Qt::ZoomNativeGesture, place, 0.1);
    native(Qt::EndNativeGesture, place, 0);
    BOOST_REQUIRE(spec.timeView);
    BOOST_TEST(std::abs(xAt(place) - 20) < 0.1);
    BOOST_TEST(std::abs(spec.timeView->maximum - spec.timeView->minimum - 29 / std::pow(1.1, 5)) < 0.1);
    native(Qt::SmartZoomNativeGesture, place, 1);
    BOOST_TEST(!spec.timeView);
}

BOOST_AUTO_TEST_SUITE_END()
