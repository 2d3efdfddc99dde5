// SPDX-License-Identifier: GPL-3.0-or-later
// Periods, units, flows and totals in the words of statistical offices; the numbers are made up.
#include "tests/support/datasets.h"

#include "datasets/readers/countries.h"
#include "datasets/readers/headers.h"
#include "datasets/readers/units.h"

using namespace sampan;
using namespace sampan::test;

namespace languages_tests {

QString period(const char *text, PeriodStyle style = PeriodStyle::Usual)
{
    const auto found = headerPeriod(QString::fromUtf8(text), style);
    return found ? found->code() : QStringLiteral("none");
}

QString unit(const char *text)
{
    const auto found = quantityFromText(QString::fromUtf8(text));
    return found ? (found->currency.isEmpty() ? found->unit : found->currency) + QString::number(found->scale)
                 : QStringLiteral("none");
}

QString values(
    const DatasetPtr &dataset, const Filters &where, const char *by, const char *code, const QString &measure = {})
{
    Query query;
    query.where = where;
    query.by = QString::fromUtf8(by);
    query.measure = measure;
    return valuesOf(ask(dataset, query), QString::fromUtf8(code));
}

MemberKind kindOf(const DatasetPtr &dataset, const char *code)
{
    for (const Dimension &dimension : dataset->dimensions)
        if (const int index = dimension.indexOf(QString::fromUtf8(code)); index >= 0)
            return dimension.members[std::size_t(index)].kind;
    BOOST_FAIL(code << " is no member");
    return {};
}

} // namespace languages_tests

BOOST_AUTO_TEST_SUITE(languages_tests)

BOOST_AUTO_TEST_CASE(quarters_and_months_are_read_in_many_languages)
{
    const std::pair<const char *, const char *> cases[] { { "1er trimestre 2020", "2020-Q1" },
        { "3e trimestre 2019", "2019-Q3" }, { "Quý I năm 2019", "2019-Q1" }, { "Quý 2/2020", "2020-Q2" },
        { "2020년 1분기", "2020-Q1" }, { "1st quarter 2020", "2020-Q1" }, { "2020 Quarter 4", "2020-Q4" },
        { "IV кв. 2020", "2020-Q4" }, { "1. Quartal 2020", "2020-Q1" }, { "2020年第1四半期", "2020-Q1" },
        { "Triwulan II 2020", "2020-Q2" }, { "H1 2020", "2020-S1" }, { "Tháng 3/2020", "2020-03" },
        { "2020년 7월", "2020-07" }, { "ม.ค. 63", "2020-01" }, { "янв. 2020", "2020-01" }, { "mai 2020", "2020-05" },
        { "enero de 2020", "2020-01" }, { "Ağustos 2020", "2020-08" }, { "Mrz 2020", "2020-03" },
        { "FY2017-18", "2017" }, { "2018 г.", "2018" }, { "2019년", "2019" }, { "Sơ bộ 2021", "2021" } };
    for (const auto &[text, code] : cases)
        BOOST_TEST(period(text) == QString::fromUtf8(code), text << " reads " << period(text).toStdString());
    BOOST_TEST(period("ม.ค. 2563", PeriodStyle::BuddhistYears) == QStringLiteral("2020-01"));
    BOOST_TEST(period("มี.ค. 2563", PeriodStyle::BuddhistYears) == QStringLiteral("2020-03"));
}

// "2018 (%)" beside "2018" is a share; taken as the same year it would be added to the value.
BOOST_AUTO_TEST_CASE(a_note_on_a_period_is_told_from_a_unit)
{
    for (const char *text : { "2018 (p)", "2018\n(revised)", "2018*", "2018p", "2018 1/", "2018 (Prel.)", "2018¹" })
        BOOST_TEST(period(text) == QStringLiteral("2018"), text);
    BOOST_TEST(period("2019/20R") == QStringLiteral("2019"));
    for (const char *text : { "2018 (%)", "2018 (Jan-Sep)", "Market 2020", "Output 2019", "Outlook 20", "2018 exports",
             "2020 1 2 quarter", "Total", "quarter 5 2020" })
        BOOST_TEST(period(text) == QStringLiteral("none"), text);
}

