// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/datasets.h"

#include "ui/figure/paint.h"
#include "ui/figure/textblock.h"

#include <QImage>
#include <QPainter>

namespace sampan::test {

inline constexpr double pixelsPerPoint = 2;

inline Theme themeOf(const FigureSpec &spec)
{
    const auto theme = loadTheme(spec.theme);
    BOOST_REQUIRE(theme);
    return *theme;
}

//! A figure, painted, and its picture.
struct Painted {
    Painted(const DatasetPtr &dataset, const FigureSpec &spec, const PaintOptions &options = {}, bool picture = true)
        : theme(themeOf(spec))
        , figure(compose(*dataset, spec))
        , page(paintFigure(figure, theme, spec.sizeMm, options))
        , image(picture ? (page.page.size() * pixelsPerPoint).toSize() : QSize(), QImage::Format_RGB32)
    {
        if (!picture)
            return;
        image.fill(theme.background);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        page.scene->render(&painter, QRectF(image.rect()), page.page);
    }

    //! Whether the colour of a series, or one near it, stands within `reach` points of a place of the page.
    bool inked(const QPointF &place, int series = 0, double reach = 1.5) const
    {
        const QColor ink = theme.seriesColor(figure.series[std::size_t(series)].color);
        const QPointF centre = place * pixelsPerPoint;
        const int radius = int(reach * pixelsPerPoint);
        for (int y = int(centre.y()) - radius; y <= int(centre.y()) + radius; ++y)
            for (int x = int(centre.x()) - radius; x <= int(centre.x()) + radius; ++x) {
                if (!image.rect().contains(x, y))
                    continue;
                const QColor c = image.pixelColor(x, y);
                if (std::abs(c.red() - ink.red()) + std::abs(c.green() - ink.green()) + std::abs(c.blue() - ink.blue())
                    < 60)
                    return true;
            }
        return false;
    }
    //! Whether it stands anywhere in the plot above or below a place on the time axis.
    bool inkedAt(double x, int series = 0) const
    {
        for (double y = page.plot.top() + 2; y < page.plot.bottom() - 2; y += 1)
            if (inked({ page.xToPage(x), y }, series, 0.5))
                return true;
        return false;
    }
    std::vector<const TextBlock *> texts() const
    {
        std::vector<const TextBlock *> found;
        for (QGraphicsItem *item : page.scene->items())
            if (const auto *block = dynamic_cast<const TextBlock *>(item); block && block->isVisible())
                found.push_back(block);
        return found;
    }
    bool says(const QString &words) const
    {
        for (const TextBlock *block : texts())
            if (block->text().contains(words))
                return true;
        return false;
    }

    Theme theme;
    Figure figure;
    PaintedFigure page;
    QImage image;
};

inline FigureSpec specOf(Mark mark, const char *by = "")
{
    FigureSpec spec;
    spec.mark = mark;
    spec.query.by = QString::fromLatin1(by);
    return spec;
}

} // namespace sampan::test
