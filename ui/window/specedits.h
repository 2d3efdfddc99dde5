// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurespec.h"

#include <optional>

namespace sampan {

// What controls do to a spec. A range of values that the hand had set goes where the values change their meaning.

QString transformLabel(Transform transform); //!< for people, translated

FigureSpec withMark(FigureSpec spec, Mark mark);
FigureSpec withTransform(FigureSpec spec, Transform transform);
//! `base`: the period that is 100 in an index; none: the first with a value.
FigureSpec withIndex(FigureSpec spec, std::optional<Period> base);
FigureSpec withMeasure(FigureSpec spec, const QString &measure);
//! The measure that counts the same at constant prices, or if the figure shows that one, at current prices; −1: none.
int otherPrices(const Dataset &dataset, const FigureSpec &spec);
bool isAtConstantPrices(const Dataset &dataset, const FigureSpec &spec);
FigureSpec withSeriesBy(FigureSpec spec, const QString &dimension);
FigureSpec withPeriods(FigureSpec spec, std::optional<Period> from, std::optional<Period> to);
FigureSpec withSnapshot(FigureSpec spec, std::optional<Period> period);
FigureSpec withScale(FigureSpec spec, ValueScale scale);
FigureSpec withTop(FigureSpec spec, int top);
//! Small multiples by a dimension; empty: one figure. Views stay: time is the same in every pane.
FigureSpec withSplit(FigureSpec spec, const QString &dimension);
FigureSpec withFreeScales(FigureSpec spec, bool free);
FigureSpec withMilestones(FigureSpec spec, bool shown);
//! Filters one dimension; no members at all: an open dimension.
FigureSpec withMembers(
    const Dataset &dataset, FigureSpec spec, int dimension, const std::optional<QStringList> &members);

bool isSnapshotMark(Mark mark); //!< drawn of one period
//! Index of the filter on a dimension, or −1.
int filterOn(const Dataset &dataset, const FigureSpec &spec, int dimension);
//! Codes of the members that the figure counts along a dimension: those of its filter, else what an open dimension
//! stands for.
QStringList effectiveMembers(const Dataset &dataset, const FigureSpec &spec, int dimension);

} // namespace sampan
