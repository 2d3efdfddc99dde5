// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/figure/theme.h"

#include <QFontInfo>
#include <QTemporaryDir>

#include <cmath>

using namespace sampan;

namespace theme_tests {

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

} // namespace theme_tests

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

BOOST_AUTO_TEST_CASE(names_in_the_colour_of_their_series_can_be_read)
{
    for (const QString &name : themeNames()) {
        const auto theme = loadTheme(name);
        for (const QColor &color : theme->palette)
            BOOST_TEST(contrast(theme->inkOf(color), theme->background) >= 4.5, name);
        BOOST_TEST((theme->inkOf(theme->text) == theme->text));
    }
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

BOOST_AUTO_TEST_CASE(a_theme_file_changes_what_it_names_and_leaves_the_rest_as_its_base_has_it)
{
    const QTemporaryDir folder;
    const auto theme = loadTheme(test::writeFile(folder.filePath(QStringLiteral("house.json")),
        R"({"base":"dark","label":"The House","palette":["#c00000","#0000c0"],"families":["Noto Sans"],
            "labelSize":9,"grid":"#112233","gridWidth":0.25,"logo":"Ministry of Trade","logoColor":"#e3120b"})"));
    BOOST_REQUIRE_MESSAGE(theme, (theme ? QString() : theme.error().text()).toStdString());
    const auto dark = loadTheme(QStringLiteral("dark"));
    BOOST_TEST((theme->background == dark->background));
    BOOST_TEST(theme->noteSize == dark->noteSize);
    BOOST_TEST(theme->label == QStringLiteral("The House"));
    BOOST_TEST(theme->palette.size() == 2U);
    BOOST_TEST(theme->labelSize == 9);
    BOOST_TEST(theme->gridWidth == 0.25);
    BOOST_TEST(theme->logo == QStringLiteral("Ministry of Trade"));
    BOOST_TEST(theme->logoColor.red() == 0xe3);
    BOOST_TEST(theme->families.first() == QStringLiteral("Noto Sans"));
    BOOST_TEST(theme->families.contains(QStringLiteral("Noto Sans Khmer"))); // other scripts stay readable
}

BOOST_AUTO_TEST_CASE(a_theme_file_that_cannot_be_used_says_what_is_wrong)
{
    const QTemporaryDir folder;
    const std::pair<const char *, const char *> faults[] = { { R"({"base":"light","tilteSize":9})", "tilteSize" },
        { R"({"base":"light","text":"rd"})", "text" }, { R"({"base":"light","noteSize":5})", "from 6 to" },
        { R"({"base":"neon"})", "neon" }, { R"({"base":"light","palette":[]})", "palette" },
        { R"({"label":"x"})", "background" }, { R"([1])", "object" }, { R"({"base":)", "1" } };
    for (const auto &[json, word] : faults) {
        const auto theme = loadTheme(test::writeFile(folder.filePath(QStringLiteral("house.json")), json));
        BOOST_REQUIRE_MESSAGE(!theme, json);
        BOOST_TEST(theme.error().text().contains(QString::fromLatin1(word)), theme.error().text());
        BOOST_TEST(theme.error().file.endsWith(QStringLiteral("house.json")));
    }
    BOOST_TEST(!loadTheme(folder.filePath(QStringLiteral("absent.json"))));
}

BOOST_AUTO_TEST_CASE(themes_in_the_users_folder_are_named_with_those_that_ship)
{
    const QTemporaryDir settings;
    const QByteArray before = qgetenv("SAMPAN_CONFIG_DIR");
    qputenv("SAMPAN_CONFIG_DIR", settings.path().toLocal8Bit());
    test::writeFile(settings.filePath(QStringLiteral("themes/gazette.json")), R"({"base":"print","label":"Gazette"})");
    test::writeFile(settings.filePath(QStringLiteral("themes/light.json")), R"({"base":"dark"})");
    BOOST_TEST(themeNames().join(u' ') == QStringLiteral("light dark print contrast gazette"));
    const auto gazette = loadTheme(QStringLiteral("gazette"));
    BOOST_REQUIRE(gazette);
    BOOST_TEST(gazette->name == QStringLiteral("gazette"));
    BOOST_TEST(themeLabel(QStringLiteral("gazette")) == QStringLiteral("Gazette"));
    BOOST_TEST((loadTheme(QStringLiteral("light"))->background == QColor(Qt::white))); // those that ship stay
    qputenv("SAMPAN_CONFIG_DIR", before);
}

BOOST_AUTO_TEST_CASE(a_text_size_scales_all_texts_and_none_falls_below_six_points)
{
    const auto theme = loadTheme(QStringLiteral("light"));
    const Theme large = theme->withTextSize(17); // twice 8.5
    BOOST_TEST(large.labelSize == 17);
    BOOST_TEST(std::abs(large.titleSize - 28) < 1e-9);
    BOOST_TEST(std::abs(large.noteSize - 14) < 1e-9);
    const Theme small = theme->withTextSize(6);
    BOOST_TEST(small.noteSize == 6);
    BOOST_TEST(theme->withTextSize(0).labelSize == theme->labelSize);
}

BOOST_AUTO_TEST_CASE(the_typeface_of_the_figures_is_there)
{
    const auto theme = loadTheme(QStringLiteral("light"));
    BOOST_TEST(QFontInfo(theme->font(9)).family() == theme->families.first());
}

BOOST_AUTO_TEST_SUITE_END()
