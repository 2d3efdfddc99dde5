# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where. The program looks for its datasets in ../share/sampan/datasets.
install(TARGETS sampan RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS sampanpdf LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/sampan)
install(DIRECTORY datasets/library/ DESTINATION ${CMAKE_INSTALL_DATADIR}/sampan/datasets
        PATTERN "*.py" EXCLUDE PATTERN __pycache__ EXCLUDE)
install(FILES resources/fonts/latin.conf DESTINATION ${CMAKE_INSTALL_DATADIR}/sampan/fonts)
install(FILES README.md CHANGELOG.md datasets/FORMAT.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

if(UNIX AND NOT APPLE)
    set(id org.sampan.Sampan)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable)
    install(FILES packaging/linux/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES packaging/linux/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES packaging/linux/${id}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES resources/icons/sampan.svg DESTINATION ${icons}/apps RENAME ${id}.svg)
    install(FILES packaging/linux/${id}-dataset.svg DESTINATION ${icons}/mimetypes)
    install(FILES packaging/linux/sampan.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
