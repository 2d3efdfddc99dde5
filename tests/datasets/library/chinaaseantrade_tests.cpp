// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/datasets/library/shipped.h"

using namespace sampan;
using namespace sampan::test;

namespace chinaaseantrade_tests {

const Dataset &trade()
{
    static const DatasetPtr dataset = shipped("china-asean-trade");
    return *dataset;
}

Query bilateral(const char *statistic, const char *flow)
{
    Query query;
    query.where
        = filters({ { "reporter", "CHN" }, { "partner", "ASEAN" }, { "statistic", statistic }, { "flow", flow } });
    return query;
}

} // namespace chinaaseantrade_tests

BOOST_AUTO_TEST_SUITE(chinaaseantrade_tests)

BOOST_AUTO_TEST_CASE(keeps_the_rules_of_the_library) { checkHouseRules(trade()); }

BOOST_AUTO_TEST_CASE(customs_totals_are_those_that_were_printed)
{
    // Global Times and People's Daily Overseas Edition, September 2021, in billions.
    CLOSE(value(trade(), bilateral("customs", "total"), "1991"), 8360, 1e-9);
    CLOSE(value(trade(), bilateral("customs", "total"), "2020"), 685280, 1e-9);
    CLOSE(value(trade(), bilateral("customs", "export"), "1991"), 4450, 1e-9);
    CLOSE(value(trade(), bilateral("customs", "export"), "2020"), 383680, 1e-9);
    CLOSE(value(trade(), bilateral("customs", "import"), "1991"), 3910, 1e-9);
    CLOSE(value(trade(), bilateral("customs", "import"), "2020"), 301600, 1e-9);
    CLOSE(value(trade(), bilateral("customs", "total"), "2004"), 105870, 1e-9); // China Customs
    CLOSE(value(trade(), bilateral("customs", "total"), "2010"), 292780, 1e-9); // Xinhua, 10 January 2011
    CLOSE(value(trade(), bilateral("customs", "total"), "2015"), 472160, 1e-9); // Vice Minister Gao Yan
}

BOOST_AUTO_TEST_CASE(years_without_a_printed_total_are_gaps)
{
    for (const char *year : { "1992", "1993", "1994", "1995", "1996", "1997", "1998" })
        BOOST_TEST(std::isnan(value(trade(), bilateral("customs", "total"), year)), year);
}

BOOST_AUTO_TEST_CASE(the_imf_series_is_complete_and_near_the_customs_totals)
{
    for (const char *flow : { "export", "import", "total" }) {
        const auto table = runQuery(trade(), bilateral("dots", flow));
        BOOST_TEST_REQUIRE(table.has_value());
        BOOST_TEST(table->periods.size() == 30U);
        for (const Cell &cell : table->series.front().cells)
            BOOST_TEST(!std::isnan(cell.value));
    }
    CLOSE(value(trade(), bilateral("dots", "total"), "1991"), 8400, 0.5);
    CLOSE(value(trade(), bilateral("dots", "export"), "2020"), 385412, 0.5);
    CLOSE(value(trade(), bilateral("dots", "import"), "2020"), 301454, 0.5);
    CLOSE(value(trade(), bilateral("dots", "total"), "2020"), 686866, 0.5);
}

BOOST_AUTO_TEST_CASE(the_imf_statistic_is_taken_when_none_is_named)
{
    Query query;
    query.where = filters({ { "partner", "ASEAN" } });
    CLOSE(value(trade(), query, "2020"), 686866, 0.5);
}

BOOST_AUTO_TEST_CASE(the_sum_of_the_ten_is_asean)
{
    Query query = bilateral("dots", "export");
    query.where[1].members = QStringLiteral("BRN,KHM,IDN,LAO,MYS,MMR,PHL,SGP,THA,VNM").split(QLatin1Char(','));
    for (const char *year : { "1991", "2003", "2020" })
        CLOSE(value(trade(), query, year), value(trade(), bilateral("dots", "export"), year), 1e-3);
}

