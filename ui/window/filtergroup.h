// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/membermodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>
#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace sampan {

//! The members of one dimension: search field, check boxes and the short ways All, None, Only.
class FilterGroup : public QWidget {
    Q_OBJECT
public:
    FilterGroup(const DatasetPtr &dataset, int dimension, QWidget *parent = nullptr);

    //! Codes that the figure counts; `open`: no filter stands on the dimension.
    void showMembers(const QStringList &codes, bool open);
    //! Codes of hidden series; `series`: the figure's series are these members, so that they can be hidden here.
    void showHidden(const QStringList &codes, bool series);
    //! Marks members in the list and tells nobody.
    void selectMembers(const QStringList &codes);
    QListView *list() { return m_list; }
    int dimension() const { return m_dimension; }
    MemberModel *model() { return &m_model; }

Q_SIGNALS:
    void membersSelected(int dimension, const QStringList &codes); //!< marked by the user, not checked
    void hideToggled(const QString &code, const QString &label);
    //! No value: all members, that is, no filter.
    void membersProposed(int dimension, const std::optional<QStringList> &codes);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount(bool open);
    void chooseOnly();
    void toggleHidden();

    int m_dimension;
    QString m_name; //!< of the dimension, also where the title has less room
    MemberModel m_model;
    QSortFilterProxyModel m_proxy;
    QToolButton *m_title;
    QLabel *m_count;
    QWidget *m_body;
    QLineEdit *m_search;
    QListView *m_list;
    QAction *m_hide;
    bool m_isSeries = false;
    bool m_selecting = false;
};

} // namespace sampan
