// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "ui/figure/honesty.h"

using namespace sampan;
using namespace sampan::test;

namespace honesty_tests {

using Kind = Advice::Kind;

Theme theme(const char *name = "light")
{
    const auto loaded = loadTheme(QString::fromLatin1(name));
    BOOST_REQUIRE(loaded);
    return *loaded;
}

std::vector<Advice> check(
    const DatasetPtr &dataset, const FigureSpec &spec, double dpi = 0, const Theme &with = theme())
{
    return honestyCheck(*dataset, compose(*dataset, spec), with, dpi);
}

QString said(const std::vector<Advice> &all, Kind kind)
{
    for (const Advice &advice : all)
        if (advice.kind == kind)
            return advice.text;
    return {};
}

FigureSpec specOf(Mark mark, const char *by = "")
{
    FigureSpec spec;
    spec.mark = mark;
    spec.query.by = QString::fromLatin1(by);
    return spec;
}

DatasetPtr years() { return readText("year,value\n1991,20\n1992,21\n1993,10\n1994,18\n1995,30\n1996,-4\n"); }

//! So many partners of one year or several.
DatasetPtr partners(int count, int until = 2020)
{
    QByteArray csv = "year,partner,value\n";
    for (int p = 0; p < count; ++p)
        for (int year = 2020; year <= until; ++year)
            csv += QByteArray::number(year) + ",P" + QByteArray::number(p) + "," + QByteArray::number(10 + p) + "\n";
    return readText(csv);
}

} // namespace honesty_tests

BOOST_AUTO_TEST_SUITE(honesty_tests)

BOOST_AUTO_TEST_CASE(columns_on_an_axis_that_leaves_zero_out_are_questioned_and_lines_are_not)
{
    FigureSpec spec = specOf(Mark::Column);
    BOOST_TEST(said(check(years(), spec), Kind::LengthNotFromZero).isEmpty());
    spec.valueView = ViewRange { 15, 30 };
    BOOST_TEST(said(check(years(), spec), Kind::LengthNotFromZero).contains(QStringLiteral("15")));
    spec.mark = Mark::Area;
    BOOST_TEST(!said(check(years(), spec), Kind::LengthNotFromZero).isEmpty());
    spec.mark = Mark::Line;
    BOOST_TEST(said(check(years(), spec), Kind::LengthNotFromZero).isEmpty());
}

BOOST_AUTO_TEST_CASE(values_that_a_logarithmic_axis_drops_are_counted)
{
    FigureSpec spec = specOf(Mark::Line);
    BOOST_TEST(said(check(years(), spec), Kind::ValuesDropped).isEmpty());
    spec.scale = ValueScale::Logarithmic;
    BOOST_TEST(said(check(years(), spec), Kind::ValuesDropped).startsWith(QStringLiteral("1 "))); // 1996: −4
}

BOOST_AUTO_TEST_CASE(a_start_in_a_low_year_is_told_with_what_it_makes_of_the_growth)
{
    FigureSpec spec = specOf(Mark::Line);
    BOOST_TEST(said(check(years(), spec), Kind::LowStart).isEmpty()); // the first year there is, nobody's choice
    spec.query.from = Period::parse(QStringLiteral("1993"));
    // 10 between 21 and 18: from 18 the same end is 18/10 = 1.8 times nearer, 44 % less
    const QString text = said(check(years(), spec), Kind::LowStart);
    BOOST_TEST(text.contains(QStringLiteral("1993")), text);
    BOOST_TEST(text.contains(QStringLiteral("44 %")), text);
    spec.query.from = Period::parse(QStringLiteral("1992"));
    BOOST_TEST(said(check(years(), spec), Kind::LowStart).isEmpty());
    // A zoomed figure begins where it is seen to begin; x counts years since 1991.
    spec.query.from.reset();
    spec.timeView = ViewRange { 1.6, 4.2 };
    BOOST_TEST(said(check(years(), spec), Kind::LowStart).contains(QStringLiteral("1993")));
}

BOOST_AUTO_TEST_CASE(more_than_seven_slices_or_eight_layers_are_too_many)
{
    BOOST_TEST(said(check(partners(7), specOf(Mark::Donut, "partner")), Kind::TooManyParts).isEmpty());
    BOOST_TEST(!said(check(partners(8), specOf(Mark::Donut, "partner")), Kind::TooManyParts).isEmpty());
    BOOST_TEST(said(check(partners(8, 2026), specOf(Mark::Stacked, "partner")), Kind::TooManyParts).isEmpty());
    BOOST_TEST(said(check(partners(9, 2026), specOf(Mark::Stacked, "partner")), Kind::TooManyParts)
                   .startsWith(QStringLiteral("9 ")));
    BOOST_TEST(said(check(partners(12), specOf(Mark::Bar, "partner")), Kind::TooManyParts).isEmpty());
}

