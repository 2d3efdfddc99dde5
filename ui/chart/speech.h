// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

namespace sampan {

//! A value as it is said aloud: "563 million US dollars", "12.5 per cent". Exact, as in the file.
QString spokenValue(const Figure &figure, double value);
//! A point as it is said aloud: "2005, China, 563 million US dollars, estimated", or "2005, China, no data".
QString spokenPoint(const Figure &figure, int series, int period);
//! "Accord, Line, 2006": what is written on the figure, with its kind and its place in time.
QString spokenAnnotation(const Annotation &annotation);
//! A series as it is said aloud: "China, line, 29 values from 1991 to 2020, 1 missing".
QString spokenSeries(const Figure &figure, int series);

} // namespace sampan
