// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdfwriter.h"
#include "tests/unit/report/sampledocument.h"

#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>

/// report_sample (document | sheet) FILE: writes a sample for the checks in Python and for the eye.
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const bool sheet = arguments[1] == QLatin1StringView("sheet");
    QElapsedTimer timer;
    timer.start();
    const auto summary = twb::report::writePdf(sheet ? sampleSheet() : sampleDocument(), arguments[2]);
    if (!summary) {
        std::fprintf(stderr, "failed: %d\n", int(summary.error().code));
        return 1;
    }
    std::printf("%d pages, %lld bytes, %lld ms, missing: %s\n", summary->pages, qlonglong(summary->bytes),
        qlonglong(timer.elapsed()), qPrintable(summary->missingCharacters.join(u' ')));
    return 0;
}
