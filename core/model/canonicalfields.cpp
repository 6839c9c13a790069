// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/canonicalfields.h"

#include "core/model/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace twb::model {

using namespace Qt::StringLiterals;

void CanonicalFields::clear()
{
    m_members.clear();
    m_json.clear();
}

void CanonicalFields::set(QLatin1StringView field, const QJsonValue &value)
{
    const size_t start = m_json.size();
    appendCanonicalJson(m_json, value);
    end(field, start);
}

void CanonicalFields::setText(QLatin1StringView field, QStringView text)
{
    const size_t start = m_json.size();
    appendCanonicalText(m_json, text);
    end(field, start);
}

void CanonicalFields::setUtf8(QLatin1StringView field, std::string_view text)
{
    const size_t start = m_json.size();
    appendCanonicalUtf8(m_json, text);
    end(field, start);
}

void CanonicalFields::setInteger(QLatin1StringView field, qint64 value)
{
    setJson(field, std::to_string(value));
}

void CanonicalFields::setJson(QLatin1StringView field, std::string_view json)
{
    const size_t start = m_json.size();
    m_json += json;
    end(field, start);
}

/// Puts in its place what has been written since \a start.
void CanonicalFields::end(QLatin1StringView field, size_t start)
{
    const auto place = std::ranges::lower_bound(m_members, field, {}, &Member::field);
    const Member member{field, start, m_json.size() - start};
    if (place != m_members.end() && place->field == field)
        *place = member;
    else
        m_members.insert(place, member);
}

std::string_view CanonicalFields::json(const Member &member) const
{
    return std::string_view(m_json).substr(member.start, member.size);
}

std::string_view CanonicalFields::json(QLatin1StringView field) const
{
    const auto place = std::ranges::lower_bound(m_members, field, {}, &Member::field);
    return place != m_members.end() && place->field == field ? json(*place) : std::string_view();
}

QString CanonicalFields::text(QLatin1StringView field) const
{
    const std::string_view found = json(field);
    if (!found.starts_with('"'))
        return {};
    if (!found.contains('\\'))
        return QString::fromUtf8(found.substr(1, found.size() - 2));
    const QByteArray list = '[' + QByteArray(found.data(), qsizetype(found.size())) + ']';
    return QJsonDocument::fromJson(list).array().first().toString();
}

void CanonicalFields::appendNames(std::string &out) const
{
    out += '[';
    for (const Member &member : m_members) {
        out += &member == m_members.data() ? "\"" : ",\"";
        out.append(member.field.data(), size_t(member.field.size())) += '"';
    }
    out += ']';
}

void CanonicalFields::appendObject(std::string &out) const
{
    out += '{';
    for (const Member &member : m_members) {
        out += &member == m_members.data() ? "\"" : ",\"";
        out.append(member.field.data(), size_t(member.field.size())) += "\":";
        out += json(member);
    }
    out += '}';
}

QJsonObject CanonicalFields::toObject() const
{
    std::string object;
    appendObject(object);
    return QJsonDocument::fromJson(QByteArray::fromStdString(object)).object();
}

} // namespace twb::model
