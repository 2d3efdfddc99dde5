// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"

#include <QByteArray>
#include <QMap>

namespace sampan {

struct ReadOptions;

//! Unpacks all files of a zip into memory, never onto the disk. Refuses names that leave the archive and archives that
//! grow beyond the limits of `options`.
Result<QMap<QString, QByteArray>> readArchive(
    const QString &path, const QByteArray &contents, const ReadOptions &options);

//! A zip of these entries, in order; the first one stored, the others deflated; without times, so that equal contents
//! give equal bytes.
Result<QByteArray> writeArchive(const QString &path, const std::vector<std::pair<QString, QByteArray>> &entries);

} // namespace sampan
