// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/settings.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace twb::ui {

/// Knows which words are written wrongly, in German and in English, as far as dictionaries are installed. A
/// word that one of them knows is right. GUI thread only.
class Spelling final : public QObject {
    Q_OBJECT

public:
    explicit Spelling(Settings &settings, QObject *parent = nullptr);
    ~Spelling() override;

    /// Whether there is a dictionary at all.
    bool isAvailable() const;

    /// Whether texts are checked; the person's choice is remembered.
    bool isOn() const { return m_on; }
    void setOn(bool on);

    bool isWrong(const QString &word) const;

    /// The words of these names are right too, however few dictionaries know them.
    void accept(const QStringList &names);

    /// The best first, at most six.
    QStringList suggestions(const QString &word) const;

    /// Takes the word for right until the program ends.
    void ignore(const QString &word);

    /// Takes the word for right from now on.
    void learn(const QString &word);

Q_SIGNALS:
    /// Other words are wrong than before.
    void changed();

private:
    struct Dictionaries;

    Settings &m_settings;
    std::unique_ptr<Dictionaries> m_dictionaries;
    QSet<QString> m_names;
    mutable QHash<QString, bool> m_known; ///< whether words seen before are wrong
    bool m_on;
};

} // namespace twb::ui
