// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <uchardet.h>
#include <unicode/ucsdet.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace sampan {

namespace {

//! How many bytes detectors get to see: enough for a table's words, little enough to be quick.
constexpr qsizetype detectorBytes = 1 << 18;

QString detectedByUchardet(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), std::size_t(std::min(bytes.size(), detectorBytes)));
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get())).toUpper();
}

QString detectedByIcu(const QByteArray &bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&error), &ucsdet_close);
    ucsdet_setText(detector.get(), bytes.constData(), int(std::min(bytes.size(), detectorBytes)), &error);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &error);
    if (U_FAILURE(error) || !match)
        return {};
    return QString::fromLatin1(ucsdet_getName(match, &error)).toUpper();
}

//! Windows' code pages hold all letters of the Latin ones and those that files really use (€, quotes).
QString widened(const QString &name)
{
    if (name == QLatin1String("ISO-8859-1") || name == QLatin1String("ASCII") || name == QLatin1String("ISO-8859-15"))
        return QStringLiteral("WINDOWS-1252");
    if (name == QLatin1String("GBK") || name == QLatin1String("GB2312") || name == QLatin1String("HZ-GB-2312"))
        return QStringLiteral("GB18030");
    return name;
}

//! Share of the letters beyond ASCII that are East Asian ideographs; −1 if it cannot be decoded.
bool decodesTo(const QByteArray &bytes, const QString &encoding, QString &text)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return false;
    text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

QByteArray fromUtf16(const QByteArray &bytes, bool littleEndian)
{
    QStringDecoder decoder(littleEndian ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    return QString(decoder(bytes)).toUtf8();
}

//! UTF-16 without a mark: in text of mostly Latin letters and digits every other byte is zero.
int zerosOfUtf16(const QByteArray &bytes)
{
    const qsizetype count = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < count; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    if (count >= 4 && odd > count / 5 && even < count / 50)
        return 1;
    if (count >= 4 && even > count / 5 && odd < count / 50)
        return -1;
    return 0;
}

std::string_view viewOf(const QByteArray &bytes) { return { bytes.constData(), std::size_t(bytes.size()) }; }

DecodedText decoded(const QByteArray &utf8, const QString &encoding, bool damaged)
{
    DecodedText result;
    result.utf8 = utf8;
    result.encoding = encoding;
    result.damaged = damaged;
    return result;
}

} // namespace

bool isUtf8(std::string_view text)
{
    // Most texts are plain ASCII, which is seen sixteen bytes at a time.
    const char *at = text.data();
    const char *const last = at + text.size();
#ifdef __SSE2__
    __m128i all = _mm_setzero_si128();
    for (; last - at >= 16; at += 16)
        all = _mm_or_si128(all, _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)));
    if (_mm_movemask_epi8(all) != 0)
        at = text.data();
#endif
    return QByteArrayView(at, last - at).isValidUtf8();
}

bool looksBinary(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || zerosOfUtf16(bytes) != 0)
        return false;
    const qsizetype count = std::min<qsizetype>(bytes.size(), 65'536);
    qsizetype controls = 0;
    for (qsizetype i = 0; i < count; ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        controls += c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 27;
    }
    return bytes.left(8).contains('\0') || controls > count / 50;
}

QStringList encodingNames()
{
    return { QStringLiteral("UTF-8"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"),
        QStringLiteral("WINDOWS-1252"), QStringLiteral("ISO-8859-1"), QStringLiteral("WINDOWS-1250"),
        QStringLiteral("WINDOWS-1251"), QStringLiteral("WINDOWS-1258"), QStringLiteral("GB18030"),
        QStringLiteral("BIG5"), QStringLiteral("SHIFT_JIS"), QStringLiteral("EUC-JP"), QStringLiteral("EUC-KR"),
        QStringLiteral("TIS-620"), QStringLiteral("KOI8-R") };
}

DecodedText decodeAs(const QByteArray &bytes, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return decodeText(bytes);
    const QString text = decoder(bytes);
    return decoded((text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text).toUtf8(), encoding,
        decoder.hasError() || text.contains(QChar::ReplacementCharacter));
}

std::optional<DecodedText> assumedUtf8(const QByteArray &bytes)
{
    constexpr qsizetype isLong = 1 << 20, beginning = 1 << 16;
    if (bytes.size() < isLong || zerosOfUtf16(bytes) != 0)
        return {};
    const qsizetype mark = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const qsizetype lines = bytes.lastIndexOf('\n', beginning);
    if (lines < 0 || !isUtf8({ bytes.constData(), std::size_t(lines) }))
        return {};
    return decoded(
        QByteArray::fromRawData(bytes.constData() + mark, bytes.size() - mark), QStringLiteral("UTF-8"), false);
}

DecodedText decodeText(const QByteArray &bytes)
{
    const bool odd = bytes.size() % 2 != 0;
    if (bytes.startsWith("\xef\xbb\xbf")) {
        DecodedText result = decoded(bytes.mid(3), QStringLiteral("UTF-8"), false);
        result.damaged = !isUtf8(viewOf(result.utf8));
        return result;
    }
    if (bytes.startsWith("\xff\xfe"))
        return decoded(fromUtf16(bytes.mid(2), true), QStringLiteral("UTF-16LE"), odd);
    if (bytes.startsWith("\xfe\xff"))
        return decoded(fromUtf16(bytes.mid(2), false), QStringLiteral("UTF-16BE"), odd);
    if (const int order = zerosOfUtf16(bytes)) {
        DecodedText result = decoded(
            fromUtf16(bytes, order > 0), order > 0 ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE"), odd);
        result.guessed = true;
        return result;
    }
    if (isUtf8(viewOf(bytes)))
        return decoded(bytes, QStringLiteral("UTF-8"), false);

    const QString first = widened(detectedByUchardet(bytes));
    const QString second = widened(detectedByIcu(bytes));
    QString text;
    // Multi-byte encodings prove themselves: Latin text hardly ever is legal GB18030 or Big5.
    for (const QString &candidate : { first, second, QStringLiteral("WINDOWS-1252") }) {
        if (candidate.isEmpty() || !decodesTo(bytes, candidate, text))
            continue;
        DecodedText result = decoded(text.toUtf8(), candidate, false);
        result.guessed = true;
        for (const QString &other : { first, second })
            if (!other.isEmpty() && other != candidate)
                result.doubt = other;
        return result;
    }
    DecodedText result = decoded(QString::fromLatin1(bytes).toUtf8(), QStringLiteral("ISO-8859-1"), true);
    result.guessed = true;
    return result;
}

} // namespace sampan
