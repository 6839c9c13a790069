// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/office/zippackage.h"
#include "core/report/output/indexlist.h"
#include "core/report/output/outline.h"

#include <QHash>
#include <QMap>
#include <QXmlStreamWriter>

#include <optional>
#include <utility>

namespace twb::report {

/// content.xml, and the pictures it names. Text goes to one stream and automatic styles to a list, because
/// the styles stand before the text that shows which ones are needed.
class OdtContent {
public:
    explicit OdtContent(const DocumentInfo &info) : m_info(info), m_xml(&m_text)
    {
        m_xml.writeStartElement(QStringLiteral("office:text"));
    }

    void add(const Block &block)
    {
        std::visit([this](const auto &content) { addContent(content); }, block.content);
    }
    QByteArray finish();
    std::vector<PackagePart> takePictures() { return std::move(m_pictures); }

private:
    void addContent(const Heading &heading);
    void addContent(const Paragraph &paragraph);
    void addContent(const List &list);
    void addContent(const Table &table);
    void addContent(const FactsTable &facts);
    void addContent(const Figure &figure);
    void addContent(const CodeBlock &code);
    void addContent(const Quote &quote);
    void addContent(const Rule &) { writeParagraph(QStringLiteral("Horizontal_20_Line"), {}); }
    void addContent(const PageBreak &) { m_breakPending = true; }
    void addContent(const TableOfContents &contents);
    void addContent(const Index &index) { addContent(indexList(index)); }

    void writeParagraph(const QString &style, const Inlines &text, const QString &anchor = {});
    void writeInlines(const Inlines &text);
    void writePiece(const Inline &piece);
    void writeText(QStringView text);
    void writeNote(const Inlines &note);
    void writeColumn(double share);
    void writeCell(const Inlines &text, const QString &style, ColumnAlignment alignment, bool filled);
    void writeBookmark(const QString &anchor);
    QString paragraphStyle(const QString &parent, bool newPage);
    QString textStyle(const Inline &piece);
    QString bodyStyle() const { return m_quotes.empty() ? QStringLiteral("Text_20_body") : m_quotes.back(); }
    QByteArray contentsIndex() const;

    const DocumentInfo &m_info;
    QByteArray m_text;
    QXmlStreamWriter m_xml;
    QMap<QString, QString> m_styles; ///< automatic styles by their properties
    QStringList m_quotes; ///< paragraph styles of the quotes that are open
    std::vector<PackagePart> m_pictures;
    QHash<QByteArray, QString> m_picturePaths; ///< by content
    int m_figures = 0;
    std::vector<ListedHeading> m_headings;
    HeadingLevels m_levels;
    std::optional<TableOfContents> m_contents;
    qsizetype m_contentsAt = 0;
    bool m_breakPending = false;
    int m_notes = 0;
    int m_tables = 0;
};

} // namespace twb::report
