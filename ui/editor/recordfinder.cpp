// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recordfinder.h"

#include "core/search/searcher.h"

namespace twb::ui {

namespace {

constexpr int mostFound = 12;

} // namespace

RecordFinder::RecordFinder(LibrarySession &library, const Formats &formats, QObject *parent)
    : QObject(parent), m_library(library), m_formats(formats), m_state(std::make_shared<State>())
{
}

/// The connection is closed in the thread that opened it.
RecordFinder::~RecordFinder()
{
    m_runner.close([state = m_state] { *state = {}; });
}

void RecordFinder::find(QObject *context, const QString &typed, model::Kind kind, const Done &done)
{
    const auto work = [state = m_state, path = m_library.indexPath(), language = m_formats.language(), typed,
                          kind](const Progress &) {
        QList<index::Entry> found;
        if (!state->searcher || state->indexPath != path) {
            auto opened = search::Searcher::open(path, language);
            if (!opened)
                return found;
            state->searcher = *std::move(opened);
            state->indexPath = path;
        }
        search::Question question{.text = typed, .typing = true, .width = search::Width::Strict};
        if (kind != model::Kind::Other)
            question.selected[index::Facet::Kind] = {model::kindId(kind)};
        auto answer = state->searcher->ask(std::move(question));
        if (const auto first = answer.first(mostFound, mostFound, search::Detail::Titles))
            for (const search::Hit &hit : first->hits)
                found.append(hit.entry);
        return found;
    };
    m_runner.run(m_findChannel, context, work, done);
}

} // namespace twb::ui
