// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/originmodel.h"

#include "ui/history/recordhistory.h"
#include "ui/presentation/longtext.h"
#include "ui/presentation/steptext.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

const edit::FieldVersion &FieldOrigins::shown(qsizetype field) const
{
    const edit::FieldProvenance &origin = provenance.fields.at(field);
    return origin.versions.at(origin.shown);
}

namespace {

constexpr qsizetype longestText = 1'000;

QString valueText(
    const FieldOrigins &origins, const QString &field, const QJsonValue &value, const Formats &formats)
{
    QString text = fieldText(origins.kind, field, value, origins.names, formats);
    text.truncate(2 * longestText); // before it is worked on: it may be very long
    if (value.isArray())
        text.replace(u'\n', u", "_s);
    return shortened(text, longestText);
}

} // namespace

Result<FieldOrigins> loadOrigins(const store::Library &library, const RecordId &id, const Formats &formats)
{
    auto provenance = edit::provenanceOf(library, id);
    if (!provenance)
        return std::unexpected(provenance.error());
    return loadHistory(library, id).transform([&](const RecordHistory &history) {
        FieldOrigins origins{*std::move(provenance), history.kind, history.names, {}};
        for (const edit::FieldProvenance &field : std::as_const(origins.provenance.fields)) {
            QStringList texts;
            for (const edit::FieldVersion &version : field.versions)
                texts.append(valueText(origins, field.field, version.value, formats));
            origins.values.append(texts);
        }
        return origins;
    });
}

OriginModel::OriginModel(const Formats &formats, QObject *parent) : RowsModel(parent)
{
    // A line in the table, the whole beside it.
    const auto column = [](const QString &head, const auto &text) -> RowsColumn<OriginRow> {
        const auto whole = [text](const OriginRow &row) { return shortened(text(row), longestText); };
        return {head, [whole](const OriginRow &row) { return whole(row).simplified(); }, whole};
    };
    const auto label = [this, &formats](const OriginRow &row) {
        return fieldLabel(m_origins.kind, field(row).field, formats);
    };
    const auto value = [this](const OriginRow &row) {
        const QString &text = m_origins.values.at(row.field).at(row.version);
        return text.isEmpty() ? tr("(empty)") : text;
    };
    const auto municipality = [this](const OriginRow &row) {
        const QString &key = entry(row).stored.revision.municipality;
        return m_origins.names.municipalities.value(key, key);
    };
    const auto when = [this, &formats](
                          const OriginRow &row) { return formats.dateTime(entry(row).stored.revision.at); };
    const auto way = [this](const OriginRow &row) { return through(entry(row)); };
    setColumns({column(tr("Field"), label), column(tr("Value"), value), column(tr("From"), municipality),
        column(tr("When"), when), column(tr("Who, by what way"), way)});
}

const edit::FieldProvenance &OriginModel::field(const OriginRow &row) const
{
    return m_origins.provenance.fields.at(row.field);
}

const edit::HistoryEntry &OriginModel::entry(const OriginRow &row) const
{
    return m_origins.provenance.entries.at(field(row).versions.at(row.version).entry);
}

void OriginModel::showFields(const FieldOrigins &origins)
{
    m_origins = origins;
    QList<OriginRow> rows;
    for (qsizetype i = 0; i < origins.provenance.fields.size(); ++i)
        rows.append({i, origins.provenance.fields.at(i).shown});
    setRows(rows);
}

void OriginModel::showVersions(const FieldOrigins &origins, qsizetype field)
{
    m_origins = origins;
    QList<OriginRow> rows;
    if (field >= 0)
        for (qsizetype i = 0; i < origins.provenance.fields.at(field).versions.size(); ++i)
            rows.append({field, i});
    setRows(rows);
}

/// A step that brought the work of others says how it came here; else it counts who did it.
QString OriginModel::through(const edit::HistoryEntry &entry)
{
    QStringList words{entry.step.actor};
    if (entry.isForeign || entry.step.about == store::StepKind::Import)
        words = {stepText(entry.step)};
    words.append(entry.stored.revision.note);
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace twb::ui
