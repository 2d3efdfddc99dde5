// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/archive.h"
#include "datasets/readers/wholefile.h"
#include "tests/datasets/readers/peakmemory.h"
#include "tests/support/datasets.h"

#include <QElapsedTimer>

using namespace sampan;
using namespace sampan::test;

namespace hostile_tests {

using Entries = std::vector<std::pair<QString, QByteArray>>;

QByteArray zipOf(const Entries &entries)
{
    const auto bytes = writeArchive(QStringLiteral("x.zip"), entries);
    BOOST_REQUIRE(bytes);
    return *bytes;
}

QByteArray workbookOf(const QByteArray &sheet, const QByteArray &strings = {})
{
    Entries entries { { QStringLiteral("[Content_Types].xml"), "<Types/>" },
        { QStringLiteral("xl/workbook.xml"), "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>" },
        { QStringLiteral("xl/_rels/workbook.xml.rels"),
            "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
            "</Relationships>" },
        { QStringLiteral("xl/worksheets/sheet1.xml"),
            "<worksheet><sheetData><row><c t=\"str\"><v>year</v></c><c t=\"str\"><v>value</v></c></row>" + sheet
                + "</sheetData></worksheet>" } };
    if (!strings.isEmpty())
        entries.emplace_back(QStringLiteral("xl/sharedStrings.xml"), "<sst>" + strings + "</sst>");
    return zipOf(entries);
}

QByteArray odsOf(const QByteArray &rows)
{
    return zipOf({ { QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet" },
        { QStringLiteral("content.xml"), "<body><table name=\"a\">" + rows + "</table></body>" } });
}

QByteArray packageOf(const QByteArray &resources) { return "{\"resources\":[" + resources + "]}"; }

//! A part of the text again and again, up to a tenth of a megabyte: debug builds and sanitizers are slow.
QByteArray muchOf(const QByteArray &part) { return part.repeated(100'000 / part.size()); }

//! Numbers one after the other, each between the texts.
QByteArray numbered(const char *before, const char *after, int count, int first = 0)
{
    QByteArray text;
    for (int i = first; i < first + count; ++i)
        text += before + QByteArray::number(i) + after;
    return text;
}

//! Whatever becomes of it: an answer that holds together, or a reason, within the memory that a file may take.
void mustEnd(const char *what, const QByteArray &bytes, const char *name, const ReadOptions &options = {})
{
    BOOST_TEST_CONTEXT(what)
    {
        QElapsedTimer timer;
        timer.start();
        const PeakMemory memory;
        const auto dataset = readBytes(QString::fromUtf8(name), bytes, options);
        if (dataset) {
            for (const auto &keys : (*dataset)->observations.keys)
                BOOST_TEST(keys.size() == (*dataset)->observations.size());
            Query query;
            for (const Dimension &dimension : (*dataset)->dimensions) {
                query.by = dimension.name;
                static_cast<void>(runQuery(**dataset, query));
            }
        } else {
            BOOST_TEST(!dataset.error().message.isEmpty());
        }
        BOOST_TEST_MESSAGE(what << ": " << bytes.size() / 1024 << " KB, " << timer.elapsed() << " ms, "
                                << memory.megabytes() << " MB; "
                                << (dataset ? "read" : dataset.error().message.toStdString()));
        if (PeakMemory::isKnown)
            BOOST_TEST(memory.megabytes() <= (options.maximumMemory > 0 ? 64 : 256));
    }
}

QString refusal(const QByteArray &bytes, const char *name, const ReadOptions &options = {})
{
    const auto dataset = readBytes(QString::fromUtf8(name), bytes, options);
    BOOST_REQUIRE(!dataset);
    return dataset.error().message;
}

} // namespace hostile_tests

BOOST_AUTO_TEST_SUITE(hostile_tests)

BOOST_AUTO_TEST_CASE(much_text_never_takes_more_than_a_file_may)
{
    const QByteArray years = "A," + numbered("", ",", 2000, 1000);
    mustEnd("lines far shorter than the header", years + '\n' + QByteArray("A\n").repeated(40'000), "a.csv");
    mustEnd("a hundred thousand columns", muchOf(",") + '\n', "a.csv");
    mustEnd("thirty thousand columns with names", numbered("c", ",", 30'000) + '\n' + numbered("", ",", 9000), "a.csv");
    mustEnd("nothing but delimiters in lines", "year,partner,value\n" + muchOf(",\n"), "a.csv");
    mustEnd("one line", muchOf("abcdefgh "), "a.csv");
    mustEnd("one open quote", "year,value\n2000,\"" + muchOf("abcd\n"), "a.csv");
    mustEnd("quotes", "year,value\n" + muchOf("\"\"\"\""), "a.csv");
    mustEnd("a new member in every line", "year,a,b,value\n" + numbered("2000,x,", ",1\n", 20'000), "a.csv");
    mustEnd("a month of every century",
        "month,partner,value\n0001-01,a,1\n9999-12,b,2\n" + numbered("2000-01,p", ",1\n", 10'000), "a.csv");
    mustEnd("every day",
        "day,partner,value\n0001-01-01,a,1\n9999-12-31,b,2\n" + numbered("2000-01-01,p", ",1\n", 10'000), "a.csv");
    mustEnd("flags", "year,value\n" + muchOf("2000,1 e\n"), "a.csv");
    mustEnd("rows of headers", muchOf("a,b,c,d,e,f,g,h\n"), "a.csv");
    mustEnd("bytes of no encoding", "year,value\n" + muchOf("\x80\xff,\xfe\n"), "a.csv");
}

BOOST_AUTO_TEST_CASE(much_json_never_takes_more_than_a_file_may)
{
    mustEnd("rows without the fields of the first",
        packageOf("{\"data\":[{" + numbered("\"f", "\":1,", 5000) + "\"year\":2000}" + QByteArray(",{}").repeated(5000)
            + "]}"),
        "datapackage.json");
    mustEnd("small lists", packageOf("{\"data\":[[\"year\",\"value\"]" + muchOf(",[1,2]") + "]}"), "datapackage.json");
    mustEnd("many resources", packageOf("{\"path\":\"a.csv\"}" + muchOf(",{\"path\":\"a.csv\"}")), "datapackage.json");
    ReadOptions small;
    small.maximumMemory = 8 << 20;
    mustEnd("an empty cube of five million cells",
        "{\"class\":\"dataset\",\"id\":[\"a\",\"b\",\"c\"],\"size\":[368,368,36],\"value\":{\"1\":1},\"dimension\":{"
        "\"a\":{\"category\":{\"index\":["
            + numbered("\"", "\",", 367) + "\"z\"]}},\"b\":{\"category\":{\"index\":[" + numbered("\"", "\",", 367)
            + "\"z\"]}},\"c\":{\"category\":{\"index\":[" + numbered("\"", "\",", 35) + "\"z\"]}}}}",
        "cube.json", small);
    BOOST_TEST(refusal("{\"resources\":" + muchOf("["), "datapackage.json").contains(QStringLiteral("100")));
    BOOST_TEST(refusal(muchOf("{\"resources\":"), "datapackage.json").contains(QStringLiteral("100")));
}

BOOST_AUTO_TEST_CASE(a_workbook_that_grows_never_takes_more_than_a_file_may)
{
    // Whatever the archive itself would let through; a tenth of the memory suffices to see that there is an end to it.
    ReadOptions options;
    options.maximumRatio = 1e9;
    options.maximumMemory = 8 << 20;
    const auto mustRefuse = [&options](const char *what, const QByteArray &bytes, const char *name) {
        BOOST_TEST(bytes.size() < (1 << 20), what);
        mustEnd(what, bytes, name, options);
        BOOST_TEST(refusal(bytes, name, options).contains(QStringLiteral("trap")), what);
    };
    mustRefuse("cells at the far end of every row",
        workbookOf(QByteArray("<row><c r=\"XFD1\"><v>1</v></c></row>").repeated(4'000)), "a.xlsx");
    mustRefuse("millions of cells",
        workbookOf(("<row>" + QByteArray("<c><v>1</v></c>").repeated(16'000) + "</row>").repeated(50)), "a.xlsx");
    mustRefuse("millions of texts", workbookOf({}, QByteArray("<si><t>a</t></si>").repeated(700'000)), "a.xlsx");
    mustRefuse("a cell without end", workbookOf("<row><c t=\"str\"><v>" + QByteArray(3 << 20, 'a') + "</v></c></row>"),
        "a.xlsx");
    mustRefuse("cells repeated across",
        odsOf(QByteArray("<table-row><table-cell number-columns-repeated=\"16384\" "
                         "value-type=\"float\" value=\"1\"/></table-row>")
                  .repeated(600)),
        "a.ods");
    mustRefuse("rows repeated down",
        odsOf("<table-row number-rows-repeated=\"1000000\">"
            + QByteArray("<table-cell value-type=\"float\" value=\"1\"/>").repeated(50) + "</table-row>"),
        "a.ods");
    mustRefuse("one long text repeated across",
        odsOf("<table-row><table-cell number-columns-repeated=\"16384\"><p>" + QByteArray(1 << 19, 'a')
            + "</p></table-cell></table-row>"),
        "a.ods");
    mustEnd("a remark without end", workbookOf("<!--" + QByteArray(20 << 20, ' ') + "-->"), "a.xlsx", options);
}

BOOST_AUTO_TEST_CASE(a_message_of_many_columns_ends)
{
    mustEnd("hundreds of attributes, then none",
        "<sdmx><DataSet><Obs TIME_PERIOD=\"2000\" OBS_VALUE=\"1\" " + numbered("a", "=\"x\" ", 490) + "/>"
            + QByteArray("<Obs/>").repeated(4000) + "</DataSet></sdmx>",
        "message.xml");
}

BOOST_AUTO_TEST_CASE(archives_that_burst_nest_or_point_elsewhere_are_refused)
{
    // The same file named over and over: it is looked at, not unpacked each time.
    const QByteArray table = "year,partner,value\n"
        + QByteArray("2000,CHN,1\n").repeated(80'000); // under the megabyte from which it would be a trap by itself
    QByteArray resources = "{\"name\":\"a\",\"path\":\"a.csv\"}";
    for (int i = 0; i < 2000; ++i)
        resources += ",{\"name\":\"b" + QByteArray::number(i) + "\",\"path\":\"a.csv\"}";
    mustEnd("one file under many names",
        zipOf({ { QStringLiteral("datapackage.json"), packageOf(resources) }, { QStringLiteral("a.csv"), table } }),
        "a.sampan");
    QByteArray paths = "\"a.csv\"" + QByteArray(",\"a.csv\"").repeated(3000);
    mustEnd("one file in many parts",
        zipOf({ { QStringLiteral("datapackage.json"), packageOf("{\"path\":[" + paths + "]}") },
            { QStringLiteral("a.csv"), table } }),
        "a.sampan");

    QByteArray nested = zipOf({ { QStringLiteral("a.csv"), QByteArray(900'000, '1') } });
    for (int depth = 0; depth < 20; ++depth)
        nested = zipOf({ { QStringLiteral("a.zip"), nested } });
    BOOST_TEST(refusal(nested, "a.zip").contains(QStringLiteral("neither")));
    BOOST_TEST(refusal(zipOf({ { QStringLiteral("mimetype"), "first, so stored" },
                           { QStringLiteral("a.csv"), QByteArray(8 << 20, '1') } }),
        "a.zip")
                   .contains(QStringLiteral("trap")));
    Entries many;
    for (int i = 0; i <= 10'000; ++i)
        many.emplace_back(QString::number(i), QByteArray());
    BOOST_TEST(refusal(zipOf(many), "a.zip").contains(QStringLiteral("entries")));
    for (const char *name : { "/etc/a.csv", "../a.csv", "b/../../a.csv", "C:/a.csv", "b\\a.csv" })
        BOOST_TEST(refusal(zipOf({ { QString::fromUtf8(name), "year,value\n2000,1\n" } }), "a.zip")
                       .contains(QStringLiteral("outside")),
            name);

    // A link, as tools on Unix pack it: "made by" 3 and the mode in the upper half of the external attributes.
    QByteArray link = zipOf({ { QStringLiteral("a.csv"), "/etc/passwd" } });
    const qsizetype entry = link.indexOf("PK\x01\x02");
    link[entry + 5] = 3;
    link[entry + 41] = char(0xa1);
    link[entry + 40] = char(0xff);
    BOOST_TEST(refusal(link, "a.zip").contains(QStringLiteral("link")));
}

BOOST_AUTO_TEST_CASE(what_an_archive_holds_beside_the_table_does_not_matter)
{
    QByteArray bytes = zipOf({ { QStringLiteral("picture.png"), QByteArray(5000, 'x') },
        { QStringLiteral("a.csv"), "year,partner,value\n2000,CHN,1\n2001,CHN,2\n" } });
    bytes[60] = char(bytes[60] ^ 1); // inside the picture, which lies first
    BOOST_TEST(readBytes(QStringLiteral("a.zip"), bytes).has_value());
    const qsizetype table = bytes.indexOf("a.csv") + 10;
    bytes[table] = char(bytes[table] ^ 1);
    BOOST_TEST(refusal(bytes, "a.zip").contains(QStringLiteral("damaged")));
}

BOOST_AUTO_TEST_CASE(a_large_sheet_is_read_while_it_is_unpacked)
{
    QByteArray rows;
    for (int i = 0; i < 40'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(1991 + i % 30) + "</v></c><c><v>" + QByteArray::number(i * 0.5)
            + "</v></c><c t=\"str\"><v>P" + QByteArray::number(i / 30) + "</v></c></row>";
    QByteArray book = workbookOf(rows);
    const auto dataset = readBytes(QStringLiteral("a.xlsx"), book);
    BOOST_REQUIRE(dataset);
    BOOST_TEST((*dataset)->rows == 40'000);
    // Cancelled from the middle of the sheet.
    std::atomic_bool cancelled = false;
    ReadOptions options;
    options.cancelled = &cancelled;
    options.progress = [&cancelled](double fraction) { cancelled = cancelled || fraction > 0.3; };
    const auto stopped = readBytes(QStringLiteral("a.xlsx"), book, options);
    BOOST_REQUIRE(!stopped);
    BOOST_TEST(stopped.error().message.contains(QStringLiteral("cancelled")));
    // Damage near its end is found though most was handed over before.
    const qsizetype at = book.indexOf("PK\x01\x02") - 50;
    BOOST_REQUIRE(at > 0);
    book[at] = char(book[at] ^ 4);
    BOOST_TEST(!readBytes(QStringLiteral("a.xlsx"), book));
}

BOOST_AUTO_TEST_SUITE_END()
