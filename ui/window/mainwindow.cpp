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
#include "ui/window/roomgiver.h"
#include "ui/window/sidefigure.h"
#include "ui/window/specedits.h"
#include "ui/window/statusstrip.h"
#include "ui/window/windowprivate.h"

#include "datasets/readers/names.h"
#include "datasets/readers/origin.h"
#include "datasets/readers/shipped.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include <cmath>
#include <utility>

namespace sampan {

MainWindow::MainWindow(const QStringList &files, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(this))
{
    QStringList datasets, sessions;
    for (const QString &file : files)
        (isSessionFile(file) ? sessions : datasets) += file;
    d->starting = !datasets.isEmpty();
    openFiles(datasets);
    setAcceptDrops(true);
    d->buildLayout();
    d->connectParts();
    d->connectCommands();
    d->connectRecognition();
    d->connectDesktop();
    d->setAppearance(d->settings.appearance());
    d->restoreLayout();
    d->showDocument(nullptr);
    if (d->starting)
        d->datasets->holdPreviews(true);
    else
        d->finishStart();
    openFiles(sessions);
}

MainWindow::~MainWindow()
{
    // The parts listen to documents that go before they do.
    d->documents.disconnect();
    d->keyParts.clear();
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

void MainWindow::Private::showDocument(Document *document)
{
    for (const QMetaObject::Connection &connection : std::as_const(currentConnections))
        disconnect(connection);
    currentConnections.clear();
    actions->enableForFigure(document != nullptr);
    links->setDocument(document);
    showPage();
    if (!starting)
        showAround(document);
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
    q->setWindowTitle(shownName(document->title()) + QStringLiteral("[*]"));
    showEdited();
    showFigure();
    showBeside();
}

void MainWindow::Private::showFigure()
{
    const Document *document = documents.current();
    chart->showFigure(document->dataset(), document->currentSpec());
    controls->showSpec(document->dataset(), document->currentSpec());
    showSpec();
    if (!starting)
        showAroundFigure();
}

void MainWindow::Private::showSpec()
{
    const FigureSpec &spec = documents.current()->currentSpec();
    for (QAction *action : actions->marks->actions())
        action->setChecked(action->data().toInt() == int(spec.mark));
    for (QAction *action : actions->transforms->actions())
        action->setChecked(action->data().toInt() == int(spec.query.transform));
    actions->logScale->setChecked(spec.scale == ValueScale::Logarithmic && mayBeLogarithmic(spec.mark));
    actions->realValues->setChecked(isAtConstantPrices(*documents.current()->dataset(), spec));
    actions->realValues->setEnabled(otherPrices(*documents.current()->dataset(), spec) >= 0);
    const bool ownScales = spec.freeScales && !spec.split.isEmpty(); // each fits what it shows
    actions->fixValues->setChecked(spec.valueView && !ownScales);
    actions->fixValues->setEnabled(!ownScales);
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
    if (chart->valuesFixed())
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

bool MainWindow::focusNextPrevChild(bool next) { return d->moveKeys(next) || QMainWindow::focusNextPrevChild(next); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (d->isEdited() && !d->mayLeave(tr("Figures were changed. Save them before Sampan ends?"))) {
        event->ignore();
        return;
    }
    d->opener.cancel();
    d->roomGiver->giveBack();
    d->putDocksAside(false); // they are remembered as they stand around a figure
    d->settings.setWindow(saveGeometry(), saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        d->walkViews(event->button() == Qt::ForwardButton);
    else
        QMainWindow::mousePressEvent(event);
}

} // namespace sampan
