// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "ui/figure/composer.h"

#include <set>

using namespace sampan;
using namespace sampan::test;

namespace multiples_tests {

const QByteArray trade = "year,reporter,flow,value (US$ million),source\n"
                         "2000,VNM,export,10,Customs\n2001,VNM,export,20,Customs\n2002,VNM,export,30,Customs\n"
                         "2000,VNM,import,15,Customs\n2001,VNM,import,16,Customs\n2002,VNM,import,17,Customs\n"
                         "2001,THA,export,400,Yearbook\n2002,THA,export,500,Yearbook\n"
                         "2000,THA,import,300,Yearbook\n2001,THA,import,310,Yearbook\n2002,THA,import,320,Yearbook\n"
                         "2000,LAO,export,1,Customs\n2001,LAO,export,,Customs\n2002,LAO,export,2,Customs\n";

FigureSpec split()
{
    FigureSpec spec;
    spec.query.by = QStringLiteral("flow");
    spec.split = QStringLiteral("reporter");
    return spec;
}

QString titles(const Figure &figure)
{
    QStringList all;
    for (const Figure &pane : figure.panes)
        all += pane.title;
    return all.join(u'|');
}

} // namespace multiples_tests

BOOST_AUTO_TEST_SUITE(multiples_tests)

BOOST_AUTO_TEST_CASE(a_split_figure_has_a_pane_for_each_member_over_the_same_periods_and_values)
{
    const auto data = readText(trade);
    const Figure figure = compose(*data, split());
    BOOST_TEST(titles(figure) == QStringLiteral("Vietnam|Thailand|Laos"));
    for (const Figure &pane : figure.panes) {
        BOOST_TEST(pane.periods.size() == 3U); // also Thailand, whose exports begin a year later
        BOOST_TEST(pane.valueAxis.minimum == figure.valueAxis.minimum);
        BOOST_TEST(pane.valueAxis.maximum == figure.valueAxis.maximum);
        BOOST_TEST(pane.timeAxis.maximum == 2);
        BOOST_TEST(pane.unitText == figure.unitText);
    }
    BOOST_TEST(figure.valueAxis.maximum >= 500);
    // All series stand in the figure, one pane after the other.
    QStringList names;
    for (const FigureSeries &series : figure.series)
        names += QStringLiteral("%1:%2").arg(series.pane).arg(series.name());
    BOOST_TEST(names.contains(QStringLiteral("0:Vietnam · Exports")) == true);
    BOOST_TEST(figure.csv(*data).contains("2002,Thailand · "));
    BOOST_TEST(figure.sourceLine.contains(QStringLiteral("Customs")));
    BOOST_TEST(figure.sourceLine.contains(QStringLiteral("Yearbook")));
    BOOST_TEST(figure.summary.contains(QStringLiteral("3 panes")));
}

BOOST_AUTO_TEST_CASE(a_split_figure_says_its_unit_once)
{
    const auto data = readText(trade);
    FigureSpec spec = split();
    BOOST_TEST(compose(*data, spec).subtitle == QStringLiteral("value, US$\u00a0million, 2000–2002"));
    spec.subtitle = QStringLiteral("Goods");
    BOOST_TEST(compose(*data, spec).subtitle == QStringLiteral("Goods, US$\u00a0million"));
}

BOOST_AUTO_TEST_CASE(free_scales_fit_each_pane_and_say_so)
{
    const auto data = readText(trade);
    FigureSpec spec = split();
    spec.freeScales = true;
    const Figure figure = compose(*data, spec);
    BOOST_REQUIRE(figure.panes.size() == 3U);
    BOOST_TEST(figure.panes[0].valueAxis.maximum <= 40);
    BOOST_TEST(figure.panes[1].valueAxis.maximum >= 500);
    BOOST_TEST(figure.panes[2].valueAxis.maximum <= 4);
    BOOST_TEST(figure.notes.join(u' ').contains(QStringLiteral("own scale")));
    // The unit stands in the subtitle once, so it is one for all.
    BOOST_TEST(figure.panes[0].displayFactor == figure.panes[1].displayFactor);
}

BOOST_AUTO_TEST_CASE(split_by_its_own_series_each_pane_has_one)
{
    const auto data = readText(trade);
    FigureSpec spec = split();
    spec.query.by = QStringLiteral("reporter");
    spec.query.where = { { QStringLiteral("flow"), { QStringLiteral("export") } } };
    Figure figure = compose(*data, spec);
    BOOST_REQUIRE(figure.panes.size() == 3U);
    for (const Figure &pane : figure.panes)
        BOOST_TEST(pane.series.size() == 1U);
    BOOST_TEST(figure.series[1].name() == QStringLiteral("Thailand"));
    spec.hidden = QStringList { QStringLiteral("THA") };
    figure = compose(*data, spec);
    BOOST_TEST(titles(figure) == QStringLiteral("Vietnam|Laos"));
    BOOST_TEST(figure.notices.join(u' ').contains(QStringLiteral("hidden")));
    spec.query.where.push_back({ QStringLiteral("reporter"), { QStringLiteral("LAO"), QStringLiteral("VNM") } });
    spec.hidden.clear();
    BOOST_TEST(titles(compose(*data, spec)) == QStringLiteral("Laos|Vietnam")); // the filter's own order
}

