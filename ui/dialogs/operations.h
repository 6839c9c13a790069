// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "ui/presentation/jobrunner.h"
#include "ui/views/services.h"

#include <functional>

namespace twb::ui {

class MainWindow;
class EditorDesk;
struct ReportScope;

/// Carries out what the main window asks for: dialogs, work on the library, and what is said about it.
class Operations final : public QObject {
    Q_OBJECT

public:
    /// Makes a new, empty library file.
    using Create = std::function<Result<void>(const QString &path)>;

    Operations(const Services &services, MainWindow &window, Create create, const QString &version);

    EditorDesk &editors() { return *m_editors; }

private:
    void openLibrary(const QString &path);
    void createLibrary();
    void importRecords();
    void makeReport(const QList<RecordId> &records);
    void reportCollection(const QList<RecordId> &records, const QString &title, const QString &introduction);
    void openReport(const ReportScope &scope);
    void showHistory(const RecordId &record);
    void showProvenance(const RecordId &record);
    void showDue();
    void check();
    void showUnread();
    void showDrafts(bool asked);
    void adopt(const RecordId &original, const QString &state);
    void checkTransfer(const RecordId &project);
    void showLessons(const RecordId &project);
    void about();

    Services m_services;
    MainWindow &m_window;
    Create m_create;
    QString m_version;
    EditorDesk *m_editors;
    JobRunner::Channel m_checkChannel;
};

} // namespace twb::ui
