// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown/markdownwriter.h"

#include "core/report/layout/shapedtext.h"
#include "core/report/output/chapters.h"
#include "core/report/output/indexlist.h"
#include "core/report/output/links.h"
#include "core/report/output/outline.h"

#include <QIODevice>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

/// What Markdown would take for its own anywhere in a line.
QString markdownEscaped(QStringView text)
{
    QString out;
    for (const QChar c : printableText(text)) {
        if (QStringView(u"\\`*_[]<>|~").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

/// What it would take for a heading, a list, a quote or a rule at the front of a line.
QString withSafeStart(QString line)
{
    static const QRegularExpression start(u"^(?:([#+=-])|(\\d{1,9})([.)]))"_s);
    const QRegularExpressionMatch match = start.match(line);
    if (match.hasMatch())
        line.insert(match.captured(1).isEmpty() ? match.capturedStart(3) : 0, u'\\');
    return line;
}

class MarkdownBody {
public:
    explicit MarkdownBody(bool withAnchors) : m_withAnchors(withAnchors) { }

    void add(const Block &block)
    {
        std::visit([this](const auto &content) { addContent(content); }, block.content);
    }
    QString finish()
    {
        for (qsizetype i = 0; i < m_notes.size(); ++i)
            m_lines.append(u"[^%1]: "_s.arg(i + 1) + m_notes[i]);
        if (!m_notes.isEmpty())
            m_lines.append(QString());
        return m_lines.join(u'\n');
    }

private:
    void addContent(const Heading &heading)
    {
        addAnchor(heading.anchor);
        paragraph(QString(m_levels.next(heading.level), u'#') + u' ' + oneLine(heading.text));
    }
    void addContent(const Paragraph &source)
    {
        addAnchor(source.anchor);
        QString text = inlines(source.text);
        if (source.style == ParagraphStyle::DocumentTitle)
            text = u"# "_s + oneLine(source.text);
        else if (source.style == ParagraphStyle::Kicker)
            text = u"**"_s + oneLine(source.text) + u"**"_s;
        else
            text = withSafeStart(text);
        paragraph(text);
    }
    void addContent(const List &list)
    {
        int number = list.start;
        for (const ListItem &item : list.items) {
            const QString label = list.ordered ? QString::number(number++) + u". "_s : u"- "_s;
            addAnchor(item.anchor);
            indented(item.blocks, label, QString(label.size(), u' '));
        }
    }
    void addContent(const Table &table)
    {
        size_t columns = 0;
        for (const auto &row : table.rows)
            columns = std::max(columns, row.size());
        if (columns == 0)
            return;
        if (!table.caption.empty())
            paragraph(oneLine(table.caption));
        for (size_t i = 0; i < table.rows.size(); ++i) {
            QString line = u"|"_s;
            for (size_t k = 0; k < columns; ++k)
                line +=
                    u' ' + (k < table.rows[i].size() ? oneLine(table.rows[i][k].text) : QString()) + u" |"_s;
            m_lines.append(m_prefix + line);
            if (i > 0)
                continue;
            line = u"|"_s;
            for (size_t k = 0; k < columns; ++k)
                line += k < table.columns.size() && table.columns[k].alignment == ColumnAlignment::End
                    ? u" --: |"_s
                    : u" --- |"_s;
            m_lines.append(m_prefix + line);
        }
        m_lines.append(m_prefix);
    }
    void addContent(const FactsTable &facts)
    {
        for (const Fact &fact : facts.facts)
            m_lines.append(
                m_prefix + u"- **"_s + markdownEscaped(fact.label) + u":** "_s + oneLine(fact.value));
        if (!facts.facts.empty())
            m_lines.append(m_prefix);
    }
    void addContent(const Figure &figure)
    {
        paragraph(u"*["_s + markdownEscaped(figure.alternativeText) + u"]*"_s);
        const QString caption = oneLine(figure.caption);
        if (!caption.isEmpty() && plainText(figure.caption) != figure.alternativeText)
            paragraph(caption);
    }
    void addContent(const CodeBlock &code)
    {
        qsizetype longest = 2;
        qsizetype run = 0;
        for (const QChar c : code.text) {
            run = c == u'`' ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        const QString fence(longest + 1, u'`');
        m_lines.append(m_prefix + fence + code.language.simplified().remove(u'`'));
        for (const QString &line : printableText(code.text).split(QChar(QChar::LineSeparator)))
            m_lines.append(m_prefix + line);
        m_lines.append(m_prefix + fence);
        m_lines.append(m_prefix);
    }
    void addContent(const Quote &quote) { indented(quote.blocks, u"> "_s, u"> "_s); }
    void addContent(const Rule &) { paragraph(u"---"_s); }
    void addContent(const PageBreak &) { }
    void addContent(const TableOfContents &) { }
    void addContent(const Index &index) { addContent(indexList(index)); }

    void indented(const Blocks &blocks, const QString &first, const QString &others)
    {
        const QString outer = m_prefix;
        const qsizetype begin = m_lines.size();
        m_prefix += others;
        for (const Block &block : blocks)
            add(block);
        m_prefix = outer;
        if (m_lines.size() == begin)
            m_lines.append(outer + first);
        else
            m_lines[begin].replace(outer.size(), others.size(), first);
        if (m_lines.last().trimmed() == others.trimmed() && m_lines.size() > begin + 1)
            m_lines.last() = outer;
    }

    void addAnchor(const QString &anchor)
    {
        if (m_withAnchors && !anchor.isEmpty() && m_prefix.isEmpty())
            paragraph(u"<a id=\""_s + safeAnchor(anchor) + u"\"></a>"_s);
    }

    void paragraph(const QString &text)
    {
        if (text.trimmed().isEmpty())
            return;
        for (const QString &line : text.split(u'\n'))
            m_lines.append(m_prefix + line);
        m_lines.append(m_prefix);
    }

    QString oneLine(const Inlines &text) { return inlines(text).replace(u"\\\n"_s, u" "_s).simplified(); }

    QString inlines(const Inlines &text)
    {
        QString out;
        for (const Inline &part : text)
            out += piece(part);
        return out.replace(QChar(QChar::LineSeparator), u"\\\n"_s);
    }

    QString piece(const Inline &piece)
    {
        const QString trimmed = piece.text.trimmed();
        const qsizetype begin = trimmed.isEmpty() ? 0 : piece.text.indexOf(trimmed);
        QString text = markdownEscaped(trimmed);
        if (piece.flags.testFlag(TextFlag::Code) && !trimmed.contains(u'`') && !trimmed.isEmpty())
            text = u'`' + printableText(trimmed) + u'`';
        const QString mark =
            QString(2 * piece.flags.testFlag(TextFlag::Bold) + piece.flags.testFlag(TextFlag::Italic), u'*');
        if (!trimmed.isEmpty())
            text = mark + text + mark;
        const QString target = linkTarget(piece);
        if (!target.isEmpty() && !trimmed.isEmpty() && (m_withAnchors || !target.startsWith(u'#')))
            text = u'[' + text + u"]("_s + target + u')';
        if (!piece.note.empty()) {
            m_notes.append(QString());
            const qsizetype number = m_notes.size();
            m_notes[number - 1] = oneLine(piece.note);
            text += u"[^%1]"_s.arg(number);
        }
        return piece.text.first(begin) + text
            + (trimmed.isEmpty() ? piece.text : piece.text.sliced(begin + trimmed.size()));
    }

    bool m_withAnchors;
    QStringList m_lines;
    QString m_prefix;
    QStringList m_notes;
    HeadingLevels m_levels;
};

QString quoted(const QString &text)
{
    QString out = printableText(text).simplified();
    return u'"' + out.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString frontMatter(const DocumentInfo &info)
{
    QStringList lines{u"---"_s, u"title: "_s + quoted(info.title), u"lang: "_s + quoted(info.language)};
    if (!info.author.isEmpty())
        lines.append(u"author: "_s + quoted(info.author));
    if (!info.subject.isEmpty())
        lines.append(u"subject: "_s + quoted(info.subject));
    if (info.created.isValid())
        lines.append(u"date: "_s + info.created.toUTC().date().toString(Qt::ISODate));
    if (!info.footerStart.isEmpty())
        lines.append(u"note: "_s + quoted(info.footerStart));
    lines.append({u"---"_s, QString(), QString()});
    return lines.join(u'\n');
}

} // namespace

Result<void> writeMarkdown(BlockSource &source, QIODevice &device, const Progress &progress)
{
    MarkdownBody body(true);
    if (const auto read = readChapters(source, progress, [&](const Block &block) { body.add(block); }); !read)
        return read;
    const QByteArray text = (frontMatter(source.info()) + body.finish()).toUtf8();
    if (device.write(text) != text.size())
        return failure(ErrorCode::ReportFailed, {u"write"_s});
    return {};
}

Result<QString> plainMarkdown(BlockSource &source, const Progress &progress)
{
    MarkdownBody body(false);
    if (const auto read = readChapters(source, progress, [&](const Block &block) { body.add(block); }); !read)
        return std::unexpected(read.error());
    return body.finish();
}

} // namespace twb::report
