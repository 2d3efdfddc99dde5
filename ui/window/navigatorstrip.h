// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/navigator.h"

#include <QPixmap>

namespace sampan {

//! The drawn part of the navigator: all values small, the part in view bright, and the handles.
class NavigatorStrip : public QWidget {
    Q_OBJECT
public:
    explicit NavigatorStrip(Navigator *navigator);

    void setRange(int first, int last, const ViewRange &view, const std::optional<int> &snapshot);
    void setTheme(const Theme &theme);
    void setLabels(const QStringList &labels);
    void figureChanged(); //!< the lines are drawn anew
    double xToPixel(double x) const;
    double pixelToX(double pixel) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    NavigatorHandle *first;
    NavigatorHandle *last;
    NavigatorHandle *snapshot;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void placeHandles();
    void drawLines();
    QRectF bandRect() const;
    QString labelOf(int ordinal) const;
    void moveEnd(bool isFirst, int ordinal);

    Navigator *m_navigator;
    Theme m_theme;
    QPixmap m_lines;
    ViewRange m_view; //!< in steps since the first period
    bool m_atSnapshot = false;
    bool m_setting = false;
    enum class Drag { None, Move, Brush } m_drag = Drag::None;
    double m_pressedX = 0;
    ViewRange m_startView;
    int m_mergeId = 0;
    int m_keyId = 0;
};

} // namespace sampan
