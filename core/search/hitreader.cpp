// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/hitreader.h"

#include "core/search/marker.h"
#include "core/search/ranking.h"

namespace twb::search {

using namespace Qt::StringLiterals;

namespace {

/// True when every word is found in title, tags or municipalities.
bool isTitleTier(const Match &match, const std::vector<std::string> &title, std::string_view codes)
{
    return std::ranges::all_of(match.terms, [&](const Term &term) {
        if (term.excluded)
            return true;
        const auto inTitle = [&](size_t i) {
            const bool prefix = term.prefix && i + 1 == term.words.size();
            return containsPhrase(title, {term.words[i]}, prefix);
        };
        bool all = true;
        for (size_t i = 0; i < term.words.size(); ++i)
            all = all && inTitle(i);
        return all || std::ranges::any_of(term.codes, [&](index::Code code) {
            return codes.contains(index::codeWord(code));
        });
    });
}

} // namespace

HitReader::HitReader(IndexView &view, model::Language language)
    : m_view(view), m_language(language), m_entries(view.database()),
      m_text(view.database(), "SELECT text FROM text WHERE number = ?"),
      m_codes(view.database(), "SELECT codes FROM entry WHERE number = ?")
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
        auto entry = m_entries.entry(number);
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
        const auto row = m_codes.first(entry.number);
        const index::ResetGuard guard(m_codes);
        if (!row)
            return std::unexpected(row.error());
        const std::string_view codes = m_codes.text(0);
        const auto words = m_view.analyser().words(title);
        hit.score = score(match, isTitleTier(match, words, codes) ? Tier::Title : Tier::Text, words, codes);
        if (std::ranges::any_of(hit.title, &Segment::marked))
            hit.reason = Reason::Title;
        else
            tellName(hit, match, codes);
    }
    hit.entry = std::move(entry);
    return withSnippet ? addSnippet(hit, match).transform([&] { return std::move(hit); })
                       : Result<Hit>(std::move(hit));
}

void HitReader::tellName(Hit &hit, const Match &match, std::string_view codes) const
{
    for (const Term &term : match.terms)
        for (size_t i = 0; !term.excluded && i < term.codes.size(); ++i)
            if (codes.contains(index::codeWord(term.codes[i]))) {
                const bool tag = term.names[i]->facet == index::Facet::Tag;
                hit.reason = tag ? Reason::Tag : Reason::Municipality;
                hit.reasonDetail = term.names[i]->name;
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
