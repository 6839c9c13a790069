// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/reportnames.h"

namespace twb::report {

text::KnownNames::Name ReportNames::record(const RecordId &id) const
{
    return {m_names.record(id).title};
}

text::KnownNames::Name ReportNames::municipality(const QString &key) const
{
    const RecordNames::Name &name = m_names.municipality(key);
    return {name.title, name.district};
}

} // namespace twb::report
