// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/readers.h"

#include <QXmlStreamReader>

namespace twb::extract {

using namespace Qt::StringLiterals;

namespace {

/// Reads content.xml: text stands in paragraphs and headings, wherever these stand.
class Content {
public:
    explicit Content(TextSink &sink) : m_sink(sink) { m_sink.beginPage(1); }

    void visit(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (xml.isStartElement())
            begin(name);
        else if (xml.isEndElement())
            end(name);
        else if (m_paragraphs > 0 && m_removed == 0)
            m_sink.append(xml.text());
    }

    bool hasPages() const { return m_page > 1; }

private:
    void begin(QStringView name)
    {
        if (name == "tracked-changes"_L1)
            ++m_removed;
        else if (name == "p"_L1 || name == "h"_L1)
            ++m_paragraphs;
        else if (name == "s"_L1 || name == "tab"_L1 || name == "note"_L1)
            m_sink.append(u" ");
        else if (name == "line-break"_L1)
            m_sink.breakLine();
        else if (name == "soft-page-break"_L1)
            m_sink.beginPage(++m_page);
    }

    void end(QStringView name)
    {
        if (name == "tracked-changes"_L1) {
            --m_removed;
        } else if (name == "p"_L1 || name == "h"_L1) {
            --m_paragraphs;
            m_sink.breakLine();
        }
    }

    TextSink &m_sink;
    int m_page = 1;
    int m_paragraphs = 0; ///< open ones; notes and frames nest
    int m_removed = 0;
};

Result<bool> isEncrypted(Archive &archive)
{
    bool encrypted = false;
    const auto look = [&](const QXmlStreamReader &xml) {
        encrypted = encrypted || xml.name() == "encryption-data"_L1;
    };
    return archive.readXml(u"META-INF/manifest.xml"_s, look).transform([&] { return encrypted; });
}

} // namespace

Result<void> readOpenDocument(Archive &archive, TextSink &sink)
{
    const auto encrypted = isEncrypted(archive);
    if (!encrypted || *encrypted)
        return encrypted ? failure(ErrorCode::DocumentProtected) : std::unexpected(encrypted.error());
    Content content(sink);
    return archive.readXml(u"content.xml"_s, [&content](const QXmlStreamReader &xml) { content.visit(xml); })
        .transform([&] {
            if (!content.hasPages())
                sink.forgetPages();
        });
}

} // namespace twb::extract
