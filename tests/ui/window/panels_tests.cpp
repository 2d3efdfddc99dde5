// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/chart/annotationtool.h"
#include "ui/chart/chartview.h"
#include "ui/chart/measuring.h"
#include "ui/models/datasetmodel.h"
#include "ui/window/annotationpanel.h"
#include "ui/window/datasetpanel.h"
#include "ui/window/exportdialog.h"
#include "ui/window/filtergroup.h"
#include "ui/window/filterpanel.h"
#include "ui/window/language.h"
#include "ui/window/linkbutton.h"
#include "ui/window/mainwindow.h"
#include "ui/window/measurepanel.h"
#include "ui/window/messagebar.h"
#include "ui/window/navigator.h"
#include "ui/window/observationpanel.h"
#include "ui/window/sidefigure.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDockWidget>
#include <QListView>
#include <QScreen>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QUndoView>

using namespace sampan;

namespace panels_tests {

QByteArray twentyYears()
{
    QByteArray csv = "year,partner,value (US$ million)\n";
    for (int year = 2001; year <= 2020; ++year)
        csv += QByteArray::number(year) + ",CHN," + QByteArray::number((year - 2000) * 10) + "\n"
            + QByteArray::number(year) + ",THA," + QByteArray::number(100) + "\n";
    return csv;
}

struct Fixture {
    Fixture()
    {
        const QString settings = qEnvironmentVariable("SAMPAN_CONFIG_DIR");
        if (!settings.isEmpty())
            QDir(settings).removeRecursively();
        else
            qputenv("SAMPAN_CONFIG_DIR", folder.filePath(QStringLiteral("settings")).toLocal8Bit());
        speak(QStringLiteral("en")); // with its plural forms
        window = std::make_unique<MainWindow>();
        window->resize(1280, 800);
        window->show();
        window->openFiles({ test::writeFile(folder.filePath(QStringLiteral("t.csv")), twentyYears()) });
        BOOST_REQUIRE(QTest::qWaitFor([&] { return document() != nullptr; }, 20000));
        FigureSpec spec = document()->currentSpec();
        spec.mark = Mark::Line;
        spec.query.by = QStringLiteral("partner");
        document()->edit(spec, QStringLiteral("lines"));
    }
    template <class Part> Part *part(const char *name = nullptr) const
    {
        auto *found = window->findChild<Part *>(name ? QString::fromLatin1(name) : QString());
        BOOST_REQUIRE(found);
        return found;
    }
    Document *document() const
    {
        auto *model = part<DatasetPanel>()->datasetModel();
        return model->documentAt(model->index(0, 0));
    }
    ChartView *chart() const
    {
        for (ChartView *view : window->findChildren<ChartView *>())
            if (view != side()->chart())
                return view;
        return nullptr;
    }
    SideFigure *side() const { return part<SideFigure>(); }
    QAction *action(const char *text) const
    {
        for (QAction *candidate : window->findChildren<QAction *>())
            if (candidate->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return candidate;
        BOOST_FAIL("no such action: " << text);
        return nullptr;
    }
    LinkButton *link(const char *name) const
    {
        for (LinkButton *button : side()->findChildren<LinkButton *>())
            if (button->text() == QString::fromUtf8(name))
                return button;
        BOOST_FAIL("no such link");
        return nullptr;
    }
    void edit(const std::function<void(FigureSpec &)> &change) const
    {
        FigureSpec spec = document()->currentSpec();
        change(spec);
        document()->edit(spec, QStringLiteral("test"));
    }
    void measure(int from, int to) const
    {
        edit([&](FigureSpec &spec) {
            spec.measured = MeasureSpan { { Frequency::Annual, from }, { Frequency::Annual, to } };
        });
    }

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
};

} // namespace panels_tests

BOOST_FIXTURE_TEST_SUITE(panels_tests, Fixture)

BOOST_AUTO_TEST_CASE(the_measure_panel_shows_every_series_copies_as_text_and_writes_on_the_figure)
{
    auto *panel = part<MeasurePanel>();
    BOOST_TEST(panel->text().isEmpty());
    measure(2001, 2011);
    BOOST_TEST(panel->isVisible()); // it comes forward
    BOOST_REQUIRE(panel->table()->rowCount() == 2);
    // China 10 → 110 in ten years: 11 ^ (1 / 10) − 1 = 27.10 %
    const int row = panel->table()->item(0, 0)->text() == QStringLiteral("China") ? 0 : 1;
    BOOST_TEST(panel->table()->item(row, 5)->text().startsWith(QStringLiteral("27.10")));
    BOOST_TEST(panel->table()->item(row, 4)->text().startsWith(QStringLiteral("+1,000.0")));
    BOOST_TEST(panel->table()->item(1 - row, 5)->text().startsWith(QStringLiteral("0.00")));
    BOOST_TEST(panel->table()->item(row, 8)->text() == QStringLiteral("11"));
    part<QToolButton>("copyMeasure")->click();
    BOOST_TEST(QApplication::clipboard()->text().contains(QStringLiteral("27.10")));
    BOOST_TEST(QApplication::clipboard()->text().contains(QStringLiteral("2001–2011, 10 years")));
    panel->table()->selectRow(row);
    part<QToolButton>("annotateMeasure")->click();
    BOOST_REQUIRE(document()->currentSpec().annotations.size() == 1U);
    const Annotation &label = document()->currentSpec().annotations[0];
    BOOST_TEST(label.text.contains(QStringLiteral("27.1")));
    BOOST_TEST(label.text.contains(QStringLiteral("compound")));
    BOOST_TEST(label.from.code() == QStringLiteral("2011"));
    BOOST_TEST(label.series == QStringLiteral("CHN"));
    BOOST_TEST(chart()->figure().labels.size() == 1U);
    part<QToolButton>("closeMeasure")->click();
    BOOST_TEST(!document()->currentSpec().measured);
    BOOST_TEST(panel->text().isEmpty());
    document()->undoStack()->undo();
    BOOST_TEST(document()->currentSpec().measured.has_value());
}

BOOST_AUTO_TEST_CASE(the_list_of_annotations_edits_every_one_without_a_mouse)
{
    auto *panel = part<AnnotationPanel>();
    edit([](FigureSpec &spec) {
        Annotation band;
        band.kind = AnnotationKind::Band;
        band.text = QStringLiteral("Crisis");
        band.from = { Frequency::Annual, 2008 };
        band.to = { Frequency::Annual, 2009 };
        spec.annotations.push_back(band);
    });
    BOOST_REQUIRE(panel->table()->rowCount() == 1);
    panel->table()->item(0, 1)->setText(QStringLiteral("Global crisis"));
    QTest::qWait(10);
    BOOST_TEST(document()->currentSpec().annotations[0].text == QStringLiteral("Global crisis"));
    panel->table()->item(0, 3)->setText(QStringLiteral("2006")); // before its beginning
    QTest::qWait(10);
    BOOST_TEST(document()->currentSpec().annotations[0].from.code() == QStringLiteral("2006"));
    BOOST_TEST(document()->currentSpec().annotations[0].to.code() == QStringLiteral("2008"));
    panel->table()->item(0, 2)->setText(QStringLiteral("soon"));
    QTest::qWait(10);
    BOOST_TEST(panel->table()->item(0, 2)->text() == QStringLiteral("2006"));
    panel->table()->selectRow(0);
    BOOST_TEST(part<AnnotationTool>()->selected() == 0);
    QTest::keyClick(panel->table(), Qt::Key_Delete);
    BOOST_TEST(document()->currentSpec().annotations.empty());
    document()->undoStack()->undo();
    BOOST_TEST(panel->table()->rowCount() == 1);
}

BOOST_AUTO_TEST_CASE(the_history_lists_every_step_and_goes_to_any_of_them)
{
    action("Logarithmic scale")->trigger();
    action("Columns")->trigger();
    const auto *history = part<QUndoView>();
    BOOST_TEST(history->model()->rowCount() == document()->undoStack()->count() + 1);
    const QString last = history->model()->index(history->model()->rowCount() - 1, 0).data().toString();
    BOOST_TEST(last == QStringLiteral("Chart type: Columns"));
    document()->undoStack()->setIndex(document()->undoStack()->count() - 2);
    BOOST_TEST((document()->currentSpec().scale == ValueScale::Linear));
    BOOST_TEST((document()->currentSpec().mark == Mark::Line));
    for (QDockWidget *dock : window->findChildren<QDockWidget *>())
        if (dock->windowTitle() == QStringLiteral("History"))
            BOOST_TEST(!dock->toggleViewAction()->text().isEmpty());
}

BOOST_AUTO_TEST_CASE(back_and_forward_walk_the_views_only)
{
    edit([](FigureSpec &spec) { spec.timeView = ViewRange { 5, 10 }; });
    action("Columns")->trigger();
    QTest::mouseClick(window.get(), Qt::BackButton);
    BOOST_TEST(!document()->currentSpec().timeView);
    BOOST_TEST((document()->currentSpec().mark == Mark::Column));
    QTest::mouseClick(window.get(), Qt::ForwardButton);
    BOOST_TEST((document()->currentSpec().timeView == ViewRange { 5, 10 }));
    action("Back to the earlier view")->trigger();
    BOOST_TEST(!document()->currentSpec().timeView);
    BOOST_TEST(!action("Back to the earlier view")->isEnabled());
}

BOOST_AUTO_TEST_CASE(brushing_in_the_navigator_acts_on_both_figures_until_the_chain_is_unplugged)
{
    action("Second figure beside")->trigger();
    BOOST_TEST(side()->isVisible());
    BOOST_TEST(document()->figureCount() == 2); // a copy, as there was only one
    QTest::keyClick(part<Navigator>()->first(), Qt::Key_Right);
    BOOST_TEST((document()->spec(0).timeView == ViewRange { 1, 19 }));
    BOOST_TEST((document()->spec(1).timeView == ViewRange { 1, 19 }));
    BOOST_TEST((side()->chart()->figure().timeAxis.minimum == 1));
    document()->undoStack()->undo(); // one step for both
    BOOST_TEST(!document()->spec(1).timeView);
    link("View")->click();
    QTest::keyClick(part<Navigator>()->first(), Qt::Key_Right);
    BOOST_TEST(document()->spec(0).timeView.has_value());
    BOOST_TEST(!document()->spec(1).timeView);
    part<QToolButton>("closeBeside")->click();
    BOOST_TEST(!side()->isVisible());
}

BOOST_AUTO_TEST_CASE(charts_table_and_members_share_selection_year_and_hidden_series)
{
    action("Second figure beside")->trigger();
    ChartView *left = chart(), *right = side()->chart();
    // The year that is read.
    left->setReadingPeriod(4);
    BOOST_TEST(right->readingPeriod() == 4);
    right->setReadingPeriod(7);
    BOOST_TEST(left->readingPeriod() == 7);
    const auto *table = part<ObservationPanel>();
    int tinted = 0;
    auto *model = part<ObservationPanel>()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        tinted += model->index(row, 0).data(Qt::BackgroundRole).isValid();
    BOOST_TEST(tinted == 2); // 2008, both partners
    link("Year")->click();
    left->setReadingPeriod(1);
    BOOST_TEST(right->readingPeriod() == 7);
    // The selection.
    Q_EMIT right->observationsSelected({ 6 });
    BOOST_TEST((table->selectedObservations() == std::vector<std::uint32_t> { 6 }));
    FilterGroup *group = part<FilterPanel>()->groupOf(document()->dataset()->dimensionIndex(QStringLiteral("partner")));
    BOOST_REQUIRE(group);
    BOOST_TEST(group->list()->selectionModel()->selectedIndexes().size() == 1);
    group->list()->selectionModel()->select(group->list()->model()->index(1, 0), QItemSelectionModel::ClearAndSelect);
    BOOST_TEST(table->selectedObservations().size() == 20U); // all of Thailand
    link("Selection")->click();
    Q_EMIT right->observationsSelected({ 3 });
    BOOST_TEST(table->selectedObservations().size() == 20U);
    // Hidden series.
    edit([](FigureSpec &spec) { Q_UNUSED(spec) });
    FigureSpec spec = document()->currentSpec();
    spec.hidden = QStringList { QStringLiteral("THA") };
    Q_EMIT left->specProposed(spec, QStringLiteral("hide"), 0);
    BOOST_TEST(document()->spec(1).hidden.join(u' ') == QStringLiteral("THA"));
    BOOST_TEST(group->model()->isHidden(1));
    document()->undoStack()->undo();
    BOOST_TEST(document()->spec(1).hidden.isEmpty());
    BOOST_TEST(!group->model()->isHidden(1));
    link("Hidden series")->click();
    Q_EMIT left->specProposed(spec, QStringLiteral("hide"), 0);
    BOOST_TEST(document()->spec(1).hidden.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_donut_beside_shows_the_year_that_is_read_for_as_long_as_it_is_read)
{
    action("Second figure beside")->trigger();
    FigureSpec donut = document()->spec(1);
    donut.mark = Mark::Donut;
    document()->edit({ { 1, donut } }, QStringLiteral("donut"));
    const auto year = [this] {
        const Figure &figure = side()->chart()->figure();
        return figure.periodLabels.value(figure.series.front().runs[0][0].period);
    };
    BOOST_TEST(year() == QStringLiteral("2020"));
    chart()->setReadingPeriod(3);
    BOOST_TEST(year() == QStringLiteral("2004"));
    chart()->setReadingPeriod(-1);
    BOOST_TEST(year() == QStringLiteral("2020"));
    BOOST_TEST(!document()->spec(1).snapshot); // nothing was kept
}

BOOST_AUTO_TEST_CASE(a_figure_is_split_into_panes_with_one_hairline)
{
    edit([](FigureSpec &spec) { spec.split = QStringLiteral("partner"); });
    ChartView *view = chart();
    BOOST_REQUIRE(view->painted().panes.size() == 2U);
    const PanePlot &second = view->painted().panes[1];
    const QPointF place = view->pageToView(second.plot.center());
    QMouseEvent move(QEvent::MouseMove, place, view->viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(view->viewport(), &move);
    const int period = view->readingPeriod();
    BOOST_TEST((period == 9 || period == 10)); // the middle of twenty years
    BOOST_TEST(view->readingText().contains(QStringLiteral("China")));
    BOOST_TEST(view->readingText().contains(QStringLiteral("Thailand")));
    // The line stands in both: a column of pixels darker than its neighbours.
    const QImage image = view->viewport()->grab().toImage();
    for (const PanePlot &pane : view->painted().panes) {
        const double x = pane.plot.left() + pane.plot.width() * period / 19.0;
        const QPointF at = view->pageToView({ x, pane.plot.top() + pane.plot.height() * 0.06 });
        const QPointF off = view->pageToView({ x + 6, pane.plot.top() + pane.plot.height() * 0.06 });
        const double ratio = image.devicePixelRatio();
        int darkest = 255;
        for (int dx = -1; dx <= 1; ++dx)
            darkest = std::min(darkest, image.pixelColor(int(at.x() * ratio) + dx, int(at.y() * ratio)).lightness());
        BOOST_TEST(darkest + 20 < image.pixelColor(int(off.x() * ratio), int(off.y() * ratio)).lightness());
    }
}

BOOST_AUTO_TEST_CASE(at_twice_the_text_size_the_window_fits_a_small_screen)
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(2 * before.pointSizeF());
    QApplication::setFont(large);
    MainWindow enlarged;
    enlarged.show();
    const QSize least = enlarged.minimumSizeHint();
    // The dialog scrolls where it must, and its buttons stay in sight.
    ExportDialog dialog(document()->dataset(), document()->currentSpec());
    dialog.show();
    BOOST_TEST(QTest::qWaitForWindowExposed(&dialog));
    const QSize screen = dialog.screen()->availableSize();
    BOOST_TEST(dialog.width() <= screen.width());
    BOOST_TEST(dialog.height() <= screen.height());
    const QWidget *buttons = dialog.findChild<QDialogButtonBox *>();
    BOOST_TEST(dialog.rect().contains(buttons->geometry()));
    QApplication::setFont(before);
    BOOST_TEST(least.width() <= 1280);
    BOOST_TEST(least.height() <= 760); // of 800, without the frame and a bar of the desktop
}

BOOST_AUTO_TEST_CASE(the_keys_lead_to_no_tab_that_is_not_seen)
{
    auto *tabs = window->findChild<QTabWidget *>();
    BOOST_REQUIRE(tabs);
    tabs->setCurrentIndex(0);
    int seen = 1;
    for (int i = 0; i < tabs->count(); ++i) {
        const int before = tabs->currentIndex();
        QTest::keyClick(tabs->tabBar(), Qt::Key_Right);
        BOOST_TEST(tabs->isTabVisible(tabs->currentIndex()));
        seen += tabs->currentIndex() != before ? 1 : 0;
    }
    BOOST_TEST(seen == 6); // of seven: nothing has changed on disk
}

BOOST_AUTO_TEST_CASE(tab_goes_through_the_window_as_the_eye_does)
{
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window.get()));
    auto *members = part<FilterGroup>()->list();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return members->isVisible(); }));
    auto *bar = part<QToolBar>();
    bar->widgetForAction(bar->actions().front())->setFocus();
    QWidgetList seen { QApplication::focusWidget() };
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == seen.front())
            break;
        if (QApplication::focusWidget() != seen.back()) // the chart has several places
            seen += QApplication::focusWidget();
    }
    BOOST_TEST((QApplication::focusWidget() == seen.front()));
    const QWidgetList wanted { seen.front(), part<DatasetPanel>(), members,
        part<FilterPanel>()->findChild<LinkButton *>(), part<QComboBox>("mark"), part<QToolButton>("log"), chart(),
        part<QToolButton>("play"), part<Navigator>()->first(), part<QTabWidget>()->tabBar(),
        part<ObservationPanel>()->table() };
    qsizetype at = -1;
    for (QWidget *widget : wanted) {
        const qsizetype now = seen.indexOf(widget);
        BOOST_TEST(now > at, widget->metaObject()->className());
        BOOST_TEST(seen.count(widget) == 1);
        at = now;
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    BOOST_TEST((QApplication::focusWidget() == seen.back()));
}

