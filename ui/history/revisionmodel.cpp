// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/revisionmodel.h"

#include "ui/presentation/longtext.h"

#include <numeric>

namespace twb::ui {

RevisionModel::RevisionModel(const Formats &formats, QObject *parent) : RowsModel(parent), m_formats(formats)
{
    const auto cut = [](const auto &text) {
        return [text](qsizetype row) {
            constexpr qsizetype longest = 1'000;
            return shortened(text(row), longest);
        };
    };
    const auto when = [this](qsizetype row) { return m_formats.dateTime(revision(row).at); };
    const auto writer = [this](qsizetype row) { return m_history.writers.at(row); };
    const auto municipality = [this](qsizetype row) {
        const QString &key = revision(row).municipality;
        return m_history.names.municipalities.value(key, key);
    };
    const auto changed = [this](qsizetype row) { return changedText(revision(row)); };
    const auto note = [this](qsizetype row) { return revision(row).note; };
    setColumns({{tr("When"), cut(when)}, {tr("Who"), cut(writer)}, {tr("Municipality"), cut(municipality)},
        {tr("Changed"), cut(changed)}, {tr("Note"), cut(note)}});
}

void RevisionModel::setHistory(const RecordHistory &history)
{
    m_history = history;
    QList<qsizetype> places(history.revisions.size());
    std::iota(places.begin(), places.end(), 0);
    setRows(places);
}

QString RevisionModel::changedText(const model::Revision &revision) const
{
    if (revision.parents.isEmpty())
        return tr("Written for the first time");
    QStringList labels;
    for (const QString &field : revision.changes)
        labels.append(fieldLabel(m_history.kind, field, m_formats));
    return labels.join(u", ");
}

} // namespace twb::ui
