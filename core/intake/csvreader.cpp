// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvreader.h"

#include "core/intake/csvparser.h"

namespace twb::intake {

namespace {

constexpr qint64 pieceSize = 1 << 20;

} // namespace

CsvReader::CsvReader(QIODevice &device, const CsvDialect &dialect)
    : m_source(device, dialect.encoding), m_dialect(dialect)
{
}

CsvReader::Status CsvReader::next(CsvRow &row, CsvError &error)
{
    while (true) {
        if (m_start == m_buffer.size() && m_atEnd)
            return Status::End;
        CsvParser parser(QByteArrayView(m_buffer).sliced(m_start), m_atEnd, m_dialect);
        const CsvParser::Status status = parser.parse(row);
        const bool tooLong = m_buffer.size() - m_start > maxRowBytes && status == CsvParser::Status::NeedMore;
        if (status == CsvParser::Status::NeedMore && !tooLong) {
            refill();
            continue;
        }
        if (status == CsvParser::Status::Row) {
            row.line = m_line;
            m_start += parser.consumed();
            m_line += parser.lines();
            if (row.isBlank())
                continue;
            return Status::Row;
        }
        const auto reason = tooLong ? CsvError::Reason::RowTooLong : CsvError::Reason::UnterminatedQuote;
        error = {reason, m_line, tooLong ? 1 : row.size()};
        skipLine();
        return Status::Error;
    }
}

/// Reads on; a row that did not fit is parsed again, so the pieces grow with it.
void CsvReader::refill()
{
    m_buffer.remove(0, m_start);
    m_start = 0;
    if (!m_source.read(m_buffer, qMax<qint64>(pieceSize, m_buffer.size())))
        m_atEnd = true;
}

void CsvReader::skipLine()
{
    const qsizetype end = m_buffer.indexOf('\n', m_start);
    m_start = end < 0 ? m_buffer.size() : end + 1;
    ++m_line;
}

} // namespace twb::intake
