// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/desktop/recentlist.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <QXmlStreamReader>

using namespace sampan;

namespace recentlist_tests {

struct Fixture {
    QTemporaryDir folder;
    QString list = folder.filePath(QStringLiteral("share/recently-used.xbel"));
    Fixture() { QDir().mkpath(folder.filePath(QStringLiteral("share"))); }

    QByteArray contents() const
    {
        QFile file(list);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void add(const QString &path, int minute = 0)
    {
        const auto done = addToRecentList(
            list, { path, QStringLiteral("text/csv"), QDateTime(QDate(2026, 11, 24), QTime(8, minute), Qt::UTC) });
        BOOST_TEST(done.has_value());
    }
    //! The hrefs in their order; the whole must be well-formed.
    QStringList hrefs() const
    {
        QStringList found;
        QXmlStreamReader xml(contents());
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("bookmark"))
                found += xml.attributes().value(QLatin1String("href")).toString();
        BOOST_TEST(!xml.hasError(), xml.errorString().toStdString());
        return found;
    }
};

//! As GTK writes it.
const QByteArray foreign = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                           "<xbel version=\"1.0\"\n"
                           "      xmlns:bookmark=\"http://www.freedesktop.org/standards/desktop-bookmarks\"\n"
                           "      xmlns:mime=\"http://www.freedesktop.org/standards/shared-mime-info\"\n"
                           ">\n"
                           "  <bookmark href=\"file:///home/a/%E4%B8%AD.odt\" added=\"2020-01-01T00:00:00.1Z\" "
                           "modified=\"2020-01-01T00:00:00.1Z\" visited=\"2020-01-01T00:00:00.1Z\">\n"
                           "    <title>Ein Brief &amp; mehr 中</title>\n"
                           "    <info>\n"
                           "      <metadata owner=\"http://freedesktop.org\">\n"
                           "        <mime:mime-type type=\"text/csv\"/>\n"
                           "        <bookmark:applications>\n"
                           "          <bookmark:application name=\"Writer\" exec=\"&apos;soffice %u&apos;\" "
                           "modified=\"2020-01-01T00:00:00Z\" count=\"3\"/>\n"
                           "        </bookmark:applications>\n"
                           "      </metadata>\n"
                           "    </info>\n"
                           "  </bookmark>\n"
                           "</xbel>\n";

} // namespace recentlist_tests

BOOST_FIXTURE_TEST_SUITE(recentlist_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_list_is_begun_where_there_is_none)
{
    add(QStringLiteral("/data/a b.csv"));
    add(QStringLiteral("/data/中国 & \"co\".sampan"), 1);
    BOOST_TEST((hrefs()
        == QStringList { QStringLiteral("file:///data/a%20b.csv"),
            QStringLiteral("file:///data/%E4%B8%AD%E5%9B%BD%20&%20%22co%22.sampan") }));
    BOOST_TEST(contents().contains("<mime:mime-type type=\"text/csv\"/>"));
    BOOST_TEST(contents().contains("visited=\"2026-11-24T08:01:00.000Z\""));
    BOOST_TEST((QFile::permissions(list) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
}

BOOST_AUTO_TEST_CASE(the_same_file_again_renews_its_entry_and_counts)
{
    add(QStringLiteral("/data/a.csv"));
    add(QStringLiteral("/data/b.csv"), 1);
    add(QStringLiteral("/data/a.csv"), 2);
    BOOST_TEST((hrefs() == QStringList { QStringLiteral("file:///data/b.csv"), QStringLiteral("file:///data/a.csv") }));
    BOOST_TEST(contents().contains("added=\"2026-11-24T08:00:00.000Z\" modified=\"2026-11-24T08:02:00.000Z\""));
    BOOST_TEST(contents().contains("count=\"2\""));
}

BOOST_AUTO_TEST_CASE(what_others_wrote_stays_byte_for_byte)
{
    test::writeFile(list, foreign);
    add(QStringLiteral("/data/a.csv"));
    BOOST_TEST(contents().startsWith(foreign.left(foreign.indexOf("</xbel>"))));
    BOOST_TEST(hrefs().size() == 2);
    BOOST_TEST(removeFromRecentList(list, { QStringLiteral("/data/a.csv") }).has_value());
    BOOST_TEST(contents() == foreign);
}

BOOST_AUTO_TEST_CASE(an_entry_of_another_program_is_shared_and_not_taken_away)
{
    test::writeFile(list, foreign);
    add(QStringLiteral("/home/a/中.odt"));
    BOOST_TEST(hrefs().size() == 1);
    BOOST_TEST(contents().contains("name=\"Writer\" exec=\"&apos;soffice %u&apos;\""));
    BOOST_TEST(contents().contains("name=\"Sampan\""));
    BOOST_TEST(contents().contains("added=\"2020-01-01T00:00:00.1Z\""));
    BOOST_TEST(removeFromRecentList(list, { QStringLiteral("/home/a/中.odt") }).has_value());
    BOOST_TEST(hrefs().size() == 1);
}

BOOST_AUTO_TEST_CASE(a_list_that_is_damaged_is_left_as_it_is)
{
    for (const QByteArray &damaged : { foreign.left(300), QByteArray("<html/>"), QByteArray("\xff\xfe not utf-8") }) {
        test::writeFile(list, damaged);
        BOOST_TEST(
            !addToRecentList(list, { QStringLiteral("/data/a.csv"), QStringLiteral("text/csv"), {} }).has_value());
        BOOST_TEST(contents() == damaged);
    }
}

BOOST_AUTO_TEST_SUITE_END()
