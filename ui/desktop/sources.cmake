# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_ui PRIVATE
    desktop/fileevents.cpp desktop/fileevents.h
    desktop/frontwindow.cpp desktop/frontwindow.h
    desktop/instancelink.h
    desktop/openrequest.cpp desktop/openrequest.h
    desktop/filesearch.cpp desktop/filesearch.h
    desktop/patience.cpp desktop/patience.h
    desktop/recentlist.cpp desktop/recentlist.h
    desktop/startupnotice.cpp desktop/startupnotice.h)
if(UNIX AND NOT APPLE)
    target_sources(sampan_ui PRIVATE desktop/buslink.cpp desktop/buslink.h)
    target_link_libraries(sampan_ui PUBLIC Qt6::DBus PRIVATE PkgConfig::XCB)
    set_source_files_properties(desktop/startupnotice.cpp PROPERTIES COMPILE_DEFINITIONS SAMPAN_XCB)
endif()

# A target of its own: where there is D-Bus the program is not made to load Qt's network library for it.
add_library(sampan_socketlink STATIC desktop/socketlink.cpp desktop/socketlink.h)
target_link_libraries(sampan_socketlink PUBLIC sampan_ui Qt6::Network)
