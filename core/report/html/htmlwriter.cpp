// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/htmlwriter.h"

#include "core/report/html/htmlstyle.h"
#include "core/report/layout/shapedtext.h"
#include "core/report/output/chapters.h"
#include "core/report/output/indexlist.h"
#include "core/report/output/links.h"
#include "core/report/output/outline.h"
#include "core/report/output/pictures.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

QByteArray htmlEscaped(QStringView text)
{
    QByteArray html = printableText(text).toHtmlEscaped().toUtf8();
    return html.replace("\u2028", "<br>");
}

QByteArray attribute(const char *name, QStringView value)
{
    return value.isEmpty() ? QByteArray() : ' ' + QByteArray(name) + "=\"" + htmlEscaped(value) + '"';
}

QByteArray identity(QStringView anchor)
{
    return attribute("id", safeAnchor(anchor));
}

/// The body of the page; what must be known before it is put in at the end.
class HtmlBody {
public:
    explicit HtmlBody(const DocumentInfo &info) : m_info(info) { }

    void add(const Block &block)
    {
        std::visit([this](const auto &content) { addContent(content); }, block.content);
    }
    QByteArray finish();

private:
    void addContent(const Heading &heading);
    void addContent(const Paragraph &paragraph);
    void addContent(const List &list);
    void addContent(const Table &table);
    void addRow(const Table &table, size_t row, size_t columns);
    void addContent(const FactsTable &facts);
    void addContent(const Figure &figure);
    void addContent(const CodeBlock &code);
    void addContent(const Quote &quote);
    void addContent(const Rule &) { m_out += "<hr>\n"; }
    void addContent(const PageBreak &) { m_breakPending = true; }
    void addContent(const TableOfContents &contents);
    void addContent(const Index &index) { addContent(indexList(index)); }

    QByteArray inlines(const Inlines &text);
    QByteArray piece(const Inline &piece);
    QByteArray noteMark(const Inlines &note);
    void addBlocks(const Blocks &blocks);
    QByteArray contentsList() const;

    const DocumentInfo &m_info;
    QByteArray m_out;
    HeadingLevels m_levels;
    std::vector<ListedHeading> m_headings;
    std::optional<TableOfContents> m_contents;
    qsizetype m_contentsAt = 0;
    QByteArrayList m_notes;
    bool m_breakPending = false;
    int m_tables = 0;
};

QByteArray HtmlBody::noteMark(const Inlines &note)
{
    m_notes.append(QByteArray()); // keeps the number while the note itself is written
    const QByteArray number = QByteArray::number(m_notes.size());
    const QByteArray text = inlines(note);
    const QString backLabel = m_info.language.startsWith("de"_L1) ? u"\u21a9 zurück zu Anmerkung %1"_s
                                                                  : u"\u21a9 back to note %1"_s;
    m_notes[number.toInt() - 1] = "<li id=\"note-" + number + "\">" + text + " <a href=\"#note-ref-" + number
        + '"' + attribute("aria-label", backLabel.arg(number.toInt())) + ">\u21a9</a></li>\n";
    return "<sup><a href=\"#note-" + number + "\" id=\"note-ref-" + number + "\">" + number + "</a></sup>";
}

QByteArray HtmlBody::piece(const Inline &piece)
{
    QByteArray html = htmlEscaped(piece.text);
    struct Way {
        TextFlag flag;
        const char *element;
    };
    constexpr Way ways[] = {{TextFlag::Code, "code"}, {TextFlag::Italic, "em"}, {TextFlag::Bold, "strong"},
        {TextFlag::Small, "small"}};
    for (const auto &[flag, element] : ways)
        if (piece.flags.testFlag(flag) && !html.isEmpty())
            html = QByteArray("<") + element + '>' + html + "</" + element + '>';
    const QString target = linkTarget(piece);
    if (!target.isEmpty() && !html.isEmpty())
        html = "<a" + attribute("href", target) + attribute("lang", piece.language) + '>' + html + "</a>";
    else if (!piece.language.isEmpty() && !html.isEmpty())
        html = "<span" + attribute("lang", piece.language) + '>' + html + "</span>";
    if (piece.flags.testFlag(TextFlag::Muted) && !html.isEmpty())
        html = "<span class=\"muted\">" + html + "</span>";
    return piece.note.empty() ? html : QByteArray(html + noteMark(piece.note));
}

QByteArray HtmlBody::inlines(const Inlines &text)
{
    QByteArray html;
    for (const Inline &part : text)
        html += piece(part);
    return html;
}

void HtmlBody::addBlocks(const Blocks &blocks)
{
    for (const Block &block : blocks)
        add(block);
}

