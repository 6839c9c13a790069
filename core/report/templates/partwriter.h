// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/reportrecords.h"

#include <QHash>

namespace twb::report {

/// Writes parts of a template as blocks: those about the document as a whole, and with a record also those
/// about it.
class PartWriter {
public:
    PartWriter(
        const ReportRecords &records, SourceList &sources, QHash<QString, QString> values, Blocks &blocks);

    /// What follows is about this record; it outlives the writer.
    void setRecord(const Dossier &dossier);

    /// \a first: nothing stands in the document yet, so that a page break means nothing.
    Result<void> write(const TemplateParts &parts, bool first);

private:
    Result<void> write(const TemplatePart &part);
    Result<void> writeForRecord(const TemplatePart &part);
    QString words(const LocalText &text) const;
    void paragraph(const TemplatePart &part, ParagraphStyle style);
    void heading(const TemplatePart &part, HeadingLook usual);
    void markdown(const QString &text, int level);
    void introduction(const TemplatePart &part);
    void recordMeta();
    void index(const TemplatePart &part);

    const ReportRecords &m_records;
    const Wording &m_wording;
    SourceList &m_sources;
    QHash<QString, QString> m_values;
    Blocks &m_blocks;
    const Dossier *m_dossier = nullptr;
    QSet<QString> m_shown; ///< pictures in the texts of the record, by hash
    bool m_atStart = false;
};

} // namespace twb::report
