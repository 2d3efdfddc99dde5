// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace sampan {

//! Draws datasets as headings and figures as a small picture with its title, both wrapped rather than cut.
class DatasetDelegate : public QStyledItemDelegate {
public:
    explicit DatasetDelegate(QTreeView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int textWidth(const QModelIndex &index) const;

    QTreeView *m_view;
};

} // namespace sampan
