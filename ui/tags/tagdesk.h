// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/bulktags.h"
#include "core/edit/tagoperation.h"
#include "ui/views/mainwindow.h"

#include <QPointer>

namespace twb::ui {

class TagsDialog;

/// Everything about tags that is no editing of one record: opens the dialogs and carries out what they ask
/// for, each as one step, with progress where it takes long.
class TagDesk final : public QObject {
    Q_OBJECT

public:
    TagDesk(const Services &services, MainWindow &window);

    /// Lets tags be put on these records and taken off.
    void tag(const QList<RecordId> &records);

    /// Lets the tags themselves be put in order.
    void manage();

Q_SIGNALS:
    void editWanted(const RecordId &tag);
    void newWanted();

private:
    using Work = std::function<Result<store::Step>(
        store::Library &library, const edit::Author &author, const Progress &progress)>;

    void takeCounts(const FacetCounts &totals);
    void run(const QString &title, const Work &work);

    Services m_services;
    MainWindow &m_window;
    QPointer<TagsDialog> m_tags;
    QHash<RecordId, qint64> m_counts;
    int m_runs = 0; ///< each has a channel of its own, so that none silences another
};

} // namespace twb::ui
