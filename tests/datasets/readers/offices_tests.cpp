// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts of customs and statistical offices, in a few lines each; the numbers are made up.
#include "tests/support/datasets.h"

#include "datasets/readers/countries.h"

using namespace sampan;
using namespace sampan::test;

namespace offices_tests {

DatasetPtr read(const QByteArray &bytes, const char *name = "table.csv")
{
    const auto dataset = readBytes(QString::fromLatin1(name), bytes);
    if (!dataset)
        BOOST_FAIL(dataset.error().text().toStdString());
    return *dataset;
}

double valueAt(const DatasetPtr &dataset, const Filters &where, const char *period, const QString &measure = {})
{
    Query query;
    query.where = where;
    query.measure = measure;
    query.from = query.to = Period::parse(QString::fromLatin1(period));
    const auto table = runQuery(*dataset, query);
    BOOST_REQUIRE(table.has_value());
    BOOST_REQUIRE(!table->series.empty());
    return table->series.front().cells.front().value;
}

Filters at(const char *dimension, const char *code)
{
    return { { QString::fromUtf8(dimension), { QString::fromUtf8(code) } } };
}

const Dimension *withRole(const DatasetPtr &dataset, Role role)
{
    for (const Dimension &dimension : dataset->dimensions)
        if (dimension.role == role)
            return &dimension;
    return nullptr;
}

bool hasDimension(const DatasetPtr &dataset, const char *name)
{
    return std::any_of(dataset->dimensions.begin(), dataset->dimensions.end(),
        [name](const Dimension &dimension) { return dimension.name == QString::fromUtf8(name); });
}

void checkUnit(const DatasetPtr &dataset, const char *currency, int scale)
{
    BOOST_TEST(dataset->measures.front().quantity.currency == QString::fromLatin1(currency));
    BOOST_TEST(dataset->measures.front().quantity.scale == scale);
}

} // namespace offices_tests

BOOST_AUTO_TEST_SUITE(offices_tests)

// 578 is Thailand in the IMF's list and Norway in that of the United Nations; 4 is Algeria in FAO's and Afghanistan.
BOOST_AUTO_TEST_CASE(numbers_of_another_list_than_the_united_nations_give_way_to_the_names)
{
    const auto imf = read("Country Name,Country Code,Counterpart Country Name,Counterpart Country Code,2018,2019\n"
                          "Cambodia,522,Thailand,578,1,2\n"
                          "Cambodia,522,\"China, P.R.: Mainland\",924,3,4\n");
    BOOST_TEST(valueAt(imf, at("partner", "THA"), "2019") == 2);
    BOOST_TEST(valueAt(imf, at("partner", "CHN"), "2018") == 3);
    const auto fao = read("Reporter Country Code,Reporter Country Code (M49),Reporter Countries,Item Code,Item,Unit,"
                          "Y2018,Y2018F,Y2019,Y2019F\n"
                          "4,'012,Algeria,27,Rice,t,10,A,11,E\n"
                          "115,'116,Cambodia,27,Rice,t,20,A,21,A\n");
    BOOST_TEST(valueAt(fao, at("reporter", "DZA"), "2019") == 11);
    BOOST_TEST(bool(withRole(fao, Role::Product)));
    BOOST_TEST(!hasDimension(fao, "Y2018F"));
    // Comtrade's own numbers hold beside names that say the same in other words.
    const auto comtrade
        = read("year,reporterCode,reporterDesc,value\n2019,842,USA,1\n2019,490,\"Other Asia, nes\",2\n");
    BOOST_TEST(valueAt(comtrade, at("reporter", "S19"), "2019") == 2);
}

BOOST_AUTO_TEST_CASE(a_state_before_it_changed_is_not_the_one_of_today)
{
    const auto dataset = read("Year,Economy,Economy Label,Value\n"
                              "2010,0736,Sudan (...2011),5\n2012,0729,Sudan,6\n");
    const Dimension &reporter = *withRole(dataset, Role::Reporter);
    BOOST_REQUIRE(reporter.members.size() == 2U);
    BOOST_TEST(bool(reporter.members[0].kind == MemberKind::Historical));
    BOOST_TEST(reporter.members[1].code == QStringLiteral("SDN"));
    BOOST_TEST(valueAt(dataset, at("reporter", "SDN"), "2012") == 6);
    const auto named = findCountry("Indonesia (...2002)");
    BOOST_REQUIRE(named.has_value());
    BOOST_TEST(named->code == QStringLiteral("IDN-2002"));
    BOOST_TEST(bool(named->kind == MemberKind::Historical));
}

