// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rowmatcher.h"

#include <QRegularExpression>

#include <algorithm>

namespace twb::intake {

namespace {

constexpr qsizetype mostPairs = 2500; ///< rows times records of one title; beyond, none is like another
constexpr size_t fewWords = 8; ///< contents of so few words say nothing about who they belong to

/// Keys that repeat are numbered: "Licht #2".
QString withoutNumber(const QString &key)
{
    static const QRegularExpression number(QStringLiteral(" #\\d+$"));
    return QString(key).remove(number);
}

struct Pair {
    double closeness = 0;
    int row = 0;
    int record = 0;
};

} // namespace

RowMatcher::RowMatcher(const std::vector<RowFacts> &rows, KnownSource &known, const store::Library &library,
    const Mapping &mapping)
    : m_rows(rows), m_known(known), m_library(library), m_notes(mapping.form == SourceForm::Markdown),
      m_keyed(!mapping.key.isEmpty()), m_taken(known.records.size())
{
    for (size_t i = 0; i < rows.size(); ++i)
        m_rowsAt[placeOf(rows[i].key, rows[i].file)].append(int(i));
    for (size_t i = 0; i < known.records.size(); ++i)
        m_recordsAt[placeOf(known.records[i].key, known.records[i].file)].append(int(i));
    m_match.recordOf.assign(rows.size(), -1);
}

RowMatch RowMatcher::match()
{
    matchPrintsInPlace();
    matchPrints();
    matchTitlesInPlace();
    matchTitles();
    if (m_notes || !m_keyed || m_moved == 0)
        matchPlaces();
    matchContents();
    matchRest();
    return m_match;
}

QString RowMatcher::placeOf(const QString &key, const QString &file) const
{
    return m_notes ? file : withoutNumber(key);
}

const Profile &RowMatcher::profile(int record)
{
    KnownRecord &known = m_known.records[size_t(record)];
    if (!known.profile)
        known.profile = profileOf(m_known.kind, importedFields(m_library, known.id, m_known.id));
    return *known.profile;
}

void RowMatcher::take(int row, int record)
{
    const RowFacts &facts = m_rows[size_t(row)];
    const KnownRecord &known = m_known.records[size_t(record)];
    m_match.recordOf[size_t(row)] = record;
    m_taken[size_t(record)] = true;
    m_moved += placeOf(facts.key, facts.file) != placeOf(known.key, known.file);
    const Likeness found =
        facts.prints == known.prints ? Likeness::Alike : likeness(facts.profile, profile(record));
    m_match.same += found == Likeness::Alike;
    m_match.titled += found == Likeness::SameTitle;
    m_match.contradicted += found == Likeness::Related || found == Likeness::Unlike;
}

void RowMatcher::matchPrintsInPlace()
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const QList<int> records = m_recordsAt.value(placeOf(m_rows[row].key, m_rows[row].file));
        const auto same = std::ranges::find_if(records, [&](int record) {
            return isFree(record) && m_known.records[size_t(record)].prints == m_rows[row].prints;
        });
        if (same != records.end())
            take(int(row), *same);
    }
}

/// Rows that say the same may be given to each other's records: nothing changes by it.
void RowMatcher::matchPrints()
{
    QHash<size_t, QList<int>> records;
    for (size_t i = m_known.records.size(); i-- > 0;)
        if (isFree(int(i)))
            records[m_known.records[i].prints.all].append(int(i));
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const auto same = isOpen(int(row)) ? records.find(m_rows[row].prints.all) : records.end();
        if (same != records.end() && !same->isEmpty())
            take(int(row), same->takeLast());
    }
}

void RowMatcher::matchTitlesInPlace()
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (!isOpen(int(row)))
            continue;
        QList<int> records = m_recordsAt.value(placeOf(m_rows[row].key, m_rows[row].file));
        records.removeIf([&](int record) {
            return m_known.records[size_t(record)].prints.title != m_rows[row].prints.title;
        });
        if (records.size() == 1)
            pair({int(row)}, records, Likeness::Alike);
    }
}

/// Not where keys are seen to wander, as numbers do that count the rows: they say nothing then.
void RowMatcher::matchPlaces()
{
    for (auto it = m_rowsAt.cbegin(); it != m_rowsAt.cend(); ++it)
        if (const auto records = m_recordsAt.constFind(it.key()); records != m_recordsAt.cend())
            pair(*it, *records, Likeness::Related);
}

void RowMatcher::matchTitles()
{
    QHash<size_t, QList<int>> rows;
    QHash<size_t, QList<int>> records;
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (isOpen(int(i)))
            rows[m_rows[i].prints.title].append(int(i));
    for (size_t i = 0; i < m_known.records.size(); ++i)
        if (isFree(int(i)))
            records[m_known.records[i].prints.title].append(int(i));
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        pair(*it, records.value(it.key()), Likeness::Alike);
}

/// The same contents under another title, as when a note without heading is renamed.
void RowMatcher::matchContents()
{
    QHash<size_t, QList<int>> records;
    for (size_t i = 0; i < m_known.records.size(); ++i)
        if (isFree(int(i)))
            records[m_known.records[i].prints.content].append(int(i));
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const RowFacts &facts = m_rows[row];
        const auto same = isOpen(int(row)) && facts.profile.content.size() >= fewWords
            ? records.find(facts.prints.content)
            : records.end();
        if (same != records.end() && !same->isEmpty())
            take(int(row), same->takeFirst());
    }
}

/// A stated key names its record even when everything else is new, unless keys are seen to wander. Of a
/// note that shares nothing with what lay in its place nobody knows whether it is the same.
void RowMatcher::matchRest()
{
    const bool steady = !m_notes && m_keyed && m_moved == 0;
    for (auto it = m_rowsAt.cbegin(); it != m_rowsAt.cend(); ++it) {
        QList<int> records = m_recordsAt.value(it.key());
        records.removeIf([this](int record) { return !isFree(record); });
        for (const int row : *it) {
            if (!isOpen(row) || records.isEmpty())
                continue;
            if (steady)
                take(row, records.takeFirst());
            else
                ++m_match.contradicted;
        }
    }
}

/// The closest first.
void RowMatcher::pair(const QList<int> &rows, const QList<int> &records, Likeness least)
{
    QList<int> open;
    QList<int> free;
    std::ranges::copy_if(rows, std::back_inserter(open), [this](int row) { return isOpen(row); });
    std::ranges::copy_if(records, std::back_inserter(free), [this](int record) { return isFree(record); });
    std::vector<Pair> pairs;
    for (qsizetype i = 0; i < open.size() && open.size() * free.size() <= mostPairs; ++i)
        for (const int record : std::as_const(free)) {
            const Profile &row = m_rows[size_t(open.at(i))].profile;
            if (likeness(row, profile(record)) >= least)
                pairs.push_back({closeness(row, profile(record)), open.at(i), record});
        }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Pair::closeness);
    for (const Pair &found : pairs)
        if (isOpen(found.row) && isFree(found.record))
            take(found.row, found.record);
}

} // namespace twb::intake
