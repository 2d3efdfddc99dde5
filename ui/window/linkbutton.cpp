// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/linkbutton.h"

#include "ui/window/icons.h"

#include <QEvent>

namespace sampan {

LinkButton::LinkButton(const QString &shared, bool caption, QWidget *parent)
    : QToolButton(parent)
    , m_shared(shared)
{
    setCheckable(true);
    setChecked(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize(QSize(16, 16));
    setText(shared);
    setToolButtonStyle(caption ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    connect(this, &QToolButton::toggled, this, &LinkButton::showState);
    showState();
}

void LinkButton::showState()
{
    const QString state = isChecked() ? tr("%1: linked").arg(m_shared) : tr("%1: not linked").arg(m_shared);
    setToolTip(state);
    setAccessibleName(state);
    setIcon(drawnIcon(isChecked() ? QStringLiteral("chain") : QStringLiteral("unchain"),
        palette().color(isChecked() ? QPalette::ButtonText : QPalette::PlaceholderText)));
}

void LinkButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

} // namespace sampan
