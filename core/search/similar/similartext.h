// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyser.h"

#include <QStringView>

namespace twb::search {

/// How well a text that was typed names something, the best first.
enum class Likeness : quint8 {
    Same, ///< the whole name
    Beginning, ///< of the name
    WordBeginning, ///< of a word in the name: "betrieb" for "In Betrieb"
    None,
};

/// Compares names with one text that was typed, without regard to case, umlauts (ä, a and ae are one) and
/// what stands between words.
class NameLikeness {
public:
    explicit NameLikeness(QStringView typed);

    Likeness of(QStringView name);

private:
    std::string folded(QStringView text, bool twoLetters);

    analysis::Analyser m_analyser;
    std::string m_oneLetter;
    std::string m_twoLetters;
};

} // namespace twb::search
