// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/datasetdelegate.h"

#include "ui/models/datasetmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

namespace sampan {

namespace {

constexpr int edge = 6;
constexpr int rowGap = 9;
constexpr int headingLines = 3;
constexpr int titleLines = 3;

bool isFigure(const QModelIndex &index) { return index.parent().isValid(); }

//! The text in at most so many lines, the last one shortened if need be.
QStringList wrapped(const QString &text, const QFont &font, int width, int limit)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(20, width));
        if (lines.size() == limit - 1) {
            lines += QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, std::max(20, width));
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (!isFigure(index))
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

DatasetDelegate::DatasetDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

int DatasetDelegate::textWidth(const QModelIndex &index) const
{
    const int row = m_view->viewport()->width() - (isFigure(index) ? 0 : m_view->indentation());
    return row - 2 * edge - (isFigure(index) ? m_view->iconSize().width() + rowGap : 0);
}

QSize DatasetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = fontOf(option, index);
    const auto lines
        = wrapped(index.data().toString(), font, textWidth(index), isFigure(index) ? titleLines : headingLines);
    const int text = int(lines.size()) * QFontMetrics(font).lineSpacing();
    const int room = isFigure(index) ? std::max(text, m_view->iconSize().height()) + 10 : text + 16;
    return { 40, room };
}

void DatasetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool figure = isFigure(index);
    QRect row = option.rect;
    if (figure)
        row.setLeft(0); // under a heading nothing need stand aside
    const QPalette palette = QApplication::palette(); // the view's own has no colour for what is marked
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        QColor back = palette.color(QPalette::Highlight);
        back.setAlphaF(selected ? 0.16F : 0.07F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(back);
        painter->drawRoundedRect(QRectF(row).adjusted(2, 1, -2, -1), 6, 6);
    }
    if (selected && option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(3, 2, -3, -2), 5, 5);
    }
    QRect text = row.adjusted(edge, 0, -edge, 0);
    if (figure) {
        const QSize size = m_view->iconSize();
        const QRect place(QPoint(text.left(), row.center().y() - size.height() / 2), size);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull())
            painter->drawPixmap(place, icon.pixmap(size, painter->device()->devicePixelRatioF()));
        text.setLeft(place.right() + 1 + rowGap);
    }
    const QFont font = fontOf(option, index);
    const QFontMetrics metrics(font);
    const auto lines = wrapped(index.data().toString(), font, textWidth(index), figure ? titleLines : headingLines);
    int y = row.center().y() - int(lines.size()) * metrics.lineSpacing() / 2 + metrics.ascent() + 1;
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Text));
    for (const QString &line : lines) {
        const int x
            = option.direction == Qt::RightToLeft ? text.right() - metrics.horizontalAdvance(line) : text.left();
        painter->drawText(x, y, line);
        y += metrics.lineSpacing();
    }
    painter->restore();
}

} // namespace sampan
