// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/elidingbox.h"

#include <QHelpEvent>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolTip>

namespace sampan {

void ElidingBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - 2);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

bool ElidingBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && fontMetrics().horizontalAdvance(currentText()) > width() - 34) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
            QStringLiteral("%1\n%2").arg(toolTip(), currentText()), this);
        return true;
    }
    return QComboBox::event(event);
}

void labelForReaders(QComboBox *box)
{
    auto *label = new QLabel(box->accessibleName(), box->parentWidget());
    label->setBuddy(box);
    label->hide();
}

} // namespace sampan
