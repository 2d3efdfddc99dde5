// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/datasetpanel.h"

#include "ui/window/datasetdelegate.h"
#include "ui/window/documentlist.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalBlocker>

namespace sampan {

DatasetPanel::DatasetPanel(DocumentList *documents, QWidget *parent)
    : QuietView(parent)
    , m_documents(documents)
{
    constexpr QSize previewSize(64, 40);
    setModel(&m_model);
    setHeaderHidden(true);
    setIconSize(previewSize);
    setIndentation(14);
    setItemDelegate(new DatasetDelegate(this));
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("Datasets and figures"));
    m_previews.setSize(previewSize, devicePixelRatioF());
    setContextMenuPolicy(Qt::CustomContextMenu);

    connect(&m_previews, &PreviewMaker::ready, &m_model, &DatasetModel::setPreview);
    // Figures are drawn over the place of the branches too, which the view would leave as it was.
    connect(&m_model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    connect(documents, &DocumentList::added, this, [this](Document *document) {
        m_model.addDocument(document);
        expand(m_model.indexOf(document));
        requestPreviews(document);
        connect(document, &Document::specChanged, this,
            [this, document](int figure) { m_previews.request(document, figure); });
        connect(document, &Document::figureAdded, this,
            [this, document](int figure) { m_previews.request(document, figure); });
        connect(document, &Document::currentChanged, this, [this, document] { follow(document); });
        connect(document, &Document::datasetReplaced, this, [this, document] { requestPreviews(document); });
    });
    connect(documents, &DocumentList::aboutToClose, this, [this](Document *document) {
        disconnect(document, nullptr, this, nullptr);
        m_model.removeDocument(document);
    });
    connect(documents, &DocumentList::currentChanged, this, &DatasetPanel::follow);
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (m_model.documentAt(index))
            activateIndex(index);
    });
    connect(this, &QTreeView::activated, this, &DatasetPanel::activateIndex);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (hasFocus() && m_model.documentAt(index)) // moved by the keys
            activateIndex(index);
    });
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        const QModelIndex index = indexAt(point);
        if (!index.isValid())
            return;
        QMenu menu;
        if (Document *document = m_model.documentAt(index))
            menu.addAction(tr("Close dataset"), this, [this, document] { Q_EMIT closeRequested(document); });
        else
            menu.addAction(tr("Open"), this, [this, index] { activateIndex(index); });
        menu.exec(viewport()->mapToGlobal(point));
    });
}

void DatasetPanel::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!index.parent().isValid())
        QTreeView::drawBranches(painter, rect, index);
}

void DatasetPanel::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // titles wrap anew
}

void DatasetPanel::setShipped(const QStringList &paths)
{
    m_model.setShipped(paths);
    // The model was reset, and what is open may have come before.
    for (int i = 0; i < m_documents->count(); ++i)
        expand(m_model.indexOf(m_documents->at(i)));
    follow(m_documents->current());
}

void DatasetPanel::setScreenTheme(const QString &name)
{
    m_previews.setTheme(name);
    for (int i = 0; i < m_documents->count(); ++i)
        requestPreviews(m_documents->at(i));
}

void DatasetPanel::requestPreviews(Document *document)
{
    for (int figure = 0; figure < document->figureCount(); ++figure)
        m_previews.request(document, figure);
}

void DatasetPanel::activateIndex(const QModelIndex &index)
{
    Document *document = m_model.documentAt(index);
    if (!document) {
        Q_EMIT openRequested(index.data(DatasetModel::PathRole).toString());
        return;
    }
    const int figure = m_model.figureAt(index);
    m_documents->setCurrent(document);
    if (figure >= 0)
        document->setCurrent(figure);
}

void DatasetPanel::follow(Document *document)
{
    if (!document || document != m_documents->current())
        return;
    const QModelIndex wanted = m_model.indexOf(document, document->current());
    // A dataset that was clicked itself stays marked.
    if (currentIndex() == wanted || (hasFocus() && currentIndex() == wanted.parent()))
        return;
    const QSignalBlocker blocker(this);
    selectionModel()->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect);
    scrollTo(wanted);
}

} // namespace sampan
