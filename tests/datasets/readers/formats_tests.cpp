// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "datasets/readers/archive.h"
#include "datasets/readers/workbook.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace formats_tests {

//! A workbook of one sheet, of which only the rows are given.
QByteArray xlsx(const QByteArray &rows, const QByteArray &sheets = "<sheet name=\"Data\" r:id=\"rId1\"/>",
    const QByteArray &second = {})
{
    const QByteArray begin = "<?xml version=\"1.0\"?><worksheet><sheetData>", end = "</sheetData></worksheet>";
    std::vector<std::pair<QString, QByteArray>> entries { { QStringLiteral("[Content_Types].xml"), "<Types/>" },
        { QStringLiteral("xl/workbook.xml"), "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>" },
        { QStringLiteral("xl/_rels/workbook.xml.rels"),
            "<Relationships>"
            "<Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            "<Relationship Id=\"rId2\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/>"
            "<Relationship Id=\"rId3\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/>"
            "<Relationship Id=\"rId4\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>" },
        { QStringLiteral("xl/sharedStrings.xml"),
            "<sst><si><t>Year</t></si><si><r><t>Part</t></r><r><t>ner</t></r></si>"
            "<si><t>日本</t><rPh><t>ニホン</t></rPh></si></sst>" },
        { QStringLiteral("xl/styles.xml"),
            "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"yyyy&quot;年&quot;\"/></numFmts>"
            "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>" },
        { QStringLiteral("xl/worksheets/sheet1.xml"), begin + rows + end },
        { QStringLiteral("xl/worksheets/sheet2.xml"), begin + second + end } };
    const auto bytes = writeArchive(QStringLiteral("test.xlsx"), entries);
    BOOST_REQUIRE(bytes);
    return *bytes;
}

QByteArray cell(const char *reference, const char *value, const char *attributes = "")
{
    return QByteArray("<c r=\"") + reference + "\" " + attributes + "><v>" + value + "</v></c>";
}

bool tells(const DatasetPtr &dataset, const char *words)
{
    return std::any_of(dataset->problems.begin(), dataset->problems.end(),
        [&](const Problem &problem) { return problem.text().contains(QString::fromUtf8(words)); });
}

} // namespace formats_tests

BOOST_AUTO_TEST_SUITE(formats_tests)

// The layouts that publishers use, made from figures of the IMF's Direction of Trade Statistics; EXPECT.tsv has values
// that were taken from there, not from what was read.
BOOST_AUTO_TEST_CASE(layouts_of_publishers_give_the_published_values)
{
    const QString folder = sourcePath("tests/data/specimens/");
    QFile file(folder + QStringLiteral("EXPECT.tsv"));
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    file.readLine();
    int checked = 0;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).remove(u'\n').split(u'\t');
        BOOST_REQUIRE(fields.size() == 5);
        const QString context = fields.join(u' ');
        const auto dataset = readDataset(folder + fields[0]);
        BOOST_REQUIRE_MESSAGE(dataset, context.toStdString());
        Query query;
        const QStringList arguments = fields[1].split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
            const QString &argument = arguments[i + 1];
            if (arguments[i] == QStringLiteral("--by"))
                query.by = argument;
            else
                query.where.push_back({ argument.section(u'=', 0, 0), { argument.section(u'=', 1) } });
        }
        const auto table = runQuery(**dataset, query);
        BOOST_REQUIRE_MESSAGE(
            table, (context + QStringLiteral(": ") + (table ? QString() : table.error().message)).toStdString());
        const auto period = Period::parse(fields[3]);
        BOOST_REQUIRE(period);
        bool found = false;
        for (const Series &series : table->series)
            for (std::size_t p = 0; p < table->periods.size(); ++p)
                if (series.code == fields[2] && table->periods[p] == *period) {
                    found = true;
                    const double value = series.cells[p].value;
                    if (fields[4].isEmpty())
                        BOOST_TEST(std::isnan(value), context.toStdString());
                    else
                        BOOST_TEST(std::abs(value / fields[4].toDouble() - 1) <= 1e-9, context.toStdString());
                }
        BOOST_TEST(found, context.toStdString());
        ++checked;
    }
    BOOST_TEST(checked >= 20);
}

