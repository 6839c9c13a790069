// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/index/index.h"
#include "core/model/fields.h"
#include "core/search/question.h"
#include "ui/dialogs/recordchoice.h"

namespace twb::ui {

/// What a report is made of: records, or with none of them everything a search finds.
struct ReportScope {
    QList<RecordId> records;
    search::Question question;
    bool thesaurus = false; ///< the search finds words of the same meaning too
    qint64 count = 0; ///< how many records that are, for people
    QString title; ///< of a single record, or of a collection
    QString introduction; ///< what the collection says of itself
    model::Kind kind = model::Kind::Other; ///< of a single record
};

/// The records of a scope: those it names, else those that its search finds, in the order of the list.
Result<QList<RecordId>> recordsOf(
    const ReportScope &scope, const QString &indexPath, model::Language language);

/// The same with their titles, which are left out where there are more than \a mostTitled.
Result<QList<TitledRecord>> titledRecordsOf(const ReportScope &scope, const QString &indexPath,
    const index::Index &index, model::Language language, qsizetype mostTitled);

} // namespace twb::ui
