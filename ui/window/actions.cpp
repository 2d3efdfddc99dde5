// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/chart/chartview.h"
#include "ui/window/appearance.h"
#include "ui/window/icons.h"
#include "ui/window/specedits.h"

#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>
#include <QToolButton>

namespace sampan {

Actions::Actions(QMainWindow *window, QWidget *chart, QUndoGroup *undoGroup)
    : m_window(window)
    , m_chart(chart)
{
    const auto key = [](const char *keys) { return QKeySequence(QLatin1String(keys)); };
    const auto icon = [](const char *name) { return QString::fromLatin1(name); };
    open = make(tr("&Open…"), icon("open"), { QKeySequence::Open });
    closeDataset = make(tr("&Close dataset"), {}, { key("Ctrl+W") });
    saveAs = make(tr("&Save as .sampan…"), {}, { key("Ctrl+S") });
    openSession = make(tr("Open s&ession…"), {}, { key("Ctrl+Shift+O") });
    saveSession = make(tr("Save sessio&n"), {}, { key("Ctrl+Shift+S") });
    saveSessionAs = make(tr("Save session &under another name…"));
    exportAll = make(tr("Export a&ll figures…"), {}, { key("Ctrl+Alt+E") });
    print = make(tr("&Print…"), {}, { key("Ctrl+P") });
    exportFigure = make(tr("&Export figure…"), icon("export"), { key("Ctrl+E") });
    repeatExport = make(tr("&Repeat last export"), {}, { key("Ctrl+Shift+E") });
    copyFigure = make(tr("Copy &figure"), {}, { QKeySequence::Copy });
    copyData = make(tr("Copy figure’s &data"), {}, { key("Ctrl+Shift+C") });
    quit = make(tr("&Quit"), {}, { key("Ctrl+Q") });
    quit->setMenuRole(QAction::QuitRole);
    clearRecent = make(tr("Forget these files"));

    undo = undoGroup->createUndoAction(window, tr("&Undo"));
    undo->setShortcuts({ key("Ctrl+Z") });
    undo->setObjectName(icon("undo"));
    redo = undoGroup->createRedoAction(window, tr("&Redo"));
    redo->setShortcuts({ key("Ctrl+Shift+Z"), key("Ctrl+Y") });
    redo->setObjectName(icon("redo"));
    m_all << undo << redo;

    fitAll = makeForChart(tr("Fit &all"), icon("fit"), { key("0"), key("Ctrl+0") });
    fitValues = makeForChart(tr("Fit &values"), {}, { key("Shift+0") });
    zoomIn = makeForChart(tr("Zoom &in"), icon("zoomin"), { key("+"), key("=") });
    zoomOut = makeForChart(tr("Zoom &out"), icon("zoomout"), { key("-") });
    zoomInBoth = makeForChart(tr("Zoom both axes in"), {}, { key("Ctrl++"), key("Ctrl+=") });
    zoomOutBoth = makeForChart(tr("Zoom both axes out"), {}, { key("Ctrl+-") });
    fixValues = makeForChart(tr("&Keep the value axis"), {}, { key("K") });
    fixValues->setCheckable(true);
    logScale = makeForChart(tr("&Logarithmic scale"), {}, { key("L") });
    logScale->setCheckable(true);
    realValues = makeForChart(tr("At constant p&rices"), {}, { key("R") });
    realValues->setCheckable(true);
    modes = makeGroup();
    browse = makeForChart(tr("&Browse"), icon("browse"), { key("B") });
    zoomBox = makeForChart(tr("&Zoom box"), icon("zoombox"), { key("Z") });
    measure = makeForChart(tr("&Measure"), icon("measure"), { key("M") });
    const std::pair<QAction *, DragMode> modeActions[]
        = { { browse, DragMode::Browse }, { zoomBox, DragMode::ZoomBox }, { measure, DragMode::Measure } };
    for (const auto &[action, mode] : modeActions) {
        action->setCheckable(true);
        action->setData(int(mode));
        modes->addAction(action);
    }
    browse->setChecked(true);
    boxByDrag = make(tr("&Left drag draws the zoom box"));
    boxByDrag->setCheckable(true);
    toTable = makeForChart(tr("Go to &table or chart"), {}, { key("T") });
    howRead = make(tr("&How it was read"), {}, { key("Ctrl+Shift+R") });
    nextPanel = make(tr("Ne&xt panel"), {}, { key("F6") });
    previousPanel = make(tr("Pre&vious panel"), {}, { key("Shift+F6") });
    nextView = make(tr("&Next figure"), {}, { key("Ctrl+PgDown") });
    previousView = make(tr("&Previous figure"), {}, { key("Ctrl+PgUp") });
    viewBack = make(tr("&Back to the earlier view"), {}, { key("Alt+Left") });
    viewForward = make(tr("F&orward to the later view"), {}, { key("Alt+Right") });
    beside = make(tr("&Second figure beside"), {}, { key("Ctrl+D") });
    beside->setCheckable(true);
    play = makeForChart(tr("Pla&y through the years"), {}, { key("Space") });
    fullScreen = make(tr("&Full screen"), {}, { key("F11") });
    fullScreen->setCheckable(true);

    appearances = makeGroup();
    const std::pair<QString, Appearance> looks[]
        = { { tr("As the &desktop"), Appearance::System }, { tr("&Light"), Appearance::Light },
              { tr("D&ark"), Appearance::Dark }, { tr("High &contrast"), Appearance::Contrast } };
    for (const auto &[text, appearance] : looks) {
        QAction *action = make(text);
        action->setCheckable(true);
        action->setData(int(appearance));
        appearances->addAction(action);
    }
    marks = makeGroup();
    for (Mark mark : { Mark::Line, Mark::Area, Mark::Column, Mark::Stacked, Mark::Percent, Mark::Bar, Mark::Donut }) {
        QAction *action = make(markLabel(mark));
        action->setCheckable(true);
        action->setData(int(mark));
        marks->addAction(action);
    }
    transforms = makeGroup();
    for (Transform transform :
        { Transform::Level, Transform::Share, Transform::Growth, Transform::Index, Transform::Balance }) {
        // The letters of the two that are wanted most.
        QList<QKeySequence> keys;
        if (transform == Transform::Share)
            keys = { key("%") };
        else if (transform == Transform::Index)
            keys = { key("I") };
        QAction *action = makeForChart(transformLabel(transform), {}, keys);
        action->setCheckable(true);
        action->setData(int(transform));
        transforms->addAction(action);
    }
    milestones = make(tr("&Milestones"));
    milestones->setCheckable(true);
    addLine = make(tr("Add &line at the year read"), {}, { key("Ctrl+Shift+L") });
    addBand = make(tr("Add &band of years"), {}, { key("Ctrl+Shift+B") });
    addLabel = make(tr("Add la&bel with a leader"), {}, { key("Ctrl+Shift+N") });
    shortcuts = make(tr("&Keys and gestures"), {}, { key("F1") });
    manual = make(tr("&Manual"), {}, { key("Shift+F1") });
    preferences = make(tr("&Preferences…"), {}, { key("Ctrl+,") });
    preferences->setMenuRole(QAction::PreferencesRole);
    about = make(tr("&About Sampan"));
    about->setMenuRole(QAction::AboutRole);
    recentMenu = new QMenu(tr("Open &recent"), window);

    // The question mark is a letter like any other: only the chart takes it.
    auto *question = new QAction(window);
    question->setShortcut(key("?"));
    question->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(question, &QAction::triggered, shortcuts, &QAction::trigger);
    chart->addAction(question);
}

QAction *Actions::make(const QString &text, const QString &icon, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(icon);
    action->setShortcuts(keys);
    m_all += action;
    return action;
}

QAction *Actions::makeForChart(const QString &text, const QString &icon, const QList<QKeySequence> &keys)
{
    QAction *action = make(text, icon, keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_chart->addAction(action);
    return action;
}

QActionGroup *Actions::makeGroup() { return new QActionGroup(m_window); }

void Actions::fillMenuBar(QMainWindow *window, const QList<QAction *> &panelsShown)
{
    QMenuBar *bar = window->menuBar();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addAction(open);
    file->addMenu(recentMenu);
    file->addAction(closeDataset);
    file->addSeparator();
    file->addAction(saveAs);
    file->addSeparator();
    file->addActions({ openSession, saveSession, saveSessionAs });
    file->addSeparator();
    file->addActions({ exportFigure, repeatExport, exportAll, print });
    file->addSeparator();
    file->addAction(quit);

    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addAction(undo);
    edit->addAction(redo);
    edit->addSeparator();
    edit->addAction(copyFigure);
    edit->addAction(copyData);
    edit->addSeparator();
    edit->addAction(preferences);

    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({ fitAll, fitValues, zoomIn, zoomOut, zoomInBoth, zoomOutBoth, fixValues });
    view->addSeparator();
    view->addActions(modes->actions());
    view->addAction(boxByDrag);
    view->addSeparator();
    view->addActions({ viewBack, viewForward, previousView, nextView, toTable, howRead });
    view->addActions({ nextPanel, previousPanel });
    view->addActions({ play, beside });
    view->addSeparator();
    QMenu *look = view->addMenu(tr("&Appearance"));
    look->addActions(appearances->actions());
    QMenu *panels = view->addMenu(tr("Pa&nels"));
    panels->addActions(panelsShown);
    view->addAction(fullScreen);

    QMenu *figure = bar->addMenu(tr("Fi&gure"));
    figure->addSection(tr("Chart type"));
    figure->addActions(marks->actions());
    figure->addSection(tr("Values"));
    figure->addActions(transforms->actions());
    figure->addSeparator();
    figure->addActions({ logScale, realValues, milestones });
    figure->addSection(tr("Annotations"));
    figure->addActions({ addLine, addBand, addLabel });

    QMenu *help = bar->addMenu(tr("&Help"));
    help->addActions({ manual, shortcuts });
    help->addSeparator();
    help->addAction(about);
}

void Actions::fillToolBar(QToolBar *bar)
{
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->setIconSize(QSize(18, 18));
    bar->addActions({ open, exportFigure });
    bar->addSeparator();
    bar->addActions({ undo, redo });
    bar->addSeparator();
    bar->addActions(modes->actions());
    bar->addSeparator();
    bar->addActions({ zoomIn, zoomOut, fitAll });
    for (QAction *named : { open, exportFigure, browse, zoomBox, measure, fitAll }) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(named)))
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    for (QAction *action : bar->actions()) {
        QWidget *button = bar->widgetForAction(action);
        if (!button || action->isSeparator())
            continue;
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(plainText(action->text()));
    }
}

