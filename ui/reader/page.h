// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/recordview.h"
#include "ui/reader/codehighlighter.h"

#include <QTextDocument>

#include <memory>

namespace twb::ui {

/// Sets the page of a record: kind, title, lead, facts, sections, lessons, adoptions, sources. Can be
/// called in any thread; the document is not laid out yet and may be moved to another thread.
std::unique_ptr<QTextDocument> makePage(
    const RecordView &view, const PageStyle &style, CodeHighlighter &highlighter);

} // namespace twb::ui
