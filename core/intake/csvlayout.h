// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/intake/csvreader.h"

#include <QStringList>

namespace twb::intake {

/// What a table in a CSV file looks like, found out from its first 256 KiB.
struct CsvLayout {
    CsvDialect dialect;
    QStringList columns; ///< names from the header rows; unnamed ones are empty
    qint64 firstDataLine = 1; ///< line of the file where the rows begin, after preamble and header
    bool decimalComma = false; ///< numbers are written the German way

    bool operator==(const CsvLayout &) const = default;
};

/// Finds encoding, separator, quotation mark, preamble and header. The separator is the one that gives
/// most rows the same number of cells; the header is the first full row, or several full rows above
/// the first row of numbers (statistical offices), their texts joined by " / ". A first line `sep=;` of
/// spreadsheets is obeyed. Fails with FileNotReadable or, without two columns, ImportFormatUnknown.
/// \a device is left at an arbitrary position.
Result<CsvLayout> detectCsvLayout(QIODevice &device, const QString &path);

/// True for texts that a table writes as a number: "1.234,56", "-12", "3,5 %", "–".
bool looksLikeNumber(QStringView text);

} // namespace twb::intake
