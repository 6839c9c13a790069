// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/facts.h"
#include "ui/reader/pagestyle.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocument>

namespace twb::ui {

/// Address of a part of a long page, counted from 0; it never leaves the program.
QString partLink(int part);

/// The part that such an address means; -1 for every other one.
int linkedPart(const QUrl &link);

/// Writes what a page holds one below the other: the typographic vocabulary of the reader. A page that would
/// take too long to lay out is read in parts, of which one is written; whatever stands before or behind it
/// is passed over.
class PageWriter {
    Q_DECLARE_TR_FUNCTIONS(Page)

public:
    PageWriter(QTextDocument &document, const PageStyle &style, int part = 0);

    /// For what writes blocks of its own, each begun with insertBlock(); null where that is passed over.
    /// \a weight is what laying it out costs, in characters.
    QTextCursor *place(qsizetype weight);
    const PageStyle &style() const { return m_style; }

    /// Number of parts so far.
    int partCount() const { return m_current + 1; }

    /// Ends the part with the ways to the others; \a title stands above every part but the first.
    void finish(const QString &title);

    /// The next part is written behind everything that is there.
    void toEnd();

    void kind(const QString &text);
    void title(const QString &text);
    void lead(const QString &text);

    /// A heading for what follows; it stands again where that goes on in another part.
    void section(const QString &text);
    void paragraph(const QString &text, int above = 6);
    void note(const QString &text);
    void caution(const QString &text);
    void facts(const QList<Fact> &facts);

    /// One fact that is too long for the table of facts.
    void longFact(const Fact &fact);
    void list(const QStringList &items, bool numbered);

    /// A paragraph behind a bar: \a title as a link, then text, then where it is from.
    void barred(const QString &title, const QString &link, const QString &text, const QString &from);

    /// One line: a link, then words behind it.
    void linkLine(const QString &text, const QString &link, const QString &behind);

private:
    bool begin(qsizetype weight);
    void texts(TextRole role, int above, const QString &text, const QTextCharFormat &format);
    void ways(QTextCursor &cursor, const QList<FactPart> &places) const;
    void block(TextRole role, int above, int headingLevel = 0);
    void parts(QTextCursor &cursor, const QList<FactPart> &parts) const;
    qreal labelWidth(const QList<Fact> &facts) const;
    void beforeTable();
    void leaveTable();
    void makeLow();

    QTextCursor m_cursor;
    const PageStyle &m_style;
    bool m_reuse = true; ///< the block at the cursor is still empty: the next one begins in it
    int m_part; ///< that is written
    int m_current = 0; ///< at hand
    qsizetype m_weight = 0; ///< of the part at hand
    QString m_section;
    bool m_sectionBegun = true;
    bool m_begun = false; ///< something of the part is written
};

} // namespace twb::ui
