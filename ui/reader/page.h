// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/recordview.h"
#include "ui/reader/codehighlighter.h"

#include <QTextDocument>

#include <memory>

namespace twb::ui {

/// What a record is called on its page and in the window.
QString pageTitle(const QJsonObject &fields);

/// The page of a record, or the part of it that was asked for.
struct Page {
    std::unique_ptr<QTextDocument> document;
    int part = 0; ///< the last one where there are fewer than was asked for
    int parts = 1;

    bool isLast() const { return part + 1 == parts; }
};

/// Sets the page of a record: kind, title, lead, facts, sections, lessons, adoptions, sources. One that is
/// long comes in parts with ways to the others (see partLink()), each of which is laid out at once. Can be
/// called in any thread; the document is not laid out yet and may be moved to another thread.
Page makePage(const RecordView &view, const PageStyle &style, CodeHighlighter &highlighter, int part = 0);

} // namespace twb::ui
