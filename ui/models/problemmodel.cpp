// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/problemmodel.h"

#include <QFileInfo>

namespace sampan {

void ProblemModel::setProblems(Problems problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }

int ProblemModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Problem &problem = problemAt(index.row());
    if (role == Qt::ToolTipRole)
        return problem.text();
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal).toString(), data(index, Qt::DisplayRole).toString());
    if (role == Qt::TextAlignmentRole && (index.column() == RowColumn || index.column() == ColumnColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case SeverityColumn:
        if (role == SortRole)
            return int(problem.severity);
        return problem.severity == Severity::Error  ? tr("Error")
            : problem.severity == Severity::Warning ? tr("Warning")
                                                    : tr("Note");
    case FileColumn:
        return QFileInfo(problem.file).fileName();
    case RowColumn:
        return problem.row > 0 ? QVariant(problem.row) : QVariant();
    case ColumnColumn:
        return problem.column > 0 ? QVariant(problem.column) : QVariant();
    case MessageColumn:
        return problem.message;
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case SeverityColumn:
        return tr("Severity");
    case FileColumn:
        return tr("File");
    case RowColumn:
        return tr("Row");
    case ColumnColumn:
        return tr("Column");
    case MessageColumn:
        return tr("What was found");
    default:
        return {};
    }
}

} // namespace sampan
