// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowprivate.h"

#include "datasets/readers/shipped.h"
#include "ui/chart/chartview.h"
#include "ui/desktop/recentlist.h"
#include "ui/models/datasetmodel.h"
#include "ui/window/controlbar.h"
#include "ui/window/datasetpanel.h"
#include "ui/window/messagebar.h"
#include "ui/window/navigator.h"
#include "ui/window/observationpanel.h"
#include "ui/window/sidefigure.h"
#include "ui/window/specedits.h"
#include "ui/window/welcomepage.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QTabWidget>
#include <QTableView>
#include <QtConcurrent>

namespace sampan {

void MainWindow::Private::connectCommands()
{
    connectPanels();
    const auto on = [this](QAction *action, auto &&slot) { connect(action, &QAction::triggered, q, slot); };
    on(actions->open, [this] { chooseFiles(); });
    on(actions->closeDataset, [this] { close(documents.current()); });
    on(actions->saveAs, [this] { saveAs(); });
    on(actions->openSession, [this] { chooseSession(); });
    on(actions->saveSession, [this] { saveSession(sessionPath); });
    on(actions->saveSessionAs, [this] { saveSession({}); });
    on(actions->exportAll, [this] { exportAll(); });
    on(actions->print, [this] { printFigure(); });
    on(actions->exportFigure, [this] { exportFigure(); });
    on(actions->repeatExport, [this] { repeatExport(); });
    on(actions->copyFigure, [this] { copyFigure(); });
    on(actions->copyData, [this] { copyData(); });
    on(actions->quit, [this] { q->close(); });
    on(actions->clearRecent, [this] {
        tellDesktopForgotten(settings.recentFiles());
        settings.clearRecentFiles();
        updateRecent();
    });
    constexpr double zoomStep = 1.25;
    on(actions->fitAll, [this] { chart->fitAll(); });
    on(actions->fitValues, [this] { chart->fitValues(); });
    on(actions->zoomIn, [this] { chart->zoomTime(zoomStep); });
    on(actions->zoomOut, [this] { chart->zoomTime(1 / zoomStep); });
    on(actions->zoomInBoth, [this] { chart->zoomBoth(zoomStep); });
    on(actions->zoomOutBoth, [this] { chart->zoomBoth(1 / zoomStep); });
    on(actions->fixValues, [this](bool fixed) {
        chart->fixValues(fixed);
        actions->fixValues->setChecked(chart->valuesFixed());
    });
    connect(actions->boxByDrag, &QAction::toggled, q, [this](bool box) {
        settings.setLeftDragZooms(box);
        chart->setHomeMode(box ? DragMode::ZoomBox : DragMode::Browse);
    });
    actions->boxByDrag->setChecked(settings.leftDragZooms());
    chart->setHomeMode(settings.leftDragZooms() ? DragMode::ZoomBox : DragMode::Browse);
    on(actions->toTable, [this] { goToTable(); });
    observations->table()->addAction(actions->toTable); // the same key leads back
    on(actions->nextView, [this] { stepFigure(1); });
    on(actions->previousView, [this] { stepFigure(-1); });
    on(actions->fullScreen, [this](bool full) { full ? q->showFullScreen() : q->showNormal(); });
    on(actions->shortcuts, [this] { showHelp(QStringLiteral("keys")); });
    on(actions->manual, [this] { showHelp(QStringLiteral("start")); });
    on(actions->preferences, [this] { showPreferences(); });
    on(actions->about, [this] { showAbout(); });
    on(actions->logScale, [this](bool logarithmic) { chooseScale(logarithmic); });
    on(actions->realValues, [this] {
        const Document *document = documents.current();
        if (const int other = otherPrices(*document->dataset(), document->currentSpec()); other >= 0)
            edit(withMeasure(document->currentSpec(), document->dataset()->measures[std::size_t(other)].name),
                tr("prices"));
    });
    on(actions->milestones, [this](bool shown) {
        if (const Document *document = documents.current())
            edit(withMilestones(document->currentSpec(), shown), tr("milestones"));
    });
    connect(actions->modes, &QActionGroup::triggered, q,
        [this](const QAction *action) { chart->setDragMode(DragMode(action->data().toInt())); });
    connect(chart, &ChartView::dragModeChanged, q, [this](DragMode mode) {
        for (QAction *action : actions->modes->actions()) {
            if (action->data().toInt() == int(mode))
                action->setChecked(true);
        }
    });
    connect(actions->marks, &QActionGroup::triggered, q, [this](const QAction *action) {
        if (const Document *document = documents.current())
            edit(withMark(document->currentSpec(), Mark(action->data().toInt())), tr("chart type"));
    });
    connect(actions->transforms, &QActionGroup::triggered, q,
        [this](const QAction *action) { chooseTransform(Transform(action->data().toInt())); });
    connect(actions->appearances, &QActionGroup::triggered, q, [this](const QAction *action) {
        settings.setAppearance(Appearance(action->data().toInt()));
        setAppearance(settings.appearance());
    });
}

void MainWindow::Private::chooseTransform(Transform transform)
{
    const Document *document = documents.current();
    if (!document)
        return;
    const FigureSpec &spec = document->currentSpec();
    // An index starts from the year that is being read.
    const int reading = chart->readingPeriod();
    const auto &periods = chart->figure().periods;
    std::optional<Period> base;
    if (transform == Transform::Index && reading >= 0 && reading < int(periods.size()))
        base = periods[std::size_t(reading)];
    FigureSpec wanted = transform == Transform::Index ? withIndex(spec, base) : withTransform(spec, transform);
    if (wanted == spec) // the same key again takes it back
        wanted = withTransform(spec, Transform::Level);
    edit(wanted, tr("values shown"));
    showSpec();
}

//! A logarithmic scale of lengths or of nothing above zero is refused; single values that it cannot hold are told under
//! the figure.
void MainWindow::Private::chooseScale(bool logarithmic)
{
    const Document *document = documents.current();
    if (!document)
        return;
    if (logarithmic && !mayBeLogarithmic(document->currentSpec().mark)) {
        messages->showMessage(Severity::Information, linearReason());
        showSpec();
        return;
    }
    const Figure &figure = chart->figure();
    const bool any = std::any_of(figure.series.begin(), figure.series.end(), [](const FigureSeries &series) {
        return !series.hidden && std::any_of(series.runs.begin(), series.runs.end(), [](const Run &run) {
            return std::any_of(run.begin(), run.end(), [](const FigurePoint &point) { return point.value > 0; });
        });
    });
    if (logarithmic && !any && !figure.series.empty()) {
        messages->showMessage(
            Severity::Information, tr("No value is above zero: a logarithmic scale cannot show any of them."));
        showSpec();
        return;
    }
    edit(withScale(document->currentSpec(), logarithmic ? ValueScale::Logarithmic : ValueScale::Linear), tr("scale"));
}

void MainWindow::Private::goToTable()
{
    if (tableDock->isVisible() && tableDock->isAncestorOf(QApplication::focusWidget())) {
        goBackFromTable();
        return;
    }
    if (docksAside)
        return;
    tableCalled = !tableDock->isVisible();
    tabBefore = tabs->currentIndex();
    tableDock->show();
    tabs->setCurrentWidget(observations);
    observations->table()->setFocus(Qt::ShortcutFocusReason);
}

//! The window is again as it was before the key led to the table.
void MainWindow::Private::goBackFromTable()
{
    chart->setFocus(Qt::ShortcutFocusReason);
    if (tabs->currentWidget() == observations && tabBefore >= 0)
        tabs->setCurrentIndex(tabBefore);
    if (tableCalled)
        tableDock->hide();
    tableCalled = false;
    tabBefore = -1;
}

void MainWindow::Private::setAppearance(Appearance appearance)
{
    applyAppearance(appearance);
    const QString theme = screenThemeName(appearance);
    chart->setScreenTheme(theme);
    datasets->setScreenTheme(theme);
    navigator->setScreenTheme(theme);
    side->chart()->setScreenTheme(theme);
    welcome->setScreenTheme(theme);
    actions->setIcons(QApplication::palette().color(QPalette::ButtonText));
    for (QAction *action : actions->appearances->actions())
        action->setChecked(action->data().toInt() == int(appearance));
}

void MainWindow::Private::updateRecent()
{
    const QStringList files = settings.recentFiles();
    actions->recentMenu->clear();
    for (const QString &path : files) {
        QAction *action = actions->recentMenu->addAction(DatasetModel::nameOfFile(path));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, q, [this, path] { q->openFiles({ path }); });
    }
    actions->recentMenu->setToolTipsVisible(true);
    actions->recentMenu->addSeparator();
    actions->recentMenu->addAction(actions->clearRecent);
    actions->recentMenu->setEnabled(!files.isEmpty());
    welcome->setFiles(shippedDatasets(), files);
}

