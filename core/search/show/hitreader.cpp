// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/show/hitreader.h"

#include "core/index/searchtext.h"
#include "core/search/find/ranking.h"

#include <algorithm>

namespace twb::search {

using namespace Qt::StringLiterals;

/// What is made once for all hits of a query.
struct HitReader::Tools {
    Tools(const Match &made, analysis::Analyser &analyser)
        : match(made), recognizer(made, analyser), marker(recognizer), evidence(recognizer)
    {
    }

    const Match &match;
    Recognizer recognizer;
    Marker marker;
    MatchEvidence evidence;
};

HitReader::HitReader(IndexView &view, AttachmentFinder &attachments, model::Language language)
    : m_view(view), m_attachments(attachments), m_language(language), m_entries(view.database())
{
}

Result<QList<Hit>> HitReader::read(
    std::span<const index::EntryNumber> numbers, const Match &match, int marked)
{
    Tools tools(match, m_view.analyser());
    QList<Hit> hits;
    hits.reserve(qsizetype(numbers.size()));
    const size_t withSnippets = std::min(numbers.size(), size_t(std::max(0, marked)));
    return visit(numbers.first(withSnippets), tools, true, hits)
        .and_then([&] { return visit(numbers.subspan(withSnippets), tools, false, hits); })
        .transform([&] { return std::move(hits); });
}

Result<void> HitReader::visit(
    std::span<const index::EntryNumber> numbers, Tools &tools, bool withSnippets, QList<Hit> &hits)
{
    using Sections = index::EntryReader::Sections;
    if (numbers.empty())
        return {};
    const bool withSections = withSnippets && tools.match.hasFoundWords();
    return m_entries.visit(numbers, withSections ? Sections::With : Sections::Without,
        [&](index::Entry &&entry, std::string_view codes, std::string_view sections) {
            return m_view.proceed()
                .and_then([&] { return makeHit(std::move(entry), {codes, sections}, tools, withSnippets); })
                .transform([&](Hit &&hit) { hits.append(std::move(hit)); });
        });
}

Result<Hit> HitReader::makeHit(index::Entry entry, const Texts &texts, Tools &tools, bool withSnippet)
{
    Hit hit;
    const std::string title = entry.title.toStdString();
    hit.entry = std::move(entry);
    const bool isRead = withSnippet && tools.match.hasFoundWords();
    if (isRead) {
        tools.evidence.read(title, texts.codes, texts.sections, summaryField(hit.entry.kind));
        hit.score = tools.evidence.score(evidenceLevel(hit.entry.evidenceLevel.toStdString()));
        hit.found = foundIn(tools);
    }
    hit.title = isRead ? tools.marker.mark(title, tools.evidence.titleMarks()) : tools.marker.mark(title);
    tellTitle(hit, texts, tools.match);
    return withSnippet ? addSnippet(hit, tools).transform([&] { return std::move(hit); })
                       : Result<Hit>(std::move(hit));
}

/// Of a record that is called by a word: by its title, a tag or a municipality.
void HitReader::tellTitle(Hit &hit, const Texts &texts, const Match &match) const
{
    if (!match.hasFoundWords())
        return;
    if (std::ranges::any_of(hit.title, &Segment::marked)) {
        hit.reason = Reason::Title;
        return;
    }
    for (const Term &term : match.terms)
        if (const Name *name = term.excluded ? nullptr : term.nameIn(texts.codes)) {
            hit.reason = name->facet == index::Facet::Tag ? Reason::Tag : Reason::Municipality;
            hit.reasonDetail = name->name;
            return;
        }
}

Result<void> HitReader::addSnippet(Hit &hit, Tools &tools)
{
    const bool hasFoundWords = tools.match.hasFoundWords();
    const Marker::Snippet snippet =
        hasFoundWords ? tools.marker.snippet(tools.evidence.sections()) : Marker::Snippet();
    hit.snippet =
        snippet.field >= 0 ? snippet.segments : tools.marker.beginning(hit.entry.summary.toStdString());
    if (hit.reason == Reason::None && snippet.field >= 0)
        tellPlace(hit, snippet);
    return hit.reason == Reason::None && hasFoundWords ? tellAttachment(hit, tools) : Result<void>();
}

/// A record that holds none of the words itself.
Result<void> HitReader::tellAttachment(Hit &hit, Tools &tools)
{
    const auto hits = m_attachments.find(tools.match);
    if (!hits)
        return std::unexpected(hits.error());
    const auto found = (*hits)->find(hit.entry.number);
    if (found == (*hits)->end())
        return {};
    const auto text = index::attachmentPage(m_view.database(), found->second.place);
    if (!text)
        return std::unexpected(text.error());
    std::string page;
    index::appendSectionMark(0, page);
    page += text->toStdString();
    tools.evidence.read({}, {}, page, noSummary);
    hit.snippet = tools.marker.snippet(tools.evidence.sections()).segments;
    hit.found = foundIn(tools);
    hit.reason = Reason::Attachment;
    hit.reasonDetail = found->second.name;
    hit.page = found->second.page;
    return {};
}

void HitReader::tellPlace(Hit &hit, const Marker::Snippet &snippet) const
{
    const auto fields = model::fields(hit.entry.kind);
    const bool inSummary = snippet.field == summaryField(hit.entry.kind);
    hit.reason = inSummary ? Reason::Summary : Reason::Text;
    if (!inSummary && size_t(snippet.field) < fields.size())
        hit.reasonDetail = fields[size_t(snippet.field)].label.in(m_language).toString();
}

/// What was found just as it was typed, or by a name, explains itself. Parts are told of instead of the
/// compound that is not there.
QList<Found> HitReader::foundIn(const Tools &tools) const
{
    QList<Found> found;
    const auto &terms = tools.match.terms;
    for (size_t i = 0; i < terms.size(); ++i) {
        if (terms[i].excluded || terms[i].optional || terms[i].partOf)
            continue;
        if (const auto &find = tools.evidence.find(i)) {
            if (find->how > How::Beginning)
                found.append({terms[i].typed, find->how, QString::fromUtf8(find->word)});
        } else if (!tools.evidence.holds(i)) {
            found.append(partFound(tools, i));
        }
    }
    return found;
}

/// The first part found of a compound; if there is none, that it is missing.
Found HitReader::partFound(const Tools &tools, size_t compound)
{
    const auto &terms = tools.match.terms;
    for (size_t i = compound + 1; i < terms.size(); ++i)
        if (const auto &find = tools.evidence.find(i); find && terms[i].partOf == compound)
            return {terms[i].typed, How::Parts, QString::fromUtf8(find->word)};
    return {terms[compound].typed, std::nullopt, {}};
}

} // namespace twb::search
