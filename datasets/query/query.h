// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"

#include <optional>

namespace sampan {

enum class Transform {
    Level,
    Share, //!< per cent of the reported total along `by` where there is one, else of the sum of the ordinary members
    Growth, //!< per cent change from the period before; none after a gap
    Index, //!< base period = 100
    Balance //!< exports less imports
};
QString transformName(Transform transform);
std::optional<Transform> transformFromName(QStringView name);

//! What is asked of a dataset. Names are those of Dataset::dimensionIndex(); members are codes or labels.
struct Query {
    QString measure; //!< empty: the first
    Filters where;
    QString by; //!< the dimension that becomes the series; empty: one series
    std::optional<Period> from;
    std::optional<Period> to;
    Transform transform = Transform::Level;
    std::optional<Period> base; //!< of an index; none: the first period with a value, series by series
    int top = 0; //!< largest members in the last period; 0: all
    bool remainder = false; //!< with `top`: adds a series "Other" = total less those shown
    bool operator==(const Query &) const = default;
};

inline const QString otherCode = QStringLiteral("_other"); //!< of the series "Other"

struct Cell {
    double value = missingValue;
    Status status = Status::Missing;
    std::vector<std::uint32_t> observations; //!< those that made the value
};

struct Series {
    QString code; //!< of the member; empty without `by`
    QString label;
    MemberKind kind = MemberKind::Country;
    bool remainder = false; //!< "Other"
    std::vector<Cell> cells; //!< one for each period of the table
};

//! The answer: series over periods, every period present even where all values are missing.
struct Table {
    Quantity quantity;
    std::vector<Period> periods;
    QStringList periodLabels; //!< the dataset's own label, else the code
    std::vector<Series> series;
    QStringList notes; //!< what was done that a reader must know: mixed valuations, default members taken
};

//! Rules: aggregates are never summed with their members. An open dimension stands for its reported total if it has
//! one, else for the sum of its ordinary members; an open dimension that is not additive for its default member.
//! Flow "total" is exports plus imports where the file has no total of its own. A sum over a missing value is missing
//! only if all its addends are. With `by` and no filter on it, aggregates and the total are left out of the series.
Result<Table> runQuery(const Dataset &dataset, const Query &query);

} // namespace sampan