BOOST_AUTO_TEST_CASE(one_key_goes_from_panel_to_panel_and_back_to_where_one_was)
{
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window.get()));
    chart()->setFocus();
    const auto press = [](Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, modifiers);
        return QApplication::focusWidget();
    };
    BOOST_TEST((press() == part<QToolButton>("play")));
    BOOST_TEST((press() == part<QTabWidget>()->tabBar()));
    part<ObservationPanel>()->table()->setFocus();
    BOOST_TEST((press() == part<DatasetPanel>()));
    BOOST_TEST(part<FilterPanel>()->isAncestorOf(press()));
    BOOST_TEST((press() == part<QComboBox>("mark")));
    BOOST_TEST((press() == chart()));
    BOOST_TEST((press(Qt::ShiftModifier) == part<QComboBox>("mark")));
    press();
    press();
    BOOST_TEST((press() == part<ObservationPanel>()->table()));
}

BOOST_AUTO_TEST_CASE(the_key_to_the_table_leads_back_to_the_window_as_it_was)
{
    window->activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(window.get()));
    auto *dock = part<QDockWidget>("observations");
    auto *tabs = part<QTabWidget>();
    tabs->setCurrentWidget(part<MeasurePanel>());
    dock->hide();
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_T);
    BOOST_TEST(dock->isVisible());
    BOOST_TEST(part<ObservationPanel>()->table()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    BOOST_TEST(!dock->isVisible());
    BOOST_TEST(chart()->hasFocus());
    // A table that was open stays, with what stood in front.
    dock->show();
    BOOST_TEST((tabs->currentWidget() == part<MeasurePanel>()));
    QTest::keyClick(chart(), Qt::Key_T);
    BOOST_TEST((tabs->currentWidget() == part<ObservationPanel>()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T);
    BOOST_TEST(dock->isVisible());
    BOOST_TEST((tabs->currentWidget() == part<MeasurePanel>()));
    BOOST_TEST(chart()->hasFocus());
}

BOOST_AUTO_TEST_CASE(columns_take_no_logarithmic_scale_and_say_why)
{
    edit([](FigureSpec &spec) { spec.mark = Mark::Column; });
    action("Logarithmic scale")->trigger();
    BOOST_TEST((document()->currentSpec().scale == ValueScale::Linear));
    BOOST_TEST(!action("Logarithmic scale")->isChecked());
    BOOST_TEST(!part<QToolButton>("log")->isEnabled());
    BOOST_TEST(part<MessageBar>()->messages().join(u' ').contains(QStringLiteral("scale from zero")));
    edit([](FigureSpec &spec) { spec.mark = Mark::Line; });
    action("Logarithmic scale")->trigger();
    BOOST_TEST((document()->currentSpec().scale == ValueScale::Logarithmic));
    // Kept for lines, and not shown as if it held, where the mark has none.
    edit([](FigureSpec &spec) { spec.mark = Mark::Area; });
    BOOST_TEST(!action("Logarithmic scale")->isChecked());
    BOOST_TEST(!part<QToolButton>("log")->isChecked());
}

BOOST_AUTO_TEST_CASE(in_a_low_window_the_table_gives_way_to_the_chart_and_comes_back)
{
    auto *table = window->findChild<QDockWidget *>(QStringLiteral("observations"));
    auto *navigator = window->findChild<Navigator *>();
    const int least = 12 * QFontMetrics(chart()->font()).height();
    BOOST_TEST((table->isVisible() && navigator->isVisible()));
    window->resize(1280, 560);
    BOOST_TEST(QTest::qWaitFor([&] { return !table->isVisible() && chart()->height() >= least; }));
    BOOST_TEST(navigator->isVisible()); // one was enough
    window->resize(1280, 800);
    BOOST_TEST(QTest::qWaitFor([&] { return table->isVisible(); }));
    // What a person calls for stays, whatever the chart has left.
    window->resize(1280, 560);
    BOOST_TEST(QTest::qWaitFor([&] { return !table->isVisible(); }));
    table->toggleViewAction()->trigger();
    QTest::qWait(50);
    BOOST_TEST(table->isVisible());
    window->resize(1280, 540);
    QTest::qWait(50);
    BOOST_TEST(table->isVisible());
}

BOOST_AUTO_TEST_SUITE_END()
