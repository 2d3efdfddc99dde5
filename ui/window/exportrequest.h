// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/export.h"

namespace sampan {

//! What the export dialog asks for, and what can be repeated.
struct ExportRequest {
    QString path; //!< the suffix is the format
    QSizeF sizeMm { 183, 103 };
    double dpi = 300;
    QString theme = QStringLiteral("light");
    bool transparent = false;
    bool withData = true; //!< the values travel in the file
    double textSize = 0; //!< of labels, in points; 0: as the theme has it
    bool operator==(const ExportRequest &) const = default;
};

Result<void> runExport(const Dataset &dataset, FigureSpec spec, const ExportRequest &request);

} // namespace sampan
