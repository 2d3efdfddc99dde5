// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowprivate.h"

#include "ui/window/actions.h"
#include "ui/window/messagebar.h"
#include "ui/window/recognitionpanel.h"

#include "ui/figure/figure.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QTabWidget>

namespace sampan {

void MainWindow::Private::connectRecognition()
{
    const auto share = [this] {
        const auto remembered = settings.recognitions();
        opener.setRemembered(remembered);
        reloader.setRemembered(remembered);
    };
    share();
    connect(actions->howRead, &QAction::triggered, q, [this] {
        if (docksAside)
            return;
        tableDock->show();
        tabs->setCurrentWidget(recognitionPanel);
        recognitionPanel->focusColumns();
    });
    connect(recognitionPanel, &RecognitionPanel::choicesMade, q, [this](const RecognitionChoices &choices) {
        if (const Document *document = documents.current())
            rereader.openAs(document->dataset()->path, choices);
    });
    connect(&rereader, &Opener::opened, q, [this, share](const DatasetPtr &dataset, const QString &path) {
        settings.setRecognition(dataset->recognition.layout, dataset->recognition.choices);
        share();
        if (Document *document = documents.find(path))
            takeReadAnew(document, dataset);
    });
    connect(&rereader, &Opener::failed, q, [this](const Problem &problem) {
        messages->showProblem(problem);
        recognitionPanel->refresh(); // the dataset stays as it was
    });
}

void MainWindow::Private::takeReadAnew(Document *document, const DatasetPtr &dataset)
{
    document->replaceDataset(dataset);
    // A figure that the columns as chosen have nothing for gives way, as one step that can be undone.
    if (!compose(*dataset, document->currentSpec()).emptyReason.isEmpty())
        document->edit(defaultSpec(*dataset), tr("figure of the columns as chosen"));
}

} // namespace sampan