BOOST_AUTO_TEST_CASE(each_country_and_the_other_side_are_as_published)
{
    // Billions of 2020: Viet Nam 114.16 + 78.84, Malaysia 56.93 + 74.75; Viet Nam itself reports to the IMF
    // 49,094.9 + 84,374.3 millions (133.09 billion in other accounts).
    Query query;
    query.where = filters({ { "reporter", "CHN" }, { "statistic", "dots" }, { "flow", "export" } });
    query.by = QStringLiteral("partner");
    CLOSE(value(trade(), query, "2020", "VNM"), 114160, 10);
    CLOSE(value(trade(), query, "2020", "MYS"), 56930, 10);
    query.where[2].members = QStringList { QStringLiteral("import") };
    CLOSE(value(trade(), query, "2020", "VNM"), 78840, 10);
    CLOSE(value(trade(), query, "2020", "MYS"), 74750, 10);
    Query mirror;
    mirror.where
        = filters({ { "reporter", "VNM" }, { "partner", "CHN" }, { "statistic", "dots" }, { "flow", "total" } });
    CLOSE(value(trade(), mirror, "2020"), 133469.2, 0.1);
    mirror.where[0].members = QStringList { QStringLiteral("ASEAN") };
    CLOSE(value(trade(), mirror, "2019"), 509000, 50);
    mirror.where[2].members = QStringList { QStringLiteral("asean") };
    CLOSE(value(trade(), mirror, "2019"), 507900, 1e-9); // ASEAN Secretariat, 27 August 2020
}

BOOST_AUTO_TEST_CASE(the_share_of_asean_is_taken_of_the_world)
{
    Query query = bilateral("dots", "total");
    query.by = QStringLiteral("partner");
    query.transform = Transform::Share;
    CLOSE(value(trade(), query, "1991", "ASEAN"), 6.18, 0.005);
    CLOSE(value(trade(), query, "2019", "ASEAN"), 14.05, 0.005);
    CLOSE(value(trade(), query, "2020", "ASEAN"), 14.75, 0.005);
}

BOOST_AUTO_TEST_CASE(the_balance_is_exports_less_imports)
{
    Query query;
    query.where = filters({ { "reporter", "CHN" }, { "partner", "ASEAN" }, { "statistic", "dots" } });
    query.transform = Transform::Balance;
    CLOSE(value(trade(), query, "2020"), 83958, 1); // 385,412 − 301,454
    BOOST_TEST(value(trade(), query, "2003") < 0);
}

BOOST_AUTO_TEST_CASE(stated_growth_does_not_follow_from_its_own_end_points)
{
    // (685.28 / 8.36)^(1/29) = 1.16408, (383.68 / 4.45)^(1/29) = 1.16608, (301.6 / 3.91)^(1/29) = 1.16166
    const auto total = claimCheck(trade(), "China–ASEAN trade grew by 16.5");
    BOOST_TEST_REQUIRE(total.computed.has_value());
    CLOSE(*total.computed, 16.41, 0.005);
    BOOST_TEST(bool(total.verdict != Verdict::Agrees));
    BOOST_TEST(total.method.contains(QLatin1String("29")));
    CLOSE(*claimCheck(trade(), "China’s exports to ASEAN grew").computed, 16.61, 0.005);
    CLOSE(*claimCheck(trade(), "China’s imports from ASEAN grew").computed, 16.17, 0.005);
}

BOOST_AUTO_TEST_CASE(eighty_five_fold_is_eighty_two)
{
    const auto check = claimCheck(trade(), "China–ASEAN trade expanded 85-fold");
    CLOSE(*check.computed, 81.97, 0.005); // 685.28 / 8.36
    BOOST_TEST(bool(check.verdict == Verdict::Disagrees));
}

BOOST_AUTO_TEST_CASE(asean_is_the_largest_partner_of_2020)
{
    const auto check = claimCheck(trade(), "In 2020 ASEAN became");
    BOOST_TEST(check.computed.value_or(0) == 1);
    BOOST_TEST(bool(check.verdict == Verdict::Agrees));
    for (const char *agreeing :
        { "China–ASEAN trade was US$685.28", "Trade grew by 22", "ASEAN took 8.8", "ASEAN took 9.8" })
        BOOST_TEST(bool(claimCheck(trade(), agreeing).verdict == Verdict::Agrees), agreeing);
}

BOOST_AUTO_TEST_CASE(every_view_finds_values) { checkViews(trade()); }

BOOST_AUTO_TEST_CASE(brings_its_views_and_milestones)
{
    const QStringList names = viewNames(trade());
    for (const char *name :
        { "growth-of-bilateral-trade", "exports-and-imports", "ten-countries", "asean-share", "balance" })
        BOOST_TEST(names.contains(QLatin1String(name)), name);
    QStringList titles;
    for (const Milestone &milestone : trade().metadata.milestones)
        titles += milestone.title;
    BOOST_TEST(titles.size() == 38);
    for (const QByteArray &view : trade().metadata.views) {
        const auto wanted = QJsonDocument::fromJson(view)
                                .object()
                                .value(QLatin1String("spec"))
                                .toObject()
                                .value(QLatin1String("milestones"))
                                .toVariant()
                                .toStringList();
        for (const QString &title : wanted)
            BOOST_TEST(titles.contains(title), title.toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()
