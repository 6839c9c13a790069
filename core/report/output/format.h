// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vocabulary.h"

#include <optional>

namespace twb::report {

/// What a report can be written as.
enum class Format : quint8 {
    Pdf, ///< PDF/UA-1 and PDF/A-2a
    Html, ///< one file
    Odt,
    Docx,
    Markdown,
    Xlsx, ///< the records as tables
    Csv,
    Json, ///< the records as data and the report as blocks, see docs/report-json.md
    JsonLd, ///< DCAT-AP.de for open-data portals
};

inline constexpr int formatCount = int(Format::JsonLd) + 1;

/// "pdf", "html" …: the end of a file name, without the dot.
QLatin1StringView formatSuffix(Format format);

/// For people: "PDF, barrierefrei".
model::Label formatLabel(Format format);

/// By the end of the file name, upper or lower case; nothing when no format ends so.
std::optional<Format> formatOfFile(QStringView fileName);

/// False for XLSX when the program was built without libxlsxwriter.
bool isAvailable(Format format);

} // namespace twb::report
