// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QIODevice>

#include <memory>

class QPainter;
class QPdfWriter;

namespace twb::bench {

/// The baseline: the same blocks through QTextDocument and QPdfWriter, chapter by chapter, with a footer
/// line. Untagged and not hyphenated.
class QtWriter {
public:
    explicit QtWriter(QIODevice &device);
    ~QtWriter();

    void add(const report::Blocks &chapter);
    int pages() const { return m_pages; }

private:
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    int m_pages = 0;
};

} // namespace twb::bench
