# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_datasets PRIVATE
    readers/archive.cpp
    readers/countries.cpp
    readers/csv.cpp
    readers/datapackage.cpp
    readers/encoding.cpp
    readers/figurefile.cpp
    readers/flows.cpp
    readers/headers.cpp
    readers/json.cpp
    readers/jsonstat.cpp
    readers/mapping.cpp
    readers/modules.cpp
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
    readers/recogniseunits.cpp
    readers/recognisevalues.cpp
    readers/tablebuilder.cpp
    readers/rowgroups.cpp
    readers/sdmx.cpp
    readers/shippednames.cpp
    readers/sheettables.cpp
    readers/shipped.cpp
   
    readers/tablefinish.cpp
    readers/tableheader.cpp
    readers/tablelanes.cpp
    readers/tablereader.cpp
    readers/turnedlong.cpp
    readers/units.cpp
    readers/wholefile.cpp
    readers/workbook.cpp
    readers/writer.cpp
    readers/xlsx.cpp
    readers/xml.cpp)
set_source_files_properties(readers/shipped.cpp PROPERTIES
                            COMPILE_DEFINITIONS SAMPAN_LIBRARY_DIR="${CMAKE_SOURCE_DIR}/datasets/library")

# What these libraries bring along takes longer to load than a figure to paint, so they come in modules when a file needs
# them.
file(RELATIVE_PATH modules ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/sampan/modules)
target_compile_definitions(sampan_datasets PRIVATE SAMPAN_MODULES_FROM_BIN="${modules}")
if(SAMPAN_FUZZ)
    target_sources(sampan_datasets PRIVATE readers/pdfmodule.cpp readers/zipmodule.cpp)
    # clang takes libqpdf's headers as C++17 only.
    set_source_files_properties(readers/pdfmodule.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON COMPILE_OPTIONS -std=c++17)
    target_compile_definitions(sampan_datasets PRIVATE SAMPAN_MODULES_INSIDE)
    target_link_libraries(sampan_datasets PRIVATE PkgConfig::QPDF PkgConfig::LIBZIP)
else()
    function(sampan_module name library source)
        add_library(${name} MODULE ${source})
        target_link_libraries(${name} PRIVATE sampan_common ${library})
        set_target_properties(${name} PROPERTIES PREFIX "" LIBRARY_OUTPUT_DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY})
        add_dependencies(sampan_datasets ${name})
        # A folder further down: what lies in lib/sampan itself CPack takes for a library of the system.
        install(TARGETS ${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/sampan/modules)
    endfunction()
    sampan_module(sampanpdf PkgConfig::QPDF readers/pdfmodule.cpp)
    sampan_module(sampanzip PkgConfig::LIBZIP readers/zipmodule.cpp)
endif()
