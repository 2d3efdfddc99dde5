// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/pdfattachment.h"

#include "datasets/readers/modules.h"
#include "datasets/readers/pdfmodule.h"

#include <QCoreApplication>

namespace sampan {

namespace {

struct PdfAttachmentText {
    Q_DECLARE_TR_FUNCTIONS(sampan::PdfAttachment)
};

#ifdef SAMPAN_MODULES_INSIDE
SampanPdfAttachment reader() { return &sampanPdfAttachment; }
#else
SampanPdfAttachment reader()
{
    return reinterpret_cast<SampanPdfAttachment>(moduleFunction("sampanpdf", "sampanPdfAttachment"));
}
#endif

} // namespace

Result<std::optional<QByteArray>> pdfAttachment(
    const QString &file, const QByteArray &pdf, const QByteArray &name, qint64 limit)
{
    const SampanPdfAttachment read = reader();
    if (!read)
        return failure(file, PdfAttachmentText::tr("The part of Sampan that reads PDF files is not installed."));
    QByteArray content;
    const auto take = [](void *to, const char *bytes, std::size_t size) {
        static_cast<QByteArray *>(to)->append(bytes, qsizetype(size));
    };
    switch (read(pdf.constData(), std::size_t(pdf.size()), name.constData(), std::size_t(limit), take, &content)) {
    case SampanPdfFound:
        return content;
    case SampanPdfAbsent:
        return std::nullopt;
    case SampanPdfTooLarge:
        return failure(
            file, PdfAttachmentText::tr("The attachment of this PDF is larger than any figure; it is not read."));
    case SampanPdfLocked:
        return failure(file, PdfAttachmentText::tr("This PDF is locked with a password; it is not read."));
    default:
        return failure(file, PdfAttachmentText::tr("This PDF is damaged."));
    }
}

} // namespace sampan
