// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportrequest.h"

namespace sampan {

Result<void> runExport(const Dataset &dataset, FigureSpec spec, const ExportRequest &request)
{
    spec.theme = request.theme;
    spec.textSize = request.textSize;
    ExportOptions options;
    options.sizeMm = request.sizeMm;
    options.dpi = request.dpi;
    options.transparent = request.transparent;
    options.withData = request.withData;
    return exportFigure(dataset, spec, request.path, options);
}

} // namespace sampan
