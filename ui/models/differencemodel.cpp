// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/differencemodel.h"

#include "datasets/model/number.h"

#include <cmath>

namespace sampan {

namespace {

QString memberText(const Dataset &dataset, std::size_t dimension, std::size_t observation)
{
    const Member &member = dataset.dimensions[dimension].members[dataset.observations.keys[dimension][observation]];
    return member.label.isEmpty() ? member.code : member.label;
}

//! The value, a dash for a missing one, and its status where it is not the usual one.
QString valueText(const Dataset &dataset, std::size_t observation)
{
    const double value = dataset.observations.values[observation];
    const Status status = dataset.statusOf(observation);
    const QString text = std::isnan(value) ? QStringLiteral("–") : exactNumber(value);
    const bool usual = status == Status::Normal || (std::isnan(value) && status == Status::Missing);
    return usual ? text : QStringLiteral("%1 (%2)").arg(text, statusLabel(status));
}

} // namespace

void DifferenceModel::setDifferences(DatasetPtr before, DatasetPtr after, Differences differences)
{
    beginResetModel();
    m_before = std::move(before);
    m_after = std::move(after);
    m_differences = std::move(differences);
    endResetModel();
}

int DifferenceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.observations.size());
}

int DifferenceModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString DifferenceModel::textAt(const Difference &difference, int column) const
{
    const Dataset &dataset = difference.after ? *m_after : *m_before;
    const std::size_t observation = difference.after ? *difference.after : *difference.before;
    const int time = dataset.timeDimension();
    switch (column) {
    case ChangeColumn:
        return difference.change == Change::Revised ? tr("Revised")
            : difference.change == Change::Appeared ? tr("New")
                                                    : tr("Vanished");
    case PeriodColumn:
        return time < 0 ? QString() : memberText(dataset, std::size_t(time), observation);
    case MembersColumn: {
        // Only what tells one observation from another.
        QStringList parts;
        for (std::size_t d = 0; d < dataset.dimensions.size(); ++d)
            if (int(d) != time && dataset.dimensions[d].members.size() > 1)
                parts += memberText(dataset, d, observation);
        if (dataset.measures.size() > 1) {
            const Measure &measure = dataset.measures[dataset.measureOf(observation)];
            parts += measure.label.isEmpty() ? measure.name : measure.label;
        }
        return parts.join(QStringLiteral(", "));
    }
    case BeforeColumn:
        return difference.before ? valueText(*m_before, *difference.before) : QString();
    case AfterColumn:
        return difference.after ? valueText(*m_after, *difference.after) : QString();
    case DifferenceColumn: {
        if (difference.change != Change::Revised)
            return {};
        const double was = m_before->observations.values[*difference.before];
        const double is = m_after->observations.values[*difference.after];
        if (std::isnan(was) || std::isnan(is) || was == is || was == 0)
            return {};
        // A true minus, as in the figures.
        QString percent = QString::number(std::abs((is - was) / was) * 100, 'f', 2);
        return ((is - was) / was < 0 ? QStringLiteral("−") : QStringLiteral("+")) + percent + QStringLiteral(" %");
    }
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString text = textAt(differenceAt(index.row()), index.column());
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text);
    if (role == Qt::TextAlignmentRole && index.column() >= BeforeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= BeforeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case ChangeColumn:
        return tr("Change");
    case PeriodColumn:
        return tr("Period");
    case MembersColumn:
        return tr("Observation");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("Now");
    case DifferenceColumn:
        return tr("Difference");
    default:
        return {};
    }
}

QString summaryOf(const Differences &differences)
{
    QStringList parts;
    if (differences.revised > 0)
        parts += DifferenceModel::tr("%n revised", nullptr, int(differences.revised));
    if (differences.appeared > 0)
        parts += DifferenceModel::tr("%n new", nullptr, int(differences.appeared));
    if (differences.vanished > 0)
        parts += DifferenceModel::tr("%n vanished", nullptr, int(differences.vanished));
    return parts.join(QStringLiteral(", "));
}

} // namespace sampan
