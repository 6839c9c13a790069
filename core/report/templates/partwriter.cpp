// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/partwriter.h"

#include "core/report/templates/comparison.h"
#include "core/report/templates/overview.h"
#include "core/report/templates/placeholders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {

PartWriter::PartWriter(
    const ReportRecords &records, SourceList &sources, QHash<QString, QString> values, Blocks &blocks)
    : m_records(records), m_wording(records.wording()), m_sources(sources), m_values(std::move(values)),
      m_blocks(blocks)
{
}

void PartWriter::setRecord(const Dossier &dossier)
{
    m_dossier = &dossier;
    m_shown.clear();
    const QString kind = m_wording.say(model::kindLabel(dossier.kind));
    m_values[u"kind"_s] = kind;
    m_values[u"KIND"_s] = kind.toUpper();
    m_values[u"record"_s] = titleOf(dossier, m_wording);
    m_values[u"municipalities"_s] = m_records.names().municipalities(dossier.value("municipalities"_L1));
}

/// A value that is empty leaves no sign behind that would part it from another.
QString PartWriter::words(const LocalText &text) const
{
    QString filled = filledIn(text.in(m_wording.language()), m_values).trimmed();
    while (filled.startsWith(u'·'))
        filled = filled.sliced(1).trimmed();
    while (filled.endsWith(u'·'))
        filled = filled.chopped(1).trimmed();
    return filled;
}

Result<void> PartWriter::write(const TemplateParts &parts, bool first)
{
    m_atStart = first;
    for (const TemplatePart &part : parts) {
        if (part.onlyFor && (!m_dossier || m_dossier->kind != *part.onlyFor))
            continue;
        if (const auto written = write(part); !written)
            return written;
        m_atStart &= m_blocks.empty();
    }
    return {};
}

void PartWriter::paragraph(const TemplatePart &part, ParagraphStyle style)
{
    if (const QString text = words(part.text); !text.isEmpty())
        m_blocks.push_back({Paragraph{{{text, {}, {}, {}}}, style, {}}});
}

void PartWriter::heading(const TemplatePart &part, HeadingLook usual)
{
    const QString text = words(part.text);
    if (!text.isEmpty())
        m_blocks.push_back({Heading{part.level, {{text, {}, {}, {}}}, {},
            part.look == HeadingLook::Automatic ? usual : part.look, part.listed}});
}

void PartWriter::markdown(const QString &text, int level)
{
    MarkdownContext context;
    context.headingLevel = std::min(level + 1, 6);
    std::ranges::move(markdownBlocks(text, context), std::back_inserter(m_blocks));
}

void PartWriter::introduction(const TemplatePart &part)
{
    const QString text = m_records.request().introduction.trimmed();
    if (text.isEmpty())
        return;
    heading(part, HeadingLook::Section);
    markdown(text, part.level);
}

Result<void> PartWriter::write(const TemplatePart &part)
{
    switch (part.kind) {
    case PartKind::PageBreak:
        if (!m_atStart)
            m_blocks.push_back({PageBreak{}});
        return {};
    case PartKind::Rule:
        m_blocks.push_back({Rule{}});
        return {};
    case PartKind::Title:
        paragraph(part, ParagraphStyle::DocumentTitle);
        return {};
    case PartKind::Subtitle:
        paragraph(part, ParagraphStyle::DocumentSubtitle);
        return {};
    case PartKind::Kicker:
        paragraph(part, ParagraphStyle::Kicker);
        return {};
    case PartKind::Lead:
        paragraph(part, ParagraphStyle::Lead);
        return {};
    case PartKind::Meta:
        paragraph(part, ParagraphStyle::Meta);
        return {};
    case PartKind::Text:
        markdown(words(part.text), part.level);
        return {};
    case PartKind::Heading:
        heading(part, HeadingLook::Automatic);
        return {};
    case PartKind::Contents:
        m_blocks.push_back({TableOfContents{words(part.text), part.depth}});
        return {};
    case PartKind::Introduction:
        introduction(part);
        return {};
    case PartKind::Comparison: {
        const QStringList &chosen = m_records.request().criteria;
        auto table = comparison(m_records, chosen.isEmpty() ? part.fields : chosen);
        if (!table)
            return std::unexpected(table.error());
        m_blocks.push_back({*std::move(table)});
        return {};
    }
    case PartKind::Chart:
        std::ranges::move(recordChart(m_records, part.chart), std::back_inserter(m_blocks));
        return {};
    case PartKind::Map:
        std::ranges::move(regionMap(m_records), std::back_inserter(m_blocks));
        return {};
    case PartKind::Index:
        index(part);
        return {};
    case PartKind::Sources:
        if (!m_dossier && !m_sources.isEmpty()) {
            TemplatePart title = part;
            if (title.text.isEmpty())
                title.text = {m_wording.say(phrase::sources), m_wording.say(phrase::sources)};
            heading(title, HeadingLook::Section);
            m_blocks.push_back({m_sources.list(m_wording)});
            return {};
        }
        break;
    default:
        break;
    }
    return m_dossier ? writeForRecord(part) : Result<void>();
}

