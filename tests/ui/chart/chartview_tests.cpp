// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "ui/chart/chartview.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace chartview_tests {

QByteArray thirtyYears()
{
    QByteArray csv = "year,partner,value\n";
    for (int year = 1991; year <= 2020; ++year) {
        csv += QByteArray::number(year) + ",CHN," + (year == 2005 ? "" : QByteArray::number(10 + (year - 1991) * 4))
            + "\n";
        csv += QByteArray::number(year) + ",THA," + (year == 2005 ? "" : QByteArray::number(60 + (year - 1991))) + "\n";
    }
    return csv;
}

//! A chart in a window whose proposals are taken, as a document would.
struct Fixture {
    Fixture()
    {
        spec.query.by = QStringLiteral("partner");
        view.resize(900, 500);
        view.show();
        view.showFigure(data, spec);
        QObject::connect(
            &view, &ChartView::specProposed, &view, [this](const FigureSpec &next, const QString &, int id) {
                spec = next;
                ids += id;
                view.showFigure(data, spec);
            });
        QObject::connect(&view, &ChartView::observationsSelected, &view,
            [this](const std::vector<std::uint32_t> &observations) { selected = observations; });
        QObject::connect(&view, &ChartView::readingChanged, &view, [this](const QString &text) { status = text; });
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&view));
    }

    QPointF at(double x, double value) const
    {
        return view.pageToView({ view.painted().xToPage(x), view.painted().valueToPage(value) });
    }
    QPointF timeAxisAt(double x) const
    {
        return view.pageToView({ view.painted().xToPage(x), view.painted().plot.bottom() + 8 });
    }
    QPointF valueAxisAt(double value) const
    {
        return view.pageToView({ view.painted().plot.left() - 6, view.painted().valueToPage(value) });
    }
    void wheel(const QPointF &place, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(place, view.viewport()->mapToGlobal(place), {}, { 0, notches * 120 }, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void move(const QPointF &place) { QTest::mouseMove(view.viewport(), place.toPoint()); }
    void drag(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
        Qt::MouseButton button = Qt::LeftButton, bool release = true)
    {
        QTest::mousePress(view.viewport(), button, modifiers, from.toPoint());
        for (int i = 1; i <= 5; ++i) {
            const QPointF place = from + (to - from) * i / 5;
            QMouseEvent event(
                QEvent::MouseMove, place, view.viewport()->mapToGlobal(place), Qt::NoButton, button, modifiers);
            QApplication::sendEvent(view.viewport(), &event);
        }
        if (release)
            QTest::mouseRelease(view.viewport(), button, modifiers, to.toPoint());
    }
    QPointF labelOf(int series) const
    {
        for (const HitArea &area : view.painted().hits)
            if (area.series == series && (area.kind == HitArea::Kind::Label || area.kind == HitArea::Kind::LegendEntry))
                return view.pageToView(area.rect.center());
        BOOST_FAIL("no label");
        return {};
    }
    double span() const { return view.painted().timeAxis.maximum - view.painted().timeAxis.minimum; }

    DatasetPtr data = readText(thirtyYears());
    FigureSpec spec;
    ChartView view;
    std::vector<std::uint32_t> selected;
    QString status;
    QList<int> ids;
};

} // namespace chartview_tests

BOOST_FIXTURE_TEST_SUITE(chartview_tests, Fixture)

