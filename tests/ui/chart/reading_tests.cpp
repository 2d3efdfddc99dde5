// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "ui/chart/reading.h"

using namespace sampan;
using namespace sampan::test;

namespace reading_tests {

struct Fixture {
    Fixture()
    {
        spec.query.by = QStringLiteral("partner");
        figure = compose(*data, spec);
    }
    DatasetPtr data = readText("year,partner,value (US$ million),status,source\n"
                               "1991,CHN,10.5,,Customs\n1991,THA,20.25,,Customs\n"
                               "1992,CHN,12,E,Customs\n1992,THA,,,Customs\n"
                               "1993,CHN,,,Customs\n1993,THA,,,Customs\n"
                               "1994,CHN,42,,Yearbook\n1994,THA,0,,Customs\n");
    FigureSpec spec;
    Figure figure;
};

} // namespace reading_tests

BOOST_FIXTURE_TEST_SUITE(reading_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_year_is_read_with_every_series_the_largest_first_and_exact)
{
    const Reading reading = readingAt(figure, *data, 0);
    BOOST_TEST(reading.title == QStringLiteral("1991"));
    BOOST_REQUIRE(reading.rows.size() == 2U);
    BOOST_TEST(reading.rows[0].label == QStringLiteral("Thailand"));
    BOOST_TEST(reading.rows[0].value.contains(QStringLiteral("20.25")));
    BOOST_TEST(reading.rows[0].value.contains(QStringLiteral("million")));
    BOOST_TEST(reading.rows[1].value.contains(QStringLiteral("10.5")));
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_no_data_and_what_is_estimated_says_so)
{
    const Reading reading = readingAt(figure, *data, 1);
    BOOST_REQUIRE(reading.rows.size() == 2U);
    BOOST_TEST(reading.rows[0].remark == QStringLiteral("estimated"));
    BOOST_TEST(reading.rows[1].missing);
    BOOST_TEST(reading.rows[1].value == QStringLiteral("no data"));
}

BOOST_AUTO_TEST_CASE(zero_is_read_as_zero)
{
    const Reading reading = readingAt(figure, *data, 3);
    BOOST_REQUIRE(reading.rows.size() == 2U);
    BOOST_TEST(!reading.rows[1].missing);
    BOOST_TEST(reading.rows[1].value.contains(QLatin1Char('0')));
}

BOOST_AUTO_TEST_CASE(the_sources_are_those_of_the_values_read)
{
    BOOST_TEST(readingAt(figure, *data, 0).sources.join(u' ') == QStringLiteral("Customs"));
    BOOST_TEST(readingAt(figure, *data, 3).sources.join(u' ').contains(QStringLiteral("Yearbook")));
}

BOOST_AUTO_TEST_CASE(the_hairline_rests_only_on_years_that_have_a_value)
{
    for (double x = -0.4; x < 3.4; x += 0.05)
        BOOST_TEST(nearestPeriod(figure, x) != 2); // 1993
    BOOST_TEST(nearestPeriod(figure, 0.2) == 0);
    BOOST_TEST(nearestPeriod(figure, 3.0) == 3);
    BOOST_TEST(nextPeriod(figure, 1, 1) == 3);
    BOOST_TEST(nextPeriod(figure, 3, 1) == 3);
    BOOST_TEST(nextPeriod(figure, 3, -1) == 1);
}

BOOST_AUTO_TEST_CASE(a_measure_gives_change_and_average_growth)
{
    // China 10.5 → 42: +31.5, +300 %, (42 / 10.5) ^ (1 / 3) − 1 = 58.74 %
    const QString text = measureBetween(figure, *data, 0, 3).text();
    BOOST_TEST(text.contains(QStringLiteral("31.5")));
    BOOST_TEST(text.contains(QStringLiteral("300")));
    BOOST_TEST(text.contains(QStringLiteral("58.74")));
}

BOOST_AUTO_TEST_SUITE_END()
