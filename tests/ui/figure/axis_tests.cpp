// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/figure/axis.h"

using namespace sampan;

namespace axis_tests {

QString textsOf(const std::vector<Tick> &ticks)
{
    QStringList texts;
    for (const Tick &tick : ticks)
        texts += tick.text;
    return texts.join(u' ');
}

QString years(int first, int last, ViewRange view, int most)
{
    std::vector<Period> periods;
    QStringList labels;
    for (int year = first; year <= last; ++year) {
        periods.push_back({ Frequency::Annual, year });
        labels += QString::number(year);
    }
    return textsOf(timeTicks(periods, labels, view, most));
}

} // namespace axis_tests

BOOST_AUTO_TEST_SUITE(axis_tests)

BOOST_AUTO_TEST_CASE(steps_are_one_two_two_and_a_half_or_five_times_a_power_of_ten)
{
    BOOST_TEST(textsOf(linearTicks(0, 800, 4, 1)) == QStringLiteral("0 200 400 600 800"));
    BOOST_TEST(textsOf(linearTicks(0, 100, 4, 1)) == QStringLiteral("0 25 50 75 100"));
    BOOST_TEST(textsOf(linearTicks(-50, 100, 3, 1)) == QStringLiteral("−50 0 50 100")); // a true minus sign
    BOOST_TEST(textsOf(linearTicks(0, 1, 4, 1)) == QStringLiteral("0.00 0.25 0.50 0.75 1.00"));
}

BOOST_AUTO_TEST_CASE(ticks_are_told_in_the_unit_shown)
{
    // US$ million shown in billions: the tick 200 stands at 200,000.
    const auto ticks = linearTicks(0, 800'000, 4, 1000);
    BOOST_TEST(textsOf(ticks) == QStringLiteral("0 200 400 600 800"));
    BOOST_TEST(ticks[1].position == 200'000);
}

BOOST_AUTO_TEST_CASE(a_range_is_widened_to_ticks_and_lengths_begin_at_zero)
{
    const ViewRange fromZero = niceRange(103, 687, 4, true);
    BOOST_TEST(fromZero.minimum == 0);
    BOOST_TEST(fromZero.maximum >= 687);
    BOOST_TEST(fromZero.maximum <= 800);
    const ViewRange both = niceRange(-22, 93, 4, true);
    BOOST_TEST(both.minimum <= -22);
    BOOST_TEST(both.maximum >= 93);
}

BOOST_AUTO_TEST_CASE(equal_and_hostile_values_still_give_a_range)
{
    for (const auto &[low, high] : std::vector<std::pair<double, double>> {
             { 5, 5 }, { 0, 0 }, { -3, -3 }, { 1e300, 1e301 }, { 1e-300, 2e-300 }, { -1e15, 1e15 } }) {
        const ViewRange range = niceRange(low, high, 5, false);
        BOOST_TEST(range.minimum < range.maximum);
        BOOST_TEST(range.minimum <= low);
        BOOST_TEST(range.maximum >= high);
        const auto ticks = linearTicks(range.minimum, range.maximum, 5, 1);
        BOOST_TEST(ticks.size() >= 2U);
        BOOST_TEST(ticks.size() <= 30U);
    }
}

BOOST_AUTO_TEST_CASE(a_logarithmic_axis_has_powers_of_ten)
{
    const auto ticks = logarithmicTicks(1, 10000, 5, 1);
    const QString texts = textsOf(ticks);
    for (const char *power : { "1", "10", "100", "1,000", "10,000" })
        BOOST_TEST(texts.split(u' ').contains(QString::fromLatin1(power)), power << " in " << texts.toStdString());
    const ViewRange range = niceLogarithmicRange(8.36, 685.28);
    BOOST_TEST(range.minimum > 0);
    BOOST_TEST(range.minimum <= 8.36);
    BOOST_TEST(range.maximum >= 685.28);
}

BOOST_AUTO_TEST_CASE(the_first_and_the_last_year_always_have_a_tick)
{
    BOOST_TEST(years(1991, 2020, { 0, 29 }, 8).startsWith(QStringLiteral("1991 ")));
    BOOST_TEST(years(1991, 2020, { 0, 29 }, 8).endsWith(QStringLiteral(" 2020")));
    BOOST_TEST(years(1991, 2020, { 0, 29 }, 8).contains(QStringLiteral(" 2000 ")));
    BOOST_TEST(years(2015, 2020, { 0, 5 }, 8) == QStringLiteral("2015 2016 2017 2018 2019 2020"));
}

BOOST_AUTO_TEST_CASE(zoomed_in_ticks_are_still_whole_years)
{
    for (const double from : { 3.3, 7.8, 20.1 }) {
        const QStringList texts = years(1991, 2020, { from, from + 2.4 }, 12).split(u' ', Qt::SkipEmptyParts);
        BOOST_TEST(texts.size() >= 2);
        for (const QString &text : texts)
            BOOST_TEST(text.size() == 4, text.toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()
