// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/bulktags.h"
#include "core/edit/tagoperation.h"
#include "core/search/show/hit.h"
#include "ui/views/steprunner.h"

#include <QPointer>

namespace twb::ui {

class MainWindow;
class TagsDialog;

/// Everything about tags that is no editing of one record: opens the dialogs and carries out what they ask
/// for, each as one step.
class TagDesk final : public QObject {
    Q_OBJECT

public:
    TagDesk(const Services &services, MainWindow &window, StepRunner &runner);

Q_SIGNALS:
    void editWanted(const RecordId &tag);
    void newWanted();

private:
    /// Lets tags be put on these records and taken off.
    void tag(const QList<RecordId> &records);

    /// Lets the tags themselves be put in order.
    void manage();
    void importList();
    void exportList();
    void takeCounts(const search::FacetCounts &totals);

    Services m_services;
    MainWindow &m_window;
    StepRunner &m_runner;
    QPointer<TagsDialog> m_tags;
    QHash<RecordId, qint64> m_counts;
};

} // namespace twb::ui
