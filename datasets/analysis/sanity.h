// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"

namespace sampan {

struct SanityOptions {
    //! Beyond so many observations only those of some members are compared with each other.
    std::size_t observations = 200'000;
    int toldPerKind = 5;
};

//! What in a dataset needs a second look before it is printed: shares below 0 or above 100.5 %, parts that do not add
//! up to the reported total, values that leap by 10³ or 10⁶ beside their neighbours, years that repeat the one before,
//! gaps, mixed currencies and price bases, territories outside their time. The dataset stays as it is. Problems carry
//! the row of the file. `scope` is set to a line for people if only a part was looked at.
Problems checkSanity(const Dataset &dataset, QString *scope = nullptr, const SanityOptions &options = {});

} // namespace sampan
