# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_datasets PRIVATE
    readers/archive.cpp
    readers/countries.cpp
    readers/csv.cpp
    readers/datapackage.cpp
    readers/encoding.cpp
    readers/headers.cpp
    readers/json.cpp
    readers/numbers.cpp
    readers/packagefields.cpp
    readers/problemlog.cpp
    readers/reader.cpp
    readers/recognise.cpp
    readers/recognisevalues.cpp
    readers/tablebuilder.cpp
    readers/tablefinish.cpp
    readers/tablereader.cpp
    readers/units.cpp
    readers/wholefile.cpp
    readers/writer.cpp)
