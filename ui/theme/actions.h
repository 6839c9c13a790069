// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>

namespace twb::ui {

/// Everything a person can do, each with a stable name, an icon, words and keys. Menus, buttons and later
/// the command palette show these actions and no others.
class Actions final : public QObject {
    Q_OBJECT

public:
    struct Description {
        QString name; ///< stable, such as "library.import"
        QString text; ///< with mnemonic
        QString help; ///< one sentence for the tool tip and for screen readers
        QString iconName; ///< may be empty
        QList<QKeySequence> shortcuts;
    };

    using QObject::QObject;

    QAction *add(const Description &description, QObject *context, std::function<void()> run);

    /// The action with this name. \pre it was added.
    QAction *operator[](const QString &name) const;

    QList<QAction *> all() const { return m_order; }

    /// Gives the actions their icons. Searching icon themes costs some hundred looks at the disk, so it is
    /// done when a menu is first opened and not before the window stands.
    void loadIcons();

private:
    QHash<QString, QAction *> m_byName;
    QList<QAction *> m_order;
    QHash<QAction *, QString> m_iconNames; ///< of actions that still lack their icon
};

} // namespace twb::ui
