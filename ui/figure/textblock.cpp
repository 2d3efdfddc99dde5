// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/textblock.h"

#include "ui/figure/linebreaks.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

//! Each of these signs is shaped by itself. Between digits some fonts put other glyphs in their place, which a PDF of
//! Qt cannot trace back to letters: "(2022-02)" would be found as "2022 02".
QList<QTextLayout::FormatRange> signsApart(const QString &text)
{
    static const QString signs = QStringLiteral("()[]{}@-\u2013\u2014\u2212:*+<>=/\\|~#&\u00d7\u2022\u2190\u2192");
    QList<QTextLayout::FormatRange> ranges;
    for (int i = 0; i < int(text.size()); ++i)
        if (signs.contains(text[i]))
            ranges.push_back({ i, 1, {} });
    return ranges;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, const QColor &color, double width, Qt::Alignment alignment)
    : m_text(text)
    , m_color(color)
{
    QString shown = withWordBreaks(text);
    shown.replace(u'\n', QChar::LineSeparator);
    m_layout.setText(shown);
    m_layout.setFont(font);
    m_layout.setFormats(signsApart(shown));
    QTextOption option;
    option.setWrapMode(width > 0 ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    const double limit = width > 0 ? width * 10 : 1e6;
    double y = 0, widest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(limit);
        line.setPosition({ 0, y });
        if (y == 0)
            m_ascent = line.ascent() / 10;
        y += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    const double frame = width > 0 && !(alignment & Qt::AlignLeft) ? limit : widest;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        QTextLine line = m_layout.lineAt(i);
        const double space = frame - line.naturalTextWidth();
        if (alignment & Qt::AlignRight)
            line.setPosition({ space, line.y() });
        else if (alignment & Qt::AlignHCenter)
            line.setPosition({ space / 2, line.y() });
    }
    m_size = QSizeF(frame / 10, y / 10);
}

void TextBlock::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    painter->scale(0.1, 0.1);
    if (painter->paintEngine() && painter->paintEngine()->type() == QPaintEngine::SVG) {
        // As outlines: a reader of the SVG need not have the fonts, and nothing overlaps without them.
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_color);
        for (const QGlyphRun &run : m_layout.glyphRuns()) {
            const QRawFont font = run.rawFont();
            const QList<quint32> glyphs = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            QPainterPath path;
            path.setFillRule(Qt::WindingFill);
            for (qsizetype i = 0; i < glyphs.size(); ++i)
                path.addPath(font.pathForGlyph(glyphs[i]).translated(positions[i]));
            painter->drawPath(path);
        }
    } else {
        painter->setPen(m_color);
        m_layout.draw(painter, QPointF());
    }
    painter->restore();
}

} // namespace sampan
