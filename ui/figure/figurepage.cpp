// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figurepage.h"

#include "ui/figure/paint.h"

#include <QPainter>

#include <algorithm>

namespace sampan {

Result<QRectF> drawFigure(QPainter &painter, const Dataset &dataset, const FigureSpec &spec, const QRectF &room)
{
    const Result<Theme> theme = loadTheme(spec.theme);
    if (!theme)
        return tl::make_unexpected(theme.error());
    const PaintedFigure painted = paintFigure(compose(dataset, spec), *theme, spec.sizeMm);
    const QSizeF page = painted.page.size(); // points
    const double unitsPerPoint = painter.device()->logicalDpiX() / 72.0;
    const double scale = std::min({ unitsPerPoint, room.width() / page.width(), room.height() / page.height() });
    const QSizeF size = page * scale;
    const QRectF target(QPointF(room.left() + (room.width() - size.width()) / 2, room.top()), size);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(target, theme->background);
    painted.scene->render(&painter, target, painted.page, Qt::IgnoreAspectRatio);
    painter.restore();
    return target;
}

} // namespace sampan
