// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/framing.h"

#include "ui/figure/axis.h"
#include "ui/figure/composer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sampan {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

//! Widens [least, greatest] by the upper edges of the points between two places on the time axis. The lower edges of
//! a stack are the upper ones of others, or zero.
void addExtremes(const Figure &figure, double from, double to, ViewRange &range)
{
    for (const FigureSeries &series : figure.series) {
        if (series.hidden)
            continue;
        for (std::size_t r = 0; r < series.runs.size(); ++r) {
            const Run &run = series.runs[r];
            const Stretch stretch = stretchWithin(run, from, to);
            if (stretch.size() == 0)
                continue;
            const auto extremes = r < series.summaries.size() ? series.summaries[r].extremes(run, stretch)
                                                              : RunSummary({}).extremes(run, stretch);
            range.minimum = std::min(range.minimum, run[extremes.least].high);
            range.maximum = std::max(range.maximum, run[extremes.greatest].high);
        }
    }
}

int valueTickCount(const Figure &figure)
{
    const QSizeF size = figure.spec.sizeMm;
    return std::clamp(int((figure.mark == Mark::Bar ? size.width() : size.height()) / 15), 3, 8);
}

//! A round range about the values between two places on the time axis.
ViewRange roundRange(const Figure &figure, double from, double to)
{
    ViewRange values { infinity, -infinity };
    addExtremes(figure, from, to, values);
    if (!(values.minimum <= values.maximum)) // nothing lies in this view
        addExtremes(figure, -infinity, infinity, values);
    if (figure.mark == Mark::Column && values.maximum > 0)
        values.maximum *= 1.07; // for the values on top
    if (figure.valueAxis.logarithmic)
        return niceLogarithmicRange(values.minimum, values.maximum);
    if (figure.mark == Mark::Percent && values.maximum <= 100.5)
        return { 0, 100 };
    const double factor = figure.displayFactor;
    const ViewRange range = niceRange(
        values.minimum / factor, values.maximum / factor, valueTickCount(figure), figure.mark != Mark::Line);
    return { range.minimum * factor, range.maximum * factor };
}

void setValueRange(const Figure &figure, FigureAxis &axis, const ViewRange &range)
{
    axis.minimum = range.minimum;
    axis.maximum = range.maximum;
    const int count = valueTickCount(figure);
    axis.ticks = axis.logarithmic ? logarithmicTicks(range.minimum, range.maximum, count, figure.displayFactor)
                                  : linearTicks(range.minimum, range.maximum, count, figure.displayFactor);
}

void setTimeAxis(Figure &figure)
{
    const FigureSpec &spec = figure.spec;
    const double last = double(figure.periods.back().ordinal - figure.periods.front().ordinal);
    // Columns stand on their period, so half a step belongs to the first and the last one.
    const double margin = figure.columns ? 0.5 : 0;
    const ViewRange view = spec.timeView.value_or(ViewRange { -margin, last + margin });
    figure.timeAxis.minimum = view.minimum;
    figure.timeAxis.maximum = view.maximum;
    const double letters = double(std::clamp<qsizetype>(figure.longestPeriodLabel, 4, 12));
    const int most = std::clamp(int((spec.sizeMm.width() - 25) / (4.5 + 1.7 * letters)), 2, 40);
    figure.timeAxis.ticks = timeTicks(figure.periods, figure.periodLabels, view, most);
}

//! The pane whose axes stand for those of the page: the first that shows anything.
const Figure &leadOf(const Figure &figure)
{
    const auto shown = std::find_if(
        figure.panes.begin(), figure.panes.end(), [](const Figure &pane) { return pane.emptyReason.isEmpty(); });
    return figure.panes.empty() ? figure : shown == figure.panes.end() ? figure.panes.front() : *shown;
}

//! Panes with one scale for all: from the least to the greatest end of theirs.
ViewRange sharedRange(const Figure &figure, double from, double to)
{
    if (figure.panes.empty() || figure.spec.freeScales)
        return roundRange(leadOf(figure), from, to);
    ViewRange range { infinity, -infinity };
    for (const Figure &pane : figure.panes) {
        if (!pane.emptyReason.isEmpty())
            continue;
        const ViewRange own = roundRange(pane, from, to);
        range = { std::min(range.minimum, own.minimum), std::max(range.maximum, own.maximum) };
    }
    return range.minimum < range.maximum ? range : roundRange(figure, from, to);
}

//! Every pane gets the axes of its place on the page.
void framePanes(Figure &figure)
{
    const FigureSpec &spec = figure.spec;
    const int count = int(figure.panes.size());
    figure.paneColumns = paneColumns(count, spec.sizeMm);
    const int rows = figure.paneRows();
    const auto frame = [&](const std::optional<ViewRange> &values) {
        for (Figure &pane : figure.panes) {
            FigureSpec own = pane.spec;
            own.sizeMm
                = QSizeF(spec.sizeMm.width() / figure.paneColumns, std::max(10.0, (spec.sizeMm.height() - 26) / rows));
            own.highlighted = spec.highlighted;
            own.timeView = spec.timeView;
            own.valueView = values;
            frameFigure(pane, own);
        }
    };
    const bool shared = !spec.freeScales && figure.mark != Mark::Donut;
    frame(spec.freeScales ? std::nullopt : spec.valueView); // the size decides how round a range is
    if (shared && !spec.valueView)
        frame(fittingValues(figure, spec.timeView));
    figure.timeAxis = leadOf(figure).timeAxis;
    figure.valueAxis = leadOf(figure).valueAxis;
}

} // namespace

void frameFigure(Figure &figure, const FigureSpec &spec)
{
    figure.spec = spec;
    for (FigureSeries &series : figure.series)
        series.dimmed = !series.pointsOnly && !spec.highlighted.isEmpty() && !spec.highlighted.contains(series.code);
    if (!figure.emptyReason.isEmpty() || figure.periods.empty())
        return;
    if (!figure.panes.empty()) {
        framePanes(figure);
        return;
    }
    if (figure.isOverTime())
        setTimeAxis(figure);
    const bool usable = spec.valueView && (!figure.valueAxis.logarithmic || spec.valueView->minimum > 0);
    setValueRange(figure, figure.valueAxis, usable ? *spec.valueView : fittingValues(figure, spec.timeView));
}

ViewRange fittingValues(const Figure &figure, const std::optional<ViewRange> &timeView)
{
    if (!timeView || !figure.isOverTime())
        return sharedRange(figure, -infinity, infinity);
    return sharedRange(figure, timeView->minimum, timeView->maximum);
}

FigureAxis wholeValueAxis(const Figure &figure)
{
    FigureAxis axis = figure.valueAxis;
    if (figure.emptyReason.isEmpty() && !figure.periods.empty())
        setValueRange(leadOf(figure), axis, sharedRange(figure, -infinity, infinity));
    return axis;
}

bool sameButFraming(FigureSpec one, const FigureSpec &other)
{
    if (!one.split.isEmpty() && one.timeView != other.timeView)
        return false; // the notes under panes tell the events in view
    one.measured = other.measured;
    one.timeView = other.timeView;
    one.valueView = other.valueView;
    one.sizeMm = other.sizeMm;
    one.highlighted = other.highlighted;
    one.theme = other.theme;
    return one == other;
}

} // namespace sampan
