// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/query/query.h"
#include "datasets/readers/reader.h"
#include "tests/support/support.h"

#include <QSet>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace tables_tests {

struct Folder {
    QTemporaryDir folder;

    DatasetPtr read(const QByteArray &bytes, const char *name = "table.csv")
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        writeFile(path, bytes);
        const auto dataset = readDataset(path);
        if (!dataset)
            BOOST_FAIL(dataset.error().text().toStdString());
        return *dataset;
    }
    Problem fail(const QByteArray &bytes, const char *name = "table.csv")
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        writeFile(path, bytes);
        const auto dataset = readDataset(path);
        BOOST_REQUIRE(!dataset.has_value());
        return dataset.error();
    }
};

//! The one value at these members; NaN with a failed check if there is none.
double valueAt(const Dataset &dataset, const Filters &where, const char *period)
{
    Query query;
    query.where = where;
    query.from = query.to = Period::parse(QString::fromLatin1(period));
    const auto table = runQuery(dataset, query);
    BOOST_REQUIRE(table.has_value());
    BOOST_REQUIRE(!table->series.empty());
    return table->series.front().cells.front().value;
}

bool hasProblem(const Dataset &dataset, int row, int column)
{
    return std::any_of(dataset.problems.begin(), dataset.problems.end(),
        [&](const Problem &p) { return p.row == row && p.column == column; });
}

} // namespace tables_tests

BOOST_FIXTURE_TEST_SUITE(tables_tests, Folder)

BOOST_AUTO_TEST_CASE(a_long_table_gives_roles_units_and_statuses)
{
    const auto dataset = read("year,reporter,partner,flow,value_usd_mn,obs_status\n"
                              "2019,Cambodia,China,Imports,7585.748076,A\n"
                              "2020,Cambodia,China,Imports,7098.205539,E\n"
                              "2020,Cambodia,World,Imports,..,M\n");
    BOOST_TEST(dataset->rows == 3);
    BOOST_TEST(dataset->presentValues() == 2);
    BOOST_REQUIRE(dataset->dimensions.size() == 4U);
    BOOST_TEST(dataset->dimensions[1].members[0].code == QStringLiteral("KHM"));
    BOOST_TEST(bool(dataset->dimensions[2].members[1].kind == MemberKind::Total));
    BOOST_TEST(dataset->dimensions[3].members[0].code == QStringLiteral("import"));
    BOOST_TEST(dataset->measures[0].quantity.scale == 6);
    BOOST_TEST(dataset->measures[0].quantity.currency == QStringLiteral("USD"));
    BOOST_TEST(bool(dataset->statusOf(1) == Status::Estimated));
    BOOST_TEST(bool(dataset->statusOf(2) == Status::Missing));
    BOOST_TEST(dataset->observations.rows[1] == 3U); // the line of the file
    BOOST_TEST(valueAt(*dataset, { { QStringLiteral("partner"), { QStringLiteral("CHN") } } }, "2020") == 7098.205539);
}

BOOST_AUTO_TEST_CASE(years_across_become_periods_and_an_empty_cell_a_missing_value)
{
    const auto dataset
        = read("\xEF\xBB\xBF\"Data Source\",\"World Development Indicators\",\n\n"
               "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2001\",\"2002\",\"2003\",\n"
               "\"Cambodia\",\"KHM\",\"Merchandise imports (current US$)\",\"TM\",\"10\",\"20.5\",\"\",\n"
               "\"Viet Nam\",\"VNM\",\"Merchandise imports (current US$)\",\"TM\",\"30\",\"\",\"50\",\n");
    const Dimension &time = dataset->dimensions[std::size_t(dataset->timeDimension())];
    BOOST_TEST(time.members.size() == 3U);
    BOOST_TEST(dataset->rows == 2);
    BOOST_TEST(dataset->observations.size() == 6U);
    BOOST_TEST(dataset->presentValues() == 4);
    BOOST_TEST(dataset->measures[0].label == QStringLiteral("Merchandise imports (current US$)"));
    BOOST_TEST(dataset->measures[0].quantity.currency == QStringLiteral("USD"));
    BOOST_TEST(valueAt(*dataset, { { QStringLiteral("country"), { QStringLiteral("KHM") } } }, "2002") == 20.5);
    BOOST_TEST(std::isnan(valueAt(*dataset, { { QStringLiteral("country"), { QStringLiteral("VNM") } } }, "2002")));
}

