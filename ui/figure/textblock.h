// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGlyphRun>
#include <QGraphicsItem>
#include <QTextLayout>
#include <memory>

namespace sampan {

//! Text laid out at ten times its size and drawn at a tenth, so that line breaks and widths are the same on a screen,
//! in a picture and in a PDF. The font's pixel size is ten times its size in points.
class TextBlock : public QGraphicsItem {
public:
    //! Wraps at `width` points (0: never); `alignment` within that width.
    TextBlock(const QString &text, const QFont &font, const QColor &color, double width = 0,
        Qt::Alignment alignment = Qt::AlignLeft);

    QSizeF size() const { return m_size; } //!< in points
    double ascent() const { return m_ascent; } //!< of the first line, in points
    QString text() const { return m_text; }
    QList<QGlyphRun> glyphRuns() const { return m_layout.glyphRuns(); }
    double pointSize() const { return m_layout.font().pixelSize() / 10.0; }
    //! The block on the page; text items are never rotated.
    QRectF pageRect() const { return { pos(), m_size }; }

    QRectF boundingRect() const override { return { QPointF(), m_size }; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_text;
    QColor m_color;
    QTextLayout m_layout;
    QSizeF m_size;
    double m_ascent = 0;
};

} // namespace sampan
