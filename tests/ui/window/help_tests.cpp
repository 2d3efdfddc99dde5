// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "datasets/readers/shipped.h"
#include "ui/window/datasetcard.h"
#include "ui/window/helpwindow.h"
#include "ui/window/language.h"
#include "ui/window/mainwindow.h"
#include "ui/window/manualbrowser.h"
#include "ui/window/welcomepage.h"

#include "ui/chart/chartview.h"

#include <QAction>
#include <QImage>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace sampan;

namespace help_tests {

struct Fixture {
    Fixture() { qputenv("SAMPAN_CONFIG_DIR", folder.filePath(QStringLiteral("settings")).toLocal8Bit()); }
    static QStringList found(const QString &html, const char *pattern)
    {
        QStringList all;
        for (auto match = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(html); match.hasNext();)
            all += match.next().captured(1);
        return all;
    }
    QTemporaryDir folder;
};

} // namespace help_tests

BOOST_FIXTURE_TEST_SUITE(help_tests, Fixture)

BOOST_AUTO_TEST_CASE(every_page_stands_in_english_and_chinese_and_its_links_lead_somewhere)
{
    const QStringList names = HelpWindow::pageNames();
    for (const QString &language : { QStringLiteral("en"), QStringLiteral("zh_CN") }) {
        for (const QString &name : names) {
            if (name == QLatin1String("keys"))
                continue;
            const QString html = HelpWindow::pageText(name, language);
            BOOST_TEST(html.startsWith(QLatin1String("<h1>")), name.toStdString());
            for (const QString &link : found(html, "href=\"manual:([^\"]*)\""))
                BOOST_TEST(names.contains(link), link.toStdString());
            // Both show the same pictures.
            BOOST_TEST(found(html, "src=\"([^\"]*)\"").join(u' ')
                == found(HelpWindow::pageText(name, QStringLiteral("en")), "src=\"([^\"]*)\"").join(u' '));
        }
    }
    BOOST_TEST(HelpWindow::pageText(QStringLiteral("start"), QStringLiteral("xx"))
        == HelpWindow::pageText(QStringLiteral("start"), QStringLiteral("en")));
}

BOOST_AUTO_TEST_CASE(every_picture_of_the_manual_is_a_figure_of_a_shipped_dataset)
{
    HelpWindow help(QStringLiteral("<h1>Keys</h1>"), shippedDatasets());
    help.show();
    auto *browser = help.findChild<ManualBrowser *>();
    BOOST_REQUIRE(browser);
    int pictures = 0;
    for (const QString &name : HelpWindow::pageNames()) {
        help.showPage(name);
        BOOST_REQUIRE(QTest::qWaitFor([&] { return !browser->isDrawing(); }, 20000));
        for (const QString &address : found(HelpWindow::pageText(name, QStringLiteral("en")), "src=\"([^\"]*)\"")) {
            const auto image
                = browser->document()->resource(QTextDocument::ImageResource, QUrl(address)).value<QImage>();
            BOOST_TEST(!image.isNull());
            // A blank place is transparent, a figure is not.
            BOOST_TEST(image.pixelColor(image.width() / 2, 2).alpha() == 255, address.toStdString());
            ++pictures;
        }
    }
    BOOST_TEST(pictures >= 5);
}

BOOST_AUTO_TEST_CASE(f1_shows_the_keys)
{
    MainWindow window;
    window.show();
    BOOST_REQUIRE(QTest::qWaitForWindowExposed(&window));
    for (QAction *action : window.findChildren<QAction *>())
        if (action->shortcuts().contains(QKeySequence(Qt::Key_F1)))
            action->trigger();
    auto *help = window.findChild<HelpWindow *>();
    BOOST_REQUIRE(help);
    BOOST_TEST(help->isVisible());
    const QString text = help->findChild<ManualBrowser *>()->toPlainText();
    BOOST_TEST(text.contains(QStringLiteral("Ctrl+O")));
    BOOST_TEST(text.contains(QStringLiteral("Double click")));
    help->close();
}

BOOST_AUTO_TEST_CASE(the_first_page_shows_the_shipped_datasets_and_opens_the_figure_asked_for)
{
    MainWindow window;
    window.resize(1280, 800);
    window.show();
    auto *welcome = window.findChild<WelcomePage *>();
    BOOST_REQUIRE(welcome);
    BOOST_TEST(welcome->findChildren<DatasetCard *>().size() == 3);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return welcome->isComplete(); }, 20000));
    QPushButton *question = nullptr;
    for (QPushButton *link : welcome->findChildren<QPushButton *>())
        if (link->text() == QLatin1String("Does China buy or sell more?"))
            question = link;
    BOOST_REQUIRE(question);
    question->click();
    const auto *chart = window.findChild<ChartView *>();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !chart->figure().series.empty(); }, 20000));
    BOOST_TEST(chart->figure().spec.name == QStringLiteral("balance"));
}

BOOST_AUTO_TEST_CASE(a_file_named_at_the_start_is_shown_with_everything_around_it)
{
    MainWindow window({ test::sourcePath("datasets/library/china-asean-trade/datapackage.json") });
    bool painted = false;
    QObject::connect(&window, &MainWindow::firstFigurePainted, [&] { painted = true; });
    window.resize(1280, 800);
    window.show();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return painted; }, 20000));
    const auto enabled = [&] {
        return window.findChild<QWidget *>(QStringLiteral("filters"))->isEnabled()
            && !window.findChildren<QWidget *>(QStringLiteral("groupTitle")).isEmpty();
    };
    BOOST_TEST(QTest::qWaitFor(enabled, 5000));
}

BOOST_AUTO_TEST_SUITE_END()
