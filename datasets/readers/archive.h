// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/parts.h"

#include <memory>
#include <vector>

namespace sampan {

struct ReadOptions;

//! The entries of a zip, unpacked into memory when they are asked for, never onto the disk. Refuses names that leave
//! the archive, links, and archives or entries that grow beyond the limits of `options`. `contents` and `options` must
//! live as long as the result.
Result<std::unique_ptr<Parts>> openArchive(const QString &path, const QByteArray &contents, const ReadOptions &options);

//! A zip of these entries, in order; the first one stored, the others deflated; without times, so that equal contents
//! give equal bytes.
Result<QByteArray> writeArchive(const QString &path, const std::vector<std::pair<QString, QByteArray>> &entries);

} // namespace sampan
