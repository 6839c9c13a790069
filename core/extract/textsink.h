// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/extractedtext.h"

#include <QElapsedTimer>

namespace twb::extract {

/// Takes the text of a document page by page and watches over its limits while it is read.
class TextSink {
public:
    TextSink(const Limits &limits, const Progress &progress);

    const Limits &limits() const { return m_limits; }
    const Progress &progress() const { return m_progress; }

    /// What follows stands on page \a page; 0 where there are none.
    void beginPage(int page);

    /// Control characters become blanks, soft hyphens and what is no character are dropped.
    void append(QStringView text);

    void breakLine();

    /// The document turned out to have no pages.
    void forgetPages();

    /// True when no more text is taken.
    bool isFull() const { return m_full; }

    /// There is text that was not read.
    void setShortened() { m_result.shortened = true; }

    /// Called often: fails with Cancelled, or with DocumentTooLarge when time is up.
    Result<void> proceed() const;

    ExtractedText take();

private:
    Limits m_limits;
    const Progress &m_progress;
    ExtractedText m_result;
    qsizetype m_size = 0;
    bool m_full = false;
    QElapsedTimer m_timer;
};

} // namespace twb::extract
