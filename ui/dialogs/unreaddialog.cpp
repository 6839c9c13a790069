// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unreaddialog.h"

#include "ui/presentation/errortext.h"
#include "ui/theme/tables.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

UnreadDialog::UnreadDialog(LibrarySession &library, const Theme &theme, QWidget *parent)
    : PlainDialog(theme, "unreadDialog"_L1, tr("Attachments without readable text"), parent),
      m_library(library), m_summary(addText()), m_table(new QTableView(this))
{
    setUsualSize(760, 420);
    makePlainTable(*m_table, m_model, windowTitle());
    m_table->setAccessibleDescription(tr("Enter opens the record"));
    m_table->horizontalHeader()->setSectionResizeMode(UnreadModel::Reason, QHeaderView::Stretch);

    auto *buttons = addButtons(QDialogButtonBox::Close);
    m_open = buttons->addButton(tr("Open record"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("Copy list"), QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_open, m_copy})
        button->setEnabled(false);
    parts().addWidget(m_table, 1);
    connect(m_open, &QPushButton::clicked, this, &UnreadDialog::openRecord);
    connect(m_table, &QTableView::activated, this, &UnreadDialog::openRecord);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_model.text()); });
    connect(&library, &LibrarySession::attachmentsChanged, this, &UnreadDialog::load);
    closeWith(library);
    load();
}

void UnreadDialog::load()
{
    if (const auto &problem = m_library.attachmentProblem()) {
        m_summary->setText(errorText(*problem));
        return;
    }
    const auto work = [](const store::Library &, const index::Index &index, const Progress &) {
        return LibrarySession::listUnread(index);
    };
    m_library.read(m_listChannel, this, work, [this](const Result<QList<UnreadAttachment>> &unread) {
        if (unread)
            list(*unread);
        else
            m_summary->setText(errorText(unread.error()));
    });
}

void UnreadDialog::list(const QList<UnreadAttachment> &attachments)
{
    m_model.setAttachments(attachments);
    const bool some = !attachments.isEmpty();
    m_summary->setText(some ? tr("The search finds nothing in these files. The records that name them are "
                                 "found all the same.")
                            : tr("The search can read the text of all attachments of a kind it knows."));
    m_table->setVisible(some);
    for (QPushButton *button : {m_open, m_copy})
        button->setEnabled(some);
    if (!some)
        return;
    m_table->resizeColumnsToContents();
    const int widest = m_table->viewport()->width() * 2 / 5;
    for (const int column : {UnreadModel::Name, UnreadModel::Record})
        m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), widest));
    m_table->setCurrentIndex(m_model.index(0, 0));
}

void UnreadDialog::openRecord()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    Q_EMIT recordWanted(m_model.record(current.row()));
    accept();
}

} // namespace twb::ui
