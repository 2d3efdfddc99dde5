// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/chart/chartview.h"
#include "ui/figure/pagesizes.h"
#include "ui/models/datasetmodel.h"
#include "ui/window/controlbar.h"
#include "ui/window/datasetpanel.h"
#include "ui/window/exportdialog.h"
#include "ui/window/filterpanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/observationpanel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace sampan;

namespace mainwindow_tests {

const QByteArray table = "year,partner,value\n"
                         "1991,Viet Nam,10\n1991,Brunei,20\n"
                         "1992,Viet Nam,11\n1992,Brunei,\n"
                         "1993,Viet Nam,12\n1993,Brunei,24\n";

struct Fixture {
    Fixture()
    {
        const QString settings = qEnvironmentVariable("SAMPAN_CONFIG_DIR");
        if (!settings.isEmpty())
            QDir(settings).removeRecursively();
        else
            qputenv("SAMPAN_CONFIG_DIR", folder.filePath(QStringLiteral("settings")).toLocal8Bit());
        window = std::make_unique<MainWindow>();
        window->resize(1280, 800);
        window->show();
    }
    QString file(const char *name, const QByteArray &contents = table)
    {
        return test::writeFile(folder.filePath(QString::fromLatin1(name)), contents);
    }
    template <class Part> Part *part(const char *name = nullptr) const
    {
        auto *found = window->findChild<Part *>(name ? QString::fromLatin1(name) : QString());
        BOOST_REQUIRE(found);
        return found;
    }
    DatasetModel *datasets() const { return part<DatasetPanel>()->datasetModel(); }
    int openCount() const { return datasets()->documentAt(datasets()->index(0, 0)) ? datasets()->rowCount() : 0; }
    Document *document(int row = 0) const { return datasets()->documentAt(datasets()->index(row, 0)); }
    void open(const QString &path)
    {
        const int before = openCount();
        window->openFiles({ path });
        BOOST_REQUIRE(QTest::qWaitFor([&] { return openCount() == before + 1; }, 20000));
    }
    QAction *action(const QString &text) const
    {
        for (QAction *candidate : window->findChildren<QAction *>()) {
            if (candidate->text().remove(QLatin1Char('&')) == text)
                return candidate;
        }
        BOOST_FAIL("no such action: " << text.toStdString());
        return nullptr;
    }
    QStringList seriesCodes() const
    {
        QStringList codes;
        for (const FigureSeries &series : part<ChartView>()->figure().series)
            codes += series.code;
        codes.sort();
        return codes;
    }

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
};

} // namespace mainwindow_tests

BOOST_FIXTURE_TEST_SUITE(mainwindow_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_file_opens_into_chart_table_and_list)
{
    BOOST_TEST(openCount() == 0);
    open(file("small.csv"));
    BOOST_TEST(part<ObservationPanel>()->model()->rowCount() == 6);
    BOOST_TEST(document()->figureCount() >= 1);
    BOOST_TEST(part<ChartView>()->figure().periods.size() == 3U);
    BOOST_TEST(part<MessageBar>()->messages().filter(QStringLiteral("cannot")).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_opened_is_told_and_leaves_open_work_alone)
{
    open(file("small.csv"));
    Document *before = document();
    const FigureSpec spec = before->currentSpec();
    window->openFiles(
        { folder.filePath(QStringLiteral("absent.csv")), file("bad.sampan", "PK\x03\x04 this is no archive") });
    auto *messages = part<MessageBar>();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return messages->messages().size() >= 2; }, 20000));
    BOOST_TEST(messages->messages().join(QLatin1Char('\n')).contains(QStringLiteral("absent.csv")));
    BOOST_TEST(messages->messages().join(QLatin1Char('\n')).contains(QStringLiteral("bad.sampan")));
    BOOST_TEST(messages->isVisible());
    BOOST_TEST(openCount() == 1);
    BOOST_TEST(document() == before);
    BOOST_TEST((before->currentSpec() == spec));
}

