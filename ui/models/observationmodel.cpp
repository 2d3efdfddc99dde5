// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/observationmodel.h"

#include "datasets/model/number.h"
#include "datasets/readers/names.h"

#include <QBrush>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sampan {

using Kind = ObservationColumn::Kind;

namespace {
//! Up to here sorting and filtering takes less than a frame; more goes to the background.
constexpr std::size_t atOnce = 10000;
} // namespace

ObservationModel::ObservationModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ObservationModel::finished);
}

ObservationModel::~ObservationModel()
{
    m_watcher.disconnect();
    m_watcher.waitForFinished();
}

void ObservationModel::setDataset(DatasetPtr dataset)
{
    beginResetModel();
    m_dataset = std::move(dataset);
    m_columns = m_dataset ? observationColumns(*m_dataset) : std::vector<ObservationColumn> {};
    m_only.reset();
    m_sorts.clear();
    m_order.resize(m_dataset ? m_dataset->observations.size() : 0);
    std::iota(m_order.begin(), m_order.end(), 0U);
    m_shown = m_order;
    m_rows.assign(m_order.begin(), m_order.end());
    m_filterPending = m_dataset && !m_text.isEmpty();
    endResetModel();
    arrange();
}

void ObservationModel::setTextFilter(const QString &text)
{
    if (text.simplified() == m_text)
        return;
    m_text = text.simplified();
    m_filterPending = m_dataset != nullptr;
    arrange();
}

void ObservationModel::setOnly(std::optional<std::vector<std::uint32_t>> observations)
{
    if (observations == m_only)
        return;
    m_only = std::move(observations);
    m_filterPending = m_dataset != nullptr;
    arrange();
}

void ObservationModel::work(Arrangement &arrangement)
{
    const Dataset &dataset = *arrangement.dataset;
    for (const SortStep &step : arrangement.sorts) {
        if (step.fileOrder)
            std::iota(arrangement.order.begin(), arrangement.order.end(), 0U);
        else
            sortObservations(dataset, step.column, step.descending, arrangement.order);
    }
    std::vector<char> kept;
    if (!arrangement.text.isEmpty())
        kept = matchingObservations(dataset, arrangement.text);
    if (arrangement.only) {
        std::vector<char> wanted(arrangement.order.size(), 0);
        for (std::uint32_t observation : *arrangement.only) {
            if (observation < wanted.size())
                wanted[observation] = char(kept.empty() || kept[observation]);
        }
        kept = std::move(wanted);
    }
    if (arrangement.text.isEmpty() && !arrangement.only) {
        arrangement.shown = arrangement.order;
    } else {
        std::copy_if(arrangement.order.begin(), arrangement.order.end(), std::back_inserter(arrangement.shown),
            [&kept](std::uint32_t observation) { return kept[observation] != 0; });
    }
    arrangement.rows.assign(arrangement.order.size(), -1);
    for (std::size_t row = 0; row < arrangement.shown.size(); ++row)
        arrangement.rows[arrangement.shown[row]] = int(row);
}

void ObservationModel::arrange()
{
    if (m_busy || !m_dataset || (m_sorts.empty() && !m_filterPending))
        return; // what runs looks for more when it ends
    auto next = std::make_shared<Arrangement>();
    next->dataset = m_dataset;
    next->sorts = std::exchange(m_sorts, {});
    next->filtered = std::exchange(m_filterPending, false);
    next->text = m_text;
    next->only = m_only;
    next->order = m_order;
    if (m_order.size() <= atOnce) {
        work(*next);
        take(*next);
        return;
    }
    m_busy = true;
    m_watcher.setFuture(QtConcurrent::run([next] {
        work(*next);
        return next;
    }));
    Q_EMIT arrangingChanged(true);
}

void ObservationModel::finished()
{
    const Arranged done = m_watcher.result();
    m_busy = false;
    if (done->dataset == m_dataset) {
        if (m_filterPending || !m_sorts.empty()) {
            // Only the order counts: what is shown comes with what was asked for meanwhile.
            m_order = std::move(done->order);
            m_filterPending = m_filterPending || done->filtered;
        } else {
            take(*done);
        }
    }
    arrange();
    if (!m_busy)
        Q_EMIT arrangingChanged(false);
}

void ObservationModel::take(Arrangement &arrangement)
{
    const auto place = [&] {
        m_order = std::move(arrangement.order);
        m_shown = std::move(arrangement.shown);
        m_rows = std::move(arrangement.rows);
    };
    if (arrangement.filtered) {
        beginResetModel();
        place();
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> observations;
    for (const QModelIndex &index : before)
        observations.push_back(observationAt(index.row()));
    place();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(rowOf(observations[std::size_t(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

bool ObservationModel::setReading(const std::optional<Period> &period)
{
    int member = -1;
    if (const int time = m_dataset && period ? m_dataset->timeDimension() : -1; time >= 0) {
        const auto &periods = m_dataset->dimensions[std::size_t(time)].periods;
        const auto found = std::find(periods.begin(), periods.end(), *period);
        member = found == periods.end() ? -1 : int(found - periods.begin());
    }
    return std::exchange(m_reading, member) != member;
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
    return observation < m_rows.size() ? m_rows[observation] : -1;
}

int ObservationModel::rowOfLine(int line) const
{
    if (!m_dataset)
        return -1;
    const auto &rows = m_dataset->observations.rows;
    const std::size_t found = rows.indexOf(std::uint32_t(line));
    return found == rows.size() ? -1 : rowOf(std::uint32_t(found));
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
    case Qt::BackgroundRole: {
        const int time = m_reading < 0 ? -1 : m_dataset->timeDimension();
        if (time < 0 || m_dataset->observations.keys[std::size_t(time)][observation] != std::uint32_t(m_reading))
            return {};
        QColor tint = QGuiApplication::palette().color(QPalette::Highlight);
        tint.setAlphaF(0.18F);
        return QBrush(tint);
    }
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
        return shownName(dimension.label.isEmpty() ? dimension.name : dimension.label);
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
    SortStep step;
    step.fileOrder = column < 0;
    step.descending = order == Qt::DescendingOrder;
    if (column >= 0)
        step.column = columnAt(column);
    m_sorts.push_back(step);
    arrange();
}

} // namespace sampan
