// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions.h"
#include "ui/window/documentlist.h"
#include "ui/window/filewatch.h"
#include "ui/window/mainwindow.h"
#include "ui/window/opener.h"
#include "ui/window/settings.h"

#include "ui/models/problemmodel.h"

class QStackedWidget;
class QTabWidget;
class QTableView;

namespace sampan {

class AboutPage;
class ChartView;
class ControlBar;
class DatasetPanel;
class FilterPanel;
class MessageBar;
class ObservationPanel;
class StatusStrip;
class WelcomePage;

//! The window's parts. windowlayout.cpp puts them together, windowcommands.cpp holds what the menus do, mainwindow.cpp
//! what happens when documents come, change and go.
struct MainWindow::Private {
    Q_DECLARE_TR_FUNCTIONS(sampan::MainWindow)
public:
    explicit Private(MainWindow *window);

    void buildLayout();
    void restoreLayout();
    void connectParts();
    void connectCommands();

    void opened(const DatasetPtr &dataset, const QString &path);
    void failed(const Problem &problem, const QString &path);
    void reloaded(const DatasetPtr &dataset, const QString &path);
    void showDocument(Document *document);
    void showFigure();
    void showSpec();
    void showZoom();
    void sendFigureObservations();
    void edit(const FigureSpec &spec, const QString &what, int mergeId);
    void edit(const FigureSpec &spec, const QString &what) { edit(spec, what, 0); }
    void close(Document *document);
    void showProblemRow(int row);

    void chooseTransform(Transform transform);
    void chooseScale(bool logarithmic);
    void goToTable();
    void setAppearance(Appearance appearance);
    void updateRecent();
    void chooseFiles();
    void stepFigure(int step);
    void exportFigure();
    void repeatExport();
    void report(const Result<void> &result, const QString &path);
    void copyFigure();
    void copyData();
    void saveAs();
    void showContextMenu(const QPoint &position);
    void showShortcuts();
    void showAbout();

    MainWindow *q;
    Settings settings;
    DocumentList documents;
    Opener opener;
    Opener reloader;
    bool openedOne = false; //!< of the files being opened now: the first one stays in view
    FileWatch fileWatch;
    QList<QMetaObject::Connection> currentConnections; //!< to the document in view
    ChartView *chart;
    std::unique_ptr<Actions> actions;
    ProblemModel problems;

    QStackedWidget *centre = nullptr;
    WelcomePage *welcome = nullptr;
    MessageBar *messages = nullptr;
    ControlBar *controls = nullptr;
    DatasetPanel *datasets = nullptr;
    FilterPanel *filters = nullptr;
    ObservationPanel *observations = nullptr;
    QTableView *problemTable = nullptr;
    AboutPage *aboutPage = nullptr;
    QTabWidget *tabs = nullptr;
    StatusStrip *status = nullptr;
    QDockWidget *datasetDock = nullptr;
    QDockWidget *filterDock = nullptr;
    QDockWidget *tableDock = nullptr;
};

} // namespace sampan
