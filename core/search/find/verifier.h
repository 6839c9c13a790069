// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/find/matchevidence.h"

#include <limits>

namespace twb::search {

/// How many bytes of texts may be read to answer.
class Allowance {
public:
    /// What a keystroke may read: the texts of some 1,500 records of usual length, in about one frame.
    static constexpr qint64 ofKeystroke = 1536 * 1024;

    explicit Allowance(qint64 bytes = std::numeric_limits<qint64>::max()) : m_left(bytes) { }

    void take(size_t bytes) { m_left -= qint64(bytes); }
    qint64 left() const { return m_left; }
    bool isSpent() const { return m_left <= 0; }

    /// Whether a record was passed over because of it.
    bool isTooSmall() const { return m_isTooSmall; }
    void passOver() { m_isTooSmall = true; }

private:
    qint64 m_left;
    bool m_isTooSmall = false;
};

/// Reads the texts of candidates, to tell what full text cannot: whether words stand in order. Within one
/// transaction of the view.
class Verifier {
public:
    /// \a allowance must live as long.
    Verifier(IndexView &view, const Match &match, Allowance &allowance);

    /// Whether a record fulfils the match; false when it is gone. Once the allowance is spent, what would
    /// have to be read is passed over: false.
    Result<bool> holds(index::EntryNumber number);

    /// The same, whatever is left. Some ten microseconds for texts of usual length.
    Result<bool> read(index::EntryNumber number);

    /// Of the record that was read last.
    const MatchEvidence &evidence() const { return m_evidence; }

private:
    /// Full text has said so already: words in order stand there as one.
    Result<bool> isSure(index::EntryNumber number);
    Result<void> collectSure();

    IndexView &m_view;
    const Match &m_match;
    Allowance &m_allowance;
    Recognizer m_recognizer;
    MatchEvidence m_evidence;
    sqlite::Statement m_text;
    std::optional<Numbers> m_sure; ///< ascending
};

} // namespace twb::search
