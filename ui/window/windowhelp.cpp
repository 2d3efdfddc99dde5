// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowprivate.h"

#include "ui/chart/chartview.h"
#include "ui/window/helpwindow.h"
#include "ui/window/preferences.h"

namespace sampan {

// Help and preferences.

void MainWindow::Private::showHelp(const QString &page)
{
    if (!help) {
        help = new HelpWindow(keysPage(), MainWindow::shippedDatasets(), q);
        help->setAttribute(Qt::WA_DeleteOnClose);
    }
    help->showPage(page);
    help->show();
    help->raise();
    help->activateWindow();
}

QString MainWindow::Private::keysPage() const
{
    QString html = QStringLiteral("<h1>%1</h1><table>").arg(tr("Keys and gestures").toHtmlEscaped());
    const auto row = [&](const QString &keys, const QString &what) {
        html
            += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
    };
    for (const QAction *action : actions->withShortcuts()) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys += sequence.toString(QKeySequence::NativeText);
        row(keys.join(QStringLiteral(", ")), Actions::plainText(action->text()));
    }
    row(tr("Left, Right"), tr("Read the year before, the year after"));
    row(tr("Wheel"),
        tr("Zoom time about the cursor; with Ctrl both axes, with Shift move; over an axis that axis only"));
    row(tr("Drag"), tr("Move the figure; with Shift a zoom box, with Ctrl measure between two years"));
    row(tr("Double click"), tr("Show everything again"));
    row(tr("Escape"), tr("Cancel the drag, close the measure, clear the selection"));
    return html + QStringLiteral("</table>");
}

void MainWindow::Private::showPreferences()
{
    Preferences dialog(&settings, q);
    connect(&dialog, &Preferences::appearanceChosen, q, [this](Appearance appearance) { setAppearance(appearance); });
    connect(&dialog, &Preferences::leftDragChosen, q,
        [this](bool zooms) { chart->setDragMode(zooms ? DragMode::ZoomBox : DragMode::Browse); });
    dialog.exec();
}

} // namespace sampan
