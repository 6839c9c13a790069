// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/reportsource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

/// What tells most of a record; the rest is left to the Steckbrief.
constexpr QLatin1StringView telling[] = {"goal_benefit"_L1, "solution"_L1, "results"_L1, "challenges"_L1,
    "transferability"_L1, "tips"_L1, "what_happened"_L1, "insight"_L1, "recommendation"_L1,
    "applicability"_L1, "limits"_L1};

/// The place of a field of action in its list; records without one come last.
qsizetype placeOf(const QString &actionField)
{
    const auto terms = model::terms(model::VocabularyId::ActionField);
    if (actionField.isEmpty())
        return qsizetype(terms.size()) + 1;
    return std::ranges::find(terms, actionField, &model::Term::id) - terms.begin();
}

} // namespace

QString SammelbandSource::documentTitle() const
{
    return request().title.isEmpty() ? wording().say(phrase::sammelband) : request().title;
}

model::Label SammelbandSource::templateLabel() const
{
    return phrase::sammelband;
}

DocumentInfo SammelbandSource::info() const
{
    DocumentInfo info = ReportSource::info();
    info.titlePage = true;
    return info;
}

Result<std::optional<Blocks>> SammelbandSource::nextChapter()
{
    const qint64 number = m_next++;
    if (number == 0)
        return std::optional(front());
    if (number <= recordCount()) {
        auto blocks = entry(size_t(number - 1));
        if (!blocks)
            return std::unexpected(blocks.error());
        return std::optional(*std::move(blocks));
    }
    return number == recordCount() + 1 ? std::optional(back()) : std::nullopt;
}

Blocks SammelbandSource::front()
{
    std::ranges::stable_sort(m_records.planned(), {}, [](const PlannedRecord &record) {
        return std::pair(placeOf(record.actionField), record.actionField);
    });
    Blocks blocks;
    const auto add = [&](const QString &text, ParagraphStyle style) {
        blocks.push_back({Paragraph{{{text, {}, {}, {}}}, style, {}}});
    };
    add(documentTitle(), ParagraphStyle::DocumentTitle);
    add(m_records.libraryName(), ParagraphStyle::DocumentSubtitle);
    add(m_records.counted(), ParagraphStyle::DocumentSubtitle);
    add(wording().say(phrase::asOf).arg(wording().day(request().asOf)), ParagraphStyle::DocumentSubtitle);
    if (m_records.isExample())
        add(wording().say(phrase::exampleMark), ParagraphStyle::DocumentSubtitle);
    blocks.push_back({TableOfContents{wording().say(phrase::contents), 2}});
    return blocks;
}

QString SammelbandSource::chapterTitle(const QString &actionField) const
{
    if (!actionField.isEmpty())
        return wording().term(model::VocabularyId::ActionField, actionField);
    const bool alone = record(0).actionField.isEmpty();
    return wording().say(alone ? phrase::records : phrase::withoutField);
}

Result<Blocks> SammelbandSource::entry(size_t number)
{
    const PlannedRecord &planned = record(number);
    const auto dossier = m_records.gather(planned);
    if (!dossier)
        return std::unexpected(dossier.error());
    Blocks blocks;
    if (number == 0 || record(number - 1).actionField != planned.actionField) {
        const QString title = chapterTitle(planned.actionField);
        blocks.push_back({Heading{1, {{title, {}, {}, {}}}, {}, HeadingLook::Chapter, true}});
    }
    if (*dossier)
        addEntry(**dossier, blocks);
    return blocks;
}

void SammelbandSource::addEntry(const Dossier &dossier, Blocks &blocks)
{
    RecordSections sections(
        dossier, m_records.context(), m_sources, {3, HeadingLook::Subsection, false}, blocks);
    blocks.push_back({Heading{
        2, sections.own(titleOf(dossier, wording())), recordAnchor(dossier.id), HeadingLook::Entry, true}});
    blocks.push_back({Paragraph{meta(dossier), ParagraphStyle::Meta, {}}});
    sections.lead();
    sections.conflicts();
    QSet<QString> told{dossier.text("summary"_L1).simplified()};
    for (const QLatin1StringView id : telling) {
        const model::Field *field = model::findField(dossier.kind, QString(id));
        const QString text = dossier.text(id).simplified();
        if (!field || told.contains(text))
            continue;
        told.insert(text);
        sections.field(*field);
    }
    sections.lessons();
    if (!dossier.adoptions.isEmpty())
        sections.adoptions();
}

Inlines SammelbandSource::meta(const Dossier &dossier)
{
    const auto names = m_records.context().names.municipalities(dossier.value("municipalities"_L1));
    QStringList words{
        wording().say(model::kindLabel(dossier.kind)), names, statusWithDate(dossier, wording())};
    for (const QLatin1StringView id : {"maturity"_L1, "kind"_L1, "evidence_level"_L1})
        if (const model::Field *field = model::findField(dossier.kind, QString(id)))
            words.append(wording().term(field->vocabulary, dossier.text(id)));
    words.removeAll(QString());
    Inlines text{{words.join(u" · "), {}, {}, {}}};
    const Inlines references = m_sources.references(dossier.value("sources"_L1));
    if (!references.empty())
        text.push_back(
            {u" · "_s + wording().say(references.size() > 1 ? phrase::sourcesInMeta : phrase::sourceInMeta),
                {}, {}, {}});
    text.insert(text.end(), references.begin(), references.end());
    return text;
}

Blocks SammelbandSource::back() const
{
    Blocks blocks;
    if (m_sources.isEmpty())
        return blocks;
    blocks.push_back(
        {Heading{1, {{wording().say(phrase::indexOfSources), {}, {}, {}}}, {}, HeadingLook::Chapter, true}});
    blocks.push_back({m_sources.list(wording())});
    return blocks;
}

} // namespace twb::report
