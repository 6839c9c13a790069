// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"
#include "tests/unit/index/smalllibrary.h"

#include <algorithm>
#include <random>

using namespace twb;
using namespace twb::search;
using namespace twb::test;
using index::Facet;

namespace {

constexpr int records = 300;
constexpr int questions = 1000;

/// Invented and short, so that no analysis makes one of another and no slip is looked for.
const QStringList facetWords{u"qarx"_s, u"blof"_s, u"zint"_s, u"prum"_s, u"klad"_s, u"vost"_s, u"mirp"_s};

const QStringList facetTags{u"jolm"_s, u"dwek"_s, u"trof"_s, u"gans"_s, u"lups"_s};

/// Draws the same every time.
class FacetDice {
public:
    int below(qsizetype bound) { return int(m_random() % uint(bound)); }
    bool oneIn(int many) { return below(many) == 0; }

    QString oneOf(const QStringList &list) { return list.at(below(list.size())); }

    QStringList someOf(const QStringList &list, int most)
    {
        QStringList some;
        for (int left = below(most + 1); left > 0; --left)
            if (const QString one = oneOf(list); !some.contains(one))
                some.append(one);
        return some;
    }

private:
    std::mt19937 m_random{1000}; // NOLINT: the same every time
};

QStringList termsOf(Facet facet)
{
    QStringList ids;
    for (const model::Term &term : model::terms(index::facetVocabulary(facet)))
        ids.append(term.id);
    return ids;
}

/// The values that a facet can have here.
QStringList valuesOf(Facet facet)
{
    switch (facet) {
    case Facet::Kind:
        return {u"project"_s, u"lesson"_s, u"contact"_s};
    case Facet::Municipality:
        return {u"05974040"_s, u"05970004"_s, u"05966024"_s, u"05962060"_s};
    case Facet::Year:
        return {u"2019"_s, u"2020"_s, u"2021"_s, u"2024"_s};
    case Facet::Tag: {
        QStringList ids;
        for (const QString &name : facetTags)
            ids.append(RecordId::fromName(u"tag:%1"_s.arg(name)).toString());
        return ids;
    }
    default:
        return termsOf(facet).first(4);
    }
}

/// A record as a person knows it.
struct FacetRecord {
    QStringList words;
    QMap<Facet, QStringList> values;

    bool has(Facet facet, const QStringList &chosen) const
    {
        return std::ranges::any_of(
            values.value(facet), [&](const QString &value) { return chosen.contains(value); });
    }
    QString kind() const { return values.value(Facet::Kind).first(); }
};

QJsonArray municipalities(const QStringList &keys)
{
    QJsonArray list;
    for (const QString &key : keys)
        list.append(QJsonObject{{u"ags"_s, key}, {u"role"_s, list.isEmpty() ? u"lead"_s : u"partner"_s}});
    return list;
}

FacetRecord put(SmallLibrary &small, FacetDice &dice, int number)
{
    FacetRecord known;
    const QString kind = dice.oneIn(10) ? u"contact"_s : dice.oneOf({u"project"_s, u"lesson"_s});
    known.values[Facet::Kind] = {kind};
    known.words = dice.someOf(facetWords, 4);
    const bool isContact = kind == u"contact";
    QJsonObject values{{isContact ? u"function"_s : u"title"_s, known.words.join(u' ')}};
    if (!isContact) {
        const auto draw = [&](Facet facet, int most) {
            const QStringList some = dice.someOf(valuesOf(facet), most);
            if (!some.isEmpty())
                known.values[facet] = some;
            return some;
        };
        const auto set = [&](const QString &field, Facet facet) {
            if (const QStringList one = draw(facet, 1); !one.isEmpty())
                values[field] = one.first();
        };
        values[u"municipalities"_s] = municipalities(draw(Facet::Municipality, 2));
        values[u"action_fields"_s] = QJsonArray::fromStringList(draw(Facet::ActionField, 3));
        values[u"tags"_s] = QJsonArray::fromStringList(draw(Facet::Tag, 3));
        set(u"status_as_of"_s, Facet::Year);
        if (kind == u"project") {
            set(u"status"_s, Facet::Status);
            set(u"maturity"_s, Facet::Maturity);
        } else
            set(u"kind"_s, Facet::LessonKind);
    }
    if (!isContact && !known.values.contains(Facet::Year))
        known.values[Facet::Year] = {u"2024"_s}; // the clock of the library
    small.put(kind, QString::number(number), values);
    return known;
}

/// A question of a few words, and how it is answered by reading.
struct FacetCondition {
    QStringList all; ///< have to be there
    QStringList any; ///< one of them, if there are some
    QStringList none;
    Selection selected;

