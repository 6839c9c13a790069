// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/office/docxparts.h"
#include "core/report/output/indexlist.h"
#include "core/report/output/outline.h"

#include <QHash>

#include <optional>

namespace twb::report {

/// word/document.xml with its notes, pictures and relations.
class DocxContent {
public:
    explicit DocxContent(const DocumentInfo &info);

    void add(const Block &block)
    {
        std::visit([this](const auto &content) { addContent(content); }, block.content);
    }
    std::vector<PackagePart> finish();

private:
    void addContent(const Heading &heading);
    void addContent(const Paragraph &paragraph);
    void addContent(const List &list);
    void addContent(const Table &table);
    void addContent(const FactsTable &facts);
    void addContent(const Figure &figure);
    void addContent(const CodeBlock &code);
    void addContent(const Quote &quote);
    void addContent(const Rule &rule);
    void addContent(const PageBreak &) { m_breakPending = true; }
    void addContent(const TableOfContents &contents);
    void addContent(const Index &index) { addContent(indexList(index)); }

    void writeParagraph(const QByteArray &style, const QByteArray &runs, const QString &anchor = {},
        const QByteArray &properties = {});
    QByteArray inlines(const Inlines &text);
    QByteArray piece(const Inline &piece);
    QByteArray runs(const QString &text, const QByteArray &properties);
    QByteArray noteReference(const Inlines &note);
    QByteArray contentsField() const;
    QByteArray cell(const Inlines &text, const char *style, ColumnAlignment alignment, int width, bool fill);

    const DocumentInfo &m_info;
    QByteArray m_out;
    QByteArray m_notes;
    std::vector<DocxRelation> m_relations;
    std::vector<DocxRelation> m_noteRelations;
    std::vector<PackagePart> m_pictures;
    QHash<QByteArray, QString> m_pictureRelations; ///< by content
    int m_figures = 0;
    std::vector<ListedHeading> m_headings;
    std::vector<int> m_starts; ///< of the numbered lists
    QList<QByteArray> m_bodyStyles; ///< of the quotes that are open
    HeadingLevels m_levels;
    std::optional<TableOfContents> m_contents;
    qsizetype m_contentsAt = 0;
    QByteArray m_numbering; ///< of the item whose first paragraph comes next
    int m_listDepth = 0;
    int m_bookmarks = 0;
    int m_noteCount = 0;
    bool m_inNote = false;
    bool m_breakPending = false;
};

/// For attributes and text of XML.
QByteArray docxEscaped(QStringView text);

/// "0B6570".
inline QByteArray hexOf(const QColor &colour)
{
    return colour.name().mid(1).toUpper().toLatin1();
}

/// Bookmark names have at most 40 characters and begin with a letter.
QByteArray bookmarkName(const QString &anchor);

inline constexpr char keepNext[] = "<w:keepNext/>";

} // namespace twb::report
