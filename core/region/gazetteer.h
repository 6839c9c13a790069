// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace twb::region {

/// A municipality or district as it can be chosen.
struct Place {
    QString ags; ///< eight digits, five for a district
    QString name;
    QString district;
    QString state;
    QString postcode; ///< of the seat; may be empty

    bool operator==(const Place &) const = default;
};

/// The municipalities and districts of Germany by name, from the table that the program ships.
/// Reading it takes some 40 ms. Confined to one thread; a copy shares what was read.
class Gazetteer {
public:
    /// \a home is the AGS key of the library's owner: of several municipalities with one name those of its
    /// district, then of its state, are meant.
    explicit Gazetteer(QString home = {}) : m_home(std::move(home)) { }

    /// Reads the table, which else happens at the first question.
    void load();

    /// AGS keys that \a text may mean: a key (with the leading zero that spreadsheets lose), or a name
    /// with or without "Stadt", "Gemeinde", "Kreis" … before or after it. Empty when none does.
    QStringList find(const QString &text);

    /// Field values of a municipality record for a key; empty when the key is unknown.
    QJsonObject record(const QString &ags);

    /// All of them: larger municipalities first, then the districts.
    QList<Place> places();

private:
    QStringList nearest(const QStringList &keys) const;

    QString m_home;
    bool m_loaded = false;
    QByteArray m_table;
    QHash<QString, QStringList> m_byName;
    QHash<QString, QByteArrayView> m_lines; ///< of the table, by key; districts by one of theirs
};

} // namespace twb::region
