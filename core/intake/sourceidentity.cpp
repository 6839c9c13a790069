// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sourceidentity.h"

#include "core/intake/headersignature.h"
#include "core/intake/mapper.h"
#include "core/model/identity.h"

#include <QSet>

#include <algorithm>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSimilar = 5;
constexpr qint64 several = 5; ///< rows that agree by chance in no two lists

/// The id says which list it is only when a mapping file states one.
bool isStated(const Mapping &mapping)
{
    return mapping.guessed.isEmpty();
}

/// Whether the smaller of two lists of rows is for the most part in the other. Under other columns a few
/// rows prove nothing.
bool isSame(const RowMatch &match, qint64 smaller, HeaderLikeness header)
{
    const bool most = 2 * match.same > smaller && match.same > match.contradicted;
    if (header == HeaderLikeness::Foreign)
        return most && match.same >= several;
    const bool many =
        match.same >= several && 5 * match.same >= smaller && match.same >= 4 * match.contradicted;
    return most || many;
}

/// Titles alone, but nearly all of them.
bool isProbablySame(const RowMatch &match, qint64 smaller, HeaderLikeness header)
{
    if (header == HeaderLikeness::Foreign)
        return false;
    const qint64 titled = match.same + match.titled;
    return titled >= several && 5 * titled >= 4 * smaller && match.contradicted == 0;
}

QString withoutSuffix(const QString &path)
{
    return path.left(path.lastIndexOf(u'.'));
}

} // namespace

struct SourceIdentifier::Candidate {
    KnownSource *source = nullptr;
    RowMatch match;
    HeaderLikeness header = HeaderLikeness::Unknown;
    bool same = false;
    bool probable = false;
};

bool SourceIdentifier::mayBe(const Mapping &mapping, const KnownSource &source) const
{
    if (source.kind != mapping.kind)
        return false;
    if (isStated(mapping))
        return source.id == mapping.id || source.id.startsWith(QString(mapping.id + u'#'));
    return source.id.startsWith("file:"_L1) || source.id.startsWith("list:"_L1);
}

std::vector<SourceIdentifier::Candidate> SourceIdentifier::candidates(
    const Mapping &mapping, const Census &census)
{
    std::vector<Candidate> found;
    for (KnownSource &source : m_known.all()) {
        if (!mayBe(mapping, source))
            continue;
        const RowMatch match = RowMatcher(census.rows, source, m_library, mapping).match();
        const HeaderLikeness header = headerLikeness(census.columns, source.columns);
        const auto smaller = qint64(std::min(census.rows.size(), source.records.size()));
        if (!match.isNothing() || isStated(mapping))
            found.push_back({&source, match, header, isSame(match, smaller, header),
                isProbablySame(match, smaller, header)});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), [](const Candidate &candidate) {
        return std::tuple(candidate.same, candidate.probable, candidate.match.same, candidate.match.titled,
            candidate.header, candidate.source->imported);
    });
    return found;
}

Result<KnownSource *> SourceIdentifier::statedSource(const Mapping &mapping)
{
    for (const QString &id : m_request.sameSource)
        if (KnownSource *source = m_known.find(id, mapping.kind))
            return source;
    if (!m_request.sameSource.isEmpty() && m_request.sources.size() == 1)
        return failure(ErrorCode::InvalidArgument, {u"--same-source"_s, m_request.sameSource.join(u", ")});
    return nullptr;
}

