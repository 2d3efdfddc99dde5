// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurespec.h"

namespace sampan {

//! One line for the history: what a step changed, with the new value: "Chart type: Columns". `what` is said where
//! nothing can be told more exactly.
QString describeStep(const Dataset &dataset, const FigureSpec &before, const FigureSpec &after, const QString &what);

} // namespace sampan
