// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/revision.h"

#include "core/model/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <optional>

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

constexpr auto timeFormat = "yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_L1;

QStringList sorted(const QStringList &strings)
{
    const auto inOrder = [](const QString &a, const QString &b) { return a >= b; };
    if (std::ranges::adjacent_find(strings, inOrder) == strings.end())
        return strings;
    QStringList result = strings;
    result.sort();
    result.removeDuplicates();
    return result;
}

void appendList(std::string &out, const QStringList &strings)
{
    out += '[';
    for (const QString &string : strings) {
        if (!out.ends_with('['))
            out += ',';
        appendCanonicalText(out, string);
    }
    out += ']';
}

QStringList hexes(const QList<RevisionId> &ids)
{
    QStringList result;
    for (const RevisionId &id : ids)
        result.append(id.toHex());
    return result;
}

constexpr size_t usualSize = 4096; // of a revision in bytes

/// Members of our own in canonical order; those of a newer program are merged in between.
class RevisionEncoder {
public:
    explicit RevisionEncoder(const Revision &revision)
        : m_revision(revision), m_extra(sortedMembers(revision.extra))
    {
        m_out.reserve(usualSize);
    }

    QByteArray encode()
    {
        begin("at"_L1);
        m_out += timeJson(m_revision.at);
        begin("changes"_L1);
        appendList(m_out, sorted(m_revision.changes));
        begin("fields"_L1);
        appendCanonicalJson(m_out, m_revision.fields);
        return finish();
    }

    QByteArray encodeFirst()
    {
        begin("at"_L1);
        m_out += timeJson(m_revision.at);
        begin("changes"_L1);
        const auto fields = appendKeys();
        if (!fields)
            return encodeAllChanged();
        begin("fields"_L1);
        m_out += *fields;
        return finish();
    }

private:
    QByteArray encodeAllChanged() const
    {
        Revision revision = m_revision;
        revision.changes = revision.fields.keys();
        return RevisionEncoder(revision).encode();
    }

    /// Writes the list of changes and returns the object of fields, with each key converted once.
    /// Nothing when the fields are not in canonical order.
    std::optional<std::string> appendKeys()
    {
        std::string fields;
        fields.reserve(usualSize);
        QString last;
        for (auto it = m_revision.fields.begin(); it != m_revision.fields.end(); ++it) {
            QString key = it.key();
            if (key < last)
                return std::nullopt;
            m_out += fields.empty() ? '[' : ',';
            fields += fields.empty() ? '{' : ',';
            const size_t start = m_out.size();
            appendCanonicalText(m_out, key);
            last = std::move(key);
            fields.append(m_out, start);
            fields += ':';
            appendCanonicalJson(fields, *it);
        }
        m_out += fields.empty() ? "[]" : "]";
        fields += fields.empty() ? "{}" : "}";
        return fields;
    }

    QByteArray finish()
    {
        begin("kind"_L1);
        appendCanonicalText(m_out, m_revision.kind);
        begin("municipality"_L1);
        appendCanonicalText(m_out, m_revision.municipality);
        begin("note"_L1);
        appendCanonicalText(m_out, m_revision.note);
        begin("parents"_L1);
        appendList(m_out, sorted(hexes(m_revision.parents)));
        begin("record"_L1);
        appendCanonicalText(m_out, m_revision.record.toString());
        while (!m_extra.isEmpty())
            appendExtra();
        m_out += '}';
        return QByteArray::fromStdString(m_out);
    }

    void begin(QLatin1StringView name)
    {
        while (!m_extra.isEmpty() && m_extra.first().first < name)
            appendExtra();
        m_out += m_out.empty() ? '{' : ',';
        m_out += '"';
        m_out.append(name.data(), size_t(name.size()));
        m_out += "\":";
    }

    void appendExtra()
    {
        m_out += m_out.empty() ? '{' : ',';
        const auto [key, value] = m_extra.takeFirst();
        appendCanonicalText(m_out, key);
        m_out += ':';
        appendCanonicalJson(m_out, value);
    }

    const Revision &m_revision;
    QList<std::pair<QString, QJsonValue>> m_extra;
    std::string m_out;
};

std::unexpected<Error> invalid(const QString &reason)
{
    return failure(ErrorCode::RevisionInvalid, {QString(), reason});
}

/// Years beyond 9999 have more digits than ISO 8601 reads: a clock that was set wrong has written some.
QDateTime timeOf(const QString &text)
{
    const qsizetype dash = text.indexOf(u'-', 1);
    if (dash <= 4)
        return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    bool ok = false;
    const int year = text.left(dash).toInt(&ok);
    const QDateTime rest = QDateTime::fromString(QString(u"2000"_s + text.sliced(dash)), Qt::ISODateWithMs);
    const QDate day(year, rest.date().month(), rest.date().day());
    return ok && rest.isValid() ? QDateTime(day, rest.time(), QTimeZone::UTC) : QDateTime();
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

/// Formatting a time costs as much as writing a short revision, and those of one step share it.
std::string timeJson(const QDateTime &at)
{
    thread_local qint64 lastTime = std::numeric_limits<qint64>::min();
    thread_local std::string lastText;
    const qint64 time = at.toMSecsSinceEpoch();
    if (time != lastTime) {
        lastText = u"\"%1\""_s.arg(at.toUTC().toString(timeFormat)).toStdString();
        lastTime = time;
    }
    return lastText;
}

QByteArray revisionBytes(const Revision &revision)
{
    return RevisionEncoder(revision).encode();
}

QByteArray firstRevisionBytes(const Revision &revision)
{
    return RevisionEncoder(revision).encodeFirst();
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
    revision.at = timeOf(object.take("at"_L1).toString());
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
