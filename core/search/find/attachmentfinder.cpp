// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/attachmentfinder.h"

#include "core/index/searchtext.h"

namespace twb::search {

namespace {
constexpr size_t mostHits = 2000;
}

Result<const AttachmentFinder::Hits *> AttachmentFinder::find(const Match &match)
{
    const auto now = version();
    if (!now)
        return std::unexpected(now.error());
    const std::string signature = match.signature();
    if (signature == m_signature && m_state == m_view.state() && m_version == *now)
        return &m_hits;
    m_signature.clear();
    m_hits.clear();
    if (*now > 0 && match.hasFoundWords() && !match.hasExcluded())
        if (auto collected = collect(match); !collected)
            return std::unexpected(collected.error());
    m_signature = signature;
    m_state = m_view.state();
    m_version = *now;
    return &m_hits;
}

/// Grows with every page that is read and every change of what records name; 0 while there are no pages.
Result<qint64> AttachmentFinder::version()
{
    return m_view.database().integer("SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'attachment_page')"
                                     " + (SELECT seq FROM sqlite_sequence WHERE name = 'attachment')"
                                     " + (SELECT sequence FROM attachment_state)");
}

Result<void> AttachmentFinder::collect(const Match &match)
{
    const Records records = match.candidates(false);
    if (records.expression.empty() || records.others)
        return {};
    const auto found = index::attachmentHits(m_view.database(), records.expression, mostHits);
    if (!found)
        return std::unexpected(found.error());
    Recognizer recognizer(match, m_view.analyser());
    MatchEvidence evidence(recognizer);
    for (const index::AttachmentHit &hit : *found) {
        if (match.needsText()) {
            const auto text = index::attachmentPage(m_view.database(), hit.place);
            if (!text)
                return std::unexpected(text.error());
            std::string section;
            index::appendSectionMark(0, section);
            section += text->toStdString();
            evidence.read({}, {}, section, noSummary);
            if (!evidence.verify())
                continue;
        }
        if (!m_view.isStale(hit.number))
            m_hits.emplace(hit.number, hit);
    }
    return m_view.proceed();
}

} // namespace twb::search