BOOST_AUTO_TEST_CASE(days_of_a_sheet_are_counted_as_excel_does)
{
    // ECMA-376, 18.17.4.1: 1 is 1 January 1900, 60 the 29 February that never was; 43831 is 1 January 2020.
    BOOST_TEST(isoDate(1, false) == "1900-01-01");
    BOOST_TEST(isoDate(59, false) == "1900-02-28");
    BOOST_TEST(isoDate(61, false) == "1900-03-01");
    BOOST_TEST(isoDate(43831, false) == "2020-01-01");
    BOOST_TEST(isoDate(43831.5, false) == "2020-01-01T12:00:00");
    BOOST_TEST(isoDate(0, true) == "1904-01-01");
    BOOST_TEST(isoDate(42369, true) == "2020-01-01"); // 1462 days less
    BOOST_TEST(isoDate(-1, false).empty());
    BOOST_TEST(isoDate(1e12, false).empty());
}

BOOST_AUTO_TEST_CASE(number_formats_that_show_a_date_are_told_from_others)
{
    for (const char *format : { "yyyy", "dd/mm/yyyy", "[$-409]mmm\\-yy;@", "d-mmm", "yyyy\"年\"m\"月\"" })
        BOOST_TEST(isDateFormat(format), format);
    for (const char *format :
        { "0.00", "#,##0", "General", "0 \"days\"", "[Red]0", "0.0E+00", "@", "\"Mday\"0", "[h]:mm" })
        BOOST_TEST(!isDateFormat(format), format);
}

BOOST_AUTO_TEST_CASE(every_kind_of_cell_of_a_workbook_is_read)
{
    const QByteArray rows = "<row r=\"1\">" + cell("A1", "0", "t=\"s\"") + cell("B1", "1", "t=\"s\"")
        + "<c r=\"C1\" t=\"inlineStr\"><is><t>Value (US$ </t><t>million)</t></is></c></row>" + "<row r=\"2\">"
        + cell("A2", "43830", "s=\"1\"") + cell("B2", "2", "t=\"s\"")
        + "<c r=\"C2\"><f>1+1</f><v>2.5</v></c></row>" // a formula with its value
        + "<row r=\"3\">" + cell("A3", "44196", "s=\"2\"") + cell("B3", "China", "t=\"str\"") + cell("C3", "7")
        + "</row><row r=\"4\">" + cell("A4", "44196", "s=\"1\"") + cell("B4", "Thailand", "t=\"str\"")
        + cell("C4", "#DIV/0!", "t=\"e\"") + "</row>";
    const auto dataset = readText(xlsx(rows), "book.xlsx");
    BOOST_TEST(dataset->format == QStringLiteral("xlsx"));
    BOOST_TEST(dataset->measures.front().quantity.scale == 6);
    Query query;
    query.by = QStringLiteral("Partner");
    const Table table = ask(dataset, query);
    BOOST_TEST(valuesOf(table, QStringLiteral("JPN")) == QStringLiteral("2019:2.5 2020:-"));
    BOOST_TEST(valuesOf(table, QStringLiteral("CHN")) == QStringLiteral("2019:- 2020:7"));
    BOOST_TEST(codesOf(table) == QStringLiteral("JPN CHN")); // Thailand has no value
    BOOST_TEST(tells(dataset, "#DIV/0!"));
}

BOOST_AUTO_TEST_CASE(a_formula_that_was_never_computed_is_told_and_missing)
{
    const auto dataset
        = readText(xlsx("<row r=\"1\">" + cell("A1", "year", "t=\"str\"") + cell("B1", "value", "t=\"str\"")
                       + "</row><row r=\"2\">" + cell("A2", "1991") + cell("B2", "5") + "</row><row r=\"3\">"
                       + cell("A3", "1992") + "<c r=\"B3\"><f>B2*2</f></c></row>"),
            "book.xlsx");
    BOOST_TEST(tells(dataset, "carry no value"));
    BOOST_TEST(valuesOf(ask(dataset, {})) == QStringLiteral("1991:5 1992:-"));
}

