// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace sampan {

//! A view of items that speaks only while it has the focus. Qt's own tell screen readers of a new focus with every new
//! current row, also while nobody is in them or sees them.
template <class View> class QuietView : public View {
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        if (this->hasFocus())
            View::currentChanged(current, previous);
        else
            QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call): past it
    }
};

} // namespace sampan
