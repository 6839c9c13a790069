// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/navigationmodel.h"
#include "ui/views/services.h"

#include <QTimer>

namespace twb::ui {

class StatusLine;

/// What the state line says: whether all is saved, what was done a moment ago, what goes on with the index.
class LibraryState final : public QObject {
    Q_OBJECT

public:
    LibraryState(const Services &services, const NavigationModel &places, StatusLine &line);

    /// Says for a while what was done.
    void say(const QString &text);

private:
    void update();
    void showProgress(qint64 done, qint64 total);

    Services m_services;
    const NavigationModel &m_places;
    StatusLine &m_line;
    QTimer m_said; ///< runs while the line says what was done
};

} // namespace twb::ui
