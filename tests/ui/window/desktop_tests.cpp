// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/models/datasetmodel.h"
#include "ui/models/differencemodel.h"
#include "ui/window/datasetpanel.h"
#include "ui/window/filewatch.h"
#include "ui/window/lookdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/observationpanel.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace sampan;

namespace desktop_tests {

const QByteArray table = "year,partner,value\n1991,Viet Nam,10\n1991,Brunei,20\n1992,Viet Nam,11\n1992,Brunei,\n";

struct Fixture {
    Fixture()
    {
        const QString settings = qEnvironmentVariable("SAMPAN_CONFIG_DIR");
        if (!settings.isEmpty())
            QDir(settings).removeRecursively();
        else
            qputenv("SAMPAN_CONFIG_DIR", path("settings").toLocal8Bit());
        window = std::make_unique<MainWindow>();
        window->resize(1280, 800);
        window->show();
    }
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString file(const char *name, const QByteArray &contents = table) const
    {
        return test::writeFile(path(name), contents);
    }
    template <class Part> Part *part() const
    {
        auto *found = window->findChild<Part *>();
        BOOST_REQUIRE(found);
        return found;
    }
    Document *document(int row = 0) const
    {
        DatasetModel *model = part<DatasetPanel>()->datasetModel();
        return model->documentAt(model->index(row, 0));
    }
    int openCount() const { return document() ? part<DatasetPanel>()->datasetModel()->rowCount() : 0; }
    void open(const QString &wanted)
    {
        const int before = openCount();
        window->openFiles({ wanted });
        BOOST_REQUIRE(QTest::qWaitFor([&] { return openCount() == before + 1; }, 20000));
    }
    QPushButton *waitForButton(const QString &text) const
    {
        QPushButton *found = nullptr;
        const bool shown = QTest::qWaitFor(
            [&] {
                for (auto *button : part<MessageBar>()->findChildren<QPushButton *>())
                    if (button->text() == text && button->isVisible())
                        found = button;
                return found != nullptr;
            },
            20000);
        BOOST_REQUIRE(shown);
        return found;
    }
    QTableView *changes() const
    {
        for (auto *view : window->findChildren<QTableView *>())
            if (qobject_cast<DifferenceModel *>(view->model()))
                return view;
        return nullptr;
    }

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
};

QString textOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        rows += cells.join(u'|');
    }
    return rows.join(u'\n');
}

} // namespace desktop_tests

BOOST_FIXTURE_TEST_SUITE(desktop_tests, Fixture)

BOOST_AUTO_TEST_CASE(what_changed_in_a_file_is_listed_and_the_figure_stays)
{
    const QString data = file("trade.csv");
    open(data);
    FigureSpec spec = document()->currentSpec();
    spec.title = QStringLiteral("Mine");
    spec.timeView = ViewRange { 0, 0.5 };
    document()->edit(spec, QStringLiteral("test"));
    file("trade.csv", "year,partner,value\n1991,Viet Nam,10\n1991,Brunei,25\n1992,Brunei,21\n1993,Brunei,22\n");
    QPushButton *show = waitForButton(QStringLiteral("Show the list"));
    BOOST_TEST(part<MessageBar>()->messages().first().contains(QStringLiteral("2 revised, 1 new, 1 vanished")));
    BOOST_TEST((document()->currentSpec() == spec));
    QTest::mouseClick(show, Qt::LeftButton);
    QTableView *view = changes();
    BOOST_REQUIRE(view);
    BOOST_TEST(view->isVisible());
    const QAbstractItemModelTester tester(view->model());
    // 25 / 20 = +25 %; a value that was missing has no rate.
    BOOST_TEST(textOf(*view->model())
        == QStringLiteral("Revised|1991|Brunei|20|25|+25.00 %\nRevised|1992|Brunei|–|21|\n"
                          "New|1993|Brunei||22|\nVanished|1992|Vietnam|11||"));
    // From the list to the row of the table.
    Q_EMIT view->activated(view->model()->index(0, 0));
    BOOST_TEST((part<ObservationPanel>()->selectedObservations() == std::vector<std::uint32_t> { 1 }));
    // Another dataset has no such list.
    open(file("other.csv"));
    auto *tabs = part<QTabWidget>();
    BOOST_TEST(!tabs->isTabVisible(tabs->indexOf(view)));
}

BOOST_AUTO_TEST_CASE(a_change_in_a_table_of_a_package_is_noticed)
{
    file("package/trade.csv");
    const QString descriptor
        = file("package/datapackage.json", R"({"name":"p","title":"P","resources":[{"name":"t","path":"trade.csv"}]})");
    open(descriptor);
    QByteArray changed = table;
    file("package/trade.csv", changed.replace("Brunei,20", "Brunei,30"));
    waitForButton(QStringLiteral("Show the list"));
    BOOST_TEST(part<MessageBar>()->messages().first().contains(QStringLiteral("1 revised")));
}

