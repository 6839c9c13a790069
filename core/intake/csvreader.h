// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/encoding.h"

#include <vector>

namespace twb::intake {

/// How the cells of a file are set apart.
struct CsvDialect {
    DetectedEncoding encoding;
    char separator = ',';
    char quote = '"';

    bool operator==(const CsvDialect &) const = default;
};

/// One row: its cells as UTF-8 one after the other in one buffer, so that a row costs two allocations
/// and only the cells that are used are decoded.
class CsvRow {
public:
    qint64 line = 0; ///< line of the file where the row begins, from 1

    qsizetype size() const { return qsizetype(m_ends.size()); }
    QByteArrayView bytes(qsizetype cell) const
    {
        const qsizetype start = cell == 0 ? 0 : m_ends[size_t(cell - 1)];
        return QByteArrayView(m_text).sliced(start, m_ends[size_t(cell)] - start);
    }
    QString text(qsizetype cell) const { return decodeText(bytes(cell)); }
    bool isBlank() const { return m_text.isEmpty(); }

private:
    friend class CsvParser;
    QByteArray m_text;
    std::vector<qsizetype> m_ends;
};

/// A row that cannot be read; reading goes on with the line after its first one.
struct CsvError {
    enum class Reason : quint8 {
        UnterminatedQuote, ///< a quotation mark opens a cell and none closes it
        RowTooLong, ///< more than CsvReader::maxRowBytes
    };
    Reason reason{};
    qint64 line = 0;
    qint64 column = 0; ///< number of the cell, from 1

    bool operator==(const CsvError &) const = default;
};

/// Reads rows from a file of any size in pieces of 1 MiB. Follows RFC 4180 and what spreadsheets do with
/// files that do not: line breaks in quoted cells, doubled quotes, blanks around quoted cells, text after
/// a closing quote (kept), CR, LF or CR LF. Rows without any text are passed over.
class CsvReader {
public:
    static constexpr qsizetype maxRowBytes = 64 << 20;

    /// \a device is open for reading and outlives the reader.
    CsvReader(QIODevice &device, const CsvDialect &dialect);

    enum class Status : quint8 { Row, Error, End };

    /// Reads the next row into \a row, or says in \a error why it cannot be read.
    Status next(CsvRow &row, CsvError &error);

    /// True when reading the device failed; the rows before were good.
    bool failed() const { return m_source.failed(); }

    /// Line of the file where the next row begins, from 1.
    qint64 line() const { return m_line; }

    /// Bytes of the file read so far.
    qint64 position() const { return m_source.position(); }

private:
    void refill();
    void skipLine();

    Utf8Source m_source;
    CsvDialect m_dialect;
    QByteArray m_buffer;
    qsizetype m_start = 0;
    qint64 m_line = 1;
    bool m_atEnd = false;
};

} // namespace twb::intake
