// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "datasets/analysis/claims.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace claims_tests {

//! A package of one series 100, 110, 121, 145.2 of the years 2000 to 2003 with one claim.
ClaimCheck check(const QByteArray &claim)
{
    const auto dataset = readText(R"({"name":"c","resources":[{"name":"d","data":[
        {"year":2000,"value":100},{"year":2001,"value":110},{"year":2002,"value":121},{"year":2003,"value":145.2}],
        "schema":{"fields":[{"name":"year","type":"year"},{"name":"value","type":"number"}]}}],
        "sampan":{"claims":[)"
            + claim + "]}}",
        "datapackage.json");
    const auto checks = checkClaims(*dataset);
    BOOST_REQUIRE(checks.size() == 1U);
    return checks.front();
}

} // namespace claims_tests

BOOST_AUTO_TEST_SUITE(claims_tests)

BOOST_AUTO_TEST_CASE(a_claim_agrees_within_its_own_decimals)
{
    // (121 / 100) ^ (1 / 2) − 1 = 10 %
    const QByteArray claim
        = R"({"text":"t","kind":"average-growth","stated":%1,"decimals":1,"from":"2000","to":"2002"})";
    BOOST_TEST(int(check(QByteArray(claim).replace("%1", "10.0")).verdict) == int(Verdict::Agrees));
    BOOST_TEST(int(check(QByteArray(claim).replace("%1", "10.04")).verdict) == int(Verdict::Agrees));
    BOOST_TEST(int(check(QByteArray(claim).replace("%1", "10.1")).verdict) != int(Verdict::Agrees));
}

BOOST_AUTO_TEST_CASE(another_reading_that_fits_is_named_and_never_taken_silently)
{
    // 2000 to 2003: compound (1.452)^(1/3) − 1 = 13.237 %; the mean of the rates (10 + 10 + 20) / 3 = 13.333 %
    const auto result
        = check(R"({"text":"t","kind":"average-growth","stated":13.33,"decimals":2,"from":"2000","to":"2003"})");
    BOOST_TEST(int(result.verdict) == int(Verdict::AgreesOnlyIf));
    BOOST_TEST(std::abs(result.computed.value_or(0) - 13.2373) < 1e-3); // the plain reading stands beside it
}

BOOST_AUTO_TEST_CASE(a_claim_of_years_that_are_not_there_cannot_be_checked)
{
    const auto result
        = check(R"({"text":"t","kind":"average-growth","stated":5,"decimals":1,"from":"1990","to":"2003"})");
    BOOST_TEST(int(result.verdict) == int(Verdict::CannotBeChecked));
    BOOST_TEST(!result.computed.has_value());
    BOOST_TEST(result.method.contains(QStringLiteral("1990")));
}

BOOST_AUTO_TEST_CASE(multiples_and_records_are_checked)
{
    BOOST_TEST(
        int(check(R"({"text":"t","kind":"multiple","stated":1.5,"decimals":1,"from":"2000","to":"2003"})").verdict)
        == int(Verdict::Agrees)); // 1.452
    BOOST_TEST(int(check(R"({"text":"t","kind":"record","stated":1,"decimals":0,"to":"2003"})").verdict)
        == int(Verdict::Agrees));
    BOOST_TEST(int(check(R"({"text":"t","kind":"change","stated":25.0,"decimals":1,"to":"2003"})").verdict)
        == int(Verdict::Disagrees)); // 20 %
}

BOOST_AUTO_TEST_SUITE_END()
