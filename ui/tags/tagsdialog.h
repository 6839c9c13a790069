// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/tagoperation.h"
#include "ui/presentation/jobrunner.h"
#include "ui/tags/tagtreemodel.h"
#include "ui/views/plaindialog.h"
#include "ui/views/services.h"

class QAction;
class QLabel;
class QTreeView;

namespace twb::ui {

class ActionColumn;

/// All tags as a tree, to be put in order. It asks and shows what would change; the changing is done by
/// whom it tells.
class TagsDialog final : public PlainDialog {
    Q_OBJECT

public:
    using Kind = edit::TagOperation::Kind;

    explicit TagsDialog(const Services &services, QWidget *parent = nullptr);
    ~TagsDialog() override;

    QTreeView *tree() const { return m_tree; }
    QAction *action(Kind kind) const { return m_operations.at(int(kind)); }
    QAction *importAction() const { return m_import; }
    QAction *exportAction() const { return m_export; }
    const TagTreeModel &model() const { return m_model; }

    void setCounts(const QHash<RecordId, qint64> &counts) { m_model.setCounts(counts); }

    /// Makes this tag the chosen one.
    void choose(const RecordId &tag);

Q_SIGNALS:
    void operationWanted(const edit::TagOperation &operation);
    void editWanted(const RecordId &tag);
    void newWanted();

    /// Tags are to be taken from a file, or written into one.
    void importWanted();
    void exportWanted();

    /// The tree shows the library as it is now.
    void loaded();

private:
    void makeParts();
    void makeActions(ActionColumn &actions);
    void load();
    void showTags(const edit::TagTree &tags);
    void updateActions();
    void ask(Kind kind);
    RecordId chosen() const;

    Services m_services;
    TagTreeModel m_model;
    edit::TagTree m_tags{QList<edit::Tag>()};
    QLabel *m_empty;
    QTreeView *m_tree;
    QList<QAction *> m_operations; ///< in the order of Kind
    QAction *m_edit = nullptr;
    QAction *m_new = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    JobRunner::Channel m_treeChannel;
};

} // namespace twb::ui
