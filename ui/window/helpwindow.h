// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;

namespace sampan {

class ManualBrowser;

//! The manual and the list of keys. The pages stand in the resources, in the language of the interface or else in
//! English; their pictures are the program's own figures of the shipped datasets, drawn when a page is opened.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    //! `keys`: the page of keys and gestures, as HTML. `shipped`: the descriptors of the datasets that ship.
    HelpWindow(const QString &keys, const QStringList &shipped, QWidget *parent = nullptr);

    void showPage(const QString &name); //!< "start", "keys"…
    static QStringList pageNames(); //!< in the order of the contents
    //! The HTML of a page in a language, in English where there is none in it; empty: no such page.
    static QString pageText(const QString &name, const QString &language);

private:
    QListWidget *m_contents;
    ManualBrowser *m_browser;
};

} // namespace sampan
