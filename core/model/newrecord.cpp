// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/newrecord.h"

#include "core/model/canonicaljson.h"
#include "core/model/revision.h"

#include <QJsonDocument>

namespace twb::model {

using namespace Qt::StringLiterals;

QJsonObject NewRecord::fields() const
{
    const auto bytes = QByteArray::fromRawData(m_bytes.data(), qsizetype(m_bytes.size()));
    return QJsonDocument::fromJson(bytes).object().value("fields"_L1).toObject();
}

NewRecordEncoder::NewRecordEncoder(const QDateTime &at, const QString &municipality)
{
    m_head = "{\"at\":" + timeJson(at) + ",\"changes\":";
    m_middle = ",\"municipality\":";
    appendCanonicalText(m_middle, municipality);
    m_middle += ",\"note\":\"\",\"parents\":[],\"record\":";
}

NewRecord NewRecordEncoder::encode(
    const RecordId &id, const QString &kind, const CanonicalFields &fields) const
{
    constexpr size_t usualSize = 2048;
    NewRecord record;
    record.m_id = id;
    record.m_kind = kind;
    record.m_trashed = fields.json(trashedField) == "true";
    std::string &out = record.m_bytes;
    out.reserve(usualSize);
    out += m_head;
    fields.appendNames(out);
    out += ",\"fields\":";
    fields.appendObject(out);
    out += ",\"kind\":";
    appendCanonicalText(out, kind);
    out += m_middle;
    appendCanonicalText(out, id.toString());
    out += '}';
    record.m_revision = RevisionId::of(QByteArrayView(out.data(), qsizetype(out.size())));
    return record;
}

} // namespace twb::model