Result<void> PartWriter::writeForRecord(const TemplatePart &part)
{
    const ReportContext context = m_records.context();
    const HeadingLook look = part.look == HeadingLook::Automatic ? HeadingLook::Section : part.look;
    RecordSections sections(
        *m_dossier, context, m_sources, m_shown, {part.level, look, part.listed}, m_blocks);
    switch (part.kind) {
    case PartKind::RecordTitle:
        m_blocks.push_back(
            {Heading{part.level, sections.own(titleOf(*m_dossier, m_wording)), recordAnchor(m_dossier->id),
                part.look == HeadingLook::Automatic ? HeadingLook::Title : part.look, part.listed}});
        break;
    case PartKind::RecordMeta:
        recordMeta();
        break;
    case PartKind::Summary:
        sections.lead();
        break;
    case PartKind::Conflicts:
        sections.conflicts();
        break;
    case PartKind::Facts:
        if (FactsTable facts = recordFacts(*m_dossier, context.names, m_wording, part.fields);
            !facts.facts.empty())
            m_blocks.push_back({std::move(facts)});
        break;
    case PartKind::Fields: {
        QSet<QString> told{m_dossier->text("summary"_L1).simplified()};
        for (const model::Field &field : model::fields(m_dossier->kind)) {
            if (part.fields.isEmpty())
                sections.field(field);
        }
        for (const QString &id : part.fields) {
            const model::Field *field = model::findField(m_dossier->kind, id);
            const QString text = field ? m_dossier->text(field->id).simplified() : QString();
            if (!field || (!text.isEmpty() && told.contains(text)))
                continue;
            told.insert(text);
            sections.field(*field);
        }
        break;
    }
    case PartKind::Section:
        sections.section(words(part.text), part.fields, words(part.ifEmpty));
        break;
    case PartKind::Lessons:
        sections.lessons();
        break;
    case PartKind::Adoptions:
        if (m_records.request().withAdoptions)
            sections.adoptions(m_records.request().layout.sources == SourcesAt::Record);
        break;
    case PartKind::Contacts:
        sections.contacts();
        break;
    case PartKind::History:
        return m_records.request().withHistory ? sections.history() : Result<void>();
    case PartKind::Sources:
        sections.sourceList(words(part.text));
        break;
    default:
        break;
    }
    return {};
}

void PartWriter::recordMeta()
{
    QStringList words{m_wording.say(model::kindLabel(m_dossier->kind)),
        m_records.names().municipalities(m_dossier->value("municipalities"_L1)),
        statusWithDate(*m_dossier, m_wording)};
    for (const QLatin1StringView id : {"maturity"_L1, "kind"_L1, "evidence_level"_L1})
        if (const model::Field *field = model::findField(m_dossier->kind, QString(id)))
            words.append(m_wording.term(field->vocabulary, m_dossier->text(id)));
    words.removeAll(QString());
    Inlines text{{words.join(u" · "), {}, {}, {}}};
    const Inlines references = m_sources.references(m_dossier->value("sources"_L1));
    if (!references.empty() && references.front().note.empty())
        text.push_back(
            {u" · "_s + m_wording.say(references.size() > 1 ? phrase::sourcesInMeta : phrase::sourceInMeta),
                {}, {}, {}});
    text.insert(text.end(), references.begin(), references.end());
    m_blocks.push_back({Paragraph{std::move(text), ParagraphStyle::Meta, {}}});
}

void PartWriter::index(const TemplatePart &part)
{
    Index made = recordIndex(m_records, part.index);
    if (made.entries.empty())
        return;
    heading(part, HeadingLook::Section);
    m_blocks.push_back({std::move(made)});
}

} // namespace twb::report
