// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/membermodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>
#include <optional>

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
    int dimension() const { return m_dimension; }
    MemberModel *model() { return &m_model; }

Q_SIGNALS:
    //! No value: all members, that is, no filter.
    void membersProposed(int dimension, const std::optional<QStringList> &codes);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showCount(bool open);
    void chooseOnly();

    int m_dimension;
    MemberModel m_model;
    QSortFilterProxyModel m_proxy;
    QToolButton *m_title;
    QLabel *m_count;
    QWidget *m_body;
    QLineEdit *m_search;
    QListView *m_list;
};

} // namespace sampan
