// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowprivate.h"

#include "ui/chart/annotationtool.h"
#include "ui/chart/chartview.h"
#include "ui/window/annotationpanel.h"
#include "ui/window/controlbar.h"
#include "ui/window/datasetpanel.h"
#include "ui/window/filterpanel.h"
#include "ui/window/linkedviews.h"
#include "ui/window/measurepanel.h"
#include "ui/window/messagebar.h"
#include "ui/window/navigator.h"
#include "ui/window/sidefigure.h"
#include "ui/window/statusstrip.h"
#include "ui/window/taborder.h"
#include "ui/window/welcomepage.h"

#include <QApplication>
#include <QTabWidget>

namespace sampan {

//! The panels about the figure in view: measure, annotations.
void MainWindow::Private::buildPanels()
{
    measurePanel = new MeasurePanel;
    annotationPanel = new AnnotationPanel;
    annotationTool = new AnnotationTool(chart);
    navigator = new Navigator;
    side = new SideFigure;
    links = new LinkedViews(chart, side, observations, filters, q);
}

void MainWindow::Private::connectPanels()
{
    const auto propose
        = [this](const FigureSpec &spec, const QString &what, int mergeId) { edit(spec, what, mergeId); };
    connect(measurePanel, &MeasurePanel::specProposed, q, propose);
    connect(annotationPanel, &AnnotationPanel::specProposed, q, propose);
    connect(annotationTool, &AnnotationTool::specProposed, q, propose);
    connect(annotationPanel, &AnnotationPanel::addRequested, annotationTool, &AnnotationTool::add);
    connect(annotationPanel, &AnnotationPanel::removeRequested, annotationTool, &AnnotationTool::remove);
    connect(annotationPanel, &AnnotationPanel::selected, annotationTool, &AnnotationTool::select);
    connect(annotationTool, &AnnotationTool::selectedChanged, annotationPanel, &AnnotationPanel::select);
    connect(annotationPanel, &AnnotationPanel::told, q,
        [this](const QString &message) { messages->showMessage(Severity::Information, message); });
    connect(navigator, &Navigator::specProposed, q, propose);
    connect(navigator, &Navigator::previewed, q, [this](const FigureSpec &spec) {
        if (const Document *document = documents.current())
            chart->showFigure(document->dataset(), spec);
    });
    connect(navigator, &Navigator::readingWanted, chart, &ChartView::setReadingPeriod);
    connect(navigator, &Navigator::playingChanged, q,
        [this](bool playing) { actions->play->setText(playing ? tr("Pause") : tr("Pla&y through the years")); });
    connect(actions->play, &QAction::triggered, navigator, &Navigator::togglePlay);
    connect(actions->nextPanel, &QAction::triggered, q, [this] { walkPanels(1); });
    connect(actions->previousPanel, &QAction::triggered, q, [this] { walkPanels(-1); });
    connect(actions->viewBack, &QAction::triggered, q, [this] { walkViews(false); });
    connect(actions->viewForward, &QAction::triggered, q, [this] { walkViews(true); });
    connect(actions->beside, &QAction::triggered, q, [this](bool shown) { toggleBeside(shown); });
    connect(side, &SideFigure::closeRequested, q, [this] { toggleBeside(false); });
    connect(side, &SideFigure::figureChosen, q, [this](int figure) {
        if (Document *document = documents.current())
            document->setBeside(figure);
    });
    connect(side->chart(), &ChartView::specProposed, q, [this](const FigureSpec &spec, const QString &what, int id) {
        if (Document *document = documents.current(); document && document->beside() >= 0)
            document->edit(links->editsOf(document->beside(), spec), what, id);
    });
    connect(side->chart(), &ChartView::readingChanged, status, &StatusStrip::showReading);
    connect(side->chart(), &ChartView::rowRequested, q, [this] { goToTable(); });
    const std::pair<QAction *, AnnotationKind> kinds[] = { { actions->addLine, AnnotationKind::Line },
        { actions->addBand, AnnotationKind::Band }, { actions->addLabel, AnnotationKind::Label } };
    for (const auto &[action, kind] : kinds)
        connect(action, &QAction::triggered, q, [this, added = kind] { annotationTool->add(added); });
}

//! Tells the panels what the figure is now; none: no dataset is open.
void MainWindow::Private::showPanels()
{
    const Document *document = documents.current();
    const DatasetPtr dataset = document ? document->dataset() : nullptr;
    const FigureSpec spec = document ? document->currentSpec() : FigureSpec();
    annotationTool->showSpec(dataset, spec);
    if (!document)
        navigator->clear();
    showComposed();
    showViewHistory();
    actions->beside->setChecked(document && document->beside() >= 0);
    // A measure that was just set shows its figures.
    if (spec.measured && !measuring)
        tabs->setCurrentWidget(measurePanel);
    measuring = spec.measured.has_value();
}

//! The same for what hangs on the figure itself, which may come later than its spec.
void MainWindow::Private::showComposed()
{
    const Document *document = documents.current();
    const DatasetPtr dataset = document ? document->dataset() : nullptr;
    const FigureSpec spec = document ? document->currentSpec() : FigureSpec();
    const bool overTime = document && chart->figure().isOverTime() && chart->figure().emptyReason.isEmpty();
    measurePanel->showSpec(dataset, spec, chart->figure());
    annotationPanel->showSpec(dataset, spec, overTime);
    if (document)
        navigator->showSpec(dataset, spec, chart->figure());
    links->refresh();
    for (QAction *action : { actions->addLine, actions->addBand, actions->addLabel })
        action->setEnabled(overTime);
}

void MainWindow::Private::walkViews(bool forwards)
{
    if (Document *document = documents.current())
        forwards ? document->goForward() : document->goBack();
}

//! The next figure stands beside the current one; a dataset of one figure gets a copy of it.
void MainWindow::Private::toggleBeside(bool shown)
{
    Document *document = documents.current();
    if (!document)
        return;
    int figure = -1;
    if (shown)
        figure = document->figureCount() > 1 ? (document->current() + 1) % document->figureCount()
                                             : document->addFigure(document->currentSpec());
    document->setBeside(figure);
    showBeside();
}

void MainWindow::Private::showBeside()
{
    Document *document = documents.current();
    const bool shown = document && document->beside() >= 0;
    side->setVisible(shown);
    side->showDocument(document);
    actions->beside->setChecked(shown);
    links->refresh();
}

//! The keys go to the next part of the window, to where they were in it before.
void MainWindow::Private::walkPanels(int step)
{
    QWidget *now = QApplication::focusWidget();
    QWidgetList entries;
    int at = -1;
    for (QWidget *panel : std::initializer_list<QWidget *> {
             messages, datasets, filters, welcome, controls, chart, side, navigator, tabs, historyDock->widget() }) {
        QWidget *entry = entryOfKeys(panel);
        if (!entry)
            continue;
        if (now && (panel == now || panel->isAncestorOf(now)))
            at = int(entries.size());
        entries += entry;
    }
    if (entries.isEmpty())
        return;
    const int count = int(entries.size());
    at = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
    entries[at]->setFocus(Qt::ShortcutFocusReason);
}

//! Tab goes through the window as the eye does, whatever was made or moved last.
bool MainWindow::Private::moveKeys(bool next)
{
    QWidgetList stops;
    for (const QWidget *part : std::as_const(keyParts))
        if (!part->isWindow())
            stops += keyStops(part);
    const qsizetype count = stops.size(), at = stops.indexOf(QApplication::focusWidget());
    if (count == 0 || (at < 0 && QApplication::focusWidget() && QApplication::focusWidget()->window() != q))
        return false;
    const qsizetype to = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::Private::showViewHistory()
{
    const Document *document = documents.current();
    actions->viewBack->setEnabled(document && document->canGoBack());
    actions->viewForward->setEnabled(document && document->canGoForward());
}

} // namespace sampan
