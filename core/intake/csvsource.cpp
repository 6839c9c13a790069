// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rowsource.h"

#include <QFileInfo>

namespace twb::intake {

using namespace Qt::StringLiterals;

CsvSource::CsvSource(const QString &path) : m_file(path), m_name(QFileInfo(path).fileName()) { }

Result<std::unique_ptr<CsvSource>> CsvSource::open(const QString &path)
{
    std::unique_ptr<CsvSource> source(new CsvSource(path));
    if (const auto opened = openPlainFile(source->m_file); !opened)
        return std::unexpected(opened.error());
    auto layout = detectCsvLayout(source->m_file, path);
    if (!layout)
        return std::unexpected(layout.error());
    source->m_layout = *std::move(layout);
    return source;
}

void CsvSource::select(const Mapping &mapping)
{
    m_cells.clear();
    for (const QString &column : mapping.columns)
        m_cells.push_back(column == "@file"_L1 ? -2 : int(m_layout.columns.indexOf(column)));
    m_reader = std::make_unique<CsvReader>(m_file, m_layout.dialect);
    m_number = 0;
}

RowSource::Status CsvSource::next(SourceRow &row, Rejection &rejection)
{
    CsvError error;
    while (true) {
        switch (m_reader->next(m_raw, error)) {
        case CsvReader::Status::End:
            return Status::End;
        case CsvReader::Status::Error:
            if (error.line < m_layout.firstDataLine)
                continue;
            ++m_number;
            rejection = {m_name, error.line, error.column, {},
                error.reason == CsvError::Reason::RowTooLong ? RejectionReason::RowTooLong
                                                             : RejectionReason::UnterminatedQuote,
                {}};
            return Status::Rejected;
        case CsvReader::Status::Row:
            if (m_raw.line < m_layout.firstDataLine)
                continue;
            ++m_number;
            return accept(row, rejection) ? Status::Row : Status::Rejected;
        }
    }
}

bool CsvSource::accept(SourceRow &row, Rejection &rejection)
{
    const qsizetype width = m_layout.columns.size();
    if (m_raw.size() == 1 && width > 2) {
        rejection = {m_name, m_raw.line, 1, {}, RejectionReason::TooFewCells, m_raw.text(0).left(120)};
        return false;
    }
    for (qsizetype i = width; i < m_raw.size(); ++i)
        if (!m_raw.bytes(i).trimmed().isEmpty()) {
            rejection = {
                m_name, m_raw.line, i + 1, {}, RejectionReason::TooManyCells, QString::number(m_raw.size())};
            return false;
        }
    row.file = m_name;
    row.line = m_raw.line;
    row.number = m_number;
    row.cells.resize(m_cells.size());
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const int number = m_cells[i];
        if (number == -2)
            row.cells[i] = Cell(m_name, {}, 0);
        else
            row.cells[i].reset(
                number >= 0 && number < m_raw.size() ? m_raw.bytes(number) : QByteArrayView(), number + 1);
    }
    return true;
}

std::optional<Error> CsvSource::failed() const
{
    if (!m_reader || !m_reader->failed())
        return std::nullopt;
    return Error{ErrorCode::FileNotReadable, {m_name, m_file.errorString()}, {}};
}

} // namespace twb::intake
