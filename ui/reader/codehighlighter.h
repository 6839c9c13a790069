// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/pagestyle.h"

#include <QTextBlock>

#include <memory>

namespace twb::ui {

/// Colours code blocks by their language. Confined to one thread; reads the descriptions of languages
/// when the first block comes, which takes some milliseconds.
class CodeHighlighter {
public:
    CodeHighlighter();
    ~CodeHighlighter();

    /// Colours the blocks of one piece of code. A language that nobody knows leaves them as they are.
    void highlight(const QList<QTextBlock> &blocks, const QString &language, const PageStyle &style);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace twb::ui
