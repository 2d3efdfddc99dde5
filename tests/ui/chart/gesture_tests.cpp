// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/handfixture.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace gesture_tests {

bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

//! Counts the presses that come to a widget.
struct Watch : QObject {
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        presses += event->type() == QEvent::MouseButtonPress;
        return QObject::eventFilter(watched, event);
    }
    int presses = 0;
};

} // namespace gesture_tests

BOOST_FIXTURE_TEST_SUITE(gesture_tests, HandFixture)

BOOST_AUTO_TEST_CASE(where_everything_is_shown_a_drag_only_reads)
{
    drag(at(10, 60), at(20, 60), Qt::NoModifier, Qt::LeftButton, false);
    BOOST_TEST(ids.isEmpty());
    BOOST_TEST(view.readingPeriod() == 20);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(20, 60).toPoint());
}

BOOST_AUTO_TEST_CASE(the_middle_button_moves_from_anywhere)
{
    spec.timeView = ViewRange { 10, 20 };
    show();
    const QPointF from = view.pageToView({ view.painted().plot.center().x(), 8 }); // over the title
    drag(from, from + QPointF(-60, 0), Qt::NoModifier, Qt::MiddleButton);
    BOOST_TEST(spec.timeView->minimum > 10);
    BOOST_TEST(near(spec.timeView->maximum - spec.timeView->minimum, 10));
}

BOOST_AUTO_TEST_CASE(dragging_an_axis_scales_it_about_its_other_end_and_what_was_taken_stays_under_the_hand)
{
    spec.timeView = ViewRange { 5, 25 };
    show();
    const QPointF from = timeAxisAt(20), to = timeAxisAt(24);
    drag(from, to);
    BOOST_TEST(near(spec.timeView->minimum, 5));
    BOOST_TEST(near(xAt(to), 20, 0.05));
    const ViewRange before = *spec.timeView;
    drag(timeAxisAt(before.minimum + 1), timeAxisAt(before.minimum + 2)); // from the other half
    BOOST_TEST(near(spec.timeView->maximum, before.maximum));
    BOOST_TEST(spec.timeView->minimum < before.minimum);
    drag(valueAxisAt(80), valueAxisAt(100));
    BOOST_REQUIRE(spec.valueView);
    BOOST_TEST(spec.valueView->maximum < 126);
}

BOOST_AUTO_TEST_CASE(with_shift_a_drag_along_an_axis_moves_it)
{
    spec.timeView = ViewRange { 5, 15 };
    show();
    drag(timeAxisAt(12), timeAxisAt(10), Qt::ShiftModifier);
    BOOST_TEST(near(spec.timeView->maximum - spec.timeView->minimum, 10));
    BOOST_TEST(near(spec.timeView->minimum, 7, 0.1));
}

BOOST_AUTO_TEST_CASE(a_drag_along_the_time_axis_leaves_the_values_to_the_last_bit)
{
    spec.timeView = ViewRange { 5, 25 };
    show();
    const ViewRange before = values();
    drag(timeAxisAt(20), timeAxisAt(24));
    settle();
    BOOST_TEST((values() == before));
}

BOOST_AUTO_TEST_CASE(a_narrow_box_is_a_band_of_values_and_a_tiny_one_nothing)
{
    const QPointF from = at(10, 80);
    drag(from, from + QPointF(5, 90), Qt::ShiftModifier);
    BOOST_TEST(!spec.timeView);
    BOOST_REQUIRE(spec.valueView);
    BOOST_TEST(near(spec.valueView->maximum, 80, 1));
    spec.valueView.reset();
    show();
    ids.clear();
    drag(at(10, 80), at(10, 80) + QPointF(7, 7), Qt::ShiftModifier);
    BOOST_TEST(ids.isEmpty());
}

