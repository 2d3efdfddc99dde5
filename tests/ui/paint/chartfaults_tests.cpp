// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paint/paintdata.h"

#include "ui/figure/export.h"
#include "ui/figure/marksitem.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace chartfaults_tests {

//! One series with a gap in 1993 and a value alone between gaps in 1996.
DatasetPtr withGaps()
{
    return readText("year,value\n1991,10\n1992,20\n1993,\n1994,12\n1995,\n1996,15\n1997,\n1998,18\n1999,16\n");
}

} // namespace chartfaults_tests

// What Qt Charts gets wrong or leaves to its user, a test for each.
BOOST_AUTO_TEST_SUITE(chartfaults_tests)

BOOST_AUTO_TEST_CASE(a_gap_in_a_line_is_not_bridged)
{
    const Painted painted(withGaps(), specOf(Mark::Line));
    BOOST_TEST(painted.inkedAt(0.5)); // between 1991 and 1992
    BOOST_TEST(!painted.inkedAt(2)); // 1993
    BOOST_TEST(!painted.inkedAt(1.5));
    BOOST_TEST(painted.inkedAt(7.5));
}

BOOST_AUTO_TEST_CASE(a_value_alone_between_gaps_is_seen)
{
    const Painted painted(withGaps(), specOf(Mark::Line));
    BOOST_TEST(painted.inked({ painted.page.xToPage(5), painted.page.valueToPage(15) }));
}

BOOST_AUTO_TEST_CASE(an_area_has_a_gap_where_the_data_have_one_and_the_grid_goes_on)
{
    const Painted painted(withGaps(), specOf(Mark::Area));
    BOOST_TEST(painted.inked({ painted.page.xToPage(0.5), painted.page.valueToPage(15) }, 0, 2));
    BOOST_TEST(!painted.inkedAt(2));
    const double grid = painted.page.valueToPage(10);
    const QColor at = painted.image.pixelColor((QPointF(painted.page.xToPage(2), grid) * pixelsPerPoint).toPoint());
    BOOST_TEST((at != painted.theme.background)); // no white band over the grid line
}

BOOST_AUTO_TEST_CASE(an_absent_column_keeps_its_place_and_says_so)
{
    const Painted painted(withGaps(), specOf(Mark::Column));
    const double low = painted.page.valueToPage(2);
    BOOST_TEST(painted.inked({ painted.page.xToPage(3), low })); // 1994 at the place of 1994
    BOOST_TEST(!painted.inked({ painted.page.xToPage(2), painted.page.valueToPage(8) })); // not at that of 1993
    BOOST_TEST((painted.says(QStringLiteral("no\ndata")) || painted.says(QStringLiteral("–"))));
}

BOOST_AUTO_TEST_CASE(zeros_and_negatives_on_a_logarithmic_axis_leave_the_others_and_are_counted)
{
    FigureSpec spec = specOf(Mark::Line);
    spec.scale = ValueScale::Logarithmic;
    const auto data = readText("year,value\n1991,10\n1992,100\n1993,0\n1994,-5\n1995,1000\n1996,500\n");
    const Painted painted(data, spec);
    BOOST_TEST(painted.figure.valueAxis.logarithmic);
    BOOST_TEST(painted.inked({ painted.page.xToPage(0.5), painted.page.valueToPage(std::sqrt(1000.0)) }));
    BOOST_TEST(painted.inkedAt(4.5));
    BOOST_TEST(!painted.inkedAt(2));
    BOOST_TEST(!painted.inkedAt(3));
    BOOST_TEST(painted.figure.notes.join(u' ').contains(QStringLiteral("2 value")));
}

BOOST_AUTO_TEST_CASE(a_logarithmic_axis_of_nothing_above_zero_says_why_it_is_empty)
{
    FigureSpec spec = specOf(Mark::Line);
    spec.scale = ValueScale::Logarithmic;
    const Painted painted(readText("year,value\n1991,0\n1992,-3\n"), spec);
    BOOST_TEST(!painted.figure.emptyReason.isEmpty());
    BOOST_TEST(painted.says(painted.figure.emptyReason));
}

BOOST_AUTO_TEST_CASE(missing_values_do_not_spoil_the_range)
{
    const Painted painted(withGaps(), specOf(Mark::Line));
    BOOST_TEST(painted.page.timeAxis.minimum <= 0.0);
    BOOST_TEST(painted.page.timeAxis.maximum >= 8.0);
    BOOST_TEST(painted.page.valueAxis.maximum >= 20.0);
    BOOST_TEST(painted.page.valueAxis.maximum <= 30.0);
}

