// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/encoding.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace twb::intake {

/// What a source says in one place: a text, or a list of texts or objects (front matter).
class Cell {
public:
    Cell() = default;
    Cell(const QString &text, const QJsonArray &list, qint64 column)
        : m_list(list), m_column(column), m_text(text)
    {
    }

    /// Takes a text as it lies in a table; \a bytes outlive the cell or its next reset. They are decoded
    /// when somebody asks for the text.
    void reset(QByteArrayView bytes, qint64 column)
    {
        m_bytes = bytes;
        m_column = column;
        m_text.clear();
        m_decoded = false;
    }

    const QString &text() const
    {
        if (!m_decoded)
            m_text = decodeText(m_bytes);
        m_decoded = true;
        return m_text;
    }
    QByteArrayView bytes() const { return m_bytes; } ///< of a table; empty elsewhere
    const QJsonArray &list() const { return m_list; }
    qint64 column() const { return m_column; } ///< number of the cell in a table, from 1; 0 elsewhere
    bool isEmpty() const { return text().isEmpty() && m_list.isEmpty(); }

private:
    QByteArrayView m_bytes;
    QJsonArray m_list;
    qint64 m_column = 0;
    mutable QString m_text;
    mutable bool m_decoded = true;
};

/// One row of a table or one file of a folder: the cells that a mapping asks for, in its order.
struct SourceRow {
    QString file; ///< name of the file, or its path inside the folder
    qint64 line = 0; ///< where it begins in the file, from 1
    qint64 number = 0; ///< number of the row, from 1
    std::vector<Cell> cells;
};

} // namespace twb::intake
