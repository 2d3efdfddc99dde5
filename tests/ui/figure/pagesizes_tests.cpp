// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/figure/pagesizes.h"

#include <cmath>

using namespace sampan;

BOOST_AUTO_TEST_SUITE(pagesizes_tests)

BOOST_AUTO_TEST_CASE(the_columns_of_journals_have_their_widths)
{
    BOOST_TEST(pageSizeFromName(u"column1")->sizeMm.width() == 89);
    BOOST_TEST(pageSizeFromName(u"column1.5")->sizeMm.width() == 120);
    BOOST_TEST(pageSizeFromName(u"Column2")->sizeMm.width() == 183);
    BOOST_TEST(!pageSizeFromName(u"column3"));
}

BOOST_AUTO_TEST_CASE(sizes_for_the_web_come_out_in_whole_pixels)
{
    const auto pixels = [](QStringView name) {
        const auto page = pageSizeFromName(name);
        return QSizeF(page->sizeMm * (page->dpi / 25.4));
    };
    BOOST_TEST(std::abs(pixels(u"web").width() - 1200) < 1e-6);
    BOOST_TEST(std::abs(pixels(u"web").height() - 675) < 1e-6);
    BOOST_TEST(std::abs(pixels(u"square").width() - 1080) < 1e-6);
    BOOST_TEST(std::abs(pixels(u"square").height() - 1080) < 1e-6);
}

BOOST_AUTO_TEST_CASE(a_size_is_read_by_name_and_in_millimetres)
{
    BOOST_TEST(std::abs(parsePageSize(QStringLiteral("slide"))->sizeMm.width() / 142.9 - 16.0 / 9) < 0.01);
    const QSizeF expected(183, 103.5);
    for (const char *text : { "183x103.5mm", "183x103.5", "183 × 103.5 mm" })
        BOOST_TEST((parsePageSize(QString::fromUtf8(text))->sizeMm == expected), text);
    for (const char *text : { "", "183", "183x", "x103", "183x103cm", "-1x5" })
        BOOST_TEST(!parsePageSize(QString::fromUtf8(text)), text);
}

BOOST_AUTO_TEST_SUITE_END()
