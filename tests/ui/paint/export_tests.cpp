// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paint/paintdata.h"

#include "ui/figure/export.h"

#include <QBuffer>
#include <QImageReader>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace export_tests {

const DatasetPtr &data()
{
    static const DatasetPtr dataset = shippedDataset("china-asean-trade");
    return dataset;
}

FigureSpec spec() { return viewsOf(*data()).front(); }

QByteArray rendered(const char *format, const ExportOptions &options = {})
{
    const auto bytes = renderFigure(*data(), spec(), QString::fromLatin1(format), options);
    BOOST_REQUIRE(bytes);
    return *bytes;
}

} // namespace export_tests

BOOST_AUTO_TEST_SUITE(export_tests)

BOOST_AUTO_TEST_CASE(a_png_has_the_size_in_millimetres_at_its_resolution)
{
    for (const double dpi : { 96.0, 300.0 }) {
        const QImage image = QImage::fromData(rendered("png", { QSizeF(183, 103), dpi, false }), "PNG");
        BOOST_TEST(std::abs(image.width() - 183 / 25.4 * dpi) <= 1); // 300 dpi: 2161.4
        BOOST_TEST(std::abs(image.height() - 103 / 25.4 * dpi) <= 1);
        BOOST_TEST(std::abs(image.dotsPerMeterX() * 0.0254 - dpi) < 0.5);
    }
}

BOOST_AUTO_TEST_CASE(a_transparent_png_has_no_page_under_it_and_another_is_opaque)
{
    const QImage clear = QImage::fromData(rendered("png", { QSizeF(89, 60), 72, true }));
    BOOST_TEST(qAlpha(clear.pixel(0, 0)) == 0);
    const QImage solid = QImage::fromData(rendered("png", { QSizeF(89, 60), 72, false }));
    BOOST_TEST(qAlpha(solid.pixel(0, 0)) == 255);
}

BOOST_AUTO_TEST_CASE(a_pdf_has_the_size_in_points_and_carries_its_fonts)
{
    const QByteArray pdf = rendered("pdf", { QSizeF(183, 103), 300, false });
    BOOST_TEST(pdf.startsWith("%PDF-1."));
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    const auto match = box.match(QString::fromLatin1(pdf));
    BOOST_REQUIRE(match.hasMatch());
    BOOST_TEST(std::abs(match.captured(1).toDouble() - 183 * 72 / 25.4) < 1); // 518.7
    BOOST_TEST(std::abs(match.captured(2).toDouble() - 103 * 72 / 25.4) < 1); // 292.0
    BOOST_TEST((pdf.contains("/FontFile2") || pdf.contains("/FontFile3")));
    BOOST_TEST(pdf.contains("/ToUnicode")); // so that its text can be searched and copied
}

BOOST_AUTO_TEST_CASE(an_svg_is_whole_has_its_size_and_paints)
{
    const QByteArray svg = rendered("svg", { QSizeF(183, 103), 300, false });
    QXmlStreamReader reader(svg);
    BOOST_REQUIRE(reader.readNextStartElement());
    BOOST_TEST(reader.name() == QStringLiteral("svg"));
    BOOST_TEST(reader.attributes().value(QStringLiteral("width")).toString().contains(QStringLiteral("mm")));
    while (!reader.atEnd())
        reader.readNext();
    BOOST_TEST(!reader.hasError());
    QSvgRenderer painter(svg);
    BOOST_TEST(painter.isValid());
    QImage image(400, 225, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter canvas(&image);
    painter.render(&canvas);
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += image.pixelColor(x, y).lightness() < 200;
    BOOST_TEST(inked > 500);
}

BOOST_AUTO_TEST_CASE(the_data_of_a_figure_are_exact_with_status_and_source)
{
    const QStringList lines = QString::fromUtf8(rendered("csv")).split(u'\n', Qt::SkipEmptyParts);
    BOOST_TEST(lines.first().contains(QStringLiteral("period")));
    // IMF DOTS, China's exports to and imports from the ten in 2020: see the tests of the dataset for the sum.
    const auto of2020 = lines.filter(QRegularExpression(QStringLiteral("^\"?2020")));
    BOOST_REQUIRE(!of2020.isEmpty());
    BOOST_TEST(of2020.join(u'\n').contains(QStringLiteral("International Monetary Fund")));
    BOOST_TEST(of2020.join(u'\n').contains(QStringLiteral("685.28")) == false); // in the file's unit: 685280
    BOOST_TEST(of2020.join(u'\n').contains(QStringLiteral("685280")));
}

BOOST_AUTO_TEST_CASE(texts_that_a_spreadsheet_would_run_are_made_harmless)
{
    const auto dataset = readText("year,name,value\n2019,\"=HYPERLINK(\"\"http://x\"\")\",1\n2019,@cmd,2\n2019,-a,3\n"
                                  "2020,\"=HYPERLINK(\"\"http://x\"\")\",1\n2020,@cmd,-2\n2020,-a,3\n");
    FigureSpec figure = specOf(Mark::Line, "name");
    const auto csv = renderFigure(*dataset, figure, QStringLiteral("csv"));
    BOOST_REQUIRE(csv);
    for (const QByteArray &line : csv->split('\n'))
        for (const QByteArray &cell : line.split(',')) {
            const QByteArray text = cell.startsWith('"') ? cell.mid(1) : cell;
            bool number = false;
            text.toDouble(&number);
            if (!number && !text.isEmpty())
                BOOST_TEST(!QByteArray("=@+-").contains(text[0]), text.toStdString());
        }
    BOOST_TEST(csv->contains(",-2,")); // a negative number stays one
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_written_is_told_and_what_was_there_stays)
{
    const QTemporaryDir folder;
    const QString absent = folder.filePath(QStringLiteral("absent/figure.png"));
    auto written = exportFigure(*data(), spec(), absent);
    BOOST_REQUIRE(!written);
    BOOST_TEST(written.error().file == absent);
    BOOST_TEST(!QFileInfo::exists(absent));
    const QString taken = folder.filePath(QStringLiteral("figure.pdf"));
    BOOST_REQUIRE(QDir().mkpath(taken + QStringLiteral("/inside"))); // a folder of that name
    written = exportFigure(*data(), spec(), taken);
    BOOST_TEST(!written);
    BOOST_TEST(QFileInfo(taken).isDir());
    const QString old = writeFile(folder.filePath(QStringLiteral("figure.bmp")), "old");
    written = exportFigure(*data(), spec(), old);
    BOOST_REQUIRE(!written);
    BOOST_TEST(written.error().message.contains(QStringLiteral("png")));
    QFile file(old);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    BOOST_TEST(file.readAll() == QByteArray("old"));
    BOOST_TEST(QDir(folder.path()).entryList(QDir::Files).size() == 1); // no remains
}

BOOST_AUTO_TEST_SUITE_END()
