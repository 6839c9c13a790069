// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/views/services.h"

#include <QObject>

namespace twb::ui {

class MainWindow;
struct Collection;
struct ReportScope;

/// Reports: of what is searched for or chosen, of one record, of a collection in its order.
class ReportDesk final : public QObject {
    Q_OBJECT

public:
    ReportDesk(const Services &services, MainWindow &window);

    /// Of these records; with none, of what is searched for.
    void report(const QList<RecordId> &records);

    /// Of this record, as soon as the reader shows it.
    void reportOnceShown(const RecordId &record);

    /// Of the records of a collection, in its order; what is gone cannot be reported.
    void reportCollection(const RecordId &collection);

private:
    void reportList();
    void reportRead();
    void reportLoaded(const Collection &collection);
    void open(const ReportScope &scope);

    Services m_services;
    MainWindow &m_window;
};

} // namespace twb::ui