BOOST_AUTO_TEST_CASE(a_file_written_again_with_the_same_contents_is_no_news)
{
    open(file("trade.csv"));
    file("trade.csv");
    QTest::qWait(800);
    BOOST_TEST(part<MessageBar>()->messages().isEmpty());
}

BOOST_AUTO_TEST_CASE(a_file_that_vanished_between_reading_and_watching_is_told)
{
    FileWatch watch;
    QSignalSpy vanished(&watch, &FileWatch::vanished), changed(&watch, &FileWatch::changed);
    watch.watch(path("gone.csv"));
    BOOST_TEST(QTest::qWaitFor([&] { return vanished.size() == 1; }, 20000));
    BOOST_TEST(changed.size() == 0);
}

BOOST_AUTO_TEST_CASE(a_file_that_was_written_between_reading_and_watching_is_told)
{
    FileWatch watch;
    QSignalSpy changed(&watch, &FileWatch::changed);
    watch.watch(file("older.csv"), {}, QDateTime::currentDateTime().addSecs(60));
    const QString newer = file("newer.csv");
    watch.watch(newer, {}, QDateTime::currentDateTime().addSecs(-60));
    BOOST_REQUIRE(QTest::qWaitFor([&] { return changed.size() == 1; }, 20000));
    BOOST_TEST(changed.first().first().toString() == newer);
    QTest::qWait(400);
    BOOST_TEST(changed.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_moved_while_open_is_found_again_and_its_figures_go_on)
{
    const QString before = file("data/trade.csv");
    open(before);
    FigureSpec spec = document()->currentSpec();
    spec.title = QStringLiteral("Mine");
    document()->edit(spec, QStringLiteral("test"));
    QDir(folder.path()).mkpath(QStringLiteral("data/archive"));
    file("data/archive/trade.csv", "year,value\n1991,1\n1992,3\n"); // has the name only
    const QString after = path("data/archive/renamed.csv");
    BOOST_REQUIRE(QFile::rename(before, after));
    QTest::mouseClick(waitForButton(QStringLiteral("Look for it…")), Qt::LeftButton);
    auto *dialog = part<LookDialog>();
    BOOST_TEST(QTest::qWaitFor([&] { return dialog->chosen() == after; }, 20000));
    // The one with the same contents stands first.
    BOOST_TEST(dialog->findChild<QTreeWidget *>()->topLevelItemCount() >= 2);
    dialog->accept();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return document()->dataset()->path == after; }, 20000));
    BOOST_TEST(openCount() == 1);
    BOOST_TEST((document()->currentSpec() == spec));
    // It is watched at its new place.
    file("data/archive/renamed.csv", table + "1993,Brunei,5\n");
    BOOST_TEST(QTest::qWaitFor([&] { return document()->dataset()->observations.size() == 5U; }, 20000));
}

BOOST_AUTO_TEST_CASE(a_recent_file_that_was_moved_can_be_looked_for)
{
    const QString before = file("data/trade.csv");
    open(before);
    window = nullptr;
    const QString after = path("data/sub/trade 2.csv");
    QDir(folder.path()).mkpath(QStringLiteral("data/sub"));
    BOOST_REQUIRE(QFile::rename(before, after));
    window = std::make_unique<MainWindow>();
    window->show();
    window->openFiles({ before });
    QTest::mouseClick(waitForButton(QStringLiteral("Look for it…")), Qt::LeftButton);
    auto *dialog = part<LookDialog>();
    BOOST_TEST(QTest::qWaitFor([&] { return dialog->chosen() == after; }, 20000));
    dialog->accept();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return openCount() == 1; }, 20000));
    BOOST_TEST(document()->dataset()->path == after);
}

BOOST_AUTO_TEST_CASE(a_link_and_its_file_are_one_dataset)
{
    const QString data = file("trade.csv");
    BOOST_REQUIRE(QFile::link(data, path("link.csv")));
    open(data);
    open(file("other.csv"));
    window->openFiles({ path("link.csv") });
    BOOST_TEST(QTest::qWaitFor([&] { return window->windowTitle().contains(document(0)->title()); }, 20000));
    BOOST_TEST(openCount() == 2);
}

BOOST_AUTO_TEST_CASE(what_the_desktop_asks_for_is_done)
{
    OpenRequest request;
    request.add(file("a b.csv"), {});
    request.add(file("中国.csv"), {});
    request.add(QUrl(QStringLiteral("https://example.org/c.csv")));
    window->setWindowState(Qt::WindowMinimized);
    window->take(request);
    BOOST_TEST(QTest::qWaitFor([&] { return openCount() == 2; }, 20000));
    BOOST_TEST(!window->isMinimized());
    BOOST_TEST(part<MessageBar>()->messages().join(u'\n').contains(QStringLiteral("https://example.org/c.csv")));
}

BOOST_AUTO_TEST_SUITE_END()
