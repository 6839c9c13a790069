// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <string>
#include <string_view>
#include <vector>

namespace twb::intake {

/// Numbers that are equal when the values are; good for one run of the program only. What an import does
/// not read from the row itself, such as links to records, does not count.
struct Prints {
    size_t all = 0;
    size_t title = 0;
    size_t content = 0; ///< everything but the title

    bool operator==(const Prints &) const = default;
};

/// \a fields is the canonical JSON object of a record's fields.
Prints printsOf(std::string_view fields);

/// What two versions of one record have in common however they were edited.
struct Profile {
    std::vector<quint32> title; ///< its words as numbers, sorted
    std::vector<quint32> content; ///< the words of its texts, the first ones, likewise
    std::string owner; ///< AGS key of the municipality that leads; may be empty
};

Profile profileOf(model::Kind kind, std::string_view fields);

enum class Likeness : quint8 {
    Unlike,
    Related, ///< enough where something else says that it is the same record
    SameTitle, ///< one title with other contents
    Alike, ///< enough by itself
};

Likeness likeness(const Profile &a, const Profile &b);

/// Orders candidates: the share of common words, title and contents.
double closeness(const Profile &a, const Profile &b);

} // namespace twb::intake
