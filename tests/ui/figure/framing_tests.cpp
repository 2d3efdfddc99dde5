// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "ui/figure/framing.h"

using namespace sampan;
using namespace sampan::test;

namespace framing_tests {

//! 1991 to 2020, growing from 10 to 300 by tens, but 5000 in 1993.
struct Fixture {
    Fixture()
    {
        QByteArray csv = "year,value\n";
        for (int year = 1991; year <= 2020; ++year)
            csv += QByteArray::number(year) + ',' + QByteArray::number(year == 1993 ? 5000 : (year - 1990) * 10) + '\n';
        data = readText(csv);
        spec.sizeMm = { 160, 90 };
    }
    DatasetPtr data;
    FigureSpec spec;
};

} // namespace framing_tests

BOOST_FIXTURE_TEST_SUITE(framing_tests, Fixture)

BOOST_AUTO_TEST_CASE(framing_gives_the_figure_that_composing_anew_gives)
{
    Figure framed = compose(*data, spec);
    for (const Mark mark : { Mark::Line, Mark::Area, Mark::Column }) {
        spec.mark = mark;
        spec.timeView.reset();
        framed = compose(*data, spec);
        spec.timeView = ViewRange { 5, 20 };
        frameFigure(framed, spec);
        BOOST_TEST(framed.text() == compose(*data, spec).text());
        spec.valueView = ViewRange { 20, 90 };
        frameFigure(framed, spec);
        BOOST_TEST(framed.text() == compose(*data, spec).text());
        spec.valueView.reset();
    }
}

BOOST_AUTO_TEST_CASE(the_value_axis_fits_what_the_view_of_time_shows)
{
    BOOST_TEST(compose(*data, spec).valueAxis.maximum >= 5000);
    spec.timeView = ViewRange { 10, 29 }; // without 1993
    const Figure part = compose(*data, spec);
    BOOST_TEST(part.valueAxis.maximum >= 300);
    BOOST_TEST(part.valueAxis.maximum < 500);
    BOOST_TEST(wholeValueAxis(part).maximum >= 5000);
    spec.valueView = ViewRange { 0, 1000 }; // fixed by hand
    BOOST_TEST(compose(*data, spec).valueAxis.maximum == 1000);
}

BOOST_AUTO_TEST_CASE(only_what_framing_decides_needs_no_composing)
{
    FigureSpec other = spec;
    other.timeView = ViewRange { 1, 5 };
    other.highlighted = QStringList { QStringLiteral("A") };
    BOOST_TEST(sameButFraming(spec, other));
    other.hidden = QStringList { QStringLiteral("A") };
    BOOST_TEST(!sameButFraming(spec, other));
}

BOOST_AUTO_TEST_CASE(extremes_of_any_stretch_are_those_of_its_points)
{
    Run run(20000);
    std::uint32_t random = 7;
    for (std::size_t i = 0; i < run.size(); ++i) {
        random = random * 1664525 + 1013904223;
        run[i].x = double(i);
        run[i].high = double(random >> 8);
    }
    const RunSummary summary(run);
    for (int round = 0; round < 200; ++round) {
        random = random * 1664525 + 1013904223;
        const std::size_t begin = (random >> 4) % run.size();
        random = random * 1664525 + 1013904223;
        const std::size_t end = begin + 1 + (random >> 4) % (run.size() - begin);
        const auto found = summary.extremes(run, { begin, end });
        const auto less = [](const FigurePoint &a, const FigurePoint &b) { return a.high < b.high; };
        const auto first = run.begin() + std::ptrdiff_t(begin), last = run.begin() + std::ptrdiff_t(end);
        BOOST_TEST(run[found.least].high == std::min_element(first, last, less)->high);
        BOOST_TEST(run[found.greatest].high == std::max_element(first, last, less)->high);
        BOOST_TEST(found.least >= begin);
        BOOST_TEST(found.greatest < end);
    }
}

BOOST_AUTO_TEST_CASE(a_stretch_holds_the_points_in_view_and_one_more_on_each_side)
{
    Run run(10);
    for (std::size_t i = 0; i < run.size(); ++i)
        run[i].x = double(i);
    BOOST_TEST(stretchWithin(run, 2.5, 6).begin == 3U);
    BOOST_TEST(stretchWithin(run, 2.5, 6).end == 7U);
    BOOST_TEST(stretchDrawn(run, 2.5, 6).begin == 2U);
    BOOST_TEST(stretchDrawn(run, 2.5, 6).end == 8U);
    BOOST_TEST(stretchWithin(run, 20, 30).size() == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
