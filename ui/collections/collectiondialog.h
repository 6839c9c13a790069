// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/collections/collectionmodel.h"
#include "ui/views/plaindialog.h"
#include "ui/views/services.h"

#include <QTimer>

class QAction;
class QLabel;
class QListView;

namespace twb::ui {

class ActionColumn;

/// One collection: its records in their order, to be arranged by drag or by keys and taken out. It changes
/// nothing itself.
class CollectionDialog final : public PlainDialog {
    Q_OBJECT

public:
    CollectionDialog(const Services &services, const RecordId &collection, QWidget *parent = nullptr);

    RecordId collection() const { return m_collection.id; }
    QListView *list() const { return m_list; }
    const CollectionModel &model() const { return m_model; }
    QAction *downAction() const { return m_down; }
    QAction *reportAction() const { return m_report; }

Q_SIGNALS:
    void arranged(const RecordId &collection, const QList<RecordId> &order);
    void removeWanted(const RecordId &collection, const QList<RecordId> &records);
    void recordWanted(const RecordId &record);
    void editWanted(const RecordId &collection);
    void reportWanted(const RecordId &collection);

private:
    void makeParts();
    void makeActions(ActionColumn &actions);
    void load();
    void showCollection(const Collection &collection);
    QList<int> chosenRows() const;
    void shift(int by);
    void remove();
    void tellOrder();
    void updateActions();

    Services m_services;
    Collection m_collection;
    CollectionModel m_model;
    QLabel *m_title;
    QLabel *m_description;
    QLabel *m_empty;
    QListView *m_list;
    QAction *m_open = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_report = nullptr;
    QTimer m_moved; ///< rows that are dragged together are one change
};

} // namespace twb::ui