BOOST_AUTO_TEST_CASE(units_are_read_in_many_languages)
{
    const std::pair<const char *, const char *> cases[] { { "ล้านบาท", "THB6" }, { "พันล้านบาท", "THB9" },
        { "Triệu đô la Mỹ", "USD6" }, { "tỷ đồng", "VND9" }, { "εκατ. ευρώ", "EUR6" }, { "مليون دولار", "USD6" },
        { "tys. zł", "PLN3" }, { "累计比去年同期±％", "percent0" }, { "mld. Kč", "CZK9" } };
    for (const auto &[text, code] : cases)
        BOOST_TEST(unit(text) == QString::fromUtf8(code), text << " reads " << unit(text).toStdString());
    // No riyal of one country, no word that looks like a code.
    BOOST_TEST(unit("China, Hong Kong SAR") == QStringLiteral("none"));
    BOOST_TEST(unit("مليون ريال") == QStringLiteral("6"));
}

BOOST_AUTO_TEST_CASE(flows_are_read_in_many_languages)
{
    for (const char *text : { "수입금액", "นำเข้า", "Nhập khẩu", "Impor", "Invoer", "İthalat", "输入進口" })
        BOOST_TEST((findFlow(QString::fromUtf8(text)).value_or(Member {}).code == QStringLiteral("import")), text);
    for (const char *text : { "수출금액", "ส่งออก", "Xuất khẩu", "Ekspor", "Uitvoer", "İhracat" })
        BOOST_TEST((findFlow(QString::fromUtf8(text)).value_or(Member {}).code == QStringLiteral("export")), text);
    for (const char *text : { "수출입 실적", "Xuất nhập khẩu", "輸出入", "무역수지", "Trade balance" })
        BOOST_TEST(!findFlow(QString::fromUtf8(text)), text);
}

BOOST_AUTO_TEST_CASE(the_unit_behind_every_name_belongs_to_the_values)
{
    const auto dataset = readText("Data Series,2019,2020\nAsia (Thousand Dollars),900,910\nCambodia (Thousand Dollars)"
                                  ",1,2\nMalaysia (Thousand Dollars),3,4\nTotal (Thousand Dollars),1000,1100\n");
    BOOST_TEST(values(dataset, {}, "country", "KHM") == QStringLiteral("2019:1 2020:2"));
    BOOST_TEST(dataset->measures.front().quantity.scale == 3);
    BOOST_TEST(bool(kindOf(dataset, "W00") == MemberKind::Total));
}

BOOST_AUTO_TEST_CASE(each_indicator_has_the_unit_beside_it)
{
    const auto dataset = readText("Economy,Indicator,Unit,Scale,2019,2020\nCambodia,Exports value,U.S. dollars,Billions"
                                  ",1,2\nCambodia,Volume,Percent change,,3,4\nPeople's Republic of China,Exports value,"
                                  "U.S. dollars,Billions,5,6\n");
    BOOST_REQUIRE_EQUAL(dataset->measures.size(), 2);
    BOOST_TEST(dataset->measures[0].quantity.currency == QStringLiteral("USD"));
    BOOST_TEST(dataset->measures[0].quantity.scale == 9);
    BOOST_TEST(dataset->measures[1].quantity.isPercent());
    BOOST_TEST(
        values(dataset, {}, "country", "CHN", QStringLiteral("Exports value")) == QStringLiteral("2019:5 2020:6"));
}

// Codes of the IMF and of Eurostat for groups are added to their members by nobody.
BOOST_AUTO_TEST_CASE(codes_with_digits_among_countries_are_groups)
{
    const auto dataset = readText("REF_AREA,INDICATOR,COUNTERPART_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n"
                                  "KH,TMG_CIF_USD,W00,2019,100,6\nKH,TMG_CIF_USD,CN,2019,60,6\n"
                                  "KH,TMG_CIF_USD,F1,2019,7,6\nKH,TMG_CIF_USD,1C_080,2019,70,6\n"
                                  "KH,TMG_CIF_USD,EXT_EU27_2020,2019,9,6\nKH,TMG_CIF_USD,US,2019,30,6\n");
    for (const char *code : { "F1", "1C_080", "EXT_EU27_2020" })
        BOOST_TEST(bool(kindOf(dataset, code) == MemberKind::Aggregate), code);
    BOOST_TEST(bool(kindOf(dataset, "W00") == MemberKind::Total));
}

// Each row by air and by sea stands beside the sum of both.
BOOST_AUTO_TEST_CASE(parts_of_comtrade_stand_for_their_total)
{
    const auto dataset = readText("period,reporterISO,flowCode,partnerISO,cmdCode,motCode,motDesc,primaryValue\n"
                                  "2023,THA,M,CHN,85,0,TOTAL MOT,100\n2023,THA,M,CHN,85,1000,Air,25\n"
                                  "2023,THA,M,CHN,85,2100,Water,75\n");
    BOOST_TEST(values(dataset, {}, "partner", "CHN") == QStringLiteral("2023:100"));
    BOOST_TEST(values(dataset, { { QStringLiteral("motCode"), { QStringLiteral("1000") } } }, "partner", "CHN")
        == QStringLiteral("2023:25"));
}

