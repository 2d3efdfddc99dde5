// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/figure/theme.h"

#include <QFontInfo>

#include <cmath>

using namespace sampan;

namespace {

//! WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05, y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

BOOST_AUTO_TEST_SUITE(theme_tests)

BOOST_AUTO_TEST_CASE(text_can_be_read_in_every_theme)
{
    BOOST_TEST(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01); // the formula
    for (const QString &name : themeNames()) {
        const auto theme = loadTheme(name);
        BOOST_REQUIRE(theme);
        BOOST_TEST(contrast(theme->text, theme->background) >= 7, name.toStdString());
        BOOST_TEST(contrast(theme->quietText, theme->background) >= 4.5, name.toStdString());
        for (const QColor &color : theme->palette)
            BOOST_TEST(
                contrast(color, theme->background) >= 3, name.toStdString() << ' ' << color.name().toStdString());
    }
}

BOOST_AUTO_TEST_CASE(in_high_contrast_everything_that_says_something_stands_out_seven_to_one)
{
    const auto theme = loadTheme(QStringLiteral("contrast"));
    BOOST_REQUIRE(theme);
    for (const QColor &color : theme->palette)
        BOOST_TEST(contrast(color, theme->background) >= 7, color.name().toStdString());
    for (const QColor &color : { theme->quietText, theme->axis, theme->neutral })
        BOOST_TEST(contrast(color, theme->background) >= 7, color.name().toStdString());
}

BOOST_AUTO_TEST_CASE(light_dark_and_print_ship)
{
    for (const char *name : { "light", "dark", "print" })
        BOOST_TEST(loadTheme(QString::fromLatin1(name)).has_value(), name);
    const auto other = loadTheme(QStringLiteral("neon"));
    BOOST_REQUIRE(!other);
    BOOST_TEST(other.error().message.contains(QStringLiteral("neon")));
}

BOOST_AUTO_TEST_CASE(nothing_is_smaller_than_six_points)
{
    for (const QString &name : themeNames()) {
        const auto theme = loadTheme(name);
        for (const double size : { theme->titleSize, theme->subtitleSize, theme->labelSize, theme->noteSize })
            BOOST_TEST(size >= 6);
    }
}

BOOST_AUTO_TEST_CASE(the_typeface_of_the_figures_is_there)
{
    const auto theme = loadTheme(QStringLiteral("light"));
    BOOST_TEST(QFontInfo(theme->font(9)).family() == theme->families.first());
}

BOOST_AUTO_TEST_SUITE_END()
