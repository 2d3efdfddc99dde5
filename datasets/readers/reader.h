// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"

#include <QHash>
#include <atomic>
#include <functional>

namespace sampan {

//! Limits that keep a hostile file from taking the machine, and the way to be told and to stop.
struct ReadOptions {
    qint64 maximumUnpackedBytes = qint64(2) << 30; //!< of all entries of a zip together
    double maximumRatio = 200; //!< unpacked over packed size of one entry
    qint64 maximumMemory = 0; //!< bytes that what is read may take; 0: by the size of the file
    std::function<void(double)> progress; //!< 0 to 1, from the reading thread
    const std::atomic_bool *cancelled = nullptr;
    bool sanity = true; //!< checkSanity() adds to the problems of the dataset
    RecognitionChoices choices; //!< how to read a table that does not describe itself
    QHash<QByteArray, RecognitionChoices> remembered; //!< by Recognition::layout, where `choices` are empty
};

//! Opens a file of any known format, recognised by its content; a folder means the datapackage.json in it.
//! Problems that leave something to show stand in the dataset; one that leaves nothing is the error.
Result<DatasetPtr> readDataset(const QString &path, const ReadOptions &options = {});

//! The same of bytes under a name; files beside it that a descriptor names are looked for where the name points.
Result<DatasetPtr> readBytes(const QString &name, const QByteArray &bytes, const ReadOptions &options = {});

//! Writes the dataset as a `.sampan` package (zip) or as one long CSV, by the path's suffix, atomically.
Result<void> writeDataset(const Dataset &dataset, const QString &path);

} // namespace sampan
