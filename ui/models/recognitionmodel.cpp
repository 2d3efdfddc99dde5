// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recognitionmodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace sampan {

void ColumnModel::setRecognition(const Recognition &recognition)
{
    beginResetModel();
    m_recognition = recognition;
    endResetModel();
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_recognition.columns.size());
}

int ColumnModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

std::optional<ColumnRole> ColumnModel::usualRole(int column)
{
    return column >= FirstUsual && column < CellsColumn ? std::optional(usualRoles[std::size_t(column - FirstUsual)])
                                                        : std::nullopt;
}

QString ColumnModel::cellsOf(int row) const
{
    if (m_recognition.turned)
        return {}; // the columns are not those of the rows in the preview
    QStringList cells;
    for (const Recognition::Row &line : m_recognition.preview) {
        const QString cell = line.line >= m_recognition.firstDataLine ? line.cells.value(row) : QString();
        if (!cell.isEmpty() && !cells.contains(cell) && cells.size() < 3)
            cells += cell;
    }
    return cells.join(QLatin1String(", "));
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Recognition::Column &column = m_recognition.columns[std::size_t(index.row())];
    if (role == Qt::ForegroundRole && column.role == ColumnRole::Ignored)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::FontRole && index.column() == RoleColumn && m_recognition.choices.roles.contains(column.name)) {
        QFont font;
        font.setBold(true); // chosen, not found
        return font;
    }
    if (const auto usual = usualRole(index.column())) {
        if (role == Qt::CheckStateRole)
            return *usual == column.role ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return tr("%1: %2").arg(column.name, columnRoleLabel(*usual));
        return {};
    }
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(column.name, columnRoleLabel(column.role));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return column.name;
    case RoleColumn:
        return role == Qt::ToolTipRole ? tr("Click to choose what this column is") : columnRoleLabel(column.role);
    default:
        return cellsOf(index.row());
    }
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (const auto usual = usualRole(section))
        return columnRoleLabel(*usual);
    return section == NameColumn ? tr("Column") : section == RoleColumn ? tr("Taken as") : tr("Cells");
}

void PreviewModel::setRecognition(const Recognition &recognition)
{
    beginResetModel();
    m_recognition = recognition;
    qsizetype columns = 0;
    for (const Recognition::Row &row : recognition.preview)
        columns = std::max(columns, row.cells.size());
    m_columns = int(columns);
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_recognition.preview.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Recognition::Row &row = m_recognition.preview[std::size_t(index.row())];
    const bool isData = row.line >= m_recognition.firstDataLine;
    const bool isHeader = m_recognition.headerLine > 0 && row.line >= m_recognition.headerLine && !isData;
    if (role == Qt::FontRole && isHeader) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::ForegroundRole && !isHeader && !isData)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.cells.value(index.column());
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(m_recognition.preview[std::size_t(section)].line) : QVariant();
    return section + 1;
}

} // namespace sampan
