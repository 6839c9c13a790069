// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/csvreader.h"

namespace twb::intake {

/// Reads one row from bytes that may end too early.
class CsvParser {
public:
    enum class Status : quint8 {
        Row,
        NeedMore, ///< the bytes end inside the row and more may come
        Unterminated, ///< the file ends inside a quoted cell
    };

    CsvParser(QByteArrayView bytes, bool atEnd, const CsvDialect &dialect)
        : m_bytes(bytes), m_atEnd(atEnd), m_separator(dialect.separator), m_quote(dialect.quote)
    {
    }

    Status parse(CsvRow &row);

    qsizetype consumed() const { return m_at; } ///< bytes of the row with its line end
    qint64 lines() const { return m_lines; } ///< line ends passed

private:
    enum class Cell : quint8 { Next, Last, NeedMore, Unterminated };

    Cell parseCell(QByteArray &text);
    Cell parsePlain(QByteArray &text);
    Cell parseQuoted(QByteArray &text, qsizetype open);
    Cell finishCell();
    qsizetype findQuoteAfterBlanks() const;
    void skipBlanksBeforeEnd();

    QByteArrayView m_bytes;
    bool m_atEnd;
    char m_separator;
    char m_quote;
    qsizetype m_at = 0;
    qint64 m_lines = 0;
};

} // namespace twb::intake
