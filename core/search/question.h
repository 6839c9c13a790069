// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query/query.h"

namespace twb::search {

enum class Order : quint8 { Relevance, Newest, Title };

/// Which records are found where fewer than a page of them hold all words.
enum class Width : quint8 {
    Wide, ///< also those that hold only some: of compounds any part is enough, and more is better
    Strict ///< only those that hold all
};

/// What is asked of the records of a library. Questions that say more than words are strict, and so are
/// those of several words by which a record is called.
struct Question {
    QString text; ///< see Query
    Selection selected = {}; ///< chosen beside the text
    Order order = Order::Relevance;
    bool typing = false; ///< the last word of the text may be unfinished
    Width width = Width::Wide;

    bool operator==(const Question &) const = default;
};

} // namespace twb::search
