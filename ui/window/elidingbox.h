// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace sampan {

//! A box of choices that shortens a text too long for it with an ellipsis, and gives the whole one as a hint.
class ElidingBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

//! Qt tells screen readers the chosen entry as the name of a box; what the box is for comes from a label beside it.
//! This one is not seen. To be called when the box has its place.
void labelForReaders(QComboBox *box);

} // namespace sampan
