// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/reader.h"

namespace sampan {

//! Whether XML reads like a message of SDMX, from its first element.
bool looksLikeSdmx(const QByteArray &bytes);

//! SDMX-ML data messages, generic and structure-specific (SDMX 2.1 section 3A), and those of 2.0 (generic, compact);
//! time series, cross-sections and flat ones. Attributes other than status, unit and multiplier are passed over.
Result<void> readSdmx(const QString &file, const QByteArray &bytes, const ReadOptions &options, Dataset &dataset);

} // namespace sampan
