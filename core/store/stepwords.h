// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/statement.h"
#include "core/store/connection.h"

#include <QHash>
#include <QSet>

namespace twb::store {

/// The words of steps, which may tell titles of records that are removed for good.
class StepWords {
public:
    explicit StepWords(Connection &connection);

    /// Notes the titles that a record ever had and the steps that wrote it. Before it is removed.
    Result<void> note(qint64 record);

    /// Takes out of the steps what tells those titles: all words of steps of whose revisions none is left,
    /// and of others what names a record that was removed. Steps of undo and redo follow the step they speak
    /// of.
    Result<void> forget();

private:
    struct Words {
        qint64 step = 0;
        qint64 root = 0;
        bool nothingLeft = false; ///< of the revisions of its root
        bool namesTags = false; ///< in its arguments
        QString what;
        QString note;
        QString arguments; ///< JSON

        bool operator==(const Words &) const = default;
    };

    /// Steps that may tell one of the titles.
    Result<QList<Words>> suspects();
    Result<Words> without(const Words &words);
    /// Whether a record that stays bears the name.
    Result<bool> namesLiving(const Words &words);
    QString argumentsWithout(const QString &arguments) const;
    bool tells(const QString &text, qint64 root) const;

    sqlite::Statement m_ofRecord;
    sqlite::Statement m_all;
    sqlite::Statement m_left;
    sqlite::Statement m_update;
    QSet<QString> m_titles; ///< of all records noted
    QHash<qint64, QSet<QString>> m_titlesOfSteps; ///< by the number of the root
};

} // namespace twb::store
