// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/datasets/library/shipped.h"

#include <map>

using namespace sampan;
using namespace sampan::test;

namespace importmarkets_tests {

const Dataset &imports()
{
    static const DatasetPtr dataset = shipped("import-markets");
    return *dataset;
}

Query suppliers(const char *reporter, const char *statistic, Transform transform = Transform::Level)
{
    Query query;
    query.where = filters({ { "reporter", reporter }, { "statistic", statistic } });
    query.by = QStringLiteral("partner");
    query.transform = transform;
    return query;
}

} // namespace importmarkets_tests

BOOST_AUTO_TEST_SUITE(importmarkets_tests)

BOOST_AUTO_TEST_CASE(keeps_the_rules_of_the_library)
{
    // As the IMF publishes them: states that are no more, and partners whose trade began or ended at once.
    checkHouseRules(imports(),
        { QStringLiteral("China, Areas not specified, IMF"), QStringLiteral("China, South Sudan, IMF"),
            QStringLiteral("Myanmar, Areas not specified, IMF"), QStringLiteral("“Netherlands Antilles” ended in 2010"),
            QStringLiteral("“Czechoslovakia” ended in 1992"), QStringLiteral("“Soviet Union” ended in 1991"),
            QStringLiteral("“Yugoslavia” ended in 1992") });
}

BOOST_AUTO_TEST_CASE(partners_add_up_to_the_world_of_the_imf)
{
    const Observations &observations = imports().observations;
    const int reporter = imports().dimensionIndex(QStringLiteral("reporter"));
    const int partner = imports().dimensionIndex(QStringLiteral("partner"));
    const int statistic = imports().dimensionIndex(QStringLiteral("statistic"));
    const int year = imports().timeDimension();
    BOOST_TEST_REQUIRE((reporter >= 0 && partner >= 0 && statistic >= 0 && year >= 0));
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<double, double>> sums; // of partners, the world
    for (std::size_t i = 0; i < observations.size(); ++i) {
        const auto &kind
            = imports().dimensions[std::size_t(partner)].members[observations.keys[std::size_t(partner)][i]].kind;
        const auto &series
            = imports().dimensions[std::size_t(statistic)].members[observations.keys[std::size_t(statistic)][i]].code;
        if (series != QLatin1String("dots") || std::isnan(observations.values[i]) || kind == MemberKind::Aggregate)
            continue;
        auto &[parts, world]
            = sums[{ observations.keys[std::size_t(reporter)][i], observations.keys[std::size_t(year)][i] }];
        (kind == MemberKind::Total ? world : parts) += observations.values[i];
    }
    BOOST_TEST(sums.size() == 330U); // 11 importers, 30 years
    for (const auto &[key, sum] : sums)
        BOOST_TEST(std::abs(sum.first / sum.second - 1) < 0.0005, sum.first << " of " << sum.second);
}

BOOST_AUTO_TEST_CASE(cambodia_2022_is_what_its_customs_said)
{
    // Phnom Penh Post, January 2023: 29.942 billion; China 34.89, Viet Nam 13.25, Thailand 12.80 per cent.
    CLOSE(value(imports(), suppliers("KHM", "customs"), "2022", "CHN"), 10446, 1e-9);
    CLOSE(value(imports(), suppliers("KHM", "customs"), "2022", "JPN"), 774.989, 1e-9);
    const Query shares = suppliers("KHM", "customs", Transform::Share);
    CLOSE(value(imports(), shares, "2022", "CHN"), 34.89, 0.005);
    CLOSE(value(imports(), shares, "2022", "VNM"), 13.25, 0.005);
    CLOSE(value(imports(), shares, "2022", "THA"), 12.80, 0.005);
    Query total;
    total.where = filters({ { "reporter", "KHM" }, { "statistic", "customs" } });
    CLOSE(value(imports(), total, "2022"), 29942, 1e-9);
}

