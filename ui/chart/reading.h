// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

#include <vector>

namespace sampan {

//! One line of the box beside the hairline.
struct ReadingRow {
    int series = -1; //!< index in Figure::series
    QString label;
    QString value; //!< exact, with its unit; "no data" where there is none
    QString remark; //!< status in words, e.g. "estimated"; empty if plainly reported
    bool missing = false;
};

//! What is read at a period: every visible series, the largest first, those without a value last.
struct Reading {
    QString title; //!< the period
    std::vector<ReadingRow> rows;
    QStringList sources; //!< of the values that stand in it

    QString text() const; //!< one line each, for the clipboard and screen readers
};

Reading readingAt(const Figure &figure, const Dataset &dataset, int period);
//! The same of one series only, for bars and slices.
Reading readingOf(const Figure &figure, const Dataset &dataset, int series, int period);

//! The period with a value in any visible series that lies nearest to x; −1: there is none.
int nearestPeriod(const Figure &figure, double x);
//! The next period with data in a direction (+1, −1) from one; the same one at the end.
int nextPeriod(const Figure &figure, int period, int direction);

//! What happened between two periods, series by series: change, change in per cent, average growth a period.
Reading measureBetween(const Figure &figure, const Dataset &dataset, int from, int to);

} // namespace sampan
