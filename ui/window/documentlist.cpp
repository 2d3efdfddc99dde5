// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/documentlist.h"

#include <QFileInfo>

#include <algorithm>

namespace sampan {

DocumentList::~DocumentList()
{
    for (const auto &document : m_documents)
        m_undoGroup.removeStack(document->undoStack());
}

Document *DocumentList::add(DatasetPtr dataset, bool show, const SessionDataset *restored)
{
    m_documents.push_back(std::make_unique<Document>(std::move(dataset)));
    Document *document = m_documents.back().get();
    if (restored)
        document->restore(restored->figures, restored->current);
    m_undoGroup.addStack(document->undoStack());
    Q_EMIT added(document);
    if (show || !m_current)
        setCurrent(document);
    return document;
}

void DocumentList::close(Document *document)
{
    const auto found = std::find_if(
        m_documents.begin(), m_documents.end(), [document](const auto &held) { return held.get() == document; });
    if (found == m_documents.end())
        return;
    if (document == m_current) {
        // The neighbour comes into view: the next one, else the one before.
        const auto next = std::next(found) != m_documents.end() ? std::next(found) : found;
        Document *neighbour = next != found ? next->get()
            : found != m_documents.begin()  ? std::prev(found)->get()
                                            : nullptr;
        setCurrent(neighbour);
    }
    Q_EMIT aboutToClose(document);
    m_undoGroup.removeStack(document->undoStack());
    const std::unique_ptr<Document> last = std::move(*found);
    m_documents.erase(found);
}

void DocumentList::setCurrent(Document *document)
{
    if (document == m_current)
        return;
    m_current = document;
    m_undoGroup.setActiveStack(document ? document->undoStack() : nullptr);
    Q_EMIT currentChanged(document);
}

Document *DocumentList::find(const QString &path) const
{
    const QFileInfo wanted(path);
    for (const auto &document : m_documents) {
        if (QFileInfo(document->dataset()->path) == wanted)
            return document.get();
    }
    return nullptr;
}

} // namespace sampan
