// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/openrequest.h"

#include <QMainWindow>
#include <QStringList>
#include <memory>

namespace sampan {

//! The window: datasets and their views, the figure, the table.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    //! `files` are read while the window is put together, and until the first figure stands nothing else is done.
    explicit MainWindow(const QStringList &files = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Opens files one after the other, each in the background; a file that cannot be opened is told and changes
    //! nothing.
    void openFiles(const QStringList &paths);
    //! Opens again what was open when a program before this one crashed.
    void restoreLeftBehind();

    //! Does what the desktop or another start of the program asks for, and comes to the front.
    void take(const OpenRequest &request);

Q_SIGNALS:
    void firstFigurePainted(); //!< once, when the first figure stands on the screen

protected:
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override; //!< the buttons for forward and back

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sampan
