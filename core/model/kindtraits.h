// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QList>

namespace twb::model {

/// How reports tell records of a kind.
enum class Reported : quint8 {
    Never,
    Together, ///< in one report with others
    Alone, ///< in reports that are made for the kind
};

/// What the program does with the records of a kind. A row of the table of kinds; what a kind lacks, it says
/// nothing of.
struct KindTraits {
    bool listed = false; ///< found unless asked otherwise; others only when asked for their kind
    bool inNavigation = false; ///< a place of its own beside the list
    bool dated = false; ///< found by the year of what it tells
    bool namesOthers = false; ///< its records are what others are found by
    bool imported = false; ///< rows of foreign files become records of it
    Reported reported = Reported::Never;
    int created = 0; ///< place among what a person writes anew, the most frequent first; 0 for not there
};

const KindTraits &traitsOf(Kind kind);

/// The kinds that have a trait, in the order of the table.
QList<Kind> kindsWith(bool KindTraits::*trait);

/// The kinds that a person writes anew, in their order.
QList<Kind> kindsToCreate();

/// The kinds that reports tell so.
QList<Kind> kindsReported(Reported reported);

} // namespace twb::model
