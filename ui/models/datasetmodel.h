// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QAbstractItemModel>
#include <QPixmap>
#include <map>

namespace sampan {

//! The open datasets with their views below them; the datasets that ship while nothing is open.
class DatasetModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { PathRole = Qt::UserRole, IsOpenRole, FigureRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setShipped(const QStringList &paths);
    void addDocument(Document *document);
    void removeDocument(Document *document);
    void setPreview(Document *document, int figure, const QPixmap &preview);

    Document *documentAt(const QModelIndex &index) const; //!< nullptr: a dataset that ships
    int figureAt(const QModelIndex &index) const; //!< −1: the dataset itself
    QModelIndex indexOf(Document *document, int figure = -1) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    //! Title in the descriptor, else the name of the folder.
    static QString titleOfFile(const QString &path);
    //! The same from the path alone: "trade.csv", of a descriptor its folder. Never asks the disk, which may not
    //! answer.
    static QString nameOfFile(const QString &path);

private:
    QVariant shippedData(int row, int role) const;
    int rowOf(const Document *document) const;

    struct Shipped {
        QString path;
        QString title;
    };
    std::vector<Shipped> m_shipped;
    std::vector<Document *> m_documents;
    std::map<std::pair<const Document *, int>, QPixmap> m_previews;
};

} // namespace sampan
