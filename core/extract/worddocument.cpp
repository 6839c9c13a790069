// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/readers.h"

#include <QXmlStreamReader>

namespace twb::extract {

using namespace Qt::StringLiterals;

namespace {

/// Reads the body or the notes of a document: text stands in runs, element "t".
class Story {
public:
    explicit Story(TextSink &sink) : m_sink(sink) { }

    void visit(const QXmlStreamReader &xml)
    {
        if (xml.isCharacters()) {
            if (m_inText && m_fallbacks == 0)
                append(xml.text());
        } else if (xml.isStartElement()) {
            begin(xml);
        } else {
            end(xml.name());
        }
    }

    bool hasPages() const { return m_page > 1; }

private:
    void begin(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == "Fallback"_L1) // the same again for older programs
            ++m_fallbacks;
        else if (name == "t"_L1)
            m_inText = true;
        else if (name == "tab"_L1)
            m_sink.append(u" ");
        else if (name == "noBreakHyphen"_L1)
            append(u"-");
        else if (name == "lastRenderedPageBreak"_L1)
            breakPage(true);
        else if (name == "br"_L1 || name == "cr"_L1)
            breakLine(xml);
    }

    void end(QStringView name)
    {
        if (name == "Fallback"_L1)
            --m_fallbacks;
        else if (name == "t"_L1)
            m_inText = false;
        else if (name == "p"_L1)
            m_sink.breakLine();
    }

    void append(QStringView text)
    {
        m_sink.append(text);
        m_justBroken = false;
    }

    void breakLine(const QXmlStreamReader &xml)
    {
        for (const QXmlStreamAttribute &attribute : xml.attributes())
            if (attribute.name() == "type"_L1 && attribute.value() == "page"_L1)
                return breakPage(false);
        m_sink.breakLine();
    }

    /// A break that the author made is followed by the one that the program noted when it showed the page.
    void breakPage(bool noted)
    {
        if (m_fallbacks == 0 && !(noted && m_justBroken))
            m_sink.beginPage(++m_page);
        m_justBroken = !noted;
    }

    TextSink &m_sink;
    int m_page = 1;
    int m_fallbacks = 0;
    bool m_inText = false;
    bool m_justBroken = false;
};

} // namespace

Result<void> readWordDocument(Archive &archive, TextSink &sink)
{
    sink.beginPage(1);
    Story body(sink);
    const auto read =
        archive.readXml(u"word/document.xml"_s, [&body](const QXmlStreamReader &xml) { body.visit(xml); });
    if (!read)
        return read;
    if (!body.hasPages())
        sink.forgetPages();
    for (const QString &path : {u"word/footnotes.xml"_s, u"word/endnotes.xml"_s}) {
        sink.beginPage(0);
        Story notes(sink);
        const auto noted = archive.readXml(path, [&notes](const QXmlStreamReader &xml) { notes.visit(xml); });
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace twb::extract
