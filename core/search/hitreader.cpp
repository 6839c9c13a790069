// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/hitreader.h"

#include "core/search/marker.h"
#include "core/search/ranking.h"

#include <algorithm>

namespace twb::search {

using namespace Qt::StringLiterals;

HitReader::HitReader(IndexView &view, model::Language language)
    : m_view(view), m_language(language), m_entries(view.database()),
      m_text(view.database(), "SELECT text FROM text WHERE number = ?")
{
}

Result<QList<Hit>> HitReader::read(
    std::span<const index::EntryNumber> numbers, const Match &match, int marked)
{
    QList<Hit> hits;
    hits.reserve(qsizetype(numbers.size()));
    for (const index::EntryNumber number : numbers) {
        if (auto proceeds = m_view.proceed(); !proceeds)
            return std::unexpected(proceeds.error());
        auto entry = m_entries.entry(number, &m_codes);
        if (!entry)
            return std::unexpected(entry.error());
        if (!*entry)
            continue;
        auto hit = makeHit(**std::move(entry), match, hits.size() < marked);
        if (!hit)
            return std::unexpected(hit.error());
        hits.append(*std::move(hit));
    }
    return hits;
}

Result<Hit> HitReader::makeHit(index::Entry entry, const Match &match, bool withSnippet)
{
    Hit hit;
    const std::string title = entry.title.toStdString();
    hit.title = Marker(match, m_view.analyser()).mark(title);
    if (match.hasFoundWords()) {
        Scorer scorer(match, m_view.analyser());
        hit.score = scorer.score(scorer.tier(title, m_codes), title, m_codes);
        if (std::ranges::any_of(hit.title, &Segment::marked))
            hit.reason = Reason::Title;
        else
            tellName(hit, match);
    }
    hit.entry = std::move(entry);
    return withSnippet ? addSnippet(hit, match).transform([&] { return std::move(hit); })
                       : Result<Hit>(std::move(hit));
}

void HitReader::tellName(Hit &hit, const Match &match) const
{
    for (const Term &term : match.terms)
        if (const Name *name = term.excluded ? nullptr : term.nameIn(m_codes)) {
            hit.reason = name->facet == index::Facet::Tag ? Reason::Tag : Reason::Municipality;
            hit.reasonDetail = name->name;
            return;
        }
}

Result<void> HitReader::addSnippet(Hit &hit, const Match &match)
{
    Marker marker(match, m_view.analyser());
    Marker::Snippet snippet;
    if (match.hasFoundWords()) {
        const auto row = m_text.first(hit.entry.number);
        const index::ResetGuard guard(m_text);
        if (!row)
            return std::unexpected(row.error());
        if (*row)
            snippet = marker.snippet(m_text.text(0));
    }
    const auto fields = model::fields(hit.entry.kind);
    const bool known = snippet.field >= 0 && size_t(snippet.field) < fields.size();
    hit.snippet = snippet.field >= 0 ? snippet.segments : marker.beginning(hit.entry.summary.toStdString());
    if (hit.reason != Reason::None || snippet.field < 0)
        return {};
    const bool inSummary = known && fields[size_t(snippet.field)].id == "summary"_L1;
    hit.reason = inSummary ? Reason::Summary : Reason::Text;
    if (known && !inSummary)
        hit.reasonDetail = fields[size_t(snippet.field)].label.in(m_language).toString();
    return {};
}

} // namespace twb::search
