// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/chartfixture.h"

#include "ui/chart/measuring.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace measurehandles_tests {

QString spanOf(const FigureSpec &spec)
{
    return spec.measured ? spec.measured->from.code() + u'-' + spec.measured->to.code() : QStringLiteral("none");
}

} // namespace measurehandles_tests

BOOST_FIXTURE_TEST_SUITE(measurehandles_tests, ChartFixture)

BOOST_AUTO_TEST_CASE(a_drag_with_control_keeps_two_handles_in_the_spec_as_one_step)
{
    drag(at(2, 60), at(20, 60), Qt::ControlModifier);
    BOOST_TEST(spanOf(spec) == QStringLiteral("1993-2011"));
    BOOST_TEST(ids.size() == 1);
    QTest::keyClick(&view, Qt::Key_Escape);
    BOOST_TEST(spanOf(spec) == QStringLiteral("none"));
}

BOOST_AUTO_TEST_CASE(a_handle_is_taken_up_again_in_any_mode_and_snaps_to_years)
{
    drag(at(2, 60), at(20, 60), Qt::ControlModifier);
    drag(at(20, 100), at(25.3, 100)); // no modifier: it lies under the pointer
    BOOST_TEST(spanOf(spec) == QStringLiteral("1993-2016"));
    drag(at(2, 100), at(27, 100)); // A goes behind B and stays A
    BOOST_TEST(spanOf(spec) == QStringLiteral("2018-2016"));
    BOOST_TEST(!spec.timeView);
    drag(at(27, 100), at(5, 100), Qt::NoModifier, false);
    QTest::keyClick(&view, Qt::Key_Escape); // in the middle of it
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(5, 100).toPoint());
    BOOST_TEST(spanOf(spec) == QStringLiteral("2018-2016"));
}

BOOST_AUTO_TEST_CASE(a_double_click_on_a_handle_takes_it_to_its_end_of_the_data)
{
    drag(at(5, 60), at(20, 60), Qt::ControlModifier);
    const std::optional<ViewRange> before = spec.timeView;
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(5, 100).toPoint());
    BOOST_TEST(spanOf(spec) == QStringLiteral("1991-2011"));
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(20, 100).toPoint());
    BOOST_TEST(spanOf(spec) == QStringLiteral("1991-2020"));
    BOOST_TEST((spec.timeView == before));
}

BOOST_AUTO_TEST_CASE(shift_and_an_arrow_measure_from_what_is_read_or_from_the_end_behind)
{
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    BOOST_TEST(spanOf(spec) == QStringLiteral("1991-1993"));
    QTest::keyClick(&view, Qt::Key_Escape); // closes it
    QTest::keyClick(&view, Qt::Key_Escape); // and the reading
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    BOOST_TEST(spanOf(spec) == QStringLiteral("2020-2019"));
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier); // nothing lies beyond
    BOOST_TEST(!spec.measured.has_value());
}

BOOST_AUTO_TEST_CASE(the_keyboard_sets_handles_moves_them_and_switches_between_them)
{
    view.setFocus();
    view.setDragMode(DragMode::Measure);
    QTest::keyClick(&view, Qt::Key_Left);
    BOOST_TEST(spanOf(spec) == QStringLiteral("1991-2020"));
    QTest::keyClick(&view, Qt::Key_Left);
    QTest::keyClick(&view, Qt::Key_Left);
    BOOST_TEST(spanOf(spec) == QStringLiteral("1991-2018"));
    QTest::keyClick(&view, Qt::Key_Backtab); // to A
    QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(spanOf(spec) == QStringLiteral("1992-2018"));
    QTest::keyClick(&view, Qt::Key_Tab); // to B
    QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(spanOf(spec) == QStringLiteral("1992-2019"));
    BOOST_TEST(view.hasFocus());
}

BOOST_AUTO_TEST_CASE(handles_stay_through_zooming_and_another_mark_and_lie_at_the_rim_outside_the_view)
{
    drag(at(2, 60), at(20, 60), Qt::ControlModifier);
    spec.timeView = ViewRange { 5, 15 };
    show();
    BOOST_TEST(view.readingText().contains(QStringLiteral("1993–2011")));
    drag(at(15, 60), at(12, 60)); // B, held at the right rim
    BOOST_TEST(spanOf(spec) == QStringLiteral("1993-2003"));
    spec.timeView.reset();
    spec.mark = Mark::Column;
    show();
    BOOST_TEST(view.readingText().contains(QStringLiteral("1993–2003")));
}

