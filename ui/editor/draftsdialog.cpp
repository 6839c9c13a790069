// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/draftsdialog.h"

#include "ui/theme/tables.h"
#include "ui/views/actionbutton.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

DraftsDialog::DraftsDialog(DraftKeeper &keeper, const QList<store::Draft> &drafts, const Theme &theme,
    const Formats &formats, Prompts &prompts, QWidget *parent)
    : PlainDialog(theme, "draftsDialog"_L1, tr("Unsaved drafts"), parent), m_keeper(keeper), m_drafts(drafts),
      m_formats(formats), m_prompts(prompts), m_table(new QTableView(this))
{
    setUsualSize(640, 360);
    makeParts();
    list();
}

void DraftsDialog::makeParts()
{
    addText(tr("This was typed and not saved yet. It lies on this computer only."));
    makePlainTable(*m_table, m_model, windowTitle());
    m_table->setAccessibleDescription(tr("Enter goes on with the draft"));
    auto *buttons = addButtons(QDialogButtonBox::Close);
    m_continue = buttons->addButton(tr("Go on writing"), QDialogButtonBox::ActionRole);
    m_discard = buttons->addButton(tr("Throw away…"), QDialogButtonBox::ActionRole);
    makePrimary(*m_continue);
    m_continue->setDefault(true);
    parts().addWidget(m_table, 1);
    connect(m_continue, &QPushButton::clicked, this, &DraftsDialog::resume);
    connect(m_discard, &QPushButton::clicked, this, &DraftsDialog::discard);
    connect(m_table, &QTableView::activated, this, &DraftsDialog::resume);
}

void DraftsDialog::list()
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels({tr("Title"), tr("Kind"), tr("Typed")});
    for (const store::Draft &draft : std::as_const(m_drafts)) {
        const QString title = model::recordTitle(draft.values);
        const QStringList texts{title.isEmpty() ? tr("Without title") : title,
            model::kindLabel(model::kindFromId(draft.kind)).in(m_formats.language()).toString(),
            m_formats.dateTime(draft.at)};
        QList<QStandardItem *> row;
        for (const QString &text : texts)
            row.append(new QStandardItem(text));
        m_model.appendRow(row);
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setCurrentIndex(m_model.index(0, 0));
    for (QPushButton *button : {m_continue, m_discard})
        button->setEnabled(!m_drafts.isEmpty());
}

void DraftsDialog::resume()
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const store::Draft draft = m_drafts.at(row);
    accept();
    Q_EMIT resumeWanted(draft);
}

void DraftsDialog::discard()
{
    const int row = m_table->currentIndex().row();
    if (row < 0
        || !m_prompts.confirm(tr("Throw the draft away?"),
            tr("What was typed there is gone for good. The record itself stays as it was saved."),
            tr("Throw away")))
        return;
    m_keeper.discard(m_drafts.takeAt(row).record);
    if (m_drafts.isEmpty())
        accept();
    else
        list();
}

} // namespace twb::ui
