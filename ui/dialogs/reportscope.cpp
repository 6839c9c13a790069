// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportscope.h"

#include "core/analysis/thesaurus.h"
#include "core/search/searcher.h"
#include "ui/models/hittext.h"

namespace twb::ui {

namespace {

QString titleIn(const index::Index &index, const RecordId &record)
{
    const auto entry = index.entry(record);
    return entry && *entry ? titleText(**entry) : QString();
}

} // namespace

Result<QList<RecordId>> recordsOf(
    const ReportScope &scope, const QString &indexPath, model::Language language)
{
    if (!scope.records.isEmpty())
        return scope.records;
    auto searcher = search::Searcher::open(indexPath, language);
    if (!searcher)
        return std::unexpected(searcher.error());
    if (scope.thesaurus)
        if (auto thesaurus = analysis::Thesaurus::open(analysis::Thesaurus::installedPath()))
            (*searcher)->setThesaurus(*std::move(thesaurus)); // else the list does without it too
    return (*searcher)->ask(scope.question).ids();
}

Result<QList<TitledRecord>> titledRecordsOf(const ReportScope &scope, const QString &indexPath,
    const index::Index &index, model::Language language, qsizetype mostTitled)
{
    const auto ids = recordsOf(scope, indexPath, language);
    if (!ids)
        return std::unexpected(ids.error());
    QList<TitledRecord> records;
    for (const RecordId &id : *ids)
        records.append({id, ids->size() > mostTitled ? QString() : titleIn(index, id)});
    return records;
}

} // namespace twb::ui
