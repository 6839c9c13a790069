// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/support/library.h"

#include <QCoreApplication>

#include <cstdio>

/// make_library RECORDS...: makes libraries with their indexes in the data folder for the benchmarks.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (int i = 1; i < argc; ++i) {
        const auto library = twb::bench::cachedLibrary(QByteArray(argv[i]).toInt());
        if (!library) {
            std::fprintf(stderr, "%s: %s\n", argv[i], qPrintable(library.error().arguments.join(u' ')));
            return 1;
        }
        std::printf("%s\n", qPrintable((*library)->path()));
    }
    return 0;
}
