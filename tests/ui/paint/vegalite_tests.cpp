// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paint/paintdata.h"

#include "datasets/readers/json.h"
#include "ui/figure/export.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace vegalite_tests {

Json vegaOf(const Dataset &dataset, const FigureSpec &spec)
{
    const auto bytes = renderFigure(dataset, spec, QStringLiteral("vl.json"));
    BOOST_REQUIRE(bytes);
    const auto json = parseJson({}, *bytes);
    BOOST_REQUIRE(json);
    return *json;
}

} // namespace vegalite_tests

BOOST_AUTO_TEST_SUITE(vegalite_tests)

BOOST_AUTO_TEST_CASE(a_gap_parts_the_line_and_says_why)
{
    const DatasetPtr dataset = readText("year,value,status\n2018,1,A\n2019,2,A\n2020,,Q\n2021,4,A\n2022,5,A\n");
    const Json json = vegaOf(*dataset, specOf(Mark::Line));
    BOOST_TEST(json["$schema"].get<std::string>() == "https://vega.github.io/schema/vega-lite/v5.json");
    const Json &rows = json["data"]["values"];
    BOOST_REQUIRE(rows.size() == 5U);
    BOOST_TEST(rows[2]["value"].is_null());
    BOOST_TEST(rows[2]["status"].get<std::string>() == "Q"); // suppressed, not zero
    BOOST_TEST(rows[1]["run"].get<int>() == 0);
    BOOST_TEST(rows[3]["run"].get<int>() == 1); // another path
    BOOST_TEST(json["layer"][0]["encoding"]["detail"]["field"].get<std::string>() == "run");
    BOOST_TEST(rows[3]["value"].get<double>() == 4);
    BOOST_TEST(rows[0]["date"].get<std::string>() == "2018-01-01");
}

BOOST_AUTO_TEST_CASE(layers_lie_in_the_order_of_the_figure_and_panes_become_facets)
{
    const DatasetPtr dataset = readText("year,partner,value\n2019,B,5\n2020,B,9\n2019,A,1\n2020,A,2\n");
    FigureSpec spec = specOf(Mark::Stacked, "partner");
    Json json = vegaOf(*dataset, spec);
    BOOST_TEST(json["layer"][0]["encoding"]["order"]["field"].get<std::string>() == "place");
    for (const Json &row : json["data"]["values"]) // the larger at the bottom
        BOOST_TEST(row["place"].get<int>() == (row["code"] == "B" ? 0 : 1));
    spec.mark = Mark::Line;
    spec.split = QStringLiteral("partner");
    json = vegaOf(*dataset, spec);
    const Json &panes = json["vconcat"][0];
    BOOST_TEST(panes["facet"]["field"].get<std::string>() == "pane");
    BOOST_TEST(panes["facet"]["sort"].dump() == R"(["B","A"])");
    BOOST_TEST(panes["spec"]["layer"].size() > 0U);
    for (const Json &row : json["data"]["values"])
        BOOST_TEST(row["pane"] == row["series"]);
}

BOOST_AUTO_TEST_CASE(a_missing_value_of_a_pane_says_why)
{
    const DatasetPtr dataset = readText(
        "year,partner,value,status\n2018,A,1,A\n2019,A,,Q\n2020,A,2,A\n2018,B,3,A\n2019,B,4,A\n2020,B,5,A\n");
    FigureSpec spec = specOf(Mark::Line, "partner");
    spec.split = QStringLiteral("partner");
    const Json json = vegaOf(*dataset, spec);
    int suppressed = 0;
    for (const Json &row : json["data"]["values"])
        suppressed += row["code"] == "A" && row["value"].is_null() && row["status"] == "Q" ? 1 : 0;
    BOOST_TEST(suppressed == 1);
}

BOOST_AUTO_TEST_CASE(unit_source_and_alternative_text_go_along)
{
    const DatasetPtr dataset = shippedDataset("china-asean-trade");
    for (const FigureSpec &spec : viewsOf(*dataset)) {
        const Figure figure = compose(*dataset, spec);
        const Json json = vegaOf(*dataset, spec);
        BOOST_TEST(json["description"].get<std::string>() == figure.summary.toStdString());
        BOOST_TEST(json["usermeta"]["source"].get<std::string>() == figure.sourceLine.toStdString());
        BOOST_TEST(!json["usermeta"]["unit"].get<std::string>().empty());
        QString footer;
        for (const Json &line : json["layer"].back()["mark"]["text"])
            footer += QString::fromStdString(line.get<std::string>()) + u' ';
        BOOST_TEST(footer.trimmed().endsWith(figure.sourceLine));
    }
}

BOOST_AUTO_TEST_CASE(values_are_exact_and_hidden_series_stay_out)
{
    const DatasetPtr dataset
        = readText("year,partner,value\n2019,KHM,0.30000000000000004\n2020,KHM,2\n2019,VNM,3\n2020,VNM,4\n");
    FigureSpec spec = specOf(Mark::Column, "partner");
    spec.hidden = { QStringLiteral("VNM") };
    const Json json = vegaOf(*dataset, spec);
    BOOST_REQUIRE(json["data"]["values"].size() == 2U);
    BOOST_TEST(json["data"]["values"][0]["value"].get<double>() == 0.30000000000000004);
    BOOST_TEST(json["layer"][0]["encoding"]["x"]["type"].get<std::string>() == "ordinal");
}

BOOST_AUTO_TEST_SUITE_END()
