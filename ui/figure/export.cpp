// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/export.h"

#include "datasets/readers/wholefile.h"
#include "ui/figure/paint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <cmath>

namespace sampan {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sampan::Export)
};

constexpr double mmPerPoint = 25.4 / 72;

QString formats() { return QStringLiteral("png, pdf, svg, csv"); }

void render(PaintedFigure &painted, QPainter &painter, const QRectF &target, const QColor &background, bool transparent)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    // Pages are rounded to whole units, so the ground goes a little beyond.
    const double beyond = target.width() * 0.01;
    if (!transparent)
        painter.fillRect(target.adjusted(-beyond, -beyond, beyond, beyond), background);
    painted.scene->render(&painter, target, painted.page, Qt::IgnoreAspectRatio);
}

Result<QByteArray> png(PaintedFigure &painted, const Figure &figure, const Theme &theme, const ExportOptions &options)
{
    const double scale = options.dpi / 72;
    const QSize size(int(std::lround(painted.page.width() * scale)), int(std::lround(painted.page.height() * scale)));
    if (double(size.width()) * size.height() > 400e6)
        return failure({},
            Text::tr("A picture of %1 × %2 pixels is too large; choose a smaller size or fewer dpi.")
                .arg(size.width())
                .arg(size.height()));
    QImage image(size, options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return failure({},
            Text::tr("There is not enough memory for a picture of %1 × %2 pixels.")
                .arg(size.width())
                .arg(size.height()));
    image.fill(options.transparent ? QColor(Qt::transparent) : theme.background);
    QPainter painter(&image);
    render(painted, painter, QRectF(QPointF(), QSizeF(size)), theme.background, true);
    painter.end();
    const int dotsPerMetre = int(std::lround(options.dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Title"), figure.title);
    image.setText(QStringLiteral("Description"), figure.summary);
    image.setText(QStringLiteral("Source"), figure.sourceLine);
    image.setText(QStringLiteral("Software"), QStringLiteral("Sampan " SAMPAN_VERSION));
    QBuffer buffer;
    QImageWriter writer(&buffer, "png");
    buffer.open(QIODevice::WriteOnly);
    if (!writer.write(image))
        return failure({}, writer.errorString());
    return buffer.data();
}

//! Takes what the clock and chance put into a PDF out again, without moving a byte.
void makeReproducible(QByteArray &pdf)
{
    QByteArray date;
    bool given = false;
    if (const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&given); given)
        date = QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC).toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1();
    const QByteArray key = "/CreationDate (D:";
    qsizetype at = pdf.lastIndexOf(key);
    if (at >= 0) {
        const qsizetype end = pdf.indexOf(')', at);
        if (end > at && end - at < 60) {
            QByteArray replaced = given ? key + date + "Z)" : QByteArray();
            replaced = replaced.leftJustified(end + 1 - at, ' ', true);
            pdf.replace(at, replaced.size(), replaced);
        }
    }
    at = pdf.lastIndexOf("/ID ");
    if (const qsizetype trailer = pdf.lastIndexOf("trailer"); at > trailer && trailer >= 0) {
        const qsizetype end = pdf.indexOf(']', at);
        for (qsizetype i = at + 4; end > at && i < end; ++i)
            if (isxdigit(uchar(pdf[i])))
                pdf[i] = '0';
    }
}

Result<QByteArray> pdf(PaintedFigure &painted, const Figure &figure, const Theme &theme, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(QStringLiteral("Sampan " SAMPAN_VERSION));
        writer.setTitle(figure.title);
        writer.setResolution(1200);
        const QSizeF size(painted.page.width() * mmPerPoint, painted.page.height() * mmPerPoint);
        writer.setPageLayout(QPageLayout(QPageSize(size, QPageSize::Millimeter, QString(), QPageSize::ExactMatch),
            QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure({}, Text::tr("The PDF could not be begun."));
        render(painted, painter, QRectF(0, 0, writer.width(), writer.height()), theme.background, options.transparent);
    }
    QByteArray bytes = buffer.data();
    makeReproducible(bytes);
    return bytes;
}

Result<QByteArray> svg(PaintedFigure &painted, const Figure &figure, const Theme &theme, const ExportOptions &options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setTitle(figure.title);
        generator.setDescription(figure.summary + QLatin1String("\n") + figure.sourceLine);
        // At 72 dpi a unit is a point, and the size is written in millimetres.
        generator.setResolution(72);
        generator.setSize(painted.page.size().toSize());
        generator.setViewBox(QRectF(QPointF(), painted.page.size()));
        QPainter painter;
        if (!painter.begin(&generator))
            return failure({}, Text::tr("The SVG could not be begun."));
        render(painted, painter, QRectF(QPointF(), painted.page.size()), theme.background, options.transparent);
    }
    return buffer.data();
}

} // namespace

Result<QByteArray> renderFigure(
    const Dataset &dataset, const FigureSpec &given, const QString &format, const ExportOptions &options)
{
    FigureSpec spec = given;
    if (options.sizeMm.isValid())
        spec.sizeMm = options.sizeMm;
    if (spec.sizeMm.width() < 20 || spec.sizeMm.height() < 20 || spec.sizeMm.width() > 2000
        || spec.sizeMm.height() > 2000)
        return failure({},
            Text::tr("A figure is 20 to 2000 mm wide and high; this one would be %1 × %2 mm.")
                .arg(spec.sizeMm.width())
                .arg(spec.sizeMm.height()));
    if (!(options.dpi >= 36 && options.dpi <= 1200))
        return failure({}, Text::tr("A picture has 36 to 1200 dots per inch, not %1.").arg(options.dpi));
    const Figure figure = compose(dataset, spec);
    if (format == QLatin1String("csv")) {
        if (!figure.emptyReason.isEmpty())
            return failure({}, figure.emptyReason);
        return figure.csv(dataset);
    }
    const Result<Theme> theme = loadTheme(spec.theme);
    if (!theme)
        return tl::make_unexpected(theme.error());
    PaintedFigure painted = paintFigure(figure, *theme, spec.sizeMm);
    if (format == QLatin1String("png"))
        return png(painted, figure, *theme, options);
    if (format == QLatin1String("pdf"))
        return pdf(painted, figure, *theme, options);
    if (format == QLatin1String("svg"))
        return svg(painted, figure, *theme, options);
    return failure({}, Text::tr("“%1” is no format of a figure; there are %2.").arg(format, formats()));
}

Result<void> exportFigure(
    const Dataset &dataset, const FigureSpec &spec, const QString &path, const ExportOptions &options)
{
    const QString format = QFileInfo(path).suffix().toLower();
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
