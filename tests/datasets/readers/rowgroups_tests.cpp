// SPDX-License-Identifier: GPL-3.0-or-later
// Tables whose rows need the lines above them, and names in several rows; the numbers are made up.
#include "tests/support/datasets.h"

using namespace sampan;
using namespace sampan::test;

namespace rowgroups_tests {

QString valuesIn(
    const DatasetPtr &dataset, const char *by, const char *code, const Filters &where = {}, const QString &measure = {})
{
    Query query;
    query.where = where;
    query.by = QString::fromUtf8(by);
    query.measure = measure;
    return valuesOf(ask(dataset, query), QString::fromUtf8(code));
}

Filters only(const char *dimension, const char *code)
{
    return { { QString::fromUtf8(dimension), { QString::fromUtf8(code) } } };
}

bool tellsOf(const DatasetPtr &dataset, const char *words)
{
    const QString wanted = QString::fromUtf8(words);
    return std::any_of(dataset->problems.begin(), dataset->problems.end(), [&](const Problem &problem) {
        return problem.text().contains(wanted);
    }) || dataset->understood.join(u'\n').contains(wanted);
}

} // namespace rowgroups_tests

BOOST_AUTO_TEST_SUITE(rowgroups_tests)

// The same partners under exports, imports and their balance: without the lines above them they would be added up.
BOOST_AUTO_TEST_CASE(flows_above_their_partners_are_the_flow)
{
    const auto dataset = readText("Table 5. Trade by partner (in millions of US dollars),,,\n,2018,2019,2020 1/\n"
                                  "Exports (f.o.b.),10,11,12\nChina,1,2,3\nUnited States,4,5,6\n"
                                  "Imports (c.i.f.),20,21,22\nChina,7,8,9\nUnited States,10,11,12\n"
                                  "Trade balance,(10),(10),(10)\nChina,(6),(6),(6)\nUnited States,(6),(6),(6)\n"
                                  "1/ Preliminary.,,,\n");
    BOOST_TEST(valuesIn(dataset, "country", "CHN", only("flow", "import")) == QStringLiteral("2018:7 2019:8 2020:9"));
    BOOST_TEST(valuesIn(dataset, "country", "USA", only("flow", "export")) == QStringLiteral("2018:4 2019:5 2020:6"));
    Filters total = only("flow", "import");
    total.push_back({ QStringLiteral("country"), { QStringLiteral("W00") } });
    BOOST_TEST(valuesIn(dataset, "", "", total) == QStringLiteral("2018:20 2019:21 2020:22"));
    BOOST_TEST(tellsOf(dataset, "1/ Preliminary."));
    BOOST_TEST(tellsOf(dataset, "name the rows under them"));
}

BOOST_AUTO_TEST_CASE(names_in_lines_of_their_own_hold_for_the_rows_below)
{
    const auto dataset
        = readText("USD million,2019,2020\nCambodia,,\nExports,1,2\nImports,3,4\nLao PDR,,\nExports,5,6\n"
                   "Imports,7,8\nSource: the offices,,\n");
    BOOST_TEST(valuesIn(dataset, "country", "LAO", only("flow", "import")) == QStringLiteral("2019:7 2020:8"));
    BOOST_TEST(tellsOf(dataset, "Source: the offices"));
    // Regions over countries that occur once are no dimension.
    const auto regions
        = readText("Country,2019,2020\nASIA,,\nChina,1,2\nJapan,3,4\nEUROPE,,\nGermany,5,6\nFrance,7,8\n");
    BOOST_TEST(regions->dimensions.size() == 2);
}

// As in the releases of the Census Bureau: the sum of the year so far is no month.
BOOST_AUTO_TEST_CASE(years_above_their_months_are_joined_with_them)
{
    const auto dataset
        = readText("In millions of dollars,,,\nPeriod,Exports,,Imports\n,Goods,Services,Goods\n2022,,,\n"
                   "Jan. - Feb.,30,3.125,50\nJanuary,10,1,20\nFebruary,20,2,30\n2023,,,\nJanuary,11,1,21\n"
                   "February,21,2,31\n");
    const QString values = valuesIn(dataset, "", "", {}, QStringLiteral("Exports Goods"));
    BOOST_TEST(values.startsWith(QStringLiteral("2022-01:10 2022-02:20 2022-03:- ")), values.toStdString());
    BOOST_TEST(values.endsWith(QStringLiteral(" 2023-01:11 2023-02:21")), values.toStdString());
    BOOST_TEST(tellsOf(dataset, "Jan. - Feb."));
}

BOOST_AUTO_TEST_CASE(months_and_their_sums_stand_under_years)
{
    QByteArray years = "Country", months, china = "China", all = "TOTAL";
    for (const char *year : { "2019", "2020" })
        for (int m = 0; m < 13; ++m) {
            static const char *const names[]
                = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Total" };
            years += m == 0 ? QByteArray(",") + year : QByteArray(",");
            months += QByteArray(",") + names[m];
            china += ',' + QByteArray::number(year[3] == '0' ? 100 + m : m);
            all += ",900";
        }
    const auto dataset
        = readText("Imports by origin (US$ thousand)\n" + years + '\n' + months + '\n' + china + '\n' + all + '\n');
    const QString values = valuesIn(dataset, "country", "CHN");
    BOOST_TEST(values.startsWith(QStringLiteral("2019-01:0 2019-02:1")), values.toStdString());
    BOOST_TEST(values.endsWith(QStringLiteral("2020-12:111")), values.toStdString());
}

