// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/companions.h"

#include "core/model/identity.h"
#include "core/region/gazetteer.h"
#include "core/store/library.h"

#include <QJsonArray>

namespace twb::edit {

using namespace Qt::StringLiterals;
using model::FieldType;
using model::Kind;

namespace {

QStringList keysIn(Kind kind, const QJsonObject &values)
{
    QStringList keys;
    for (const model::Field &field : model::fields(kind)) {
        const QJsonValue value = values.value(field.id);
        if (field.type == FieldType::Municipality)
            keys.append(value.toString());
        else if (field.type == FieldType::Municipalities || field.type == FieldType::Applications)
            for (const auto &entry : value.toArray())
                keys.append(entry.toObject().value("ags"_L1).toString());
    }
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

} // namespace

Result<RecordId> idForNew(const store::Library &library, Kind kind, const QJsonObject &values)
{
    RecordId id;
    if (kind == Kind::Tag)
        id = model::tagId(values.value("name"_L1).toString());
    else if (kind == Kind::Municipality)
        id = model::municipalityId(values.value("ags"_L1).toString());
    else
        return RecordId::create();
    const auto there = library.contains(id);
    if (!there || !*there)
        return there.transform([&](bool) { return id; });
    return library.record(id).transform([&](const model::RecordState &state) {
        return state.isTrashed() || kind == Kind::Municipality ? id : RecordId::create();
    });
}

Result<QList<store::RecordChange>> missingMunicipalities(
    const store::Library &library, Kind kind, const QJsonObject &values)
{
    QList<store::RecordChange> missing;
    region::Gazetteer gazetteer;
    for (const QString &key : keysIn(kind, values)) {
        const RecordId id = model::municipalityId(key);
        const auto there = library.contains(id);
        if (!there)
            return std::unexpected(there.error());
        const QJsonObject known = *there ? QJsonObject() : gazetteer.record(key);
        if (!known.isEmpty())
            missing.append(
                {.record = id, .kind = model::kindId(Kind::Municipality).toString(), .values = known});
    }
    return missing;
}

Result<QList<store::RecordChange>> missingTags(const store::Library &library, const QJsonObject &names)
{
    QList<store::RecordChange> missing;
    for (auto it = names.begin(); it != names.end(); ++it) {
        store::RecordChange change{.record = RecordId::fromString(it.key()),
            .kind = model::kindId(Kind::Tag).toString(),
            .values = {{u"name"_s, it.value()}}};
        const auto there = library.contains(change.record);
        if (!there)
            return std::unexpected(there.error());
        if (*there) {
            const auto state = library.record(change.record);
            if (!state)
                return std::unexpected(state.error());
            if (!state->isTrashed())
                continue;
            change.values = {{QString(model::trashedField), QJsonValue::Null}};
        }
        missing.append(change);
    }
    return missing;
}

} // namespace twb::edit
