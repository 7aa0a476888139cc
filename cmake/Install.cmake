# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where, and the Debian package that `cpack` makes of it.
include(GNUInstallDirs)
set(documents ${CMAKE_INSTALL_DATAROOTDIR}/doc/timelinedesk)

set(application_id org.timelinedesk.TimelineDesk)
foreach(program timelinedesk timelinedesk-cli)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    endif()
endforeach()
install(FILES packaging/${application_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/${application_id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/app/timelinedesk.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${application_id}.svg)
install(FILES README.md CHANGELOG.md DESTINATION ${documents})
install(FILES packaging/copyright DESTINATION ${documents})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME timelinedesk)
set(CPACK_PACKAGE_VENDOR "Timeline Desk contributors")
set(CPACK_PACKAGE_CONTACT "Timeline Desk contributors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "log entries of Bitrix24 CRM timelines: browse, search, write")
set(CPACK_PACKAGE_DESCRIPTION
    "Shows the log entries that bots, integrations and AI agents leave in the
timelines of Bitrix24 CRM cards, proves that a list is complete, keeps what
was read for offline use and writes new entries without making one twice.")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded by name, so that the programs do not show that they need them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, qt6-translations-l10n, libsecret-1-0")
include(CPack)
