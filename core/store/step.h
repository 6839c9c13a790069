// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QUuid>

namespace twb::store {

/// Why revisions were added. Kept as text in the file: a newer program may know more.
/// A kind says in its comment which arguments its sentence needs beside `what` and `records`, in order.
enum class StepKind : quint8 {
    Create, ///< none
    Edit, ///< none
    Import, ///< none; `what` is the source
    Undo, ///< those of the step that `about` speaks of
    Redo, ///< the same
    Tag, ///< how many tags were made with it; none for none
    SetField, ///< the field, how many municipalities were made with it; none for none
    Review, ///< the review state
    Trash, ///< none
    Restore, ///< none; out of the trash
    RestoreRevision, ///< none
    Collect, ///< how many records; `what` is the collection
    Uncollect, ///< how many records; `what` is the collection
    RenameTag, ///< the old name, the new name
    MoveTag, ///< the new parent; empty at the top
    MergeTags, ///< the tag that is gone, the tag that stays
    DeleteTag, ///< none
    ImportTags, ///< none; `what` is the source
    EmptyTrash, ///< how many records; cannot be undone
    Erase, ///< none; cannot be undone
    Repair, ///< none
    Other, ///< none; written by a newer program
};

inline constexpr int stepKindCount = int(StepKind::Other) + 1;

/// Who does something and how it is called; the library adds time and number.
struct StepRequest {
    StepKind kind = StepKind::Edit;
    QString actor = {}; ///< a function or user name; may be empty
    QString what = {}; ///< named for people: "Olpe: Smarte Straßenbeleuchtung", a file name …
    QString note = {};
    QStringList arguments = {}; ///< see StepKind
};

/// One named change of the library: everything is written in steps.
///
/// Steps stand on two stacks. Undo takes the newest of those that count off the one and puts itself on the
/// other, redo does the reverse; both are steps that write new revisions, so nothing is ever lost. Every
/// other step empties the stack of redo. The stacks follow from the table of steps alone, so they are the
/// same after a restart.
struct Step {
    qint64 number = 0; ///< increasing; 0 means there is none
    qint64 root = 0; ///< for undo and redo: number of the step that it all began with; else its own
    QUuid id;
    StepKind kind = StepKind::Edit;
    StepKind about = StepKind::Edit; ///< kind of the root
    QDateTime at; ///< UTC
    QString actor;
    QString municipality;
    QString what;
    QStringList arguments;
    qint64 records = 0; ///< how many revisions the root brought
    QString note;
    qint64 undoes = 0; ///< number of the step this one takes back; 0 for none. A redo takes back an undo
    qint64 undoneBy = 0; ///< number of the step that took this one back; 0 for none
    bool counts = true; ///< it was not taken back, or was brought back since
    qint64 revisions = 0; ///< how many revisions it brought itself

    bool operator==(const Step &) const = default;
};

} // namespace twb::store
