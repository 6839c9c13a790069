// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/document.h"

#include <optional>

namespace twb::report {

/// A document that is handed over chapter by chapter, so that a long one is never whole in memory.
class BlockSource {
public:
    virtual ~BlockSource() = default;

    /// What is said about the document. Asked once, before the first chapter.
    virtual DocumentInfo info() const = 0;

    /// How many chapters will come, for progress; 0 while unknown.
    virtual qint64 chapterCount() const = 0;

    /// The next blocks, nothing after the last. An error ends the writing.
    virtual Result<std::optional<Blocks>> nextChapter() = 0;
};

/// A whole document as a source of one chapter. The document must outlive the source.
class DocumentSource final : public BlockSource {
public:
    explicit DocumentSource(const Document &document) : m_document(document) { }

    DocumentInfo info() const override { return m_document.info; }
    qint64 chapterCount() const override { return 1; }
    Result<std::optional<Blocks>> nextChapter() override
    {
        if (m_done)
            return std::optional<Blocks>();
        m_done = true;
        return std::optional(m_document.blocks);
    }

private:
    const Document &m_document;
    bool m_done = false;
};

} // namespace twb::report
