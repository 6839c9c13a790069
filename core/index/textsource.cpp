// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/textsource.h"

#include "core/index/projection.h"
#include "core/model/canonicaljson.h"
#include "core/store/library.h"

#include <algorithm>

namespace twb::index {

using namespace Qt::StringLiterals;

namespace {

std::string_view view(QByteArrayView bytes)
{
    return {bytes.data(), size_t(bytes.size())};
}

} // namespace

Result<MergedRecord> mergedRecord(const store::Library &library, const RecordId &id)
{
    const auto revisions = library.revisions(id);
    const auto read = library.record(id);
    if (!revisions || !read)
        return std::unexpected(revisions ? read.error() : revisions.error());
    const model::RecordState &state = *read;
    const auto latest = std::ranges::max(
        *revisions, {}, [](const model::StoredRevision &stored) { return stored.revision.at; });
    const QJsonObject merged{{u"record"_s, state.id.toString()}, {u"kind"_s, state.kind},
        {u"at"_s, latest.revision.at.toString(Qt::ISODateWithMs)}, {u"fields"_s, state.fields}};
    return MergedRecord{model::canonicalJson(merged), !state.conflicts.isEmpty()};
}

Result<std::string_view> TextSource::read(const RecordId &id)
{
    m_text.clear();
    bool settled = true;
    const auto found =
        m_library.visitStored(id, [&](const store::Library::StoredRecord &record) -> Result<void> {
            settled = record.settled;
            if (settled)
                projectText(sourceOf(view(record.bytes)), m_text);
            return {};
        });
    if (!found)
        return std::unexpected(found.error());
    if (!settled) {
        const auto merged = mergedRecord(m_library, id);
        if (!merged)
            return std::unexpected(merged.error());
        projectText(sourceOf(view(merged->bytes)), m_text);
    }
    return m_text;
}

} // namespace twb::index
