// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/json.h"
#include "datasets/readers/reader.h"

namespace sampan {

bool looksLikeJsonStat(const QByteArray &bytes);

//! JSON-stat 2.0 of class "dataset", and the first dataset of a bundle of 1.x (json-stat.org/full).
Result<void> readJsonStat(const QString &file, const QByteArray &bytes, const ReadOptions &options, Dataset &dataset);

} // namespace sampan