BOOST_AUTO_TEST_CASE(countries_across_become_partners)
{
    const auto dataset
        = read("Trade balance (US$ million),,\nYear,China,Viet Nam\n2019,\"(6,573.6)\",n/a\n2020,\"(6,009.1)\",12\n");
    const int partner = dataset->dimensionIndex(QStringLiteral("partner"));
    BOOST_REQUIRE(partner >= 0);
    BOOST_TEST(dataset->dimensions[std::size_t(partner)].members[1].code == QStringLiteral("VNM"));
    BOOST_TEST(valueAt(*dataset, { { QStringLiteral("partner"), { QStringLiteral("CHN") } } }, "2020") == -6009.1);
    BOOST_TEST(dataset->metadata.title == QStringLiteral("Trade balance (US$ million)"));
}

BOOST_AUTO_TEST_CASE(semicolons_decimal_commas_and_latin1_are_read)
{
    const auto dataset
        = read("Importations, en millions de dollars\r\n\r\nAnn\xE9"
               "e;Pays;Valeur\r\n2018;Vi\xEAt Nam;2.220,97\r\n2018;\xC9tats-Unis;266,29\r\n2019;Chine;7.585,75\r\n"
               "Source : FMI, DOTS;;\r\n");
    BOOST_TEST(dataset->rows == 3);
    BOOST_TEST(valueAt(*dataset, { { QStringLiteral("country"), { QStringLiteral("VNM") } } }, "2018") == 2220.97);
    BOOST_TEST(valueAt(*dataset, { { QStringLiteral("country"), { QStringLiteral("USA") } } }, "2018") == 266.29);
    BOOST_TEST(dataset->measures[0].quantity.scale == 6);
}

BOOST_AUTO_TEST_CASE(a_cell_that_is_no_number_is_told_with_its_place_and_taken_as_missing)
{
    const auto dataset = read("year,partner,value\n2019,CHN,12\n2020,CHN,about 13\n");
    BOOST_TEST(hasProblem(*dataset, 3, 3));
    BOOST_TEST(dataset->presentValues() == 1);
    BOOST_TEST(dataset->rows == 2);
}

BOOST_AUTO_TEST_CASE(a_row_without_a_period_is_told_and_left_out_and_the_rest_is_kept)
{
    const auto dataset = read("year,partner,value\n2019,CHN,12\nsoon,CHN,13\n2021,CHN,14\n");
    BOOST_TEST(hasProblem(*dataset, 3, 1));
    BOOST_TEST(dataset->observations.size() == 2U);
}

BOOST_AUTO_TEST_CASE(ragged_rows_and_second_values_are_told)
{
    const auto dataset = read("year,partner,value\n2019,CHN,12\n2020,CHN\n2021,CHN,14,extra\n2021,CHN,15\n");
    BOOST_TEST(hasProblem(*dataset, 3, 2)); // short
    BOOST_TEST(hasProblem(*dataset, 4, 4)); // long
    BOOST_TEST(hasProblem(*dataset, 5, 0)); // a second value for one key
}

BOOST_AUTO_TEST_CASE(a_quoted_newline_and_a_lone_carriage_return_end_no_record_too_early)
{
    BOOST_TEST(read("year,partner,value\n2019,\"Chi\nna\",1\n2020,\"a \"\"b\"\"\",2\n")->rows == 2);
    BOOST_TEST(read("year,partner,value\r2019,CHN,1\r2020,CHN,2\r")->rows == 2);
}

BOOST_AUTO_TEST_CASE(dates_of_one_a_year_are_years)
{
    const auto dataset = read("Date,Country,Rate\n2018-01-01,China,6.6\n2019-01-01,China,6.9\n2020-01-01,China,6.8\n");
    BOOST_TEST(bool(dataset->dimensions[0].periods[0].frequency == Frequency::Annual));
    BOOST_TEST(dataset->dimensions[0].members[2].code == QStringLiteral("2020"));
}

BOOST_AUTO_TEST_CASE(files_that_are_no_table_are_refused_with_their_own_reasons)
{
    QSet<QString> reasons;
    reasons += fail("").message;
    reasons += fail("   \n \n").message;
    reasons += fail("just one line of prose").message;
    reasons += fail(QByteArray("\x7f"
                               "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                        16))
                   .message;
    reasons += fail("{\"a\": 1}", "other.json").message;
    reasons += fail("year,partner\n2019,CHN\n").message; // no numbers
    reasons += fail("year,partner,value\n").message; // no rows
    BOOST_TEST(reasons.size() == 7);
    BOOST_TEST(!readDataset(folder.filePath(QStringLiteral("absent.csv"))).has_value());
    BOOST_TEST(!readDataset(folder.path()).has_value()); // a folder without a descriptor
}

BOOST_AUTO_TEST_CASE(reading_stops_when_it_is_cancelled)
{
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    writeFile(path, "year,partner,value\n2019,CHN,12\n");
    const std::atomic_bool cancelled = true;
    ReadOptions options;
    options.cancelled = &cancelled;
    BOOST_TEST(!readDataset(path, options).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
