// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/actions.h"
#include "ui/window/documentlist.h"
#include "ui/window/filewatch.h"
#include "ui/window/mainwindow.h"
#include "ui/window/opener.h"
#include "ui/window/sessionkeeper.h"
#include "ui/window/settings.h"

#include "ui/models/differencemodel.h"
#include "ui/models/problemmodel.h"

#include <QDockWidget>
#include <QHash>
#include <QPointer>
#include <functional>
#include <vector>

class QStackedWidget;
class QTabWidget;
class QTableView;

namespace sampan {

class AboutPage;
class AnnotationPanel;
class AnnotationTool;
class ChartView;
class ControlBar;
class DatasetPanel;
class FilterPanel;
class HelpWindow;
class LinkedViews;
class MeasurePanel;
class MessageBar;
class Navigator;
class ObservationPanel;
class RecognitionPanel;
class RoomGiver;
class SideFigure;
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
    void connectRecognition();

    // panelcommands.cpp
    void buildPanels();
    void connectPanels();
    void showPanels();
    void showComposed();
    void walkViews(bool forwards);
    void toggleBeside(bool shown);
    void showBeside();
    void showViewHistory();
    void walkPanels(int step);
    bool moveKeys(bool next);

    void connectDesktop();
    void finishStart();
    void showPage();
    void putDocksAside(bool aside);
    void takeReadAnew(Document *document, const DatasetPtr &dataset);
    void remember(const DatasetPtr &dataset, const QString &path, const FileFacts &facts);
    void opened(const DatasetPtr &dataset, const QString &path, const FileFacts &facts);
    void failed(const Problem &problem, const QString &path, const FileFacts &facts);
    void reloaded(const DatasetPtr &dataset, const QString &path, const FileFacts &facts);
    void replaced(Document *document, const DatasetPtr &dataset, const Differences &differences);
    void lookFor(const QString &path, Document *document);
    void showDifferences(const Document *document);
    void showDifferenceRow(int row);
    void showDocument(Document *document);
    void showAround(Document *document);
    void showFigure();
    void showAroundFigure();
    void showSpec();
    void showZoom();
    void sendFigureObservations();
    void edit(const FigureSpec &spec, const QString &what, int mergeId);
    void edit(const FigureSpec &spec, const QString &what) { edit(spec, what, 0); }
    void showEdited();
    void showProblemRow(int row);

    // windowsession.cpp
    bool isEdited() const;
    bool mayLeave(const QString &question);
    void close(Document *document);
    void openSession(const QString &path);
    void openDatasetsOf(const Session &session, bool saved);
    void chooseSession();
    bool saveSession(QString path);
    void restoreLeftBehind();

    // windowexport.cpp
    void exportFigure();
    void repeatExport();
    void exportAll();
    void printFigure();
    void copyFigure();
    void copyData();

    void chooseTransform(Transform transform);
    void chooseScale(bool logarithmic);
    void goToTable();
    void goBackFromTable();
    void setAppearance(Appearance appearance);
    void updateRecent();
    void chooseFiles();
    void stepFigure(int step);
    void report(const Result<void> &result, const QString &path);
    void saveAs();
    void showContextMenu(const QPoint &position);
    void showHelp(const QString &page);
    QString keysPage() const;
    void showPreferences();
    void showAbout();

    MainWindow *q;
    std::vector<std::function<void()>> whenStarted; //!< what can wait until the first figure stands
    bool starting = false; //!< until the first figure stands, what lies around it waits
    Settings settings;
    DocumentList documents;
    SessionKeeper keeper { documents };
    QString sessionPath; //!< of the open session; empty: none was saved
    QString wantedPath; //!< comes into view when the datasets of a session are open
    Opener opener;
    Opener reloader;
    Opener rereader; //!< of the file in view, as was chosen
    QHash<QString, QPointer<Document>> relocated; //!< by the path where its lost file was found again
    bool openedOne = false; //!< of the files being opened now: the first one stays in view
    FileWatch fileWatch;
    QList<QMetaObject::Connection> currentConnections; //!< to the document in view
    ChartView *chart;
    std::unique_ptr<Actions> actions;
    ProblemModel problems;
    DifferenceModel differences;

    QStackedWidget *centre = nullptr;
    WelcomePage *welcome = nullptr;
    MessageBar *messages = nullptr;
    ControlBar *controls = nullptr;
    DatasetPanel *datasets = nullptr;
    FilterPanel *filters = nullptr;
    ObservationPanel *observations = nullptr;
    QTableView *problemTable = nullptr;
    RecognitionPanel *recognitionPanel = nullptr;
    QTableView *differenceTable = nullptr;
    AboutPage *aboutPage = nullptr;
    QPointer<HelpWindow> help;
    QString wantedView; //!< of the file being opened
    QTabWidget *tabs = nullptr;
    StatusStrip *status = nullptr;
    MeasurePanel *measurePanel = nullptr;
    AnnotationPanel *annotationPanel = nullptr;
    AnnotationTool *annotationTool = nullptr;
    Navigator *navigator = nullptr;
    SideFigure *side = nullptr;
    LinkedViews *links = nullptr;
    RoomGiver *roomGiver = nullptr;
    QWidgetList keyParts; //!< of the window, in the order in which Tab goes through them
    bool tableCalled = false; //!< it was hidden until the key led there
    int tabBefore = -1; //!< that stood in front then
    bool measuring = false; //!< the figure in view had handles when it was last shown
    QDockWidget *datasetDock = nullptr;
    QDockWidget *filterDock = nullptr;
    QDockWidget *tableDock = nullptr;
    QDockWidget *historyDock = nullptr;
    bool docksAside = false; //!< the first page stands
    QList<QDockWidget *> dockedAside; //!< hidden for it
};

} // namespace sampan
