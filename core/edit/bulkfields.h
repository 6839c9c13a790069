// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/edit/edited.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::edit {

/// What becomes of the value that a record has already.
enum class Existing : quint8 {
    Replaced,
    Kept, ///< only records without a value get one
    Extended, ///< of lists: what they lack is put behind
};

/// One value for a field of many records.
struct FieldChange {
    model::Kind kind = model::Kind::Other; ///< whose field it is; kinds with the same field get it too
    QString field = {};
    QJsonValue value = {}; ///< null empties the field
    Existing existing = Existing::Replaced;
};

/// A record that stays as it is, because the value would bring these problems.
struct Refusal {
    RecordId record;
    model::Kind kind = model::Kind::Other;
    QString title;
    QList<model::Problem> problems;

    bool operator==(const Refusal &) const = default;
};

/// What a change of many records would do.
struct BulkPlan {
    qsizetype changed = 0; ///< how many records would be another
    qsizetype replaced = 0; ///< how many of these would lose what they have
    qsizetype unchanged = 0; ///< they have the value already, or keep what they have
    qsizetype without = 0; ///< of kinds that do not have the field
    QList<Refusal> refused;
};

/// What became of many records that were to get the same value.
struct BulkEdited {
    store::Step step; ///< its number is 0 when nothing was to be changed
    QList<RecordId> refused; ///< left as they are, because the value would have brought a problem
};

/// The fields that one value can be given to in many records of these kinds, each with the first of the
/// kinds that has it, in the order of their forms. Left out are names and what has a way of its own: tags,
/// attachments and the review state.
QList<std::pair<model::Kind, const model::Field *>> bulkFields(const QList<model::Kind> &kinds);

/// Whether a kind has the field in the form of that of the other kind.
bool hasSameField(model::Kind kind, const FieldChange &change);

/// The kinds of these records, each once, in the order of the kinds. Fails with RecordNotFound, Cancelled.
Result<QList<model::Kind>> kindsOf(
    const store::Library &library, const QList<RecordId> &records, const Progress &progress = {});

/// Works out what setField() would do. Fails with RecordNotFound, Cancelled.
Result<BulkPlan> planField(const store::Library &library, const QList<RecordId> &records,
    const FieldChange &change, const Progress &progress = {});

/// Carries it out in one step, with the municipalities that the value names and the library does not have
/// yet; of the review state too. Fails with RecordNotFound, and with Cancelled, when nothing is changed.
Result<BulkEdited> setField(store::Library &library, const Author &author, const QList<RecordId> &records,
    const FieldChange &change, const Progress &progress = {});

} // namespace twb::edit
