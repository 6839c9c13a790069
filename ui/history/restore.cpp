// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/restore.h"

#include "core/model/fields.h"

#include <algorithm>

namespace twb::ui {

Result<store::Step> restoreRevision(
    store::Library &library, const RecordId &id, const RevisionId &revision, const QString &field)
{
    const auto revisions = library.revisions(id);
    if (!revisions)
        return std::unexpected(revisions.error());
    const auto found = std::ranges::find(*revisions, revision, &model::StoredRevision::id);
    if (found == revisions->end())
        return failure(ErrorCode::RecordNotFound, {revision.toHex()});
    const QJsonObject &then = found->revision.fields;
    const QJsonObject now = model::stateOf(*revisions).fields;
    QJsonObject values;
    for (const QJsonObject &side : {then, now})
        for (const QString &each : side.keys())
            if (field.isEmpty() || each == field)
                if (then.value(each) != now.value(each))
                    values.insert(each, then.contains(each) ? then.value(each) : QJsonValue());
    store::StepRequest request;
    request.kind = store::StepKind::RestoreRevision;
    request.what = model::recordTitle(now);
    return library.apply(request, {{id, found->revision.kind, values, {}, std::nullopt}});
}

} // namespace twb::ui
