// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/membermodel.h"

#include <QBrush>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QSet>

#include <algorithm>

namespace sampan {

void MemberModel::setDimension(DatasetPtr dataset, int dimension)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_dimension = m_dataset && dimension < int(m_dataset->dimensions.size()) ? dimension : -1;
    m_hidden.clear();
    m_checked.assign(m_dimension < 0 ? 0 : m_dataset->dimensions[std::size_t(m_dimension)].members.size(), 0);
    endResetModel();
}

void MemberModel::setChecked(const QStringList &codes)
{
    if (m_checked.empty())
        return;
    const QSet<QString> wanted(codes.begin(), codes.end());
    const auto &members = m_dataset->dimensions[std::size_t(m_dimension)].members;
    bool changed = false;
    for (std::size_t i = 0; i < m_checked.size(); ++i) {
        const char checked = wanted.contains(members[i].code);
        changed = changed || checked != m_checked[i];
        m_checked[i] = checked;
    }
    if (changed)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole });
}

void MemberModel::setHidden(const QStringList &codes)
{
    QList<char> hidden;
    if (!codes.isEmpty())
        for (int row = 0; row < rowCount(); ++row)
            hidden
                += char(codes.contains(m_dataset->dimensions[std::size_t(m_dimension)].members[std::size_t(row)].code));
    if (hidden == m_hidden || m_checked.empty())
        return;
    m_hidden = hidden;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QStringList MemberModel::checkedCodes() const
{
    QStringList codes;
    for (std::size_t i = 0; i < m_checked.size(); ++i) {
        if (m_checked[i])
            codes += m_dataset->dimensions[std::size_t(m_dimension)].members[i].code;
    }
    return codes;
}

int MemberModel::checkedCount() const { return int(std::count(m_checked.begin(), m_checked.end(), char(1))); }

int MemberModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_checked.size()); }

QString MemberModel::kindLabel(MemberKind kind)
{
    switch (kind) {
    case MemberKind::Country:
        return {};
    case MemberKind::Aggregate:
        return tr("group");
    case MemberKind::Total:
        return tr("total");
    case MemberKind::Historical:
        return tr("former");
    case MemberKind::Unspecified:
        return tr("unspecified");
    }
    return {};
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Member &member = m_dataset->dimensions[std::size_t(m_dimension)].members[std::size_t(index.row())];
    const QString label = member.label.isEmpty() ? member.code : member.label;
    const QString kind = kindLabel(member.kind);
    switch (role) {
    case Qt::DisplayRole:
        if (isHidden(index.row()))
            return tr("%1 · hidden").arg(label);
        return kind.isEmpty() || kind.compare(label, Qt::CaseInsensitive) == 0
            ? label
            : QStringLiteral("%1 · %2").arg(label, kind);
    case Qt::ToolTipRole:
        return member.code == label ? label : QStringLiteral("%1 (%2)").arg(label, member.code);
    case Qt::ForegroundRole:
        return isHidden(index.row()) ? QVariant(QBrush(QGuiApplication::palette().color(QPalette::PlaceholderText)))
                                     : QVariant();
    case Qt::AccessibleTextRole:
        if (isHidden(index.row()))
            return tr("%1, hidden in the figure").arg(label);
        return kind.isEmpty() ? label : QStringLiteral("%1, %2").arg(label, kind);
    case Qt::FontRole:
        if (!kind.isEmpty()) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case Qt::CheckStateRole:
        return int(m_checked[std::size_t(index.row())] ? Qt::Checked : Qt::Unchecked);
    case CodeRole:
        return member.code;
    case KindRole:
        return int(member.kind);
    default:
        return {};
    }
}

bool MemberModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const char checked = value.toInt() == Qt::Checked;
    if (m_checked[std::size_t(index.row())] == checked)
        return true;
    m_checked[std::size_t(index.row())] = checked;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT checkedByUser();
    return true;
}

Qt::ItemFlags MemberModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren;
}

} // namespace sampan
