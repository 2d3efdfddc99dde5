# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_datasets PRIVATE
    readers/archive.cpp
    readers/countries.cpp
    readers/csv.cpp
    readers/datapackage.cpp
    readers/encoding.cpp
    readers/figurefile.cpp
    readers/headers.cpp
    readers/json.cpp
    readers/jsonstat.cpp
    readers/names.cpp
    readers/numbers.cpp
    readers/ods.cpp
    readers/origin.cpp
    readers/packagefields.cpp
    readers/pdfattachment.cpp
    readers/problemlog.cpp
    readers/reader.cpp
    readers/recognise.cpp
    readers/recognisechoices.cpp
    readers/timecolumns.cpp
    readers/recognisevalues.cpp
    readers/tablebuilder.cpp
    readers/sdmx.cpp
    readers/shippednames.cpp
    readers/sheettables.cpp
    readers/shipped.cpp
    readers/tablefinish.cpp
    readers/tableheader.cpp
    readers/tablelanes.cpp
    readers/tablereader.cpp
    readers/units.cpp
    readers/wholefile.cpp
    readers/workbook.cpp
    readers/writer.cpp
    readers/xlsx.cpp
    readers/xml.cpp)
set_source_files_properties(readers/shipped.cpp PROPERTIES
                            COMPILE_DEFINITIONS SAMPAN_LIBRARY_DIR="${CMAKE_SOURCE_DIR}/datasets/library")

# libqpdf takes longer to load than a figure to paint, so it comes in a module when a PDF is opened.
if(SAMPAN_FUZZ)
    target_sources(sampan_datasets PRIVATE readers/pdfmodule.cpp)
    target_compile_definitions(sampan_datasets PRIVATE SAMPAN_PDF_INSIDE)
    target_link_libraries(sampan_datasets PRIVATE PkgConfig::QPDF)
else()
    file(RELATIVE_PATH modules ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/sampan/modules)
    target_compile_definitions(sampan_datasets PRIVATE SAMPAN_MODULES_FROM_BIN="${modules}")
    add_library(sampanpdf MODULE readers/pdfmodule.cpp)
    target_link_libraries(sampanpdf PRIVATE sampan_common PkgConfig::QPDF)
    set_target_properties(sampanpdf PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
    add_dependencies(sampan_datasets sampanpdf)
endif()