BOOST_AUTO_TEST_CASE(several_files_are_open_at_once_and_one_file_only_once)
{
    const QString one = file("one.csv");
    open(one);
    open(file("two.csv"));
    window->openFiles({ one });
    QTest::qWait(50);
    BOOST_TEST(openCount() == 2);
    BOOST_TEST(window->windowTitle().contains(document(0)->title()));
    action(QStringLiteral("Close dataset"))->trigger();
    BOOST_TEST(openCount() == 1);
    BOOST_TEST(QFileInfo(document()->dataset()->path).fileName() == QStringLiteral("two.csv"));
    action(QStringLiteral("Close dataset"))->trigger();
    BOOST_TEST(openCount() == 0);
    BOOST_TEST(part<ObservationPanel>()->model()->rowCount() == 0);
}

BOOST_AUTO_TEST_CASE(choosing_a_chart_type_edits_the_spec_and_undo_brings_it_back)
{
    open(file("small.csv"));
    const FigureSpec before = document()->currentSpec();
    auto *mark = part<QComboBox>("mark");
    const int column = mark->findData(int(Mark::Column));
    mark->setCurrentIndex(column);
    Q_EMIT mark->activated(column);
    BOOST_TEST((document()->currentSpec().mark == Mark::Column));
    BOOST_TEST((part<ChartView>()->figure().mark == Mark::Column));
    document()->undoStack()->undo();
    BOOST_TEST((document()->currentSpec() == before));
    BOOST_TEST(mark->currentData().toInt() == int(before.mark));
}

BOOST_AUTO_TEST_CASE(a_check_box_of_the_filters_changes_the_figure)
{
    open(file("small.csv"));
    FigureSpec spec = document()->currentSpec();
    spec.query.by = QStringLiteral("partner");
    spec.query.where.clear();
    document()->edit(spec, QStringLiteral("test"));
    BOOST_TEST(seriesCodes().join(QLatin1Char('|')) == QStringLiteral("BRN|VNM"));
    FilterGroup *group = part<FilterPanel>()->groupOf(document()->dataset()->dimensionIndex(QStringLiteral("partner")));
    BOOST_REQUIRE(group);
    MemberModel *members = group->model();
    BOOST_TEST(members->checkedCount() == 2);
    // members in order of appearance: Viet Nam, Brunei
    members->setData(members->index(1), Qt::Unchecked, Qt::CheckStateRole);
    BOOST_TEST(seriesCodes().join(QLatin1Char('|')) == QStringLiteral("VNM"));
    document()->undoStack()->undo();
    BOOST_TEST(members->checkedCount() == 2);
    BOOST_TEST(seriesCodes().size() == 2);
}

BOOST_AUTO_TEST_CASE(rows_selected_in_the_table_reach_the_chart_and_back)
{
    open(file("small.csv"));
    auto *panel = part<ObservationPanel>();
    std::vector<std::uint32_t> heard;
    QObject::connect(panel, &ObservationPanel::observationsSelected, panel, [&](const auto &rows) { heard = rows; });
    panel->table()->selectRow(2);
    BOOST_TEST((heard == std::vector<std::uint32_t> { 2 }));
    heard.clear();
    Q_EMIT part<ChartView>()->observationsSelected({ 4, 5 });
    BOOST_TEST((panel->selectedObservations() == std::vector<std::uint32_t> { 4, 5 }));
    BOOST_TEST(heard.empty()); // the chart is not told what it said
    // Selection follows the observation through a sort and a filter.
    panel->model()->sort(panel->model()->columnOf(ObservationColumn::Kind::Value), Qt::DescendingOrder);
    BOOST_TEST((panel->selectedObservations() == std::vector<std::uint32_t> { 4, 5 }));
    panel->model()->setTextFilter(QStringLiteral("1993"));
    BOOST_TEST((panel->selectedObservations() == std::vector<std::uint32_t> { 4, 5 }));
}

BOOST_AUTO_TEST_CASE(files_dropped_on_the_window_are_opened)
{
    const QString one = file("one.csv");
    const QString two = file("two.csv");
    QMimeData data;
    data.setUrls(
        { QUrl::fromLocalFile(one), QUrl::fromLocalFile(two), QUrl(QStringLiteral("https://example.org/x.csv")) });
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &enter);
    BOOST_TEST(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.get(), &drop);
    BOOST_TEST(QTest::qWaitFor([&] { return openCount() == 2; }, 20000));
    BOOST_TEST(window->windowTitle().contains(document(0)->title())); // the first of them is in view
    QMimeData text;
    text.setText(QStringLiteral("no file"));
    QDragEnterEvent other(QPoint(300, 300), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QApplication::sendEvent(window.get(), &other);
    BOOST_TEST(!other.isAccepted());
}

