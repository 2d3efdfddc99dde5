// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"

#include <QPointF>
#include <QString>
#include <optional>

namespace sampan {

enum class AnnotationKind {
    Line, //!< a line at a period, named above the plot
    Band, //!< shades a range of periods, named above the plot
    Label //!< a text in the plot, tied to a point by a leader
};
QString annotationKindLabel(AnnotationKind kind); //!< for people, translated

//! What the figure's maker wrote on it.
struct Annotation {
    AnnotationKind kind = AnnotationKind::Line;
    QString text;
    Period from; //!< of a line or label: where it stands
    Period to; //!< the last one of a band; else as `from`
    QString series; //!< labels: code of the series whose point is meant; empty: none of them
    std::optional<double> value; //!< labels: height of the point, in the values' unit; none: the series' own value
    std::optional<QPointF> offset; //!< labels: from the point to the text's centre, as parts of the plot's width and
                                   //!< height (down is positive); none: where there is room
    bool operator==(const Annotation &) const = default;
};

//! The two periods between which growth is measured; `from` is handle A, also where it stands behind B.
struct MeasureSpan {
    Period from;
    Period to;
    bool operator==(const MeasureSpan &) const = default;
};

struct FigureSpec;
struct Figure;

//! The period of the figure's frequency in which another one begins: 1997 among months is 1997-01.
Period periodAmong(const Period &period, Frequency frequency);
//! Moves an annotation by whole periods of its own frequency.
Annotation movedBy(Annotation annotation, int periods);
//! Moves the view of the spec along where the annotation would lie outside of it. `first` is the figure's first period.
void keepInView(FigureSpec &spec, const Annotation &annotation, const Period &first);
//! The milestone of this title becomes an annotation of the figure, which can be moved and worded anew; gives its
//! index, −1 if there is no such milestone.
int adoptMilestone(const Dataset &dataset, FigureSpec &spec, const QString &title);
//! Leaves one milestone out of the figure.
void dropMilestone(const Dataset &dataset, FigureSpec &spec, const QString &title);

} // namespace sampan
