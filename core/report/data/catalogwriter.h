// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/templates/reportrecords.h"

class QIODevice;

namespace twb::report {

/// A file that carries the data which the description is about.
struct Distribution {
    QString fileName; ///< beside the description
    Format format = Format::Csv;
    qint64 bytes = 0;
};

/// Describes the records as one data set for open-data portals: DCAT-AP.de as JSON-LD, with title,
/// description, publisher, themes of the European portal, keywords, municipalities by their keys, and the
/// files that hold the data. Addresses are relative to the place of the description.
Result<void> writeCatalog(const ReportRecords &records, const DocumentInfo &info,
    const std::vector<Distribution> &files, QIODevice &device, const Progress &progress = {});

} // namespace twb::report
