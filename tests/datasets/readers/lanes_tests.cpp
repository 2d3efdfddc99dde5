// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/tablereader.h"
#include "tests/support/datasets.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace lanes_tests {

//! Long enough to be read by several threads, with what files have: gaps, flags, footnotes, lines that are cut short.
QByteArray longTable(const QByteArray &lineEnd, const char *trailing = "")
{
    static const char *const partners[] { "CHN", "Thailand", "Viet Nam", "Other Asia, nes", "Lao PDR" };
    QByteArray text = QByteArray("year;partner;flow;commodity code;value (US$ million)") + trailing + lineEnd;
    for (int i = 0; i < 60'000; ++i) {
        text += QByteArray::number(1991 + i % 30) + ';' + partners[i % 5] + (i % 2 ? ";import;" : ";export;")
            + QByteArray::number(10'0000 + i / 300) + ';';
        switch (i % 10'007) {
        case 17:
            text += "..";
            break;
        case 23:
            text += "7.5 e";
            break;
        case 31:
            text += "seven";
            break;
        case 47:
            break;
        default:
            text += QByteArray::number(i * 0.25);
        }
        text += trailing + lineEnd;
        if (i % 15'000 == 77)
            text += "1999;CHN;import" + lineEnd; // cut short
        if (i % 20'000 == 99)
            text += lineEnd; // blank
        if (i % 25'000 == 111)
            text += QByteArray("Total;CHN;import;100000;5") + trailing + lineEnd;
    }
    text += "Source: Customs" + lineEnd;
    return text;
}

DatasetPtr readAs(const QByteArray &text, const std::optional<CsvDialect> &dialect)
{
    Dataset dataset;
    TableRequest request;
    request.file = QStringLiteral("table.csv");
    const auto result = readDelimited(text, request, dialect, {}, dataset);
    BOOST_REQUIRE_MESSAGE(result, (result ? QString() : result.error().text()).toStdString());
    return std::make_shared<const Dataset>(std::move(dataset));
}

DatasetPtr readByMany(const QByteArray &text) { return readAs(text, {}); }

//! One record after the other: a dialect with comments is never taken for lines of records.
DatasetPtr readByOne(const QByteArray &text, char delimiter)
{
    CsvDialect dialect;
    dialect.delimiter = delimiter;
    dialect.comment = "no line begins so";
    return readAs(text, dialect);
}

QStringList problemsOf(const DatasetPtr &dataset)
{
    QStringList texts;
    for (const Problem &problem : dataset->problems)
        texts += QStringLiteral("%1:%2 %3").arg(problem.row).arg(problem.column).arg(problem.message);
    texts.sort();
    return texts;
}

//! Each observation in words, in the order of the file.
std::vector<QString> observationsOf(const DatasetPtr &dataset)
{
    std::vector<QString> all(dataset->observations.size());
    std::vector<std::size_t> order(all.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return dataset->observations.rows[a] < dataset->observations.rows[b]; });
    for (std::size_t k = 0; k < order.size(); ++k) {
        const std::size_t i = order[k];
        QStringList words { QString::number(dataset->observations.rows[i]) };
        for (std::size_t d = 0; d < dataset->dimensions.size(); ++d)
            words += dataset->dimensions[d].members[dataset->observations.keys[d][i]].code;
        words += QString::number(dataset->observations.values[i], 'g', 17);
        words += statusCode(dataset->statusOf(i));
        all[k] = words.join(u' ');
    }
    return all;
}

//! Codes, labels and values, all in quotes, as many offices write them.
QByteArray quotedTable(const QByteArray &lineEnd, const QByteArray &lastCell = "1")
{
    QByteArray text = "\"refYear\",\"partnerCode\",\"partnerDesc\",\"cmdCode\",\"primaryValue\"" + lineEnd;
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray partner = QByteArray::number(1000 + i % 700);
        text += '"' + QByteArray::number(1991 + i % 30) + "\",\"P" + partner + "\",\"Partner, no. " + partner
            + (i % 9'000 == 13 ? " \"\"so called\"\"" : "") + "\",\"" + QByteArray::number(10 + i % 90) + "\",\""
            + QByteArray::number(i * 0.25) + '"' + lineEnd;
    }
    return text + "\"2020\",\"P1\",\"Last\",\"10\",\"" + lastCell + '"';
}

} // namespace lanes_tests

using namespace lanes_tests;

BOOST_AUTO_TEST_SUITE(lanes_tests)

BOOST_AUTO_TEST_CASE(many_threads_read_what_one_reads)
{
    for (const char *lineEnd : { "\n", "\r\n" })
        for (const char *trailing : { "", ";" }) {
            const QByteArray plain = longTable(lineEnd, trailing);
            BOOST_REQUIRE(plain.size() > (1 << 20));
            const auto one = readByOne(plain, ';'), many = readByMany(plain);
            BOOST_TEST(many->rows == one->rows);
            BOOST_TEST(many->presentValues() == one->presentValues());
            BOOST_TEST(problemsOf(many) == problemsOf(one), boost::test_tools::per_element());
            BOOST_TEST((observationsOf(many) == observationsOf(one)));
            BOOST_TEST(many->dimensions.size() == one->dimensions.size());
        }
}

BOOST_AUTO_TEST_CASE(members_stand_in_the_order_of_the_file_whoever_read_them)
{
    QByteArray text = "year,partner,value\n";
    for (int i = 0; i < 80'000; ++i)
        text += "2000,P" + QByteArray::number(i / 1000) + ",1.5\n";
    const auto dataset = readText(text);
    const int partner = dataset->dimensionIndex(QStringLiteral("partner"));
    BOOST_REQUIRE(partner >= 0);
    const auto &members = dataset->dimensions[std::size_t(partner)].members;
    BOOST_REQUIRE(members.size() == 80U);
    for (std::size_t m = 0; m < members.size(); ++m)
        BOOST_TEST(members[m].code == QStringLiteral("P%1").arg(m));
}

BOOST_AUTO_TEST_CASE(cells_in_quotes_with_labels_are_read_by_many_threads_as_by_one)
{
    for (const char *lineEnd : { "\n", "\r\n" }) {
        const QByteArray text = quotedTable(lineEnd);
        BOOST_REQUIRE(text.size() > (1 << 20));
        const auto many = readByMany(text);
        const auto one = readByOne(text, ',');
        BOOST_TEST(many->observations.size() == 50'001U);
        BOOST_TEST(problemsOf(many) == problemsOf(one), boost::test_tools::per_element());
        BOOST_TEST((observationsOf(many) == observationsOf(one)));
        const int partner = many->dimensionIndex(QStringLiteral("partner"));
        BOOST_REQUIRE(partner >= 0);
        const auto &members = many->dimensions[std::size_t(partner)].members;
        BOOST_REQUIRE(members.size() == 701U);
        BOOST_CHECK(members == one->dimensions[std::size_t(partner)].members);
        BOOST_TEST(members[5].label == QStringLiteral("Partner, no. 1005"));
    }
}

BOOST_AUTO_TEST_CASE(quotes_that_span_lines_or_are_followed_by_text_are_read_as_ever)
{
    // Found only in the last record, when all else has been read.
    const auto spanning = readText(quotedTable("\n", "7\",\"a note\nof two lines"));
    BOOST_TEST(spanning->observations.size() == 50'001U);
    BOOST_TEST(spanning->observations.values.back() == 7);
    const auto followed = readText(quotedTable("\n", "7\"5\",\""));
    BOOST_TEST(std::any_of(followed->problems.begin(), followed->problems.end(), [](const Problem &problem) {
        return problem.message.contains(QStringLiteral("closing quotation mark")) && problem.row == 50'002;
    }));
    const auto open = readText(quotedTable("\n", "7").chopped(1));
    BOOST_TEST(std::any_of(open->problems.begin(), open->problems.end(), [](const Problem &problem) {
        return problem.message.contains(QStringLiteral("never closes")) && problem.row == 50'002;
    }));
}

BOOST_AUTO_TEST_CASE(a_column_of_very_many_members_keeps_each_at_its_place)
{
    // More members than two bytes hold, each of a text longer than eight bytes.
    QByteArray text = "year,product,value\n";
    for (int i = 0; i < 70'000; ++i)
        text += "2001,Product number " + QByteArray::number(i) + ',' + QByteArray::number(i) + '\n';
    const auto dataset = readText(text);
    const int product = dataset->dimensionIndex(QStringLiteral("product"));
    BOOST_REQUIRE(product >= 0);
    BOOST_REQUIRE(dataset->observations.size() == 70'000U);
    for (const std::size_t i : { 0, 255, 256, 65'535, 65'536, 69'999 }) {
        const Member &member
            = dataset->dimensions[std::size_t(product)].members[dataset->observations.keys[std::size_t(product)][i]];
        BOOST_TEST(member.label == QStringLiteral("Product number %1").arg(i));
        BOOST_TEST(dataset->observations.values[i] == double(i));
        BOOST_TEST(dataset->observations.rows[i] == i + 2);
    }
}

BOOST_AUTO_TEST_CASE(a_long_last_line_without_an_end_is_read)
{
    QByteArray text = "year,partner,value\n";
    for (int i = 0; i < 70'000; ++i)
        text += QByteArray::number(1951 + i % 70) + ",Partner of a long name " + QByteArray::number(i / 70) + ",2\n";
    text += "2020,The last,42";
    const auto dataset = readText(text);
    BOOST_TEST(dataset->rows == 70'001);
    BOOST_TEST(dataset->observations.values.back() == 42);
}

BOOST_AUTO_TEST_CASE(reading_stops_when_it_is_cancelled)
{
    const QTemporaryDir folder;
    const QString path = writeFile(folder.filePath(QStringLiteral("long.csv")), longTable("\n"));
    const std::atomic_bool cancelled = true;
    ReadOptions options;
    options.cancelled = &cancelled;
    const auto dataset = readDataset(path, options);
    BOOST_REQUIRE(!dataset);
    BOOST_TEST(dataset.error().message.contains(QStringLiteral("cancelled")));
}

BOOST_AUTO_TEST_SUITE_END()
