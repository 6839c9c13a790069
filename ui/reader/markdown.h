// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/codehighlighter.h"
#include "ui/reader/pictures.h"

class QTextCursor;

namespace twb::ui {

/// Sets a Markdown text, or a piece of a long one, at the cursor, as blocks of their own. HTML is shown as
/// text, images with their description, or as nothing else where they are not among \a pictures; links only
/// where they lead to web pages or mail; nothing is loaded.
void insertMarkdown(QTextCursor &cursor, const QString &markdown, const PageStyle &style,
    CodeHighlighter &highlighter, const Pictures &pictures = {});

} // namespace twb::ui