BOOST_AUTO_TEST_CASE(names_of_countries_as_offices_write_them)
{
    const std::pair<const char *, const char *> names[] { { "EL", "GRC" }, { "Korea, South", "KOR" },
        { "Korea, DPR", "PRK" }, { "CHINA P RP", "CHN" }, { "VIETNAM SOC REP", "VNM" }, { "KOREA DP RP", "PRK" },
        { "BANGLADESH PR", "BGD" }, { "Korea, Republik", "KOR" }, { "Tschechische Republik", "CZE" },
        { "Vereinigte Staaten von Amerika", "USA" }, { "Países Baixos (Holanda)", "NLD" }, { "中國大陸", "CHN" },
        { "Congo (Kinshasa)", "COD" } };
    for (const auto &[name, code] : names) {
        const auto found = findCountry(name);
        BOOST_TEST_CONTEXT(name)
        {
            BOOST_REQUIRE(found.has_value());
            BOOST_TEST(found->code == QString::fromLatin1(code));
        }
    }
    for (const char *name : { "DG", "China (Hong Kong)x", "Sudan (former)x", "France (excl. overseas)" })
        BOOST_TEST(!findCountry(name).has_value(), name);
    BOOST_TEST(findCountry("China (Taiwan)").value_or(Member {}).code != QStringLiteral("CHN"));
}

BOOST_AUTO_TEST_CASE(years_of_other_eras_are_those_of_the_common_one)
{
    const auto thai = read("มูลค่า : ล้านเหรียญสหรัฐ,,,,\n"
                           "อันดับที่,ประเทศ,2561,2562,สัดส่วน (%)\n1,จีน,100.5,110.5,60\n2,กัมพูชา,50.5,55.5,40\n");
    BOOST_TEST(valueAt(thai, at("country", "KHM"), "2019") == 55.5);
    BOOST_TEST(!hasDimension(thai, "อันดับที่"));
    checkUnit(thai, "USD", 6);
    const auto taiwan = read("單位：百萬美元\n國別,107年,108年\n日本,1,2\n越南,3,4\n");
    BOOST_TEST(valueAt(taiwan, at("country", "VNM"), "2019") == 4);
    checkUnit(taiwan, "USD", 6);
    BOOST_TEST(valueAt(read("国名,平成30年,令和元年\n中国,1,2\nタイ,3,4\n"), at("country", "THA"), "2019") == 4);
    BOOST_TEST(valueAt(read("ปี,ประเทศ,มูลค่า\n2561,จีน,2500\n2562,จีน,2600\n"), at("country", "CHN"), "2019") == 2600);
    // Amounts that look like such years are amounts.
    const auto amounts = read("year,country,exports\n2018,China,2561\n2019,China,2562\n");
    BOOST_TEST(valueAt(amounts, at("country", "CHN"), "2019") == 2562);
}

BOOST_AUTO_TEST_CASE(years_with_words_or_two_years_across_are_periods)
{
    const auto vietnam
        = read("Đơn vị tính: USD\nSTT,Nước,Năm 2018,Năm 2019\n1,Campuchia,\"3.740.000.111\",\"3.740.000.112\"\n"
               "2,Thái Lan,\"5.490.000.222\",\"5.490.000.223\"\n");
    BOOST_TEST(valueAt(vietnam, at("country", "KHM"), "2019") == 3740000112);
    checkUnit(vietnam, "USD", 0);
    const auto india = read("Values in US $ Million,,,,,\nS.No.,Country,2018-2019,%Share,2019-2020,%Share\n"
                            "1.,CAMBODIA,201.35,0.5,211.35,0.6\n2.,KOREA RP,4705.07,0.5,4715.07,0.6\n");
    BOOST_TEST(valueAt(india, at("country", "KOR"), "2019") == 4715.07);
    checkUnit(india, "USD", 6);
    const QByteArray unctad = "US$ at current prices in millions";
    const auto wide
        = read("Economy,Economy_Label,Flow,2018_" + unctad + "_Value,2018_" + unctad + "_Footnote,2019_" + unctad
            + "_Value,2019_" + unctad + "_Footnote\n0116,Cambodia,01,1.5,,2.5,Estimated\n0704,Viet Nam,01,3.5,,4.5,\n");
    BOOST_TEST(valueAt(wide, at("country", "VNM"), "2019") == 4.5);
    BOOST_TEST(wide->measures.size() == 1U);
    checkUnit(wide, "USD", 6);
}

BOOST_AUTO_TEST_CASE(months_across_beside_a_year_are_months)
{
    const auto dataset = read("Year,Jan,Feb,Mar,Apr,May,Jun\n2018,1,2,3,4,5,6\n2019,7,8,9,10,11,12\n");
    BOOST_TEST(valueAt(dataset, {}, "2019-03") == 9);
    BOOST_TEST(valueAt(dataset, {}, "2018-05") == 5);
}

