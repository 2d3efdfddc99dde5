// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

using namespace sampan;
using namespace sampan::test;

namespace query_tests {

// Two reporters, three partners and the reported world, both flows; Laos is missing in 1992 and World has no 1993.
const QByteArray trade = "year,reporter,partner,flow,value\n"
                         "1991,KHM,CHN,import,10\n1991,KHM,LAO,import,5\n1991,KHM,THA,import,20\n"
                         "1991,KHM,World,import,40\n1991,KHM,ASEAN,import,25\n"
                         "1992,KHM,CHN,import,15\n1992,KHM,LAO,import,\n1992,KHM,THA,import,30\n"
                         "1992,KHM,World,import,60\n1992,KHM,ASEAN,import,30\n"
                         "1994,KHM,CHN,import,45\n1994,KHM,LAO,import,0\n1994,KHM,THA,import,15\n"
                         "1994,KHM,World,import,90\n1994,KHM,ASEAN,import,15\n"
                         "1991,KHM,CHN,export,4\n1992,KHM,CHN,export,18\n1994,KHM,CHN,export,\n"
                         "1991,VNM,CHN,import,100\n1992,VNM,CHN,import,110\n1994,VNM,CHN,import,121\n";

DatasetPtr data()
{
    static const DatasetPtr dataset = readText(trade);
    return dataset;
}

Query imports(const char *by = "")
{
    Query query;
    query.where = { { QStringLiteral("reporter"), { QStringLiteral("KHM") } },
        { QStringLiteral("flow"), { QStringLiteral("import") } } };
    query.by = QString::fromLatin1(by);
    return query;
}

QString refusal(const Query &query)
{
    const auto table = runQuery(*data(), query);
    BOOST_REQUIRE(!table);
    return table.error().message;
}

} // namespace query_tests

BOOST_AUTO_TEST_SUITE(query_tests)

BOOST_AUTO_TEST_CASE(an_open_dimension_stands_for_its_reported_total_never_for_total_plus_parts)
{
    // Not 10 + 5 + 20 + 40 + 25.
    BOOST_TEST(valuesOf(ask(data(), imports())) == QStringLiteral("1991:40 1992:60 1993:- 1994:90"));
}

BOOST_AUTO_TEST_CASE(without_a_reported_total_ordinary_members_are_added)
{
    Query query;
    query.where = { { QStringLiteral("flow"), { QStringLiteral("import") } },
        { QStringLiteral("partner"), { QStringLiteral("CHN") } } };
    BOOST_TEST(valuesOf(ask(data(), query)) == QStringLiteral("1991:110 1992:125 1993:- 1994:166")); // KHM + VNM
}

BOOST_AUTO_TEST_CASE(series_leave_out_groups_and_the_total_unless_they_are_asked_for)
{
    BOOST_TEST(codesOf(ask(data(), imports("partner"))) == QStringLiteral("CHN LAO THA"));
    Query query = imports("partner");
    query.where.push_back({ QStringLiteral("partner"), { QStringLiteral("World"), QStringLiteral("ASEAN") } });
    BOOST_TEST(codesOf(ask(data(), query)) == QStringLiteral("W00 ASEAN"));
}

BOOST_AUTO_TEST_CASE(zero_is_a_value_and_missing_is_a_gap)
{
    BOOST_TEST(valuesOf(ask(data(), imports("partner")), QStringLiteral("LAO"))
        == QStringLiteral("1991:5 1992:- 1993:- 1994:0"));
}

BOOST_AUTO_TEST_CASE(a_sum_is_missing_only_where_all_its_addends_are)
{
    Query query = imports();
    query.where.push_back({ QStringLiteral("partner"), { QStringLiteral("CHN"), QStringLiteral("LAO") } });
    BOOST_TEST(valuesOf(ask(data(), query)) == QStringLiteral("1991:15 1992:15 1993:- 1994:45"));
}

BOOST_AUTO_TEST_CASE(a_group_and_its_members_are_not_added_up)
{
    Query query = imports();
    query.where.push_back({ QStringLiteral("partner"), { QStringLiteral("ASEAN"), QStringLiteral("THA") } });
    BOOST_TEST(refusal(query).contains(QStringLiteral("ASEAN")));
}

