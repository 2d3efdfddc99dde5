// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/document/session.h"

#include <QTemporaryDir>

using namespace sampan;
using namespace sampan::test;

namespace session_tests {

FigureSpec titled(const char *title)
{
    FigureSpec spec;
    spec.title = QString::fromUtf8(title);
    spec.query.where = { { QStringLiteral("partner"), { QStringLiteral("LAO"), QStringLiteral("越南") } } };
    spec.notes = { QStringLiteral("A note, with “quotes”") };
    spec.textSize = 9.5;
    return spec;
}

struct Fixture {
    QTemporaryDir folder;
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString data(const char *name) const { return writeFile(path(name), "year,value\n1991,1\n1992,2\n"); }
    Session session(const QString &path) const
    {
        return { { { path, "abc123", { titled("One"), titled("Two") }, 1 } }, 0 };
    }
    Session reread(const QString &path, Problems *problems = nullptr) const
    {
        const auto read = readSession(path, problems);
        BOOST_REQUIRE_MESSAGE(read, (read ? QString() : read.error().text()).toStdString());
        return *read;
    }
};

} // namespace session_tests

BOOST_FIXTURE_TEST_SUITE(session_tests, Fixture)

BOOST_AUTO_TEST_CASE(what_is_saved_comes_back_the_same)
{
    Session session = this->session(data("one.csv"));
    session.datasets.push_back({ data("sub folder/zwei ü.csv"), {}, { titled("Drei") }, 0 });
    session.current = 1;
    const QString file = path("work.sampansession");
    BOOST_REQUIRE(writeSession(session, file));
    BOOST_TEST((reread(file) == session));
}

BOOST_AUTO_TEST_CASE(a_session_that_moves_with_its_data_still_finds_them)
{
    const QString before = data("before/data/one.csv");
    BOOST_REQUIRE(writeSession(session(before), path("before/work.sampansession")));
    BOOST_REQUIRE(QDir().rename(path("before"), path("after")));
    const Session moved = reread(path("after/work.sampansession"));
    BOOST_TEST(moved.datasets.at(0).path == path("after/data/one.csv"));
    BOOST_TEST(moved.datasets.at(0).figures.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_session_that_moves_alone_finds_the_data_where_they_were_and_beside_itself)
{
    const QString place = data("data/one.csv");
    BOOST_REQUIRE(writeSession(session(place), path("work.sampansession")));
    BOOST_REQUIRE(QDir().mkpath(path("elsewhere")));
    BOOST_REQUIRE(QFile::rename(path("work.sampansession"), path("elsewhere/work.sampansession")));
    BOOST_TEST(reread(path("elsewhere/work.sampansession")).datasets.at(0).path == place);
    BOOST_REQUIRE(QFile::rename(place, path("elsewhere/one.csv")));
    BOOST_TEST(reread(path("elsewhere/work.sampansession")).datasets.at(0).path == path("elsewhere/one.csv"));
}

BOOST_AUTO_TEST_CASE(data_that_are_nowhere_keep_their_figures)
{
    const QString place = data("data/one.csv");
    BOOST_REQUIRE(writeSession(session(place), path("work.sampansession")));
    BOOST_REQUIRE(QFile::remove(place));
    const Session read = reread(path("work.sampansession"));
    BOOST_TEST(read.datasets.at(0).path == place);
    BOOST_TEST((read.datasets.at(0).figures == session(place).datasets.at(0).figures));
}

BOOST_AUTO_TEST_CASE(a_figure_that_cannot_be_read_is_told_and_the_others_stay)
{
    writeFile(path("work.sampansession"),
        R"({"format":"sampan-session","version":1,"current":7,"datasets":[{"path":"a.csv","current":-3,"figures":
           [{"title":"Good"},{"mark":"pyramid"}]},{"figures":[]}, 5]})");
    Problems problems;
    const Session read = reread(path("work.sampansession"), &problems);
    BOOST_REQUIRE(read.datasets.size() == 1U);
    BOOST_TEST(read.datasets[0].figures.size() == 1U);
    BOOST_TEST(read.current == 0);
    BOOST_TEST(read.datasets[0].current == 0);
    BOOST_REQUIRE(problems.size() >= 2U);
    BOOST_TEST(problems[0].message.contains(QStringLiteral("pyramid")));
}

BOOST_AUTO_TEST_CASE(what_is_no_session_is_refused_with_a_reason)
{
    const QString file = path("work.sampansession");
    for (const char *contents : { "", "{}", "[]", "not json", R"({"format":"other"})" }) {
        writeFile(file, contents);
        BOOST_TEST(!readSession(file), contents);
    }
    writeFile(file, R"({"format":"sampan-session","version":99})");
    const auto newer = readSession(file);
    BOOST_REQUIRE(!newer);
    BOOST_TEST(newer.error().message.contains(QStringLiteral("newer")));
    BOOST_TEST(!readSession(path("absent.sampansession")));
}

BOOST_AUTO_TEST_CASE(sessions_are_known_by_their_suffix)
{
    BOOST_TEST(isSessionFile(QStringLiteral("/a/b.SampanSession")));
    BOOST_TEST(!isSessionFile(QStringLiteral("/a/b.sampan")));
}

BOOST_AUTO_TEST_SUITE_END()
