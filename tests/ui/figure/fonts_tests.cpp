// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/figure/fonts.h"
#include "ui/figure/theme.h"

#include <QFontDatabase>

using namespace sampan;

namespace fonts_tests {

QStringList families() { return loadTheme(QStringLiteral("light"))->families; }

} // namespace fonts_tests

BOOST_AUTO_TEST_SUITE(fonts_tests)

BOOST_AUTO_TEST_CASE(the_scripts_of_the_neighbours_have_their_fonts)
{
    // Thailand, Cambodia, Laos, Myanmar, Viet Nam in their own words
    for (const char *text : { "ประเทศไทย", "កម្ពុជា", "ປະເທດລາວ", "မြန်မာ", "Việt Nam, thương mại", "Brunei Darussalam" })
        BOOST_TEST(missingFonts(QString::fromUtf8(text), families()).isEmpty(), text);
}

BOOST_AUTO_TEST_CASE(a_script_without_a_font_is_named_with_its_package)
{
    const QStringList missing
        = missingFonts(QStringLiteral("中国—东盟贸易"), { QStringLiteral("Inter"), QStringLiteral("Noto Sans") });
    BOOST_REQUIRE(missing.size() == 1);
    BOOST_TEST(missing.first().contains(QStringLiteral("Chinese")));
    BOOST_TEST(missing.first().contains(QStringLiteral("fonts-noto-cjk")));
    // With the theme's own list it is missing only where the package is.
    const bool there = QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK SC"));
    BOOST_TEST(missingFonts(QStringLiteral("中国"), families()).isEmpty() == there);
}

BOOST_AUTO_TEST_CASE(a_house_font_that_is_not_installed_is_named)
{
    const QStringList missing
        = missingFonts(QStringLiteral("Trade"), withFontsOfAllScripts({ QStringLiteral("No Such Grotesk") }));
    BOOST_REQUIRE(missing.size() == 1);
    BOOST_TEST(missing.first().contains(QStringLiteral("No Such Grotesk")));
}

BOOST_AUTO_TEST_CASE(a_theme_of_one_font_has_the_fonts_of_all_scripts_behind_it)
{
    const QStringList all = withFontsOfAllScripts({ QStringLiteral("Roboto"), QStringLiteral("sans-serif") });
    BOOST_TEST(all.first() == QStringLiteral("Roboto"));
    BOOST_TEST(all.last() == QStringLiteral("sans-serif"));
    BOOST_TEST(all.indexOf(QStringLiteral("Noto Sans")) < all.indexOf(QStringLiteral("Noto Sans CJK SC")));
    BOOST_TEST(all.contains(QStringLiteral("Noto Sans Lao")));
    BOOST_TEST(all.contains(QStringLiteral("Noto Sans Myanmar")));
}

BOOST_AUTO_TEST_SUITE_END()