void Actions::fillContextMenu(QMenu *menu)
{
    menu->addActions({ fitAll, fitValues, fixValues });
    menu->addActions({ logScale, milestones });
    menu->addActions({ addLine, addBand, addLabel });
    menu->addSeparator();
    menu->addActions({ copyFigure, copyData, exportFigure });
}

void Actions::setIcons(const QColor &color)
{
    for (QAction *action : std::as_const(m_all)) {
        if (!action->objectName().isEmpty())
            action->setIcon(drawnIcon(action->objectName(), color));
        action->setIconVisibleInMenu(false);
    }
}

void Actions::enableForFigure(bool figure)
{
    for (QAction *action :
        { closeDataset, saveAs, saveSession, saveSessionAs, exportAll, print, exportFigure, repeatExport, copyFigure,
            copyData, fitAll, fitValues, zoomIn, zoomOut, zoomInBoth, zoomOutBoth, fixValues, logScale, realValues,
            nextView, previousView, toTable, howRead, milestones, play, viewBack, viewForward, beside })
        action->setEnabled(figure);
    for (QActionGroup *group : { modes, marks, transforms })
        group->setEnabled(figure);
}

QString Actions::plainText(QString text)
{
    // Where the letter is not part of the word it stands behind it in brackets.
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&.\\)"));
    return text.remove(behind).remove(QLatin1Char('&'));
}

QList<QAction *> Actions::withShortcuts() const
{
    QList<QAction *> found;
    for (QAction *action : m_all) {
        if (!action->shortcuts().isEmpty())
            found += action;
    }
    return found;
}

} // namespace sampan
