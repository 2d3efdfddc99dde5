// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

namespace sampan {

struct ExportOptions {
    QSizeF sizeMm; //!< invalid: the spec's
    double dpi = 300; //!< of a PNG, 36 to 1200
    bool transparent = false;
};

//! Writes the figure as PNG, PDF, SVG or CSV, chosen by the path's suffix, whole or not at all.
Result<void> exportFigure(
    const Dataset &dataset, const FigureSpec &spec, const QString &path, const ExportOptions &options = {});

//! Bytes of the figure in a format ("png", "pdf", "svg", "csv").
Result<QByteArray> renderFigure(
    const Dataset &dataset, const FigureSpec &spec, const QString &format, const ExportOptions &options = {});

} // namespace sampan
