// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/filters.h"
#include "core/search/searcher.h"
#include "core/search/words/nametable.h"
#include "tests/unit/index/smalllibrary.h"

#include <random>
#include <ranges>
#include <set>

using namespace twb;
using namespace twb::search;
using namespace twb::test;
using index::Facet;
using Kind = Expression::Kind;

namespace {

/// Invented, so that no analysis makes one of another.
constexpr std::array words{u"qarx", u"blof", u"zint", u"prum", u"klad", u"vost", u"mirp", u"dwek"};
const std::array tagNames{QStringLiteral("qarx blof"), QStringLiteral("zint"), QStringLiteral("jolm")};

class Dice {
public:
    explicit Dice(uint seed) : m_random(seed) { }

    int below(int bound) { return int(m_random() % uint(bound)); }
    QString word() { return QStringView(words.at(size_t(below(int(words.size()))))).toString(); }
    QString text(int most)
    {
        QStringList texts;
        for (int left = below(most + 1); left > 0; --left)
            texts.append(word());
        return texts.join(u' ');
    }

private:
    std::mt19937 m_random;
};

/// A record as a person knows it.
struct Known {
    RecordId id;
    QString kind;
    QList<QStringList> texts;
    QMap<Facet, QStringList> facets;
};

RecordId tagId(size_t tag)
{
    const QString name = u"tag:"_s + tagNames.at(tag);
    return RecordId::fromName(name);
}

Known put(SmallLibrary &small, Dice &dice, int number)
{
    const std::array kinds{u"project"_s, u"lesson"_s, u"contact"_s};
    Known known;
    known.kind = kinds.at(size_t(dice.below(5)) % kinds.size());
    const bool isContact = known.kind == u"contact";
    const std::array fields{isContact ? u"function"_s : u"title"_s, u"summary"_s};
    QJsonObject values;
    for (size_t i = 0; i < (isContact ? 1 : 2); ++i) {
        const QString text = dice.text(5);
        values.insert(fields.at(i), text);
        known.texts.append(text.split(u' '));
    }
    const auto tag = size_t(dice.below(int(tagNames.size())));
    const QString year = QString::number(2018 + dice.below(5));
    if (!isContact) {
        values.insert(u"tags"_s, list({tagId(tag).toString()}));
        values.insert(u"status_as_of"_s, year);
        known.facets[Facet::Tag] = {tagId(tag).toString()};
        known.facets[Facet::Year] = {year};
        known.texts.append(tagNames.at(tag).split(u' '));
    }
    const bool isTrashed = dice.below(8) == 0;
    values.insert(QString(model::trashedField), isTrashed);
    known.id = small.put(known.kind, QString::number(number), values);
    if (isTrashed)
        known.kind = index::trashKind;
    known.facets[Facet::Kind] = {known.kind};
    return known;
}

/// A text of words, operators and filters, mostly well made.
QString randomText(Dice &dice, int depth)
{
    constexpr std::array filters{u"jahr:2019..2020", u"jahr:2021", u"art:projekt", u"art:ansprechstelle",
        u"ist:papierkorb", u"schlagwort:jolm", u"schlagwort:zint,jolm", u"art:erfahrung,ansprechstelle"};
    QString text;
    for (int left = 1 + dice.below(3); left > 0; --left) {
        if (dice.below(4) == 0)
            text += u"-"_s;
        const int what = dice.below(10);
        if (what < 3 && depth > 0)
            text += u'(' + randomText(dice, depth - 1) + u')';
        else if (what < 5)
            text += QStringView(filters.at(size_t(dice.below(int(filters.size()))))).toString();
        else if (what < 7)
            text += u'"' + dice.word() + u' ' + dice.word() + u'"';
        else if (what < 8)
            text += dice.word().left(3) + u'*';
        else
            text += dice.word();
        constexpr std::array between{u" ", u" ", u" ODER ", u" ODER ", u" UND "};
        if (left > 1)
            text += QStringView(between.at(size_t(dice.below(int(between.size()))))).toString();
    }
    return text;
}

bool holdsWord(const Known &record, const Expression &word)
{
    std::vector<std::string> sought;
    for (const QString &part : word.text.split(u' '))
        sought.push_back(part.toStdString());
    return std::ranges::any_of(record.texts, [&](const QStringList &text) {
        std::vector<std::string> held;
        for (const QString &part : text)
            held.push_back(part.toStdString());
        return containsPhrase(held, sought, word.prefix);
    });
}

bool hasValue(const Known &record, Facet facet, const QStringList &values)
{
    return std::ranges::any_of(record.facets.value(facet), [&](const QString &value) {
        return std::ranges::any_of(values, [&](const QString &chosen) {
            const auto span = facet == Facet::Year ? yearSpan(chosen) : std::nullopt;
            return span ? value.toInt() >= span->first && value.toInt() <= span->last : value == chosen;
        });
    });
}

bool holds(const Known &record, const Expression &expression)
{
    const auto partHolds = [&](const Expression &part) { return holds(record, part); };
    switch (expression.kind) {
    case Kind::All:
        return std::ranges::all_of(expression.parts, partHolds);
    case Kind::Any:
        return std::ranges::any_of(expression.parts, partHolds);
    case Kind::Not:
        return !partHolds(expression.parts.front());
    case Kind::Word:
        return holdsWord(record, expression);
    case Kind::Filter:
        return hasValue(record, expression.facet, expression.values);
    }
    return false;
}

/// True when alternatives ask for the kind, other than by ruling it out.
bool asksFor(const Expression &expression, const QString &kind, bool excluded = false)
{
    const bool isNot = expression.kind == Kind::Not;
    return (!excluded && expression.kind == Kind::Filter && expression.facet == Facet::Kind
               && expression.values.contains(kind))
        || std::ranges::any_of(
            expression.parts, [&](const Expression &part) { return asksFor(part, kind, excluded != isNot); });
}

/// Whether a query finds a record, without the filters of one facet.
bool finds(const Query &query, const Known &record, std::optional<Facet> without = {})
{
    const bool isListed = index::isListedKind(model::kindFromId(record.kind));
    const bool filtersKind = query.filters.contains(Facet::Kind);
    const bool namesKind = filtersKind ? hasValue(record, Facet::Kind, query.filters.value(Facet::Kind))
                                       : asksFor(query.tree, record.kind);
    if (!isListed && !namesKind)
        return false;
    for (auto it = query.filters.begin(); it != query.filters.end(); ++it)
        if (it.key() != without && !hasValue(record, it.key(), *it))
            return false;
    return std::ranges::all_of(conditions(query.tree), [&](const Expression &condition) {
        return condition.kind == Kind::Filter || holds(record, condition);
    });
}

} // namespace

