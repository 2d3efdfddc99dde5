// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"

#include <QByteArray>
#include <optional>

namespace sampan {

//! The attachment of this name in a PDF, nothing if it has none such; more than `limit` bytes are refused. Parsed by
//! libqpdf, which stands in a module of its own, since loading it takes longer than painting a figure.
Result<std::optional<QByteArray>> pdfAttachment(
    const QString &file, const QByteArray &pdf, const QByteArray &name, qint64 limit);

} // namespace sampan