BOOST_AUTO_TEST_CASE(the_right_button_cancels_a_drag_and_opens_no_menu_for_it)
{
    drag(at(5, 80), at(15, 40), Qt::ShiftModifier, Qt::LeftButton, false);
    QTest::mousePress(view.viewport(), Qt::RightButton, {}, at(15, 40).toPoint());
    QContextMenuEvent menu(
        QContextMenuEvent::Mouse, at(15, 40).toPoint(), view.viewport()->mapToGlobal(at(15, 40).toPoint()));
    QApplication::sendEvent(view.viewport(), &menu);
    QTest::mouseRelease(view.viewport(), Qt::RightButton, {}, at(15, 40).toPoint());
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(15, 40).toPoint());
    BOOST_TEST(ids.isEmpty());
    BOOST_TEST(contextMenus == 0);
    QApplication::sendEvent(view.viewport(), &menu);
    BOOST_TEST(contextMenus == 1);
}

BOOST_AUTO_TEST_CASE(the_preference_swaps_browsing_and_the_box)
{
    view.setHomeMode(DragMode::ZoomBox);
    BOOST_TEST((view.dragMode() == DragMode::ZoomBox));
    drag(at(5, 80), at(15, 40));
    BOOST_REQUIRE(spec.timeView);
    BOOST_TEST(near(spec.timeView->minimum, 5, 0.1));
    const ViewRange before = *spec.timeView;
    drag(at(10, 60), at(8, 60), Qt::ShiftModifier); // Shift is the other one
    BOOST_TEST(near(spec.timeView->maximum - spec.timeView->minimum, before.maximum - before.minimum));
    BOOST_TEST(spec.timeView->minimum > before.minimum);
    move(QPointF(2, 2)); // where nothing is read
    view.setDragMode(DragMode::Measure);
    QTest::keyClick(&view, Qt::Key_Escape);
    BOOST_TEST((view.dragMode() == DragMode::ZoomBox));
}

BOOST_AUTO_TEST_CASE(cursors_tell_what_a_press_would_do)
{
    move(at(10, 30));
    BOOST_TEST((view.viewport()->cursor().shape() == Qt::CrossCursor));
    move(timeAxisAt(10));
    BOOST_TEST((view.viewport()->cursor().shape() == Qt::SizeHorCursor));
    move(valueAxisAt(60));
    BOOST_TEST((view.viewport()->cursor().shape() == Qt::SizeVerCursor));
    view.setDragMode(DragMode::ZoomBox);
    move(at(10, 30));
    BOOST_TEST((view.viewport()->cursor().shape() == Qt::BitmapCursor)); // the glass
    view.setDragMode(DragMode::Browse);
    spec.timeView = ViewRange { 5, 20 };
    show();
    move(at(11, 30));
    BOOST_TEST((view.viewport()->cursor().shape() == Qt::OpenHandCursor));
    drag(at(11, 30), at(12, 30), Qt::NoModifier, Qt::LeftButton, false);
    BOOST_TEST((view.viewport()->cursor().shape() == Qt::ClosedHandCursor));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(12, 30).toPoint());
}

BOOST_AUTO_TEST_CASE(a_hidden_series_keeps_its_name_and_comes_back_by_it)
{
    const QString code = view.figure().series[0].code;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, nameOf(0).toPoint());
    BOOST_REQUIRE(QTest::qWaitFor([&] { return spec.hidden.contains(code); }, 5000));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, nameOf(0).toPoint());
    BOOST_TEST(QTest::qWaitFor([&] { return spec.hidden.isEmpty(); }, 5000));
    doubleClick(nameOf(0));
    BOOST_TEST(spec.hidden.size() == 1);
    doubleClick(nameOf(0));
    BOOST_TEST(spec.hidden.isEmpty());
}

BOOST_AUTO_TEST_CASE(the_last_series_in_view_stays)
{
    spec.hidden = QStringList { view.figure().series[1].code };
    show();
    ids.clear();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, nameOf(0).toPoint());
    BOOST_TEST(QTest::qWaitFor([&] { return status.contains(QStringLiteral("only one left")); }, 5000));
    BOOST_TEST(ids.isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, nameOf(1).toPoint()); // the other one comes back
    BOOST_TEST(QTest::qWaitFor([&] { return spec.hidden.isEmpty(); }, 5000));
}

