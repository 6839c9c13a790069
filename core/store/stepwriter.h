// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/newrecord.h"
#include "core/model/recordstate.h"
#include "core/model/revision.h"
#include "core/store/recordchange.h"
#include "core/store/step.h"

#include <functional>

namespace twb::store {

/// Writes many changes as one step in one transaction. Nothing is kept unless commit() succeeds;
/// the destructor rolls back. While it lives, the library must not be written in another way.
/// After an error of the file (DiskFull, LibraryDamaged …) every further call fails with it; such an error
/// may show with a later add(), because many revisions are stored together.
class StepWriter {
public:
    virtual ~StepWriter() = default;

    /// Nothing is written when the values are those the record already has; then false is returned.
    virtual Result<bool> add(const RecordChange &change) = 0;

    /// Makes the records of this step for the next function, in whatever thread.
    virtual model::NewRecordEncoder encoder() const = 0;

    /// False when there is a record with its id already; then nothing is written.
    virtual Result<bool> add(const model::NewRecord &record) = 0;

    /// Same as add(change) with values made of what the record shows at this moment, with no other program
    /// writing in between; `writers` of the state is empty. RecordNotFound when it is not there.
    using Values = std::function<QJsonObject(const model::RecordState &state)>;
    virtual Result<bool> rewrite(const RecordChange &change, const Values &values) = 0;

    /// Adds foreign revisions as they are: a union, known ones are passed over and give false.
    virtual Result<bool> add(const model::StoredRevision &revision) = 0;

    /// Makes everything added permanent. With nothing added, no step is written and its number is 0.
    virtual Result<Step> commit() = 0;
};

} // namespace twb::store