BOOST_AUTO_TEST_CASE(bars_and_donuts_show_the_same_year_in_every_pane)
{
    const auto data = readText(trade + "2003,VNM,export,35,Customs\n");
    for (const Mark mark : { Mark::Bar, Mark::Donut }) {
        FigureSpec spec = split();
        spec.mark = mark;
        spec.query.to = Period { Frequency::Annual, 2002 };
        const Figure figure = compose(*data, spec);
        BOOST_REQUIRE(figure.panes.size() == 3U);
        for (const Figure &pane : figure.panes)
            for (const FigureSeries &series : pane.series)
                BOOST_TEST(pane.periodLabels.value(series.runs[0][0].period) == QStringLiteral("2002"));
        BOOST_TEST(figure.subtitle.contains(QStringLiteral("2002")));
    }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_split_says_why_and_is_drawn_whole)
{
    const auto data = readText(trade);
    for (const char *dimension : { "no such thing", "year" }) {
        FigureSpec spec = split();
        spec.split = QString::fromLatin1(dimension);
        const Figure figure = compose(*data, spec);
        BOOST_TEST(figure.panes.empty());
        BOOST_TEST(figure.emptyReason.isEmpty());
        BOOST_TEST(figure.notices.join(u' ').contains(QString::fromLatin1(dimension)));
    }
    FigureSpec one = split();
    one.query.where = { { QStringLiteral("reporter"), { QStringLiteral("VNM") } } };
    BOOST_TEST(compose(*data, one).panes.empty());
}

BOOST_AUTO_TEST_CASE(of_very_many_members_the_largest_are_shown_and_the_figure_says_so)
{
    QByteArray csv = "year,name,value\n";
    for (int s = 0; s < 60; ++s)
        for (int year = 2000; year < 2005; ++year)
            csv += QByteArray::number(year) + ",Name " + QByteArray::number(s) + "," + QByteArray::number(s + 1) + "\n";
    const auto data = readText(csv);
    FigureSpec spec;
    spec.split = QStringLiteral("name");
    const Figure figure = compose(*data, spec);
    BOOST_TEST(figure.panes.size() == 24U);
    BOOST_TEST(figure.panes.front().title == QStringLiteral("Name 36")); // 60 − 24, in the order of the file
    BOOST_TEST(figure.notes.join(u' ').contains(QStringLiteral("largest 24 of 60")));
}

BOOST_AUTO_TEST_CASE(annotations_shade_every_pane_and_are_named_below)
{
    const auto data = readText(trade);
    FigureSpec spec = split();
    Annotation band;
    band.kind = AnnotationKind::Band;
    band.text = QStringLiteral("Crisis");
    band.from = { Frequency::Annual, 2001 };
    band.to = { Frequency::Annual, 2002 };
    Annotation label;
    label.kind = AnnotationKind::Label;
    label.text = QStringLiteral("Note");
    label.from = label.to = band.from;
    spec.annotations = { band, label };
    const Figure figure = compose(*data, spec);
    for (const Figure &pane : figure.panes)
        BOOST_TEST(pane.events.size() == 1U);
    BOOST_TEST(figure.panes[0].labels.size() == 1U);
    BOOST_TEST(figure.panes[1].labels.empty());
    BOOST_TEST(figure.notes.join(u' ').contains(QStringLiteral("Crisis, 2001–2002")));
}

BOOST_AUTO_TEST_CASE(split_and_scales_survive_the_way_through_json)
{
    FigureSpec spec = split();
    spec.freeScales = true;
    const auto back = FigureSpec::fromJson(spec.toJson());
    BOOST_REQUIRE(back);
    BOOST_TEST((*back == spec));
    BOOST_TEST(!FigureSpec::fromJson(R"({"split":"reporter","scales":"loose"})"));
}

BOOST_AUTO_TEST_CASE(the_grid_gives_panes_a_pleasant_shape)
{
    BOOST_TEST(paneColumns(10, { 183, 103 }) >= 3);
    BOOST_TEST(paneColumns(10, { 183, 103 }) <= 5);
    BOOST_TEST(paneColumns(2, { 183, 103 }) == 2);
    BOOST_TEST(paneColumns(2, { 80, 200 }) == 1);
}

BOOST_AUTO_TEST_CASE(points_of_another_selection_stand_in_the_pane_of_their_member)
{
    const auto data = readText("reporter,flow,year,value\nCHN,Export,2000,10\nCHN,Export,2001,20\n"
                               "CHN,Import,2000,5\nCHN,Import,2001,7\nTHA,Export,2000,3\nTHA,Export,2001,4\n"
                               "THA,Import,2000,2\n");
    FigureSpec spec;
    spec.mark = Mark::Line;
    spec.split = QStringLiteral("reporter");
    spec.query.where = { { QStringLiteral("flow"), { QStringLiteral("Export") } } };
    spec.points = { { QStringLiteral("Imports"), { { QStringLiteral("flow"), { QStringLiteral("Import") } } }, {} },
        { QStringLiteral("China"), { { QStringLiteral("reporter"), { QStringLiteral("CHN") } } }, {} } };
    const Figure figure = compose(*data, spec);
    BOOST_REQUIRE(figure.panes.size() == 2U);
    BOOST_REQUIRE(figure.panes[0].series.size() == 2U);
    BOOST_TEST(figure.panes[0].series[1].pointsOnly);
    BOOST_TEST(figure.panes[0].series[1].at(1)->value == 7);
    BOOST_REQUIRE(figure.panes[1].series.size() == 2U);
    BOOST_TEST(figure.panes[1].series[1].at(0)->value == 2);
    BOOST_TEST(!figure.panes[1].series[1].at(1)); // no figure, no point
    BOOST_TEST(figure.series[1].label == QStringLiteral("Imports")); // and not the name of the pane
    // Those of one member belong into no other's pane, and it is said.
    BOOST_TEST(figure.notices.join(u' ').contains(QStringLiteral("small multiples")));
}

BOOST_AUTO_TEST_SUITE_END()
