// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QXmlStreamReader>
#include <QtEndian>

using namespace sampan::test;

namespace packaging_tests {

const QString id = QStringLiteral("org.sampan.Sampan");

QString packagingFile(const char *suffix)
{
    return contentsOf(QStringLiteral("packaging/linux/") + id + QString::fromLatin1(suffix));
}

//! The launcher for the types that belong to other programs too.
QString openWithFile() { return contentsOf(QStringLiteral("packaging/linux/zz-%1.desktop").arg(id)); }

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

QStringList launcherTypes(const QString &file)
{
    QStringList types
        = captures(file, QStringLiteral("^MimeType=(.*)$")).join(QString()).split(QLatin1Char(';'), Qt::SkipEmptyParts);
    types.sort();
    return types;
}

//! With the dashes as they are printed.
QString packagingManual()
{
    return contentsOf(QStringLiteral("packaging/linux/sampan.1")).replace(QLatin1String("\\-"), QLatin1String("-"));
}

} // namespace packaging_tests

//! The same lists stand in several files of the desktop; they must not drift apart.
BOOST_AUTO_TEST_SUITE(packaging_tests)

BOOST_AUTO_TEST_CASE(launchers_and_metainfo_name_the_same_types)
{
    QStringList all = launcherTypes(packagingFile(".desktop")) + launcherTypes(openWithFile());
    all.sort();
    BOOST_TEST(all.size() >= 10);
    BOOST_TEST(all.removeDuplicates() == 0);
    BOOST_TEST(all == captures(packagingFile(".metainfo.xml"), QStringLiteral("<mediatype>(.*)</mediatype>")));
    for (const QString &type : captures(packagingFile(".xml"), QStringLiteral("<mime-type type=\"(.*)\">")))
        BOOST_TEST(all.contains(type), type.toStdString());
}

//! What a double click opens is only what nobody else can open; the rest comes last by the alphabet and is not shown.
BOOST_AUTO_TEST_CASE(the_types_of_others_are_offered_by_a_launcher_that_comes_last)
{
    BOOST_TEST((launcherTypes(packagingFile(".desktop"))
        == QStringList { QStringLiteral("application/vnd.datapackage+json"),
            QStringLiteral("application/vnd.sampan.dataset+zip"),
            QStringLiteral("application/vnd.sampan.session+json") }));
    BOOST_TEST(openWithFile().contains(QLatin1String("\nNoDisplay=true\n")));
    for (const char *key : { "Name", "Comment", "Exec", "TryExec", "Icon", "StartupWMClass" }) {
        const QString line = QStringLiteral("^%1=(.*)$").arg(QString::fromLatin1(key));
        BOOST_TEST(captures(openWithFile(), line).value(0)
                == captures(packagingFile(".desktop").section(QStringLiteral("[Desktop Action"), 0, 0), line).value(0),
            key);
    }
    for (const char *type : { "text/csv", "text/tab-separated-values", "image/png", "image/svg+xml", "application/pdf",
             "application/vnd.oasis.opendocument.spreadsheet",
             "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" })
        BOOST_TEST(launcherTypes(openWithFile()).contains(QString::fromLatin1(type)), type);
}

//! All but sessions, which are of many figures.
BOOST_AUTO_TEST_CASE(thumbnails_are_made_of_our_own_datasets)
{
    QStringList types = launcherTypes(packagingFile(".desktop"));
    types.removeAll(QStringLiteral("application/vnd.sampan.session+json"));
    BOOST_TEST(launcherTypes(packagingFile(".thumbnailer")) == types);
}

//! Each suffix of the desktop's types of ours, and the common ones, is known to the other systems as well.
BOOST_AUTO_TEST_CASE(windows_and_macos_know_the_same_files)
{
    const QString install = contentsOf(QStringLiteral("packaging/windows/install.nsh"));
    const QString uninstall = contentsOf(QStringLiteral("packaging/windows/uninstall.nsh"));
    const QString plist = contentsOf(QStringLiteral("packaging/macos/Info.plist.in"));
    for (const char *suffix : { "sampan", "csv", "tsv", "xlsx", "ods", "xml", "json", "png", "svg", "pdf" }) {
        const QString key = QStringLiteral("Classes\\.%1\\OpenWithProgids").arg(QString::fromLatin1(suffix));
        BOOST_TEST(install.contains(key), suffix);
        BOOST_TEST(uninstall.contains(key), suffix);
        BOOST_TEST(
            install.contains(QStringLiteral("SupportedTypes\" \".%1\"").arg(QString::fromLatin1(suffix))), suffix);
    }
    // Of the suffixes only our own are taken; a value without a name is the default.
    BOOST_TEST(captures(install, QStringLiteral("Classes\\\\(\\.\\w+)\" \"\" ")).join(u' ')
        == QStringLiteral(".sampan .sampansession"));
    const QString type = QStringLiteral("application/vnd.sampan.dataset+zip");
    BOOST_TEST(install.contains(type));
    BOOST_TEST(plist.contains(QStringLiteral("<string>%1</string>").arg(type)));
    BOOST_TEST(plist.contains(QStringLiteral("<key>CFBundleIdentifier</key>\n  <string>%1</string>").arg(id)));
    BOOST_TEST(plist.count(QLatin1String("<string>Owner</string>")) == 2); // datasets, sessions
    for (const char *uti :
        { "org.sampan.dataset", "public.comma-separated-values-text", "public.tab-separated-values-text",
            "org.openxmlformats.spreadsheetml.sheet", "org.oasis-open.opendocument.spreadsheet", "public.xml",
            "public.json", "public.png", "public.svg-image", "com.adobe.pdf" })
        BOOST_TEST(plist.contains(QStringLiteral("<string>%1</string>").arg(QString::fromLatin1(uti))), uti);
    for (const char *file : { "Info.plist.in" }) {
        QXmlStreamReader xml(contentsOf(QStringLiteral("packaging/macos/") + QString::fromLatin1(file)));
        while (!xml.atEnd())
            xml.readNext();
        BOOST_TEST(!xml.hasError(), xml.errorString().toStdString());
    }
}

