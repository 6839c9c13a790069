// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twb::search {

/// A way to go on with a text that is being typed into the search field.
struct Suggestion {
    enum class Kind : quint8 {
        Recent, ///< a query typed before
        Field, ///< the name of a field with its colon
        Value, ///< of the field before
        Municipality, ///< as a filter
        Tag, ///< as a filter
        Title ///< of a record
    };

    Kind kind;
    QString text; ///< to be put in place of the range
    QString label; ///< to be shown
    qsizetype start = 0; ///< of the range, in characters of the typed text
    qsizetype length = 0;

    bool operator==(const Suggestion &) const = default;
};

inline constexpr int mostSuggestions = 8;

} // namespace twb::search
