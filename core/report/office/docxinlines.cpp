// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout/shapedtext.h"
#include "core/report/office/docxcontent.h"
#include "core/report/output/links.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace twb::report {

QByteArray docxEscaped(QStringView text)
{
    return printableText(text).toHtmlEscaped().toUtf8();
}

QByteArray bookmarkName(const QString &anchor)
{
    const QByteArray name = "b_" + safeAnchor(anchor).toLatin1().replace('-', '_').replace('.', '_');
    return name.size() <= 40 ? name : name.first(20) + QByteArray::number(qHash(name, 0), 16);
}

QByteArray DocxContent::runs(const QString &text, const QByteArray &properties)
{
    QByteArray xml;
    bool first = true;
    for (const QString &line : printableText(text).split(QChar(QChar::LineSeparator))) {
        xml += "<w:r>" + (properties.isEmpty() ? QByteArray() : "<w:rPr>" + properties + "</w:rPr>");
        if (!std::exchange(first, false))
            xml += "<w:br/>";
        xml += "<w:t xml:space=\"preserve\">" + line.toHtmlEscaped().toUtf8() + "</w:t></w:r>";
    }
    return xml;
}

QByteArray DocxContent::noteReference(const Inlines &note)
{
    const QByteArray number = QByteArray::number(++m_noteCount);
    m_inNote = true;
    m_notes += "<w:footnote w:id=\"" + number
        + "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle "
          "w:val=\"FootnoteReference\"/>"
          "</w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
        + inlines(note) + "</w:p></w:footnote>";
    m_inNote = false;
    return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"" + number
        + "\"/></w:r>";
}

QByteArray DocxContent::piece(const Inline &piece)
{
    const QString target = linkTarget(piece);
    QByteArray properties;
    if (!target.isEmpty())
        properties += "<w:rStyle w:val=\"Hyperlink\"/>";
    if (piece.flags.testFlag(TextFlag::Code))
        properties +=
            "<w:rFonts w:ascii=\"Noto Sans Mono\" w:hAnsi=\"Noto Sans Mono\" w:cs=\"Noto Sans Mono\"/>";
    if (piece.flags.testFlag(TextFlag::Bold))
        properties += "<w:b/>";
    if (piece.flags.testFlag(TextFlag::Italic))
        properties += "<w:i/>";
    if (piece.flags.testFlag(TextFlag::Muted))
        properties += "<w:color w:val=\"" + hexOf(m_info.look.secondary) + "\"/>";
    if (piece.flags.testFlag(TextFlag::Small))
        properties += "<w:sz w:val=\"17\"/>";
    if (!piece.language.isEmpty())
        properties += "<w:lang w:val=\"" + docxEscaped(piece.language) + "\"/>";
    QByteArray xml = runs(piece.text, properties);
    if (target.startsWith(u'#')) {
        xml = "<w:hyperlink w:anchor=\"" + bookmarkName(target.sliced(1)) + "\">" + xml + "</w:hyperlink>";
    } else if (!target.isEmpty()) {
        std::vector<DocxRelation> &list = m_inNote ? m_noteRelations : m_relations;
        list.push_back({u"hyperlink"_s, target, true});
        xml = "<w:hyperlink r:id=\"" + docxRelationId(list.size() - 1).toLatin1() + "\" w:tooltip=\""
            + docxEscaped(target) + "\">" + xml + "</w:hyperlink>";
    }
    return piece.note.empty() || m_inNote ? xml : QByteArray(xml + noteReference(piece.note));
}

QByteArray DocxContent::inlines(const Inlines &text)
{
    QByteArray xml;
    for (const Inline &part : text)
        xml += piece(part);
    return xml;
}

void DocxContent::writeParagraph(
    const QByteArray &style, const QByteArray &runs, const QString &anchor, const QByteArray &properties)
{
    const bool keep = properties == keepNext; // the schema wants its elements in order
    m_out += "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + (keep ? properties : QByteArray());
    if (std::exchange(m_breakPending, false))
        m_out += "<w:pageBreakBefore/>";
    m_out += std::exchange(m_numbering, {}) + (keep ? QByteArray() : properties) + "</w:pPr>";
    if (!anchor.isEmpty()) {
        const QByteArray number = QByteArray::number(++m_bookmarks);
        m_out += "<w:bookmarkStart w:id=\"" + number + "\" w:name=\"" + bookmarkName(safeAnchor(anchor))
            + "\"/>" + runs + "<w:bookmarkEnd w:id=\"" + number + "\"/></w:p>";
    } else {
        m_out += runs + "</w:p>";
    }
}

} // namespace twb::report
