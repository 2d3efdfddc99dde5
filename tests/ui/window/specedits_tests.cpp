// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "tests/ui/models/modeldata.h"

#include "ui/window/specedits.h"

using namespace sampan;

namespace specedits_tests {
QString effective(const FigureSpec &spec, int dimension = 1)
{
    return effectiveMembers(*test::smallDataset(), spec, dimension).join(QLatin1Char(' '));
}
} // namespace specedits_tests

BOOST_AUTO_TEST_SUITE(specedits_tests)

BOOST_AUTO_TEST_CASE(check_boxes_show_what_an_open_dimension_stands_for)
{
    FigureSpec spec;
    BOOST_TEST(effective(spec) == QStringLiteral("W00")); // the reported total, not its parts
    spec.query.by = QStringLiteral("partner");
    BOOST_TEST(effective(spec) == QStringLiteral("VNM BRN")); // series: neither groups nor the total
    spec.query.where = { { QStringLiteral("partner"), { QStringLiteral("World"), QStringLiteral("BRN") } } };
    BOOST_TEST(effective(spec) == QStringLiteral("W00 BRN"));
}

BOOST_AUTO_TEST_CASE(a_filter_is_replaced_however_it_named_its_dimension)
{
    const auto data = test::smallDataset();
    FigureSpec spec;
    spec.query.where = { { QStringLiteral("Partner"), { QStringLiteral("BRN") } } };
    spec = withMembers(*data, spec, 1, QStringList { QStringLiteral("VNM") });
    BOOST_REQUIRE(spec.query.where.size() == 1U);
    BOOST_TEST(spec.query.where[0].members.join(QLatin1Char(' ')) == QStringLiteral("VNM"));
    spec = withMembers(*data, spec, 1, std::nullopt);
    BOOST_TEST(spec.query.where.empty());
}

BOOST_AUTO_TEST_CASE(a_range_of_values_goes_where_values_change_their_meaning)
{
    FigureSpec spec;
    spec.valueView = ViewRange { 1, 2 };
    spec.timeView = ViewRange { 3, 4 };
    spec.scale = ValueScale::Logarithmic;
    const FigureSpec growth = withTransform(spec, Transform::Growth);
    BOOST_TEST(!growth.valueView.has_value());
    BOOST_TEST(growth.timeView.has_value()); // the years in view stay
    BOOST_TEST((growth.scale == ValueScale::Linear)); // rates can be negative
    BOOST_TEST(!withPeriods(spec, Period { Frequency::Annual, 1995 }, std::nullopt).timeView.has_value());
}

BOOST_AUTO_TEST_CASE(periods_given_the_wrong_way_round_are_put_right)
{
    const FigureSpec spec = withPeriods({}, Period { Frequency::Annual, 2010 }, Period { Frequency::Annual, 1995 });
    BOOST_TEST(spec.query.from->year() == 1995);
    BOOST_TEST(spec.query.to->year() == 2010);
}

BOOST_AUTO_TEST_CASE(current_and_constant_prices_of_one_thing_are_found_by_each_other)
{
    const auto data
        = test::readText("year,exports at current prices (US$ million),imports at current prices (US$ million),"
                         "exports at constant 2015 prices (US$ million),"
                         "imports at constant 2015 prices (US$ million),weight (tonnes)\n"
                         "2019,1,2,3,4,5\n2020,1,2,3,4,5\n");
    BOOST_REQUIRE(data->measures.size() == 5U);
    FigureSpec spec;
    BOOST_TEST(!isAtConstantPrices(*data, spec));
    BOOST_TEST(otherPrices(*data, spec) == 2);
    spec.query.measure = data->measures[3].name;
    BOOST_TEST(isAtConstantPrices(*data, spec));
    BOOST_TEST(otherPrices(*data, spec) == 1);
    spec.query.measure = data->measures[4].name;
    BOOST_TEST(otherPrices(*data, spec) == -1);
}

BOOST_AUTO_TEST_SUITE_END()
