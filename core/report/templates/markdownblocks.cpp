// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/markdownblocks.h"

#include "core/report/templates/blocktree.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

// QTextDocument takes quadratic time for long lists and tables.
constexpr qsizetype longestText = 200'000;
constexpr qsizetype mostLines = 1500;
constexpr int mostColumns = 64;

/// Loads nothing: no file, no address, whatever its text asks for.
class InertDocument final : public QTextDocument {
public:
    explicit InertDocument(const QString &markdown)
    {
        setUndoRedoEnabled(false);
        setLayoutEnabled(false);
        setMarkdown(markdown, MarkdownFeatures(MarkdownDialectGitHub) | MarkdownNoHTML);
    }

protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

bool isCode(const QTextBlockFormat &format)
{
    return format.hasProperty(QTextFormat::BlockCodeFence)
        || format.hasProperty(QTextFormat::BlockCodeLanguage);
}

bool isRule(const QTextBlockFormat &format)
{
    return format.hasProperty(QTextFormat::BlockTrailingHorizontalRulerWidth);
}

bool isOrdered(const QTextListFormat &format)
{
    return format.style() <= QTextListFormat::ListDecimal;
}

bool isBlank(const Inlines &text)
{
    return std::ranges::all_of(text, [](const Inline &piece) { return piece.text.trimmed().isEmpty(); });
}

class MarkdownReader {
public:
    explicit MarkdownReader(const MarkdownContext &context) : m_context(context) { }

    std::vector<FlatBlock> read(const QString &markdown)
    {
        const InertDocument document(markdown);
        const QTextFrame *root = document.rootFrame();
        for (auto it = root->begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
                readTable(*table);
            else if (it.currentBlock().isValid())
                readBlock(it.currentBlock());
        }
        return std::move(m_blocks);
    }

private:
    void readBlock(const QTextBlock &block)
    {
        const QTextBlockFormat format = block.blockFormat();
        FlatBlock flat;
        flat.quoteDepth = format.intProperty(QTextFormat::BlockQuoteLevel);
        flat.listDepth = format.indent();
        if (const QTextList *list = block.textList()) {
            flat.listDepth = list->format().indent();
            flat.startsItem = true;
            flat.ordered = isOrdered(list->format());
            flat.number = list->format().start() + list->itemNumber(block);
        }
        if (isRule(format))
            flat.block = {Rule{}};
        else if (isCode(format))
            flat.block = {CodeBlock{block.text(), format.stringProperty(QTextFormat::BlockCodeLanguage)}};
        else
            return readText(block, flat);
        add(std::move(flat));
    }

    void readText(const QTextBlock &block, FlatBlock &flat)
    {
        const Inlines text = inlines(block);
        const std::vector<Figure> figures = std::exchange(m_figures, {});
        const int level = block.blockFormat().headingLevel();
        const bool blank = isBlank(text);
        if (!blank && level > 0) // ends the lists and quotes around it
            flat = {0, 0, false, false, 1, {Heading{level, text, {}, HeadingLook::Subsection, false}}};
        else
            flat.block = {Paragraph{text, ParagraphStyle::Body, {}}};
        if (!blank || flat.startsItem)
            m_blocks.push_back(flat);
        for (const Figure &figure : figures)
            m_blocks.push_back({flat.quoteDepth, flat.listDepth, false, false, 1, {figure}});
    }

    /// Lines of one piece of code come as blocks of their own.
    void add(FlatBlock &&flat)
    {
        auto *code = std::get_if<CodeBlock>(&flat.block.content);
        auto *before = m_blocks.empty() ? nullptr : std::get_if<CodeBlock>(&m_blocks.back().block.content);
        const bool goesOn = code && before && before->language == code->language && !flat.startsItem
            && m_blocks.back().listDepth == flat.listDepth && m_blocks.back().quoteDepth == flat.quoteDepth;
        if (goesOn)
            before->text += u'\n' + code->text;
        else
            m_blocks.push_back(std::move(flat));
    }

