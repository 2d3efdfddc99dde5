// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/query/query.h"
#include "ui/figure/annotations.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace sampan {

enum class Mark {
    Line,
    Area, //!< like Line, filled to zero; for one series or few
    Column, //!< vertical bars, grouped by period
    Stacked, //!< areas stacked over time; columns where there are gaps or few periods
    Percent, //!< stacked to 100 %
    Bar, //!< horizontal bars of one period, in order of size
    Donut //!< one period
};
QString markName(Mark mark); //!< "line", "area", "column", "stacked", "percent", "bar", "donut"
std::optional<Mark> markFromName(QStringView name);
QString markLabel(Mark mark); //!< for people, translated
bool mayBeLogarithmic(Mark mark); //!< marks whose length is the value have no logarithmic scale
QString linearReason(); //!< why not, for people, translated

enum class ValueScale { Linear, Logarithmic };

//! Values of another selection, drawn as labelled points over the figure.
struct PointLayer {
    QString label; //!< "customs, as quoted in print"
    Filters where; //!< replaces the figure's filters on the same dimensions
    std::vector<Period> periods; //!< empty: all with a value
    bool operator==(const PointLayer &) const = default;
};

//! A note on one series, printed under the figure with a number.
struct SeriesNote {
    QString series; //!< code
    QString text;
    bool operator==(const SeriesNote &) const = default;
};

//! A range of the axes that is shown; none: everything.
struct ViewRange {
    double minimum = 0;
    double maximum = 0;
    bool operator==(const ViewRange &) const = default;
};

//! All that is kept of a figure. Plain data: to edit is to replace it.
struct FigureSpec {
    QString name; //!< for the command line: "growth-of-bilateral-trade"
    QString title; //!< empty: made from the selection
    QString subtitle; //!< empty: made from measure and unit
    Mark mark = Mark::Line;
    Query query;
    ValueScale scale = ValueScale::Linear;
    QString split; //!< dimension of which each member gets a pane of its own: small multiples; empty: one figure
    bool freeScales = false; //!< each pane has its own value axis
    std::optional<Period> snapshot; //!< the period of Bar and Donut; none: the last with values
    std::vector<PointLayer> points;
    bool milestones = false; //!< shows the dataset's milestones as event lines
    QStringList milestoneFilter; //!< titles; empty: all that fit
    std::vector<Annotation> annotations;
    std::optional<MeasureSpan> measured; //!< the measure's handles
    QStringList hidden; //!< codes of series
    QStringList highlighted; //!< codes of series; the others are drawn in grey
    QStringList notes; //!< of the figure's maker, printed before the computed ones
    std::vector<SeriesNote> seriesNotes; //!< of the figure's maker, numbered at the names of the series
    std::optional<ViewRange> timeView; //!< in x units of the Figure (steps of the frequency from the first period)
    std::optional<ViewRange> valueView; //!< in the values' unit
    QSizeF sizeMm { 183, 103 };
    QString theme = QStringLiteral("light"); //!< name or path of a theme file
    double textSize = 0; //!< of labels, in points, other texts in proportion; 0: as the theme has it

    bool operator==(const FigureSpec &) const = default;

    //! JSON with a stable order of keys; only what differs from the default.
    QByteArray toJson() const;
    static Result<FigureSpec> fromJson(const QByteArray &json);
};

//! The views that stand in a dataset's descriptor; those that cannot be read are left out and told.
std::vector<FigureSpec> viewsOf(const Dataset &dataset, Problems *problems = nullptr);
//! The figure that the data calls for, where the dataset brings no view: line over time by the dimension with the most
//! sensible number of members, bars where there is one period only.
FigureSpec defaultSpec(const Dataset &dataset);

} // namespace sampan