void MainWindow::Private::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(q, tr("Open datasets"), settings.lastFolder(),
        tr("Datasets (*.sampan *.sampansession *.csv *.tsv *.json *.zip *.xlsx *.ods *.xml *.txt);;"
           "Exported figures (*.png *.pdf *.svg);;All files (*)"));
    if (paths.isEmpty())
        return;
    settings.setLastFolder(QFileInfo(paths.first()).absolutePath());
    q->openFiles(paths);
}

void MainWindow::Private::stepFigure(int step)
{
    Document *document = documents.current();
    if (document && document->figureCount() > 0)
        document->setCurrent((document->current() + step + document->figureCount()) % document->figureCount());
}

void MainWindow::Private::report(const Result<void> &result, const QString &path)
{
    if (result)
        messages->showMessage(Severity::Information, tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    else
        messages->showProblem(result.error());
}

void MainWindow::Private::saveAs()
{
    Document *document = documents.current();
    if (!document)
        return;
    const QFileInfo file(document->dataset()->path);
    QString path = QFileDialog::getSaveFileName(q, tr("Save dataset"),
        QDir(settings.lastFolder()).filePath(file.completeBaseName() + QStringLiteral(".sampan")),
        tr("Sampan datasets (*.sampan);;One table (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".sampan");
    // The figures go along as the dataset's views.
    auto copy = std::make_shared<Dataset>(*document->dataset());
    copy->metadata.views.clear();
    for (int figure = 0; figure < document->figureCount(); ++figure)
        copy->metadata.views.push_back(document->spec(figure).toJson());
    using Outcome = std::shared_ptr<Result<void>>;
    auto *watcher = new QFutureWatcher<Outcome>(q);
    connect(watcher, &QFutureWatcherBase::finished, q,
        [this, watcher, path, held = QPointer(document), figures = document->specs()] {
            report(*watcher->result(), path);
            if (*watcher->result() && held) {
                held->markSaved(figures); // and not what was changed since
                showEdited();
            }
            watcher->deleteLater();
        });
    watcher->setFuture(
        QtConcurrent::run([copy, path] { return std::make_shared<Result<void>>(writeDataset(*copy, path)); }));
}

void MainWindow::Private::showContextMenu(const QPoint &position)
{
    QMenu menu;
    actions->fillContextMenu(&menu);
    menu.exec(position);
}

void MainWindow::Private::showAbout()
{
    QMessageBox::about(q, tr("About Sampan"),
        tr("<h3>Sampan %1</h3><p>Charts of trade between nations.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</p>")
            .arg(QStringLiteral(SAMPAN_VERSION)));
}

} // namespace sampan
