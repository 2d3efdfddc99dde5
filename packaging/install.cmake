# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where. The program looks for its datasets in ../share/sampan/datasets.
set(id org.sampan.Sampan)

install(TARGETS sampan RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
if(APPLE)
    set(data Sampan.app/Contents/share)
else()
    set(data ${CMAKE_INSTALL_DATADIR})
endif()
install(DIRECTORY datasets/library/ DESTINATION ${data}/sampan/datasets
        PATTERN "*.py" EXCLUDE PATTERN __pycache__ EXCLUDE)
install(FILES resources/fonts/latin.conf DESTINATION ${data}/sampan/fonts)

if(UNIX AND NOT APPLE)
    install(FILES README.md datasets/FORMAT.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
    set(share ${CMAKE_INSTALL_DATADIR})
    set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
    install(FILES ${linux}/${id}.desktop ${linux}/zz-${id}.desktop DESTINATION ${share}/applications)
    install(FILES ${linux}/${id}.metainfo.xml DESTINATION ${share}/metainfo)
    install(FILES ${linux}/${id}.xml DESTINATION ${share}/mime/packages)
    install(FILES ${linux}/${id}.thumbnailer DESTINATION ${share}/thumbnailers)
    install(FILES ${linux}/completions/sampan.bash DESTINATION ${share}/bash-completion/completions RENAME sampan)
    install(FILES ${linux}/completions/_sampan DESTINATION ${share}/zsh/vendor-completions)
    install(FILES ${linux}/completions/sampan.fish DESTINATION ${share}/fish/vendor_completions.d)

    set(hicolor ${share}/icons/hicolor)
    set(icons ${CMAKE_SOURCE_DIR}/packaging/icons)
    install(DIRECTORY ${icons}/hicolor/ DESTINATION ${hicolor})
    install(FILES resources/icons/sampan.svg DESTINATION ${hicolor}/scalable/apps RENAME ${id}.svg)
    install(FILES ${icons}/${id}-dataset.svg DESTINATION ${hicolor}/scalable/mimetypes)
    install(FILES ${icons}/${id}-symbolic.svg DESTINATION ${hicolor}/symbolic/apps)

    # As the distribution wants them: without a date inside, so that equal text gives equal bytes.
    find_program(GZIP_PROGRAM gzip REQUIRED)
    set(packed)
    function(sampan_pack source name)
        set(target ${CMAKE_BINARY_DIR}/packed/${name}.gz)
        add_custom_command(OUTPUT ${target} DEPENDS ${source} VERBATIM
                           COMMAND ${GZIP_PROGRAM} -9nc ${source} > ${target})
        set(packed ${packed} ${target} PARENT_SCOPE)
    endfunction()
    file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/packed)
    sampan_pack(${linux}/sampan.1 sampan.1)
    sampan_pack(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog)
    sampan_pack(${CMAKE_SOURCE_DIR}/packaging/deb/changelog changelog.Debian)
    add_custom_target(sampan_packed ALL DEPENDS ${packed})
    install(FILES ${CMAKE_BINARY_DIR}/packed/sampan.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${CMAKE_BINARY_DIR}/packed/changelog.gz ${CMAKE_BINARY_DIR}/packed/changelog.Debian.gz
                  packaging/deb/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
else()
    install(FILES README.md CHANGELOG.md datasets/FORMAT.md LICENSE DESTINATION ${data}/doc/sampan)
    # Qt's libraries and plugins go along; here the system has none.
    if(Qt6_VERSION VERSION_LESS 6.5)
        set(script FILENAME_VARIABLE)
    else()
        set(script OUTPUT_SCRIPT)
    endif()
    qt_generate_deploy_app_script(TARGET sampan ${script} deploy)
    install(SCRIPT ${deploy})
endif()

include(${CMAKE_CURRENT_LIST_DIR}/package.cmake)
