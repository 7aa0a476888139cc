# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Looks for what must not be in the sources: calls that block, that run another event loop, that make rich text of
# what a portal sent, that switch off certificates; fixed sleeps in tests; paths of one machine; missing licence heads.
# Usage: cmake -DROOT=<source folder> -P forbidden_calls.cmake
cmake_minimum_required(VERSION 3.25)

set(violations "")

# forbid(name PATTERN regex FOLDERS … [EXCEPT regex of paths] [COMMENTS])
# COMMENTS: looks into comments, too.
function(forbid name)
    cmake_parse_arguments(ARG "COMMENTS" "PATTERN;EXCEPT" "FOLDERS" ${ARGN})
    foreach(file IN LISTS files)
        string(REGEX MATCH "^[^/]+" folder "${file}")
        if(NOT folder IN_LIST ARG_FOLDERS OR (ARG_EXCEPT AND file MATCHES "${ARG_EXCEPT}"))
            continue()
        endif()
        file(READ ${ROOT}/${file} text)
        if(NOT ARG_COMMENTS AND file MATCHES "\\.(h|cpp)$")
            string(REGEX REPLACE "//[^\n]*" "" text "${text}")
        endif()
        if(text MATCHES "${ARG_PATTERN}")
            set(found "${CMAKE_MATCH_0}")
            string(FIND "${text}" "${found}" position)
            string(SUBSTRING "${text}" 0 ${position} before)
            string(REGEX REPLACE "[^\n]" "" before "${before}")
            string(LENGTH "${before}" line)
            math(EXPR line "${line} + 1")
            string(STRIP "${found}" found)
            set(violations "${violations}\n  ${file}:${line}: ${found}: ${name}")
        endif()
    endforeach()
    set(violations "${violations}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE ${ROOT}
    ${ROOT}/app/* ${ROOT}/ui/* ${ROOT}/tests/* ${ROOT}/cmake/* ${ROOT}/packaging/* ${ROOT}/resources/*)
list(FILTER files INCLUDE REGEX "\\.(h|cpp|cmake|sh|js|mjs|json|py|md|qrc|xml|desktop|tsv|txt)$")
list(FILTER files EXCLUDE REGEX "(^|/)node_modules/|^tests/data/")
# These say what is forbidden, so they contain it.
list(FILTER files EXCLUDE REGEX "^tests/(forbidden_calls\\.cmake|support/checkselftest\\.cmake)$")
if(NOT files)
    message(FATAL_ERROR "There are no sources in ${ROOT}")
endif()

forbid("certificate errors are never ignored" PATTERN "ignoreSslErrors" FOLDERS app ui tests)
# The demo portal's loop is the only one of its thread.
forbid("no nested event loops" PATTERN "QEventLoop" FOLDERS app ui EXCEPT "^app/demo/portal\\.cpp$")
forbid("dialogs open(), menus popup(): no nested event loops" PATTERN "(\\.|->)exec\\("
    FOLDERS ui EXCEPT "^ui/main\\.cpp$")
forbid("menus of buttons popUpOnClick(): with setMenu() Qt runs a nested event loop" PATTERN "->setMenu\\("
    FOLDERS ui)
forbid("no nested event loops"
    PATTERN "QMessageBox::(question|warning|information|critical|about)|QInputDialog::get|QFileDialog::get[A-Z]|QColorDialog::get|QFontDialog::get"
    FOLDERS ui)
forbid("nothing blocks"
    PATTERN "waitFor(ReadyRead|Finished|Connected|Disconnected|Encrypted|BytesWritten|Started|NewConnection)"
    FOLDERS app ui)
forbid("rich text is made only by ui/timeline/bbcodeview, from its own parser"
    PATTERN "setHtml|setMarkdown|insertHtml|insertMarkdown|Qt::RichText|Qt::MarkdownText|Qt::AutoText"
    FOLDERS app ui EXCEPT "^ui/timeline/bbcodeview[^/]*$")
forbid("tests wait for what they expect" PATTERN "qWait\\(|[mun]sleep\\(|QThread::sleep|sleep_for|sleep_until"
    FOLDERS tests)
forbid("left open" PATTERN "[^A-Za-z0-9_.\"](TODO|FIXME|XXX|QSKIP)[^A-Za-z0-9_\"]"
    FOLDERS app ui tests cmake packaging COMMENTS)
forbid("a path of one machine" PATTERN "[^A-Za-z0-9._~/-]/(work|root|home)/"
    FOLDERS app ui tests cmake packaging resources COMMENTS)

file(GLOB_RECURSE with_head RELATIVE ${ROOT} ${ROOT}/app/* ${ROOT}/ui/* ${ROOT}/tests/* ${ROOT}/cmake/*
    ${ROOT}/packaging/* ${ROOT}/resources/* ${ROOT}/translations/* ${ROOT}/CMakeLists.txt ${ROOT}/.ci/*)
list(FILTER with_head INCLUDE REGEX "\\.(h|cpp|cmake|sh|js|mjs|py|qrc|desktop)$|(^|/)CMakeLists\\.txt$|^\\.ci/run$")
list(FILTER with_head EXCLUDE REGEX "(^|/)node_modules/")
foreach(file IN LISTS with_head)
    file(READ ${ROOT}/${file} head LIMIT 400)
    foreach(needed "SPDX-FileCopyrightText: Timeline Desk contributors" "SPDX-License-Identifier: GPL-3.0-or-later")
        string(FIND "${head}" "${needed}" position)
        if(position EQUAL -1)
            string(APPEND violations "\n  ${file}:1: has no line \"${needed}\"")
        endif()
    endforeach()
endforeach()

if(violations)
    message(FATAL_ERROR "Not in this project:${violations}")
endif()
list(LENGTH files count)
message(STATUS "${count} files are free of what is forbidden")