BOOST_AUTO_TEST_CASE(a_flow_of_amounts_is_what_is_counted)
{
    QByteArray text = "iso_o,iso_d,year,FLOW,SOURCE_TF\n";
    for (int year = 1900; year < 1910; ++year)
        text += "FRA,GBR," + QByteArray::number(year) + ',' + QByteArray::number(year * 10 + 5) + ".5,Mitchell\n";
    const auto dataset = readText(text);
    BOOST_REQUIRE_EQUAL(dataset->measures.size(), 1);
    BOOST_TEST(values(dataset, {}, "partner", "FRA").startsWith(QStringLiteral("1900:19005.5 1901:19015.5")));
}

BOOST_AUTO_TEST_CASE(the_header_over_the_names_of_rows_can_name_the_unit)
{
    const auto dataset = readText("\"Trade in goods, £ million\",Jan-19,Feb-19\nExports,30,31\nImports,41,42\n"
                                  "Balance,(11),(11)\n");
    BOOST_TEST(dataset->measures.front().quantity.currency == QStringLiteral("GBP"));
    BOOST_TEST(dataset->measures.front().quantity.scale == 6);
    BOOST_TEST(values(dataset, {}, "flow", "import") == QStringLiteral("2019-01:41 2019-02:42"));
    BOOST_TEST(bool(kindOf(dataset, "balance") == MemberKind::Aggregate)); // never added to the flows
}

// The Bureau of Statistics of Australia has codes of its own, and says behind them what they are.
BOOST_AUTO_TEST_CASE(what_a_code_in_a_header_means_stands_behind_the_colon)
{
    const auto dataset
        = readText("DATAFLOW,COUNTRY_ORIG: Country of origin,FREQ: Frequency,TIME_PERIOD: Time Period,"
                   "OBS_VALUE,UNIT_MEASURE: Unit of Measure,UNIT_MULT: Unit of multiplier\n"
                   "ABS:M(1.0.0),CMBD: Cambodia,M: Monthly,2023-01,40,AUD: Australian Dollars,3: Thousands\n"
                   "ABS:M(1.0.0),TOT: Total,M: Monthly,2023-01,900,AUD: Australian Dollars,3: Thousands\n"
                   "ABS:M(1.0.0),CHIN: China (excludes SARs and Taiwan),M: Monthly,2023-01,500,"
                   "AUD: Australian Dollars,3: Thousands\n");
    BOOST_TEST(values(dataset, {}, "country", "KHM") == QStringLiteral("2023-01:40"));
    BOOST_TEST(values(dataset, {}, "country", "CHN") == QStringLiteral("2023-01:500"));
    BOOST_TEST(bool(kindOf(dataset, "W00") == MemberKind::Total));
}

BOOST_AUTO_TEST_CASE(a_month_goes_with_a_year_of_the_buddhist_era)
{
    const auto dataset = readText("ปี,เดือน,ประเทศ,มูลค่านำเข้า (บาท),มูลค่าส่งออก (บาท)\n2566,1,จีน,10,20\n2566,2,จีน,30,40\n"
                                  "2566,1,กัมพูชา,1,2\n2566,2,กัมพูชา,3,4\n");
    BOOST_TEST(values(dataset, { { QStringLiteral("flow"), { QStringLiteral("import") } } }, "country", "KHM")
        == QStringLiteral("2023-01:1 2023-02:3"));
}

// 304 is Greenland in the list of the United Nations and the United States in that of Japan's customs.
BOOST_AUTO_TEST_CASE(numbers_of_a_list_that_is_not_known_name_no_country)
{
    const auto dataset = readText("Year,HS,Country,Unit2,Value\n2019,0101,103,KG,1\n2019,0101,105,KG,2\n"
                                  "2019,0101,304,KG,3\n2020,0101,103,KG,4\n");
    for (const Dimension &dimension : dataset->dimensions)
        BOOST_TEST((dimension.indexOf(QStringLiteral("GRL")) < 0 && dimension.indexOf(QStringLiteral("KGZ")) < 0));
    BOOST_TEST(std::any_of(dataset->problems.begin(), dataset->problems.end(),
        [](const Problem &problem) { return problem.message.contains(QLatin1String("of another list")); }));
}

BOOST_AUTO_TEST_SUITE_END()