BOOST_AUTO_TEST_CASE(the_claim_of_2022_holds)
{
    // (10.446 + 3.967 + 3.833) / 29.942 = 60.94 %; 18.246 / (9.685 + 3.143 + 3.464) = 1.1199
    const auto share = claimCheck(imports(), "China, Viet Nam and Thailand accounted");
    CLOSE(share.computed.value_or(0), 60.94, 0.005);
    BOOST_TEST(bool(share.verdict == Verdict::Agrees));
    const auto amount = claimCheck(imports(), "Cambodia’s imports from China, Viet Nam and Thailand were");
    CLOSE(amount.computed.value_or(0), 18.246, 1e-9);
    BOOST_TEST(bool(amount.verdict == Verdict::Agrees));
    const auto change = claimCheck(imports(), "Cambodia’s imports from China, Viet Nam and Thailand rose");
    CLOSE(change.computed.value_or(0), 11.99, 0.005);
    BOOST_TEST(bool(change.verdict == Verdict::Agrees));
}

BOOST_AUTO_TEST_CASE(taiwan_is_counted_once_where_the_total_counted_it_twice)
{
    Query total;
    total.where = filters({ { "reporter", "KHM" }, { "statistic", "dots" } });
    CLOSE(value(imports(), total, "2020"), 19833.28, 0.005);
    total.where[1].members = QStringList { QStringLiteral("dots-adjusted") };
    CLOSE(value(imports(), total, "2020"), 19114.26, 0.005); // customs: 28.703 / 1.5028 = 19.100 billion
    const Query shares = suppliers("KHM", "dots-adjusted", Transform::Share);
    CLOSE(value(imports(), shares, "2020", "CHN"), 37.14, 0.005);
    CLOSE(value(imports(), shares, "2020", "THA"), 15.00, 0.01);
    CLOSE(value(imports(), shares, "2020", "TWN"), 3.95, 0.005);
    // Philippine Institute for Development Studies: 85.9 billion in 2016, 18.5 per cent from China.
    total.where[0].members = QStringList { QStringLiteral("PHL") };
    CLOSE(value(imports(), total, "2016"), 85908, 1);
    CLOSE(value(imports(), suppliers("PHL", "dots-adjusted", Transform::Share), "2016", "CHN"), 18.5, 0.05);
}

BOOST_AUTO_TEST_CASE(estimates_of_the_imf_keep_their_flag)
{
    const auto table = runQuery(imports(), suppliers("LAO", "dots"));
    BOOST_TEST_REQUIRE(table.has_value());
    for (const Series &series : table->series)
        if (series.code == QLatin1String("THA"))
            BOOST_TEST(bool(series.cells.front().status == Status::Estimated));
}

BOOST_AUTO_TEST_CASE(every_view_finds_values) { checkViews(imports()); }

BOOST_AUTO_TEST_CASE(every_importer_has_its_market_shares)
{
    const QStringList names = viewNames(imports());
    for (const char *name :
        { "market-shares", "market-shares-last-year", "market-shares-donut", "cambodia-customs-suppliers",
            "market-shares-brn", "market-shares-chn", "market-shares-idn", "market-shares-lao", "market-shares-mmr",
            "market-shares-mys", "market-shares-phl", "market-shares-sgp", "market-shares-tha", "market-shares-vnm" })
        BOOST_TEST(names.contains(QLatin1String(name)), name);
}

BOOST_AUTO_TEST_CASE(the_largest_and_the_rest_make_the_whole)
{
    Query query = suppliers("KHM", "dots-adjusted", Transform::Share);
    query.top = 8;
    query.remainder = true;
    const auto table = runQuery(imports(), query);
    BOOST_TEST_REQUIRE(table.has_value());
    BOOST_TEST_REQUIRE(table->series.size() == 9U);
    BOOST_TEST(table->series.front().code == QStringLiteral("CHN"));
    BOOST_TEST(table->series.back().remainder);
    double sum = 0;
    for (const Series &series : table->series)
        sum += series.cells.back().value;
    CLOSE(sum, 100.0, 1e-6);
}

BOOST_AUTO_TEST_SUITE_END()
