// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/chart/chartview.h"
#include "ui/window/aboutpage.h"
#include "ui/window/controlbar.h"
#include "ui/window/datasetpanel.h"
#include "ui/window/filterpanel.h"
#include "ui/window/linkedviews.h"
#include "ui/window/messagebar.h"
#include "ui/window/observationpanel.h"
#include "ui/window/recognitionpanel.h"
#include "ui/window/sidefigure.h"
#include "ui/window/statusstrip.h"
#include "ui/window/windowprivate.h"

#include "datasets/readers/origin.h"
#include "datasets/readers/shipped.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include <cmath>

namespace sampan {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this))
{
    setAcceptDrops(true);
    d->buildLayout();
    d->connectParts();
    d->connectCommands();
    d->connectRecognition();
    d->setAppearance(d->settings.appearance());
    d->datasets->setShipped(shippedDatasets());
    d->updateRecent();
    d->showDocument(nullptr);
    d->restoreLayout();
}

MainWindow::~MainWindow()
{
    // The parts listen to documents that go before they do.
    d->documents.disconnect();
    for (const QMetaObject::Connection &connection : std::as_const(d->currentConnections))
        disconnect(connection);
    for (QWidget *part :
        std::initializer_list<QWidget *> { d->datasetDock, d->filterDock, d->tableDock, d->historyDock })
        delete part;
    delete takeCentralWidget();
}

void MainWindow::openFiles(const QStringList &paths)
{
    QStringList unopened;
    for (const QString &path : paths) {
        if (isSessionFile(path))
            d->openSession(QFileInfo(path).absoluteFilePath());
        else if (Document *open = d->documents.find(path))
            d->documents.setCurrent(open);
        else
            unopened += QFileInfo(path).absoluteFilePath();
    }
    d->opener.setCandidates(shippedDatasets() + d->settings.recentFiles());
    d->opener.open(unopened);
}

void MainWindow::restoreLeftBehind() { d->restoreLeftBehind(); }

void MainWindow::Private::opened(const DatasetPtr &dataset, const QString &path)
{
    // A figure's file leads to the dataset that it was made of.
    const bool figure = QFileInfo(path).isFile() && QFileInfo(path) != QFileInfo(dataset->path);
    Document *open = documents.find(dataset->path);
    const auto restored = open ? std::nullopt : keeper.arrive(*dataset);
    if (!restored && !shippedDatasets().contains(path)) {
        settings.addRecentFile(path);
        updateRecent();
    }
    if (open) {
        documents.setCurrent(open); // the same file by another name
        if (const auto views = viewsOf(*dataset); figure && !views.empty())
            open->showFigure(views.front());
        return;
    }
    const bool first = documents.count() == 0;
    Document *document = documents.add(dataset, !std::exchange(openedOne, true) || dataset->path == wantedPath,
        restored ? &restored->dataset : nullptr);
    if (restored && restored->saved)
        document->markSaved();
    if (restored && restored->changed)
        messages->showMessage(
            Severity::Information, tr("%1 has changed since its figures were saved.").arg(QFileInfo(path).fileName()));
    showEdited();
    if (first)
        chart->setFocus(); // its keys work at once
    fileWatch.watch(dataset->path);
    if (dataset->metadata.origin)
        messages->showMessage(Severity::Warning, originMissingText(*dataset));
    const auto serious = std::count_if(dataset->problems.begin(), dataset->problems.end(),
        [](const Problem &problem) { return problem.severity != Severity::Information; });
    if (serious > 0)
        messages->showMessage(Severity::Warning,
            tr("%n problem(s) were found while reading %1. They stand in the tab “Problems”.", nullptr, int(serious))
                .arg(QFileInfo(path).fileName()));
}

void MainWindow::Private::failed(const Problem &problem, const QString &path)
{
    messages->showProblem(problem);
    if (!QFileInfo::exists(path)) {
        settings.removeRecentFile(path);
        updateRecent();
    }
}

void MainWindow::Private::reloaded(const DatasetPtr &dataset, const QString &path)
{
    Document *document = documents.find(path);
    if (!document || (!dataset->sha256.isEmpty() && document->dataset()->sha256 == dataset->sha256))
        return;
    document->replaceDataset(dataset);
    messages->showMessage(
        Severity::Information, tr("%1 has changed and was read again.").arg(QFileInfo(path).fileName()));
}

