// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/evidence.h"

namespace twb::search {

/// Reads the texts of candidates, to tell what full text cannot: whether words stand in order. Within one
/// transaction of the view.
class Verifier {
public:
    Verifier(IndexView &view, const Match &match);

    /// Whether a record fulfils the match; false when it is gone. Some ten microseconds.
    Result<bool> holds(index::EntryNumber number);

    /// Of the record that was read last.
    const Evidence &evidence() const { return m_evidence; }

private:
    IndexView &m_view;
    Recognizer m_recognizer;
    Evidence m_evidence;
    index::Statement m_text;
};

} // namespace twb::search
