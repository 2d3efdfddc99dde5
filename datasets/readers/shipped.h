// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sampan {

//! Absolute paths of the datasets that come with the program: installed, else those of the source tree.
QStringList shippedDatasets();

} // namespace sampan
