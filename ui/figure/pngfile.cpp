// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figurefiles.h"

#include "datasets/readers/figurefile.h"

#include <QImage>
#include <QtEndian>

#include <zlib.h>

#include <array>
#include <cmath>
#include <vector>

namespace sampan {

namespace {

//! Appends a chunk: length, type, data, checksum (PNG 1.2, 3.2).
void chunk(QByteArray &png, const char *type, const QByteArray &data)
{
    const auto number = [&png](quint32 value) {
        value = qToBigEndian(value);
        png.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    number(quint32(data.size()));
    const qsizetype from = png.size();
    png.append(type, 4);
    png.append(data);
    number(quint32(crc32(0, reinterpret_cast<const Bytef *>(png.constData() + from), uInt(data.size() + 4))));
}

QByteArray deflated(const QByteArray &bytes, int level)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(bytes.constData()),
        uLong(bytes.size()), level);
    packed.truncate(qsizetype(size));
    return packed;
}

//! An iTXt chunk: UTF-8 under a keyword, packed if it is long.
void text(QByteArray &png, const char *keyword, const QByteArray &utf8)
{
    if (utf8.isEmpty())
        return;
    constexpr qsizetype shortText = 256;
    const bool packed = utf8.size() > shortText;
    QByteArray data(keyword);
    data.append('\0');
    data.append(packed ? '\1' : '\0');
    data.append('\0'); // deflate
    data.append('\0'); // no language named
    data.append('\0'); // keyword not translated
    data.append(packed ? deflated(utf8, Z_BEST_COMPRESSION) : utf8);
    chunk(png, "iTXt", data);
}

//! Of the filters of PNG none: on charts each of them hides that flat areas are flat, and the file grows by a quarter.
constexpr char noFilter = 0;

//! The colours of a picture, if there are no more than a palette holds, and each pixel as an index.
class Palette {
public:
    static constexpr int most = 256;

    bool take(const QImage &image)
    {
        m_slots.fill(-1);
        indices.resize(qsizetype(image.height()) * (image.width() + 1));
        char *to = indices.data();
        for (int y = 0; y < image.height(); ++y) {
            const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
            *to++ = noFilter;
            QRgb last = 0;
            int index = -1;
            for (int x = 0; x < image.width(); ++x) {
                if (index < 0 || row[x] != last) {
                    last = row[x];
                    index = indexOf(last);
                    if (index < 0)
                        return false;
                }
                *to++ = char(index);
            }
        }
        return true;
    }

    std::vector<QRgb> colors;
    QByteArray indices;

private:
    int indexOf(QRgb color)
    {
        std::size_t slot = (color * 2654435761U) >> 22;
        for (;; slot = (slot + 1) % m_slots.size()) {
            const int index = m_slots[slot];
            if (index < 0)
                break;
            if (colors[std::size_t(index)] == color)
                return index;
        }
        if (colors.size() == most)
            return -1;
        m_slots[slot] = qint16(colors.size());
        colors.push_back(color);
        return m_slots[slot];
    }

    std::array<qint16, 1024> m_slots {};
};

//! Rows of red, green, blue (and alpha).
QByteArray plainRows(const QImage &image, bool alpha)
{
    const int channels = alpha ? 4 : 3;
    QByteArray rows((qsizetype(image.width()) * channels + 1) * image.height(), Qt::Uninitialized);
    char *to = rows.data();
    for (int y = 0; y < image.height(); ++y) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        *to++ = noFilter;
        for (int x = 0; x < image.width(); ++x) {
            *to++ = char(qRed(pixels[x]));
            *to++ = char(qGreen(pixels[x]));
            *to++ = char(qBlue(pixels[x]));
            if (alpha)
                *to++ = char(qAlpha(pixels[x]));
        }
    }
    return rows;
}

} // namespace

QByteArray pngFile(const QImage &given, double dpi, const Provenance &provenance)
{
    const bool alpha = given.hasAlphaChannel();
    const QImage image = given.convertToFormat(alpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    constexpr int byPalette = 3, trueColor = 2, trueColorAlpha = 6; // colour types
    Palette palette;
    const bool few = palette.take(image);

    QByteArray png("\x89PNG\r\n\x1a\n");
    QByteArray header(13, '\0');
    qToBigEndian(quint32(image.width()), header.data());
    qToBigEndian(quint32(image.height()), header.data() + 4);
    header[8] = 8;
    header[9] = char(few ? byPalette : alpha ? trueColorAlpha : trueColor);
    chunk(png, "IHDR", header);
    QByteArray resolution(9, '\0');
    const auto dotsPerMetre = quint32(std::lround(dpi / 0.0254));
    qToBigEndian(dotsPerMetre, resolution.data());
    qToBigEndian(dotsPerMetre, resolution.data() + 4);
    resolution[8] = 1; // per metre
    chunk(png, "pHYs", resolution);
    // Before the picture, so that it is found without unpacking any of that.
    text(png, "Title", provenance.title.toUtf8());
    text(png, "Description", provenance.summary.toUtf8());
    text(png, "Source", provenance.sourceLine.toUtf8());
    text(png, "Copyright", provenance.license.toUtf8());
    text(png, "Software", provenance.program.toUtf8());
    text(png, figureKeyword, provenance.package);
    if (few) {
        QByteArray colors, alphas;
        for (const QRgb color : palette.colors) {
            colors.append(char(qRed(color))).append(char(qGreen(color))).append(char(qBlue(color)));
            alphas.append(char(qAlpha(color)));
        }
        chunk(png, "PLTE", colors);
        if (alpha)
            chunk(png, "tRNS", alphas);
    }
    // Between speed and size; tests/bench/figures shows both beside a peer.
    constexpr int level = 4;
    chunk(png, "IDAT", deflated(few ? palette.indices : plainRows(image, alpha), level));
    chunk(png, "IEND", {});
    return png;
}

} // namespace sampan
