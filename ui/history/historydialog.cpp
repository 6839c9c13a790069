// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historydialog.h"

#include "ui/history/comparisonpage.h"
#include "ui/history/restorevalues.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/reader/pagewriter.h"
#include "ui/reader/reader.h"
#include "ui/theme/tables.h"
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int withBefore = 0;
constexpr int withToday = 1;

/// What was made in the reading thread.
struct Compared {
    std::shared_ptr<QTextDocument> page;
    bool differsFromToday = false;
};

} // namespace

HistoryDialog::HistoryDialog(
    const Services &services, StepRunner &runner, const RecordId &record, QWidget *parent)
    : PlainDialog(services.theme, "historyDialog"_L1, tr("History"), parent), m_services(services),
      m_runner(runner), m_record(record), m_model(services.formats), m_title(addText({}, TextRole::Section)),
      m_table(new QTableView(this)), m_other(new QComboBox(this)), m_page(new Reader(services.theme, this))
{
    setUsualSize(980, 660);
    makeParts();
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::compare);
    connect(m_other, &QComboBox::activated, this, &HistoryDialog::compare);
    connect(m_page, &Reader::linkActivated, this, &HistoryDialog::follow);
    connect(m_restoreAll, &QPushButton::clicked, this, [this] { restore({}); });
    closeWith(services.library);
    load();
}

void HistoryDialog::makeParts()
{
    const Theme &theme = m_services.theme;
    makePlainTable(*m_table, m_model, tr("Revisions, newest first"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_other->addItem(tr("with the revision before it"), withBefore);
    m_other->addItem(tr("with today"), withToday);
    auto *words = new QLabel(tr("&Compare"), this);
    words->setBuddy(m_other);
    m_page->setAccessibleName(tr("What differs"));
    auto *line = new QHBoxLayout;
    line->addWidget(words);
    line->addWidget(m_other);
    line->addStretch(1);
    auto *below = new QWidget(this);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, theme.space(8), 0, 0);
    belowLayout->addLayout(line);
    belowLayout->addWidget(m_page, 1);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({theme.space(170), theme.space(420)});
    auto *buttons = addButtons(QDialogButtonBox::Close);
    m_restoreAll = buttons->addButton(tr("Restore this revision"), QDialogButtonBox::ActionRole);
    m_restoreAll->setToolTip(tr("Give all fields the values they had in the chosen revision"));
    parts().addWidget(splitter, 1);
}

void HistoryDialog::load()
{
    const auto work = [id = m_record](const store::Library &library, const index::Index &, const Progress &) {
        return loadHistory(library, id);
    };
    m_services.library.read(JobRunner::everyJob, this, work, [this](const Result<RecordHistory> &history) {
        if (history)
            list(*history);
        else
            m_services.prompts.showError(history.error());
    });
}

void HistoryDialog::list(const RecordHistory &history)
{
    m_history = history;
    m_title->setText(history.title);
    m_model.setHistory(history);
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(RevisionModel::Changed,
        qMin(m_table->columnWidth(RevisionModel::Changed), m_services.theme.space(380)));
    m_table->setCurrentIndex(m_model.index(0, 0));
}

void HistoryDialog::follow(const QUrl &link)
{
    if (const QString field = restoredField(link); !field.isEmpty())
        restore(field);
    else if (const int part = linkedPart(link); part >= 0)
        comparePart(part);
}

/// The older one stands at the left. Long texts are compared beside the window.
void HistoryDialog::comparePart(int part)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    const model::Revision &chosen = m_history.revisions.at(row).revision;
    const QString name = m_services.formats.dateTime(chosen.at);
    const bool writable = !m_services.library.isReadOnly();
    Comparison comparison{m_history.before(row), chosen.fields, tr("Before"), name};
    if (m_other->currentData() == withToday)
        comparison = {chosen.fields, m_history.today, name, tr("Today"), writable};
    m_restoreAll->setEnabled(false);
    const auto work = [history = m_history, comparison, part, fields = chosen.fields,
                          style = PageStyle(m_services.theme, m_services.formats),
                          gui = thread()](const store::Library &, const index::Index &,
                          const Progress &) -> Result<Compared> {
        Compared made{makeComparison(history, comparison, style, part),
            !differingFields(history.kind, fields, history.today).isEmpty()};
        made.page->moveToThread(gui);
        return made;
    };
    m_services.library.read(m_comparisonChannel, this, work, [this, writable](const Result<Compared> &made) {
        if (!made)
            return;
        m_restoreAll->setEnabled(writable && made->differsFromToday);
        m_page->setPage(made->page, false);
        Q_EMIT compared();
    });
}

void HistoryDialog::restore(const QString &field)
{
    const int row = m_table->currentIndex().row();
    if (row < 0)
        return;
    restoreValues(m_runner, this, {m_record, m_history.kind, m_history.revisions.at(row).id, field},
        [this] { load(); });
}

} // namespace twb::ui
