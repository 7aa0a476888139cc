# SPDX-FileCopyrightText: Timeline Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of the project is compiled with.
add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    $<$<BOOL:${TIMELINEDESK_WERROR}>:-Werror>)
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# More than a hundred test programs, each with all of the library in it.
find_program(MOLD mold)
if(TIMELINEDESK_TESTS AND MOLD)
    target_link_options(project_options INTERFACE -fuse-ld=mold)
endif()
if(TIMELINEDESK_SANITIZE)
    if(TIMELINEDESK_SANITIZE MATCHES "undefined")
        # Both checks stand before every use of a pointer and make a third of the code. A null pointer ends in a report
        # of the address sanitizer all the same, and alignment cannot go wrong without casts between pointer types.
        set(not_looked_for -fno-sanitize=null,alignment)
    endif()
    target_compile_options(project_options INTERFACE
        -fsanitize=${TIMELINEDESK_SANITIZE} ${not_looked_for} -fno-omit-frame-pointer -fno-sanitize-recover=all
        -g1) # lines for the reports, no more: it builds a fifth faster
    target_link_options(project_options INTERFACE -fsanitize=${TIMELINEDESK_SANITIZE})
endif()
