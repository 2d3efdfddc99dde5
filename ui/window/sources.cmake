# SPDX-License-Identifier: GPL-3.0-or-later
target_sources(sampan_ui PRIVATE
    window/aboutpage.cpp window/aboutpage.h
    window/actions.cpp window/actions.h
    window/appearance.cpp window/appearance.h
    window/controlbar.cpp window/controlbar.h
    window/datasetdelegate.cpp window/datasetdelegate.h
    window/datasetpanel.cpp window/datasetpanel.h
    window/documentlist.cpp window/documentlist.h
    window/elidingbox.cpp window/elidingbox.h
    window/exportdialog.cpp window/exportdialog.h
    window/exportrequest.cpp window/exportrequest.h
    window/filewatch.cpp window/filewatch.h
    window/filtergroup.cpp window/filtergroup.h
    window/filterpanel.cpp window/filterpanel.h
    window/flowlayout.cpp window/flowlayout.h
    window/icons.cpp window/icons.h
    window/mainwindow.cpp window/mainwindow.h
    window/lookdialog.cpp window/lookdialog.h
    window/messagebar.cpp window/messagebar.h
    window/observationpanel.cpp window/observationpanel.h
    window/opener.cpp window/opener.h
    window/preview.cpp window/preview.h
    window/settings.cpp window/settings.h
    window/specedits.cpp window/specedits.h
    window/statusstrip.cpp window/statusstrip.h
    window/welcomepage.cpp window/welcomepage.h
    window/windowcommands.cpp window/windowdesktop.cpp window/windowlayout.cpp window/windowprivate.h)
set_source_files_properties(window/mainwindow.cpp PROPERTIES
                            COMPILE_DEFINITIONS SAMPAN_LIBRARY_DIR="${CMAKE_SOURCE_DIR}/datasets/library")
target_link_libraries(sampan_ui PRIVATE Qt6::Svg)
file(GLOB SAMPAN_ICONS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
qt_add_resources(sampan_ui icons PREFIX /icons BASE ${CMAKE_SOURCE_DIR}/resources/icons FILES ${SAMPAN_ICONS})
