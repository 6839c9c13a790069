// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace twb::intake {

/// Why a row, or one value of it, was not taken.
enum class RejectionReason : quint8 {
    UnterminatedQuote, ///< row: a quotation mark opens a cell and none closes it
    RowTooLong, ///< row
    TooManyCells, ///< row: more cells than the header; value: how many
    TooFewCells, ///< row: a single cell in a table; value: its text
    InvalidFrontMatter, ///< file: value is the parser's reason
    FileNotReadable, ///< file: value is the system's reason
    NoTitle, ///< row
    DuplicateKey, ///< row: value is the key that was there before
    UnknownTerm, ///< value
    InvalidDate, ///< value
    InvalidNumber, ///< value
    InvalidAddress, ///< value: no web address
    UnknownMunicipality, ///< value
    AmbiguousMunicipality, ///< value: several municipalities have this name
    TooLong, ///< value: number of characters allowed
    WrongType, ///< value
    AmbiguousNumber, ///< value: can be read in two ways; kept as text
    NoPlainFile, ///< file: a pipe, a device or a socket
    LinkLeadsOut, ///< a link out of the folder; value is where to
    BrokenLink, ///< a link to nothing or in a circle; value is where to
    FileTooLarge, ///< file: value is the number of MiB allowed
    RecordDamaged, ///< row or value: what it belongs to cannot be read; value: its name and id
    RecordErased, ///< row or value: what it belongs to was deleted for good; value likewise
    UncertainNumber, ///< value: can be read in two ways; left out
};

inline constexpr int rejectionReasonCount = int(RejectionReason::UncertainNumber) + 1;

/// Stable word for JSON and scripts, such as "unknown-term".
QLatin1StringView rejectionName(RejectionReason reason);

/// A row or value that was not taken.
struct Rejection {
    QString source; ///< name of the file, or its path inside the folder
    qint64 line = 0; ///< of the file, from 1
    qint64 column = 0; ///< number of the cell, from 1; 0 when it has none
    QString field; ///< identifier of the field; empty when the whole row was not taken
    RejectionReason reason{};
    QString value;

    bool operator==(const Rejection &) const = default;
};

} // namespace twb::intake
