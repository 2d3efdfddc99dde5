// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/filesearch.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace sampan {

//! Looks for a file that is no longer where it was, and lets the user choose among what is found.
class LookDialog : public QDialog {
    Q_OBJECT
public:
    //! Begins at once, in the likely folders.
    explicit LookDialog(LostFile lost, QWidget *parent = nullptr);

    QString chosen() const; //!< path of the file that is selected; empty: none

private:
    void look(const QStringList &folders);
    void chooseFolder();
    void add(const FoundFile &file);
    void ended();

    LostFile m_lost;
    FileSearch m_search;
    QTreeWidget *m_list;
    QLabel *m_place;
    QProgressBar *m_busy;
    QPushButton *m_open;
};

} // namespace sampan
