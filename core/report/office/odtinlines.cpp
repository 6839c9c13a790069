// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout/shapedtext.h"
#include "core/report/office/odtcontent.h"
#include "core/report/output/links.h"

using namespace Qt::StringLiterals;

namespace twb::report {

QString OdtContent::paragraphStyle(const QString &parent, bool newPage)
{
    if (!newPage)
        return parent;
    QString &name =
        m_styles[u"<style:style style:name=\"%1\" style:family=\"paragraph\" style:parent-style-name=\""_s
            + parent + u"\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>"_s];
    if (name.isEmpty())
        name = u"P%1"_s.arg(m_styles.size());
    return name;
}

QString OdtContent::textStyle(const Inline &piece)
{
    QString properties;
    if (piece.flags.testFlag(TextFlag::Bold))
        properties += u" fo:font-weight=\"bold\""_s;
    if (piece.flags.testFlag(TextFlag::Italic))
        properties += u" fo:font-style=\"italic\""_s;
    if (piece.flags.testFlag(TextFlag::Code))
        properties += u" style:font-name=\"Noto Sans Mono\""_s;
    if (piece.flags.testFlag(TextFlag::Muted))
        properties += u" fo:color=\"#56616a\""_s;
    if (piece.flags.testFlag(TextFlag::Small))
        properties += u" fo:font-size=\"85%\""_s;
    if (!piece.language.isEmpty()) {
        const QString language = safeAnchor(piece.language.section(u'-', 0, 0));
        const QString country = safeAnchor(piece.language.section(u'-', 1, 1));
        properties += u" fo:language=\""_s + language + u"\" fo:country=\""_s
            + (country.isEmpty() ? u"none"_s : country) + u'"';
    }
    if (properties.isEmpty())
        return {};
    QString &name = m_styles[u"<style:style style:name=\"%1\" style:family=\"text\"><style:text-properties"_s
        + properties + u"/></style:style>"_s];
    if (name.isEmpty())
        name = u"T%1"_s.arg(m_styles.size());
    return name;
}

/// Blanks in a row and line breaks are elements of their own.
void OdtContent::writeText(QStringView source)
{
    const QString text = printableText(source);
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QChar::LineSeparator) {
            m_xml.writeCharacters(std::exchange(plain, {}));
            m_xml.writeEmptyElement(u"text:line-break"_s);
        } else if (text[i] == u' ' && (plain.isEmpty() || plain.endsWith(u' '))) {
            m_xml.writeCharacters(std::exchange(plain, {}));
            m_xml.writeEmptyElement(u"text:s"_s);
        } else {
            plain += text[i];
        }
    }
    m_xml.writeCharacters(plain);
}

void OdtContent::writeNote(const Inlines &note)
{
    m_xml.writeStartElement(u"text:note"_s);
    m_xml.writeAttribute(u"text:id"_s, u"ftn%1"_s.arg(++m_notes));
    m_xml.writeAttribute(u"text:note-class"_s, u"footnote"_s);
    m_xml.writeTextElement(u"text:note-citation"_s, QString::number(m_notes));
    m_xml.writeStartElement(u"text:note-body"_s);
    writeParagraph(u"Footnote"_s, note);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void OdtContent::writePiece(const Inline &piece)
{
    const QString target = linkTarget(piece);
    if (!target.isEmpty()) {
        m_xml.writeStartElement(u"text:a"_s);
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_xml.writeAttribute(u"xlink:href"_s, target);
        m_xml.writeAttribute(u"text:style-name"_s, u"Internet_20_link"_s);
        m_xml.writeAttribute(u"office:title"_s, printableText(piece.text));
    }
    const QString style = textStyle(piece);
    if (!style.isEmpty()) {
        m_xml.writeStartElement(u"text:span"_s);
        m_xml.writeAttribute(u"text:style-name"_s, style);
    }
    writeText(piece.text);
    if (!style.isEmpty())
        m_xml.writeEndElement();
    if (!target.isEmpty())
        m_xml.writeEndElement();
    if (!piece.note.empty())
        writeNote(piece.note);
}

void OdtContent::writeInlines(const Inlines &text)
{
    for (const Inline &piece : text)
        writePiece(piece);
}

void OdtContent::writeBookmark(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    m_xml.writeEmptyElement(u"text:bookmark"_s);
    m_xml.writeAttribute(u"text:name"_s, safeAnchor(anchor));
}

void OdtContent::writeParagraph(const QString &style, const Inlines &text, const QString &anchor)
{
    m_xml.writeStartElement(u"text:p"_s);
    m_xml.writeAttribute(u"text:style-name"_s, paragraphStyle(style, std::exchange(m_breakPending, false)));
    writeBookmark(anchor);
    writeInlines(text);
    m_xml.writeEndElement();
}

} // namespace twb::report
