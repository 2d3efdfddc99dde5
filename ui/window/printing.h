// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

class QPrinter;

namespace sampan {

//! Turns the paper as the figure lies, and names the job after it.
void preparePrinter(QPrinter &printer, const FigureSpec &spec);
//! The figure on one sheet, at its own size where the paper is large enough.
Result<void> printOn(QPrinter &printer, const Dataset &dataset, const FigureSpec &spec);

} // namespace sampan
