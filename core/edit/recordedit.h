// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/edit/edited.h"
#include "core/store/libraryinfo.h"

#include <optional>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::edit {

/// What a new record of this kind begins with: it is a draft and belongs to the municipality of the
/// library, as far as its kind knows these.
QJsonObject defaultValues(model::Kind kind, const store::LibraryInfo &info);

/// What goes with the values of one record.
struct Accompaniment {
    QJsonObject newTags = {}; ///< names, by id, of tags that are made in the same step where they are missing

    /// What the values were written on top of, instead of what the record shows now: changes made since
    /// meet them field by field.
    std::optional<QList<RevisionId>> basedOn = std::nullopt;
};

/// Makes a record in one step, when all its values are valid; null keeps a default value away. Fails with
/// UnknownKind, TagNameTaken, TagCycle, RecordExists.
Result<Edited> createRecord(store::Library &library, const Author &author, model::Kind kind,
    const QJsonObject &values, const Accompaniment &with = {});

/// The same of values to which no default is added: the person has seen them all.
Result<Edited> createFilled(store::Library &library, const Author &author, model::Kind kind,
    const QJsonObject &values, const Accompaniment &with = {});

/// Writes \a values on top of what the record shows, null empties a field, when all values are valid
/// afterwards. Fails with RecordNotFound, TagNameTaken, TagCycle.
Result<Edited> changeRecord(store::Library &library, const Author &author, const RecordId &record,
    const QJsonObject &values, const Accompaniment &with = {});

/// Moves records to the trash, or out of it, in one step. Fails with RecordNotFound, and with Cancelled, when
/// nothing is changed.
Result<store::Step> moveToTrash(store::Library &library, const Author &author, const QList<RecordId> &records,
    const Progress &progress = {});
Result<store::Step> takeFromTrash(store::Library &library, const Author &author,
    const QList<RecordId> &records, const Progress &progress = {});

/// Puts back what the record showed at an earlier revision: one field, or all of them; where it was
/// imported from stays. Refused when it brings problems that the record does not have now. Fails with
/// RecordNotFound, RevisionNotFound, UnknownField.
Result<Edited> restoreRevision(store::Library &library, const Author &author, const RecordId &record,
    const RevisionId &revision, const QString &field = {});

/// The problems of \a after that \a before does not have.
QList<model::Problem> newProblems(const QString &kind, const QJsonObject &before, const QJsonObject &after);

/// \a fields with \a values written over them; null removes a field.
QJsonObject withValues(QJsonObject fields, const QJsonObject &values);

} // namespace twb::edit
