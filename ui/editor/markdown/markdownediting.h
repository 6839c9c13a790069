// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>

namespace twb::ui {

/// Changes of a Markdown text at the cursor, each one step of undo. They work on whole lines or on what is
/// selected, else on the word at the cursor, and leave the cursor where writing goes on.

/// Puts \a marks around the selection, or takes them away where they stand already.
void toggleMarks(QTextCursor &cursor, const QString &marks);

/// Makes the lines a heading of this level, 1 to 6; the same level again makes them plain.
void toggleHeading(QTextCursor &cursor, int level);

enum class ListKind : quint8 { Points, Numbers, Tasks, Quote };

/// Makes the lines items of a list, or plain where all of them are such items already.
void toggleList(QTextCursor &cursor, ListKind kind);

/// Moves the items of the lines one level in (\a by 1) or out (-1).
void indentLines(QTextCursor &cursor, int by);

/// With nothing to show, what is selected is the text of the link.
void insertLink(QTextCursor &cursor, const QString &text, const QString &address);

/// \a reference as "attachment:HASH".
void insertImage(QTextCursor &cursor, const QString &alternative, const QString &reference);

/// A table with a head, ready to be filled; the first cell of the head is selected.
void insertTable(QTextCursor &cursor, int columns, int rows, const QString &head);

/// A block of code around the selected lines.
void insertCodeBlock(QTextCursor &cursor, const QString &language);

/// What Enter does in a list: the next item, or the end of the list where the item is empty. False when
/// the line is no item.
bool continueList(QTextCursor &cursor);

} // namespace twb::ui
