// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bulkfields.h"

#include "core/edit/bulk.h"
#include "core/edit/recordedit.h"

namespace twb::edit {

using namespace Qt::StringLiterals;

Result<BulkEdited> setField(store::Library &library, const Author &author, const QList<RecordId> &records,
    const QString &field, const QJsonValue &value, const Progress &progress)
{
    BulkEdited edited;
    const auto values = [&](const model::RecordState &state) -> QJsonObject {
        if (!model::findField(model::kindFromId(state.kind), field))
            return {};
        const QJsonObject change{{field, value}};
        if (newProblems(state.kind, state.fields, withValues(state.fields, change)).isEmpty())
            return change;
        edited.refused.append(state.id);
        return {};
    };
    const bool isReview = field == "review_state"_L1;
    const store::StepRequest request{.kind = isReview ? store::StepKind::Review : store::StepKind::SetField,
        .arguments = {isReview ? value.toString() : field}};
    return changeAll(library, author, request, records, values, progress).transform([&](const auto &step) {
        edited.step = step;
        return edited;
    });
}

} // namespace twb::edit
