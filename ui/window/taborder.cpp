// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/taborder.h"

namespace sampan {

namespace {

bool takesKeys(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

} // namespace

QWidgetList keyStops(const QWidget *panel)
{
    QWidgetList stops;
    for (QWidget *next = panel->nextInFocusChain(); next != panel; next = next->nextInFocusChain())
        if (takesKeys(next) && panel->isAncestorOf(next))
            stops += next;
    return stops;
}

QWidget *entryOfKeys(QWidget *panel)
{
    if (!panel->isVisible())
        return nullptr;
    if (takesKeys(panel))
        return panel;
    return takesKeys(panel->focusWidget()) ? panel->focusWidget() : keyStops(panel).value(0);
}

} // namespace sampan
