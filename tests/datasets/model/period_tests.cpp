// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "datasets/model/number.h"
#include "datasets/model/period.h"
#include "datasets/model/quantity.h"

#include <limits>

using namespace sampan;

namespace period_tests {

QString read(const char *text)
{
    const auto period = Period::parse(QString::fromUtf8(text));
    return period ? period->code() : QStringLiteral("none");
}

} // namespace period_tests

BOOST_AUTO_TEST_SUITE(period_tests)

BOOST_AUTO_TEST_CASE(periods_are_read_as_people_write_them)
{
    const std::pair<const char *, const char *> cases[] { { "1991", "1991" }, { " 1991 ", "1991" },
        { "1991-Q1", "1991-Q1" }, { "1991Q4", "1991-Q4" }, { "1991-S2", "1991-S2" }, { "1991-03", "1991-03" },
        { "1991M03", "1991-03" }, { "199103", "1991-03" }, { "Mar-91", "1991-03" }, { "1991-03-15", "1991-03-15" },
        { "FY1991/92", "1991" }, { "2018年", "2018" } };
    for (const auto &[text, code] : cases)
        BOOST_TEST(read(text) == QString::fromUtf8(code), text << " reads " << read(text).toStdString());
}

BOOST_AUTO_TEST_CASE(other_texts_are_no_periods)
{
    for (const char *text : { "", "19", "199", "1991-Q5", "1991-13", "199113", "1991-02-30", "total", "12.5", "19910",
             "99999999999999999999", "1991-99999999999", "-1991", "0" })
        BOOST_TEST(read(text) == QStringLiteral("none"), text << " reads " << read(text).toStdString());
}

BOOST_AUTO_TEST_CASE(neighbours_are_one_apart_across_the_turn_of_the_year)
{
    const auto apart = [](const char *a, const char *b) {
        return Period::parse(QString::fromUtf8(b))->ordinal - Period::parse(QString::fromUtf8(a))->ordinal;
    };
    BOOST_TEST(apart("1999", "2000") == 1);
    BOOST_TEST(apart("1999-Q4", "2000-Q1") == 1);
    BOOST_TEST(apart("1999-12", "2000-01") == 1);
    BOOST_TEST(apart("2000-02-28", "2000-03-01") == 2); // a leap year
}

BOOST_AUTO_TEST_CASE(numbers_are_written_as_they_were_read)
{
    BOOST_TEST(exactNumber(685.28) == QStringLiteral("685.28"));
    BOOST_TEST(exactNumber(67.599999999999994) == QStringLiteral("67.6")); // as Excel stores 67.6
    BOOST_TEST(exactNumber(7098205539.0) == QStringLiteral("7098205539"));
    BOOST_TEST(exactNumber(1e21) == QStringLiteral("1000000000000000000000"));
    BOOST_TEST(exactNumber(-0.5) == QStringLiteral("-0.5"));
    BOOST_TEST(exactNumber(std::numeric_limits<double>::quiet_NaN()).isEmpty());
}

BOOST_AUTO_TEST_CASE(quantities_of_other_scale_or_currency_do_not_share_an_axis)
{
    const Quantity millions { QStringLiteral("US dollar"), 6, QStringLiteral("USD"), {}, QStringLiteral("FOB") };
    Quantity other = millions;
    BOOST_TEST(millions.text() == QStringLiteral("US$ million"));
    other.valuation = QStringLiteral("CIF");
    BOOST_TEST(millions.comparable(other)); // a permitted mixture, told in a note
    other.scale = 9;
    BOOST_TEST(!millions.comparable(other));
    other = millions;
    other.currency = QStringLiteral("CNY");
    BOOST_TEST(!millions.comparable(other));
    other = millions;
    other.priceBasis = QStringLiteral("constant 2015");
    Quantity current = millions;
    current.priceBasis = QStringLiteral("current");
    BOOST_TEST(!current.comparable(other));
}

BOOST_AUTO_TEST_SUITE_END()
