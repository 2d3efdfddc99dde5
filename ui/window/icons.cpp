// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/icons.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace sampan {

QIcon drawnIcon(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("#000", color.name().toLatin1()); // the files are drawn in black
    QSvgRenderer renderer(drawing);
    QIcon icon;
    for (int size : { 18, 24, 36, 48 }) {
        QPixmap normal(size, size);
        normal.fill(Qt::transparent);
        QPainter painter(&normal);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(normal, QIcon::Normal);
        QPixmap faint(size, size);
        faint.fill(Qt::transparent);
        QPainter faintPainter(&faint);
        faintPainter.setOpacity(0.35);
        faintPainter.drawPixmap(0, 0, normal);
        faintPainter.end();
        icon.addPixmap(faint, QIcon::Disabled);
    }
    return icon;
}

} // namespace sampan
