// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exportrequest.h"

#include <QCoreApplication>

namespace sampan {

Result<void> runExport(const Dataset &dataset, FigureSpec spec, const ExportRequest &request)
{
    spec.theme = request.theme;
    ExportOptions options;
    options.sizeMm = request.sizeMm;
    options.dpi = request.dpi;
    options.transparent = request.transparent;
    options.withData = request.withData;
    return exportFigure(dataset, spec, request.path, options);
}

std::vector<SizePreset> sizePresets()
{
    const auto text = [](const char *key) { return QCoreApplication::translate("sampan::ExportDialog", key); };
    // 144 dpi give type of a readable size on a screen of usual density.
    constexpr double webDpi = 144;
    return {
        { text("One column, 89 mm"), { 89, 62 }, 0 },
        { text("One and a half columns, 120 mm"), { 120, 76 }, 0 },
        { text("Two columns, 183 mm"), { 183, 103 }, 0 },
        { text("Slide 16:9, 254 × 143 mm"), { 254, 142.9 }, 0 },
        { text("Web, 1200 × 675 pixels"), { 1200 * 25.4 / webDpi, 675 * 25.4 / webDpi }, webDpi },
        { text("A4 landscape, 297 × 210 mm"), { 297, 210 }, 0 },
    };
}

} // namespace sampan