BOOST_AUTO_TEST_CASE(hidden_sheets_stay_hidden_and_the_sheet_with_the_table_is_found)
{
    const QByteArray table = "<row r=\"1\">" + cell("A1", "year", "t=\"str\"") + cell("B1", "value", "t=\"str\"")
        + "</row><row r=\"2\">" + cell("A2", "1991") + cell("B2", "5") + "</row>";
    const QByteArray note = "<row r=\"1\">" + cell("A1", "About these figures", "t=\"str\"") + "</row>";
    auto dataset
        = readText(xlsx(note, "<sheet name=\"Read me\" r:id=\"rId1\"/><sheet name=\"Table 1\" r:id=\"rId2\"/>", table),
            "book.xlsx");
    BOOST_TEST(valuesOf(ask(dataset, {})) == QStringLiteral("1991:5"));
    const auto hidden = tryText(
        xlsx(note, "<sheet name=\"a\" r:id=\"rId1\"/><sheet name=\"b\" state=\"veryHidden\" r:id=\"rId2\"/>", table),
        "book.xlsx");
    BOOST_TEST(!hidden);
}

BOOST_AUTO_TEST_CASE(sheets_of_one_layout_are_read_together_and_told_apart_by_what_their_names_say)
{
    const auto sheet = [](const char *value) {
        return "<row r=\"1\">" + cell("A1", "Cambodia", "t=\"str\"") + "</row><row r=\"3\">" + cell("B3", "1991")
            + cell("C3", "1992") + "</row><row r=\"4\">" + cell("A4", "Thailand", "t=\"str\"") + cell("B4", value)
            + cell("C4", "7.5 e", "t=\"str\"") + "</row><row r=\"5\">" + cell("A5", "Estonia, Rep. of", "t=\"str\"")
            + cell("B5", "2") + cell("C5", "3") + "</row>";
    };
    const auto dataset = readText(xlsx(sheet("10"),
                                      "<sheet name=\"Exports, FOB\" r:id=\"rId1\"/>"
                                      "<sheet name=\"Imports, CIF\" r:id=\"rId2\"/>",
                                      sheet("20")),
        "book.xlsx");
    Query query;
    query.where = { { QStringLiteral("flow"), { QStringLiteral("import") } } };
    query.by = QStringLiteral("partner");
    const Table table = ask(dataset, query);
    BOOST_TEST(codesOf(table) == QStringLiteral("THA EST"));
    BOOST_TEST(valuesOf(table, QStringLiteral("THA")) == QStringLiteral("1991:20 1992:7.5"));
    BOOST_TEST(int(table.series[0].cells[1].status) == int(Status::Estimated));
    query.where.push_back({ QStringLiteral("reporter"), { QStringLiteral("KHM") } });
    BOOST_TEST(codesOf(ask(dataset, query)) == QStringLiteral("THA EST"));
}

BOOST_AUTO_TEST_CASE(names_in_several_rows_over_the_values_are_read_in_text_too)
{
    const auto dataset = readText("Trade of two states,,,,\nPartner,Cambodia,,Viet Nam,\n,2019,2020,2019,2020\n"
                                  "China,1,2,3,4\nThailand,5,..,7,8\n");
    Query query;
    query.where = { { QStringLiteral("reporter"), { QStringLiteral("VNM") } } };
    query.by = QStringLiteral("partner");
    BOOST_TEST(valuesOf(ask(dataset, query), QStringLiteral("THA")) == QStringLiteral("2019:7 2020:8"));
    query.where = { { QStringLiteral("reporter"), { QStringLiteral("KHM") } } };
    BOOST_TEST(valuesOf(ask(dataset, query), QStringLiteral("THA")) == QStringLiteral("2019:5 2020:-"));
}

