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

OriginModel::OriginModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent), m_formats(formats)
{
}

void OriginModel::showFields(const FieldOrigins &origins)
{
    beginResetModel();
    m_origins = origins;
    m_rows.clear();
    for (qsizetype i = 0; i < origins.provenance.fields.size(); ++i)
        m_rows.append({i, origins.provenance.fields.at(i).shown});
    endResetModel();
}

void OriginModel::showVersions(const FieldOrigins &origins, qsizetype field)
{
    beginResetModel();
    m_origins = origins;
    m_rows.clear();
    if (field >= 0)
        for (qsizetype i = 0; i < origins.provenance.fields.at(field).versions.size(); ++i)
            m_rows.append({field, i});
    endResetModel();
}

int OriginModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OriginModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
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

QString OriginModel::text(const Row &row, int column) const
{
    const edit::FieldProvenance &field = m_origins.provenance.fields.at(row.field);
    const edit::FieldVersion &version = field.versions.at(row.version);
    const edit::HistoryEntry &entry = m_origins.provenance.entries.at(version.entry);
    const QString &municipality = entry.stored.revision.municipality;
    switch (column) {
    case Field:
        return fieldLabel(m_origins.kind, field.field, m_formats);
    case Value: {
        const QString &value = m_origins.values.at(row.field).at(row.version);
        return value.isEmpty() ? tr("(empty)") : value;
    }
    case Municipality:
        return m_origins.names.municipalities.value(municipality, municipality);
    case When:
        return m_formats.dateTime(entry.stored.revision.at);
    default:
        return through(entry);
    }
}

QVariant OriginModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString whole = shortened(text(m_rows.at(index.row()), index.column()), longestText);
    if (role == Qt::ToolTipRole)
        return whole;
    return role == Qt::DisplayRole ? QVariant(whole.simplified()) : QVariant();
}

QVariant OriginModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Value:
        return tr("Value");
    case Municipality:
        return tr("From");
    case When:
        return tr("When");
    default:
        return tr("Who, by what way");
    }
}

} // namespace twb::ui
