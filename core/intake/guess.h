// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/rowsource.h"

namespace twb::intake {

/// What a source offers to a mapping.
struct SourceColumns {
    SourceForm form = SourceForm::Csv;
    QString name; ///< of the file or folder
    QStringList names; ///< columns, or keys of front matters
    QStringList headings; ///< of the Markdown bodies
};

/// The shipped mapping whose `detect` names all occur in \a columns; of several the most demanding one.
std::optional<Mapping> detectMapping(const SourceColumns &columns, std::optional<model::Kind> kind);

/// A mapping from German and English names of columns and headings: identifiers and labels of the
/// fields, and words that people use for them. Without \a kind it is told by which kind has more fields
/// among the names. `guessed` and `unused` say what was read into the names. Fails with
/// ImportMappingInvalid when nothing looks like a title.
Result<Mapping> guessMapping(const SourceColumns &columns, std::optional<model::Kind> kind);

} // namespace twb::intake
