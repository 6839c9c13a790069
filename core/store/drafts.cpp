// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

#include "core/base/logging.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto suffix = ".draft"_L1;

QByteArray encode(const Draft &draft)
{
    QJsonArray basedOn;
    for (const RevisionId &revision : draft.basedOn)
        basedOn.append(revision.toHex());
    const QJsonObject object{{u"at"_s, draft.at.toMSecsSinceEpoch()}, {u"based_on"_s, basedOn},
        {u"kind"_s, draft.kind}, {u"new_tags"_s, draft.newTags}, {u"note"_s, draft.note},
        {u"record"_s, draft.record.toString()}, {u"values"_s, draft.values}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Draft> decode(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Draft draft;
    draft.record = RecordId::fromString(object.value("record"_L1).toString());
    draft.kind = object.value("kind"_L1).toString();
    draft.values = object.value("values"_L1).toObject();
    draft.note = object.value("note"_L1).toString();
    draft.newTags = object.value("new_tags"_L1).toObject();
    draft.at = QDateTime::fromMSecsSinceEpoch(object.value("at"_L1).toInteger(), QTimeZone::UTC);
    const QJsonArray basedOn = object.value("based_on"_L1).toArray();
    for (const auto &hex : basedOn)
        draft.basedOn.append(RevisionId::fromHex(hex.toString()));
    if (draft.record.isNull() || draft.kind.isEmpty() || draft.basedOn.contains(RevisionId()))
        return std::nullopt;
    return draft;
}

std::optional<Draft> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto draft = decode(file.readAll());
    if (!draft)
        qCWarning(logStore) << "This draft cannot be read:" << path;
    return draft;
}

/// Drafts can hold personal data.
bool makePrivateFolder(const QString &path)
{
    return QDir(path).exists()
        || (QDir().mkpath(path)
            && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

} // namespace

Drafts::Drafts(const QString &folder, const QUuid &library, const Clock &clock)
    : m_folder(folder + u'/' + library.toString(QUuid::WithoutBraces)), m_clock(clock)
{
}

QString Drafts::pathOf(const RecordId &record) const
{
    return m_folder + u'/' + record.toString() + suffix;
}

Result<Draft> Drafts::save(Draft draft) const
{
    draft.at = m_clock.now();
    if (!makePrivateFolder(m_folder))
        return failure(ErrorCode::FileNotWritable, {m_folder, QString()});
    QSaveFile file(pathOf(draft.record));
    const QByteArray bytes = encode(draft);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileNotWritable, {file.fileName(), file.errorString()});
    return draft;
}

QList<Draft> Drafts::all() const
{
    QList<Draft> drafts;
    const QStringList names = QDir(m_folder).entryList({u"*"_s + suffix}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        if (auto draft = read(m_folder + u'/' + name))
            drafts.append(*std::move(draft));
    std::ranges::stable_sort(drafts, std::greater(), &Draft::at);
    return drafts;
}

std::optional<Draft> Drafts::find(const RecordId &record) const
{
    return read(pathOf(record));
}

/// Takes what a killed program left beside the draft with it.
Result<void> Drafts::discard(const RecordId &record) const
{
    const QStringList names = QDir(m_folder).entryList({record.toString() + suffix + u'*'}, QDir::Files);
    for (const QString &name : names) {
        QFile file(m_folder + u'/' + name);
        if (!file.remove())
            return failure(ErrorCode::FileNotWritable, {file.fileName(), file.errorString()});
    }
    return {};
}

} // namespace twb::store
