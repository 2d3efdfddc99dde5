// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/reader.h"

#include <functional>

namespace sampan {

//! Gives the bytes of a file of the package, by its path relative to the descriptor.
using PackageFiles = std::function<Result<QByteArray>(const QString &path)>;

//! Whether JSON text is a Data Package descriptor.
bool looksLikeDataPackage(const QByteArray &json);

//! Reads a Frictionless Data Package (v1, v2) by its descriptor; see datasets/FORMAT.md for what Sampan adds. Paths
//! that leave the package and addresses in the net are refused.
Result<void> readDataPackage(const QString &file, const QByteArray &descriptor, const PackageFiles &files,
    const ReadOptions &options, Dataset &dataset);

} // namespace sampan