BOOST_AUTO_TEST_CASE(a_cell_that_is_no_number_is_told_with_its_place_in_the_file)
{
    const auto dataset = readText("Partner,Cambodia,,Viet Nam,\n,2019,2020,2019,2020\nChina,1,2,3,4\n"
                                  "Thailand,5,6,seven,8\n");
    BOOST_TEST(tells(dataset, ":4:4")); // fourth line, fourth column
    BOOST_TEST(tells(dataset, "seven"));
}

BOOST_AUTO_TEST_CASE(sdmx_is_read_in_each_of_its_shapes)
{
    const QByteArray head = "<?xml version=\"1.0\"?><m:GenericData xmlns:m=\"http://www.sdmx.org/m\" xmlns:g=\"g\">"
                            "<m:Header><m:Structure dimensionAtObservation=\"%1\"/></m:Header><m:DataSet>";
    const QByteArray series = QByteArray(head).replace("%1", "TIME_PERIOD")
        + "<g:Series><g:SeriesKey><g:Value id=\"REF_AREA\" value=\"KHM\"/><g:Value id=\"CURRENCY\" value=\"CHF\"/>"
          "</g:SeriesKey><g:Attributes><g:Value id=\"UNIT_MULT\" value=\"6\"/><g:Value id=\"UNIT_MEASURE\" "
          "value=\"USD\"/>"
          "</g:Attributes><g:Obs><g:ObsDimension value=\"2019-Q1\"/><g:ObsValue value=\"1.5\"/><g:Attributes>"
          "<g:Value id=\"OBS_STATUS\" value=\"E\"/></g:Attributes></g:Obs><g:Obs><g:ObsDimension value=\"2019-Q2\"/>"
          "<g:ObsValue value=\"NaN\"/></g:Obs></g:Series></m:DataSet></m:GenericData>";
    const QByteArray cross = QByteArray(head).replace("%1", "CURRENCY")
        + "<g:Series><g:SeriesKey><g:Value id=\"REF_AREA\" value=\"KHM\"/><g:Value id=\"TIME_PERIOD\" "
          "value=\"2019-Q1\"/>"
          "</g:SeriesKey><g:Obs><g:ObsDimension value=\"CHF\"/><g:ObsValue value=\"1.5\"/></g:Obs></g:Series>"
          "</m:DataSet></m:GenericData>";
    const QByteArray flat = QByteArray(head).replace("%1", "AllDimensions")
        + "<g:Obs><g:ObsKey><g:Value id=\"REF_AREA\" value=\"KHM\"/><g:Value id=\"CURRENCY\" value=\"CHF\"/>"
          "<g:Value id=\"TIME_PERIOD\" value=\"2019-Q1\"/></g:ObsKey><g:ObsValue value=\"1.5\"/></g:Obs>"
          "</m:DataSet></m:GenericData>";
    const QByteArray specific = "<?xml version=\"1.0\"?><m:StructureSpecificData xmlns:m=\"http://www.sdmx.org/m\">"
                                "<m:DataSet><Series REF_AREA=\"KHM\" CURRENCY=\"CHF\" UNIT_MULT=\"6\" DECIMALS=\"2\">"
                                "<Obs TIME_PERIOD=\"2019-Q1\" OBS_VALUE=\"1.5\" OBS_STATUS=\"E\"/></Series></m:DataSet>"
                                "</m:StructureSpecificData>";
    const QByteArray old = "<?xml version=\"1.0\"?><GenericData xmlns=\"http://www.SDMX.org/m\" xmlns:g=\"g\"><DataSet>"
                           "<g:Series><g:SeriesKey><g:Value concept=\"REF_AREA\" value=\"KHM\"/>"
                           "<g:Value concept=\"CURRENCY\" value=\"CHF\"/></g:SeriesKey><g:Obs><g:Time>2019-Q1</g:Time>"
                           "<g:ObsValue value=\"1.5\"/></g:Obs></g:Series></DataSet></GenericData>";
    for (const QByteArray &message : { series, cross, flat, specific, old }) {
        const auto dataset = readText(message, "message.xml");
        BOOST_TEST(dataset->format == QStringLiteral("sdmx-ml"));
        Query query;
        query.where = { { QStringLiteral("CURRENCY"), { QStringLiteral("CHF") } } };
        query.by = QStringLiteral("country");
        BOOST_TEST(valuesOf(ask(dataset, query), QStringLiteral("KHM")).startsWith(QStringLiteral("2019-Q1:1.5")));
    }
    const auto dataset = readText(series, "message.xml");
    BOOST_TEST(dataset->measures.front().quantity.scale == 6);
    BOOST_TEST(int(dataset->statusOf(0)) == int(Status::Estimated));
    BOOST_TEST(dataset->presentValues() == 1);
}