BOOST_AUTO_TEST_CASE(every_command_has_a_key_or_a_place_in_a_menu)
{
    open(file("small.csv"));
    QSet<const QAction *> inMenus;
    const std::function<void(const QList<QAction *> &)> collect = [&](const QList<QAction *> &actions) {
        for (const QAction *action : actions) {
            inMenus += action;
            if (action->menu())
                collect(action->menu()->actions());
        }
    };
    collect(window->menuBar()->actions());
    for (const QAction *action : window->findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        BOOST_TEST(
            (inMenus.contains(action) || !action->shortcuts().isEmpty()), action->text() << " cannot be reached");
        // No letter without an entry in a menu.
        for (const QKeySequence &keys : action->shortcuts())
            BOOST_TEST((keys.toString().size() > 1 || inMenus.contains(action)), keys.toString() << " is in no menu");
    }
}

BOOST_AUTO_TEST_CASE(no_two_commands_share_a_key)
{
    QHash<QString, QString> owners;
    for (const QAction *action : window->findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            BOOST_TEST(!owners.contains(keys.toString()),
                keys.toString() << " belongs to " << owners.value(keys.toString()) << " and to " << action->text());
            owners.insert(keys.toString(), action->text());
        }
    }
    BOOST_TEST(owners.size() > 20);
}

BOOST_AUTO_TEST_CASE(recent_files_are_remembered_by_the_next_window)
{
    const QString path = file("small.csv");
    open(path);
    window->close();
    window = std::make_unique<MainWindow>();
    const auto *entry = action(QStringLiteral("small.csv"));
    BOOST_TEST(entry->toolTip() == QDir::toNativeSeparators(path));
}

BOOST_AUTO_TEST_CASE(the_layout_is_remembered)
{
    const QString path = file("small.csv");
    open(path);
    part<QDockWidget>("filters")->hide();
    window->close();
    window = std::make_unique<MainWindow>();
    window->show();
    open(path);
    BOOST_TEST(part<QDockWidget>("observations")->isVisible());
    BOOST_TEST(!part<QDockWidget>("filters")->isVisible());
}

BOOST_AUTO_TEST_CASE(the_first_page_has_no_empty_panels_and_the_figure_has_them_as_the_user_left_them)
{
    auto *rows = part<QDockWidget>("observations");
    auto *filters = part<QDockWidget>("filters");
    BOOST_TEST(QTest::qWaitForWindowExposed(window.get()));
    QApplication::processEvents();
    BOOST_TEST(!rows->isVisible());
    BOOST_TEST(!filters->isVisible());
    BOOST_TEST(!rows->toggleViewAction()->isEnabled());
    const QString path = file("small.csv");
    open(path);
    BOOST_TEST(QTest::qWaitFor([&] { return rows->isVisible() && filters->isVisible(); }, 5000));
    BOOST_TEST(rows->height() >= 150);
    filters->toggleViewAction()->trigger();
    BOOST_TEST(!filters->isVisible());
    action(QStringLiteral("Close dataset"))->trigger();
    BOOST_TEST(!rows->isVisible());
    // The next window too: what the first page hides is not taken for what the user closed.
    window->close();
    window = std::make_unique<MainWindow>();
    window->show();
    open(path);
    BOOST_TEST(QTest::qWaitFor([&] { return part<QDockWidget>("observations")->isVisible(); }, 5000));
    BOOST_TEST(!part<QDockWidget>("filters")->isVisible());
}

BOOST_AUTO_TEST_CASE(pressing_percent_shows_shares_and_again_takes_them_back)
{
    open(file("small.csv"));
    QAction *share = action(QStringLiteral("Share of total"));
    share->trigger();
    BOOST_TEST((document()->currentSpec().query.transform == Transform::Share));
    BOOST_TEST(share->isChecked());
    share->trigger();
    BOOST_TEST((document()->currentSpec().query.transform == Transform::Level));
    BOOST_TEST(!share->isChecked());
}

