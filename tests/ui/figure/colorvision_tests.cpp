// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/figure/colorvision.h"
#include "ui/figure/theme.h"

#include <cmath>

using namespace sampan;

BOOST_AUTO_TEST_SUITE(colorvision_tests)

BOOST_AUTO_TEST_CASE(the_difference_of_colours_is_that_of_the_published_pairs)
{
    // Sharma, Wu and Dalal (2005), table 1: pairs 1, 7, 13, 17, 25, 31 and 34.
    const struct {
        std::array<double, 3> a, b;
        double difference;
    } pairs[] = { { { 50, 2.6772, -79.7751 }, { 50, 0, -82.7485 }, 2.0425 }, { { 50, 0, 0 }, { 50, -1, 2 }, 2.3669 },
        { { 50, -0.001, 2.49 }, { 50, 0.0011, -2.49 }, 4.7461 }, { { 50, 2.5, 0 }, { 73, 25, -18 }, 27.1492 },
        { { 60.2574, -34.0099, 36.2677 }, { 60.4626, -34.1751, 39.4387 }, 1.2644 },
        { { 22.7233, 20.0904, -46.694 }, { 23.0331, 14.973, -42.5619 }, 2.0373 },
        { { 2.0776, 0.0795, -1.135 }, { 0.9033, -0.0636, -0.5514 }, 0.9082 } };
    for (const auto &[a, b, difference] : pairs) {
        BOOST_TEST(std::abs(colorDifference(a, b) - difference) < 0.0001, difference);
        BOOST_TEST(std::abs(colorDifference(b, a) - difference) < 0.0001, difference);
    }
}

BOOST_AUTO_TEST_CASE(lab_of_white_and_of_red)
{
    const auto white = labOf(Qt::white);
    BOOST_TEST(std::abs(white[0] - 100) < 0.01);
    BOOST_TEST(std::abs(white[1]) < 0.02);
    // Lindbloom's calculator, sRGB, D65: 53.24, 80.09, 67.20
    const auto red = labOf(Qt::red);
    BOOST_TEST(std::abs(red[0] - 53.24) < 0.02);
    BOOST_TEST(std::abs(red[1] - 80.09) < 0.03);
    BOOST_TEST(std::abs(red[2] - 67.20) < 0.03);
}

BOOST_AUTO_TEST_CASE(greys_look_the_same_to_every_eye_and_red_and_green_do_not)
{
    for (const ColorVision vision : { ColorVision::Protanopia, ColorVision::Deuteranopia }) {
        const QColor grey = seenBy(vision, QColor(128, 128, 128));
        BOOST_TEST(std::abs(grey.red() - grey.green()) <= 1);
        BOOST_TEST(std::abs(grey.green() - 128) <= 1);
        const QColor red(204, 64, 0), olive(122, 110, 0);
        BOOST_TEST(colorDifference(labOf(seenBy(vision, red)), labOf(seenBy(vision, olive)))
            < colorDifference(labOf(red), labOf(olive)) / 2);
    }
}

BOOST_AUTO_TEST_CASE(the_palettes_that_ship_hold_for_colour_blind_readers)
{
    for (const char *name : { "light", "dark", "print" }) {
        const auto theme = loadTheme(QString::fromLatin1(name));
        BOOST_REQUIRE(theme);
        for (const ColorVision vision : { ColorVision::Usual, ColorVision::Protanopia, ColorVision::Deuteranopia })
            for (std::size_t i = 0; i < theme->palette.size(); ++i)
                for (std::size_t k = 0; k < i; ++k)
                    BOOST_TEST(colorDifference(
                                   labOf(seenBy(vision, theme->palette[i])), labOf(seenBy(vision, theme->palette[k])))
                            >= 9,
                        name << ": " << k << " and " << i << ", vision " << int(vision));
    }
}

BOOST_AUTO_TEST_SUITE_END()
