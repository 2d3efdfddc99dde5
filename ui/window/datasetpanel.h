// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/datasetmodel.h"
#include "ui/window/preview.h"
#include "ui/window/quietview.h"

#include <QTreeView>

namespace sampan {

class DocumentList;

//! The open datasets and their figures, with small pictures.
class DatasetPanel : public QuietView<QTreeView> {
    Q_OBJECT
public:
    explicit DatasetPanel(DocumentList *documents, QWidget *parent = nullptr);

    void setShipped(const QStringList &paths);
    void setScreenTheme(const QString &name); //!< previews follow the window
    void holdPreviews(bool on) { m_previews.hold(on); } //!< while more urgent things are done
    DatasetModel *datasetModel() { return &m_model; }

Q_SIGNALS:
    void openRequested(const QString &path);
    void closeRequested(sampan::Document *document);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void activateIndex(const QModelIndex &index);
    void follow(Document *document);
    void requestPreviews(Document *document);

    DocumentList *m_documents;
    DatasetModel m_model;
    PreviewMaker m_previews;
};

} // namespace sampan
