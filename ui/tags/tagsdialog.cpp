// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagsdialog.h"

#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/tags/tagcolour.h"
#include "ui/tags/tagoperationdialog.h"
#include "ui/theme/theme.h"
#include "ui/views/actioncolumn.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

/// The tags whose branches are closed.
QSet<RecordId> closedTags(const QTreeView &tree, const TagTreeModel &model, const QModelIndex &parent = {})
{
    QSet<RecordId> closed;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (model.rowCount(index) > 0 && !tree.isExpanded(index))
            closed.insert(model.tag(index));
        closed += closedTags(tree, model, index);
    }
    return closed;
}

} // namespace

TagsDialog::TagsDialog(const Services &services, QWidget *parent)
    : PlainDialog(services.theme, "tagsDialog"_L1, tr("Manage tags"), parent), m_services(services),
      m_model(services.formats), m_empty(new QLabel(this)), m_tree(new QTreeView(this))
{
    setUsualSize(820, 560);
    makeParts();
    connect(&services.library, &LibrarySession::indexChanged, this, &TagsDialog::load);
    closeWith(services.library);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TagsDialog::updateActions);
    updateActions();
    load();
}

TagsDialog::~TagsDialog()
{
    m_services.library.requestStop(m_treeChannel);
}

void TagsDialog::makeParts()
{
    const Theme &theme = m_services.theme;
    m_empty->setText(tr("This library has no tags yet. They come with the records, from imports, or from "
                        "“New tag”."));
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_tree->setModel(&m_model);
    m_tree->setItemDelegateForColumn(TagTreeModel::Name, new TagColourDelegate(m_tree));
    m_tree->setAccessibleName(tr("Tags"));
    m_tree->setAccessibleDescription(tr("Enter edits the chosen tag"));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(TagTreeModel::Synonyms, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(TagTreeModel::Records, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionsMovable(false);
    auto *actions = new ActionColumn(theme, *m_tree, this);
    makeActions(*actions);
    auto *left = new QVBoxLayout;
    left->addWidget(m_empty);
    left->addWidget(m_tree, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(theme.space(12));
    middle->addLayout(left, 1);
    middle->addWidget(actions);
    addButtons(QDialogButtonBox::Close);
    parts().addLayout(middle, 1);
}

void TagsDialog::makeActions(ActionColumn &actions)
{
    const auto operation = [&](Kind kind, const QString &text, const QString &help,
                               const QKeySequence &keys) {
        m_operations.append(actions.add(text, help, keys, [this, kind] { ask(kind); }));
    };
    m_new = actions.add(
        tr("&New tag…"), tr("Write a new tag"), QKeySequence::New, [this] { Q_EMIT newWanted(); });
    m_edit = actions.add(tr("&Edit…"), tr("Change colour, synonyms and description of the tag"),
        Qt::CTRL | Qt::Key_E, [this] { Q_EMIT editWanted(chosen()); });
    operation(Kind::Rename, tr("&Rename…"), tr("Give the tag another name"), Qt::Key_F2);
    operation(
        Kind::Move, tr("&Move…"), tr("Put the tag under another one or at the top"), Qt::CTRL | Qt::Key_M);
    operation(Kind::Merge, tr("Merge &into…"),
        tr("Let another tag take over the records; the name becomes its synonym"),
        Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    operation(Kind::Delete, tr("&Delete…"), tr("Take the tag off all records and remove it"), Qt::Key_Delete);
    actions.addGap();
    m_import = actions.add(tr("&Import list…"), tr("Take tags from a list of terms of others (SKOS)"),
        Qt::CTRL | Qt::Key_I, [this] { Q_EMIT importWanted(); });
    m_export = actions.add(tr("E&xport list…"), tr("Write all tags into a file that others can read (SKOS)"),
        Qt::CTRL | Qt::Key_S, [this] { Q_EMIT exportWanted(); });
    connect(m_tree, &QTreeView::activated, m_edit, &QAction::trigger);
}

void TagsDialog::load()
{
    const auto work = [](const store::Library &library, const index::Index &, const Progress &) {
        return edit::TagTree::read(library);
    };
    m_services.library.read(m_treeChannel, this, work, [this](const Result<edit::TagTree> &tags) {
        if (tags)
            showTags(*tags);
        else
            m_services.prompts.showError(tags.error());
    });
}

/// Branches that were closed stay so, and the chosen tag stays chosen.
void TagsDialog::showTags(const edit::TagTree &tags)
{
    const bool isFirst = m_tags.all().isEmpty();
    const QSet<RecordId> closed = closedTags(*m_tree, m_model);
    const RecordId before = chosen();
    m_tags = tags;
    m_model.setTags(tags);
    m_tree->expandAll();
    for (const RecordId &tag : closed)
        m_tree->collapse(m_model.indexOf(tag));
    m_empty->setVisible(tags.all().isEmpty());
    if (isFirst) {
        m_tree->resizeColumnToContents(TagTreeModel::Name);
        m_tree->setColumnWidth(TagTreeModel::Name,
            qBound(m_services.theme.space(200), m_tree->columnWidth(TagTreeModel::Name),
                m_services.theme.space(320)));
    }
    choose(m_model.indexOf(before).isValid() ? before : m_model.tag(m_model.index(0, 0)));
    updateActions();
    Q_EMIT loaded();
}

void TagsDialog::choose(const RecordId &tag)
{
    if (const QModelIndex index = m_model.indexOf(tag); index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void TagsDialog::updateActions()
{
    const bool writable = !m_services.library.isReadOnly();
    m_new->setEnabled(writable);
    m_import->setEnabled(writable);
    m_export->setEnabled(!m_tags.all().isEmpty());
    m_edit->setEnabled(writable && !chosen().isNull());
    for (QAction *operation : std::as_const(m_operations))
        operation->setEnabled(writable && !chosen().isNull());
}

void TagsDialog::ask(Kind kind)
{
    auto *dialog = new TagOperationDialog(m_services, kind, m_tags, chosen(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT operationWanted(dialog->operation()); });
    dialog->open();
}

RecordId TagsDialog::chosen() const
{
    return m_tree->currentIndex().isValid() ? m_model.tag(m_tree->currentIndex()) : RecordId();
}

} // namespace twb::ui
