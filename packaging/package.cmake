# SPDX-License-Identifier: GPL-3.0-or-later
# The packages that CPack makes of what is installed: a .deb here, an installer for Windows, a disk image for macOS.
set(CPACK_PACKAGE_NAME sampan)
set(CPACK_PACKAGE_VENDOR "The Sampan contributors")
set(CPACK_PACKAGE_CONTACT "The Sampan contributors <contributors@sampan.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "charts of trade between nations")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Sampan)
set(CPACK_PACKAGE_EXECUTABLES sampan Sampan)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0sampan1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Sampan opens datasets of trade between countries and draws them: as lines,
areas, columns, shares and rankings. One can zoom, filter and compare, read the
value behind each point with its unit, status and source, and export the
figure as PNG, PDF, SVG or as its data.
.
It reads data packages, zipped .sampan files, workbooks (xlsx, ods), SDMX,
JSON-stat, and CSV or TSV tables. Missing values stay gaps. Datasets on the
trade of China and the states of ASEAN come with it.")
# The libraries are found from the program; what is loaded at run time only has to be named. The platform for X11 and
# the style are in libqt6gui6 and libqt6widgets6 themselves, the engine for SVG icons in libqt6svg6, which is linked.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The typefaces of the figures, Qt's own words in other languages, and the platform for Wayland.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter, fonts-noto-core, fonts-noto-cjk, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion")

include(${CMAKE_CURRENT_LIST_DIR}/windows/installer.cmake)
include(CPack)
