# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Tests that read the sources instead of running the program.
foreach(check layering forbidden_calls)
    add_test(NAME ${check}
        COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -P ${PROJECT_SOURCE_DIR}/tests/${check}.cmake)
endforeach()
add_test(NAME checks_find_what_they_look_for
    COMMAND ${CMAKE_COMMAND} -DTESTS=${PROJECT_SOURCE_DIR}/tests -DWORK=${CMAKE_CURRENT_BINARY_DIR}/checkselftest
        -P ${PROJECT_SOURCE_DIR}/tests/support/checkselftest.cmake)

find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
if(DESKTOP_FILE_VALIDATE)
    add_test(NAME desktop_file
        COMMAND ${DESKTOP_FILE_VALIDATE} ${PROJECT_SOURCE_DIR}/packaging/org.timelinedesk.TimelineDesk.desktop)
endif()
find_program(APPSTREAMCLI appstreamcli)
if(APPSTREAMCLI)
    add_test(NAME appstream_metainfo
        COMMAND ${APPSTREAMCLI} validate --no-net
            ${PROJECT_SOURCE_DIR}/packaging/org.timelinedesk.TimelineDesk.metainfo.xml)
endif()
find_program(SHELLCHECK shellcheck)
if(SHELLCHECK)
    file(GLOB_RECURSE scripts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/packaging/*.sh ${PROJECT_SOURCE_DIR}/tests/*.sh)
    add_test(NAME shell_scripts COMMAND ${SHELLCHECK} -x ${scripts} ${PROJECT_SOURCE_DIR}/.ci/run
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
endif()