    Inlines inlines(const QTextBlock &block)
    {
        Inlines text;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.isImageFormat())
                addPicture(format.toImageFormat(), text);
            else
                text.push_back({fragment.text(), flagsOf(format, block.blockFormat().headingLevel() > 0),
                    isSafeAddress(format.anchorHref()) ? format.anchorHref() : QString(),
                    m_context.language});
        }
        const QTextBlockFormat::MarkerType marker = block.blockFormat().marker();
        if (marker != QTextBlockFormat::MarkerType::NoMarker && !text.empty())
            text.insert(text.begin(),
                {marker == QTextBlockFormat::MarkerType::Checked ? u"[x] "_s : u"[ ] "_s, {}, {}, {}});
        return text;
    }

    static TextFlags flagsOf(const QTextCharFormat &format, bool inHeading)
    {
        TextFlags flags;
        flags.setFlag(TextFlag::Bold, !inHeading && format.fontWeight() > QFont::Medium);
        flags.setFlag(TextFlag::Italic, format.fontItalic());
        flags.setFlag(TextFlag::Code, format.fontFixedPitch());
        return flags;
    }

    void addPicture(const QTextImageFormat &format, Inlines &text)
    {
        const QString words = format.stringProperty(QTextFormat::ImageAltText).simplified();
        if (m_context.picture && !words.isEmpty()) {
            if (const auto picture = m_context.picture(format.name())) {
                m_figures.push_back({*picture, 0, words, {}});
                return;
            }
        }
        const QString instead = m_context.missingPicture ? m_context.missingPicture(words) : words;
        if (!instead.isEmpty())
            text.push_back({instead, TextFlag::Muted, {}, {}});
    }

    Inlines cellText(const QTextTableCell &cell, bool head)
    {
        Inlines text;
        for (auto it = cell.begin(); !it.atEnd(); ++it) {
            const Inlines piece = inlines(it.currentBlock());
            text.insert(text.end(), piece.begin(), piece.end());
        }
        for (Inline &piece : text)
            if (head) // bold as a whole, by the writer
                piece.flags.setFlag(TextFlag::Bold, false);
        return text;
    }

    void readTable(const QTextTable &source)
    {
        const bool legible = source.columns() <= mostColumns;
        Table table;
        for (int row = 0; row < source.rows(); ++row) {
            std::vector<TableCell> cells;
            cells.reserve(size_t(source.columns()));
            for (int column = 0; column < source.columns(); ++column)
                cells.push_back({cellText(source.cellAt(row, column), row == 0)});
            if (legible)
                table.rows.push_back(std::move(cells));
            else
                m_blocks.push_back({0, 0, false, false, 1, {inOneLine(cells)}});
        }
        if (legible)
            m_blocks.push_back({0, 0, false, false, 1, {std::move(table)}});
        for (Figure &figure : std::exchange(m_figures, {})) // cells hold text alone
            m_blocks.push_back({0, 0, false, false, 1, {std::move(figure)}});
    }

    static Paragraph inOneLine(const std::vector<TableCell> &cells)
    {
        Paragraph paragraph;
        for (const TableCell &cell : cells) {
            if (!paragraph.text.empty())
                paragraph.text.push_back({u" · "_s, {}, {}, {}});
            paragraph.text.insert(paragraph.text.end(), cell.text.begin(), cell.text.end());
        }
        return paragraph;
    }

    const MarkdownContext &m_context;
    std::vector<FlatBlock> m_blocks;
    std::vector<Figure> m_figures;
};

/// The text as it was typed, a paragraph for each part between empty lines.
Blocks plainBlocks(const QString &text, const QString &language)
{
    Blocks blocks;
    for (const QString &part : text.split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        QString lines = part.trimmed();
        if (!lines.isEmpty())
            blocks.push_back({Paragraph{
                {{lines.replace(u'\n', QChar::LineSeparator), {}, {}, language}}, ParagraphStyle::Body, {}}});
    }
    return blocks;
}

bool isBeyondReason(const QString &markdown)
{
    return markdown.size() > longestText || markdown.count(u'\n') > mostLines;
}

} // namespace

Blocks markdownBlocks(const QString &markdown, const MarkdownContext &context)
{
    if (isBeyondReason(markdown))
        return plainBlocks(markdown, context.language);
    Blocks blocks = blockTree(MarkdownReader(context).read(markdown));
    demoteHeadings(blocks, context.headingLevel);
    return blocks;
}

Inlines markdownInlines(const QString &markdown, const QString &language)
{
    if (isBeyondReason(markdown))
        return {{markdown.simplified(), {}, {}, language}};
    MarkdownContext context;
    context.language = language;
    Inlines text;
    for (const FlatBlock &flat : MarkdownReader(context).read(markdown)) {
        if (!text.empty())
            text.push_back({u" "_s, {}, {}, language});
        if (const auto *paragraph = std::get_if<Paragraph>(&flat.block.content))
            text.insert(text.end(), paragraph->text.begin(), paragraph->text.end());
        else if (const auto *heading = std::get_if<Heading>(&flat.block.content))
            text.insert(text.end(), heading->text.begin(), heading->text.end());
        else if (const auto *code = std::get_if<CodeBlock>(&flat.block.content))
            text.push_back({code->text.simplified(), TextFlag::Code, {}, language});
    }
    return text;
}

bool isSafeAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid())
        return false;
    return scheme == "mailto"_L1 || ((scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty());
}

} // namespace twb::report
