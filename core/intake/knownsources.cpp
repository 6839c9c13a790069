// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/knownsources.h"

#include "core/index/jsoncursor.h"
#include "core/intake/mapper.h"
#include "core/model/canonicaljson.h"
#include "core/model/fieldids.h"
#include "core/store/library.h"

#include <algorithm>

namespace twb::intake {

using namespace Qt::StringLiterals;
using index::JsonCursor;

namespace {

QString textOf(std::string_view object, std::string_view member)
{
    return QString::fromStdString(JsonCursor::string(JsonCursor::member(object, member)));
}

/// Folders were named by the id alone once: "file:projekte".
QString nameOf(const QString &source, std::string_view origin)
{
    QString folder = textOf(origin, "folder");
    const QString file = textOf(origin, "file");
    if (!folder.isEmpty())
        return folder;
    return source.startsWith("file:"_L1) && file.endsWith(".md"_L1, Qt::CaseInsensitive) ? source.sliced(5)
                                                                                         : file;
}

bool wroteOrigin(std::string_view changes)
{
    bool wrote = false;
    JsonCursor::elements(changes, [&](std::string_view name) { wrote = wrote || name == "\"origin\""; });
    return wrote;
}

/// A record that was changed since it was imported: what it was then stands in its history.
struct Edited {
    size_t source = 0;
    size_t record = 0;
};

} // namespace

const model::StoredRevision *lastImported(
    const QList<model::StoredRevision> &revisions, const QString &source)
{
    for (qsizetype i = revisions.size() - 1; i >= 0; --i) {
        const model::Revision &revision = revisions.at(i).revision;
        if (revision.changes.contains(model::field::origin)
            && revision.fields.value(model::field::origin).toObject().value("source"_L1) == source)
            return &revisions.at(i);
    }
    return nullptr;
}

std::string importedFields(const store::Library &library, const RecordId &record, const QString &source)
{
    std::string json;
    if (const auto revisions = library.revisions(record))
        if (const model::StoredRevision *found = lastImported(*revisions, source))
            model::appendCanonicalJson(json, found->revision.fields);
    return json;
}

KnownSource &KnownSources::at(const QString &id, model::Kind kind)
{
    const QString name = QString(model::kindId(kind) + u'/' + id);
    const auto found = m_places.constFind(name);
    if (found != m_places.cend())
        return m_sources[*found];
    m_places.insert(name, m_sources.size());
    return m_sources.emplace_back(KnownSource{id, kind, {}, {}, {}, {}});
}

bool KnownSources::contains(const QString &id) const
{
    return std::ranges::contains(m_sources, id, &KnownSource::id);
}

KnownSource *KnownSources::find(const QString &id, model::Kind kind)
{
    const auto found = m_places.constFind(QString(model::kindId(kind) + u'/' + id));
    return found == m_places.cend() ? nullptr : &m_sources[*found];
}

Result<KnownSources> KnownSources::read(const store::Library &library)
{
    KnownSources known;
    std::vector<Edited> edited;
    const auto visit = [&](const store::Library::StoredRecord &record) -> Result<void> {
        const std::string_view bytes(record.bytes.data(), size_t(record.bytes.size()));
        const std::string_view fields = JsonCursor::member(bytes, "fields");
        const std::string_view origin = JsonCursor::member(fields, std::string_view(model::field::origin));
        const QString id = textOf(origin, "source");
        if (id.isEmpty())
            return {};
        KnownSource &source = known.at(id, model::kindFromId(textOf(bytes, "kind")));
        if (const QString imported = textOf(origin, "imported"); imported >= source.imported) {
            source.imported = imported;
            source.name = nameOf(id, origin);
            source.columns = textOf(origin, "columns");
        }
        if (!wroteOrigin(JsonCursor::member(bytes, "changes")))
            edited.push_back({size_t(&source - known.m_sources.data()), source.records.size()});
        source.records.push_back({RecordId::fromString(textOf(bytes, "record")), textOf(origin, "key"),
            textOf(origin, "file"), printsOf(fields)});
        return {};
    };
    if (const auto read = library.visitStoredSince(0, visit); !read)
        return std::unexpected(read.error());
    for (const Edited &place : edited) {
        KnownSource &source = known.m_sources[place.source];
        KnownRecord &record = source.records[place.record];
        record.prints = printsOf(importedFields(library, record.id, source.id));
    }
    return known;
}

} // namespace twb::intake
