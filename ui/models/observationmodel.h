// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/observationorder.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <memory>
#include <optional>

namespace sampan {

//! The observations of a dataset as a table. It sorts and filters itself, on the columns of the dataset: a proxy would
//! ask for a million values one by one. Long tables are arranged in the background; until that is done the table shows
//! what it showed before.
class ObservationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, ObservationRole };

    explicit ObservationModel(QObject *parent = nullptr);
    ~ObservationModel() override;

    void setDataset(DatasetPtr dataset);
    const DatasetPtr &dataset() const { return m_dataset; }
    void setTextFilter(const QString &text);
    //! Only these observations are listed; none: all.
    void setOnly(std::optional<std::vector<std::uint32_t>> observations);
    //! Rows of this period stand on a tinted ground; none: no row. Gives whether that changes anything.
    bool setReading(const std::optional<Period> &period);
    bool isArranging() const { return m_busy; }

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

Q_SIGNALS:
    void arrangingChanged(bool arranging);

private:
    struct SortStep {
        ObservationColumn column;
        bool descending = false;
        bool fileOrder = false;
    };
    //! Everything the work needs, and what comes of it.
    struct Arrangement {
        DatasetPtr dataset;
        std::vector<SortStep> sorts; //!< one after the other: each keeps the order of the one before within equals
        bool filtered = false; //!< the rows themselves change, not only their order
        QString text;
        std::optional<std::vector<std::uint32_t>> only;
        std::vector<std::uint32_t> order;
        std::vector<std::uint32_t> shown;
        std::vector<int> rows;
    };
    using Arranged = std::shared_ptr<Arrangement>;

    static void work(Arrangement &arrangement);
    void arrange();
    void finished();
    void take(Arrangement &arrangement);
    QString cellText(std::uint32_t observation, ObservationColumn column) const;
    QVariant sortValue(std::uint32_t observation, ObservationColumn column) const;

    DatasetPtr m_dataset;
    std::vector<ObservationColumn> m_columns;
    QString m_text;
    std::optional<std::vector<std::uint32_t>> m_only;
    std::vector<SortStep> m_sorts; //!< asked for, not yet done
    bool m_filterPending = false;
    int m_reading = -1; //!< member of the time dimension
    std::vector<std::uint32_t> m_order; //!< all observations, sorted
    std::vector<std::uint32_t> m_shown; //!< those kept, in order
    std::vector<int> m_rows; //!< inverse of m_shown; −1: filtered out
    bool m_busy = false; //!< until finished() has run: the future itself ends earlier
    QFutureWatcher<Arranged> m_watcher;
};

} // namespace sampan
