// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "ui/figure/figure.h"

using namespace sampan;
using namespace sampan::test;

namespace sourceline_tests {

//! Three partners of three sources; Laos carries a note along all its values, Viet Nam on one only.
const QByteArray package = R"({"name":"p","title":"Imports","licenses":[{"name":"CC-BY-4.0","title":"CC BY 4.0"}],
 "sources":[{"name":"imf","title":"IMF","date":"2021-11-03","accessed":"2022-02-02"},
            {"name":"gso","title":"GSO Viet Nam, 2020","license":"public domain"},
            {"name":"lsb","title":"LSB"}],
 "resources":[{"name":"d","data":[
  ["year","partner","value","source","note"],
  [2018,"LAO",1,"imf","estimates of the IMF"],[2019,"LAO",2,"imf","estimates of the IMF"],[2020,"LAO",3,"lsb",""],
  [2018,"VNM",4,"gso",""],[2019,"VNM",5,"gso","a remark"],[2020,"VNM",6,"gso",""]],
  "schema":{"fields":[{"name":"year"},{"name":"partner"},{"name":"value","type":"number"},{"name":"source"},
  {"name":"note"}]}}]})";

Figure figureOf(const QStringList &hidden = {}, const std::vector<SeriesNote> &notes = {})
{
    FigureSpec spec;
    spec.query.by = QStringLiteral("partner");
    spec.hidden = hidden;
    spec.seriesNotes = notes;
    return compose(*readText(package, "datapackage.json"), spec);
}

const FigureSeries &series(const Figure &figure, const char *code)
{
    for (const FigureSeries &one : figure.series)
        if (one.code == QString::fromLatin1(code))
            return one;
    BOOST_FAIL("no series " << code);
    return figure.series.front();
}

} // namespace sourceline_tests

BOOST_AUTO_TEST_SUITE(sourceline_tests)

BOOST_AUTO_TEST_CASE(the_source_line_names_what_is_shown_with_dates_and_licences)
{
    BOOST_TEST(figureOf().sourceLine
        == QStringLiteral("Sources: IMF (2021-11-03, accessed 2022-02-02); GSO Viet Nam, 2020 (public domain); LSB. "
                          "Licence: CC BY 4.0"));
    BOOST_TEST(figureOf({ QStringLiteral("LAO") }).sourceLine
        == QStringLiteral("Source: GSO Viet Nam, 2020 (public domain). Licence: CC BY 4.0"));
}

BOOST_AUTO_TEST_CASE(a_note_that_runs_along_a_series_is_numbered_at_its_name)
{
    const Figure figure = figureOf();
    BOOST_TEST(series(figure, "LAO").printedLabel() == series(figure, "LAO").label + QStringLiteral("¹"));
    BOOST_TEST(series(figure, "VNM").noteMark.isEmpty()); // a note of one value is no note of the series
    BOOST_TEST(figure.notes.contains(QStringLiteral("¹\u00a0Estimates of the IMF.")));
    BOOST_TEST(!figure.notes.join(u' ').contains(QStringLiteral("remark")));
    BOOST_TEST(!figureOf({ QStringLiteral("LAO") }).notes.join(u' ').contains(QStringLiteral("Estimates")));
}

BOOST_AUTO_TEST_CASE(the_maker_of_a_figure_numbers_notes_too)
{
    const Figure figure = figureOf({},
        { { QStringLiteral("VNM"), QStringLiteral("without gold") },
            { QStringLiteral("LAO"), QStringLiteral("without gold") } });
    BOOST_TEST(series(figure, "LAO").noteMark == QStringLiteral("¹·²"));
    BOOST_TEST(series(figure, "VNM").noteMark == QStringLiteral("¹"));
    BOOST_TEST(figure.notes.filter(QStringLiteral("Without gold.")).size() == 1);
    BOOST_TEST(figure.notes.filter(QStringLiteral("²\u00a0Estimates of the IMF.")).size() == 1);
    // And the spec keeps them.
    BOOST_TEST((FigureSpec::fromJson(figure.spec.toJson())->seriesNotes == figure.spec.seriesNotes));
}

BOOST_AUTO_TEST_CASE(dates_and_licences_outlive_saving)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.sampan"));
    BOOST_REQUIRE(writeDataset(*readText(package, "datapackage.json"), path));
    const auto copy = readDataset(path);
    BOOST_REQUIRE(copy);
    FigureSpec spec;
    spec.query.by = QStringLiteral("partner");
    BOOST_TEST(compose(**copy, spec).sourceLine == figureOf().sourceLine);
}

BOOST_AUTO_TEST_SUITE_END()
