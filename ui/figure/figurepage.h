// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

#include <QRectF>

class QPainter;

namespace sampan {

//! Draws a figure on a page that is someone else's, such as a printer's: at its size in millimetres at the top of
//! `room` (device units) where it fits, else as large as fits. Gives where it stands. GUI thread only.
Result<QRectF> drawFigure(QPainter &painter, const Dataset &dataset, const FigureSpec &spec, const QRectF &room);

} // namespace sampan
