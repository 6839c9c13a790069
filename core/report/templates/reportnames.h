// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/dossier.h"
#include "core/text/valueteller.h"

namespace twb::report {

/// What reports call the records that values name. \a names outlive it.
class ReportNames final : public text::KnownNames {
public:
    explicit ReportNames(const RecordNames &names) : m_names(names) { }

    Name record(const RecordId &id) const override;
    Name municipality(const QString &key) const override;

private:
    const RecordNames &m_names;
};

} // namespace twb::report
