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
    QString share; //!< of all that is shown, in per cent; empty where the parts make no whole
    QString change; //!< against a year before, in per cent; empty where there is no value then, or none above zero
    QString remark; //!< status in words, e.g. "estimated"; empty if plainly reported
    bool missing = false;
};

//! What is read at a period: every visible series, the largest first, those without a value last.
struct Reading {
    QString title; //!< the period
    std::vector<ReadingRow> rows;
    int more = 0; //!< rows that were left out
    bool shares = false, changes = false; //!< whether any row has one
    QStringList sources; //!< of the values that stand in it

    QString text() const; //!< one line each, for the clipboard and screen readers
};

//! `most`: so many rows are written out, the rest counted.
Reading readingAt(const Figure &figure, const Dataset &dataset, int period, int most = 1'000'000);
//! The same of one series only, for bars and slices.
Reading readingOf(const Figure &figure, const Dataset &dataset, int series, int period);

//! The period with a value in any visible series that lies nearest to x; −1: there is none.
int nearestPeriod(const Figure &figure, double x);
//! The next period with data in a direction (+1, −1) from one; the same one at the end.
int nextPeriod(const Figure &figure, int period, int direction);

//! What happened between two periods, series by series: change, change in per cent, average growth a period.
Reading measureBetween(const Figure &figure, const Dataset &dataset, int from, int to);

} // namespace sampan
