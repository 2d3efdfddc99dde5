// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/recognition.h"

#include <QAbstractTableModel>

#include <array>

namespace sampan {

//! The columns of a table: name, what each is taken for, and what stands in it. The roles that are wanted most have a
//! column each, in which the one that holds is checked.
class ColumnModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::array usualRoles { ColumnRole::Time, ColumnRole::Reporter, ColumnRole::Partner,
        ColumnRole::Flow, ColumnRole::Product, ColumnRole::Value, ColumnRole::Ignored };
    enum Column { NameColumn, RoleColumn, FirstUsual, CellsColumn = FirstUsual + int(usualRoles.size()), ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecognition(const Recognition &recognition);
    ColumnRole roleAt(int row) const { return m_recognition.columns.at(std::size_t(row)).role; }
    //! The role that a column of this model stands for, if it does.
    static std::optional<ColumnRole> usualRole(int column);
    const QString &nameAt(int row) const { return m_recognition.columns.at(std::size_t(row)).name; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellsOf(int row) const;

    Recognition m_recognition;
};

//! The first rows of a table as they stand in the file; the header is set off.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRecognition(const Recognition &recognition);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    Recognition m_recognition;
    int m_columns = 0;
};

} // namespace sampan
