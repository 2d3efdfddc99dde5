// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowprivate.h"

#include "datasets/analysis/differences.h"
#include "datasets/readers/origin.h"
#include "datasets/readers/shipped.h"
#include "ui/chart/chartview.h"
#include "ui/desktop/frontwindow.h"
#include "ui/desktop/recentlist.h"
#include "ui/window/lookdialog.h"
#include "ui/window/messagebar.h"
#include "ui/window/observationpanel.h"
#include "ui/window/quietview.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QProcess>
#include <QTabWidget>
#include <QTableView>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace sampan {

void MainWindow::take(const OpenRequest &request)
{
    if (request.action == QLatin1String("new-window")) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), { QStringLiteral("--new-instance") });
        return;
    }
    bringToFront(this, request.token);
    if (!request.elsewhere.isEmpty())
        d->messages->showMessage(Severity::Warning,
            tr("Sampan opens files of this machine only. Save a copy first: %1")
                .arg(request.elsewhere.join(QStringLiteral(", "))));
    openFiles(request.files);
    // The dialog waits for the user, so whoever asks must have been answered.
    if (request.action == QLatin1String("open"))
        QMetaObject::invokeMethod(
            this, [this] { d->chooseFiles(); }, Qt::QueuedConnection);
}

void MainWindow::Private::connectDesktop()
{
    connect(&opener, &Opener::opened, q,
        [this](const auto &dataset, const QString &path, const FileFacts &facts) { opened(dataset, path, facts); });
    connect(&opener, &Opener::failed, q,
        [this](const Problem &problem, const QString &path, const FileFacts &facts) { failed(problem, path, facts); });
    const auto silent = [this](const QString &path) {
        messages->showMessage(Severity::Warning,
            tr("The disk with %1 does not answer. The file is opened as soon as it does.")
                .arg(QDir::toNativeSeparators(path)));
    };
    connect(&opener, &Opener::silent, q, silent);
    connect(&fileWatch, &FileWatch::changed, q, [this](const QString &path) { reloader.open({ path }); });
    connect(&fileWatch, &FileWatch::vanished, q, [this](const QString &path) {
        if (Document *document = documents.find(path))
            messages->showMessage(Severity::Warning,
                tr("%1 is no longer there: it was moved or removed. The figures show what it held.")
                    .arg(QFileInfo(path).fileName()),
                tr("Look for it…"), [this, path, lost = QPointer(document)] { lookFor(path, lost); });
    });
    // Disks of other machines do not tell what changes on them.
    connect(qApp, &QGuiApplication::applicationStateChanged, q, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            fileWatch.check();
    });
    connect(&reloader, &Opener::opened, q,
        [this](const auto &dataset, const QString &path, const FileFacts &facts) { reloaded(dataset, path, facts); });
    connect(&reloader, &Opener::failed, q, [this](const Problem &problem, const QString &, const FileFacts &facts) {
        if (!facts.absent) // that it has gone is told already
            messages->showMessage(Severity::Warning,
                tr("%1\nThe file changed and cannot be read now; the figures show what it held before.")
                    .arg(problem.text()));
    });
    connect(&documents, &DocumentList::aboutToClose, q,
        [this](Document *document) { fileWatch.forget(document->dataset()->path); });

    differenceTable = new QuietView<QTableView>;
    differenceTable->setModel(&differences);
    differenceTable->setAccessibleName(tr("What changed when the file was read again"));
    differenceTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    differenceTable->setSelectionMode(QAbstractItemView::SingleSelection);
    differenceTable->setShowGrid(false);
    differenceTable->verticalHeader()->hide();
    differenceTable->horizontalHeader()->setHighlightSections(false);
    connect(differenceTable, &QTableView::activated, q,
        [this](const QModelIndex &index) { showDifferenceRow(index.row()); });
    tabs->insertTab(tabs->indexOf(problemTable) + 1, differenceTable, {});
}

void MainWindow::Private::remember(const DatasetPtr &dataset, const QString &path, const FileFacts &facts)
{
    if (shippedDatasets().contains(path))
        return;
    settings.addRecentFile(path);
    settings.rememberContents({ path, dataset->sha256, facts.size });
    tellDesktopOpened(path);
    updateRecent();
}

void MainWindow::Private::opened(const DatasetPtr &dataset, const QString &path, const FileFacts &facts)
{
    // A figure's file leads to the dataset that it was made of.
    const bool figure = path != dataset->path && !dataset->path.startsWith(path + u'/');
    Document *open = documents.find(dataset->path);
    if (!open && !figure && !facts.canonicalPath.isEmpty())
        open = documents.find(facts.canonicalPath);
    const auto restored = open ? std::nullopt : keeper.arrive(*dataset);
    if (!restored && starting)
        whenStarted.emplace_back([this, dataset, path, facts] { remember(dataset, path, facts); });
    else if (!restored)
        remember(dataset, path, facts);
    if (open) {
        documents.setCurrent(open); // the same file by another name
        if (const auto views = viewsOf(*dataset); figure && !views.empty())
            open->showFigure(views.front());
        return;
    }
    const bool first = documents.count() == 0;
    Document *document = documents.add(dataset, !std::exchange(openedOne, true) || dataset->path == wantedPath,
        restored ? &restored->dataset : nullptr);
    if (!figure)
        document->setCanonicalPath(facts.canonicalPath);
    if (restored && restored->saved)
        document->markSaved();
    if (restored && restored->changed)
        messages->showMessage(
            Severity::Information, tr("%1 has changed since its figures were saved.").arg(QFileInfo(path).fileName()));
    showEdited();
    const QString view = std::exchange(wantedView, {});
    for (int f = 0; !view.isEmpty() && f < document->figureCount(); ++f)
        if (document->spec(f).name == view)
            document->setCurrent(f);
    if (first)
        chart->setFocus(); // its keys work at once
    fileWatch.watch(dataset->path, dataset->parts, facts.began);
    if (dataset->metadata.origin)
        messages->showMessage(Severity::Warning, originMissingText(*dataset));
    const auto serious = std::count_if(dataset->problems.begin(), dataset->problems.end(),
        [](const Problem &problem) { return problem.severity != Severity::Information; });
    // What ships has been looked at; its notes stand in the tab.
    if (serious > 0 && !shippedDatasets().contains(path))
        messages->showMessage(Severity::Warning,
            tr("%n problem(s) were found while reading %1. They stand in the tab “Problems”.", nullptr, int(serious))
                .arg(QFileInfo(path).fileName()));
}

