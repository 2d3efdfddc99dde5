// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

namespace sampan {

//! Ticks of a linear axis at 1, 2, 2.5 or 5 times a power of ten, about `count` of them, within [minimum, maximum].
//! Positions are in axis units (displayed value times `factor`); texts have the decimals that the step needs.
std::vector<Tick> linearTicks(double minimum, double maximum, int count, double factor);
//! Ticks at powers of ten, with 2 and 5 (or linear steps) between them where there are few decades.
std::vector<Tick> logarithmicTicks(double minimum, double maximum, int count, double factor);
//! The range that holds the values, widened to ticks; `fromZero` for marks whose length is the value.
ViewRange niceRange(double minimum, double maximum, int count, bool fromZero);
ViewRange niceLogarithmicRange(double minimum, double maximum);
//! Whole periods in steps of 1, 2, 5, 10…; the first and the last period are always among them, and no neighbour
//! stands closer to them than `spacing` periods. `labels`: text of each period; `view` in periods from the first.
std::vector<Tick> timeTicks(
    const std::vector<Period> &periods, const QStringList &labels, const ViewRange &view, int most);
//! A number with grouped thousands and these decimals, in the reader's language; a true minus sign.
QString groupedNumber(double value, int decimals);

} // namespace sampan