BOOST_AUTO_TEST_CASE(members_are_taken_by_code_or_label_in_any_case)
{
    for (const char *name : { "THA", "tha", "Thailand", "thailand" }) {
        Query query = imports();
        query.where.push_back({ QStringLiteral("partner"), { QString::fromLatin1(name) } });
        BOOST_TEST(valuesOf(ask(data(), query)) == QStringLiteral("1991:20 1992:30 1993:- 1994:15"));
    }
}

BOOST_AUTO_TEST_CASE(what_does_not_exist_is_refused_by_naming_what_does)
{
    Query query = imports("colour");
    BOOST_TEST(refusal(query).contains(QStringLiteral("partner")));
    query = imports();
    query.where.push_back({ QStringLiteral("partner"), { QStringLiteral("Atlantis") } });
    BOOST_TEST(refusal(query).contains(QStringLiteral("Atlantis")));
    BOOST_TEST(refusal(query).contains(QStringLiteral("THA")));
    query = imports();
    query.measure = QStringLiteral("weight");
    BOOST_TEST(refusal(query).contains(QStringLiteral("value")));
}

BOOST_AUTO_TEST_CASE(years_narrow_the_answer_and_the_ends_count)
{
    Query query = imports();
    query.from = Period { Frequency::Annual, 1992 };
    query.to = Period { Frequency::Annual, 1994 };
    BOOST_TEST(valuesOf(ask(data(), query)) == QStringLiteral("1992:60 1993:- 1994:90"));
}

BOOST_AUTO_TEST_CASE(shares_are_of_the_reported_total)
{
    Query query = imports("partner");
    query.transform = Transform::Share;
    // 10 of 40, 15 of 60, 45 of 90
    BOOST_TEST(valuesOf(ask(data(), query), QStringLiteral("CHN")) == QStringLiteral("1991:25 1992:25 1993:- 1994:50"));
}

BOOST_AUTO_TEST_CASE(a_share_without_series_is_of_the_total_that_the_filter_narrows)
{
    Query query = imports();
    query.where.push_back({ QStringLiteral("partner"), { QStringLiteral("Thailand") } });
    query.transform = Transform::Share;
    // 20 of 40, 30 of 60, 15 of 90
    BOOST_TEST(valuesOf(ask(data(), query)) == QStringLiteral("1991:50 1992:50 1993:- 1994:16.66666667"));
}

BOOST_AUTO_TEST_CASE(the_largest_are_those_of_the_last_period_and_the_rest_is_other)
{
    Query query = imports("partner");
    query.top = 1;
    query.remainder = true;
    const Table table = ask(data(), query);
    BOOST_REQUIRE(table.series.size() == 2U);
    BOOST_TEST(table.series[0].code == QStringLiteral("CHN")); // 45 in 1994, although THA led in 1991
    BOOST_TEST(table.series[1].remainder);
    // World less China: 40 − 10, 60 − 15, 90 − 45
    BOOST_TEST(valuesOf(table, table.series[1].code) == QStringLiteral("1991:30 1992:45 1993:- 1994:45"));
}

BOOST_AUTO_TEST_CASE(growth_needs_the_period_just_before)
{
    Query query = imports("partner");
    query.transform = Transform::Growth;
    // CHN 10 → 15 is +50 %; 1994 follows a gap.
    BOOST_TEST(valuesOf(ask(data(), query), QStringLiteral("CHN")) == QStringLiteral("1991:- 1992:50 1993:- 1994:-"));
}

BOOST_AUTO_TEST_CASE(an_index_takes_each_series_own_first_value_or_the_base_that_is_named)
{
    Query query = imports("partner");
    query.transform = Transform::Index;
    // THA 20, 30, -, 15
    BOOST_TEST(
        valuesOf(ask(data(), query), QStringLiteral("THA")) == QStringLiteral("1991:100 1992:150 1993:- 1994:75"));
    query.base = Period { Frequency::Annual, 1992 };
    const Table table = ask(data(), query);
    BOOST_TEST(valuesOf(table, QStringLiteral("CHN")) == QStringLiteral("1991:66.66666667 1992:100 1993:- 1994:300"));
    // LAO has no value in the base period: nothing is shown, and that is said.
    BOOST_TEST(valuesOf(table, QStringLiteral("LAO")) == QStringLiteral("1991:- 1992:- 1993:- 1994:-"));
    BOOST_TEST(table.notes.join(u' ').contains(QStringLiteral("Laos")));
}

