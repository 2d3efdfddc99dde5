// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/query/transforms.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace sampan {

namespace {

struct TransformText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Query)
};

constexpr std::array<QLatin1String, 5> transformNames { QLatin1String("level"), QLatin1String("share"),
    QLatin1String("growth"), QLatin1String("index"), QLatin1String("balance") };

bool follows(const Period &before, const Period &now)
{
    return before.frequency == now.frequency && now.ordinal - before.ordinal == 1;
}

} // namespace

QString transformName(Transform transform) { return transformNames[std::size_t(transform)]; }

std::optional<Transform> transformFromName(QStringView name)
{
    for (std::size_t i = 0; i < transformNames.size(); ++i)
        if (name.compare(transformNames[i], Qt::CaseInsensitive) == 0)
            return Transform(i);
    return std::nullopt;
}

Status gravest(Status a, Status b)
{
    static constexpr std::array<Status, 8> order { Status::Estimated, Status::Provisional, Status::LowerBound,
        Status::Conflicting, Status::Break, Status::Computed, Status::Normal, Status::Suppressed };
    for (const Status status : order)
        if (a == status || b == status)
            return status;
    return a;
}

void addTo(Cell &cell, double value, Status status)
{
    if (std::isnan(value)) {
        if (std::isnan(cell.value) && status == Status::Suppressed)
            cell.status = status;
        return;
    }
    const bool first = std::isnan(cell.value);
    cell.value = first ? value : cell.value + value;
    cell.status = first ? status : gravest(cell.status, status);
}

void clear(Cell &cell)
{
    cell.value = missingValue;
    cell.status = Status::Missing;
}

void toGrowth(Table &table)
{
    for (Series &series : table.series) {
        const std::vector<Cell> levels = series.cells;
        for (std::size_t p = 0; p < levels.size(); ++p) {
            const bool defined = p > 0 && follows(table.periods[p - 1], table.periods[p]) && levels[p - 1].value > 0
                && !std::isnan(levels[p].value);
            if (!defined) {
                clear(series.cells[p]);
                continue;
            }
            series.cells[p].value = (levels[p].value / levels[p - 1].value - 1) * 100;
            series.cells[p].status = gravest(levels[p - 1].status, levels[p].status);
            const auto &earlier = levels[p - 1].observations;
            series.cells[p].observations.insert(series.cells[p].observations.end(), earlier.begin(), earlier.end());
        }
    }
    table.quantity = Quantity { QStringLiteral("percent"), 0, {}, {}, {} };
}

void toIndex(Table &table, const Query &query)
{
    QStringList without;
    for (Series &series : table.series) {
        double base = missingValue;
        for (std::size_t p = 0; p < table.periods.size() && std::isnan(base); ++p) {
            const bool eligible
                = query.base ? table.periods[p] == *query.base : !query.from || table.periods[p] >= *query.from;
            if (eligible && series.cells[p].value > 0)
                base = series.cells[p].value;
        }
        if (std::isnan(base))
            without += series.label;
        for (Cell &cell : series.cells) {
            if (std::isnan(base))
                clear(cell);
            else if (!std::isnan(cell.value))
                cell.value = cell.value / base * 100;
        }
    }
    if (!without.isEmpty())
        table.notes += TransformText::tr("Without a value above zero in the base period, hence not shown: %1")
                           .arg(without.join(QStringLiteral(", ")));
    table.quantity = Quantity { QStringLiteral("index"), 0, {}, {}, {} };
}

} // namespace sampan