BOOST_AUTO_TEST_CASE(the_export_dialog_writes_the_file)
{
    open(file("small.csv"));
    ExportDialog dialog(document()->dataset(), document()->currentSpec());
    ExportRequest request = dialog.request();
    request.path = folder.filePath(QStringLiteral("figure.png"));
    request.sizeMm = QSizeF(89, 62);
    request.dpi = 96;
    dialog.setRequest(request);
    BOOST_TEST((dialog.request() == request));
    BOOST_TEST(dialog.exportNow().has_value());
    // 89 mm at 96 dpi: 336.4 pixels
    BOOST_TEST(std::abs(QImage(request.path).width() - 336) <= 1);
    request.path = folder.filePath(QStringLiteral("no/such/folder/figure.png"));
    dialog.setRequest(request);
    BOOST_TEST(!dialog.exportNow().has_value());
}

BOOST_AUTO_TEST_CASE(the_export_dialog_completes_the_suffix_and_keeps_the_web_preset_exact)
{
    open(file("small.csv"));
    ExportDialog dialog(document()->dataset(), document()->currentSpec());
    dialog.setPath(QStringLiteral("/tmp/figure.svg"));
    BOOST_TEST(dialog.request().path == QStringLiteral("/tmp/figure.svg"));
    dialog.setPath(QStringLiteral("/tmp/figure"));
    BOOST_TEST(dialog.request().path == QStringLiteral("/tmp/figure.svg")); // the format stays chosen
    const PageSize web = *pageSizeFromName(u"web");
    ExportRequest request;
    request.sizeMm = web.sizeMm;
    request.dpi = web.dpi;
    dialog.setRequest(request);
    BOOST_TEST(std::abs(dialog.request().sizeMm.width() / 25.4 * dialog.request().dpi - 1200) < 0.001);
}

BOOST_AUTO_TEST_CASE(letters_typed_into_a_field_do_nothing_to_the_chart)
{
    open(file("small.csv"));
    QApplication::setActiveWindow(window.get());
    auto *search = part<ObservationPanel>()->findChild<QLineEdit *>();
    BOOST_REQUIRE(search);
    search->setFocus();
    const FigureSpec before = document()->currentSpec();
    QTest::keyClicks(search, QStringLiteral("lbzm0-+?"));
    BOOST_TEST(search->text() == QStringLiteral("lbzm0-+?"));
    BOOST_TEST((document()->currentSpec() == before));
    BOOST_TEST((part<ChartView>()->dragMode() == DragMode::Browse));
}

BOOST_AUTO_TEST_CASE(a_file_that_changes_on_disk_is_read_again_and_the_figure_stays)
{
    const QString path = file("small.csv");
    open(path);
    FigureSpec spec = document()->currentSpec();
    spec.title = QStringLiteral("My title");
    document()->edit(spec, QStringLiteral("test"));
    test::writeFile(path, table + "1994,Viet Nam,13\n1994,Brunei,25\n");
    BOOST_REQUIRE(QTest::qWaitFor([&] { return part<ObservationPanel>()->model()->rowCount() == 8; }, 20000));
    BOOST_TEST(document()->currentSpec().title == QStringLiteral("My title"));
    BOOST_TEST(part<ChartView>()->figure().periods.size() == 4U);
}

BOOST_AUTO_TEST_CASE(previews_arrive_for_every_figure)
{
    open(file("small.csv"));
    const QModelIndex figure = datasets()->indexOf(document(), 0);
    BOOST_TEST(QTest::qWaitFor([&] { return figure.data(Qt::DecorationRole).isValid(); }, 20000));
}

BOOST_AUTO_TEST_CASE(controls_have_names_for_those_who_cannot_see_them)
{
    open(file("small.csv"));
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget);
        // Parts inside Qt's own controls are named by them.
        const bool inner = !widget->parentWidget() || qobject_cast<const QComboBox *>(widget->parentWidget())
            || widget->inherits("QComboBoxListView") || widget->inherits("QHeaderView")
            || widget->parentWidget()->inherits("QAbstractSpinBox");
        if (control && !inner)
            BOOST_TEST(!widget->accessibleName().isEmpty(), widget->metaObject()->className() << " has no name");
    }
}

BOOST_AUTO_TEST_SUITE_END()
