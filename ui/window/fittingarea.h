// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

namespace sampan {

//! As large as what stands in it, and no larger than the screen has room for: then it scrolls. For dialogs whose
//! buttons must be seen at any size of text.
class FittingArea : public QScrollArea {
public:
    explicit FittingArea(QWidget *content)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus); // what the keys reach scrolls into view
        setWidget(content);
    }
    QSize minimumSizeHint() const override
    {
        const QSize around(60, 110 + 2 * fontMetrics().height()); // margins, buttons, the frame of the window
        const QSize room = screen()->availableSize() - around, whole = widget()->minimumSizeHint();
        return QSize(whole.width() + (whole.height() > room.height() ? verticalScrollBar()->sizeHint().width() : 0),
            whole.height() + (whole.width() > room.width() ? horizontalScrollBar()->sizeHint().height() : 0))
            .boundedTo(room);
    }
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace sampan
