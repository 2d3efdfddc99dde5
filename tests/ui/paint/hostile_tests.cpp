// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paint/paintdata.h"

#include "datasets/readers/figurefile.h"
#include "ui/figure/export.h"
#include "ui/figure/provenance.h"

#include <QBuffer>
#include <QtEndian>

#include <zlib.h>

using namespace sampan;
using namespace sampan::test;

namespace hostile_tests {

const DatasetPtr &data()
{
    static const DatasetPtr dataset
        = readText("year,partner,value\n2019,KHM,1.5\n2020,KHM,2.5\n2019,VNM,3\n2020,VNM,4\n");
    return dataset;
}

QByteArray figureAs(const char *format)
{
    ExportOptions options;
    options.dpi = 36;
    const auto bytes = renderFigure(*data(), specOf(Mark::Line, "partner"), QString::fromLatin1(format), options);
    BOOST_REQUIRE(bytes);
    return *bytes;
}

Result<QByteArray> carried(const QByteArray &bytes) { return carriedPackage(QStringLiteral("figure"), bytes, {}); }

//! A PNG with one iTXt chunk of our keyword, packed.
QByteArray pngWith(const QByteArray &text)
{
    uLongf size = compressBound(uLong(text.size()));
    QByteArray packed(qsizetype(size), '\0');
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(text.constData()),
        uLong(text.size()), 9);
    packed.truncate(qsizetype(size));
    const QByteArray data = QByteArray(figureKeyword) + QByteArray("\0\1\0\0\0", 5) + packed;
    QByteArray png("\x89PNG\r\n\x1a\n");
    const auto number = [&png](quint32 value) {
        value = qToBigEndian(value);
        png.append(reinterpret_cast<const char *>(&value), 4);
    };
    number(quint32(data.size()));
    const QByteArray checked = "iTXt" + data;
    png += checked;
    number(quint32(crc32(0, reinterpret_cast<const Bytef *>(checked.constData()), uInt(checked.size()))));
    return png + QByteArray("\0\0\0\0IEND\xAE\x42\x60\x82", 12);
}

} // namespace hostile_tests

BOOST_AUTO_TEST_SUITE(hostile_tests)

BOOST_AUTO_TEST_CASE(a_figure_cut_off_anywhere_is_refused_or_whole)
{
    for (const char *format : { "png", "pdf", "svg" }) {
        const QByteArray whole = figureAs(format);
        const auto expected = carried(whole);
        BOOST_REQUIRE(expected);
        for (qsizetype length = 0; length < whole.size(); length += 1 + whole.size() / 200) {
            const auto result = readBytes(QStringLiteral("figure.") + QString::fromLatin1(format), whole.left(length));
            if (result)
                BOOST_TEST((*result)->observations.size() == 4U, format << " cut to " << length);
            else
                BOOST_TEST(!result.error().message.isEmpty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_figure_with_a_flipped_bit_never_shows_another_value_in_a_png)
{
    const QByteArray whole = figureAs("png");
    const auto expected = carried(whole);
    BOOST_REQUIRE(expected);
    for (qsizetype at = 0; at < whole.size(); at += 1 + whole.size() / 1500) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
        const auto package = carried(flipped); // the checksums see it
        if (package)
            BOOST_TEST(*package == *expected, "bit at " << at);
    }
}

BOOST_AUTO_TEST_CASE(flipped_bits_in_pdf_and_svg_are_survived)
{
    for (const char *format : { "pdf", "svg" }) {
        const QByteArray whole = figureAs(format);
        int read = 0, refused = 0;
        for (qsizetype at = 0; at < whole.size(); at += 1 + whole.size() / 250) {
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ (1 << (at % 8)));
            const auto result = readBytes(QStringLiteral("figure.") + QString::fromLatin1(format), flipped);
            ++(result ? read : refused);
            if (!result)
                BOOST_TEST(!result.error().message.isEmpty());
        }
        BOOST_TEST(read > 0);
    }
}

BOOST_AUTO_TEST_CASE(a_small_chunk_that_unpacks_to_a_huge_text_is_refused)
{
    const auto package = carried(pngWith(QByteArray(100 << 20, ' ')));
    BOOST_REQUIRE(!package);
    BOOST_TEST(package.error().message.contains(QStringLiteral("larger than any figure")));
}

BOOST_AUTO_TEST_CASE(chunks_with_lengths_that_lie_are_refused)
{
    for (const quint32 length : { 0xffffffffU, 0x7fffffffU, 1000000U }) {
        QByteArray png = pngWith("{}");
        qToBigEndian(length, png.data() + 8);
        BOOST_TEST(!carried(png));
    }
}

BOOST_AUTO_TEST_CASE(an_svg_with_entities_is_refused)
{
    const QByteArray bomb
        = "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
          "<svg xmlns=\"http://www.w3.org/2000/svg\"><metadata><figure>&b;</figure></metadata></svg>";
    BOOST_TEST(!carried(bomb));
}

BOOST_AUTO_TEST_CASE(pictures_of_others_say_that_they_carry_no_figure)
{
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::white);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    for (const QByteArray &bytes : { QByteArray(buffer.data()),
             QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>"), pngWith("{\"resources\": []}") }) {
        const auto result = readBytes(QStringLiteral("figure.png"), bytes);
        BOOST_REQUIRE(!result);
        BOOST_TEST(result.error().message.contains(QStringLiteral("carries no figure of Sampan")));
    }
}

BOOST_AUTO_TEST_CASE(a_package_that_names_files_or_other_folders_is_refused)
{
    const QByteArray package = R"({"sampan": {"figure": {"program": "x", "dataset": {"file": "../../etc/passwd"}}},
        "resources": [{"name": "observations", "path": "/etc/passwd", "format": "csv"}]})";
    BOOST_TEST(!readBytes(QStringLiteral("figure.png"), pngWith(package)));
    const QByteArray without
        = R"({"sampan": {"figure": {"program": "x", "dataset": {"file": "../../etc/passwd"}}}, "resources": []})";
    const auto dataset = readBytes(QStringLiteral("figure.png"), pngWith(without));
    BOOST_REQUIRE(dataset);
    BOOST_TEST((*dataset)->metadata.origin->file == QString());
}

BOOST_AUTO_TEST_SUITE_END()
