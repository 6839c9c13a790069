// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"
#include "ui/views/steprunner.h"

namespace twb::ui {

class MainWindow;

/// What can be done about searching: go to the field, show all, say how the search was read, find words of
/// the same meaning too, and keep what is searched for under a name, as a record of the library; one of the
/// same name is replaced only when the person says so.
class SearchDesk final : public QObject {
    Q_OBJECT

public:
    SearchDesk(const Services &services, MainWindow &window, StepRunner &runner);

private:
    void offerSearching();
    void offerReading();
    void offerThesaurus();
    void setThesaurus(bool wanted);
    void save();
    void askForName(const QString &text);
    void write(const QString &name, const QString &text, const RecordId &replaced);

    Services m_services;
    MainWindow &m_window;
    StepRunner &m_runner;
};

} // namespace twb::ui