    QString text() const
    {
        QString text = any.isEmpty() ? QString() : u'(' + any.join(u" ODER "_s) + u") "_s;
        text += all.join(u' ');
        for (const QString &word : none)
            text += u" -"_s + word;
        return text;
    }

    bool finds(const FacetRecord &record, std::optional<Facet> without = {}) const
    {
        const auto holds = [&](const QString &word) { return record.words.contains(word); };
        const bool isListed =
            record.kind() != u"contact" || selected.value(Facet::Kind).contains(record.kind());
        bool isChosen = true;
        for (auto it = selected.begin(); it != selected.end(); ++it)
            isChosen = isChosen && (it.key() == without || record.has(it.key(), *it));
        return isListed && isChosen && std::ranges::all_of(all, holds) && std::ranges::none_of(none, holds)
            && (any.isEmpty() || std::ranges::any_of(any, holds));
    }
};

FacetCondition randomFacetCondition(FacetDice &dice)
{
    FacetCondition question;
    question.all = dice.someOf(facetWords, 2);
    if (dice.oneIn(3))
        question.any = dice.someOf(facetWords, 3);
    if (question.any.size() == 1)
        question.any.clear();
    if (dice.oneIn(3))
        question.none = dice.someOf(facetWords, 1);
    for (int left = dice.below(4); left > 0; --left) {
        const auto facet = Facet(dice.below(index::facetCount));
        if (const QStringList some = dice.someOf(valuesOf(facet), 3); !some.isEmpty())
            question.selected[facet] = some;
    }
    return question;
}

} // namespace

/// What the facets count is what one counts by reading every record.
class TestFacetTruth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        FacetDice dice;
        for (const QString &name : facetTags)
            m_small.tag(name);
        for (int number = 0; number < records; ++number)
            m_known.append(put(m_small, dice, number));
        m_small.catchUp();
        m_searcher = require(Searcher::open(m_small.indexPath(), model::Language::German));
    }

    void everyFacetOfEveryQuestion()
    {
        FacetDice dice;
        int found = 0;
        for (int i = 0; i < questions; ++i) {
            const FacetCondition question = randomFacetCondition(dice);
            search::Answer answer = m_searcher->ask(
                {.text = question.text(), .selected = question.selected, .width = search::Width::Strict});
            const auto all = require(answer.all());
            const auto expected =
                std::ranges::count_if(m_known, [&](const FacetRecord &one) { return question.finds(one); });
            if (qint64(all.size()) != expected)
                QFAIL(qPrintable(
                    u"%1: %2 found, %3 hold it"_s.arg(question.text()).arg(all.size()).arg(expected)));
            found += all.empty() ? 0 : 1;
            compareFacets(question, require(answer.facets()));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(found > questions / 3);
    }

    void valuesOfListsStayWithoutHits()
    {
        const auto counts =
            require(m_searcher->ask({.text = u"qarx -qarx"_s, .width = search::Width::Strict}).facets());
        for (const Facet facet : {Facet::ActionField, Facet::Status, Facet::Maturity, Facet::LessonKind}) {
            QStringList values;
            for (const auto &count : counts.value(facet)) {
                QCOMPARE(count.count, 0);
                values.append(count.value);
            }
            for (const QString &term : termsOf(facet))
                QVERIFY2(values.contains(term), qPrintable(term));
        }
    }

private:
    void compareFacets(
        const FacetCondition &question, const QMap<Facet, QList<index::FacetCount>> &facets) const
    {
        for (int i = 0; i < index::facetCount; ++i) {
            const auto facet = Facet(i);
            QMap<QString, qint64> counted;
            for (const auto &count : facets.value(facet))
                if (count.count > 0)
                    counted.insert(count.value, count.count);
            QMap<QString, qint64> expected;
            for (const FacetRecord &record : m_known)
                if (question.finds(record, facet))
                    for (const QString &value : record.values.value(facet))
                        ++expected[value];
            if (counted != expected)
                qDebug() << "counted" << counted << "expected" << expected;
            QVERIFY2(counted == expected,
                qPrintable(u"%1 of %2"_s.arg(QString(index::facetId(facet)), question.text())));
        }
    }

    SmallLibrary m_small;
    QList<FacetRecord> m_known;
    std::unique_ptr<Searcher> m_searcher;
};

QTEST_GUILESS_MAIN(TestFacetTruth)
#include "tst_facettruth.moc"
