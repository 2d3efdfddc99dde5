// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/analysis/differences.h"

#include <QAbstractTableModel>

namespace sampan {

//! What is different between two readings of a file, one observation a row. Texts are made when they are asked for.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { ChangeColumn, PeriodColumn, MembersColumn, BeforeColumn, AfterColumn, DifferenceColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(DatasetPtr before, DatasetPtr after, Differences differences);
    const Difference &differenceAt(int row) const { return m_differences.observations.at(std::size_t(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const Difference &difference, int column) const;

    DatasetPtr m_before;
    DatasetPtr m_after;
    Differences m_differences;
};

//! "3 revised, 12 new, 1 vanished", leaving out what there is none of.
QString summaryOf(const Differences &differences);

} // namespace sampan