void HtmlBody::addContent(const Heading &heading)
{
    const int level = m_levels.next(heading.level);
    const QByteArray element = "h" + QByteArray::number(level);
    QString anchor = heading.anchor;
    if (heading.inContents) {
        if (anchor.isEmpty())
            anchor = u"section-%1"_s.arg(m_headings.size() + 1);
        m_headings.push_back({level, plainText(heading.text), anchor});
    }
    const HeadingLook look = lookOf(heading);
    QByteArray kind = look == HeadingLook::Chapter ? "chapter"
        : look == HeadingLook::Title               ? "title"
        : look == HeadingLook::Entry               ? "entry"
        : look == HeadingLook::Section             ? "section"
                                                   : "subsection";
    if (std::exchange(m_breakPending, false))
        kind += " new-page";
    m_out += '<' + element + " class=\"" + kind + '"' + identity(anchor) + '>' + inlines(heading.text) + "</"
        + element + ">\n";
}

void HtmlBody::addContent(const Paragraph &paragraph)
{
    const char *kind = "";
    switch (paragraph.style) {
    case ParagraphStyle::Lead:
        kind = "lead";
        break;
    case ParagraphStyle::Kicker:
        kind = "kicker";
        break;
    case ParagraphStyle::Meta:
        kind = "meta";
        break;
    case ParagraphStyle::DocumentTitle:
        kind = "document-title";
        break;
    case ParagraphStyle::DocumentSubtitle:
        kind = "document-subtitle";
        break;
    case ParagraphStyle::Body:
        break;
    }
    QByteArray classes = kind;
    if (std::exchange(m_breakPending, false))
        classes += " new-page";
    classes = classes.trimmed();
    m_out += "<p" + (classes.isEmpty() ? QByteArray() : " class=\"" + classes + '"')
        + identity(paragraph.anchor) + '>' + inlines(paragraph.text) + "</p>\n";
}

void HtmlBody::addContent(const List &list)
{
    if (list.items.empty())
        return;
    const QByteArray element = list.ordered ? "ol" : "ul";
    m_out += '<' + element;
    if (list.ordered && list.start != 1)
        m_out += " start=\"" + QByteArray::number(list.start) + '"';
    m_out += list.small ? " class=\"small\">\n" : ">\n";
    for (const ListItem &item : list.items) {
        m_out += "<li" + identity(item.anchor) + '>';
        addBlocks(item.blocks);
        m_out += "</li>\n";
    }
    m_out += "</" + element + ">\n";
}

void HtmlBody::addContent(const Table &table)
{
    size_t columns = 0;
    for (const auto &row : table.rows)
        columns = std::max(columns, row.size());
    if (columns == 0)
        return;
    const QByteArray name = "table-" + QByteArray::number(++m_tables);
    m_out += "<div class=\"wide\" role=\"group\" tabindex=\"0\""
        + (table.caption.empty() ? attribute("aria-label", m_info.title) : " aria-labelledby=\"" + name + '"')
        + "><table>\n";
    if (!table.caption.empty())
        m_out += "<caption id=\"" + name + "\">" + inlines(table.caption) + "</caption>\n";
    bool inHead = false;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool head = int(i) < table.headerRows;
        if (i == 0 || head != inHead)
            m_out += i == 0 ? (head ? "<thead>\n" : "<tbody>\n") : "</thead>\n<tbody>\n";
        inHead = head;
        addRow(table, i, columns);
    }
    m_out += inHead ? "</thead>\n" : "</tbody>\n";
    m_out += "</table></div>\n";
}

void HtmlBody::addRow(const Table &table, size_t row, size_t columns)
{
    const auto &cells = table.rows[row];
    const bool head = int(row) < table.headerRows;
    m_out += "<tr>";
    for (size_t k = 0; k < columns; ++k) {
        const bool rowHead = !head && int(k) < table.headerColumns;
        const bool end = k < table.columns.size() && table.columns[k].alignment == ColumnAlignment::End;
        const QByteArray text = k < cells.size() ? inlines(cells[k].text) : QByteArray();
        const bool names = (head || rowHead) && !text.trimmed().isEmpty();
        const char *element = names ? "th" : "td";
        m_out += QByteArray("<") + element + (end ? " class=\"end\"" : "");
        if (names)
            m_out += head ? " scope=\"col\"" : " scope=\"row\"";
        m_out += '>' + text + "</" + element + '>';
    }
    m_out += "</tr>\n";
}

