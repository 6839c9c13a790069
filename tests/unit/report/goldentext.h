// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace twb::test {

/// A document as lines that a person can read and compare: what each block is, and what it says.
class GoldenText {
public:
    QStringList lines(const report::Document &document)
    {
        const report::DocumentInfo &info = document.info;
        m_lines = {QStringLiteral("title: ") + info.title, QStringLiteral("subject: ") + info.subject,
            QStringLiteral("language: ") + info.language,
            QStringLiteral("header: ") + info.headerStart + QStringLiteral(" | ") + info.headerEnd,
            QStringLiteral("footer: ") + info.footerStart + QStringLiteral(" | ") + info.pageOf};
        add(document.blocks, 0);
        return m_lines;
    }

private:
    static QString inlines(const report::Inlines &text)
    {
        QString out;
        for (const report::Inline &piece : text) {
            QString part = piece.text;
            part.replace(QChar(QChar::LineSeparator), QStringLiteral(" / "));
            if (!piece.language.isEmpty())
                part = u'{' + piece.language + u' ' + part + u'}';
            if (!piece.href.isEmpty())
                part = u'<' + part + QStringLiteral("> (") + piece.href + u')';
            out += part;
            if (!piece.note.empty())
                out += QStringLiteral("[^ ") + inlines(piece.note) + u']';
        }
        return out.trimmed();
    }

    void line(int depth, const QString &text) { m_lines.append(QString(2 * depth, u' ') + text.trimmed()); }

    void add(const report::Blocks &blocks, int depth)
    {
        for (const report::Block &block : blocks)
            std::visit([&](const auto &content) { addContent(content, depth); }, block.content);
    }

    void addContent(const report::Heading &heading, int depth)
    {
        line(depth,
            QString(heading.level, u'#') + u' ' + inlines(heading.text)
                + (heading.inContents ? QString() : QStringLiteral(" (unlisted)")));
    }
    void addContent(const report::Paragraph &paragraph, int depth)
    {
        constexpr const char *names[] = {"", "lead: ", "kicker: ", "meta: ", "title: ", "subtitle: "};
        line(depth, QLatin1StringView(names[int(paragraph.style)]) + inlines(paragraph.text));
    }
    void addContent(const report::List &list, int depth)
    {
        int number = list.start;
        for (const report::ListItem &item : list.items) {
            line(depth, list.ordered ? QString::number(number++) + u'.' : QStringLiteral("-"));
            add(item.blocks, depth + 1);
        }
    }
    void addContent(const report::Table &table, int depth)
    {
        line(depth, QStringLiteral("table: ") + inlines(table.caption));
        for (const auto &row : table.rows) {
            QStringList cells;
            for (const report::TableCell &cell : row)
                cells.append(inlines(cell.text));
            line(depth, QStringLiteral("| ") + cells.join(QStringLiteral(" | ")));
        }
    }
    void addContent(const report::FactsTable &facts, int depth)
    {
        for (const report::Fact &fact : facts.facts)
            line(depth, QStringLiteral("= ") + fact.label + QStringLiteral(": ") + inlines(fact.value));
    }
    void addContent(const report::Figure &figure, int depth)
    {
        line(depth, QStringLiteral("figure: ") + figure.alternativeText);
        line(depth, QStringLiteral("caption: ") + inlines(figure.caption));
    }
    void addContent(const report::CodeBlock &code, int depth)
    {
        line(depth, QStringLiteral("code: ") + code.text);
    }
    void addContent(const report::Quote &quote, int depth)
    {
        line(depth, quote.kind == report::QuoteKind::Caution ? QStringLiteral("!") : QStringLiteral(">"));
        add(quote.blocks, depth + 1);
    }
    void addContent(const report::Rule &, int depth) { line(depth, QStringLiteral("---")); }
    void addContent(const report::PageBreak &, int depth) { line(depth, QStringLiteral("=== page")); }
    void addContent(const report::TableOfContents &contents, int depth)
    {
        line(depth, QStringLiteral("contents: ") + contents.title);
    }
    void addContent(const report::Index &index, int depth)
    {
        for (const report::IndexEntry &entry : index.entries) {
            QStringList places;
            for (const report::IndexPlace &place : entry.places)
                places.append(place.title);
            line(depth,
                QStringLiteral("index: ") + entry.term + QStringLiteral(": ")
                    + places.join(QStringLiteral("; ")));
        }
    }

    QStringList m_lines;
};

} // namespace twb::test
