// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurespec.h"
#include "ui/figure/run.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace sampan {

struct FigureSeries {
    QString code;
    QString label; //!< for the eye, in the language of the interface
    QString fileLabel; //!< as in the file, for data that are written; empty: the same
    int color = 0; //!< index in the theme's palette; -1: the quiet grey of "Other"
    bool hidden = false;
    bool dimmed = false; //!< another one is highlighted
    bool pointsOnly = false; //!< a point layer: markers with value labels
    int layer = -1; //!< of a point layer: index in FigureSpec::points
    std::vector<Run> runs;
    std::vector<RunSummary> summaries; //!< one for each run where one of them is long, else none
    int missing = 0; //!< periods without a value
    int pane = -1; //!< index in Figure::panes; −1: the figure is not split
    QString paneLabel;
    QString noteMark; //!< "¹": the number of its note, printed behind the label

    QString name() const; //!< with its pane: "Viet Nam · Exports"
    QString dataName() const; //!< the same in the words of the file
    const FigurePoint *at(int period) const; //!< nullptr: no data
    QString printedLabel() const { return label + noteMark; }
};

struct Tick {
    double position = 0; //!< in axis units
    QString text; //!< may hold newlines; empty: grid line only
};

struct FigureAxis {
    double minimum = 0;
    double maximum = 1;
    bool logarithmic = false;
    QString title; //!< unit, once
    std::vector<Tick> ticks;
};

struct FigureEvent {
    double x = 0;
    QString title;
    QString detail;
    QString source;
    double end = 0; //!< of a band; else as x
    int annotation = -1; //!< index in FigureSpec::annotations; −1: a milestone of the dataset

    bool isBand() const { return annotation >= 0 && end > x; }
    int firstPeriod() const; //!< counted as x: a band's edges lie half a step beyond its periods, or at the rim
    int lastPeriod() const;
    bool isSeenOn(const FigureAxis &time) const; //!< whether any of it lies in that view
};

//! A text in the plot that points at a place of it.
struct FigureLabel {
    double x = 0;
    double value = 0;
    QString text;
    std::optional<QPointF> offset; //!< as in Annotation
    int annotation = -1;
};

//! A composed figure: plain data, everything decided but the positions in millimetres.
struct Figure {
    FigureSpec spec;
    Mark mark = Mark::Line;
    QString title;
    QString subtitle;
    Quantity quantity; //!< of `value`, after the transform
    Table table; //!< the answer that the figure was composed of
    QString unitText; //!< of `value`: "US$ bn", "%"
    int decimals = 1; //!< of values as shortValue() writes them
    double displayFactor = 1; //!< what the axis divides values by (US$ million shown in billions: 1000)
    std::vector<Period> periods;
    QStringList periodLabels;
    qsizetype longestPeriodLabel = 0; //!< in letters
    bool columns = false; //!< the marks stand on their periods: columns, and stacks that are drawn as such
    std::vector<FigureSeries> series; //!< in drawing order; for Bar and Donut one point each, in order of size
    //! Small multiples: one figure each, their title the member; then `series` holds the panes' series one after the
    //! other, and the axes are those of the first pane.
    std::vector<Figure> panes;
    int paneColumns = 1;
    FigureAxis timeAxis;
    FigureAxis valueAxis;
    std::vector<FigureEvent> events;
    std::vector<FigureLabel> labels;
    QStringList notes; //!< printed under the figure
    QStringList notices; //!< about this drawing: "7 of 60 values are missing"
    QString sourceLine; //!< "Source: …", from the series really shown
    QString summary; //!< one or two sentences for screen readers and alternative text
    int notPositive = 0; //!< values shown that a logarithmic axis cannot hold
    int foldedSlices = 0; //!< of a donut, together in "Other"
    QString emptyReason; //!< why nothing is drawn; empty if something is

    bool isOverTime() const { return mark != Mark::Bar && mark != Mark::Donut; }
    bool isStack() const { return mark == Mark::Stacked || mark == Mark::Percent; }
    int paneRows() const { return (int(panes.size()) + paneColumns - 1) / paneColumns; } //!< 0: not split
    //! "685" or "8.4" on the axis's scale, with three digits of the largest value: for labels.
    QString shortValue(double value) const;
    //! Value exact as in the file, with its unit.
    QString exactValue(double value) const;
    //! Stable text form for golden files.
    QString text() const;
    //! The data shown as CSV: period, series, code, value, unit, status, source; cells that a spreadsheet would run
    //! as a formula are protected.
    QByteArray csv(const Dataset &dataset) const;
};

//! Never fails: what cannot be drawn is said in `emptyReason`.
Figure compose(const Dataset &dataset, const FigureSpec &spec);

} // namespace sampan
