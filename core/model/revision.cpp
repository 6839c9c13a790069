// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/revision.h"

#include "core/model/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

constexpr auto timeFormat = "yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_L1;

QJsonArray sortedHexes(const QList<RevisionId> &ids)
{
    QStringList hexes;
    for (const RevisionId &id : ids)
        hexes.append(id.toHex());
    hexes.sort();
    hexes.removeDuplicates();
    return QJsonArray::fromStringList(hexes);
}

QJsonArray sortedStrings(QStringList strings)
{
    strings.sort();
    strings.removeDuplicates();
    return QJsonArray::fromStringList(strings);
}

std::unexpected<Error> invalid(const QString &reason)
{
    return failure(ErrorCode::RevisionInvalid, {QString(), reason});
}

Result<QList<RevisionId>> takeParents(const QJsonValue &value)
{
    if (!value.isArray())
        return invalid(u"parents is no list"_s);
    QList<RevisionId> parents;
    for (const auto &entry : value.toArray()) {
        const RevisionId id = RevisionId::fromHex(entry.toString());
        if (id.isNull())
            return invalid(u"parents holds no hash"_s);
        parents.append(id);
    }
    return parents;
}

} // namespace

QByteArray revisionBytes(const Revision &revision)
{
    QJsonObject object = revision.extra;
    object["record"_L1] = revision.record.toString();
    object["kind"_L1] = revision.kind;
    object["parents"_L1] = sortedHexes(revision.parents);
    object["municipality"_L1] = revision.municipality;
    object["at"_L1] = revision.at.toUTC().toString(timeFormat);
    object["note"_L1] = revision.note;
    object["changes"_L1] = sortedStrings(revision.changes);
    object["fields"_L1] = revision.fields;
    return canonicalJson(object);
}

RevisionId revisionId(const Revision &revision)
{
    return RevisionId::of(revisionBytes(revision));
}

Result<Revision> parseTrustedRevision(const QByteArray &bytes)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (!document.isObject())
        return invalid(parseError.errorString());
    QJsonObject object = document.object();

    Revision revision;
    revision.record = RecordId::fromString(object.take("record"_L1).toString());
    revision.kind = object.take("kind"_L1).toString();
    revision.at = QDateTime::fromString(object.take("at"_L1).toString(), Qt::ISODateWithMs).toUTC();
    revision.municipality = object.take("municipality"_L1).toString();
    revision.note = object.take("note"_L1).toString();
    for (const auto &change : object.take("changes"_L1).toArray())
        revision.changes.append(change.toString());
    const QJsonValue fields = object.take("fields"_L1);
    auto parents = takeParents(object.take("parents"_L1));
    if (!parents)
        return std::unexpected(parents.error());
    revision.parents = *std::move(parents);
    revision.extra = object;

    if (revision.record.isNull())
        return invalid(u"record is no UUID"_s);
    if (revision.kind.isEmpty())
        return invalid(u"kind is missing"_s);
    if (!revision.at.isValid())
        return invalid(u"at is no time"_s);
    if (!fields.isObject())
        return invalid(u"fields is no object"_s);
    revision.fields = fields.toObject();
    return revision;
}

Result<Revision> parseRevision(const QByteArray &bytes)
{
    auto revision = parseTrustedRevision(bytes);
    if (revision && revisionBytes(*revision) != bytes)
        return invalid(u"not in canonical form"_s);
    return revision;
}

} // namespace twb::model