void MainWindow::Private::failed(const Problem &problem, const QString &path, const FileFacts &facts)
{
    if (!facts.absent) {
        messages->showProblem(problem);
        return;
    }
    messages->showMessage(
        problem.severity, problem.text(), tr("Look for it…"), [this, path] { lookFor(path, nullptr); });
}

void MainWindow::Private::reloaded(const DatasetPtr &dataset, const QString &path, const FileFacts &facts)
{
    Document *moved = relocated.take(path);
    Document *document = moved ? moved : documents.find(path);
    const auto isUnchanged = [](const Dataset &a, const Dataset &b) {
        return !a.sha256.isEmpty() && a.sha256 == b.sha256 && a.parts.isEmpty() && b.parts.isEmpty();
    };
    if (!document || (!moved && isUnchanged(*document->dataset(), *dataset)))
        return;
    if (moved) {
        fileWatch.forget(moved->dataset()->path);
        moved->setCanonicalPath(facts.canonicalPath);
        remember(dataset, path, facts);
    }
    fileWatch.watch(dataset->path, dataset->parts, facts.began);
    using Found = std::shared_ptr<Differences>;
    auto *watcher = new QFutureWatcher<Found>(q);
    const DatasetPtr before = document->dataset();
    connect(watcher, &QFutureWatcherBase::finished, q, [this, watcher, before, dataset, held = QPointer(document)] {
        // Closed meanwhile, or read once more: then that reading is compared.
        if (held && held->dataset() == before)
            replaced(held, dataset, *watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(
        [before, dataset] { return std::make_shared<Differences>(differencesBetween(*before, *dataset)); }));
}

void MainWindow::Private::replaced(Document *document, const DatasetPtr &dataset, const Differences &found)
{
    const QString name = QFileInfo(dataset->path).fileName();
    const bool same = dataset->sha256 == document->dataset()->sha256 && !dataset->sha256.isEmpty()
        && dataset->path == document->dataset()->path;
    if (same && found.isEmpty())
        return; // written anew with what it held
    document->replaceDataset(dataset, found);
    const QString summary = summaryOf(found);
    QStringList lines { summary.isEmpty() ? tr("%1 has changed and was read again.").arg(name)
                                          : tr("%1 has changed and was read again: %2.").arg(name, summary) };
    lines += found.structure;
    if (found.observations.empty()) {
        if (found.isEmpty())
            lines.last() += QLatin1Char(' ') + tr("No observation is another one.");
        messages->showMessage(Severity::Information, lines.join(QLatin1Char('\n')));
        return;
    }
    messages->showMessage(
        Severity::Information, lines.join(QLatin1Char('\n')), tr("Show the list"), [this, held = QPointer(document)] {
            if (!held)
                return;
            documents.setCurrent(held);
            tableDock->show();
            tabs->setCurrentWidget(differenceTable);
            differenceTable->setFocus();
        });
}

void MainWindow::Private::showDifferences(const Document *document)
{
    const bool some = document && !document->differences().observations.empty();
    if (some)
        differences.setDifferences(document->earlierDataset(), document->dataset(), document->differences());
    else
        differences.setDifferences(nullptr, nullptr, {});
    const int tab = tabs->indexOf(differenceTable);
    tabs->setTabVisible(tab, some);
    tabs->setTabEnabled(tab, some); // or the keys would lead to it
    tabs->setTabText(tab, tr("Changes (%1)").arg(QLocale().toString(differences.rowCount())));
    differenceTable->resizeColumnsToContents();
}

void MainWindow::Private::showDifferenceRow(int row)
{
    const Difference difference = differences.differenceAt(row);
    if (!difference.after) {
        messages->showMessage(Severity::Information, tr("This observation is no longer in the file."));
        return;
    }
    tabs->setCurrentWidget(observations);
    observations->selectObservations({ std::uint32_t(*difference.after) });
    chart->setSelectedObservations({ std::uint32_t(*difference.after) });
}

void MainWindow::Private::lookFor(const QString &path, Document *document)
{
    LostFile lost = settings.lostFile(path);
    if (document && lost.sha256.isEmpty())
        lost.sha256 = document->dataset()->sha256;
    auto *dialog = new LookDialog(lost, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, q, [this, dialog, path, held = QPointer(document)] {
        const QString found = dialog->chosen();
        if (found.isEmpty())
            return;
        settings.removeRecentFile(path);
        updateRecent();
        if (!held) {
            q->openFiles({ found });
            return;
        }
        relocated.insert(found, held);
        reloader.open({ found });
    });
    dialog->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    OpenRequest request;
    for (const QUrl &url : event->mimeData()->urls())
        request.add(url);
    if (request == OpenRequest {})
        return;
    event->acceptProposedAction();
    take(request);
}

} // namespace sampan
