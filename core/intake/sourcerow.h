// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <vector>

namespace twb::intake {

/// What a source says in one place: a text, or a list of texts or objects (front matter).
struct Cell {
    QString text;
    QJsonArray list;
    qint64 column = 0; ///< number of the cell in a table, from 1; 0 elsewhere

    bool isEmpty() const { return text.isEmpty() && list.isEmpty(); }
    bool operator==(const Cell &) const = default;
};

/// One row of a table or one file of a folder: the cells that a mapping asks for, in its order.
struct SourceRow {
    QString file; ///< name of the file, or its path inside the folder
    qint64 line = 0; ///< where it begins in the file, from 1
    qint64 number = 0; ///< number of the row, from 1
    std::vector<Cell> cells;
};

} // namespace twb::intake
