// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/datasets/library/shipped.h"

using namespace sampan;
using namespace sampan::test;

namespace chinaaseanexpo_tests {

const Dataset &expo()
{
    static const DatasetPtr dataset = shipped("china-asean-expo");
    return *dataset;
}

Query measure(const char *name)
{
    Query query;
    query.measure = QString::fromLatin1(name);
    return query;
}

Cell cellOf(const char *name, const char *year)
{
    const auto table = runQuery(expo(), measure(name));
    BOOST_REQUIRE(table.has_value());
    for (std::size_t p = 0; p < table->periods.size(); ++p)
        if (table->periods[p].code() == QLatin1String(year))
            return table->series.front().cells[p];
    return {};
}

} // namespace chinaaseanexpo_tests

BOOST_AUTO_TEST_SUITE(chinaaseanexpo_tests)

BOOST_AUTO_TEST_CASE(keeps_the_rules_of_the_library) { checkHouseRules(expo()); }

BOOST_AUTO_TEST_CASE(totals_in_yuan_are_those_of_the_closing_reports)
{
    const Query query = measure("investment-total-yuan");
    CLOSE(value(expo(), query, "2019"), 183.75, 1e-9); // 263.87 / 1.436
    CLOSE(value(expo(), query, "2020"), 263.87, 1e-9);
    CLOSE(value(expo(), query, "2021"), 300, 1e-9);
    CLOSE(value(expo(), query, "2022"), 413, 1e-9);
    CLOSE(value(expo(), query, "2023"), 487.3, 1e-9);
    CLOSE(value(expo(), measure("investment-total-usd"), "2021"), 46.59, 1e-9);
}

BOOST_AUTO_TEST_CASE(over_computed_and_disputed_are_told_apart)
{
    BOOST_TEST(bool(cellOf("investment-total-yuan", "2019").status == Status::Computed));
    BOOST_TEST(bool(cellOf("investment-total-yuan", "2020").status == Status::Normal));
    BOOST_TEST(bool(cellOf("investment-total-yuan", "2021").status == Status::LowerBound));
    BOOST_TEST(bool(cellOf("investment-total-yuan", "2022").status == Status::Conflicting));
    BOOST_TEST(bool(cellOf("investment-total-yuan", "2024").status == Status::Missing));
}

BOOST_AUTO_TEST_CASE(editions_without_a_report_are_gaps)
{
    for (const char *year : { "2004", "2010", "2017", "2018", "2024", "2025" })
        BOOST_TEST(std::isnan(value(expo(), measure("investment-total-yuan"), year)), year);
    BOOST_TEST(std::isnan(value(expo(), measure("trade-concluded-usd"), "2014")));
}

BOOST_AUTO_TEST_CASE(early_contracts_add_up_to_the_printed_sum_of_seven_editions)
{
    double sum = 0;
    for (const char *year : { "2004", "2005", "2006", "2007", "2008", "2009", "2010" })
        sum += value(expo(), measure("investment-international-usd"), year);
    CLOSE(sum, 41.752, 0.001);
    CLOSE(value(expo(), measure("investment-international-usd"), "2012"), 8.204, 1e-9);
}

BOOST_AUTO_TEST_CASE(another_report_stands_beside_and_is_not_added)
{
    Query query = measure("trade-concluded-usd");
    CLOSE(value(expo(), query, "2012"), 1.878, 1e-9);
    query.by = QStringLiteral("report");
    CLOSE(value(expo(), query, "2012", "other-1"), 1.778, 1e-9); // as printed
}

BOOST_AUTO_TEST_CASE(currencies_are_kept_apart)
{
    for (const char *name : { "investment-total-yuan", "investment-domestic-yuan" })
        BOOST_TEST(expo().measures[std::size_t(expo().measureIndex(QLatin1String(name)))].quantity.currency
            == QStringLiteral("CNY"));
    for (const char *name : { "investment-total-usd", "investment-international-usd", "trade-concluded-usd" })
        BOOST_TEST(expo().measures[std::size_t(expo().measureIndex(QLatin1String(name)))].quantity.currency
            == QStringLiteral("USD"));
}

BOOST_AUTO_TEST_CASE(the_18th_expo_was_a_record)
{
    const auto record = claimCheck(expo(), "The investment contracted at the 18th expo (2021)");
    BOOST_TEST(bool(record.verdict == Verdict::Agrees));
    BOOST_TEST(bool(claimCheck(expo(), "Contracts of over 300 billion").verdict == Verdict::Agrees));
    BOOST_TEST(bool(claimCheck(expo(), "The contracts of the 18th").verdict == Verdict::Agrees));
    // 300 / 263.87 = 1.1369; 413 / 300 = 1.377, because the 18th is a lower bound
    CLOSE(claimCheck(expo(), "The investment contracted at the 18th expo was 13.7").computed.value_or(0), 13.69, 0.005);
    CLOSE(claimCheck(expo(), "The investment contracted at the 19th").computed.value_or(0), 37.67, 0.005);
}

BOOST_AUTO_TEST_CASE(editions_are_named_by_their_number)
{
    const auto table = runQuery(expo(), measure("investment-total-yuan"));
    BOOST_TEST_REQUIRE(table.has_value());
    BOOST_TEST(table->periods.size() == 22U);
    BOOST_TEST(table->periodLabels.front() == QStringLiteral("1st"));
    BOOST_TEST(table->periodLabels[17] == QStringLiteral("18th"));
    BOOST_TEST(table->periodLabels.back() == QStringLiteral("22nd"));
}

BOOST_AUTO_TEST_CASE(every_view_finds_values) { checkViews(expo()); }

BOOST_AUTO_TEST_CASE(brings_its_views)
{
    const QStringList names = viewNames(expo());
    for (const char *name : { "expo-investment-totals", "international-contracts", "trade-concluded" })
        BOOST_TEST(names.contains(QLatin1String(name)), name);
}

BOOST_AUTO_TEST_SUITE_END()
