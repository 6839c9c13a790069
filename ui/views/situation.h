// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/kindtraits.h"

namespace twb::ui {

/// What the main window shows; it decides what can be done.
struct Situation {
    bool open = false; ///< there is a library
    bool writable = false; ///< that can be changed
    bool hits = false; ///< the list is not empty
    bool asked = false; ///< something is searched for or chosen beside the list
    bool several = false; ///< of the list are chosen
    bool chosenTrashed = false; ///< they lie in the trash; with none chosen, what is read does
    RecordId record; ///< that is read; null while there is none
    model::Kind kind = model::Kind::Other; ///< its kind
    bool trashed = false; ///< it lies in the trash

    bool isRead() const { return open && !record.isNull(); }
    bool isReportable() const { return model::traitsOf(kind).reported == model::Reported::Together; }

    /// What is read can be changed.
    bool isChangeable() const { return writable && kind != model::Kind::Other && !trashed; }

    /// What is chosen, or read, can be changed.
    bool areChangeable() const { return isChosen() && !chosenTrashed; }
    bool areRestorable() const { return isChosen() && chosenTrashed; }

    /// The same, and has this field.
    bool areChangeable(QStringView field) const
    {
        return areChangeable() && (several || model::findField(kind, field));
    }

private:
    bool isChosen() const { return writable && (several || kind != model::Kind::Other); }
};

} // namespace twb::ui
