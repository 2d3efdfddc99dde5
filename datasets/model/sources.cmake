# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_datasets PRIVATE
    model/csvcell.cpp
    model/dataset.cpp
    model/recognition.cpp
    model/columns.cpp
    model/parallel.cpp
    model/period.cpp
    model/periodnames.cpp
    model/number.cpp
    model/quantity.cpp)
