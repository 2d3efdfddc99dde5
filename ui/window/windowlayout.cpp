// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowprivate.h"

#include "ui/chart/chartview.h"
#include "ui/window/aboutpage.h"
#include "ui/window/annotationpanel.h"
#include "ui/window/controlbar.h"
#include "ui/window/datasetpanel.h"
#include "ui/window/filterpanel.h"
#include "ui/window/measurepanel.h"
#include "ui/window/messagebar.h"
#include "ui/window/navigator.h"
#include "ui/window/observationpanel.h"
#include "ui/window/quietview.h"
#include "ui/window/recognitionpanel.h"
#include "ui/window/roomgiver.h"
#include "ui/window/sidefigure.h"
#include "ui/window/specedits.h"
#include "ui/window/statusstrip.h"
#include "ui/window/welcomepage.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QUndoView>
#include <QVBoxLayout>

namespace sampan {

namespace {

constexpr int wideScreen = 1700;

QDockWidget *makeDock(QMainWindow *window, const QString &title, const QString &name, QWidget *content)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(name); // its place is remembered by it
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    return dock;
}

} // namespace

MainWindow::Private::Private(MainWindow *window)
    : q(window)
    , chart(new ChartView)
    , actions(std::make_unique<Actions>(window, chart, documents.undoGroup()))
{
}

void MainWindow::Private::buildLayout()
{
    datasets = new DatasetPanel(&documents);
    filters = new FilterPanel;
    observations = new ObservationPanel;
    recognitionPanel = new RecognitionPanel;
    aboutPage = new AboutPage;
    controls = new ControlBar;
    messages = new MessageBar;
    welcome = new WelcomePage;
    status = new StatusStrip;
    chart->setFrameShape(QFrame::NoFrame);
    chart->setMinimumSize(240, 160);
    buildPanels();

    problemTable = new QuietView<QTableView>;
    problemTable->setModel(&problems);
    problemTable->setAccessibleName(tr("Problems found while reading"));
    problemTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    problemTable->setShowGrid(false);
    problemTable->verticalHeader()->hide();
    problemTable->horizontalHeader()->setStretchLastSection(true);
    problemTable->horizontalHeader()->setHighlightSections(false);

    auto *figurePage = new QWidget;
    auto *figureLayout = new QVBoxLayout(figurePage);
    figureLayout->setContentsMargins(0, 0, 0, 0);
    figureLayout->setSpacing(0);
    figureLayout->addWidget(controls);
    auto *figures = new QSplitter;
    figures->setObjectName(QStringLiteral("figures"));
    figures->setChildrenCollapsible(false);
    figures->addWidget(chart);
    figures->addWidget(side);
    side->hide();
    figureLayout->addWidget(figures, 1);
    figureLayout->addWidget(navigator);
    centre = new QStackedWidget;
    centre->addWidget(welcome);
    centre->addWidget(figurePage);
    auto *central = new QWidget;
    auto *centralLayout = new QVBoxLayout(central);
    centralLayout->setContentsMargins(0, 0, 0, 0);
    centralLayout->setSpacing(0);
    centralLayout->addWidget(messages);
    centralLayout->addWidget(centre, 1);
    q->setCentralWidget(central);

    tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("Panels"));
    tabs->addTab(observations, tr("Observations"));
    tabs->addTab(problemTable, tr("Problems"));
    tabs->addTab(recognitionPanel, tr("How it was read"));
    tabs->addTab(aboutPage, tr("About this dataset"));
    tabs->addTab(measurePanel, tr("Measure"));
    tabs->addTab(annotationPanel, tr("Annotations"));

    datasetDock = makeDock(q, tr("Datasets"), QStringLiteral("datasets"), datasets);
    filterDock = makeDock(q, tr("Filters"), QStringLiteral("filters"), filters);
    tableDock = makeDock(q, tr("Observations"), QStringLiteral("observations"), tabs);
    tableDock->setTitleBarWidget(new QWidget); // the tabs say it; the height belongs to the chart
    q->setDockNestingEnabled(false);
    q->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    q->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    q->addDockWidget(Qt::LeftDockWidgetArea, datasetDock);
    q->addDockWidget(Qt::BottomDockWidgetArea, tableDock);
    // Where width is dear the filters stand below the list, and the figure has what they leave.
    const QScreen *screen = QGuiApplication::primaryScreen();
    if (screen && screen->availableSize().width() < wideScreen)
        q->splitDockWidget(datasetDock, filterDock, Qt::Vertical);
    else
        q->addDockWidget(Qt::RightDockWidgetArea, filterDock);

    auto *history = new QuietView<QUndoView>(documents.undoGroup());
    history->setAccessibleName(tr("History of the figures"));
    history->setEmptyLabel(tr("As opened"));
    historyDock = makeDock(q, tr("History"), QStringLiteral("history"), history);
    q->addDockWidget(Qt::RightDockWidgetArea, historyDock);
    historyDock->hide();
    auto *bar = q->addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    actions->fillToolBar(bar);
    actions->fillMenuBar(q,
        { datasetDock->toggleViewAction(), filterDock->toggleViewAction(), tableDock->toggleViewAction(),
            historyDock->toggleViewAction(), bar->toggleViewAction() });
    q->setStatusBar(status);
    keyParts = { bar, messages, datasetDock, filterDock, centre, tableDock, historyDock };
    roomGiver = new RoomGiver(chart, { tableDock, navigator, bar }, q); // the menus have the tools too
}