void MainWindow::Private::showDocument(Document *document)
{
    for (const QMetaObject::Connection &connection : std::as_const(currentConnections))
        disconnect(connection);
    currentConnections.clear();
    actions->enableForFigure(document != nullptr);
    links->setDocument(document);
    centre->setCurrentIndex(document ? 1 : 0);
    filterDock->widget()->setEnabled(document);
    observations->setDataset(document ? document->dataset() : nullptr);
    recognitionPanel->setDataset(document ? document->dataset() : nullptr);
    aboutPage->setDataset(document ? document->dataset() : nullptr);
    problems.setProblems(document ? document->dataset()->problems : Problems {});
    problemTable->resizeColumnsToContents();
    tabs->setTabText(tabs->indexOf(problemTable),
        problems.rowCount() > 0 ? tr("Problems (%1)").arg(problems.rowCount()) : tr("Problems"));
    if (!document) {
        showBeside();
        chart->clearFigure();
        showPanels();
        controls->showSpec(nullptr, {});
        filters->showSpec(nullptr, {});
        status->showReading({});
        status->showZoom({});
        status->showRows({});
        q->setWindowTitle({});
        return;
    }
    currentConnections = {
        connect(document, &Document::specChanged, q,
            [this, document](int figure) {
                if (figure == document->current())
                    showFigure();
                if (figure == document->beside())
                    side->showSpec(*document);
                showEdited();
            }),
        connect(document, &Document::currentChanged, q, [this] { showFigure(); }),
        connect(document, &Document::besideChanged, q, [this] { showBeside(); }),
        connect(document, &Document::viewHistoryChanged, q, [this] { showViewHistory(); }),
        connect(document, &Document::datasetReplaced, q, [this, document] { showDocument(document); }),
    };
    status->showRows(
        tr("%1 observations").arg(QLocale().toString(qlonglong(document->dataset()->observations.size()))));
    q->setWindowTitle(document->title() + QStringLiteral("[*]"));
    showEdited();
    showFigure();
    showBeside();
}

void MainWindow::Private::showFigure()
{
    Document *document = documents.current();
    chart->showFigure(document->dataset(), document->currentSpec());
    controls->showSpec(document->dataset(), document->currentSpec());
    filters->showSpec(document->dataset(), document->currentSpec());
    showPanels();
    showSpec();
    showZoom();
}

void MainWindow::Private::showSpec()
{
    const FigureSpec &spec = documents.current()->currentSpec();
    for (QAction *action : actions->marks->actions())
        action->setChecked(action->data().toInt() == int(spec.mark));
    for (QAction *action : actions->transforms->actions())
        action->setChecked(action->data().toInt() == int(spec.query.transform));
    actions->logScale->setChecked(spec.scale == ValueScale::Logarithmic);
    actions->fixValues->setChecked(spec.valueView.has_value());
    actions->milestones->setChecked(spec.milestones);
    actions->milestones->setEnabled(!documents.current()->dataset()->metadata.milestones.empty());
    const bool several = documents.current()->figureCount() > 1;
    actions->nextView->setEnabled(several);
    actions->previousView->setEnabled(several);
}

void MainWindow::Private::showZoom()
{
    const FigureSpec &spec = documents.current()->currentSpec();
    const QStringList &labels = chart->figure().periodLabels;
    QStringList parts;
    if (spec.timeView && !labels.isEmpty()) {
        const auto label = [&](double x) {
            const auto &periods = chart->figure().periods;
            // Periods lie at whole steps since the first, gaps included.
            const int ordinal = periods.front().ordinal + int(std::lround(x));
            const auto found = std::find_if(
                periods.begin(), periods.end(), [ordinal](const Period &period) { return period.ordinal >= ordinal; });
            return found == periods.end() ? labels.last() : labels.at(found - periods.begin());
        };
        parts += tr("Zoomed to %1–%2")
                     .arg(label(std::ceil(spec.timeView->minimum)), label(std::floor(spec.timeView->maximum)));
    }
    if (spec.valueView)
        parts += tr("values fixed");
    status->showZoom(parts.isEmpty() ? tr("Everything in view") : parts.join(QStringLiteral(", ")));
}

void MainWindow::Private::sendFigureObservations()
{
    std::vector<std::uint32_t> all;
    for (const FigureSeries &series : chart->figure().series) {
        for (const Run &run : series.runs) {
            for (const FigurePoint &point : run)
                all.insert(all.end(), point.observations.begin(), point.observations.end());
        }
    }
    observations->setFigureObservations(std::move(all));
}

void MainWindow::Private::edit(const FigureSpec &spec, const QString &what, int mergeId)
{
    if (Document *document = documents.current())
        document->edit(links->editsOf(document->current(), spec), what, mergeId);
}

void MainWindow::Private::showProblemRow(int row)
{
    tabs->setCurrentWidget(observations);
    if (!observations->showLine(problems.problemAt(row).row))
        messages->showMessage(Severity::Information, tr("No row of the table stems from this place of the file."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (d->isEdited() && !d->mayLeave(tr("Figures were changed. Save them before Sampan ends?"))) {
        event->ignore();
        return;
    }
    d->opener.cancel();
    d->settings.setWindow(saveGeometry(), saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    openFiles(paths);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        d->walkViews(event->button() == Qt::ForwardButton);
    else
        QMainWindow::mousePressEvent(event);
}

} // namespace sampan