BOOST_AUTO_TEST_CASE(a_series_under_lines_that_describe_it_is_read_with_its_unit)
{
    const auto dataset = read("\"Title\",\"BOP:Imports:Goods:China: £m\"\n\"CDID\",\"LGDC\"\n\"PreUnit\",\"£\"\n"
                              "\"Unit\",\"m\"\n\"Important notes\",\n\"2021\",\"30\"\n\"2022\",\"31\"\n"
                              "\"2021 Q1\",\"7\"\n\"2021 JAN\",\"2\"\n\"2021 FEB\",\"3\"\n");
    BOOST_TEST(dataset->rows == 5);
    BOOST_TEST(dataset->presentValues() == 5);
    BOOST_TEST(withRole(dataset, Role::Time)->members.back().code == QStringLiteral("2021-02"));
    checkUnit(dataset, "GBP", 6);
}

BOOST_AUTO_TEST_CASE(the_only_period_in_the_title_goes_for_a_table_without_one)
{
    const QByteArray table = "单位：千美元,,\n国别（地区）,出口,进口\n日本,1,2\n柬埔寨,3,4\n";
    const auto december = read("2023年12月进出口商品国别（地区）总值表（美元值）,,\n" + table);
    BOOST_TEST(valueAt(december,
                   { { QStringLiteral("country"), { QStringLiteral("KHM") } },
                       { QStringLiteral("flow"), { QStringLiteral("import") } } },
                   "2023-12")
        == 4);
    checkUnit(december, "USD", 3);
    const auto range = read("2018 to 2020 averages (US$),,\nCountry,Exports,Imports\nJapan,1,2\nCambodia,3,4\n");
    BOOST_TEST(!withRole(range, Role::Time));
}

// Trade Map of the ITC, PxWeb, tables made by hand, the monthly table of the Census Bureau.
BOOST_AUTO_TEST_CASE(names_that_hold_a_year_and_what_is_counted_are_both)
{
    const auto map = read("List of supplying markets\nUnit : US Dollar thousand\n\nExporters\tImported value in 2018\t"
                          "Imported value in 2019\nChina\t1\t2\n\"Taipei, Chinese\"\t3\t4\n");
    BOOST_TEST(valueAt(map, at("country", "TWN"), "2019") == 4);
    checkUnit(map, "USD", 3);
    const Filters imports { { QStringLiteral("country"), { QStringLiteral("KHM") } },
        { QStringLiteral("flow"), { QStringLiteral("import") } } };
    BOOST_TEST(valueAt(read("Country,Exports 2018,Imports 2018,Exports 2019,Imports 2019\nChina,10,20,30,40\n"
                            "Cambodia,1,2,3,4\n"),
                   imports, "2019")
        == 4);
    const auto web = read("\"Country\",\"2018 Imports (EUR)\",\"2018 Exports (EUR)\",\"2019 Imports (EUR)\",\"2019 "
                          "Exports (EUR)\"\n\"China\",10,20,30,40\n\"Cambodia\",1,2,3,4\n");
    BOOST_TEST(valueAt(web, imports, "2019") == 3);
    checkUnit(web, "EUR", 0);
    QByteArray census = "year,CTY_CODE,CTYNAME", china = "\n2019,5700,China", cambodia = "\n2019,5550,Cambodia";
    int value = 0;
    for (const char *flow : { "I", "E" })
        for (const char *month :
            { "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC", "YR" }) {
            census += ',' + QByteArray(flow) + month;
            china += ',' + QByteArray::number(++value);
            cambodia += ',' + QByteArray::number(value * 10);
        }
    BOOST_TEST(valueAt(read(census + china + cambodia + '\n'), imports, "2019-05") == 50);
    // A year of prices is no year of the value.
    const auto constant = read("Year,Country,Exports (2015 US$),Imports (2015 US$)\n2018,China,1,2\n2019,China,3,4\n");
    BOOST_TEST(withRole(constant, Role::Time)->members.size() == 2U);
}

BOOST_AUTO_TEST_CASE(comext_writes_a_whole_year_as_its_fifty_second_month_and_the_flow_beside_the_trade)
{
    const auto dataset
        = read("DECLARANT,DECLARANT_ISO,TRADE_TYPE,PARTNER,PARTNER_ISO,PRODUCT_NC,FLOW,PERIOD,VALUE_IN_EUROS\n"
               "001,FR,E,0696,KH,64039900,1,202152,5000\n004,DE,E,0696,KH,64039900,2,202152,70\n");
    BOOST_TEST(valueAt(dataset, at("flow", "import"), "2021") == 5000);
    BOOST_TEST(bool(withRole(dataset, Role::Product)));
}

