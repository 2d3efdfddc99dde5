// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/export.h"

#include "datasets/readers/wholefile.h"
#include "ui/figure/figurefiles.h"
#include "ui/figure/paint.h"
#include "ui/figure/vegalite.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace sampan {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Export)
};

constexpr double mmPerPoint = 25.4 / 72;

QString formats() { return QStringLiteral("png, pdf, svg, csv, vl.json"); }

void render(PaintedFigure &painted, QPainter &painter, const QRectF &target, const QColor &background, bool transparent)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // Pages are rounded to whole units, so the ground goes a little beyond.
    const double beyond = target.width() * 0.01;
    if (!transparent)
        painter.fillRect(target.adjusted(-beyond, -beyond, beyond, beyond), background);
    painted.scene->render(&painter, target, painted.page, Qt::IgnoreAspectRatio);
}

Result<QByteArray> png(
    PaintedFigure &painted, const Provenance &provenance, const Theme &theme, const ExportOptions &options)
{
    const double scale = options.dpi / 72;
    const QSize size(int(std::lround(painted.page.width() * scale)), int(std::lround(painted.page.height() * scale)));
    if (double(size.width()) * size.height() > 400e6)
        return failure({},
            ExportText::tr("A picture of %1 × %2 pixels is too large; choose a smaller size or fewer dpi.")
                .arg(size.width())
                .arg(size.height()));
    QImage image(size, options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return failure({},
            ExportText::tr("There is not enough memory for a picture of %1 × %2 pixels.")
                .arg(size.width())
                .arg(size.height()));
    image.fill(options.transparent ? QColor(Qt::transparent) : theme.background);
    QPainter painter(&image);
    render(painted, painter, QRectF(QPointF(), QSizeF(size)), theme.background, true);
    painter.end();
    return pngFile(image, options.dpi, provenance);
}

Result<QByteArray> pdf(
    PaintedFigure &painted, const Provenance &provenance, const Theme &theme, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        describePdf(writer, provenance);
        writer.setResolution(1200);
        const QSizeF size(painted.page.width() * mmPerPoint, painted.page.height() * mmPerPoint);
        writer.setPageLayout(QPageLayout(QPageSize(size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch),
            QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure({}, ExportText::tr("The PDF could not be begun."));
        render(painted, painter, QRectF(0, 0, writer.width(), writer.height()), theme.background, options.transparent);
    }
    return finishedPdf(buffer.data(), provenance);
}

Result<QByteArray> svg(
    PaintedFigure &painted, const Provenance &provenance, const Theme &theme, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setTitle(provenance.title);
        generator.setDescription(provenance.summary + QLatin1String("\n") + provenance.sourceLine);
        // At 72 dpi a unit is a point, and the size is written in millimetres.
        generator.setResolution(72);
        generator.setSize(painted.page.size().toSize());
        generator.setViewBox(QRectF(QPointF(), painted.page.size()));
        QPainter painter;
        if (!painter.begin(&generator))
            return failure({}, ExportText::tr("The SVG could not be begun."));
        // Else the font of this machine's desktop would stand in the file where none is used.
        QFont font = theme.font(theme.labelSize);
        font.setFamilies({ QStringLiteral("sans-serif") });
        painter.setFont(font);
        render(painted, painter, QRectF(QPointF(), painted.page.size()), theme.background, options.transparent);
    }
    return finishedSvg(buffer.data(), provenance);
}

bool isData(const QString &format) { return format == QLatin1String("csv") || format == QLatin1String("vl.json"); }

} // namespace

QString formatOf(const QString &path)
{
    return path.endsWith(QLatin1String(".vl.json"), Qt::CaseInsensitive) ? QStringLiteral("vl.json")
                                                                         : QFileInfo(path).suffix().toLower();
}

Result<QByteArray> renderFigure(
    const Dataset &dataset, const FigureSpec &given, const QString &format, const ExportOptions &options)
{
    FigureSpec spec = given;
    if (options.sizeMm.isValid())
        spec.sizeMm = options.sizeMm;
    if (spec.sizeMm.width() < 20 || spec.sizeMm.height() < 20 || spec.sizeMm.width() > 2000
        || spec.sizeMm.height() > 2000)
        return failure({},
            ExportText::tr("A figure is 20 to 2000 mm wide and high; this one would be %1 × %2 mm.")
                .arg(spec.sizeMm.width())
                .arg(spec.sizeMm.height()));
    if (!(options.dpi >= 36 && options.dpi <= 1200))
        return failure({}, ExportText::tr("A picture has 36 to 1200 dots per inch, not %1.").arg(options.dpi));
    if (isData(format) && !options.withData)
        return failure({}, ExportText::tr("A file of this format (%1) is made of the figure’s data.").arg(format));
    const Figure figure = compose(dataset, spec);
    if (isData(format) && !figure.emptyReason.isEmpty())
        return failure({}, figure.emptyReason);
    if (format == QLatin1String("csv"))
        return figure.csv(dataset);
    const Result<Theme> theme = loadTheme(spec.theme);
    if (!theme)
        return tl::make_unexpected(theme.error());
    const Provenance provenance = provenanceOf(dataset, figure, options.withData);
    if (format == QLatin1String("vl.json"))
        return vegaLite(figure, *theme, provenance);
    PaintedFigure painted = paintFigure(figure, *theme, spec.sizeMm);
    if (format == QLatin1String("png"))
        return png(painted, provenance, *theme, options);
    if (format == QLatin1String("pdf"))
        return pdf(painted, provenance, *theme, options);
    if (format == QLatin1String("svg"))
        return svg(painted, provenance, *theme, options);
    return failure({}, ExportText::tr("“%1” is no format of a figure; there are %2.").arg(format, formats()));
}

Result<void> exportFigure(
    const Dataset &dataset, const FigureSpec &spec, const QString &path, const ExportOptions &options)
{
    const QString format = formatOf(path);
    Result<QByteArray> bytes = renderFigure(dataset, spec, format, options);
    if (!bytes) {
        Problem problem = bytes.error();
        problem.file = path;
        return tl::make_unexpected(problem);
    }
    // Painted into memory first: a full disk is told late, and must not cost the file that is there.
    return writeWhole(path, *bytes);
}

} // namespace sampan
