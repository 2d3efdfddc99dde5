// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/datasetcard.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace sampan {

namespace {

constexpr int margin = 12;
constexpr int cardGap = 6;
constexpr double radius = 8;

int heightOf(const QString &text, const QFont &font, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text).height();
}

} // namespace

DatasetCard::DatasetCard(const QString &path, const QString &title, const QString &description, QWidget *parent)
    : QAbstractButton(parent)
    , m_path(path)
    , m_description(description)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(description);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::MinimumExpanding);
}

QSize DatasetCard::pictureSize() { return { 288, 176 }; }

QFont DatasetCard::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

void DatasetCard::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

QSize DatasetCard::sizeHint() const
{
    const int width = pictureSize().width();
    const int inner = width - 2 * margin;
    return { width,
        pictureSize().height() + margin + heightOf(text(), titleFont(), inner) + cardGap
            + heightOf(m_description, font(), inner) + margin };
}

void DatasetCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void DatasetCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DatasetCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void DatasetCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool marked = hasFocus() || underMouse() || isDown();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, radius, radius);
    painter.fillPath(shape, palette().color(isDown() ? QPalette::Midlight : QPalette::Window));
    const QRectF place { QPointF(), QSizeF(pictureSize()) };
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(place, palette().color(QPalette::Base));
    if (!m_picture.isNull())
        painter.drawPixmap(place.topLeft(), m_picture);
    painter.fillRect(QRectF(0, place.bottom(), width(), 1), palette().color(QPalette::Midlight));
    painter.restore();
    const int inner = width() - 2 * margin;
    QRect line(margin, pictureSize().height() + margin, inner, heightOf(text(), titleFont(), inner));
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(line, Qt::TextWordWrap, text());
    line = QRect(margin, line.bottom() + 1 + cardGap, inner, heightOf(m_description, font(), inner));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(line, Qt::TextWordWrap, m_description);
    painter.setPen(QPen(palette().color(marked ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.drawPath(shape);
}

} // namespace sampan
