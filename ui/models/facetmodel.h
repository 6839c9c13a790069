// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query/query.h"
#include "ui/presentation/formats.h"

#include <QAbstractItemModel>

namespace twb::ui {

/// The facets as a tree: groups, under them values with counts and a tick. Long groups show their
/// greatest values and a row that opens the rest.
class FacetModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    static constexpr qsizetype shortLength = 6;

    explicit FacetModel(const Formats &formats, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void setCounts(const QMap<index::Facet, QList<index::FacetCount>> &counts);
    void setSelected(const search::Selection &selected);

    /// Shows all values of a long group, or its greatest only.
    void setOpened(index::Facet facet, bool opened);

    bool isOpened(index::Facet facet) const;

    /// True when the group has something to choose.
    bool hasContent(index::Facet facet) const;

    QModelIndex indexOf(index::Facet facet) const;
    QModelIndex indexOf(index::Facet facet, const QString &value) const;

Q_SIGNALS:
    void chosen(index::Facet facet, const QString &value, bool on);
    /// Groups may have got content or lost it.
    void contentChanged();

private:
    struct Row {
        bool isMore = false;
        index::FacetCount value;
    };
    struct Group {
        index::Facet facet;
        QList<index::FacetCount> values; ///< in the order shown; all of them
        QList<Row> rows; ///< those that are shown, and a last one for the rest
        bool opened = false;
    };

    void rearrange(Group &group, QList<index::FacetCount> values);
    QList<Row> rowsOf(const Group &group) const;
    QList<index::FacetCount> arranged(const Group &group, QList<index::FacetCount> values) const;
    QVariant valueData(const Group &group, const index::FacetCount &value, int role) const;
    QVariant moreData(const Group &group, int role) const;
    bool isChosen(index::Facet facet, const QString &value) const;
    QString groupLabel(index::Facet facet) const;

    Formats m_formats;
    QList<Group> m_groups;
    search::Selection m_selected;
};

} // namespace twb::ui
