// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/figurefile.h"

#include "datasets/readers/datapackage.h"
#include "datasets/readers/packagefields.h"
#include "datasets/readers/pdfattachment.h"
#include "datasets/readers/xml.h"

#include <QCoreApplication>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace sampan {

namespace {

struct FigureFileText {
    Q_DECLARE_TR_FUNCTIONS(sampan::FigureFile)
};

constexpr char pngSignature[] = "\x89PNG\r\n\x1a\n";

tl::unexpected<Problem> nothingCarried(const QString &file)
{
    return failure(file,
        FigureFileText::tr(
            "This file carries no figure of Sampan. Another program made it, or one on its way (many messengers "
            "and web sites do) took out what it carried."));
}

tl::unexpected<Problem> damaged(const QString &file)
{
    return failure(file, FigureFileText::tr("The figure that this file carries is damaged."));
}

tl::unexpected<Problem> tooLarge(const QString &file)
{
    return failure(file, FigureFileText::tr("What this file carries is larger than any figure; it is not read."));
}

qint64 limitOf(const ReadOptions &options)
{
    constexpr qint64 most = 64 << 20;
    return std::min(most, options.maximumUnpackedBytes);
}

Result<QByteArray> inflated(const QString &file, const QByteArray &packed, qint64 limit)
{
    z_stream stream {};
    if (inflateInit(&stream) != Z_OK)
        return damaged(file);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    QByteArray text;
    QByteArray part(1 << 16, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && text.size() <= limit) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = uInt(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        text.append(part.constData(), part.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (text.size() > limit)
        return tooLarge(file);
    if (state != Z_STREAM_END)
        return damaged(file);
    return text;
}

//! Text of an iTXt chunk with our keyword (PNG 1.2, 4.2.3.3); nothing if it is another one's.
Result<std::optional<QByteArray>> internationalText(const QString &file, const QByteArray &data, qint64 limit)
{
    const qsizetype key = data.indexOf('\0');
    if (key < 0 || data.left(key) != figureKeyword)
        return std::nullopt;
    const qsizetype language = key + 3;
    const qsizetype translated = data.size() > language ? data.indexOf('\0', language) : -1;
    const qsizetype end = translated < 0 ? -1 : data.indexOf('\0', translated + 1);
    if (end < 0)
        return damaged(file);
    const QByteArray text = data.mid(end + 1);
    if (data[key + 1] == 0)
        return text.size() > limit ? Result<std::optional<QByteArray>>(tooLarge(file)) : text;
    auto unpacked = inflated(file, text, limit);
    if (!unpacked)
        return tl::make_unexpected(unpacked.error());
    return std::move(*unpacked);
}

//! Walks the chunks: length, type, data, checksum (PNG 1.2, 3.2).
Result<QByteArray> inPng(const QString &file, const QByteArray &bytes, qint64 limit)
{
    constexpr qsizetype around = 12;
    qsizetype at = qsizetype(sizeof pngSignature) - 1;
    while (bytes.size() - at >= around) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        if (length > bytes.size() - at - around)
            return failure(file, FigureFileText::tr("The picture is cut off."));
        const QByteArray type = bytes.mid(at + 4, 4);
        if (type == "IEND")
            return nothingCarried(file);
        if (type == "iTXt") {
            const auto text = internationalText(file, bytes.mid(at + 8, length), limit);
            if (!text)
                return tl::make_unexpected(text.error());
            if (*text) {
                const auto *checked = reinterpret_cast<const Bytef *>(bytes.constData() + at + 4);
                if (crc32(0, checked, uInt(length + 4)) != qFromBigEndian<quint32>(bytes.constData() + at + 8 + length))
                    return damaged(file);
                return **text;
            }
        }
        at += length + around;
    }
    return failure(file, FigureFileText::tr("The picture is cut off."));
}

class SvgHandler : public XmlHandler {
public:
    explicit SvgHandler(qint64 limit)
        : m_limit(limit)
    {
    }
    void start(std::string_view name, const XmlAttributes &) override
    {
        if (!found && m_depth > 0 && m_inMetadata && name == figureElement) {
            found = true;
            m_inFigure = m_depth + 1;
        }
        m_inMetadata = m_inMetadata || name == "metadata";
        ++m_depth;
    }
    void end(std::string_view name) override
    {
        if (name == "metadata")
            m_inMetadata = false;
        if (m_inFigure > 0 && m_depth == m_inFigure)
            enough = true;
        --m_depth;
    }
    void text(std::string_view part) override
    {
        if (m_inFigure == 0 || enough)
            return;
        content.append(part.data(), qsizetype(part.size()));
        if (content.size() > m_limit)
            large = enough = true;
    }

    QByteArray content;
    bool found = false;
    bool large = false;

private:
    qint64 m_limit;
    int m_depth = 0;
    int m_inFigure = 0;
    bool m_inMetadata = false;
};

Result<QByteArray> inSvg(const QString &file, const QByteArray &bytes, const ReadOptions &options)
{
    SvgHandler handler(limitOf(options));
    if (auto parsed = parseXml(file, bytes, handler, options); !parsed)
        return tl::make_unexpected(parsed.error());
    if (handler.large)
        return tooLarge(file);
    if (!handler.found)
        return nothingCarried(file);
    return handler.content.trimmed();
}

bool isSvg(const QByteArray &bytes)
{
    constexpr qsizetype preamble = 4096;
    const QByteArray start = bytes.left(preamble);
    const QByteArray trimmed = start.startsWith("\xEF\xBB\xBF") ? start.mid(3).trimmed() : start.trimmed();
    return trimmed.startsWith('<') && start.contains("<svg");
}

//! A figure carries its rows in the descriptor, so it names no files.
class NoFiles : public PackageFiles {
public:
    explicit NoFiles(const QString &figure)
        : m_figure(figure)
    {
    }
    Result<QByteArray> read(const QString &) const override { return damaged(m_figure); }
    Result<qint64> size(const QString &) const override { return damaged(m_figure); }
    qint64 memory(qint64) const override { return 0; }

private:
    QString m_figure;
};

} // namespace

bool looksLikeFigure(const QByteArray &bytes)
{
    return bytes.startsWith(pngSignature) || bytes.startsWith("%PDF") || isSvg(bytes);
}

Result<QByteArray> carriedPackage(const QString &file, const QByteArray &bytes, const ReadOptions &options)
{
    if (bytes.startsWith(pngSignature))
        return inPng(file, bytes, limitOf(options));
    if (!bytes.startsWith("%PDF"))
        return inSvg(file, bytes, options);
    const auto attachment = pdfAttachment(file, bytes, figureAttachment, limitOf(options));
    if (!attachment)
        return tl::make_unexpected(attachment.error());
    if (!*attachment)
        return nothingCarried(file);
    return **attachment;
}

Result<void> readFigure(const QString &file, const QByteArray &bytes, const ReadOptions &options, Dataset &dataset)
{
    const Result<QByteArray> package = carriedPackage(file, bytes, options);
    if (!package)
        return tl::make_unexpected(package.error());
    const Result<Json> json = parseJson(file, *package);
    if (!json)
        return damaged(file);
    if (!jsonObject(jsonObject(*json, "sampan"), "figure").contains("program"))
        return nothingCarried(file);
    if (jsonList(*json, "resources").empty()) {
        dataset.metadata = packageMetadata(file, *json, dataset.problems);
        return {};
    }
    if (auto read = readDataPackage(file, *package, NoFiles(file), options, dataset); !read) {
        Problem problem = read.error();
        problem.file = file;
        return tl::make_unexpected(problem);
    }
    return {};
}

} // namespace sampan
