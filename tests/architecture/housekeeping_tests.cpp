// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

using namespace sampan::test;

namespace housekeeping_tests {

QStringList ownSources()
{
    return sourcesBelow("app") + sourcesBelow("datasets") + sourcesBelow("ui") + sourcesBelow("tests");
}

} // namespace housekeeping_tests

BOOST_AUTO_TEST_SUITE(housekeeping_tests)

BOOST_AUTO_TEST_CASE(no_file_is_longer_than_500_lines)
{
    for (const QString &path : ownSources()) {
        const qsizetype lines = contentsOf(path).count(QLatin1Char('\n'));
        const qsizetype most = path == QLatin1String("ui/window/mainwindow.cpp") ? 299 : 500;
        BOOST_TEST(lines <= most, path.toStdString() << " has " << lines << " lines");
    }
}

BOOST_AUTO_TEST_CASE(every_file_names_its_licence)
{
    QStringList paths = ownSources();
    paths += filesBelow("packaging", { QStringLiteral("*") }).filter(QRegularExpression(QStringLiteral("/[a-z]+$")));
    // The changelog and copyright of the Debian package have forms of their own.
    paths.removeIf([](const QString &path) { return path.startsWith(QLatin1String("packaging/deb/")); });
    for (const char *folder : { "app", "datasets", "ui", "tests", "packaging" })
        paths += filesBelow(folder, { QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake") });
    for (const QString &path : paths) {
        const QStringList lines = contentsOf(path).split(QLatin1Char('\n')).mid(0, 2);
        BOOST_TEST(lines.join(QString()).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")),
            path.toStdString() << " has no SPDX line at its top");
    }
}

BOOST_AUTO_TEST_CASE(file_names_are_lower_case_without_underscores)
{
    for (const QString &path : ownSources()) {
        QString name = QFileInfo(path).completeBaseName();
        if (path.startsWith(QLatin1String("tests/")) && name.endsWith(QLatin1String("_tests")))
            name.chop(6);
        static const QRegularExpression plain(QStringLiteral("^[a-z0-9]+$"));
        BOOST_TEST(plain.match(name).hasMatch(), path.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(every_source_is_built)
{
    QString lists;
    for (const char *folder : { "app", "datasets", "ui" })
        for (const QString &path : filesBelow(folder, { QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake") }))
            lists += contentsOf(path);
    for (const char *folder : { "app", "datasets", "ui" })
        for (const QString &path : filesBelow(folder, { QStringLiteral("*.cpp") })) {
            // Listed from the storey's folder ("model/period.cpp"), or by the bare name in the app.
            const QString name = path.section(QLatin1Char('/'), 1);
            const QRegularExpression listed(
                QStringLiteral("(^|[\\s(/])%1([\\s)]|$)").arg(QRegularExpression::escape(name)));
            BOOST_TEST(lists.contains(listed), path.toStdString() << " is in no list of sources");
        }
}

//! Colours belong to the themes.
BOOST_AUTO_TEST_CASE(no_colour_is_written_in_code)
{
    static const QRegularExpression colour(
        QStringLiteral("#[0-9a-fA-F]{6}\\b|QColor\\s*[({]\\s*\\d|\\bqRgba?\\s*\\(\\s*\\d"
                       "|Qt::(red|green|blue|cyan|magenta|yellow|gray|darkGray|lightGray|dark(Red|Green|Blue|Cyan|"
                       "Magenta|Yellow))\\b"));
    for (const QString &path : sourcesBelow("ui")) {
        const auto match = colour.match(contentsOf(path));
        BOOST_TEST(!match.hasMatch(), path.toStdString() << " says " << match.captured().toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()
