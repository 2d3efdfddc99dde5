# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_datasets PRIVATE
    analysis/growth.cpp
    analysis/claims.cpp
    analysis/sanity.cpp
    analysis/sanityseries.cpp
    analysis/sanityterritories.cpp)
