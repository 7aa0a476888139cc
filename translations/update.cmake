# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the texts of the sources into the .ts files of FOLDER; with -DFOLDER=… elsewhere the project's own stay as they are.
foreach(language en ru de)
    set(plural)
    if(language STREQUAL "en")
        set(plural -pluralonly)
    endif()
    execute_process(
        COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${plural} -recursive app ui
            -source-language en -target-language ${language} -ts ${FOLDER}/timelinedesk_${language}.ts
        WORKING_DIRECTORY ${PROJECT_DIR} RESULT_VARIABLE status ERROR_QUIET)
    if(status)
        message(FATAL_ERROR "lupdate failed for ${language}")
    endif()
endforeach()