BOOST_AUTO_TEST_CASE(a_balance_is_exports_less_imports_and_a_gap_where_either_is_missing)
{
    Query query;
    query.where = { { QStringLiteral("reporter"), { QStringLiteral("KHM") } },
        { QStringLiteral("partner"), { QStringLiteral("CHN") } } };
    query.transform = Transform::Balance;
    // 4 − 10, 18 − 15, exports of 1994 are missing
    BOOST_TEST(valuesOf(ask(data(), query)) == QStringLiteral("1991:-6 1992:3 1993:- 1994:-"));
}

BOOST_AUTO_TEST_CASE(total_trade_is_exports_plus_imports_and_says_how_they_are_valued)
{
    Query query;
    query.where = { { QStringLiteral("reporter"), { QStringLiteral("KHM") } },
        { QStringLiteral("partner"), { QStringLiteral("CHN") } },
        { QStringLiteral("flow"), { QStringLiteral("total") } } };
    const Table table = ask(data(), query);
    BOOST_TEST(valuesOf(table).startsWith(QStringLiteral("1991:14 1992:33")));
    BOOST_TEST(table.notes.join(u' ').contains(QStringLiteral("CIF")));
}

BOOST_AUTO_TEST_CASE(each_value_names_the_observations_it_was_made_of)
{
    const Table table = ask(data(), imports("partner"));
    const Cell &cell = table.series[2].cells[1]; // Thailand 1992
    BOOST_REQUIRE(cell.observations.size() == 1U);
    BOOST_TEST(data()->observations.values[cell.observations[0]] == 30);
    BOOST_TEST(data()->observations.rows[cell.observations[0]] == 9U); // the ninth line of the file
}

BOOST_AUTO_TEST_CASE(codes_of_several_levels_are_added_as_they_stand_and_that_is_said)
{
    const auto nested = readText("year,reporter,partner,flow,commodity code,value\n"
                                 "2020,KHM,CHN,import,02,7\n2020,KHM,CHN,import,0202,7\n"
                                 "2020,KHM,CHN,import,020230,7\n2020,KHM,CHN,import,TOTAL,7\n");
    const Table table = ask(nested, {});
    BOOST_TEST(valuesOf(table) == QStringLiteral("2020:28"));
    BOOST_TEST(table.notes.join(u' ').contains(QStringLiteral("more than once")));
    BOOST_TEST(std::any_of(nested->problems.begin(), nested->problems.end(),
        [](const Problem &p) { return p.message.contains(QStringLiteral("several levels")); }));
    Query query;
    query.where = { { QStringLiteral("product"), { QStringLiteral("TOTAL") } } };
    BOOST_TEST(valuesOf(ask(nested, query)) == QStringLiteral("2020:7"));
}

BOOST_AUTO_TEST_CASE(the_measure_that_is_present_is_taken_where_none_is_named)
{
    const auto rates = readText("year,currency code,unit,value\n2010,CHF,Franc,1.3413\n2010,JPY,Yen,110.04\n");
    Query query;
    query.where = { { QStringLiteral("currency code"), { QStringLiteral("JPY") } } };
    BOOST_TEST(valuesOf(ask(rates, query)) == QStringLiteral("2010:110.04"));
}

BOOST_AUTO_TEST_CASE(rates_and_shares_are_not_added)
{
    const auto shares = readText("year,country,share (%)\n1991,KHM,10\n1991,VNM,20\n1992,KHM,11\n1992,VNM,21\n");
    const auto sum = runQuery(*shares, {});
    BOOST_REQUIRE(!sum);
    BOOST_TEST(sum.error().message.contains(QStringLiteral("cannot be added")));
    Query query;
    query.by = QStringLiteral("country");
    BOOST_TEST(valuesOf(ask(shares, query), QStringLiteral("VNM")) == QStringLiteral("1991:20 1992:21"));
}

BOOST_AUTO_TEST_SUITE_END()