BOOST_AUTO_TEST_CASE(data_without_a_source_is_told)
{
    BOOST_TEST(!said(check(years(), specOf(Mark::Line)), Kind::NoSource).isEmpty());
    const auto trade = shippedDataset("china-asean-trade");
    BOOST_TEST(said(check(trade, viewsOf(*trade).front()), Kind::NoSource).isEmpty());
}

BOOST_AUTO_TEST_CASE(colours_that_colour_blind_readers_confuse_are_named_by_their_series)
{
    Theme house = theme();
    house.palette = { QColor(Qt::red), QColor(Qt::blue), QColor::fromRgb(0x6b, 0x5b, 0x00) };
    house.palette[0] = QColor::fromRgb(0x9a, 0x41, 0x00); // beside the third one: brown and olive
    const auto confused = said(check(partners(3, 2022), specOf(Mark::Line, "partner"), 0, house), Kind::ColorsConfused);
    BOOST_TEST(confused.contains(QStringLiteral("“P0” and “P2”")), confused);
    BOOST_TEST(!confused.contains(QStringLiteral("P1")), confused);
    for (const char *name : { "light", "dark" })
        BOOST_TEST(said(check(partners(7, 2022), specOf(Mark::Line, "partner"), 0, theme(name)), Kind::ColorsConfused)
                       .isEmpty(),
            name);
    // Nine series on eight colours: one is used twice.
    BOOST_TEST(!said(check(partners(9, 2022), specOf(Mark::Line, "partner")), Kind::ColorsConfused).isEmpty());
    BOOST_TEST(said(check(partners(9), specOf(Mark::Bar, "partner")), Kind::ColorsConfused).isEmpty());
}

BOOST_AUTO_TEST_CASE(panes_are_told_apart_by_their_names_and_not_by_colour)
{
    FigureSpec spec = specOf(Mark::Line, "partner");
    spec.split = QStringLiteral("partner");
    BOOST_TEST(said(check(partners(9, 2022), spec), Kind::ColorsConfused).isEmpty());
    spec.mark = Mark::Stacked;
    BOOST_TEST(said(check(partners(9, 2022), spec), Kind::TooManyParts).isEmpty());
    spec.split.clear();
    BOOST_TEST(!said(check(partners(9, 2022), spec), Kind::TooManyParts).isEmpty());
}

BOOST_AUTO_TEST_CASE(text_that_too_few_pixels_show_is_told)
{
    const FigureSpec spec = specOf(Mark::Line);
    // Notes of 7 points at 72 dpi are 7 pixels, at 96 dpi 9.3
    const QString text = said(check(years(), spec, 72), Kind::SmallText);
    BOOST_TEST(text.contains(QStringLiteral("7.0 pixels")), text);
    BOOST_TEST(text.contains(QStringLiteral("83 dpi")), text); // 8 × 72 / 7 = 82.3
    BOOST_TEST(said(check(years(), spec, 96), Kind::SmallText).isEmpty());
    BOOST_TEST(said(check(years(), spec), Kind::SmallText).isEmpty()); // a PDF has no pixels
    FigureSpec tiny = spec;
    tiny.textSize = 6;
    BOOST_TEST(!said(check(years(), tiny), Kind::SmallText).isEmpty());
}

BOOST_AUTO_TEST_CASE(an_empty_figure_gets_no_advice)
{
    FigureSpec spec = specOf(Mark::Line);
    spec.query.from = Period::parse(QStringLiteral("2050"));
    BOOST_TEST(check(years(), spec).empty());
}

BOOST_AUTO_TEST_CASE(the_figures_that_ship_are_honest)
{
    for (const auto &[folder, view] : { std::pair("china-asean-trade", "growth-of-bilateral-trade"),
             { "import-markets", "market-shares" }, { "china-asean-expo", "expo-investment-totals" } }) {
        const auto dataset = shippedDataset(folder);
        for (const FigureSpec &spec : viewsOf(*dataset))
            if (spec.name == QString::fromLatin1(view))
                for (const Advice &advice : check(dataset, spec, 300))
                    BOOST_TEST(false, view << ": " << advice.text.toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()