/// The same name confirms what rows say, unless the columns are others; another one asks for more of them.
std::optional<qint64> SourceIdentifier::mayChange(const Candidate &candidate, const QString &name)
{
    constexpr qint64 few = 3;
    if (candidate.same && candidate.header != HeaderLikeness::Foreign
        && name.compare(candidate.source->name, Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return candidate.match.same + candidate.match.titled > 1 ? few : 0;
}

void SourceIdentifier::choose(const Candidate &candidate, Identity &identity) const
{
    identity.id = candidate.source->id;
    identity.name = candidate.source->name;
    identity.known = true;
}

QString SourceIdentifier::freeId(const Mapping &mapping, const Census &census)
{
    QString first = isStated(mapping) ? mapping.id : QString("list:"_L1 + census.digest);
    if (!m_known.contains(first))
        return first;
    const QString next = isStated(mapping) ? QString(first + u'#' + census.digest) : first;
    QString id = next;
    for (int number = 2; m_known.contains(id); ++number)
        id = next + u'-' + QString::number(number);
    return id;
}

/// Notes of one name in several folders are told apart by their paths.
void SourceIdentifier::giveIds(
    const Mapping &mapping, const Census &census, const RowMatch *match, Identity &identity)
{
    const KnownSource *source = m_known.find(identity.id, mapping.kind);
    QSet<RecordId> taken;
    if (source)
        for (const KnownRecord &record : source->records)
            taken.insert(record.id);
    QHash<QString, int> keys;
    const auto name = [](const RowFacts &row) { return withoutSuffix(row.file.section(u'/', -1)); };
    for (const RowFacts &row : census.rows)
        ++keys[name(row)];
    for (size_t i = 0; i < census.rows.size(); ++i) {
        const RowFacts &row = census.rows[i];
        if (match && match->recordOf[i] >= 0) {
            identity.ids.insert(row.number, source->records[size_t(match->recordOf[i])].id);
            continue;
        }
        const bool repeats = mapping.form == SourceForm::Markdown && keys.value(name(row)) > 1;
        const QString key = repeats ? withoutSuffix(row.file) : row.key;
        RecordId id = model::importedId(identity.id, key);
        for (int number = 2; taken.contains(id); ++number)
            id = model::importedId(identity.id, key + u" #"_s + QString::number(number));
        taken.insert(id);
        identity.ids.insert(row.number, id);
    }
}

/// For the sources that come with it in one request.
void SourceIdentifier::remember(
    const Mapping &mapping, const Census &census, const QString &name, const Identity &identity)
{
    KnownSource &source = m_known.at(identity.id, mapping.kind);
    source.name = name;
    source.columns = identity.columns;
    QHash<RecordId, size_t> places;
    for (size_t i = 0; i < source.records.size(); ++i)
        places.insert(source.records[i].id, i);
    for (const RowFacts &row : census.rows) {
        const KnownRecord record{identity.ids.value(row.number), row.key, row.file, row.prints, row.profile};
        if (const auto place = places.constFind(record.id); place != places.cend())
            source.records[*place] = record;
        else
            source.records.push_back(record);
    }
}

Result<Identity> SourceIdentifier::identify(const Mapping &mapping, const Census &census, const QString &name)
{
    const auto stated = statedSource(mapping);
    if (!stated)
        return std::unexpected(stated.error());
    Identity identity;
    identity.id = freeId(mapping, census);
    if (!isStated(mapping))
        identity.columns = census.columns;
    if (!comparesRows(mapping))
        return identity;
    std::vector<Candidate> found = candidates(mapping, census);
    for (const Candidate &candidate : found)
        if (identity.similar.size() < mostSimilar && !candidate.match.isNothing())
            identity.similar.append(
                {candidate.source->id, candidate.source->name, qint64(candidate.source->records.size())});
    std::optional<Candidate> chosen;
    if (*stated) {
        chosen = Candidate{*stated, RowMatcher(census.rows, **stated, m_library, mapping).match()};
    } else if (!found.empty() && !m_request.newSource) {
        const Candidate &best = found.front();
        const bool harmless = best.match.contradicted == 0 || best.match.contradicted < best.match.same;
        if (best.same || best.probable || (isStated(mapping) && harmless))
            chosen = best;
        if (chosen && !isStated(mapping))
            identity.mayChange = mayChange(best, name);
    }
    if (chosen)
        choose(*chosen, identity);
    giveIds(mapping, census, chosen ? &chosen->match : nullptr, identity);
    remember(mapping, census, name, identity);
    return identity;
}

} // namespace twb::intake
