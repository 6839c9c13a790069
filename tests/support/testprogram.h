// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Read before every file of a program with many classes of tests (twb_tests() in cmake/TwbTargets.cmake):
// QTEST_MAIN() and its like do not make a main() there, they give the class to the one that the program has.
#pragma once

#include <QTest>

namespace twb::test {

using TestRun = int (*)(int argc, char **argv);

/// Makes a class of tests known under the name of its file, without folder and ending.
bool addTest(const char *file, TestRun run);

} // namespace twb::test

#undef QTEST_MAIN_WRAPPER
/// All of Qt's macros for main() end in this one; what comes before the test object makes its application.
#define QTEST_MAIN_WRAPPER(TestClass, ...)                                                                   \
    static int run##TestClass([[maybe_unused]] int argc, [[maybe_unused]] char **argv)                       \
    {                                                                                                        \
        QTest::Internal::callInitMain<TestClass>();                                                          \
        __VA_ARGS__                                                                                          \
        TestClass test;                                                                                      \
        QTEST_SET_MAIN_SOURCE_PATH                                                                           \
        return QTest::qExec(&test, argc, argv);                                                              \
    }                                                                                                        \
    [[maybe_unused]] static const bool added##TestClass = twb::test::addTest(__FILE__, run##TestClass);