/// The index finds what reading every record finds, whatever the operators.
class TestQueryTruth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Dice dice(7);
        small = std::make_unique<SmallLibrary>();
        for (const QString &name : tagNames)
            small->tag(name);
        for (int number = 0; number < 80; ++number)
            records.append(put(*small, dice, number));
        small->catchUp();
        searcher = require(Searcher::open(small->indexPath(), model::Language::German));
    }

    void cleanupTestCase()
    {
        searcher.reset();
        small.reset();
    }

    void anyExpressionFindsWhatHoldsIt()
    {
        Dice dice(20261124);
        int found = 0;
        for (int i = 0; i < 1200; ++i) {
            Answer answer = searcher->ask({.text = randomText(dice, 3), .width = Width::Strict});
            const Query &query = answer.query();
            std::set<RecordId> expected;
            for (const Known &record : records)
                if (finds(query, record))
                    expected.insert(record.id);
            const auto numbers = require(answer.all());
            std::set<RecordId> hits;
            for (const Hit &hit : require(answer.hits(numbers)))
                hits.insert(hit.entry.id);
            if (hits != expected || numbers.size() != expected.size())
                QFAIL(qPrintable(
                    u"%1: %2 found, %3 hold it"_s.arg(query.text).arg(hits.size()).arg(expected.size())));
            found += !hits.empty();
            if (!firstAreTheSame(answer, numbers))
                QFAIL(qPrintable(query.text));
        }
        QVERIFY(found > 600);
    }

    void facetsCountWhatHoldsIt()
    {
        Dice dice(1124);
        for (int i = 0; i < 600; ++i) {
            Answer answer = searcher->ask({.text = randomText(dice, 2), .width = Width::Strict});
            const Query &query = answer.query();
            const auto facets = require(answer.facets());
            for (const Facet facet : {Facet::Kind, Facet::Tag, Facet::Year})
                for (const auto &count : facets.value(facet)) {
                    const auto has = [&](const Known &record) {
                        return finds(query, record, facet) && hasValue(record, facet, {count.value});
                    };
                    if (count.count != std::ranges::count_if(records, has))
                        QFAIL(qPrintable(u"%1 %2=%3: %4 counted"_s
                                .arg(query.text, QString(index::facetId(facet)), count.value)
                                .arg(count.count)));
                }
        }
    }

    void theDeepestTextIsSearched()
    {
        for (const QString &piece : {u"(qarx zint ODER -"_s, u"-(qarx ODER "_s,
                 u"(\"blof prum\" ODER vost ("_s, u"(jahr:2020 ODER klad -"_s}) {
            const QString text = QString(piece).repeated(maxQueryDepth) + u"mirp"_s;
            QVERIFY2(searcher->ask({.text = text, .typing = true}).all(), qPrintable(text));
            QVERIFY2(searcher->ask({.text = text, .typing = true}).first(), qPrintable(text));
        }
    }

private:
    static bool firstAreTheSame(Answer &answer, const HitNumbers &numbers)
    {
        return std::ranges::equal(require(answer.first(10)).numbers, numbers | std::views::take(10));
    }

    std::unique_ptr<SmallLibrary> small;
    std::unique_ptr<Searcher> searcher;
    QList<Known> records;
};

QTEST_GUILESS_MAIN(TestQueryTruth)
#include "tst_querytruth.moc"
