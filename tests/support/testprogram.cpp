// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace twb::test {

namespace {

using Tests = std::map<std::string, TestRun, std::less<>>;

/// Filled before main() begins, by files that nobody puts in order.
Tests &tests()
{
    static Tests all;
    return all;
}

std::string nameOf(std::string_view file)
{
    file.remove_prefix(file.find_last_of("/\\") + 1);
    return std::string(file.substr(0, file.rfind('.')));
}

} // namespace

bool addTest(const char *file, TestRun run)
{
    if (!tests().emplace(nameOf(file), run).second)
        qFatal("%s holds two classes of tests", file);
    return true;
}

} // namespace twb::test

/// PROGRAM --list, or PROGRAM TEST [ARGUMENT OF QT TEST...]: one class of tests, as if it were a program of
/// that name.
int main(int argc, char **argv)
{
    const auto &tests = twb::test::tests();
    const std::string_view wanted = argc > 1 ? argv[1] : "";
    if (const auto test = tests.find(wanted); test != tests.end())
        return test->second(argc - 1, argv + 1);
    const bool asked = wanted == "--list";
    if (!asked)
        std::fprintf(stderr, "usage: %s TEST [ARGUMENT OF QT TEST...], one of:\n", argv[0]);
    for (const auto &[name, run] : tests)
        std::fprintf(asked ? stdout : stderr, "%s\n", name.c_str());
    return asked ? 0 : 2;
}
