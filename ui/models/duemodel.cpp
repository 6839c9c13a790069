// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/duemodel.h"

namespace twb::ui {

DueModel::DueModel(const Formats &formats, QObject *parent) : RowsModel(parent)
{
    const auto due = [&formats](const DueRecord &record) {
        const QString date = formats.date(record.due);
        return record.overdue ? tr("%1, overdue").arg(date) : date;
    };
    const auto title = [](const DueRecord &record) {
        return record.title.isEmpty() ? tr("Without title") : record.title;
    };
    const auto kind = [&formats](const DueRecord &record) {
        return model::kindLabel(record.kind).in(formats.language()).toString();
    };
    const auto state = [&formats](const DueRecord &record) {
        return model::termLabel(model::VocabularyId::ReviewState, record.state, formats.language());
    };
    setColumns({{tr("Due"), due}, {tr("Record"), title}, {tr("Kind"), kind}, {tr("Review state"), state}});
}

} // namespace twb::ui
