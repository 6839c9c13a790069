// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/jobrunner.h"
#include "ui/views/services.h"

namespace twb::ui {

class MainWindow;

/// Says when the file of the open library was moved, deleted or replaced, and offers ways to go on; says once
/// when the index cannot be kept.
class FileTroubles final : public QObject {
    Q_OBJECT

public:
    FileTroubles(const Services &services, MainWindow &window);

Q_SIGNALS:
    /// The file that lies in the place of the library now.
    void openWanted(const QString &path);

private:
    void tell();
    void tellAboutIndex();

    /// Asks for a name, and goes on with the copy if \a goOn says so.
    void saveCopy(bool goOn);
    void copyTo(const QString &path, bool goOn);

    Services m_services;
    MainWindow &m_window;
    JobRunner::Channel m_copyChannel;
};

} // namespace twb::ui