BOOST_AUTO_TEST_CASE(every_registry_entry_is_taken_out_again)
{
    const QString uninstall = contentsOf(QStringLiteral("packaging/windows/uninstall.nsh"));
    for (const QString &key : captures(contentsOf(QStringLiteral("packaging/windows/install.nsh")),
             QStringLiteral("Software\\\\Classes\\\\((?:Applications\\\\)?[^\\\\\"]+)")))
        BOOST_TEST(uninstall.contains(QStringLiteral("Software\\Classes\\") + key), key.toStdString());
}

BOOST_AUTO_TEST_CASE(every_option_is_completed_and_explained)
{
    const QString usage = contentsOf(QStringLiteral("app/commandline.cpp"));
    QStringList options
        = captures(usage.section(QStringLiteral("QString usage()"), 1).section(QStringLiteral("\n}\n"), 0, 0),
            QStringLiteral("--([a-z-]{2,})"));
    options.removeDuplicates();
    BOOST_TEST(options.size() > 15);
    const QString manual = packagingManual();
    for (const QString &option : options) {
        for (const char *shell : { "sampan.bash", "_sampan" })
            BOOST_TEST(contentsOf(QStringLiteral("packaging/linux/completions/") + QString::fromLatin1(shell))
                           .contains(QStringLiteral("--") + option),
                shell << " lacks " << option.toStdString());
        BOOST_TEST(contentsOf(QStringLiteral("packaging/linux/completions/sampan.fish"))
                       .contains(QStringLiteral("-l ") + option),
            "sampan.fish lacks " << option.toStdString());
        BOOST_TEST(manual.contains(QStringLiteral("--") + option), "the manual page lacks " << option.toStdString());
    }
    for (const char *command : { "info", "query", "render", "check", "convert" })
        for (const char *shell : { "sampan.bash", "_sampan", "sampan.fish" })
            BOOST_TEST(contentsOf(QStringLiteral("packaging/linux/completions/") + QString::fromLatin1(shell))
                           .contains(QString::fromLatin1(command)),
                shell << " lacks " << command);
}

BOOST_AUTO_TEST_CASE(icons_are_there_in_all_sizes)
{
    for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256, 512 })
        for (const char *name : { "apps/org.sampan.Sampan.png", "mimetypes/org.sampan.Sampan-dataset.png" }) {
            QFile file(sourcePath("packaging/icons/hicolor/")
                + QStringLiteral("%1x%1/%2").arg(size).arg(QString::fromLatin1(name)));
            BOOST_REQUIRE_MESSAGE(file.open(QIODevice::ReadOnly), file.fileName().toStdString());
            // The width and the height stand behind the signature and the first chunk's name.
            const QByteArray head = file.read(24);
            BOOST_TEST(qFromBigEndian<quint32>(head.constData() + 16) == quint32(size));
            BOOST_TEST(qFromBigEndian<quint32>(head.constData() + 20) == quint32(size));
        }
    for (const char *name :
        { "sampan.ico", "sampan-dataset.ico", "sampan.icns", "sampan-dataset.icns", "org.sampan.Sampan-symbolic.svg" })
        BOOST_TEST(QFile::exists(sourcePath("packaging/icons/") + QString::fromLatin1(name)), name);
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
    BOOST_TEST(
        contentsOf(QStringLiteral("packaging/flatpak/%1.yaml").arg(id)).contains(QStringLiteral("\nid: %1\n").arg(id)));
    BOOST_TEST(metainfo.contains(QStringLiteral("<dbus type=\"user\">%1</dbus>").arg(id)));
    for (const QString &icon : captures(packagingFile(".xml"), QStringLiteral("<icon name=\"(.*)\"/>")))
        BOOST_TEST(QFile::exists(sourcePath("packaging/icons/") + icon + QStringLiteral(".svg")), icon.toStdString());
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
    BOOST_TEST(contentsOf(QStringLiteral("packaging/deb/changelog"))
                   .startsWith(QStringLiteral("sampan (%1-0sampan1) ").arg(version)));
    BOOST_TEST(
        contentsOf(QStringLiteral("packaging/linux/sampan.1")).contains(QStringLiteral("\"sampan %1\"").arg(version)));
}

BOOST_AUTO_TEST_SUITE_END()
