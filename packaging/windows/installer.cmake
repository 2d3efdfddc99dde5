# SPDX-License-Identifier: GPL-3.0-or-later
# The installer for Windows, by NSIS: what it writes into the registry stands in install.nsh and uninstall.nsh.
set(CPACK_NSIS_DISPLAY_NAME Sampan)
set(CPACK_NSIS_PACKAGE_NAME Sampan)
set(CPACK_NSIS_MUI_ICON ${CMAKE_SOURCE_DIR}/packaging/icons/sampan.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_SOURCE_DIR}/packaging/icons/sampan.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\sampan.exe)
set(CPACK_NSIS_URL_INFO_ABOUT ${PROJECT_HOMEPAGE_URL})
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
file(READ ${CMAKE_SOURCE_DIR}/packaging/windows/install.nsh CPACK_NSIS_EXTRA_INSTALL_COMMANDS)
file(READ ${CMAKE_SOURCE_DIR}/packaging/windows/uninstall.nsh CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS)
