// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/analysis/growth.h"
#include "ui/figure/figure.h"

namespace sampan {

//! One series between the handles.
struct MeasuredSeries {
    int series = -1; //!< index in Figure::series
    QString code;
    QString label;
    GrowthMeasure growth;
};

//! How many steps of a frequency are a year; of days there is no whole number.
double stepsPerYear(Frequency frequency);

//! Index of a period in the figure, or −1.
int periodIndex(const Figure &figure, const Period &period);

//! Measures every visible series between two periods, given by their indices in the figure.
std::vector<MeasuredSeries> measureSeries(const Figure &figure, int from, int to);
//! The same for the handles of a spec, over all values: also those that a logarithmic axis cannot hold.
std::vector<MeasuredSeries> measureSpec(const Dataset &dataset, const FigureSpec &spec);

// The words of it; every rate is "16.41 % a year", what is not defined says why.
QString measureTitle(const Figure &figure, const MeasureSpan &span); //!< "1991–2020, 29 years"
QString changeText(const Figure &figure, const GrowthMeasure &growth);
QString rateText(std::optional<double> rate); //!< "16.41 %"; empty: none
QString shiftText(const GrowthMeasure &growth); //!< "15.8 % to 17.2 %"
QString undefinedReason(const GrowthMeasure &growth); //!< empty where all is defined
//! The whole measure, one paragraph a series, for the clipboard.
QString measureText(const Figure &figure, const MeasureSpan &span, const std::vector<MeasuredSeries> &measured);
//! What stands on the figure: "1991–2020: +8,097 %, 16.4 % a year (compound)".
QString measureCaption(const Figure &figure, const MeasureSpan &span, const GrowthMeasure &growth);

} // namespace sampan
