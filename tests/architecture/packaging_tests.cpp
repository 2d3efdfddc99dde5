// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

using namespace sampan::test;

namespace {

const QString id = QStringLiteral("org.sampan.Sampan");

QString packagingFile(const char *suffix)
{
    return contentsOf(QStringLiteral("packaging/linux/") + id + QString::fromLatin1(suffix));
}

//! The first groups of all matches, sorted.
QStringList captures(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
         matches.hasNext();)
        found += matches.next().captured(1);
    found.sort();
    return found;
}

} // namespace

//! The same lists stand in several files of the desktop; they must not drift apart.
BOOST_AUTO_TEST_SUITE(packaging_tests)

BOOST_AUTO_TEST_CASE(launcher_and_metainfo_name_the_same_types)
{
    QStringList launcher = captures(packagingFile(".desktop"), QStringLiteral("^MimeType=(.*)$"))
                               .join(QString())
                               .split(QLatin1Char(';'), Qt::SkipEmptyParts);
    launcher.sort();
    BOOST_TEST(launcher.size() >= 2);
    BOOST_TEST(launcher == captures(packagingFile(".metainfo.xml"), QStringLiteral("<mediatype>(.*)</mediatype>")));
    for (const QString &type : captures(packagingFile(".xml"), QStringLiteral("<mime-type type=\"(.*)\">")))
        BOOST_TEST(launcher.contains(type), type.toStdString());
}

BOOST_AUTO_TEST_CASE(the_type_is_the_one_that_the_format_declares)
{
    BOOST_TEST(
        contentsOf(QStringLiteral("datasets/FORMAT.md")).contains(QLatin1String("application/vnd.sampan.dataset+zip")));
    BOOST_TEST(captures(packagingFile(".xml"), QStringLiteral("<mime-type type=\"(.*)\">"))
                   .contains(QStringLiteral("application/vnd.sampan.dataset+zip")));
}

BOOST_AUTO_TEST_CASE(everything_is_named_by_the_application_id)
{
    BOOST_TEST(contentsOf(QStringLiteral("app/main.cpp")).contains(QLatin1Char('"') + id + QLatin1Char('"')));
    const QString metainfo = packagingFile(".metainfo.xml");
    BOOST_TEST(metainfo.contains(QStringLiteral("<id>%1</id>").arg(id)));
    BOOST_TEST(metainfo.contains(QStringLiteral("<launchable type=\"desktop-id\">%1.desktop</launchable>").arg(id)));
    BOOST_TEST(packagingFile(".desktop").contains(QStringLiteral("\nIcon=%1\n").arg(id)));
    for (const QString &icon : captures(packagingFile(".xml"), QStringLiteral("<icon name=\"(.*)\"/>")))
        BOOST_TEST(QFile::exists(sourcePath("packaging/linux/") + icon + QStringLiteral(".svg")), icon.toStdString());
}

BOOST_AUTO_TEST_CASE(the_newest_release_is_the_version_built)
{
    const QString version
        = captures(contentsOf(QStringLiteral("CMakeLists.txt")), QStringLiteral("project\\(sampan VERSION (\\S+)"))
              .value(0);
    BOOST_TEST(!version.isEmpty());
    const auto release
        = QRegularExpression(QStringLiteral("<release version=\"([^\"]+)\"")).match(packagingFile(".metainfo.xml"));
    BOOST_TEST(release.captured(1) == version);
    BOOST_TEST(contentsOf(QStringLiteral("CHANGELOG.md")).contains(QStringLiteral("## [%1]").arg(version)));
}

BOOST_AUTO_TEST_SUITE_END()
