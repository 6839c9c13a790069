// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/look.h"

#include <QDateTime>
#include <QImage>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace twb::report {

/// How a piece of text is set. Meaning first: a writer for another format maps the flags to its own means.
enum class TextFlag : quint8 {
    Bold = 1,
    Italic = 2,
    Code = 4,
    Muted = 8, ///< secondary colour
    Small = 16, ///< 0.85 of the size around it
};
Q_DECLARE_FLAGS(TextFlags, TextFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(TextFlags)

/// A piece of text with one appearance. U+2028 in the text is a line break.
struct Inline {
    QString text;
    TextFlags flags;
    /// "#anchor" leads to a block with that anchor; http, https and mailto leave the document. Anything
    /// else is set as plain text.
    QString href;
    QString language; ///< BCP 47, empty for the document's language
    std::vector<Inline> note = {}; ///< a footnote that hangs at the end of the piece; has no notes of its own

    bool operator==(const Inline &) const = default;
};
using Inlines = std::vector<Inline>;

/// The text without its appearance.
QString plainText(const Inlines &inlines);

enum class HeadingLook : quint8 {
    Automatic, ///< level 1 Title, 2 and 3 Section, else Subsection
    Chapter, ///< starts a page
    Title, ///< the name of a record
    Entry, ///< the name of a record among others
    Section, ///< small, in the accent colour
    Subsection, ///< as small, in the colour of the text
};

/// Levels may skip in the source; writers close the gaps, as PDF/UA asks.
struct Heading {
    int level = 1; ///< 1 to 6
    Inlines text;
    QString anchor; ///< ASCII, unique in the document; empty for none
    HeadingLook look = HeadingLook::Automatic;
    bool inContents = true; ///< listed by TableOfContents and as a bookmark

    bool operator==(const Heading &) const = default;
};

enum class ParagraphStyle : quint8 { Body, Lead, Kicker, Meta, DocumentTitle, DocumentSubtitle };

struct Paragraph {
    Inlines text;
    ParagraphStyle style = ParagraphStyle::Body;
    QString anchor;

    bool operator==(const Paragraph &) const = default;
};

struct Block;
using Blocks = std::vector<Block>;

struct ListItem {
    Blocks blocks;
    QString anchor;

    friend bool operator==(const ListItem &, const ListItem &);
};

struct List {
    bool ordered = false;
    int start = 1;
    bool small = false; ///< set like a list of sources
    std::vector<ListItem> items;

    bool operator==(const List &) const = default;
};

struct TableCell {
    Inlines text;

    bool operator==(const TableCell &) const = default;
};

enum class ColumnAlignment : quint8 { Start, End };

struct TableColumn {
    double share = 0; ///< part of the width, 0 to share by content
    ColumnAlignment alignment = ColumnAlignment::Start;

    bool operator==(const TableColumn &) const = default;
};

struct Table {
    Inlines caption;
    std::vector<TableColumn> columns; ///< may be shorter than the rows are wide
    std::vector<std::vector<TableCell>> rows;
    int headerRows = 1; ///< repeated on each page
    int headerColumns = 0;

    bool operator==(const Table &) const = default;
};

struct Fact {
    QString label;
    Inlines value;

    bool operator==(const Fact &) const = default;
};

/// Label and value in two quiet columns.
struct FactsTable {
    std::vector<Fact> facts;

    bool operator==(const FactsTable &) const = default;
};

/// A drawing in vectors: called with a painter whose logical size is `size`, in 1/72 inch.
struct Drawing {
    QSizeF size;
    std::function<void(QPainter &)> paint;
};

/// A photograph as the bytes of a JPEG file that any reader of documents shows right: 8 bits, grey or YCbCr,
/// in sRGB, upright.
struct Photograph {
    QByteArray jpeg;
    QSize size; ///< pixels

    bool operator==(const Photograph &) const = default;
};

using Picture = std::variant<QImage, Drawing, Photograph>;

struct Figure {
    Picture picture;
    double width = 0; ///< in points, 0 for its own size; never wider than the text
    QString alternativeText; ///< what a reader who cannot see it is told; never empty
    Inlines caption;

    friend bool operator==(const Figure &, const Figure &); ///< drawings compare by size only
};

struct CodeBlock {
    QString text;
    QString language; ///< name of a programming language, may be empty

    bool operator==(const CodeBlock &) const = default;
};

enum class QuoteKind : quint8 { Quote, Caution };

/// Blocks set apart by a bar at the side.
struct Quote {
    QuoteKind kind = QuoteKind::Quote;
    Blocks blocks;

    friend bool operator==(const Quote &, const Quote &);
};

struct Rule {
    bool operator==(const Rule &) const = default;
};

struct PageBreak {
    bool operator==(const PageBreak &) const = default;
};

/// The headings of the document with their pages, on pages of its own.
struct TableOfContents {
    QString title;
    int depth = 2; ///< headings up to this level

    bool operator==(const TableOfContents &) const = default;
};

struct IndexPlace {
    QString anchor; ///< of a block in this document
    QString title; ///< what stands there, where a format has no page numbers

    bool operator==(const IndexPlace &) const = default;
};

struct IndexEntry {
    QString term;
    std::vector<IndexPlace> places; ///< in the order of the document

    bool operator==(const IndexEntry &) const = default;
};

/// Terms with the pages they lead to, in the order they are given. Stands behind what it leads to.
struct Index {
    std::vector<IndexEntry> entries;

    bool operator==(const Index &) const = default;
};

struct Block {
    using Content = std::variant<Heading, Paragraph, List, Table, FactsTable, Figure, CodeBlock, Quote, Rule,
        PageBreak, TableOfContents, Index>;

    Content content;

    friend bool operator==(const Block &, const Block &) = default;
};

/// What is said about the document, and what stands on every page.
struct DocumentInfo {
    QString title;
    QString language = QStringLiteral("de-DE"); ///< BCP 47
    QString author;
    QString subject;
    QStringList keywords;
    QDateTime created; ///< UTC
    QString headerStart;
    QString headerEnd;
    QString footerStart;
    QString pageOf = QStringLiteral("%1 / %2"); ///< %1 the page, %2 how many there are
    bool titlePage = false; ///< the first page has neither header nor footer
    Look look;

    bool operator==(const DocumentInfo &) const = default;
};

struct Document {
    DocumentInfo info;
    Blocks blocks;

    bool operator==(const Document &) const = default;
};

} // namespace twb::report
