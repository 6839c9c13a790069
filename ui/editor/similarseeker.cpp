// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/similarseeker.h"

#include "core/search/similar/similartext.h"

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCompared = 12;
constexpr qsizetype mostShown = 4;

/// Below both, titles share little more than the words that everybody uses.
constexpr double leastScore = 0.7;
constexpr double leastLikeness = 0.3;

bool isWorthShowing(const search::SimilarRecord &record)
{
    return record.titleLikeness >= leastLikeness || record.score >= leastScore;
}

/// What was found for a title, the most similar first.
struct Candidates {
    QList<index::Entry> entries;
    bool probablyThere = false;
};

Result<Candidates> byTitle(search::Searcher &searcher, const search::SimilarQuery &query)
{
    auto records = searcher.similar(query, mostCompared);
    if (!records)
        return std::unexpected(records.error());
    std::ranges::stable_sort(*records, std::greater(), &search::SimilarRecord::titleLikeness);
    Candidates found;
    for (const search::SimilarRecord &record : std::as_const(*records))
        if (isWorthShowing(record))
            found.entries.append(record.entry);
    found.probablyThere = !records->isEmpty() && records->first().titleLikeness >= search::duplicateLikeness;
    return found;
}

/// Kinds that lists leave out are found by their names only.
Result<Candidates> byName(search::Searcher &searcher, const search::SimilarQuery &similar)
{
    const search::Question question{.text = similar.title,
        .selected = {{index::Facet::Kind, {model::kindId(*similar.kind)}}},
        .typing = true,
        .width = search::Width::Strict};
    constexpr int most = int(mostShown) + 1;
    const auto first = searcher.ask(question).first(most, most, search::Detail::Titles);
    return first.transform([&](const search::FirstHits &shown) {
        search::NameLikeness likeness(similar.title);
        Candidates found;
        for (const search::Hit &hit : shown.hits) {
            if (hit.entry.id == similar.without)
                continue;
            found.entries.append(hit.entry);
            found.probablyThere |= likeness.of(hit.entry.title) == search::Likeness::Same;
        }
        return found;
    });
}

} // namespace

SimilarSeeker::SimilarSeeker(LibrarySession &library, SearchSession &search,
    const ChoiceSource &municipalities, const Formats &formats, QObject *parent)
    : QObject(parent), m_library(library), m_search(search), m_municipalities(municipalities),
      m_formats(formats)
{
}

QString SimilarSeeker::subjectOf(const EditedRecord &record)
{
    if (record.kind != model::Kind::Adoption)
        return model::recordTitle(record.values).simplified();
    const QString original = record.values.value("original"_L1).toString();
    const QString municipality = record.values.value("municipality"_L1).toString();
    return original.isEmpty() || municipality.isEmpty() ? QString() : original + u' ' + municipality;
}

void SimilarSeeker::seek(const EditedRecord &record, QObject *context, const Done &done)
{
    if (record.kind == model::Kind::Adoption)
        seekAdoption(record, context, done);
    else
        seekTitle(record, context, done);
}

void SimilarSeeker::seekTitle(const EditedRecord &record, QObject *context, const Done &done)
{
    search::SimilarQuery query{.title = subjectOf(record), .without = record.id, .kind = record.kind};
    const auto work = [query](search::Searcher &searcher) {
        return index::isListedKind(*query.kind) ? byTitle(searcher, query) : byName(searcher, query);
    };
    m_search.ask(SideQuestion::Written, context, work, [this, done](const Result<Candidates> &candidates) {
        SimilarFound found;
        for (const index::Entry &entry : candidates ? candidates->entries : QList<index::Entry>())
            if (found.records.size() < mostShown)
                found.records.append(choiceOf(entry));
        found.probablyThere = candidates && candidates->probablyThere;
        done(found);
    });
}

/// A municipality takes over a project once.
void SimilarSeeker::seekAdoption(const EditedRecord &record, QObject *context, const Done &done)
{
    const auto original = RecordId::fromString(record.values.value("original"_L1).toString());
    const QString municipality = record.values.value("municipality"_L1).toString();
    const auto work = [original, municipality](
                          const store::Library &, const index::Index &index, const Progress &) {
        return index.referencesTo(original).transform([&](QList<index::Entry> entries) {
            entries.removeIf([&](const index::Entry &entry) {
                return entry.kind != model::Kind::Adoption || !entry.municipalities.contains(municipality);
            });
            return entries;
        });
    };
    m_library.read(m_adoptionChannels[context], context, work,
        [this, done, own = record.id](const Result<QList<index::Entry>> &entries) {
            SimilarFound found;
            for (const index::Entry &entry : entries ? *entries : QList<index::Entry>())
                if (entry.id != own && found.records.size() < mostShown)
                    found.records.append(choiceOf(entry));
            found.probablyThere = !found.records.isEmpty();
            done(found);
        });
}

Choice SimilarSeeker::choiceOf(const index::Entry &entry) const
{
    const QString kind = model::kindLabel(entry.kind).in(m_formats.language()).toString();
    QStringList details{kind};
    for (const QString &key : entry.municipalities)
        if (entry.kind != model::Kind::Municipality)
            details.append(m_municipalities.named(key).label);
    if (details.size() > 3)
        details = details.first(3) << u"…"_s;
    return {entry.id.toString(), entry.title.isEmpty() ? kind : entry.title, details.join(u" · "_s)};
}

} // namespace twb::ui
