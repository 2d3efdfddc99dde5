// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/reader.h"

namespace sampan {

//! The dataset that a figure file (one with Metadata::origin) was made of, if it is found by its hash: in the figure's
//! folder, the one above and those directly below, then among `candidates` (shipped and recent files). Its first view
//! is the figure. nullptr: not found, or the figure does not say the hash.
DatasetPtr findOrigin(const Dataset &figure, const QStringList &candidates, const ReadOptions &options = {});

//! What a reader of a figure must know when its dataset was not found.
QString originMissingText(const Dataset &figure);

} // namespace sampan