BOOST_AUTO_TEST_CASE(a_name_in_the_first_of_its_rows_holds_for_the_others)
{
    const auto dataset = readText("Reporter,Partner,2019,2020\nCambodia,China,1,2\n,Thailand,3,4\n,Japan,5,6\n"
                                  "Cambodia Total,,9,12\nViet Nam,China,10,11\n,Thailand,12,13\n");
    BOOST_TEST(valuesIn(dataset, "partner", "THA", only("reporter", "VNM")) == QStringLiteral("2019:12 2020:13"));
    BOOST_TEST(valuesIn(dataset, "partner", "JPN", only("reporter", "KHM")) == QStringLiteral("2019:5 2020:6"));
}

BOOST_AUTO_TEST_CASE(a_row_of_units_below_the_names_is_the_unit)
{
    const auto one = readText("Year,World,China,Lao PDR\n,mn US$,mn US$,mn US$\n2018,10,1,2\n2019,20,3,-\n");
    BOOST_TEST(valuesIn(one, "partner", "CHN") == QStringLiteral("2018:1 2019:3"));
    BOOST_TEST(one->measures.front().quantity.currency == QStringLiteral("USD"));
    BOOST_TEST(one->measures.front().quantity.scale == 6);
    const auto two = readText("Year,Value,Weight\n,US$ million,tonnes\n2018,10,1\n2019,20,3\n");
    BOOST_REQUIRE_EQUAL(two->measures.size(), 2);
    BOOST_TEST(two->measures[1].quantity.unit == QStringLiteral("tonne"));
}

// KOSIS repeats the year over each of its items; programs that read it have made the names different.
BOOST_AUTO_TEST_CASE(years_that_a_program_has_numbered_are_the_same_year)
{
    for (const char *second : { "2019", "2019.1" }) {
        const auto dataset = readText("국가별,2019," + QByteArray(second)
            + ",2020,2020\n국가별,수출액 (천달러),수입액 (천달러),수출액 (천달러),수입액 (천달러)\n중국,1,2,3,4\n"
              "베트남,5,6,7,8\n");
        BOOST_TEST(valuesIn(dataset, "country", "VNM", only("flow", "import")) == QStringLiteral("2019:6 2020:8"));
        BOOST_TEST(dataset->measures.front().quantity.scale == 3);
    }
}

BOOST_AUTO_TEST_CASE(quarters_can_stand_within_names)
{
    const auto dataset = readText("Importers,Exported value in 2020-Q1,Exported value in 2020-Q2\nGermany,1,2\n"
                                  "Türkiye,3,4\n");
    BOOST_TEST(valuesIn(dataset, "country", "TUR") == QStringLiteral("2020-Q1:3 2020-Q2:4"));
}

BOOST_AUTO_TEST_CASE(fiscal_years_and_years_in_words_stand_above_rows_too)
{
    const auto fiscal = readText("Rs million,2018-19,2019-20,2020-21P\nCambodia,,,\nExports,1,2,3\nImports,4,5,6\n"
                                 "China,,,\nExports,7,8,9\nImports,10,11,12\nP: Provisional,,,\n");
    BOOST_TEST(valuesIn(fiscal, "country", "CHN", only("flow", "import")) == QStringLiteral("2018:10 2019:11 2020:12"));
    const auto months
        = readText("Đơn vị tính: Triệu USD,,,\n,Xuất khẩu,Nhập khẩu,Cán cân\nNăm 2022,,,\nTháng 1,10,20,-10\n"
                   "Tháng 2,30,40,-10\nNăm 2023,,,\nTháng 1,50,60,-10\nTháng 2,70,80,-10\n");
    const QString values = valuesIn(months, "flow", "import");
    BOOST_TEST(values.startsWith(QStringLiteral("2022-01:20 2022-02:40 2022-03:-")), values.toStdString());
    BOOST_TEST(values.endsWith(QStringLiteral("2023-01:60 2023-02:80")), values.toStdString());
}

BOOST_AUTO_TEST_CASE(a_row_of_units_under_flows_and_years_is_the_unit)
{
    const auto dataset = readText("Außenhandel nach Ländern;;;;\n;Ausfuhr;;Einfuhr;\nLand;2022;2023;2022;2023\n"
                                  ";Tsd. Euro;Tsd. Euro;Tsd. Euro;Tsd. Euro\nKambodscha;150.000,5;160.000,5;1,5;2,5\n"
                                  "Vietnam;4.000.000,1;3.900.000,1;3,5;4,5\n");
    BOOST_TEST(dataset->measures.front().quantity.currency == QStringLiteral("EUR"));
    BOOST_TEST(dataset->measures.front().quantity.scale == 3);
    BOOST_TEST(valuesIn(dataset, "country", "VNM", only("flow", "import")) == QStringLiteral("2022:3.5 2023:4.5"));
}

BOOST_AUTO_TEST_SUITE_END()
