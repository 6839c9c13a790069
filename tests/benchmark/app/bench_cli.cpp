// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/support/report.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

// The command line as a whole process: a search in the example library against `--version`, which loads
// the same program and does nothing.

namespace {

using namespace twb::bench;
using namespace Qt::StringLiterals;

constexpr int rounds = 40;

void run(const QProcessEnvironment &environment, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TWB_PROGRAM), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        std::fprintf(stderr, "%s", process.readAllStandardError().constData());
        std::exit(1);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"XDG_CACHE_HOME"_s, home.filePath(u"cache"_s));

    const QStringList search{u"search"_s, u"--json"_s, u"Beleuchtung"_s};
    run(environment, search);
    Series version;
    Series found;
    for (int i = 0; i < rounds; ++i) {
        version.measure([&] { run(environment, {u"--version"_s}); });
        found.measure([&] { run(environment, search); });
    }
    heading("Command line, whole process, example library");
    line("--version", version);
    line("search --json Beleuchtung", found);
    return ratio("search against --version", found.percentile(0.5), version.percentile(0.5), 3.0, true) ? 0
                                                                                                        : 1;
}
