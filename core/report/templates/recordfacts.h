// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/templates/dossier.h"
#include "core/report/templates/wording.h"

namespace twb::report {

/// What is filled of the short fields of a record, in reading order; \a chosen: only these, in their order.
FactsTable recordFacts(
    const Dossier &dossier, const RecordNames &names, const Wording &wording, const QStringList &chosen = {});

/// "Beschlossen, Stand laut Quelle 2022"; empty without a status.
QString statusWithDate(const Dossier &dossier, const Wording &wording);

} // namespace twb::report
