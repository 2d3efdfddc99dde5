// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QStringList>
#include <memory>

namespace sampan {

//! The window: datasets and their views, the figure, the table.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    //! Opens files one after the other, each in the background; a file that cannot be opened is told and changes
    //! nothing.
    void openFiles(const QStringList &paths);
    //! Opens again what was open when a program before this one crashed.
    void restoreLeftBehind();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override; //!< the buttons for forward and back

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sampan
