// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/icons.h"

#include <QColor>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace sampan {

namespace {

//! Draws when it is asked to, at the size that is wanted: a start shows few of the icons, and each in one size.
class DrawnIcon : public QIconEngine {
public:
    explicit DrawnIcon(QByteArray drawing)
        : m_drawing(std::move(drawing))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double opacity = painter->opacity();
        if (mode == QIcon::Disabled)
            painter->setOpacity(opacity * 0.35);
        QSvgRenderer(m_drawing).render(painter, rect);
        painter->setOpacity(opacity);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("sampan-%1-%2-%3-%4")
                                .arg(qHash(m_drawing))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(mode == QIcon::Disabled);
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    QIconEngine *clone() const override { return new DrawnIcon(m_drawing); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon drawnIcon(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("#000", color.name().toLatin1()); // the files are drawn in black
    return QIcon(new DrawnIcon(drawing));
}

} // namespace sampan
