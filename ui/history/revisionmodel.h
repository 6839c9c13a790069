// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/recordhistory.h"
#include "ui/presentation/rowsmodel.h"

namespace twb::ui {

/// The revisions of a record by their places in its history, newest first: when, by whom, in which
/// municipality, what was changed, and the note.
class RevisionModel final : public RowsModel<qsizetype> {
    Q_OBJECT

public:
    enum Column { When, Writer, Municipality, Changed, Note };

    explicit RevisionModel(const Formats &formats, QObject *parent = nullptr);

    void setHistory(const RecordHistory &history);

private:
    const model::Revision &revision(qsizetype row) const { return m_history.revisions.at(row).revision; }
    QString changedText(const model::Revision &revision) const;

    const Formats &m_formats;
    RecordHistory m_history;
};

} // namespace twb::ui
