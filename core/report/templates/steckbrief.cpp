// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/reportsource.h"

using namespace Qt::StringLiterals;

namespace twb::report {

QString SteckbriefSource::documentTitle() const
{
    if (!request().title.isEmpty())
        return request().title;
    return m_records.planned().size() == 1 ? record(0).title : wording().say(phrase::steckbriefe);
}

model::Label SteckbriefSource::templateLabel() const
{
    return phrase::steckbrief;
}

Result<std::optional<Blocks>> SteckbriefSource::nextChapter()
{
    if (m_next == m_records.planned().size())
        return std::nullopt;
    const auto dossier = m_records.gather(record(m_next));
    if (!dossier)
        return std::unexpected(dossier.error());
    Blocks blocks;
    if (*dossier)
        blocks = page(**dossier, u"source-%1-"_s.arg(m_next + 1));
    if (m_next > 0)
        blocks.insert(blocks.begin(), {PageBreak{}});
    ++m_next;
    return std::optional(std::move(blocks));
}

Blocks SteckbriefSource::page(const Dossier &dossier, const QString &sourcePrefix) const
{
    const ReportContext shared = m_records.context();
    SourceList sources(sourcePrefix);
    sources.add(dossier.value("sources"_L1));
    Blocks blocks;
    RecordSections sections(dossier, shared, sources, {2, HeadingLook::Section, true}, blocks);

    const QString kind = wording().say(model::kindLabel(dossier.kind)).toUpper();
    blocks.push_back({Paragraph{{{kind, {}, {}, {}}}, ParagraphStyle::Kicker, {}}});
    blocks.push_back({Heading{
        1, sections.own(titleOf(dossier, wording())), recordAnchor(dossier.id), HeadingLook::Title, true}});
    sections.lead();
    sections.conflicts();
    if (FactsTable facts = recordFacts(dossier, shared.names, wording()); !facts.facts.empty())
        blocks.push_back({std::move(facts)});
    for (const model::Field &field : model::fields(dossier.kind))
        sections.field(field);
    sections.lessons();
    sections.adoptions();
    sections.contacts();
    sections.sourceList();
    return blocks;
}

} // namespace twb::report
