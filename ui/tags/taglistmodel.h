// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/bulktags.h"
#include "ui/editor/namematcher.h"

#include <QAbstractTableModel>
#include <QSet>

#include <optional>

namespace twb::ui {

/// Tags to choose from, found by the beginning of any word of their names and synonyms. With boxes, each
/// shows whether all, some or none of the chosen records bear the tag, until it is clicked.
class TagListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Parent, Synonyms, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Without boxes, in the order of the tree; \a left is not among them.
    void setTags(const edit::TagTree &tags, const RecordId &left = {});

    /// A row before all tags that stands for none of them; stays until the next setTags().
    void addTop(const QString &label);

    /// Gives each tag a box; those that records bear come first.
    void setShares(const QHash<RecordId, edit::Share> &shares);

    void setTyped(const QString &typed);

    /// True when no tag is called \a name, and one can be.
    bool canAdd(const QString &name) const;

    /// A new tag, with a box that is set. \pre canAdd()
    void addNew(const QString &name);

    /// What a click does: some → all → none → some, all ↔ none.
    void toggle(int row);

    /// Only what was clicked.
    edit::TagChoice choice() const;
    QStringList newTags() const;

    /// Names of the tags that \a on puts on records, or takes off.
    QStringList clicked(bool on) const;

    RecordId tag(int row) const { return m_items.at(m_rows.at(row)).id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Item {
        RecordId id; ///< null for the top and for new tags
        QString name;
        QString parent;
        QStringList synonyms;
        edit::Share share = edit::Share::None;
        std::optional<bool> clicked = std::nullopt;
        bool isNew = false;
    };

    static Qt::CheckState state(const Item &item);
    static QString stateText(const Item &item);
    void restart();
    void find();

    QList<Item> m_items;
    QList<int> m_rows; ///< places in the items
    QSet<QString> m_taken; ///< folded names and synonyms
    QString m_typed;
    NameMatcher m_matcher;
    bool m_hasBoxes = false;
};

} // namespace twb::ui
