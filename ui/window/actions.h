// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>

#include <QMainWindow>
#include <QMenu>
#include <QUndoGroup>

namespace sampan {

//! All commands of the window, with their keys and their places in menus and tool bar.
struct Actions {
    Q_DECLARE_TR_FUNCTIONS(sampan::Actions)
public:
    //! Commands on single letters belong to `chart`: they never take a letter from a field of text.
    Actions(QMainWindow *window, QWidget *chart, QUndoGroup *undoGroup);

    void fillMenuBar(QMainWindow *window, const QList<QAction *> &panelsShown);
    void fillToolBar(QToolBar *bar);
    void fillContextMenu(QMenu *menu);
    void setIcons(const QColor &color); //!< drawn in the colour of the theme's text
    void enableForFigure(bool figure);
    static QString plainText(QString text); //!< without the mark of the letter: "打开(&O)…" is "打开…"
    QList<QAction *> withShortcuts() const; //!< in the order of the menus

    QAction *open, *closeDataset, *saveAs, *exportFigure, *repeatExport, *copyFigure, *copyData, *quit;
    QAction *openSession, *saveSession, *saveSessionAs, *exportAll, *print;
    QAction *clearRecent;
    QAction *undo, *redo;
    QAction *fitAll, *fitValues, *zoomIn, *zoomOut, *logScale, *realValues, *nextView, *previousView, *fullScreen;
    QAction *zoomInBoth, *zoomOutBoth, *fixValues;
    QAction *browse, *zoomBox, *measure;
    QAction *boxByDrag; //!< the preference that swaps Browse and Zoom box
    QAction *viewBack, *viewForward; //!< through what was looked at
    QAction *play;
    QAction *beside;
    QAction *toTable; //!< and back
    QAction *howRead;
    QAction *nextPanel, *previousPanel;
    QAction *milestones;
    QAction *addLine, *addBand, *addLabel;
    QAction *preferences;
    QAction *shortcuts, *manual, *about;
    QActionGroup *modes; //!< data: DragMode
    QActionGroup *marks; //!< data: Mark
    QActionGroup *transforms; //!< data: Transform
    QActionGroup *appearances; //!< data: Appearance
    QMenu *recentMenu;

private:
    QAction *make(const QString &text, const QString &icon = {}, const QList<QKeySequence> &keys = {});
    QAction *makeForChart(const QString &text, const QString &icon, const QList<QKeySequence> &keys);
    QActionGroup *makeGroup();

    QMainWindow *m_window;
    QWidget *m_chart;
    QList<QAction *> m_all;
};

} // namespace sampan
