// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"
#include "ui/views/services.h"

namespace twb::ui {

class MainWindow;

/// Keeps what is searched for under a name, as a record of the library; one of the same name is replaced
/// only when the person says so.
class SearchOperations final : public QObject {
    Q_OBJECT

public:
    SearchOperations(const Services &services, MainWindow &window);

private:
    void save();
    void askForName(const QString &text);
    void write(const QString &name, const QString &text, const RecordId &replaced);
    void tell(const Result<edit::Edited> &edited);

    Services m_services;
    MainWindow &m_window;
};

} // namespace twb::ui