BOOST_AUTO_TEST_CASE(in_panes_a_click_takes_the_point_of_the_pane_in_which_it_lies)
{
    spec.split = QStringLiteral("partner");
    show();
    BOOST_REQUIRE(view.painted().panes.size() == 2U);
    for (std::size_t pane = 0; pane < 2; ++pane) {
        const PanePlot there = view.painted().panes[pane];
        const FigurePoint &point = *view.figure().series[pane].at(10);
        const double x = (point.x - there.timeAxis.minimum) / (there.timeAxis.maximum - there.timeAxis.minimum);
        const double y = (point.high - there.valueAxis.minimum) / (there.valueAxis.maximum - there.valueAxis.minimum);
        const QPointF place = view.pageToView(
            { there.plot.left() + x * there.plot.width(), there.plot.bottom() - y * there.plot.height() });
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place.toPoint());
        BOOST_TEST((selected == point.observations), "pane " << pane);
    }
}

BOOST_AUTO_TEST_CASE(back_and_forward_are_the_windows)
{
    QMouseEvent event(QEvent::MouseButtonPress, at(10, 60), view.viewport()->mapToGlobal(at(10, 60)), Qt::BackButton,
        Qt::BackButton, Qt::NoModifier);
    QWidget window;
    view.setParent(&window);
    Watch watch;
    window.installEventFilter(&watch);
    QApplication::sendEvent(view.viewport(), &event);
    BOOST_TEST(watch.presses == 1);
    view.setParent(nullptr);
}

BOOST_AUTO_TEST_CASE(at_every_column_of_pixels_the_hairline_stands_on_a_year_with_data)
{
    data = readText("year,partner,value\n"
                    "1991,CHN,\n1992,CHN,5\n1993,CHN,\n1994,CHN,7\n1995,CHN,8\n1996,CHN,\n1997,CHN,\n1998,CHN,9\n"
                    "1991,THA,\n1992,THA,1\n1993,THA,\n1994,THA,\n1995,THA,2\n1996,THA,\n1997,THA,\n1998,THA,3\n"
                    "1999,CHN,\n1999,THA,\n");
    show();
    const QRectF plot = view.painted().plot;
    const double from = view.pageToView(plot.topLeft()).x(), to = view.pageToView(plot.topRight()).x();
    for (double x = std::ceil(from); x <= to; x += 1) {
        move({ x, view.pageToView(plot.center()).y() });
        const int period = view.readingPeriod();
        BOOST_REQUIRE(period >= 0);
        bool any = false;
        for (const FigureSeries &series : view.figure().series)
            any = any || series.at(period);
        BOOST_TEST(any);
    }
    move(at(3, 5)); // 1994: Thailand has none
    BOOST_TEST(view.readingText().contains(QStringLiteral("Thailand: no data")));
}

BOOST_AUTO_TEST_CASE(zeros_and_negatives_on_a_logarithmic_axis_take_every_gesture)
{
    data = readText("year,partner,value\n1991,CHN,0\n1992,CHN,-5\n1993,CHN,10\n1994,CHN,100\n1995,CHN,0\n1996,CHN,50\n"
                    "1991,THA,\n1992,THA,\n1993,THA,\n1994,THA,\n1995,THA,\n1996,THA,\n");
    spec.scale = ValueScale::Logarithmic;
    show();
    BOOST_TEST(view.figure().notes.join(u' ').contains(QStringLiteral("3 value")));
    wheel(at(3, 50), 240, Qt::ControlModifier);
    BOOST_TEST(values().minimum > 0);
    drag(at(2, 50), at(4, 20), Qt::ShiftModifier);
    BOOST_TEST(values().minimum > 0);
    doubleClick(at(3, 30));
    BOOST_TEST(!spec.timeView);
    BOOST_TEST(!spec.valueView);
    for (int i = 0; i < 40; ++i)
        wheel(valueAxisAt(30), -120);
    BOOST_TEST(values().minimum > 0);
}

