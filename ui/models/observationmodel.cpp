// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/observationmodel.h"

#include "datasets/model/number.h"

#include <QBrush>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sampan {

using Kind = ObservationColumn::Kind;

void ObservationModel::setDataset(DatasetPtr dataset)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_columns = m_dataset ? observationColumns(*m_dataset) : std::vector<ObservationColumn> {};
    m_only.reset();
    m_order.resize(m_dataset ? m_dataset->observations.size() : 0);
    std::iota(m_order.begin(), m_order.end(), 0U);
    m_kept.clear();
    if (m_dataset && !m_text.isEmpty())
        m_kept = matchingObservations(*m_dataset, m_text);
    fillShown();
    endResetModel();
}

void ObservationModel::setTextFilter(const QString &text)
{
    if (text.simplified() == m_text)
        return;
    m_text = text.simplified();
    refilter();
}

void ObservationModel::setOnly(std::optional<std::vector<std::uint32_t>> observations)
{
    if (observations == m_only)
        return;
    m_only = std::move(observations);
    refilter();
}

void ObservationModel::refilter()
{
    if (!m_dataset)
        return;
    beginResetModel();
    m_kept.clear();
    if (!m_text.isEmpty())
        m_kept = matchingObservations(*m_dataset, m_text);
    if (m_only) {
        std::vector<char> wanted(m_order.size(), 0);
        for (std::uint32_t observation : *m_only) {
            if (observation < wanted.size())
                wanted[observation] = char(m_kept.empty() || m_kept[observation]);
        }
        m_kept = std::move(wanted);
    }
    fillShown();
    endResetModel();
}

void ObservationModel::fillShown()
{
    m_rows.clear();
    if (m_kept.empty()) {
        m_shown = m_order;
        return;
    }
    m_shown.clear();
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_shown),
        [this](std::uint32_t observation) { return m_kept[observation] != 0; });
}

int ObservationModel::columnOf(Kind kind) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].kind == kind)
            return int(i);
    }
    return -1;
}

int ObservationModel::rowOf(std::uint32_t observation) const
{
    if (m_rows.empty() && !m_shown.empty()) {
        m_rows.assign(m_order.size(), -1);
        for (std::size_t row = 0; row < m_shown.size(); ++row)
            m_rows[m_shown[row]] = int(row);
    }
    return observation < m_rows.size() ? m_rows[observation] : -1;
}

int ObservationModel::rowOfLine(int line) const
{
    if (!m_dataset)
        return -1;
    const auto &rows = m_dataset->observations.rows;
    const auto found = std::find(rows.begin(), rows.end(), std::uint32_t(line));
    return found == rows.end() ? -1 : rowOf(std::uint32_t(found - rows.begin()));
}

int ObservationModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int ObservationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString ObservationModel::cellText(std::uint32_t observation, ObservationColumn column) const
{
    const Observations &all = m_dataset->observations;
    switch (column.kind) {
    case Kind::Dimension: {
        const std::size_t d = std::size_t(column.dimension);
        return m_dataset->dimensions[d].members.at(all.keys[d][observation]).label;
    }
    case Kind::Measure:
        return m_dataset->measures.at(m_dataset->measureOf(observation)).label;
    case Kind::Value:
        if (!std::isnan(all.values[observation]))
            return exactNumber(all.values[observation]);
        return m_dataset->statusOf(observation) == Status::Suppressed ? tr("suppressed") : tr("no data");
    case Kind::Unit:
        return m_dataset->measures.at(m_dataset->measureOf(observation)).quantity.text();
    case Kind::Status: {
        const Status status = m_dataset->statusOf(observation);
        return status == Status::Normal ? QString() : statusLabel(status);
    }
    case Kind::Source: {
        const Source *source = m_dataset->sourceOf(observation);
        return !source ? QString() : source->title.isEmpty() ? source->name : source->title;
    }
    case Kind::Note:
        return m_dataset->noteOf(observation);
    case Kind::Row:
        return all.rows.empty() ? QString() : QString::number(all.rows[observation]);
    }
    return {};
}

QVariant ObservationModel::sortValue(std::uint32_t observation, ObservationColumn column) const
{
    const Observations &all = m_dataset->observations;
    switch (column.kind) {
    case Kind::Value:
        return std::isnan(all.values[observation]) ? QVariant() : QVariant(all.values[observation]);
    case Kind::Row:
        return all.rows.empty() ? QVariant() : QVariant(all.rows[observation]);
    case Kind::Dimension:
        if (m_dataset->dimensions[std::size_t(column.dimension)].role == sampan::Role::Time)
            return all.keys[std::size_t(column.dimension)][observation];
        break;
    case Kind::Status:
        return int(m_dataset->statusOf(observation));
    default:
        break;
    }
    return cellText(observation, column);
}

QVariant ObservationModel::data(const QModelIndex &index, int role) const
{
    if (!m_dataset || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const std::uint32_t observation = observationAt(index.row());
    const ObservationColumn column = columnAt(index.column());
    const bool number = column.kind == Kind::Value || column.kind == Kind::Row;
    const auto isMissing
        = [&] { return column.kind == Kind::Value && std::isnan(m_dataset->observations.values[observation]); };
    switch (role) {
    case Qt::DisplayRole:
        return cellText(observation, column);
    case Qt::AccessibleTextRole: {
        QString text = cellText(observation, column);
        if (text.isEmpty())
            text = tr("empty");
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text);
    }
    case Qt::ToolTipRole:
        if (column.kind == Kind::Note || column.kind == Kind::Source || column.kind == Kind::Dimension)
            return cellText(observation, column);
        return {};
    case Qt::TextAlignmentRole:
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isMissing() ? QVariant(QBrush(QGuiApplication::palette().color(QPalette::PlaceholderText))) : QVariant();
    case Qt::FontRole:
        if (isMissing()) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case SortRole:
        return sortValue(observation, column);
    case ObservationRole:
        return observation;
    default:
        return {};
    }
}

QVariant ObservationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= int(m_columns.size()))
        return QAbstractTableModel::headerData(section, orientation, role);
    const ObservationColumn column = columnAt(section);
    const bool number = column.kind == Kind::Value || column.kind == Kind::Row;
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (column.kind) {
    case Kind::Dimension: {
        const Dimension &dimension = m_dataset->dimensions[std::size_t(column.dimension)];
        return dimension.label.isEmpty() ? dimension.name : dimension.label;
    }
    case Kind::Measure:
        return tr("Measure");
    case Kind::Value:
        return tr("Value");
    case Kind::Unit:
        return tr("Unit");
    case Kind::Status:
        return tr("Status");
    case Kind::Source:
        return tr("Source");
    case Kind::Note:
        return tr("Note");
    case Kind::Row:
        return tr("Row");
    }
    return {};
}

void ObservationModel::sort(int column, Qt::SortOrder order)
{
    if (!m_dataset || column >= int(m_columns.size()))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> observations;
    for (const QModelIndex &index : before)
        observations.push_back(observationAt(index.row()));
    if (column < 0)
        std::iota(m_order.begin(), m_order.end(), 0U);
    else
        sortObservations(*m_dataset, columnAt(column), order == Qt::DescendingOrder, m_order);
    fillShown();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(rowOf(observations[std::size_t(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace sampan
