// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/partslayout.h"
#include "ui/views/services.h"

class QMenu;

namespace twb::ui {

class MainMenu;
class MainWindow;

/// What the main window can do with itself: go from part to part, fold them, change the size of the text,
/// turn the pages of the reader, open its menus.
class ViewDesk final : public QObject {
    Q_OBJECT

public:
    ViewDesk(const Services &services, MainWindow &window, PartsLayout &parts, const MainMenu &menu);

private:
    void offerTextSizes();
    void offerParts();
    void offerPages();
    void offerMenus(const MainMenu &menu);

    Services m_services;
    MainWindow &m_window;
    PartsLayout &m_parts;
};

} // namespace twb::ui