BOOST_AUTO_TEST_CASE(json_stat_is_read_with_sparse_values_statuses_and_measures)
{
    const auto dataset = readText(R"({"version":"2.0","class":"dataset","id":["metric","geo","time"],"size":[2,1,2],
        "role":{"time":["time"],"metric":["metric"]},
        "dimension":{"metric":{"category":{"index":["exp","imp"],"label":{"exp":"Exports","imp":"Imports"}}},
        "geo":{"category":{"label":{"KHM":"Cambodia"}}},
        "time":{"category":{"index":{"2020":1,"2019":0}}}},
        "value":{"0":5,"3":8.5},"status":{"3":"e"}})",
        "cube.json");
    BOOST_TEST(dataset->format == QStringLiteral("json-stat"));
    Query query;
    query.where = { { QStringLiteral("flow"), { QStringLiteral("import") } } };
    const Table table = ask(dataset, query);
    BOOST_TEST(valuesOf(table) == QStringLiteral("2019:- 2020:8.5"));
    BOOST_TEST(int(table.series[0].cells[1].status) == int(Status::Estimated));
}

BOOST_AUTO_TEST_CASE(json_stat_whose_sizes_do_not_fit_is_refused)
{
    for (const char *text :
        { R"({"class":"dataset","id":["a"],"size":[2],"dimension":{"a":{"category":{"index":["x"]}}},"value":[1]})",
            R"({"class":"dataset","id":["a"],"size":[1],"dimension":{"a":{"category":{"index":["x"]}}},"value":[1,2]})",
            R"({"class":"dataset","id":["a"],"size":[99999999999],"dimension":{"a":{"category":{"index":["x"]}}},"value":[1]})",
            R"({"class":"dataset","id":[1],"size":["a"],"dimension":{"a":{}},"value":[1]})",
            R"({"class":"dataset","id":["a"],"size":[1],"dimension":{},"value":3})" }) {
        const auto dataset = tryText(text, "cube.json");
        BOOST_TEST(!dataset, text);
    }
}

BOOST_AUTO_TEST_CASE(xml_that_grows_by_entities_or_nests_without_end_is_refused)
{
    const QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE sdmx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>"
                              "<GenericData><DataSet>&b;</DataSet></GenericData>";
    auto dataset = tryText(laughs, "message.xml");
    BOOST_REQUIRE(!dataset);
    BOOST_TEST(dataset.error().message.contains(QStringLiteral("entities")));
    dataset = tryText("<sdmx>" + QByteArray("<a>").repeated(100000), "deep.xml");
    BOOST_REQUIRE(!dataset);
    BOOST_TEST(dataset.error().message.contains(QStringLiteral("deep")));
    dataset = tryText("<sdmx><DataSet><Obs></DataSet></sdmx>", "broken.xml");
    BOOST_REQUIRE(!dataset);
    BOOST_TEST(dataset.error().row == 1);
}

