// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyser.h"

namespace twb::ui {

/// Finds names while they are typed, by the beginning of any of their words and without regard to case
/// and umlauts: "muen" and "mün" find Münster. Made for some ten thousand names; a question costs a
/// comparison with each of them.
class NameMatcher {
public:
    /// \a item may have several names. Items are added in the order in which they should stand.
    void add(const QString &name, int item);
    void clear() { m_names.clear(); }

    /// Items, the best first: whole name, beginning of the name, beginning of a word. Nothing typed
    /// matches all.
    QList<int> matches(const QString &typed, int limit);

    /// The item that is called \a typed, -1 for none or several.
    int named(const QString &typed);

private:
    struct Name {
        std::string folded;
        int item;
    };

    analysis::Analyser m_analyser;
    std::vector<Name> m_names;
};

} // namespace twb::ui
