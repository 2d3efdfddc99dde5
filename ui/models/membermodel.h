// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"

#include <QAbstractListModel>

namespace sampan {

//! The members of one dimension with check boxes.
class MemberModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole, KindRole };

    using QAbstractListModel::QAbstractListModel;

    void setDimension(DatasetPtr dataset, int dimension);
    //! Shows these as checked, without telling anyone.
    void setChecked(const QStringList &codes);
    //! Members whose series the figure hides; they say so.
    void setHidden(const QStringList &codes);
    bool isHidden(int row) const { return m_hidden.value(row) != 0; }
    QStringList checkedCodes() const;
    int checkedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static QString kindLabel(MemberKind kind); //!< empty for ordinary members

Q_SIGNALS:
    void checkedByUser();

private:
    DatasetPtr m_dataset;
    int m_dimension = -1;
    std::vector<char> m_checked;
    QList<char> m_hidden; //!< empty: none
};

} // namespace sampan
