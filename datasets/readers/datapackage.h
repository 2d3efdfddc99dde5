// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/reader.h"

namespace sampan {

//! The files of a package, by their paths relative to the descriptor.
class PackageFiles {
public:
    PackageFiles() = default;
    PackageFiles(const PackageFiles &) = delete;
    PackageFiles &operator=(const PackageFiles &) = delete;
    virtual ~PackageFiles() = default;
    virtual Result<QByteArray> read(const QString &path) const = 0;
    virtual Result<qint64> size(const QString &path) const = 0; //!< in bytes; an error if it cannot be read
    //! What a table of this size may take in memory beyond what the descriptor's file may.
    virtual qint64 memory(qint64 bytes) const = 0;
};

//! Whether JSON text is a Data Package descriptor.
bool looksLikeDataPackage(const QByteArray &json);

//! Reads a Frictionless Data Package (v1, v2) by its descriptor; see datasets/FORMAT.md for what Sampan adds. Paths
//! that leave the package and addresses in the net are refused.
Result<void> readDataPackage(const QString &file, const QByteArray &descriptor, const PackageFiles &files,
    const ReadOptions &options, Dataset &dataset);

} // namespace sampan
