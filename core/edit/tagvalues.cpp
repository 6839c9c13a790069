// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tagvalues.h"

#include "core/model/fields.h"

#include <QJsonArray>

namespace twb::edit {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView tagsField = u"tags";

} // namespace

bool hasTags(const QString &kind)
{
    return model::findField(model::kindFromId(kind), tagsField) != nullptr;
}

QList<RecordId> tagsIn(const QJsonObject &fields)
{
    QList<RecordId> tags;
    for (const auto &entry : fields.value(tagsField).toArray())
        if (const RecordId id = RecordId::fromString(entry.toString()); !id.isNull() && !tags.contains(id))
            tags.append(id);
    return tags;
}

QJsonObject tagValues(const QList<RecordId> &tags)
{
    QJsonArray array;
    for (const RecordId &tag : tags)
        array.append(tag.toString());
    return {{tagsField.toString(), array.isEmpty() ? QJsonValue() : QJsonValue(array)}};
}

} // namespace twb::edit
