// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"
#include "datasets/readers/json.h"

namespace sampan {

enum class PackageRows {
    Beside, //!< in the file observations.csv
    Inside, //!< in the descriptor itself
    None
};

//! The descriptor of a Data Package that holds the dataset, in a stable order of keys; see datasets/FORMAT.md.
Json packageOf(const Dataset &dataset, PackageRows rows);
QByteArray packageText(const Json &package, int indent); //!< indent −1: on one line

} // namespace sampan
