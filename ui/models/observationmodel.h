// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/observationorder.h"

#include <QAbstractTableModel>
#include <optional>

namespace sampan {

//! The observations of a dataset as a table. It sorts and filters itself, on the columns of the dataset: a proxy would
//! ask for a million values one by one.
class ObservationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, ObservationRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setDataset(DatasetPtr dataset);
    const DatasetPtr &dataset() const { return m_dataset; }
    void setTextFilter(const QString &text);
    //! Only these observations are listed; none: all.
    void setOnly(std::optional<std::vector<std::uint32_t>> observations);

    ObservationColumn columnAt(int column) const { return m_columns.at(std::size_t(column)); }
    int columnOf(ObservationColumn::Kind kind) const;
    std::uint32_t observationAt(int row) const { return m_shown.at(std::size_t(row)); }
    int rowOf(std::uint32_t observation) const; //!< −1: filtered out
    int rowOfLine(int line) const; //!< row that stems from a line of the file, or −1

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! Column −1 brings the order of the file back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString cellText(std::uint32_t observation, ObservationColumn column) const;
    QVariant sortValue(std::uint32_t observation, ObservationColumn column) const;
    void refilter();
    void fillShown();

    DatasetPtr m_dataset;
    std::vector<ObservationColumn> m_columns;
    QString m_text;
    std::optional<std::vector<std::uint32_t>> m_only;
    std::vector<std::uint32_t> m_order; //!< all observations, sorted
    std::vector<char> m_kept; //!< per observation; empty: all
    std::vector<std::uint32_t> m_shown; //!< those kept, in order
    mutable std::vector<int> m_rows; //!< inverse of m_shown, made when asked for
};

} // namespace sampan