BOOST_AUTO_TEST_CASE(the_wheel_zooms_time_about_the_cursor_and_back_to_the_same_view)
{
    for (const bool logarithmic : { false, true }) {
        spec.scale = logarithmic ? ValueScale::Logarithmic : ValueScale::Linear;
        spec.timeView = ViewRange { 2, 27 };
        view.showFigure(data, spec);
        const FigureSpec before = spec;
        for (const double year : { 3.0, 9.5, 14.0, 21.0, 26.0 }) {
            const QPointF place = at(year, 70);
            const double anchor = view.painted().pageToX(view.viewToPage(place).x());
            wheel(place, 3);
            BOOST_TEST(spec.timeView.has_value());
            BOOST_TEST(std::abs(view.pageToView({ view.painted().xToPage(anchor), 0 }).x() - place.x()) <= 1);
            wheel(place, -3);
            BOOST_TEST((spec.timeView == before.timeView));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_turn_of_the_wheel_is_one_burst)
{
    const QPointF place = at(14, 70);
    wheel(place, 1);
    wheel(place, 1);
    wheel(place, 1);
    BOOST_REQUIRE(ids.size() == 3);
    BOOST_TEST(ids[0] == ids[2]);
}

BOOST_AUTO_TEST_CASE(over_an_axis_the_wheel_means_that_axis)
{
    const double highest = view.painted().valueAxis.maximum;
    wheel(timeAxisAt(10), 2);
    BOOST_TEST(spec.timeView.has_value());
    BOOST_TEST(view.painted().valueAxis.maximum == highest); // to the last bit
    const auto time = spec.timeView;
    wheel(valueAxisAt(60), 2);
    BOOST_TEST(spec.valueView.has_value());
    BOOST_TEST((spec.timeView == time)); // to the last bit
}

BOOST_AUTO_TEST_CASE(control_and_wheel_zooms_both_and_shift_moves)
{
    wheel(at(14, 70), 2, Qt::ControlModifier);
    BOOST_TEST(spec.timeView.has_value());
    BOOST_TEST(spec.valueView.has_value());
    const double before = spec.timeView->minimum, length = span();
    wheel(at(14, 70), 1, Qt::ShiftModifier);
    BOOST_TEST(spec.timeView->minimum != before);
    BOOST_TEST(std::abs(span() - length) < 1e-9);
}

BOOST_AUTO_TEST_CASE(dragging_moves_what_is_zoomed_in_and_nothing_else)
{
    drag(at(10, 60), at(14, 60));
    BOOST_TEST(!spec.timeView.has_value());
    wheel(at(14, 70), 4);
    const ViewRange before = *spec.timeView;
    const QPointF from = at(13, 70), to = from + QPointF(80, 0);
    const double year = view.painted().pageToX(view.viewToPage(from).x());
    drag(from, to);
    BOOST_TEST(spec.timeView->minimum < before.minimum);
    BOOST_TEST(std::abs(view.pageToView({ view.painted().xToPage(year), 0 }).x() - to.x()) <= 1.5);
}

BOOST_AUTO_TEST_CASE(a_trembling_click_changes_nothing)
{
    for (const DragMode mode : { DragMode::Browse, DragMode::ZoomBox, DragMode::Measure }) {
        view.setDragMode(mode);
        drag(at(10, 60), at(10, 60) + QPointF(2, 1));
        BOOST_TEST(ids.isEmpty());
    }
}

BOOST_AUTO_TEST_CASE(shift_and_drag_zooms_to_the_box)
{
    drag(at(5, 80), at(15, 40), Qt::ShiftModifier);
    BOOST_REQUIRE(spec.timeView);
    BOOST_REQUIRE(spec.valueView);
    BOOST_TEST(std::abs(spec.timeView->minimum - 5) < 0.1);
    BOOST_TEST(std::abs(spec.timeView->maximum - 15) < 0.1);
    BOOST_TEST(std::abs(spec.valueView->minimum - 40) < 1);
    BOOST_TEST(std::abs(spec.valueView->maximum - 80) < 1);
}

BOOST_AUTO_TEST_CASE(a_flat_box_is_a_band_of_years_and_one_beyond_the_rim_ends_there)
{
    view.setDragMode(DragMode::ZoomBox);
    const QPointF from = at(20, 60);
    drag(from, QPointF(view.viewport()->width() + 200, from.y() + 3));
    BOOST_REQUIRE(spec.timeView);
    BOOST_TEST(!spec.valueView);
    BOOST_TEST(std::abs(spec.timeView->minimum - 20) < 0.1);
    BOOST_TEST(spec.timeView->maximum <= 30);
}

BOOST_AUTO_TEST_CASE(escape_during_a_drag_brings_the_view_back)
{
    wheel(at(14, 70), 4);
    const auto before = spec.timeView;
    drag(at(13, 70), at(13, 70) + QPointF(90, 0), Qt::NoModifier, Qt::LeftButton, false);
    BOOST_TEST((spec.timeView != before));
    QTest::keyClick(&view, Qt::Key_Escape);
    BOOST_TEST((spec.timeView == before));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton);
    drag(at(13, 80), at(16, 40), Qt::ShiftModifier, Qt::LeftButton, false);
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(16, 40).toPoint());
    BOOST_TEST((spec.timeView == before));
}

