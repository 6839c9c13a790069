// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdfwriter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QHash>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::report;

namespace {

/// '_' begins the next kind of text: plain, bold, italic, code, a link inside, a link outside, English.
Inlines inlinesOf(const QString &text)
{
    static const Inline kinds[] = {{}, {{}, TextFlag::Bold, {}, {}}, {{}, TextFlag::Italic, {}, {}},
        {{}, TextFlag::Code, {}, {}}, {{}, {}, u"#a"_s, {}}, {{}, {}, u"https://example.org/ä b"_s, {}},
        {{}, TextFlag::Small | TextFlag::Muted, {}, u"en"_s}};
    Inlines inlines;
    size_t kind = 0;
    for (const QString &part : text.split(u'_')) {
        inlines.push_back(kinds[kind++ % std::size(kinds)]);
        inlines.back().text = part;
    }
    return inlines;
}

Block paragraph(const QString &text)
{
    return {Paragraph{inlinesOf(text), ParagraphStyle(text.size() % 6), u"a"_s}};
}

Block tableRow(const QString &text)
{
    Table table;
    table.headerRows = int(text.size() % 3);
    table.headerColumns = int(text.size() % 2);
    for (const QString &row : text.split(u'/')) {
        table.rows.emplace_back();
        for (const QString &cell : row.split(u'|'))
            table.rows.back().push_back({inlinesOf(cell)});
    }
    return {table};
}

Block listOf(const QString &text, int depth)
{
    List list;
    list.ordered = depth % 2;
    for (const QString &item : text.split(u'/')) {
        list.items.push_back({{paragraph(item)}, u"a"_s});
        if (depth > 0)
            list.items.back().blocks.push_back(listOf(item, depth - 1));
    }
    return {list};
}

/// A block from a line; its first character says which.
Block blockOf(const QString &line)
{
    const QString text = line.sliced(1);
    switch (line.front().unicode()) {
    case u'#':
        return {Heading{int(line.count(u'#')), inlinesOf(text), u"a"_s, HeadingLook(text.size() % 4), true}};
    case u'-':
        return listOf(text, int(std::min<qsizetype>(text.count(u'-'), 6)));
    case u'|':
        return tableRow(text);
    case u'=':
        return {FactsTable{{{text, inlinesOf(text)}}}};
    case u'>':
        return {Quote{QuoteKind(text.size() % 2), text.isEmpty() ? Blocks() : Blocks{blockOf(text)}}};
    case u'`':
        return {CodeBlock{text, {}}};
    case u'!':
        return {Figure{QImage(int(text.size()), 3, QImage::Format_RGB32), 0, text, inlinesOf(text)}};
    case u'~':
        return {PageBreak{}};
    case u'*':
        return {TableOfContents{text, int(text.size() % 6)}};
    default:
        return paragraph(line);
    }
}

void startGui()
{
    static int count = 1;
    static char name[] = "fuzz_pdf";
    static char *arguments[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Lives until the process ends: its destructor must not run among those of other statics.
    static const auto *const application = new QGuiApplication(count, arguments);
    Q_UNUSED(application)
}

} // namespace

/// Whatever the blocks are: a file comes out, and it is whole.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    startGui();
    const QString text = QString::fromUtf8(QByteArrayView(data, qsizetype(size)));
    Document document;
    document.info.language = size % 8 ? u"en"_s : u"de"_s;
    document.info.title = text.left(20);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        document.blocks.push_back(blockOf(line));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DocumentSource source(document);
    const auto summary = writePdf(source, buffer);
    if (!summary || summary->pages < 1 || !buffer.data().endsWith("%%EOF\n"))
        qFatal("no whole file");
    return 0;
}
