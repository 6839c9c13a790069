// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/draftkeeper.h"
#include "ui/presentation/formats.h"
#include "ui/presentation/prompts.h"
#include "ui/views/plaindialog.h"

#include <QStandardItemModel>

class QLabel;
class QPushButton;
class QTableView;

namespace twb::ui {

/// What was typed and not saved yet: to go on with, or to throw away.
class DraftsDialog final : public PlainDialog {
    Q_OBJECT

public:
    DraftsDialog(DraftKeeper &keeper, const QList<store::Draft> &drafts, const Theme &theme,
        const Formats &formats, Prompts &prompts, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    QPushButton *discardButton() const { return m_discard; }

Q_SIGNALS:
    void resumeWanted(const store::Draft &draft);

private:
    void makeParts();
    void list();
    void resume();
    void discard();

    DraftKeeper &m_keeper;
    QList<store::Draft> m_drafts;
    const Formats &m_formats;
    Prompts &m_prompts;
    QStandardItemModel m_model;
    QTableView *m_table;
    QPushButton *m_continue = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace twb::ui
