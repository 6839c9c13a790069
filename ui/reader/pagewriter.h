// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/facts.h"
#include "ui/reader/pagestyle.h"

#include <QTextCursor>
#include <QTextDocument>

namespace twb::ui {

/// Writes the parts of a page one below the other: the typographic vocabulary of the reader.
class PageWriter {
public:
    PageWriter(QTextDocument &document, const PageStyle &style);

    /// For parts that write blocks of their own, each begun with insertBlock().
    QTextCursor &cursor()
    {
        m_reuse = false;
        return m_cursor;
    }
    const PageStyle &style() const { return m_style; }

    /// The next part is written behind everything that is there.
    void toEnd();

    void kind(const QString &text);
    void title(const QString &text);
    void lead(const QString &text);
    void section(const QString &text);
    void paragraph(const QString &text, int above = 6);
    void note(const QString &text);
    void caution(const QString &text);
    void facts(const QList<Fact> &facts);
    void list(const QStringList &items, bool numbered);

    /// A paragraph behind a bar: \a title as a link, then text, then where it is from.
    void barred(const QString &title, const QString &link, const QString &text, const QString &from);

    /// One line: a link, then words behind it.
    void linkLine(const QString &text, const QString &link, const QString &behind);

private:
    void block(TextRole role, int above, int headingLevel = 0);
    void parts(QTextCursor &cursor, const QList<FactPart> &parts) const;
    qreal labelWidth(const QList<Fact> &facts) const;
    void beforeTable();
    void leaveTable();
    void makeLow();

    QTextCursor m_cursor;
    const PageStyle &m_style;
    bool m_reuse = true; ///< the block at the cursor is still empty: the next part begins in it
};

} // namespace twb::ui
