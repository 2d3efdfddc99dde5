// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/datasetmodel.h"

#include <QFile>
#include <QFileInfo>
#include <QFont>
#include <QIcon>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sampan {

QString DatasetModel::titleOfFile(const QString &path)
{
    QFile file(path);
    if (path.endsWith(QLatin1String(".json")) && file.open(QIODevice::ReadOnly)) {
        const QString title = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("title")).toString();
        return title.isEmpty() ? QFileInfo(QFileInfo(path).path()).fileName() : title;
    }
    return QFileInfo(path).completeBaseName();
}

void DatasetModel::setShipped(const QStringList &paths)
{
    beginResetModel();
    m_shipped.clear();
    for (const QString &path : paths)
        m_shipped.push_back({ path, titleOfFile(path) });
    endResetModel();
}

void DatasetModel::addDocument(Document *document)
{
    if (m_documents.empty()) {
        beginResetModel(); // what ships gives way
        m_documents.push_back(document);
        endResetModel();
    } else {
        const int row = int(m_documents.size());
        beginInsertRows({}, row, row);
        m_documents.push_back(document);
        endInsertRows();
    }
    const auto refresh = [this, document](int figure) {
        const QModelIndex changed = indexOf(document, figure);
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    };
    connect(document, &Document::specChanged, this, refresh);
    connect(document, &Document::datasetReplaced, this, [refresh] { refresh(-1); });
    connect(document, &Document::figureAboutToBeAdded, this,
        [this, document](int figure) { beginInsertRows(indexOf(document, -1), figure, figure); });
    connect(document, &Document::figureAdded, this, [this] { endInsertRows(); });
}

void DatasetModel::removeDocument(Document *document)
{
    const int row = rowOf(document);
    if (row < 0)
        return;
    disconnect(document, nullptr, this, nullptr);
    std::erase_if(m_previews, [document](const auto &entry) { return entry.first.first == document; });
    if (m_documents.size() == 1) {
        beginResetModel();
        m_documents.clear();
        endResetModel();
        return;
    }
    beginRemoveRows({}, row, row);
    m_documents.erase(m_documents.begin() + row);
    endRemoveRows();
}

void DatasetModel::setPreview(Document *document, int figure, const QPixmap &preview)
{
    const QModelIndex changed = indexOf(document, figure);
    if (!changed.isValid())
        return;
    m_previews[{ document, figure }] = preview;
    Q_EMIT dataChanged(changed, changed, { Qt::DecorationRole });
}

int DatasetModel::rowOf(const Document *document) const
{
    const auto found = std::find(m_documents.begin(), m_documents.end(), document);
    return found == m_documents.end() ? -1 : int(found - m_documents.begin());
}

Document *DatasetModel::documentAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_documents.empty())
        return nullptr;
    if (index.internalPointer())
        return static_cast<Document *>(index.internalPointer());
    return m_documents.at(std::size_t(index.row()));
}

int DatasetModel::figureAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalPointer() ? index.row() : -1;
}

QModelIndex DatasetModel::indexOf(Document *document, int figure) const
{
    const int row = rowOf(document);
    if (row < 0)
        return {};
    if (figure < 0)
        return createIndex(row, 0, nullptr);
    return figure < document->figureCount() ? createIndex(figure, 0, document) : QModelIndex();
}

QModelIndex DatasetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? documentAt(parent) : nullptr);
}

QModelIndex DatasetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || !child.internalPointer())
        return {};
    const int row = rowOf(static_cast<Document *>(child.internalPointer()));
    return row < 0 ? QModelIndex() : createIndex(row, 0, nullptr);
}

int DatasetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_documents.empty() ? m_shipped.size() : m_documents.size());
    if (parent.internalPointer() || parent.column() != 0)
        return 0;
    const Document *document = documentAt(parent);
    return document ? document->figureCount() : 0;
}

int DatasetModel::columnCount(const QModelIndex &) const { return 1; }

QVariant DatasetModel::shippedData(int row, int role) const
{
    const Shipped &shipped = m_shipped.at(std::size_t(row));
    switch (role) {
    case Qt::DisplayRole:
        return shipped.title;
    case Qt::ToolTipRole:
        return tr("Comes with Sampan: %1").arg(shipped.path);
    case Qt::AccessibleTextRole:
        return tr("%1, comes with Sampan, not open").arg(shipped.title);
    case PathRole:
        return shipped.path;
    case IsOpenRole:
        return false;
    default:
        return {};
    }
}

QVariant DatasetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    Document *document = documentAt(index);
    if (!document)
        return shippedData(index.row(), role);
    const int figure = figureAt(index);
    QString title = document->title();
    if (figure >= 0) {
        const FigureSpec &spec = document->spec(figure);
        title = !spec.title.isEmpty() ? spec.title : !spec.name.isEmpty() ? spec.name : tr("Figure %1").arg(figure + 1);
    }
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return figure >= 0 ? title : QStringLiteral("%1\n%2").arg(title, document->dataset()->path);
    case Qt::AccessibleTextRole:
        return figure >= 0 ? tr("Figure: %1").arg(title) : tr("Dataset: %1").arg(title);
    case Qt::FontRole:
        if (figure < 0) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::DecorationRole:
        if (figure >= 0) {
            const auto found = m_previews.find({ document, figure });
            if (found == m_previews.end())
                return {};
            QIcon icon(found->second);
            icon.addPixmap(found->second, QIcon::Selected); // a marked picture keeps its colours
            return icon;
        }
        return {};
    case PathRole:
        return document->dataset()->path;
    case IsOpenRole:
        return true;
    case FigureRole:
        return figure;
    default:
        return {};
    }
}

} // namespace sampan
