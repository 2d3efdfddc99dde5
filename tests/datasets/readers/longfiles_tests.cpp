// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/wholefile.h"
#include "tests/support/datasets.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

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

BOOST_AUTO_TEST_CASE(a_broken_character_is_found_wherever_it_stands)
{
    const QByteArray text = longTable();
    for (const qsizetype at : { text.size() / 3, text.size() - 8 }) {
        QByteArray other = text;
        const qsizetype name = other.indexOf("Viet Nam", at);
        BOOST_REQUIRE((name > 0 || at > text.size() / 2));
        if (name < 0)
            other.append("2020,Nambi\xea,1000000000,5\n"); // ê of Latin-1
        else
            other.replace(name, 8, "Nambi\xea");
        const auto dataset = readBytes(QStringLiteral("long.csv"), other);
        BOOST_REQUIRE(dataset.has_value());
        BOOST_TEST((*dataset)->recognition.encoding != QStringLiteral("UTF-8"));
        const auto &members = (*dataset)->dimensions[1].members;
        BOOST_TEST(std::any_of(members.begin(), members.end(),
            [](const Member &member) { return member.label == QStringLiteral("Nambiê"); }));
        BOOST_TEST((*dataset)->observations.size() == (name < 0 ? 400'001U : 400'000U));
    }
}

BOOST_AUTO_TEST_SUITE_END()
