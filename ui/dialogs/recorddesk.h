// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/fields.h"
#include "ui/views/services.h"

#include <QObject>

namespace twb::ui {

class EditorDesk;
class MainWindow;

/// What is written about a single record: a new one, a change, an adoption, a transfer check, and going on
/// with what was typed and not saved. The editors do the writing.
class RecordDesk final : public QObject {
    Q_OBJECT

public:
    RecordDesk(const Services &services, MainWindow &window, EditorDesk &editors);

private:
    void offerNew();
    void offerEditing();
    void offerAdopting();
    void connectEditors();
    void showDrafts(bool asked);
    void showDue();
    void adopt(const QString &state);
    void checkTransfer();
    void createCheck(const RecordId &project, const QString &title);

    Services m_services;
    MainWindow &m_window;
    EditorDesk &m_editors;
};

} // namespace twb::ui
