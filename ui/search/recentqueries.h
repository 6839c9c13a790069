// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/settings.h"

#include <QUuid>

namespace twb::ui {

/// The search texts that were used lately, for each library its own, kept in the settings.
class RecentQueries {
public:
    static constexpr qsizetype most = 20;

    explicit RecentQueries(Settings &settings) : m_settings(settings) { }

    /// The library whose texts are meant from now on.
    void open(const QUuid &library);

    /// The newest first.
    QStringList all() const;

    /// Puts a text first; takes the place of those it goes on with.
    void remember(const QString &text);

    void clear();

private:
    void store(const QStringList &texts);

    Settings &m_settings;
    QString m_library;
};

} // namespace twb::ui
