// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/numbers.h"
#include "datasets/readers/units.h"
#include "tests/support/support.h"

#include <cmath>

using namespace sampan;

namespace numbers_tests {

NumberCell read(std::string_view cell, NumberStyle style = {}) { return NumberReader(style).read(cell); }

} // namespace numbers_tests

BOOST_AUTO_TEST_SUITE(numbers_tests)

BOOST_AUTO_TEST_CASE(plain_numbers_read_to_the_last_bit)
{
    BOOST_TEST(read("7098.205539").value == 7098.205539);
    BOOST_TEST(read("-0.5").value == -0.5);
    BOOST_TEST(read("1e3").value == 1000.0);
    BOOST_TEST(read(" 21058389641 ").value == 21058389641.0);
}

BOOST_AUTO_TEST_CASE(thousands_are_parted_in_every_usual_way)
{
    const NumberStyle english { '.', ',' }, german { ',', '.' };
    BOOST_TEST(read("613,957.27", english).value == 613957.27);
    BOOST_TEST(read("6.139,57", german).value == 6139.57);
    BOOST_TEST(read("1 234 567").value == 1234567.0);
    BOOST_TEST(read("1\xC2\xA0"
                    "234,5",
                   german)
                   .value
        == 1234.5);
    BOOST_TEST(read("1'234.5").value == 1234.5);
    BOOST_TEST(read("12,34,567", english).value == 1234567.0); // Indian groups
    BOOST_TEST(bool(read("1,23", english).kind == NumberCell::Kind::Unreadable)); // two digits are no group
}

BOOST_AUTO_TEST_CASE(parentheses_and_minus_signs_are_negative)
{
    BOOST_TEST(read("(1,119.7)", { '.', ',' }).value == -1119.7);
    BOOST_TEST(read("\xE2\x88\x92"
                    "5")
                   .value
        == -5.0);
}

BOOST_AUTO_TEST_CASE(a_flag_behind_a_number_is_its_status)
{
    BOOST_TEST(bool(read("7.48 e").status == Status::Estimated));
    BOOST_TEST(read("7.48 e").value == 7.48);
    BOOST_TEST(bool(read("7098.2 p").status == Status::Provisional));
    BOOST_TEST(bool(read("12.3 b").status == Status::Break));
    BOOST_TEST(bool(read(": c").status == Status::Suppressed));
    BOOST_TEST(std::isnan(read(": c").value));
}

BOOST_AUTO_TEST_CASE(missing_is_not_zero_and_not_a_mistake)
{
    for (const char *text : { "", "..", "n/a", "-", ":", "…", "N.A.", "NaN", "  " })
        BOOST_TEST_CONTEXT(text) { BOOST_TEST(bool(read(text).kind == NumberCell::Kind::Missing)); }
    BOOST_TEST(bool(read("0").kind == NumberCell::Kind::Number));
    BOOST_TEST(bool(NumberReader({}, { QStringLiteral("-9999") }).read("-9999").kind == NumberCell::Kind::Missing));
    BOOST_TEST(bool(read("inf").kind == NumberCell::Kind::Unreadable));
    BOOST_TEST(bool(read("abc").kind == NumberCell::Kind::Unreadable));
    BOOST_TEST(bool(read("<=5").kind == NumberCell::Kind::Unreadable));
}

BOOST_AUTO_TEST_CASE(the_decimal_mark_is_found_from_the_cells)
{
    BOOST_TEST(bool(numberStyleOf({ "6.139,57", "736,44" }) == NumberStyle { ',', '.' }));
    BOOST_TEST(bool(numberStyleOf({ "6,139.57", "736.44" }) == NumberStyle { '.', ',' }));
    BOOST_TEST(bool(numberStyleOf({ "1,234", "5,678" }) == NumberStyle { '.', ',' }));
    BOOST_TEST(bool(numberStyleOf({ "1,5", "2,25" }) == NumberStyle { ',', '.' }));
    BOOST_TEST(bool(numberStyleOf({ "1.5", "Cambodia, Kingdom of" }) == NumberStyle { '.', 0 }));
    // Full stops of abbreviations part no thousands: 3.125 is no 3125.
    BOOST_TEST(bool(numberStyleOf({ "3.125", "2022 Jan. - Feb." }) == NumberStyle { '.', 0 }));
}

BOOST_AUTO_TEST_CASE(units_are_understood_from_headers)
{
    const auto unit = [](const char *text) { return quantityFromText(QString::fromUtf8(text)).value_or(Quantity {}); };
    BOOST_TEST(unit("Trade Value (US$)").currency == QStringLiteral("USD"));
    BOOST_TEST(unit("Trade Value (US$)").scale == 0);
    BOOST_TEST(unit("value_usd_mn").scale == 6);
    BOOST_TEST(unit("imports (1000 USD)").scale == 3);
    BOOST_TEST(unit("单位：万美元").scale == 4);
    BOOST_TEST(unit("单位：万美元").currency == QStringLiteral("USD"));
    BOOST_TEST(unit("单位：亿元").scale == 8);
    BOOST_TEST(unit("单位：亿元").currency == QStringLiteral("CNY"));
    BOOST_TEST(unit("en milliards d'euros").scale == 9);
    BOOST_TEST(unit("Share of imports, %").isPercent());
    BOOST_TEST(unit("Merchandise imports (current US$)").priceBasis == QStringLiteral("current"));
    BOOST_TEST(unit("constant 2015 US$").priceBasis == QStringLiteral("constant 2015"));
    BOOST_TEST(unit("Imports, CIF, US$ million").valuation == QStringLiteral("CIF"));
    BOOST_TEST(!quantityFromText(QStringLiteral("value")).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