BOOST_AUTO_TEST_CASE(a_workbook_cut_short_anywhere_is_refused_or_read_but_never_crashes)
{
    const QByteArray whole = [] {
        QFile file(sourcePath("tests/data/specimens/merged-headers.xlsx"));
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    for (qsizetype size = 0; size < whole.size(); size += 97) {
        const auto dataset = tryText(whole.left(size), "cut.xlsx");
        BOOST_TEST(!dataset);
    }
    for (qsizetype at = 30; at < whole.size(); at += 61) {
        QByteArray bent = whole;
        bent[at] = char(bent[at] ^ 0x10);
        const auto dataset = tryText(bent, "bent.xlsx"); // either is right; it must end
        BOOST_TEST((dataset || !dataset.error().message.isEmpty()));
    }
}

// The unit may be said once, of all series with these keys; "X" as the only flow is no missing value.
BOOST_AUTO_TEST_CASE(groups_of_sdmx_give_their_series_the_unit)
{
    const auto specific
        = readText("<?xml version=\"1.0\"?><m:StructureSpecificData xmlns:m=\"http://www.sdmx.org/message\"><m:Header/>"
                   "<m:DataSet><Group REF_AREA=\"KH\" COUNTERPART_AREA=\"CN\" UNIT_MEASURE=\"USD\" UNIT_MULT=\"6\"/>"
                   "<Series REF_AREA=\"KH\" COUNTERPART_AREA=\"CN\"><Obs TIME_PERIOD=\"2019\" OBS_VALUE=\"7\"/>"
                   "<Obs TIME_PERIOD=\"2020\" OBS_VALUE=\"8\"/></Series></m:DataSet></m:StructureSpecificData>",
            "specific.xml");
    BOOST_TEST(specific->measures.front().quantity.currency == QStringLiteral("USD"));
    BOOST_TEST(specific->measures.front().quantity.scale == 6);
    const auto generic = readText(
        "<?xml version=\"1.0\"?><m:GenericData xmlns:m=\"http://www.sdmx.org/message\" xmlns:g=\"g\"><m:Header/>"
        "<m:DataSet><g:Group><g:GroupKey><g:Value id=\"REPORTER\" value=\"TH\"/><g:Value id=\"PARTNER\" value=\"KH\"/>"
        "</g:GroupKey><g:Attributes><g:Value id=\"UNIT\" value=\"THB\"/><g:Value id=\"UNIT_MULT\" value=\"3\"/>"
        "</g:Attributes></g:Group><g:Series><g:SeriesKey><g:Value id=\"REPORTER\" value=\"TH\"/>"
        "<g:Value id=\"PARTNER\" value=\"KH\"/><g:Value id=\"FLOW\" value=\"X\"/></g:SeriesKey>"
        "<g:Obs><g:ObsDimension value=\"2022\"/><g:ObsValue value=\"5\"/></g:Obs></g:Series></m:DataSet>"
        "</m:GenericData>",
        "generic.xml");
    BOOST_TEST(generic->measures.front().quantity.currency == QStringLiteral("THB"));
    BOOST_TEST(generic->measures.front().quantity.scale == 3);
    BOOST_TEST(std::any_of(generic->dimensions.begin(), generic->dimensions.end(), [](const Dimension &dimension) {
        return dimension.role == Role::Flow && dimension.members.front().code == QStringLiteral("export");
    }));
}

BOOST_AUTO_TEST_CASE(files_that_only_look_readable_say_what_they_are)
{
    const auto packed = tryText(QByteArray("\x1F\x8B\x08\x00\x00", 5), "bop_gdp6_q.tsv.gz");
    BOOST_REQUIRE(!packed);
    BOOST_TEST(packed.error().message.contains(QLatin1String("gzip")));
    const auto json = tryText("{\"data\":{\"dataSets\":[{\"observations\":{\"0:0\":[7]}}]}}", "data.json");
    BOOST_REQUIRE(!json);
    BOOST_TEST(json.error().message.contains(QLatin1String("SDMX-JSON")));
}

BOOST_AUTO_TEST_SUITE_END()
