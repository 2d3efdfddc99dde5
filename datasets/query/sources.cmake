# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_datasets PRIVATE query/query.cpp query/selection.cpp query/transforms.cpp)