void HtmlBody::addContent(const FactsTable &facts)
{
    if (facts.facts.empty())
        return;
    m_out += "<dl>\n";
    for (const Fact &fact : facts.facts)
        m_out += "<div><dt>" + htmlEscaped(fact.label) + "</dt><dd>" + inlines(fact.value) + "</dd></div>\n";
    m_out += "</dl>\n";
}

void HtmlBody::addContent(const Figure &figure)
{
    const PictureFile file = pictureFile(figure, textWidth, DrawingAs::Svg);
    if (file.bytes.isEmpty())
        return;
    m_out += "<figure><img" + attribute("alt", figure.alternativeText) + " width=\""
        + QByteArray::number(qRound(file.size.width() / 0.75)) + "\" height=\""
        + QByteArray::number(qRound(file.size.height() / 0.75)) + "\" src=\"data:" + file.mediaType
        + ";base64," + file.bytes.toBase64() + "\">";
    if (!figure.caption.empty())
        m_out += "<figcaption>" + inlines(figure.caption) + "</figcaption>";
    m_out += "</figure>\n";
}

void HtmlBody::addContent(const CodeBlock &code)
{
    QByteArray text = printableText(code.text).toHtmlEscaped().toUtf8();
    text.replace("\u2028", "\n");
    m_out += "<pre tabindex=\"0\"><code>" + text + "</code></pre>\n";
}

void HtmlBody::addContent(const Quote &quote)
{
    const bool caution = quote.kind == QuoteKind::Caution;
    m_out += caution ? "<div class=\"caution\">\n" : "<blockquote>\n";
    addBlocks(quote.blocks);
    m_out += caution ? "</div>\n" : "</blockquote>\n";
}

void HtmlBody::addContent(const TableOfContents &contents)
{
    if (m_contents)
        return;
    m_contents = contents;
    m_contentsAt = m_out.size();
}

QByteArray HtmlBody::contentsList() const
{
    QByteArray html = "<nav aria-labelledby=\"contents\">\n<h1 class=\"chapter\" id=\"contents\">"
        + htmlEscaped(m_contents->title) + "</h1>\n";
    int open = 0;
    for (const ListedHeading &heading : m_headings) {
        if (heading.level > m_contents->depth)
            continue;
        if (heading.level > open) {
            html += "<ol>\n";
            ++open;
        } else {
            html += "</li>\n";
            for (; open > heading.level; --open)
                html += "</ol>\n</li>\n";
        }
        html += "<li><a href=\"#" + safeAnchor(heading.anchor).toUtf8() + "\">" + htmlEscaped(heading.title)
            + "</a>";
    }
    for (; open > 0; --open)
        html += "</li>\n</ol>\n";
    return html + "</nav>\n";
}

QByteArray HtmlBody::finish()
{
    if (!m_notes.isEmpty())
        m_out += "<hr>\n<ol class=\"small\">\n" + m_notes.join() + "</ol>\n";
    if (m_contents)
        m_out.insert(m_contentsAt, contentsList());
    return std::move(m_out);
}

QByteArray meta(const char *name, const QString &content)
{
    return content.isEmpty()
        ? QByteArray()
        : "<meta name=\"" + QByteArray(name) + "\"" + attribute("content", content) + ">\n";
}

QByteArray head(const DocumentInfo &info)
{
    QString day = info.created.isValid() ? info.created.toUTC().date().toString(Qt::ISODate) : QString();
    return "<!DOCTYPE html>\n<html" + attribute("lang", info.language)
        + ">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
          "style-src 'unsafe-inline'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + htmlEscaped(info.title) + "</title>\n" + meta("author", info.author)
        + meta("description", info.subject) + meta("keywords", info.keywords.join(u", "))
        + meta("dcterms.created", day) + "<meta name=\"generator\" content=\"Transferwerkbank\">\n<style>\n"
        + htmlStyle(info.look) + "</style>\n</head>\n";
}

} // namespace

Result<void> writeHtml(BlockSource &source, QIODevice &device, const Progress &progress)
{
    const DocumentInfo info = source.info();
    HtmlBody body(info);
    if (const auto read = readChapters(source, progress, [&](const Block &block) { body.add(block); }); !read)
        return read;
    QByteArray html = head(info) + "<body>\n<header><p>" + htmlEscaped(info.headerStart) + "</p><p>"
        + htmlEscaped(info.headerEnd) + "</p></header>\n<main>\n";
    html += body.finish();
    html += "</main>\n<footer><p>" + htmlEscaped(info.footerStart) + "</p></footer>\n</body>\n</html>\n";
    if (device.write(html) != html.size())
        return failure(ErrorCode::ReportFailed, {u"write"_s});
    return {};
}

} // namespace twb::report
