// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/htmlwriter.h"
#include "core/report/markdown/markdownwriter.h"
#include "core/report/office/officewriter.h"
#include "core/report/output/format.h"
#include "core/report/pdf/pdfwriter.h"
#include "tests/unit/report/sampledocument.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

namespace {

using namespace twb;
using namespace twb::report;

Result<void> writeOther(Format format, const Document &document, const QString &path)
{
    DocumentSource source(document);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritable, {path});
    switch (format) {
    case Format::Html:
        return writeHtml(source, file);
    case Format::Odt:
        return writeOdt(source, file);
    case Format::Docx:
        return writeDocx(source, file);
    default:
        return writeMarkdown(source, file);
    }
}

} // namespace

/// report_sample (document | sheet) FILE: writes a sample for the checks in Python and for the eye; the end
/// of the file's name says as what.
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const bool sheet = arguments[1] == QLatin1StringView("sheet");
    const Document document = sheet ? sampleSheet() : sampleDocument();
    const Format format = formatOfFile(arguments[2]).value_or(Format::Pdf);
    if (format != Format::Pdf)
        return writeOther(format, document, arguments[2]) ? 0 : 1;
    QElapsedTimer timer;
    timer.start();
    const auto summary = twb::report::writePdf(document, arguments[2]);
    if (!summary) {
        std::fprintf(stderr, "failed: %d\n", int(summary.error().code));
        return 1;
    }
    std::printf("%d pages, %lld bytes, %lld ms, missing: %s\n", summary->pages, qlonglong(summary->bytes),
        qlonglong(timer.elapsed()), qPrintable(summary->missingCharacters.join(u' ')));
    return 0;
}
