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
    bool operator==(const ExportRequest &) const = default;
};

Result<void> runExport(const Dataset &dataset, FigureSpec spec, const ExportRequest &request);

struct SizePreset {
    QString label;
    QSizeF sizeMm;
    double dpi = 0; //!< 0: leaves the resolution as it is
};
std::vector<SizePreset> sizePresets();

} // namespace sampan
