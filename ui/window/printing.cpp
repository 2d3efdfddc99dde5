// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/printing.h"

#include "ui/figure/figurepage.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

namespace sampan {

void preparePrinter(QPrinter &printer, const FigureSpec &spec)
{
    printer.setPageOrientation(
        spec.sizeMm.width() > spec.sizeMm.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setDocName(spec.title.isEmpty() ? spec.name : spec.title);
    printer.setCreator(QStringLiteral("Sampan " SAMPAN_VERSION));
}

Result<void> printOn(QPrinter &printer, const Dataset &dataset, const FigureSpec &spec)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return failure({},
            QCoreApplication::translate("sampan::Printing", "The printer “%1” takes no page.")
                .arg(printer.printerName()));
    const auto drawn
        = drawFigure(painter, dataset, spec, QRectF(QPointF(), printer.pageRect(QPrinter::DevicePixel).size()));
    if (!drawn)
        return tl::make_unexpected(drawn.error());
    if (!painter.end())
        return failure({}, QCoreApplication::translate("sampan::Printing", "The page could not be printed."));
    return {};
}

} // namespace sampan
