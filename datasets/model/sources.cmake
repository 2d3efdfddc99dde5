# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_datasets PRIVATE model/dataset.cpp model/recognition.cpp model/largememory.cpp model/period.cpp model/number.cpp model/quantity.cpp)
