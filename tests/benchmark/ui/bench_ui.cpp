// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/ui/listbench.h"
#include "tests/benchmark/ui/startbench.h"

#include <QApplication>
#include <QString>

#include <memory>

// The window: how soon it stands, what a long list costs, and how long events keep it waiting.
//   bench_ui [start|memory|jumps|typing]
int main(int argc, char **argv)
{
    const QString mode = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (argc > 2 && mode == QLatin1StringView("--start"))
        return twb::bench::runStart(argc, argv, QString::fromLocal8Bit(argv[2]));
    if (argc > 2 && mode == QLatin1StringView("--memory"))
        return twb::bench::runMemory(argc, argv, QString::fromLocal8Bit(argv[2]));
    const std::unique_ptr<QApplication> application(twb::bench::makeMeasuringApplication(argc, argv));
    const auto wanted = [&](const char *name) { return mode.isEmpty() || mode == QLatin1StringView(name); };
    bool kept = true;
    if (wanted("memory"))
        kept &= twb::bench::compareMemory(argv[0]);
    if (wanted("jumps"))
        kept &= twb::bench::compareJumps();
    if (wanted("typing"))
        kept &= twb::bench::measureTyping();
    if (wanted("start"))
        kept &= twb::bench::compareStarts(argv[0]);
    return kept ? 0 : 1;
}
