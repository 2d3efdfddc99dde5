// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowprivate.h"

#include "datasets/readers/shipped.h"
#include "ui/window/aboutpage.h"
#include "ui/window/datasetpanel.h"
#include "ui/window/filterpanel.h"
#include "ui/window/observationpanel.h"
#include "ui/window/recognitionpanel.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

#include <utility>

namespace sampan {

// What stands around the figure. A program that was called with a file does without it until the figure stands.

void MainWindow::Private::finishStart()
{
    const bool waited = std::exchange(starting, false);
    datasets->setShipped(shippedDatasets());
    updateRecent();
    if (!waited)
        return;
    for (const auto &late : std::exchange(whenStarted, {}))
        late();
    showPage();
    // In steps, so that the window answers in between.
    QTimer::singleShot(0, q, [this] { showAround(documents.current()); });
    QTimer::singleShot(0, q, [this] { showAroundFigure(); });
    QTimer::singleShot(0, q, [this] { datasets->holdPreviews(false); });
}

//! The figure, or the first page while nothing is open.
void MainWindow::Private::showPage()
{
    const bool figure = documents.current() || starting;
    centre->setCurrentIndex(figure ? 1 : 0);
    putDocksAside(!figure);
}

//! Without a dataset there is nothing to filter and there are no rows: the first page has the room.
void MainWindow::Private::putDocksAside(bool aside)
{
    if (aside == docksAside)
        return;
    docksAside = aside;
    for (QDockWidget *dock : { filterDock, tableDock }) {
        // What the window has not shown yet is not hidden by anyone.
        const bool closed = dock->isHidden() && dock->testAttribute(Qt::WA_WState_ExplicitShowHide);
        dock->toggleViewAction()->setEnabled(!aside);
        if (aside && !closed) {
            dock->hide();
            dockedAside += dock;
        }
    }
    if (!aside)
        for (QDockWidget *dock : std::exchange(dockedAside, {}))
            dock->show();
}

//! What stands about the dataset beside the figure.
void MainWindow::Private::showAround(Document *document)
{
    filterDock->widget()->setEnabled(document);
    observations->setDataset(document ? document->dataset() : nullptr);
    recognitionPanel->setDataset(document ? document->dataset() : nullptr);
    aboutPage->setDataset(document ? document->dataset() : nullptr);
    problems.setProblems(document ? document->dataset()->problems : Problems {});
    problemTable->resizeColumnsToContents();
    showDifferences(document);
    tabs->setTabText(tabs->indexOf(problemTable),
        problems.rowCount() > 0 ? tr("Problems (%1)").arg(problems.rowCount()) : tr("Problems"));
}

void MainWindow::Private::showAroundFigure()
{
    const Document *document = documents.current();
    if (!document)
        return;
    filters->showSpec(document->dataset(), document->currentSpec());
    showPanels();
    showZoom();
    if (observations->wantsFigureObservations())
        sendFigureObservations();
}

} // namespace sampan
