// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvparser.h"

#include <algorithm>
#include <cstring>

namespace twb::intake {

CsvParser::Status CsvParser::parse(CsvRow &row)
{
    row.m_text.resize(0);
    row.m_ends.clear();
    while (true) {
        const Cell cell = parseCell(row.m_text);
        if (cell == Cell::NeedMore)
            return Status::NeedMore;
        row.m_ends.push_back(row.m_text.size());
        if (cell == Cell::Unterminated)
            return Status::Unterminated;
        if (cell == Cell::Last)
            return Status::Row;
    }
}

CsvParser::Cell CsvParser::parseCell(QByteArray &text)
{
    const qsizetype open = findQuoteAfterBlanks();
    return open >= 0 ? parseQuoted(text, open) : parsePlain(text);
}

/// Position of a quote that opens this cell, -1 when there is none.
qsizetype CsvParser::findQuoteAfterBlanks() const
{
    qsizetype i = m_at;
    while (i < m_bytes.size() && m_bytes[i] == ' ')
        ++i;
    return i < m_bytes.size() && m_bytes[i] == m_quote ? i : -1;
}

CsvParser::Cell CsvParser::parsePlain(QByteArray &text)
{
    const char *const begin = m_bytes.data() + m_at;
    const char *const end = m_bytes.data() + m_bytes.size();
    const char separator = m_separator;
    const char *p = begin;
    while (p != end && *p != separator && *p != '\n' && *p != '\r')
        ++p;
    if (p == end && !m_atEnd)
        return Cell::NeedMore;
    text.append(begin, p - begin);
    m_at += p - begin;
    return finishCell();
}

/// Passes the separator or line end at the current position.
CsvParser::Cell CsvParser::finishCell()
{
    if (m_at == m_bytes.size())
        return m_atEnd ? Cell::Last : Cell::NeedMore;
    const char c = m_bytes[m_at];
    if (c == m_separator) {
        ++m_at;
        return Cell::Next;
    }
    if (c == '\r') {
        if (m_at + 1 == m_bytes.size() && !m_atEnd)
            return Cell::NeedMore;
        if (m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n')
            ++m_at;
    }
    ++m_at;
    ++m_lines;
    return Cell::Last;
}

CsvParser::Cell CsvParser::parseQuoted(QByteArray &text, qsizetype open)
{
    qsizetype from = open + 1;
    while (true) {
        const auto *close = static_cast<const char *>(
            std::memchr(m_bytes.data() + from, m_quote, size_t(m_bytes.size() - from)));
        if (!close)
            return m_atEnd ? Cell::Unterminated : Cell::NeedMore;
        const qsizetype at = close - m_bytes.data();
        if (at + 1 == m_bytes.size() && !m_atEnd)
            return Cell::NeedMore;
        m_lines += std::count(m_bytes.begin() + from, m_bytes.begin() + at, '\n');
        const bool doubled = at + 1 < m_bytes.size() && m_bytes[at + 1] == m_quote;
        text.append(m_bytes.data() + from, at - from + (doubled ? 1 : 0));
        from = at + (doubled ? 2 : 1);
        if (!doubled)
            break;
    }
    m_at = from;
    skipBlanksBeforeEnd();
    return parsePlain(text);
}

/// Blanks between a closing quote and the separator belong to neither.
void CsvParser::skipBlanksBeforeEnd()
{
    qsizetype i = m_at;
    while (i < m_bytes.size() && m_bytes[i] == ' ')
        ++i;
    if (i == m_bytes.size() || m_bytes[i] == m_separator || m_bytes[i] == '\n' || m_bytes[i] == '\r')
        m_at = i;
}

} // namespace twb::intake