BOOST_AUTO_TEST_CASE(ticks_of_time_are_whole_years_with_the_first_and_the_last)
{
    QByteArray csv = "year,value\n";
    for (int year = 1991; year <= 2020; ++year)
        csv += QByteArray::number(year) + "," + QByteArray::number(year - 1980) + "\n";
    const Painted painted(readText(csv), specOf(Mark::Line));
    const auto &ticks = painted.figure.timeAxis.ticks;
    BOOST_REQUIRE(ticks.size() >= 3U);
    BOOST_TEST(ticks.front().text == QStringLiteral("1991"));
    BOOST_TEST(ticks.back().text == QStringLiteral("2020"));
    for (const Tick &tick : ticks) {
        BOOST_TEST(tick.position == std::round(tick.position));
        bool whole = false;
        tick.text.toInt(&whole);
        BOOST_TEST(whole, tick.text.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(a_negative_part_of_a_whole_is_refused_with_a_reason)
{
    const auto data = readText("year,country,value\n2020,KHM,10\n2020,VNM,-5\n2020,LAO,7\n");
    const Painted painted(data, specOf(Mark::Donut, "country"));
    BOOST_TEST(!painted.figure.emptyReason.isEmpty());
}

BOOST_AUTO_TEST_CASE(nothing_in_a_pdf_is_a_bitmap)
{
    const auto data = readText("year,country,value\n2019,KHM,10\n2019,VNM,5\n2020,KHM,12\n2020,VNM,7\n");
    for (const Mark mark :
        { Mark::Line, Mark::Area, Mark::Column, Mark::Stacked, Mark::Percent, Mark::Bar, Mark::Donut }) {
        const auto pdf = renderFigure(*data, specOf(mark, "country"), QStringLiteral("pdf"));
        BOOST_REQUIRE(pdf);
        BOOST_TEST(!pdf->contains("/Subtype /Image"), markName(mark).toStdString());
        BOOST_TEST(!pdf->contains("DCTDecode"), markName(mark).toStdString());
    }
}

BOOST_AUTO_TEST_CASE(long_series_are_reduced_to_what_can_be_seen_and_keep_their_extremes)
{
    QByteArray csv = "date,value\n";
    const QDate first(1900, 1, 1);
    for (int day = 0; day < 40000; ++day)
        csv += first.addDays(day).toString(Qt::ISODate).toLatin1() + ","
            + (day == 23456        ? "5000"
                    : day == 31000 ? "-900"
                                   : QByteArray::number(100 + day % 7))
            + "\n";
    const Painted painted(readText(csv), specOf(Mark::Line));
    const MarksItem *marks = nullptr;
    for (QGraphicsItem *item : painted.page.scene->items())
        if (const auto *found = dynamic_cast<const MarksItem *>(item))
            marks = found;
    BOOST_REQUIRE(marks);
    BOOST_TEST(marks->pointCount() > 500);
    BOOST_TEST(marks->pointCount() <= 4000);
    const QRectF reach = marks->boundingOfPoints();
    BOOST_TEST(std::abs(reach.top() - painted.page.valueToPage(5000)) < 1);
    BOOST_TEST(std::abs(reach.bottom() - painted.page.valueToPage(-900)) < 1);
}

BOOST_AUTO_TEST_CASE(the_plot_keeps_its_place_during_a_gesture)
{
    FigureSpec spec = specOf(Mark::Line);
    PaintOptions options;
    options.fixedPlot = QRectF(60, 50, 400, 180);
    const auto data = readText("year,value\n1991,1\n1992,100000000\n1993,30\n");
    const Painted before(data, spec, options);
    spec.valueView = ViewRange { 0, 5 }; // labels of quite another width
    const Painted after(data, spec, options);
    BOOST_TEST((before.page.plot == *options.fixedPlot));
    BOOST_TEST((after.page.plot == *options.fixedPlot));
}

BOOST_AUTO_TEST_CASE(what_lies_outside_the_view_is_not_painted_over_the_axes)
{
    FigureSpec spec = specOf(Mark::Line);
    spec.valueView = ViewRange { 0, 50 };
    const Painted painted(readText("year,value\n1991,10\n1992,900\n1993,20\n"), spec);
    BOOST_TEST(painted.inkedAt(0.02)); // 10 + 0.02 × 890 = 27.8
    for (double x = painted.page.plot.left(); x < painted.page.plot.right(); x += 2)
        BOOST_TEST(!painted.inked({ x, painted.page.plot.top() - 5 }, 0, 1));
}

BOOST_AUTO_TEST_CASE(long_names_are_wrapped_and_stand_whole)
{
    const auto data = readText("year,commodity,value\n"
                               "2020,Electrical machinery and equipment and parts thereof; sound recorders,10\n"
                               "2020,Rubber,5\n2020,Wood,3\n");
    const Painted painted(data, specOf(Mark::Bar, "commodity"));
    BOOST_TEST(painted.says(QStringLiteral("Electrical machinery and equipment and parts thereof; sound recorders")));
}

BOOST_AUTO_TEST_CASE(two_pdfs_of_one_figure_have_the_same_bytes)
{
    const auto data = shippedDataset("china-asean-trade");
    const FigureSpec spec = viewsOf(*data).front();
    const auto first = renderFigure(*data, spec, QStringLiteral("pdf"));
    const auto second = renderFigure(*data, spec, QStringLiteral("pdf"));
    BOOST_REQUIRE(first);
    BOOST_REQUIRE(second);
    BOOST_TEST((*first == *second));
}

BOOST_AUTO_TEST_SUITE_END()
