# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What packaging/run-tests.sh builds under the thread sanitizer: the tests with the label "threads".
add_custom_target(thread_tests)

# One Qt Test program a file. timelinedesk_test(tst_limiter LIBRARIES app [LABELS threads] [TIMEOUT 60])
# expects tst_limiter.cpp in the calling folder.
function(timelinedesk_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LIBRARIES;LABELS;SOURCES" ${ARGN})
    qt_add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} Qt6::Test project_options)
    target_compile_definitions(${name} PRIVATE
        TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data" PROJECT_DIR="${PROJECT_SOURCE_DIR}")
    if("ui" IN_LIST ARG_LIBRARIES)
        use_precompiled(${name} ui)
    else()
        use_precompiled(${name} app)
    endif()
    # Next to nothing is in it: each test includes what moc made of it.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/mocs_compilation.cpp
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
    add_test(NAME ${name} COMMAND ${name})
    if("threads" IN_LIST ARG_LABELS)
        add_dependencies(thread_tests ${name})
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp")
endfunction()
