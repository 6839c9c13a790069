// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/bulktagsdialog.h"

#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

/// The tags, and which of them the records bear.
struct Loaded {
    edit::TagTree tags;
    QHash<RecordId, edit::Share> shares;
};

Result<Loaded> loadTags(const store::Library &library, const QList<RecordId> &records)
{
    auto tags = edit::TagTree::read(library);
    if (!tags)
        return std::unexpected(tags.error());
    return edit::tagShares(library, records).transform([&](const auto &shares) {
        return Loaded{*std::move(tags), shares};
    });
}

} // namespace

BulkTagsDialog::BulkTagsDialog(const Services &services, const QList<RecordId> &records, QWidget *parent)
    : PlainDialog(services.theme, "bulkTagsDialog"_L1, tr("Tags"), parent), m_services(services),
      m_records(records), m_finder(new TagFinder(services.theme, this)), m_new(new QPushButton(this))
{
    setUsualSize(620, 540);
    makeParts();
    closeWith(services.library);
    refresh();
    load();
}

BulkTagsDialog::~BulkTagsDialog()
{
    m_services.library.requestStop(m_sharesChannel);
}

void BulkTagsDialog::makeParts()
{
    addText(tr("Tags of %n record(s)", nullptr, int(m_records.size())), TextRole::Section);
    auto *help = addText(tr("Only what you click changes. A filled box stands for a tag that some of the "
                            "records have; it stays with these until you click it."));
    help->setVisible(m_records.size() > 1);
    m_finder->setEnabled(false);
    m_new->setAutoDefault(false);
    m_accept = addAcceptButton(tr("Apply"));
    parts().addWidget(m_finder, 1);
    parts().addWidget(m_new, 0, Qt::AlignLeft);
    m_summary = addText();
    connect(m_new, &QPushButton::clicked, this, &BulkTagsDialog::addNew);
    connect(m_finder, &TagFinder::entered, this, &BulkTagsDialog::takeTyped);
    connect(m_finder->field(), &QLineEdit::textChanged, this, &BulkTagsDialog::refresh);
    connect(&m_finder->model(), &TagListModel::choiceChanged, this, &BulkTagsDialog::refresh);
}

void BulkTagsDialog::load()
{
    const auto work = [records = m_records](const store::Library &library, const index::Index &,
                          const Progress &) { return loadTags(library, records); };
    m_services.library.read(m_sharesChannel, this, work, [this](const Result<Loaded> &tags) {
        if (!tags) {
            m_services.prompts.showError(tags.error());
            reject();
            return;
        }
        m_finder->model().setTags(tags->tags);
        m_finder->model().setShares(tags->shares);
        m_finder->fitColumns();
        m_finder->setEnabled(true);
        m_finder->field()->setFocus(Qt::OtherFocusReason);
        refresh();
        Q_EMIT loaded();
    });
}

void BulkTagsDialog::addNew()
{
    const QString name = m_finder->field()->text();
    if (!m_finder->model().canAdd(name))
        return;
    m_finder->model().addNew(name);
    m_finder->field()->clear();
    m_finder->field()->setFocus(Qt::OtherFocusReason);
}

/// The best of the tags that fit, else a new one.
void BulkTagsDialog::takeTyped()
{
    if (m_finder->model().rowCount() == 0) {
        addNew();
        return;
    }
    m_finder->model().toggle(0);
    m_finder->field()->selectAll();
}

void BulkTagsDialog::refresh()
{
    TagListModel &model = m_finder->model();
    const QString typed = m_finder->field()->text().simplified();
    const bool canAdd = m_finder->isEnabled() && model.canAdd(typed);
    m_new->setEnabled(canAdd);
    const QString shown = QString(typed).replace(u'&', u"&&"_s);
    m_new->setText(canAdd ? tr("New tag “%1”").arg(shown) : tr("New tag"));
    QStringList lines;
    if (const QStringList names = model.clicked(true); !names.isEmpty())
        lines.append(tr("Put on all: %1").arg(names.join(u", "_s)));
    if (const QStringList names = model.clicked(false); !names.isEmpty())
        lines.append(tr("Taken off all: %1").arg(names.join(u", "_s)));
    m_accept->setEnabled(!lines.isEmpty());
    m_summary->setText(lines.isEmpty() ? tr("Nothing changes yet.") : lines.join(u'\n'));
}

QString BulkTagsDialog::summary() const
{
    return m_summary->text();
}

} // namespace twb::ui