BOOST_AUTO_TEST_CASE(the_published_total_grows_by_16_41_per_cent_a_year)
{
    const auto trade = shippedDataset("china-asean-trade");
    bool found = false;
    for (FigureSpec shown : viewsOf(*trade)) {
        if (shown.name != QStringLiteral("growth-of-bilateral-trade"))
            continue;
        // The published figures are points in it; here they are the series.
        shown.points.clear();
        for (Filter &filter : shown.query.where)
            if (filter.dimension == QStringLiteral("statistic"))
                filter.members = { QStringLiteral("customs") };
        shown.measured = MeasureSpan { { Frequency::Annual, 1991 }, { Frequency::Annual, 2020 } };
        for (const MeasuredSeries &one : measureSpec(*trade, shown)) {
            if (std::abs(one.growth.last.value_or(0) - 685.28) > 0.01
                && std::abs(one.growth.last.value_or(0) - 685280) > 10)
                continue;
            found = true;
            BOOST_TEST(one.growth.years == 29);
            // ln(685.28 / 8.36) / 29 = 0.151944; e ^ 0.151944 − 1 = 16.41 %
            BOOST_TEST(std::abs(one.growth.compound.value_or(0) - 0.1641) < 5e-5);
            const Figure figure = compose(*trade, shown);
            const QString text = measureText(figure, *shown.measured, { one });
            BOOST_TEST(text.contains(QStringLiteral("16.41\u202f%")));
            BOOST_TEST(text.contains(QStringLiteral("29 year")));
            BOOST_TEST(text.contains(QStringLiteral("log-linear")));
            BOOST_TEST(text.contains(QStringLiteral("mean of")));
            BOOST_TEST(text.contains(QStringLiteral("n = ")));
            BOOST_TEST(text.contains(QStringLiteral("Source")));
        }
    }
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_CASE(a_logarithmic_axis_leaves_no_zero_out_of_a_measure)
{
    const auto zeros = readText("year,value\n1991,10\n1992,0\n1993,15\n1994,30\n");
    FigureSpec log;
    log.scale = ValueScale::Logarithmic;
    log.measured = MeasureSpan { { Frequency::Annual, 1991 }, { Frequency::Annual, 1994 } };
    const auto measured = measureSpec(*zeros, log);
    BOOST_REQUIRE(measured.size() == 1U);
    BOOST_TEST(measured[0].growth.present == 4);
    BOOST_TEST(measured[0].growth.missing == 0);
    BOOST_TEST(!measured[0].growth.logLinear); // a zero has no logarithm
    BOOST_TEST(measured[0].growth.compound.has_value());
    BOOST_TEST(undefinedReason(measured[0].growth) == QStringLiteral("a value is zero or below"));
}

BOOST_AUTO_TEST_CASE(tab_goes_to_the_other_handle_and_then_out)
{
    view.setFocus();
    view.setDragMode(DragMode::Measure);
    QTest::keyClick(&view, Qt::Key_Left); // B is held
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(spanOf(spec) == QStringLiteral("1992-2020"));
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Left);
    BOOST_TEST(spanOf(spec) == QStringLiteral("1992-2019"));
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Tab); // nothing was moved: on to the names
    QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(spanOf(spec) == QStringLiteral("1992-2019"));
}

BOOST_AUTO_TEST_CASE(a_fall_has_its_sign_before_the_unit_as_a_rise_has)
{
    const DatasetPtr falling = readText("year,value (US$ million)\n2000,50\n2001,20\n2002,80\n");
    const Figure figure = compose(*falling, FigureSpec());
    const auto changes
        = [&](int from, int to) { return changeText(figure, measureSeries(figure, from, to)[0].growth); };
    BOOST_TEST(changes(0, 1) == QStringLiteral("\u2212US$\u00a030 million"));
    BOOST_TEST(changes(1, 2) == QStringLiteral("+US$\u00a060 million"));
}

BOOST_AUTO_TEST_SUITE_END()
