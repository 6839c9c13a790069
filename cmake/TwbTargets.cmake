# SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the project shares: language level, strict strings, warnings.
add_library(twb_options INTERFACE)
target_compile_features(twb_options INTERFACE cxx_std_23)
target_include_directories(twb_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(twb_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_UP_TO=0x060800)
if(MSVC)
    target_compile_options(twb_options INTERFACE /W4 /utf-8 $<$<BOOL:${TWB_WERROR}>:/WX>)
else()
    target_compile_options(twb_options INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor
        $<$<COMPILE_LANGUAGE:CXX>:-Woverloaded-virtual> $<$<BOOL:${TWB_WERROR}>:-Werror>)
endif()
# Files that are compiled together see each other's constants, which locals may be called like, and look like
# headers, which should not use what is theirs alone.
if(NOT CMAKE_UNITY_BUILD)
    target_compile_options(twb_options INTERFACE $<$<NOT:$<BOOL:${MSVC}>>:-Wshadow>)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(twb_options INTERFACE -Wshadow=local
        $<$<COMPILE_LANGUAGE:CXX>:-Wno-subobject-linkage>)
endif()
if(TWB_SANITIZE)
    target_compile_options(twb_options INTERFACE -fsanitize=${TWB_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(twb_options INTERFACE -fsanitize=${TWB_SANITIZE})
endif()

# twb_batches(NAME MOST FILE...): where CMAKE_UNITY_BUILD is on, the files of a folder are compiled together, in
# equal batches of MOST files: large enough to parse the headers seldom and small enough to keep two cores busy.
function(twb_batches name most)
    list(FILTER ARGN INCLUDE REGEX "\\.cpp$")
    get_target_property(automoc ${name} AUTOMOC)
    if(automoc)
        list(APPEND ARGN mocs_compilation.cpp)
    endif()
    list(LENGTH ARGN files)
    math(EXPR batches "(${files} + ${most} - 1) / ${most}")
    math(EXPR size "(${files} + ${batches} - 1) / ${batches}")
    set_target_properties(${name} PROPERTIES UNITY_BUILD_BATCH_SIZE ${size})
endfunction()

# What nearly every file of a layer reads, compiled once for all its folders. No file may rely on it; presets
# that compile the files of a folder together do without.
set(twb_headers_core
    <algorithm> <array> <expected> <functional> <map> <memory> <optional> <ranges> <span> <string> <string_view>
    <utility> <vector> <QByteArray> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QIODevice> <QJsonArray>
    <QJsonDocument> <QJsonObject> <QList> <QMap> <QRegularExpression> <QSet> <QString> <QStringList> <QUrl>)
set(twb_headers_report ${twb_headers_core} <QColor> <QImage> <QPainter>)
set(twb_headers_ui ${twb_headers_core}
    <QAbstractListModel> <QAbstractTableModel> <QApplication> <QComboBox> <QDialog> <QDialogButtonBox>
    <QHBoxLayout> <QHeaderView> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPlainTextEdit> <QPointer>
    <QPushButton> <QScrollArea> <QTableView> <QTextDocument> <QTimer> <QToolButton> <QVBoxLayout>)

# twb_precompiled(NAME LIBRARY...): the first folder of a layer compiles its headers, the others take them.
function(twb_precompiled name)
    if("Qt6::Widgets" IN_LIST ARGN)
        set(layer ui)
    elseif("Qt6::Gui" IN_LIST ARGN)
        set(layer report)
    else()
        set(layer core)
    endif()
    get_property(owner GLOBAL PROPERTY twb_precompiled_${layer})
    if(owner)
        target_precompile_headers(${name} REUSE_FROM ${owner})
    else()
        target_precompile_headers(${name} PRIVATE ${twb_headers_${layer}})
        set_property(GLOBAL PROPERTY twb_precompiled_${layer} ${name})
    endif()
endfunction()

# twb_library(NAME SOURCES ... [PUBLIC libs...] [PRIVATE libs...]): one folder, one static library.
function(twb_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
    add_library(${name} STATIC ${arg_SOURCES})
    twb_batches(${name} 20 ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC twb_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    twb_precompiled(${name} ${arg_PUBLIC} ${arg_PRIVATE})
endfunction()

# twb_without(NAME LIBRARY...): stops where NAME links one of these, be it through others. Called once all
# libraries are there.
function(twb_without name)
    set(open "${name}")
    set(seen "")
    while(open)
        list(POP_FRONT open library)
        list(APPEND seen "${library}")
        if("${library}" IN_LIST ARGN)
            message(FATAL_ERROR "${name} must do without ${library}")
        endif()
        get_target_property(linked ${library} LINK_LIBRARIES)
        foreach(next IN LISTS linked)
            if(next MATCHES "^twb_" AND NOT next IN_LIST seen)
                list(APPEND open "${next}")
            endif()
        endforeach()
    endwhile()
endfunction()

# Where the checkout lies, for the targets that read files of it. Not for all: what knows its place cannot be
# taken from the compiler cache in another checkout.
function(twb_reads_checkout name)
    target_compile_definitions(${name} PRIVATE TWB_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
endfunction()

# What Qt Test programs have in common, and how ctest runs a class of tests: offscreen and in German.
function(twb_test_program name)
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOGEN_ORIGIN_DEPENDS OFF)
    target_link_libraries(${name} PRIVATE twb_options twb_testprogram ${ARGN})
    # They prove what users get, and are not it: a quarter less to compile, and they run no longer.
    target_compile_options(${name} PRIVATE $<$<AND:$<CONFIG:Release>,$<NOT:$<BOOL:${MSVC}>>>:-O1>)
endfunction()

function(twb_add_test name)
    add_test(NAME ${name} COMMAND ${ARGN})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LANG=de_DE.UTF-8;TZ=Europe/Berlin;QT_FORCE_STDERR_LOGGING=1")
endfunction()

# twb_tests(PROGRAM SOURCES ... LIBRARIES ...): the tests of a folder, one program. Each tst_NAME.cpp holds a class
# of tests with one of Qt's macros for main(); ctest runs it by that name, in a process of its own, as does
# PROGRAM tst_NAME [FUNCTION...]. The target tst_NAME builds the program that holds it.
function(twb_tests program)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    add_executable(${program} ${arg_SOURCES})
    twb_test_program(${program} ${arg_LIBRARIES})
    twb_batches(${program} 10 ${arg_SOURCES})
    # Files that are compiled together name the checkout; the cache shall give them to another one all the same.
    target_compile_options(${program} PRIVATE $<IF:$<BOOL:${MSVC}>,/FI,-include>
        "${CMAKE_SOURCE_DIR}/tests/support/testprogram.h"
        $<$<NOT:$<BOOL:${MSVC}>>:-fmacro-prefix-map=${CMAKE_SOURCE_DIR}/=>)
    foreach(source IN LISTS arg_SOURCES)
        if(source MATCHES "^((tst|journey)_.*)\\.cpp$")
            twb_add_test(${CMAKE_MATCH_1} ${program} ${CMAKE_MATCH_1})
            add_custom_target(${CMAKE_MATCH_1} DEPENDS ${program})
        endif()
    endforeach()
endfunction()

# twb_test(NAME SOURCES ... LIBRARIES ...): a class of tests that has to be a program of its own, and says why.
function(twb_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    add_executable(${name} ${arg_SOURCES})
    twb_test_program(${name} ${arg_LIBRARIES})
    twb_add_test(${name} ${name})
endfunction()

# twb_benchmark(NAME SOURCES ... LIBRARIES ...): built with the tests, run only by packaging/bench.
function(twb_benchmark name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBRARIES")
    add_executable(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/benchmarks")
    twb_batches(${name} 20 ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE twb_options ${arg_LIBRARIES})
endfunction()
