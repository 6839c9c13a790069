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
#include <QFontDatabase>
#include <QGuiApplication>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
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

/// One paragraph in the fonts of two files, the first for code.
Document fontsDocument(const QStringList &files)
{
    const auto family = [&](qsizetype index) {
        const int id = QFontDatabase::addApplicationFont(files.value(index));
        return QFontDatabase::applicationFontFamilies(id).value(0);
    };
    Document document = sampleSheet();
    document.info.look.codeFont = family(0);
    document.info.look.textFont = family(1);
    document.blocks.push_back(
        {Paragraph{{{u"Straße in CFF"_s, TextFlag::Code, {}, {}}, {u" "_s, {}, {}, {}},
                       {u"Straße variabel, "_s, {}, {}, {}}, {u"fett"_s, TextFlag::Bold, {}, {}}},
            ParagraphStyle::Body, {}}});
    return document;
}

Document documentOf(const QStringList &arguments)
{
    if (arguments[1] == "sheet"_L1)
        return sampleSheet();
    if (arguments[1] == "rich"_L1)
        return richDocument();
    return arguments[1] == "fonts"_L1 ? fontsDocument(arguments.sliced(3)) : sampleDocument();
}

} // namespace

/// report_sample (document | sheet | rich | fonts) FILE [FONT...]: writes a sample for the checks in Python
/// and for the eye; the end of the file's name says as what.
int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const Document document = documentOf(arguments);
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
