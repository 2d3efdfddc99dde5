// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "datasets/analysis/differences.h"

using namespace sampan;
using namespace sampan::test;

namespace differences_tests {

const QByteArray header = "year,partner,value\n";

QString textOf(const Differences &differences, const Dataset &before, const Dataset &after)
{
    const auto textAt = [](const Dataset &dataset, std::size_t i) {
        QStringList parts;
        for (std::size_t d = 0; d < dataset.dimensions.size(); ++d)
            parts += dataset.dimensions[d].members[dataset.observations.keys[d][i]].code;
        return parts.join(u' ');
    };
    const auto valueAt = [](const Dataset &dataset, std::size_t i) {
        const double value = dataset.observations.values[i];
        return value == value ? QString::number(value, 'g', 10) : QStringLiteral("-");
    };
    QStringList lines;
    for (const Difference &d : differences.observations)
        lines += (d.before ? textAt(before, *d.before) + u' ' + valueAt(before, *d.before) : QString())
            + QStringLiteral(" > ") + (d.after ? textAt(after, *d.after) + u' ' + valueAt(after, *d.after) : QString());
    return lines.join(u'|');
}

} // namespace differences_tests

BOOST_AUTO_TEST_SUITE(differences_tests)

BOOST_AUTO_TEST_CASE(revised_new_and_vanished_observations_are_told_apart)
{
    const auto before = readText(header + "1991,Viet Nam,10\n1991,Brunei,20\n1992,Viet Nam,11\n1992,Brunei,\n");
    // In another order: Brunei 1991 revised, its missing 1992 reported, Viet Nam 1992 gone, 1993 and Laos come.
    const auto after = readText(header
        + "1993,Viet Nam,12\n1992,Brunei,22\n1991,Brunei,20.5\n1991,Viet Nam,10\n1991,Lao PDR,1\n1992,Lao PDR,2\n");
    const Differences differences = differencesBetween(*before, *after);
    BOOST_TEST(differences.revised == 2U);
    BOOST_TEST(differences.appeared == 3U);
    BOOST_TEST(differences.vanished == 1U);
    BOOST_TEST(differences.structure.isEmpty());
    BOOST_TEST(textOf(differences, *before, *after)
        == QStringLiteral("1992 BRN - > 1992 BRN 22|1991 BRN 20 > 1991 BRN 20.5"
                          "| > 1993 VNM 12| > 1991 LAO 1| > 1992 LAO 2"
                          "|1992 VNM 11 > "));
}

BOOST_AUTO_TEST_CASE(the_order_of_rows_and_of_columns_makes_no_difference)
{
    const auto before = readText(header + "1991,Viet Nam,10\n1991,Brunei,20\n1992,Viet Nam,11\n1992,Brunei,\n");
    const auto after
        = readText("partner,value,year\nBrunei,,1992\nViet Nam,11,1992\nBrunei,20,1991\nViet Nam,10,1991\n");
    BOOST_TEST(differencesBetween(*before, *after).isEmpty());
    BOOST_TEST(differencesBetween(*before, *before).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_shipped_dataset_is_no_different_from_itself)
{
    const auto one = shippedDataset("import-markets"), other = shippedDataset("import-markets");
    BOOST_TEST(one->observations.size() > 70000U);
    BOOST_TEST(differencesBetween(*one, *other).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_new_status_is_a_revision_although_the_value_stays)
{
    const QByteArray package = R"({"name":"p","resources":[{"name":"d","data":"year,partner,value,status\n)"
                               R"(2019,VNM,1,A\n2020,VNM,2,STATUS\n","format":"csv","schema":{"fields":[)"
                               R"({"name":"year","type":"year"},{"name":"partner","type":"string"},)"
                               R"({"name":"value","type":"number"},)"
                               R"({"name":"status","type":"string","sampan":{"role":"status"}}]}}]})";
    QByteArray estimated = package, final = package;
    const auto before = readText(estimated.replace("STATUS", "E"), "datapackage.json");
    const auto after = readText(final.replace("STATUS", "A"), "datapackage.json");
    BOOST_REQUIRE((before->statusOf(1) == Status::Estimated));
    const Differences differences = differencesBetween(*before, *after);
    BOOST_TEST(differences.revised == 1U);
    BOOST_TEST(textOf(differences, *before, *after) == QStringLiteral("2020 VNM 2 > 2020 VNM 2"));
}

BOOST_AUTO_TEST_CASE(with_other_columns_only_these_are_told)
{
    const auto before = readText(header + "1991,Viet Nam,10\n1992,Viet Nam,11\n");
    const auto after
        = readText("year,partner,product,value\n1991,Viet Nam,rice,10\n1991,Viet Nam,coal,3\n1992,Viet Nam,rice,11\n");
    const Differences differences = differencesBetween(*before, *after);
    BOOST_TEST(differences.observations.empty());
    BOOST_TEST(differences.structure.join(u'|').contains(QStringLiteral("product")));
    BOOST_TEST(!differences.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_figure_reported_twice_is_compared_one_by_one)
{
    // Two rows of the same year and partner: only the second one has been revised.
    const auto before = readText(header + "1991,Viet Nam,10\n1991,Viet Nam,12\n1992,Viet Nam,11\n");
    const auto after = readText(header + "1991,Viet Nam,10\n1991,Viet Nam,13\n1992,Viet Nam,11\n");
    BOOST_REQUIRE(before->observations.size() == 3U);
    const Differences differences = differencesBetween(*before, *after);
    BOOST_TEST(differences.revised == 1U);
    BOOST_TEST((differences.observations[0].after == std::optional<std::size_t>(1)));
}

BOOST_AUTO_TEST_SUITE_END()