BOOST_AUTO_TEST_CASE(a_double_click_shows_everything_again_or_that_axis)
{
    wheel(at(14, 70), 4, Qt::ControlModifier);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, timeAxisAt(14).toPoint());
    BOOST_TEST(!spec.timeView);
    BOOST_TEST(spec.valueView.has_value());
    wheel(at(14, 70), 2);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(14, 60).toPoint());
    BOOST_TEST(!spec.timeView);
    BOOST_TEST(!spec.valueView);
}

BOOST_AUTO_TEST_CASE(the_hairline_reads_only_years_with_data_and_does_not_repaint_the_figure)
{
    move(at(1, 60));
    const int painted = view.paintCount();
    for (double x = 0; x <= 29; x += 0.25) {
        move(at(x, 60));
        BOOST_TEST(view.readingPeriod() >= 0);
        BOOST_TEST(view.readingPeriod() != 14); // 2005
    }
    BOOST_TEST(view.paintCount() == painted);
    move(at(0, 60));
    BOOST_TEST(status.startsWith(QStringLiteral("1991")));
    BOOST_TEST(view.readingText().contains(QStringLiteral("Thailand")));
    BOOST_TEST(view.readingText().contains(QStringLiteral("60")));
}

BOOST_AUTO_TEST_CASE(the_keyboard_reads_year_by_year_and_series_by_series)
{
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    BOOST_TEST(view.readingPeriod() == 0);
    QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(view.readingPeriod() == 1);
    QTest::keyClick(&view, Qt::Key_End);
    BOOST_TEST(view.readingPeriod() == 29);
    QTest::keyClick(&view, Qt::Key_PageUp);
    BOOST_TEST(view.readingPeriod() == 26);
    view.setReadingPeriod(13);
    QTest::keyClick(&view, Qt::Key_Right); // over 2005, which has no data
    BOOST_TEST(view.readingPeriod() == 15);
    QTest::keyClick(&view, Qt::Key_Left);
    BOOST_TEST(view.readingPeriod() == 13);
    QTest::keyClick(&view, Qt::Key_Down);
    BOOST_TEST(status.contains(QStringLiteral("Thailand"))); // 73 against 62
    QTest::keyClick(&view, Qt::Key_Down);
    BOOST_TEST(status.contains(QStringLiteral("China")));
    BOOST_TEST(view.accessibleDescription().contains(QStringLiteral("China")));
    QTest::keyClick(&view, Qt::Key_Escape);
    BOOST_TEST(view.readingPeriod() == -1);
}

BOOST_AUTO_TEST_CASE(the_keyboard_zooms_and_fits)
{
    view.setFocus();
    view.setReadingPeriod(10);
    QTest::keyClick(&view, Qt::Key_Plus);
    BOOST_REQUIRE(spec.timeView);
    const double before = spec.timeView->minimum;
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
    BOOST_TEST(spec.timeView->minimum > before);
    QTest::keyClick(&view, Qt::Key_Minus);
    QTest::keyClick(&view, Qt::Key_0);
    BOOST_TEST(!spec.timeView);
}

BOOST_AUTO_TEST_CASE(a_click_on_a_name_hides_and_a_double_click_isolates)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, labelOf(0).toPoint());
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !spec.hidden.isEmpty(); }, 5000));
    BOOST_TEST(spec.hidden.join(u' ') == view.figure().series[0].code);
    spec.hidden.clear();
    view.showFigure(data, spec);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, labelOf(1).toPoint());
    BOOST_TEST(spec.hidden.join(u' ') == view.figure().series[0].code);
}