BOOST_AUTO_TEST_CASE(series_side_by_side_under_lines_that_describe_them_are_read_with_their_unit)
{
    const auto dataset = read("Select this link,Imports: China,Imports: Viet Nam\nFrequency,Monthly,Monthly\n"
                              "Unit,USD mn,USD mn\nSeries ID,123,124\n01/2023,500.5,200.5\n02/2023,510.5,210.5\n"
                              "03/2023,520.5,220.5\n");
    BOOST_TEST(valueAt(dataset, {}, "2023-02", QStringLiteral("Imports: China")) == 510.5);
    checkUnit(dataset, "USD", 6);
}

BOOST_AUTO_TEST_CASE(a_line_below_the_table_may_tell_the_unit_if_it_says_that_it_does)
{
    checkUnit(read("Paese;2018;2019\nGermania;1,5;2,5\nCambogia;3,5;4,5\nValori in milioni di euro;;\n"), "EUR", 6);
    checkUnit(read("Country;2018;2019\nGermany;1;2\nCambodia;3;4\nA dollar bought 4000 riel.;;\n"), "", 0);
    checkUnit(read("Ülkelere göre ihracat (Değer: Bin US $);;\nÜlke;2018;2019\nÇin;1;2\nKamboçya;3;4\n"), "USD", 3);
}

BOOST_AUTO_TEST_CASE(a_first_column_that_counts_the_rows_is_no_value)
{
    const auto dataset = read("Lfd;Jahr;Land;Betrag\n1;2018;China;1,5\n2;2018;Japan;2,5\n3;2019;China;3,5\n"
                              "4;2019;Japan;-\n5;2020;China;4,5\n");
    BOOST_REQUIRE(dataset->measures.size() == 1U);
    BOOST_TEST(dataset->measures.front().name == QStringLiteral("Betrag"));
}

BOOST_AUTO_TEST_CASE(codes_of_another_list_are_members_and_no_values)
{
    // 858 is Vietnam for the customs of Brazil and Uruguay for the United Nations.
    const auto dataset = read("CO_ANO;CO_MES;CO_NCM;CO_PAIS;KG_LIQUIDO;VL_FOB\n2020;01;12019000;858;10;350\n"
                              "2020;02;12019000;858;11;351\n2020;02;12019000;063;12;352\n");
    BOOST_TEST(dataset->measures.size() == 2U);
    BOOST_TEST(valueAt(dataset, at("CO_PAIS", "858"), "2020-02", QStringLiteral("VL_FOB")) == 351);
    BOOST_TEST(!withRole(dataset, Role::Reporter));
}

BOOST_AUTO_TEST_CASE(statistics_canada_counts_its_own_dollars_and_tells_the_scale_in_a_column)
{
    const auto dataset
        = read("REF_DATE,GEO,Trade,Principal trading partners,UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VECTOR,VALUE\n"
               "2023-01,Canada,Import,China,Dollars,81,millions,6,v1,10\n"
               "2023-01,Canada,Export,China,Dollars,81,millions,6,v2,20\n");
    checkUnit(dataset, "CAD", 6);
    BOOST_TEST(!hasDimension(dataset, "VECTOR"));
}

BOOST_AUTO_TEST_CASE(units_stand_in_a_title_of_a_field_and_in_a_dimension_of_units)
{
    const auto package = read(
        R"json({"resources":[{"name":"t","data":[{"an":2019,"pays":"KHM","valeur":1.5}],"schema":{"fields":[
        {"name":"an","type":"year"},{"name":"pays","type":"string"},
        {"name":"valeur","type":"number","title":"Valeur (milliers d'euros)"}]}}]})json",
        "datapackage.json");
    checkUnit(package, "EUR", 3);
    const auto cube = read(
        R"json({"version":"2.0","class":"dataset","label":"Trade","id":["unit","geo","time"],"size":[1,1,2],"dimension":{
        "unit":{"category":{"index":{"MIO_EUR":0},"label":{"MIO_EUR":"Million euro"}}},
        "geo":{"category":{"index":{"EL":0},"label":{"EL":"Greece"}}},
        "time":{"category":{"index":{"2019":0,"2020":1}}}},"value":[1.5,2.5]})json",
        "cube.json");
    checkUnit(cube, "EUR", 6);
    BOOST_TEST(valueAt(cube, at("geo", "GRC"), "2020") == 2.5);
    checkUnit(read("(단위 : 천 달러)\n국가명,2018,2019\n캄보디아,1,2\n베트남,3,4\n"), "USD", 3);
}

BOOST_AUTO_TEST_SUITE_END()
