// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/duedialog.h"

#include "core/base/clock.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/errortext.h"
#include "ui/theme/tables.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsAhead = 3;

} // namespace

DueDialog::DueDialog(const Services &services, QWidget *parent)
    : PlainDialog(services.theme, "dueDialog"_L1, tr("Due for review"), parent), m_services(services),
      m_model(services.formats), m_summary(addText()), m_table(new QTableView(this))
{
    setUsualSize(760, 420);
    makeParts();
    connect(&services.library, &LibrarySession::progressed, this,
        [this](const JobRunner::ChannelId &channel, qint64 done, qint64 total) {
            if (channel == m_dueChannel && total > 0)
                m_summary->setText(tr("The library is being looked through: %1 %").arg(done * 100 / total));
        });
    connect(&services.library, &LibrarySession::indexChanged, this, &DueDialog::load);
    closeWith(services.library);
    load();
}

DueDialog::~DueDialog()
{
    m_services.library.requestStop(m_dueChannel);
}

void DueDialog::makeParts()
{
    makePlainTable(*m_table, m_model, windowTitle());
    m_table->setAccessibleDescription(tr("Enter shows the record"));
    auto *buttons = addButtons(QDialogButtonBox::Close);
    m_open = buttons->addButton(tr("Show record"), QDialogButtonBox::ActionRole);
    m_edit = buttons->addButton(tr("Edit record"), QDialogButtonBox::ActionRole);
    parts().addWidget(m_table, 1);
    const auto show = [this] {
        if (const RecordId id = chosen(); !id.isNull())
            Q_EMIT recordWanted(id);
    };
    connect(m_open, &QPushButton::clicked, this, show);
    connect(m_table, &QTableView::activated, this, show);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const RecordId id = chosen(); !id.isNull())
            Q_EMIT editWanted(id);
    });
}

RecordId DueDialog::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model.record(current.row()) : RecordId();
}

void DueDialog::load()
{
    const QDate today = m_services.clock.now().toLocalTime().date();
    const auto work = [today](const store::Library &library, const index::Index &, const Progress &progress) {
        return dueRecords(library, today, today.addMonths(monthsAhead), progress);
    };
    m_services.library.read(m_dueChannel, this, work, [this](const Result<QList<DueRecord>> &due) {
        if (due)
            list(*due);
        else
            m_summary->setText(errorText(due.error()));
    });
}

void DueDialog::list(const QList<DueRecord> &records)
{
    m_model.setRecords(records);
    const bool some = !records.isEmpty();
    m_summary->setText(some ? tr("These records are to be checked again, now or within three months.")
                            : tr("Nothing is to be checked again within the next three months."));
    m_table->setVisible(some);
    m_open->setEnabled(some);
    m_edit->setEnabled(some && !m_services.library.isReadOnly());
    if (!some)
        return;
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(DueModel::Title, QHeaderView::Stretch);
    m_table->setCurrentIndex(m_model.index(0, 0));
}

} // namespace twb::ui
