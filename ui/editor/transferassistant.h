// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/transfercheck.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/formats.h"

#include <QTimer>

namespace twb::ui {

class EditorWindow;

/// Helps to fill in a transfer check: rates what can be derived from the project and from the profile of the
/// municipality, and never what the person has rated or given a reason for. Belongs to the window of the
/// check.
class TransferAssistant final : public QObject {
    Q_OBJECT

public:
    TransferAssistant(EditorWindow &window, LibrarySession &library, const Formats &formats, bool isNew);

    /// What the library holds on a project and a municipality; of those that are not there, nothing.
    static transfer::Subject subjectOf(
        const store::Library &library, const QString &project, const QString &municipality);

    /// Derives anew what is still as it was derived before or open without a reason.
    void derive();

Q_SIGNALS:
    /// The profile of this municipality, an AGS key, is to be written.
    void profileWanted(const QString &municipality);

    /// The check is to be saved and a report made of it.
    void reportWanted();

private:
    void addActions();
    void take(const QList<transfer::Derived> &derived);
    QString subject() const;

    EditorWindow &m_window;
    LibrarySession &m_library;
    const Formats &m_formats;
    QTimer m_pause;
    QString m_derivedFor; ///< project and municipality
    QList<transfer::Derived> m_derived;
};

} // namespace twb::ui
