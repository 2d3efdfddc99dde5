// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

namespace sampan {

struct ExportOptions {
    QSizeF sizeMm; //!< invalid: the spec's
    double dpi = 300; //!< of a PNG, 36 to 1200
    bool transparent = false;
    bool withData = true; //!< the values travel in the file
};

//! Writes the figure in the format that the path's suffix names, whole or not at all.
Result<void> exportFigure(
    const Dataset &dataset, const FigureSpec &spec, const QString &path, const ExportOptions &options = {});

//! "png", "pdf", "svg", "csv" or "vl.json" (Vega-Lite), by the end of a file's name; another suffix as it is.
QString formatOf(const QString &path);

//! Bytes of the figure in a format.
Result<QByteArray> renderFigure(
    const Dataset &dataset, const FigureSpec &spec, const QString &format, const ExportOptions &options = {});

} // namespace sampan
