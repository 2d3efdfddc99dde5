// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace sampan {

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item) { m_items.push_back(item); }

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool place) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(0, spacing());
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = inner.x();
    int y = inner.y();
    int height = 0;
    const auto finishLine = [&] {
        for (auto &[item, area] : line) {
            if (item->expandingDirections() & Qt::Vertical)
                area.setHeight(height);
            area.moveTop(y + (height - area.height()) / 2);
            if (mirrored)
                area.moveLeft(inner.left() + inner.right() - area.right());
            if (place)
                item->setGeometry(area);
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(std::max(1, inner.width()), QWIDGETSIZE_MAX));
        if (!line.empty() && x + size.width() > inner.right() + 1) {
            finishLine();
            x = inner.x();
            y += height + gap;
            height = 0;
        }
        line.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + gap;
        height = std::max(height, size.height());
    }
    finishLine();
    return y + height - rect.y() + contentsMargins().bottom();
}

} // namespace sampan
