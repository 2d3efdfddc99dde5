// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

using namespace sampan::test;

namespace storeys_tests {

//! Fails for each include of a file below `folder` that `forbidden` names by its beginning.
void checkNeverIncludes(const char *folder, const QStringList &forbidden)
{
    for (const QString &path : sourcesBelow(folder))
        for (const QString &header : includesOf(path))
            for (const QString &beginning : forbidden)
                BOOST_TEST(!header.startsWith(beginning), path.toStdString() << " includes " << header.toStdString());
}

} // namespace storeys_tests

BOOST_AUTO_TEST_SUITE(storeys_tests)

BOOST_AUTO_TEST_CASE(the_tree_is_found)
{
    for (const char *folder : { "app", "datasets", "ui", "tests" })
        BOOST_TEST(!sourcesBelow(folder).isEmpty(), folder);
    BOOST_TEST(includesOf(QStringLiteral("tests/architecture/storeys_tests.cpp"))
        == QStringList { QStringLiteral("tests/architecture/sourcetree.h") });
    BOOST_TEST(belongsTo(QStringLiteral("QChart"), "QtCharts"));
    BOOST_TEST(!belongsTo(QStringLiteral("QString"), "QtCharts"));
}

BOOST_AUTO_TEST_CASE(datasets_know_nothing_above_them)
{
    checkNeverIncludes("datasets", { QStringLiteral("ui/"), QStringLiteral("app/"), QStringLiteral("tests/") });
    for (const QString &path : sourcesBelow("datasets"))
        for (const QString &header : includesOf(path))
            for (const char *module : { "QtGui", "QtWidgets", "QtCharts", "QtSvg", "QtPrintSupport" })
                BOOST_TEST(!belongsTo(header, module), path.toStdString() << " includes " << header.toStdString());
}

BOOST_AUTO_TEST_CASE(figures_know_nothing_of_the_window)
{
    checkNeverIncludes("ui", { QStringLiteral("app/"), QStringLiteral("tests/") });
    checkNeverIncludes("ui/figure",
        { QStringLiteral("ui/window/"), QStringLiteral("ui/models/"), QStringLiteral("ui/document/"),
            QStringLiteral("ui/chart/") });
}

BOOST_AUTO_TEST_CASE(the_window_is_the_top_of_its_storey)
{
    for (const char *folder : { "ui/models", "ui/document", "ui/chart", "ui/desktop" })
        checkNeverIncludes(folder, { QStringLiteral("ui/window/") });
}

BOOST_AUTO_TEST_CASE(only_the_painter_and_the_chart_view_know_qt_charts)
{
    for (const char *folder : { "app", "ui" })
        for (const QString &path : sourcesBelow(folder)) {
            if (path.startsWith(QLatin1String("ui/figure/paint")) || path.startsWith(QLatin1String("ui/chart/")))
                continue;
            for (const QString &header : includesOf(path))
                BOOST_TEST(!belongsTo(header, "QtCharts"), path.toStdString() << " includes " << header.toStdString());
        }
}

BOOST_AUTO_TEST_CASE(nothing_below_the_window_prints)
{
    for (const char *folder : { "ui/figure", "ui/models", "ui/document", "ui/chart" })
        for (const QString &path : sourcesBelow(folder))
            for (const QString &header : includesOf(path))
                BOOST_TEST(
                    !belongsTo(header, "QtPrintSupport"), path.toStdString() << " includes " << header.toStdString());
}

BOOST_AUTO_TEST_SUITE_END()
