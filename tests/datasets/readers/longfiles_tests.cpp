// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/stretches.h"
#include "datasets/readers/wholefile.h"
#include "tests/support/datasets.h"

#include <QFile>
#include <QTemporaryDir>

#include <numeric>

using namespace sampan;
using namespace sampan::test;

namespace longfiles_tests {

//! 400,000 observations in lines of more than 40 bytes: long enough not to be copied before it is read.
QByteArray longTable()
{
    QByteArray text = "year,reporter,commodity,value (US$ million)\n";
    for (int i = 0; i < 400'000; ++i)
        text += QByteArray::number(1991 + i % 30) + (i % 2 ? ",Viet Nam," : ",Cambodia,")
            + QByteArray::number(1'000'000'000 + i / 60) + ",0000000000000000" + QByteArray::number(i % 1000) + ".5\n";
    return text;
}

std::size_t linesOf(const std::vector<TextStretch> &stretches)
{
    return std::accumulate(stretches.begin(), stretches.end(), std::size_t(0),
        [](std::size_t sum, const TextStretch &stretch) { return sum + stretch.lines; });
}

std::string_view view(const QByteArray &bytes) { return { bytes.constData(), std::size_t(bytes.size()) }; }

} // namespace longfiles_tests

BOOST_AUTO_TEST_SUITE(longfiles_tests)

BOOST_AUTO_TEST_CASE(a_long_file_gives_what_its_bytes_give)
{
    const QByteArray bytes = longTable();
    BOOST_REQUIRE(bytes.size() > 16 << 20);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.csv"));
    writeFile(path, bytes);
    const auto file = readDataset(path);
    const auto copied = readBytes(path, bytes);
    BOOST_REQUIRE(file.has_value());
    BOOST_REQUIRE(copied.has_value());
    BOOST_TEST((*file)->observations.size() == 400'000U);
    BOOST_CHECK((*file)->observations.values == (*copied)->observations.values);
    BOOST_CHECK((*file)->observations.keys == (*copied)->observations.keys);
    BOOST_CHECK((*file)->observations.rows == (*copied)->observations.rows);
}

BOOST_AUTO_TEST_CASE(a_long_file_that_becomes_shorter_while_it_is_read_is_told_and_ends_nothing)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.csv"));
    const QByteArray bytes = longTable();
    writeFile(path, bytes);
    OpenedFile file;
    BOOST_REQUIRE(file.open(path).has_value());
    BOOST_CHECK(file.bytes() == bytes);
    BOOST_CHECK(file.checkWhole().has_value());
    BOOST_REQUIRE(QFile::resize(path, 1 << 20));
    // What was cut off reads as zeros.
    BOOST_TEST(file.bytes().back() == '\0');
    BOOST_TEST(file.bytes()[bytes.size() / 2] == '\0');
    BOOST_TEST(file.bytes().front() == 'y');
    const auto whole = file.checkWhole();
    BOOST_REQUIRE(!whole.has_value());
    BOOST_TEST(whole.error().text().contains(QStringLiteral("shorter")));
}

BOOST_AUTO_TEST_CASE(the_lines_of_all_stretches_are_the_lines_of_the_text)
{
    const QByteArray text = longTable();
    const TextSurvey survey = surveyOf(view(text));
    BOOST_TEST(survey.stretches.size() > 1U);
    BOOST_TEST(linesOf(survey.stretches) == 400'001U);
    const QByteArray open = text.chopped(1); // the last line lacks its end
    BOOST_TEST(linesOf(surveyOf(view(open)).stretches) == 400'001U);
    BOOST_TEST(surveyOf({}).stretches.empty());

    // Whole lines, one stretch after the other.
    const char *at = survey.stretches.front().text.data();
    for (const TextStretch &stretch : survey.stretches) {
        BOOST_CHECK(stretch.text.data() == at);
        BOOST_TEST(stretch.text.back() == '\n');
        at += stretch.text.size();
    }
}

BOOST_AUTO_TEST_CASE(a_text_that_begins_further_down_has_the_lines_from_there_on)
{
    const QByteArray text = longTable();
    const TextSurvey survey = surveyOf(view(text));
    for (const int skipped : { 0, 1, 17, 200'000, 400'000 }) {
        const char *begin = text.constData();
        for (int i = 0; i < skipped; ++i)
            begin = std::find(begin, text.constData() + text.size(), '\n') + 1;
        const auto rest = stretchesFrom(survey.stretches, { begin, text.constData() + text.size() });
        BOOST_TEST(linesOf(rest) == std::size_t(400'001 - skipped));
        BOOST_CHECK(rest.front().text.data() == begin);
    }
    BOOST_CHECK(stretchesFrom(survey.stretches, view(text).substr(std::size_t(text.size()))).empty());
}

BOOST_AUTO_TEST_CASE(a_quote_or_a_broken_character_is_found_wherever_it_stands)
{
    const QByteArray text = longTable();
    const TextSurvey plain = surveyOf(view(text));
    BOOST_TEST(!plain.hasQuote);
    BOOST_TEST(plain.isUtf8);
    for (const qsizetype at : { qsizetype(0), text.size() / 3, text.size() - 20, text.size() - 1 }) {
        QByteArray other = text;
        other[at] = '"';
        BOOST_TEST(surveyOf(view(other)).hasQuote);
        BOOST_TEST(surveyOf(view(other)).isUtf8);
        other[at] = '\xe9'; // é of Latin-1
        BOOST_TEST(!surveyOf(view(other)).isUtf8);
        BOOST_TEST(!surveyOf(view(other)).hasQuote);
        other.replace(at, 1, "Viêt Nam\n");
        BOOST_TEST(surveyOf(view(other)).isUtf8);
    }
}

BOOST_AUTO_TEST_SUITE_END()