BOOST_AUTO_TEST_CASE(plus_and_minus_lead_back_and_control_means_both_axes)
{
    view.setFocus();
    view.setReadingPeriod(10);
    QTest::keyClick(&view, Qt::Key_Plus);
    BOOST_REQUIRE(spec.timeView);
    BOOST_TEST(!spec.valueView);
    BOOST_TEST(near(time().maximum - time().minimum, 29 / 1.25));
    settle();
    QTest::keyClick(&view, Qt::Key_Minus);
    BOOST_TEST(!spec.timeView);
    QTest::keyClick(&view, Qt::Key_Plus, Qt::ControlModifier);
    BOOST_TEST(spec.timeView.has_value());
    BOOST_TEST(spec.valueView.has_value());
}

BOOST_AUTO_TEST_CASE(a_box_beside_the_hairline_tells_shares_and_the_change_on_a_year_before)
{
    spec.mark = Mark::Stacked;
    show();
    view.setReadingPeriod(1);
    // 1992: China 14 after 10, Thailand 61 after 60; together 75: 18.7 % and 81.3 %; +40 % and +1.7 %
    const QString text = view.readingText();
    BOOST_TEST(text.contains(QStringLiteral("18.7\u202f% of the whole")));
    BOOST_TEST(text.contains(QStringLiteral("81.3\u202f% of the whole")));
    BOOST_TEST(text.contains(QStringLiteral("+40.0\u202f% on a year before")));
    BOOST_TEST(text.contains(QStringLiteral("+1.7\u202f% on a year before")));
    view.setReadingPeriod(15); // 2006 after a year without data
    BOOST_TEST(!view.readingText().contains(QStringLiteral("year before")));
}

BOOST_AUTO_TEST_CASE(the_hairline_of_the_keys_is_wiped_when_the_mouse_reads)
{
    struct Painted : QObject {
        QRegion region;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } painted;
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_End);
    QCoreApplication::processEvents();
    view.viewport()->installEventFilter(&painted);
    const QPoint old = at(29, 60).toPoint();
    move(at(5, 60));
    QCoreApplication::processEvents();
    BOOST_TEST(painted.region.contains(old));
    BOOST_TEST(!painted.region.contains(at(18, 11).toPoint())); // and what did not change is left alone
}

BOOST_AUTO_TEST_CASE(the_box_is_followed_by_a_reading_of_what_lies_under_the_pointer)
{
    move(at(5, 60));
    const QPointF end = at(20, 100);
    drag(at(5, 20), end, Qt::ShiftModifier);
    settle();
    BOOST_TEST(std::abs(view.readingPeriod() - xAt(end)) <= 1);
    view.setFocus();
    const QPointF other = at(12, 60);
    drag(at(8, 30), other, Qt::ShiftModifier, Qt::LeftButton, false);
    QTest::keyClick(&view, Qt::Key_Escape);
    BOOST_TEST(std::abs(view.readingPeriod() - xAt(other)) <= 1);
}

BOOST_AUTO_TEST_CASE(the_view_goes_along_with_the_keys)
{
    spec.timeView = ViewRange { 5, 15 };
    show();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_End);
    settle();
    BOOST_TEST(view.readingPeriod() == 29);
    BOOST_TEST(time().maximum >= 29);
    BOOST_TEST(std::abs(time().maximum - time().minimum - 10) < 1e-6);
    QTest::keyClick(&view, Qt::Key_Home);
    settle();
    BOOST_TEST(time().minimum <= 0);
}

BOOST_AUTO_TEST_CASE(panes_with_scales_of_their_own_zoom_along_time_only)
{
    spec.split = QStringLiteral("partner");
    spec.freeScales = true;
    show();
    const QPointF place = view.pageToView(view.painted().panes[1].plot.center());
    wheel(place, 240, Qt::ControlModifier);
    settle();
    BOOST_TEST(spec.timeView.has_value());
    BOOST_TEST(!spec.valueView);
    view.fixValues(true);
    BOOST_TEST(!view.valuesFixed());
    drag(place, place + QPointF(2, 60), Qt::ShiftModifier); // a band of values
    BOOST_TEST(!spec.valueView);
}

BOOST_AUTO_TEST_CASE(the_status_line_reads_no_figure_that_is_gone)
{
    move(at(10, 60));
    BOOST_TEST(!status.isEmpty());
    spec.query.transform = Transform::Growth;
    show();
    BOOST_TEST(status.isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
