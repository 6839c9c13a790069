// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>

namespace twb::ui {

/// Names what a person can do. Each stands as a constant beside the others of its window, so that one that is
/// not there does not compile.
class ActionId {
public:
    explicit constexpr ActionId(QStringView name) : m_name(name) { }

    /// Stable, such as "library.import".
    QString name() const { return m_name.toString(); }

private:
    QStringView m_name;
};

/// Everything a person can do, each with a stable name, an icon, words and keys. Menus, buttons and later
/// the command palette show these actions and no others. An action is there as soon as somebody asks for it;
/// whoever carries it out adds its words, what it does and when it can be done.
class Actions final : public QObject {
    Q_OBJECT

public:
    struct Description {
        ActionId id;
        QString text; ///< with mnemonic
        QString help; ///< one sentence for the tool tip and for screen readers
        QString iconName = {}; ///< may be empty
        QList<QKeySequence> shortcuts = {};
        QString variant = {}; ///< of an action that is there in several forms, such as "lesson"
    };

    /// Whether something can be done now.
    using Condition = std::function<bool()>;

    using QObject::QObject;

    /// Without \a enabledWhen it can always be done. \a context lives as long as this.
    QAction *add(const Description &description, QObject *context, std::function<void()> run,
        const Condition &enabledWhen = {});

    QAction *operator[](ActionId id);

    /// The action with the name of its id, with a point and its variant behind. \pre it was added.
    QAction *named(const QString &name) const;

    /// In the order in which they were first asked for or added.
    QList<QAction *> all() const { return m_order; }

    /// Asks of every action whether it can be done now.
    void update();

    /// Gives the actions their icons. Searching icon themes costs some hundred looks at the disk, so it is
    /// done when a menu is first opened and not before the window stands.
    void loadIcons();

Q_SIGNALS:
    /// A variant of this action was added.
    void variantAdded(const QString &name, QAction *variant);

private:
    QAction *make(const QString &name);

    QHash<QString, QAction *> m_byName;
    QList<QAction *> m_order;
    QHash<QAction *, Condition> m_conditions;
    QHash<QAction *, QString> m_iconNames; ///< of actions that still lack their icon
};

} // namespace twb::ui
