// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

namespace sampan {

//! Gives a composed figure its axes, ranges and ticks, and lets series step back behind a highlighted one: all that a
//! spec's views, size and highlight decide. Looks at the points in view only, so a step of a gesture takes no more.
//! Without a view of the values the axis fits the data in the view of time.
void frameFigure(Figure &figure, const FigureSpec &spec);
//! The range of values that fits what a view of time shows; none: all of it.
ViewRange fittingValues(const Figure &figure, const std::optional<ViewRange> &timeView);
//! The value axis as it is without any view.
FigureAxis wholeValueAxis(const Figure &figure);
//! Whether the figures of two specs differ in nothing but what frameFigure() decides, and the measure's handles.
bool sameButFraming(FigureSpec one, const FigureSpec &other);

} // namespace sampan
