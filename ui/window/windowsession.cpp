// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowprivate.h"

#include "datasets/readers/names.h"
#include "ui/window/messagebar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace sampan {

bool MainWindow::Private::isEdited() const
{
    for (int i = 0; i < documents.count(); ++i)
        if (documents.at(i)->isEdited())
            return true;
    return false;
}

//! Asks what becomes of figures that were changed. False: the user wants to go on working.
bool MainWindow::Private::mayLeave(const QString &question)
{
    QMessageBox box(QMessageBox::Question, tr("Unsaved figures"), question,
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, q);
    box.setObjectName(QStringLiteral("unsaved"));
    box.setInformativeText(tr("A session keeps the open datasets and their figures in one file."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return saveSession(sessionPath);
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

void MainWindow::Private::close(Document *document)
{
    if (!document)
        return;
    if (document->isEdited()
        && !mayLeave(tr("The figures of “%1” were changed. Save them?").arg(shownName(document->title()))))
        return;
    documents.close(document);
}

void MainWindow::Private::openSession(const QString &path)
{
    if (isEdited() && !mayLeave(tr("Figures were changed. Save them before another session is opened?")))
        return;
    Problems found;
    const auto session = readSession(path, &found);
    if (!session) {
        messages->showProblem(session.error());
        return;
    }
    opener.cancel();
    keeper.forgetAwaited();
    while (documents.count() > 0)
        documents.close(documents.at(0));
    sessionPath = path;
    settings.addRecentFile(path);
    updateRecent();
    openDatasetsOf(*session, true);
    for (const Problem &problem : found)
        messages->showProblem(problem);
}

void MainWindow::Private::openDatasetsOf(const Session &session, bool saved)
{
    keeper.await(session, saved);
    QStringList paths, missing;
    for (const SessionDataset &dataset : session.datasets) {
        (QFileInfo(dataset.path).isFile() ? paths : missing) += dataset.path;
    }
    const auto current = std::size_t(session.current);
    wantedPath = current < session.datasets.size() ? session.datasets[current].path : QString();
    opener.open(paths);
    for (const QString &path : missing)
        messages->showMessage(Severity::Warning,
            tr("%1 is no longer in %2. Open it from where it is now, and its figures come back.")
                .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
}

void MainWindow::Private::chooseSession()
{
    const QString path = QFileDialog::getOpenFileName(
        q, tr("Open session"), settings.lastFolder(), tr("Sessions (*.%1);;All files (*)").arg(sessionSuffix()));
    if (path.isEmpty())
        return;
    settings.setLastFolder(QFileInfo(path).absolutePath());
    openSession(path);
}

//! Saves under `path`, or where the user says if it is empty. False: not saved.
bool MainWindow::Private::saveSession(QString path)
{
    if (path.isEmpty()) {
        path = QFileDialog::getSaveFileName(q, tr("Save session"),
            QDir(settings.lastFolder()).filePath(tr("Figures") + u'.' + sessionSuffix()),
            tr("Sessions (*.%1)").arg(sessionSuffix()));
        if (path.isEmpty())
            return false;
        if (!isSessionFile(path))
            path += u'.' + sessionSuffix();
    }
    const auto written = writeSession(keeper.session(), path);
    report(written, path);
    if (!written)
        return false;
    sessionPath = path;
    settings.setLastFolder(QFileInfo(path).absolutePath());
    settings.addRecentFile(path);
    updateRecent();
    for (int i = 0; i < documents.count(); ++i)
        documents.at(i)->markSaved();
    showEdited();
    return true;
}

void MainWindow::Private::restoreLeftBehind()
{
    const QStringList left = keeper.takeLeftBehind();
    if (left.isEmpty())
        return;
    const auto session = readSession(left.first());
    if (!session || session->datasets.empty())
        return;
    openDatasetsOf(*session, false);
    messages->showMessage(Severity::Warning,
        tr("Sampan did not end in order last time. What was open then is open again; it is also kept in %1.")
            .arg(QDir::toNativeSeparators(left.first())));
}

void MainWindow::Private::showEdited()
{
    const Document *document = documents.current();
    q->setWindowModified(document && document->isEdited());
}

} // namespace sampan
