// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/reportsource.h"

using namespace Qt::StringLiterals;

namespace twb::report {

DocumentInfo ReportSource::info() const
{
    DocumentInfo info;
    info.title = documentTitle();
    info.language = wording().tag();
    info.author = m_records.libraryName();
    info.subject = wording().say(templateLabel()) + u": "_s + m_records.counted();
    info.created = request().asOf;
    info.headerStart = wording().say(templateLabel());
    info.headerEnd = m_records.libraryName();
    info.footerStart = wording().say(phrase::asOf).arg(wording().day(request().asOf));
    if (m_records.isExample())
        info.footerStart += u" · "_s + wording().say(phrase::exampleMark);
    info.pageOf = wording().say(phrase::pageOf);
    return info;
}

} // namespace twb::report
