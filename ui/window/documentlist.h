// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/document/session.h"

#include <QUndoGroup>
#include <memory>

namespace sampan {

//! The open documents, the one in view, and the undo history that follows it.
class DocumentList : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~DocumentList() override;

    //! `show`: it comes into view, as the first one does anyway. `restored`: its figures, if a session has them.
    Document *add(DatasetPtr dataset, bool show = true, const SessionDataset *restored = nullptr);
    void close(Document *document);
    Document *current() const { return m_current; }
    void setCurrent(Document *document);
    Document *find(const QString &path) const; //!< by its file; nullptr: not open
    int count() const { return int(m_documents.size()); }
    Document *at(int index) const { return m_documents.at(std::size_t(index)).get(); }
    QUndoGroup *undoGroup() { return &m_undoGroup; }

Q_SIGNALS:
    void added(Document *document);
    void aboutToClose(Document *document);
    void currentChanged(Document *document); //!< nullptr: none is open

private:
    std::vector<std::unique_ptr<Document>> m_documents;
    Document *m_current = nullptr;
    QUndoGroup m_undoGroup;
};

} // namespace sampan
