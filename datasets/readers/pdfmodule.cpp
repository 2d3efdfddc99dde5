// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/pdfmodule.h"

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr only
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>

#include <exception>

namespace {

struct TooLarge : std::exception { };

//! The end of the decoding filters: hands on what comes, up to a limit.
class Taker : public Pipeline {
public:
    Taker(std::size_t limit, SampanPdfTake take, void *to)
        : Pipeline("attachment", nullptr)
        , m_limit(limit)
        , m_take(take)
        , m_to(to)
    {
    }
    void write(unsigned char const *bytes, std::size_t size) override
    {
        if (size > m_limit)
            throw TooLarge();
        m_limit -= size;
        m_take(m_to, reinterpret_cast<const char *>(bytes), size);
    }
    void finish() override { }

private:
    std::size_t m_limit;
    SampanPdfTake m_take;
    void *m_to;
};

} // namespace

int sampanPdfAttachment(
    const char *bytes, std::size_t size, const char *name, std::size_t limit, SampanPdfTake take, void *to)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("figure", bytes, size);
        QPDFEmbeddedFileDocumentHelper files(pdf);
        if (!files.hasEmbeddedFiles())
            return SampanPdfAbsent;
        // All of them, since writers (ours was one) have put them down in another order than that of their names.
        const auto all = files.getEmbeddedFiles();
        const auto found = all.find(name);
        if (found == all.end())
            return SampanPdfAbsent;
        const auto &file = found->second;
        QPDFObjectHandle stream = file->getEmbeddedFileStream();
        if (!stream.isStream())
            return SampanPdfDamaged;
        Taker taker(limit, take, to);
        return stream.pipeStreamData(&taker, 0, qpdf_dl_generalized, true) ? SampanPdfFound : SampanPdfDamaged;
    } catch (const TooLarge &) {
        return SampanPdfTooLarge;
    } catch (const QPDFExc &error) {
        return error.getErrorCode() == qpdf_e_password ? SampanPdfLocked : SampanPdfDamaged;
    } catch (const std::exception &) {
        return SampanPdfDamaged;
    }
}