void MainWindow::Private::restoreLayout()
{
    if (q->restoreGeometry(settings.geometry()) && q->restoreState(settings.windowState()))
        return;
    QSize size(1280, 800);
    if (const QScreen *screen = QGuiApplication::primaryScreen()) {
        const QSize room = screen->availableSize();
        size = size.expandedTo(room * 0.8).boundedTo(room);
        // Where the frame would stand out over the screen, the screen is the window.
        if (size.width() > room.width() * 0.95 || size.height() > room.height() * 0.95)
            q->setWindowState(q->windowState() | Qt::WindowMaximized);
    }
    q->resize(size);
    q->resizeDocks({ datasetDock, filterDock }, { 236, 236 }, Qt::Horizontal);
    if (q->dockWidgetArea(filterDock) == Qt::LeftDockWidgetArea)
        q->resizeDocks({ datasetDock, filterDock }, { size.height() * 5 / 9, size.height() * 4 / 9 }, Qt::Vertical);
    q->resizeDocks({ tableDock }, { std::max(200, size.height() / 4) }, Qt::Vertical);
}

void MainWindow::Private::connectParts()
{
    connect(&opener, &Opener::cancelled, q, [this](const QString &path) {
        messages->showMessage(
            Severity::Information, tr("%1 was not opened: cancelled.").arg(QFileInfo(path).fileName()));
    });
    connect(&opener, &Opener::progressed, status, &StatusStrip::showProgress);
    connect(&opener, &Opener::idle, q, [this] {
        openedOne = false;
        status->hideProgress();
        if (starting && documents.count() == 0)
            finishStart(); // nothing could be opened
    });
    connect(status, &StatusStrip::cancelRequested, &opener, &Opener::cancel);
    connect(&documents, &DocumentList::currentChanged, q, [this](Document *document) { showDocument(document); });
    connect(datasets, &DatasetPanel::openRequested, q, [this](const QString &path) { q->openFiles({ path }); });
    connect(datasets, &DatasetPanel::closeRequested, q, [this](Document *document) { close(document); });
    connect(welcome, &WelcomePage::openRequested, q, [this](const QString &path) { q->openFiles({ path }); });
    connect(welcome, &WelcomePage::figureRequested, q, [this](const QString &path, const QString &view) {
        wantedView = view;
        q->openFiles({ path });
    });
    connect(welcome, &WelcomePage::manualRequested, q, [this] { showHelp(QStringLiteral("start")); });
    connect(welcome, &WelcomePage::chooseRequested, q, [this] { chooseFiles(); });

    const auto propose
        = [this](const FigureSpec &spec, const QString &what, int mergeId) { edit(spec, what, mergeId); };
    connect(controls, &ControlBar::specProposed, q,
        [this, propose](const FigureSpec &spec, const QString &what, int mergeId) {
            const Document *document = documents.current();
            if (document && spec == withScale(document->currentSpec(), spec.scale)) {
                chooseScale(spec.scale == ValueScale::Logarithmic);
                controls->showSpec(document->dataset(), document->currentSpec());
            } else {
                propose(spec, what, mergeId);
            }
        });
    connect(filters, &FilterPanel::specProposed, q, propose);
    connect(chart, &ChartView::specProposed, q, propose);
    // A window that nobody sees paints nothing, and must come to its end too.
    QTimer::singleShot(3000, q, [this] {
        if (starting && !opener.isBusy())
            finishStart();
    });
    connect(chart, &ChartView::firstFigurePainted, q, [this] {
        Q_EMIT q->firstFigurePainted();
        if (starting)
            finishStart();
    });
    connect(chart, &ChartView::figureComposed, q, [this] {
        if (!documents.current())
            return;
        showZoom();
        showComposed();
        if (observations->wantsFigureObservations())
            sendFigureObservations();
    });
    connect(chart, &ChartView::readingChanged, status, &StatusStrip::showReading);
    connect(
        chart, &ChartView::contextMenuRequestedAt, q, [this](const QPoint &position) { showContextMenu(position); });
    connect(observations, &ObservationPanel::told, q,
        [this](const QString &message) { messages->showMessage(Severity::Information, message); });
    connect(observations, &ObservationPanel::figureObservationsWanted, q, [this] { sendFigureObservations(); });
    connect(chart, &ChartView::rowRequested, q, [this] { goToTable(); });
    connect(
        problemTable, &QTableView::doubleClicked, q, [this](const QModelIndex &index) { showProblemRow(index.row()); });
}

} // namespace sampan
