// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowprivate.h"

#include "datasets/readers/shipped.h"
#include "ui/window/helpwindow.h"
#include "ui/window/preferences.h"

namespace sampan {

// Help and preferences.

void MainWindow::Private::showHelp(const QString &page)
{
    if (!help) {
        help = new HelpWindow(keysPage(), shippedDatasets(), q);
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
        // What would be undone just now is not what the key is for.
        const QString what = action == actions->undo ? Actions::tr("&Undo")
            : action == actions->redo                ? Actions::tr("&Redo")
                                                     : action->text();
        row(keys.join(QStringLiteral(", ")), Actions::plainText(what));
    }
    row(tr("Left, Right"), tr("Read the year before, the year after"));
    row(tr("Wheel"),
        tr("Zoom time about the cursor; with Ctrl both axes, with Shift move; over an axis that axis only"));
    row(tr("Drag"), tr("Move the figure; with Shift a zoom box, with Ctrl measure between two years"));
    row(tr("Drag along an axis"), tr("Scale it about its other end; with Shift move it"));
    row(tr("Double click"), tr("Show everything again; over an axis the whole of that axis"));
    row(tr("Click a name"), tr("Hide or show that series; double click: only this one"));
    row(tr("Up, Down"), tr("Read the next larger or smaller series of the year"));
    row(tr("Ctrl+Left, Ctrl+Right"), tr("Move a tenth"));
    row(tr("Tab"), tr("From the title to the plot, the names and the source"));
    row(tr("Touch"),
        tr("Drag to move or to read, pinch along an axis to zoom it, press long to keep the reading, tap twice to show "
           "everything"));
    row(tr("Escape"), tr("Cancel the drag, close the measure, clear the selection"));
    return html + QStringLiteral("</table>");
}

void MainWindow::Private::showPreferences()
{
    Preferences dialog(&settings, q);
    connect(&dialog, &Preferences::appearanceChosen, q, [this](Appearance appearance) { setAppearance(appearance); });
    connect(&dialog, &Preferences::leftDragChosen, q, [this](bool zooms) { actions->boxByDrag->setChecked(zooms); });
    dialog.exec();
}

} // namespace sampan
