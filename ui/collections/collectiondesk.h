// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/views/steprunner.h"

#include <QPointer>

namespace twb::ui {

class CollectionDialog;
class MainWindow;

/// Collections: puts the chosen records into one, opens one to be arranged, and carries out what its window
/// asks for, each as one step.
class CollectionDesk final : public QObject {
    Q_OBJECT

public:
    CollectionDesk(const Services &services, MainWindow &window, StepRunner &runner);

Q_SIGNALS:
    void editWanted(const RecordId &collection);
    void reportWanted(const RecordId &collection);

private:
    /// Lets these records be put into a collection.
    void collect(const QList<RecordId> &records);

    /// Shows the records of a collection, to be arranged.
    void open(const RecordId &collection);
    void put(const QList<RecordId> &records, const RecordId &collection, const QString &title);

    Services m_services;
    MainWindow &m_window;
    StepRunner &m_runner;
    QPointer<CollectionDialog> m_dialog;
};

} // namespace twb::ui
