// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowprivate.h"

#include "ui/chart/chartview.h"
#include "ui/figure/export.h"
#include "ui/window/exportalldialog.h"
#include "ui/window/exportdialog.h"
#include "ui/window/messagebar.h"
#include "ui/window/printing.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace sampan {

void MainWindow::Private::exportFigure()
{
    Document *document = documents.current();
    if (!document)
        return;
    ExportDialog dialog(document->dataset(), document->currentSpec(), q);
    const auto last = settings.lastExport();
    ExportRequest request = last.value_or(ExportRequest {});
    if (!last) {
        request.sizeMm = document->currentSpec().sizeMm;
        request.theme = document->currentSpec().theme;
    }
    // The figure's own name, beside the last export and in its format.
    const QString name = document->currentSpec().name;
    const QFileInfo before(last ? last->path : settings.lastFolder() + QStringLiteral("/figure.png"));
    request.path = QDir(before.path())
                       .filePath((name.isEmpty() ? QStringLiteral("figure") : name) + QLatin1Char('.')
                           + formatOf(before.filePath()));
    dialog.setRequest(request);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = dialog.request().path;
    if (QFileInfo::exists(path)
        && QMessageBox::question(
               q, tr("Export figure"), tr("%1 exists. Replace it?").arg(QDir::toNativeSeparators(path)))
            != QMessageBox::Yes)
        return;
    const Result<void> result = dialog.exportNow();
    if (result)
        settings.setLastExport(dialog.request());
    report(result, path);
}

void MainWindow::Private::repeatExport()
{
    Document *document = documents.current();
    const auto last = settings.lastExport();
    if (!document)
        return;
    if (!last) {
        exportFigure();
        return;
    }
    report(runExport(*document->dataset(), document->currentSpec(), *last), last->path);
}

void MainWindow::Private::exportAll()
{
    if (documents.count() == 0)
        return;
    ExportAllDialog dialog(documents, q);
    const auto last = settings.lastExport();
    dialog.setFolder(last ? QFileInfo(last->path).path() : settings.lastFolder());
    connect(&dialog, &ExportAllDialog::exported, q, [this](int written, const Problems &faults, const QString &folder) {
        for (const Problem &problem : faults)
            messages->showProblem(problem);
        messages->showMessage(Severity::Information,
            tr("%n file(s) written to %1", nullptr, written).arg(QDir::toNativeSeparators(folder)));
    });
    dialog.exec();
}

void MainWindow::Private::printFigure()
{
    const Document *document = documents.current();
    if (!document)
        return;
    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer, document->currentSpec());
    QPrintPreviewDialog dialog(&printer, q);
    dialog.setWindowTitle(tr("Print figure"));
    dialog.resize(q->size() * 0.8);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, q, [this, document](QPrinter *target) {
        if (const auto printed = printOn(*target, *document->dataset(), document->currentSpec()); !printed)
            messages->showProblem(printed.error());
    });
    dialog.exec();
}

void MainWindow::Private::copyFigure()
{
    Document *document = documents.current();
    if (!document)
        return;
    const auto png = renderFigure(*document->dataset(), document->currentSpec(), QStringLiteral("png"));
    const auto svg = renderFigure(*document->dataset(), document->currentSpec(), QStringLiteral("svg"));
    if (!png || !svg) {
        messages->showProblem(png ? svg.error() : png.error());
        return;
    }
    auto *data = new QMimeData;
    data->setData(QStringLiteral("image/png"), *png);
    data->setImageData(QImage::fromData(*png, "PNG"));
    data->setData(QStringLiteral("image/svg+xml"), *svg);
    data->setText(chart->figure().summary); // what a reader who cannot see it gets
    QApplication::clipboard()->setMimeData(data);
    messages->showMessage(Severity::Information, tr("The figure is on the clipboard."));
}

void MainWindow::Private::copyData()
{
    Document *document = documents.current();
    if (!document)
        return;
    const auto csv = renderFigure(*document->dataset(), document->currentSpec(), QStringLiteral("csv"));
    if (!csv) {
        messages->showProblem(csv.error());
        return;
    }
    auto *data = new QMimeData;
    data->setData(QStringLiteral("text/csv"), *csv);
    data->setText(QString::fromUtf8(*csv));
    QApplication::clipboard()->setMimeData(data);
    messages->showMessage(Severity::Information, tr("The figure’s data are on the clipboard."));
}

} // namespace sampan
