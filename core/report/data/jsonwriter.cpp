// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/data/jsonwriter.h"

#include "core/report/data/blocksjson.h"
#include "core/report/output/chapters.h"

#include <QIODevice>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr int formatVersion = 1;

/// Records and the names behind what their fields refer to.
class Data {
public:
    explicit Data(const ReportRecords &records) : m_records(records) { }

    void add(const Dossier &dossier, bool asked)
    {
        if (m_known.contains(dossier.id))
            return;
        m_known.insert(dossier.id);
        QJsonObject object{{u"id"_s, dossier.id.toString()},
            {u"kind"_s, QString(model::kindId(dossier.kind))},
            {u"title"_s, titleOf(dossier, m_records.wording())}, {u"fields"_s, dossier.fields}};
        if (!dossier.language.isEmpty())
            object.insert(u"language"_s, dossier.language);
        (asked ? m_asked : m_related).append(object);
        for (const model::Field &field : model::fields(dossier.kind))
            noteNames(field, dossier.value(field.id));
    }

    void addTo(QJsonObject &top) const
    {
        top.insert(u"records"_s, m_asked);
        top.insert(u"related"_s, m_related);
        top.insert(
            u"names"_s, QJsonObject{{u"municipalities"_s, m_municipalities}, {u"records"_s, m_titles}});
    }

private:
    void noteNames(const model::Field &field, const QJsonValue &value)
    {
        using model::FieldType;
        if (field.type == FieldType::Municipalities || field.type == FieldType::Municipality) {
            for (const QString &key : municipalityKeys(value))
                m_municipalities.insert(key, m_records.names().municipality(key).title);
        } else if (field.type == FieldType::Tags || field.type == FieldType::Records) {
            for (const QJsonValue item : value.toArray())
                noteTitle(item.toString());
        } else if (field.type == FieldType::Record) {
            noteTitle(value.toString());
        }
    }

    void noteTitle(const QString &id)
    {
        const QString title = m_records.names().record(RecordId::fromString(id)).title;
        if (!title.isEmpty())
            m_titles.insert(id, title);
    }

    const ReportRecords &m_records;
    QJsonArray m_asked;
    QJsonArray m_related;
    QJsonObject m_municipalities;
    QJsonObject m_titles;
    QSet<RecordId> m_known;
};

} // namespace

Result<void> writeJson(
    const ReportRecords &records, BlockSource &source, QIODevice &device, const Progress &progress)
{
    Data data(records);
    for (const PlannedRecord &planned : records.planned()) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto dossier = records.gather(planned);
        if (!dossier)
            return std::unexpected(dossier.error());
        if (!*dossier)
            continue;
        data.add(**dossier, true);
    }
    for (const PlannedRecord &planned : records.planned()) {
        const auto dossier = records.gather(planned);
        if (!dossier)
            return std::unexpected(dossier.error());
        if (!*dossier)
            continue;
        for (const auto *list : {&(*dossier)->lessons, &(*dossier)->adoptions, &(*dossier)->contacts})
            for (const Dossier &related : *list)
                data.add(related, false);
    }
    Blocks blocks;
    const auto read = readChapters(source, progress, [&](const Block &block) { blocks.push_back(block); });
    if (!read)
        return read;
    QJsonObject top{{u"format"_s, u"transferwerkbank-report"_s}, {u"version"_s, formatVersion},
        {u"report"_s, infoJson(source.info())}, {u"blocks"_s, blocksJson(blocks)}};
    data.addTo(top);
    const QByteArray bytes = QJsonDocument(top).toJson();
    if (device.write(bytes) != bytes.size())
        return failure(ErrorCode::ReportFailed, {u"write"_s});
    return {};
}

} // namespace twb::report