BOOST_AUTO_TEST_CASE(pointing_at_a_name_lets_the_others_step_back_for_that_long)
{
    move(labelOf(0));
    BOOST_REQUIRE(QTest::qWaitFor([&] { return view.figure().series[1].dimmed; }, 5000));
    BOOST_TEST(!view.figure().series[0].dimmed);
    BOOST_TEST(spec.highlighted.isEmpty()); // transient, so never in an export
    move(at(10, 30));
    BOOST_TEST(QTest::qWaitFor([&] { return !view.figure().series[1].dimmed; }, 5000));
}

BOOST_AUTO_TEST_CASE(a_click_on_a_point_selects_its_observation_and_control_adds)
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(10, 50).toPoint()); // China 2001: 10 + 40
    BOOST_REQUIRE(selected.size() == 1U);
    BOOST_TEST(data->observations.values[selected[0]] == 50);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, at(12, 58).toPoint());
    BOOST_TEST(selected.size() == 2U);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(12, 5).toPoint());
    BOOST_TEST(selected.empty());
}

BOOST_AUTO_TEST_CASE(measuring_is_a_drag_with_control_and_escape_ends_it)
{
    drag(at(0, 60), at(29, 60), Qt::ControlModifier);
    // Thailand 60 → 89 over 29 steps: (89 / 60) ^ (1 / 29) − 1 = 1.369 %
    BOOST_TEST(view.readingText().contains(QStringLiteral("1.37")));
    BOOST_TEST(!spec.timeView); // no view was changed
    QTest::keyClick(&view, Qt::Key_Escape);
    BOOST_TEST(!view.readingText().contains(QStringLiteral("1.37")));
}

BOOST_AUTO_TEST_CASE(bars_and_slices_are_read_and_selected)
{
    for (const Mark mark : { Mark::Bar, Mark::Donut }) {
        spec.mark = mark;
        view.showFigure(data, spec);
        const auto kind = mark == Mark::Bar ? HitArea::Kind::Bar : HitArea::Kind::Slice;
        QPointF place;
        for (const HitArea &area : view.painted().hits)
            if (area.kind == kind && area.series == 0)
                place = kind == HitArea::Kind::Bar ? area.rect.center()
                                                   : area.rect.center()
                        + QPointF(
                            area.rect.width() * 0.4 * std::sin((area.startAngle + area.spanAngle / 2) * M_PI / 180),
                            -area.rect.width() * 0.4 * std::cos((area.startAngle + area.spanAngle / 2) * M_PI / 180));
        BOOST_REQUIRE(!place.isNull());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.pageToView(place).toPoint());
        BOOST_REQUIRE(selected.size() == 1U);
        BOOST_TEST(data->observations.values[selected[0]] == 126); // China 2020: 10 + 29 × 4
        wheel(view.pageToView(place), 2); // there is no time to zoom
        BOOST_TEST(!spec.timeView);
    }
}

BOOST_AUTO_TEST_CASE(a_figure_without_anything_to_show_takes_all_gestures_calmly)
{
    spec.query.where = { { QStringLiteral("partner"), { QStringLiteral("Atlantis") } } };
    view.showFigure(data, spec);
    const QPointF middle(450, 250);
    wheel(middle, 3);
    drag(middle, middle + QPointF(100, 50), Qt::ShiftModifier);
    move(middle);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, middle.toPoint());
    for (const int key : { Qt::Key_Right, Qt::Key_Home, Qt::Key_Plus, Qt::Key_Return, Qt::Key_Escape })
        QTest::keyClick(&view, Qt::Key(key));
    view.clearFigure();
    wheel(middle, 3);
    QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(ids.isEmpty());
}

BOOST_AUTO_TEST_CASE(the_chart_tells_its_name_and_summary_to_screen_readers)
{
    BOOST_TEST(!view.accessibleName().isEmpty());
    BOOST_TEST(view.accessibleDescription() == view.figure().summary);
}

BOOST_AUTO_TEST_SUITE_END()
