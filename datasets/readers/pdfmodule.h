// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

//! Between the program and its module for PDF: plain C, so that both may be built apart.
extern "C" {

enum SampanPdfOutcome { SampanPdfFound, SampanPdfAbsent, SampanPdfTooLarge, SampanPdfDamaged, SampanPdfLocked };

//! Takes the next bytes of the attachment.
using SampanPdfTake = void (*)(void *to, const char *bytes, std::size_t size);
using SampanPdfAttachment
    = int (*)(const char *pdf, std::size_t size, const char *name, std::size_t limit, SampanPdfTake take, void *to);

int sampanPdfAttachment(
    const char *pdf, std::size_t size, const char *name, std::size_t limit, SampanPdfTake take, void *to);
}
