// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"
#include "tests/unit/index/smalllibrary.h"

#include <random>

using namespace twb;
using namespace twb::search;
using namespace twb::test;
using index::Facet;

namespace {

constexpr std::array editWords{u"lampe", u"laterne", u"lade", u"pegel", u"sensor", u"ort", u"olpe", u"weg",
    u"wald", u"strasse", u"netz", u"daten"};

/// Draws edits and questions, the same ones every time.
class EditDice {
public:
    explicit EditDice(uint seed) : m_random(seed) { }

    int below(int bound) { return int(m_random() % uint(bound)); }
    QString word() { return QStringView(editWords.at(size_t(below(int(editWords.size()))))).toString(); }

    QString text(int most)
    {
        QStringList texts;
        for (int left = below(most + 1); left > 0; --left)
            texts.append(word());
        return texts.join(u' ');
    }

    QString term(model::VocabularyId vocabulary)
    {
        const auto terms = model::terms(vocabulary);
        return terms[size_t(below(qMin(4, int(terms.size()))))].id;
    }

private:
    std::mt19937 m_random;
};

constexpr int tags = 6;
constexpr int places = 4;

QString tagName(int tag)
{
    return u"t%1"_s.arg(tag);
}
RecordId numberedTag(int tag)
{
    return RecordId::fromName(u"tag:t%1"_s.arg(tag));
}
QString ags(int place)
{
    return u"0597000%1"_s.arg(place);
}

QJsonObject randomValues(EditDice &dice, const QString &kind)
{
    QJsonObject values{{u"title"_s, dice.text(3)}, {u"summary"_s, dice.text(4)},
        {QString(model::trashedField), dice.below(8) == 0},
        {u"action_fields"_s, list({dice.term(model::VocabularyId::ActionField)})},
        {u"tags"_s,
            list({numberedTag(dice.below(tags)).toString(), numberedTag(dice.below(tags)).toString()})},
        {u"municipalities"_s, inMunicipality(ags(dice.below(places)))},
        {u"status_as_of"_s, QString::number(2018 + dice.below(5))}};
    if (kind == u"project")
        values.insert(u"status"_s, dice.term(model::VocabularyId::Status));
    else
        values.insert(u"kind"_s, dice.term(model::VocabularyId::LessonKind));
    values.insert(kind == u"project" ? u"solution"_s : u"insight"_s, dice.text(8));
    return values;
}

void randomEdit(SmallLibrary &small, EditDice &dice)
{
    switch (dice.below(10)) {
    case 0: {
        const int tag = dice.below(tags);
        small.put(u"tag"_s, tagName(tag),
            {{u"name"_s, dice.word()}, {u"synonyms"_s, list({dice.text(2)})},
                {QString(model::trashedField), dice.below(6) == 0}});
        return;
    }
    case 1: {
        const int place = dice.below(places);
        small.put(u"municipality"_s, ags(place),
            {{u"name"_s, u"Bad %1"_s.arg(dice.word())}, {u"ags"_s, ags(place)}});
        return;
    }
    case 2:
        small.put(u"contact"_s, QString::number(dice.below(5)), {{u"function"_s, dice.text(3)}});
        return;
    case 3:
        if (!small.library->undoLast({}))
            return;
        return;
    default: {
        const QString kind = dice.below(2) == 0 ? u"project"_s : u"lesson"_s;
        small.put(kind, QString::number(dice.below(40)), randomValues(dice, kind));
    }
    }
}

Question randomQuestion(EditDice &dice)
{
    QString text;
    for (int left = dice.below(3); left > 0; --left) {
        const QString word = dice.word();
        switch (dice.below(6)) {
        case 0:
            text += u"-" + word + u' ';
            break;
        case 1:
            text += u'"' + word + u' ' + dice.word() + u"\" "_s;
            break;
        default:
            text += word + u' ';
        }
    }
    text += dice.word().left(dice.below(5));
    Question question{.text = text, .width = Width::Strict};
    constexpr std::array filters{u" jahr:2019..2020", u" art:projekt", u" art:ansprechstelle",
        u" ist:papierkorb", u" kommune:bad", u" status:idee,betrieb"};
    if (dice.below(3) == 0)
        question.text += filters.at(size_t(dice.below(int(filters.size()))));
    if (dice.below(3) == 0)
        question.selected[Facet::Tag] = {numberedTag(dice.below(tags)).toString()};
    if (dice.below(3) == 0)
        question.selected[Facet::ActionField] = {dice.term(model::VocabularyId::ActionField)};
    return question;
}

/// What a person sees of an answer: everything but the numbers.
struct SeenAnswer {
    QList<Hit> hits;
    FacetCounts facets;
    QList<RecordId> byTitle;

    bool operator==(const SeenAnswer &) const = default;
};

SeenAnswer seenAnswer(Searcher &searcher, Question question)
{
    Answer answer = searcher.ask(question);
    SeenAnswer found;
    found.hits = require(answer.hits(require(answer.all())));
    for (Hit &hit : found.hits)
        hit.entry.number = 0;
    found.facets = require(answer.facets());
    question.order = Order::Title;
    found.byTitle = require(searcher.ask(question).ids());
    return found;
}

/// The same with a value of a facet chosen in place of a filter.
Question choosing(const Question &question, const Query &query, Facet facet, const QString &value)
{
    Question chosen = question;
    if (query.filters.contains(facet))
        chosen.text.truncate(chosen.text.lastIndexOf(u' '));
    chosen.selected[facet] = {value};
    return chosen;
}

} // namespace

/// An index kept up to date equals one built anew, and its answers agree with each other.
class TestSearchTruth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptIndexEqualsRebuiltIndex_data()
    {
        QTest::addColumn<uint>("seed");
        for (uint seed = 1; seed <= 12; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void keptIndexEqualsRebuiltIndex()
    {
        QFETCH(const uint, seed);
        EditDice dice(seed);
        SmallLibrary small;
        auto kept = require(Searcher::open(small.indexPath(), model::Language::German));
        for (int edit = 0; edit < 150; ++edit) {
            randomEdit(small, dice);
            if (dice.below(4) == 0)
                small.catchUp();
            if (dice.below(20) == 0)
                compareWithinOne(*kept, randomQuestion(dice));
        }
        small.catchUp();
        QVERIFY(require(small.index->check(*small.library)).isEmpty());
        const QString anewPath = small.folder.filePath(u"anew.index"_s);
        auto anewIndex = require(index::Index::open(anewPath, small.library->info()));
        require(anewIndex->catchUp(*small.library));
        auto anew = require(Searcher::open(anewPath, model::Language::German));
        for (int question = 0; question < 60; ++question) {
            const Question asked = randomQuestion(dice);
            QCOMPARE(anew->ask(asked).query(), kept->ask(asked).query());
            if (seenAnswer(*kept, asked) != seenAnswer(*anew, asked))
                QFAIL(qPrintable(asked.text));
            compareWithinOne(*kept, asked);
        }
    }

private:
    /// First hits, all hits and facet counts of one searcher tell the same.
    static void compareWithinOne(Searcher &searcher, const Question &question)
    {
        Answer answer = searcher.ask(question);
        const auto all = require(answer.all());
        const auto first = require(answer.first(20)).numbers;
        QCOMPARE(first, HitNumbers(all.begin(), all.begin() + qMin<qsizetype>(20, qsizetype(all.size()))));
        const FacetCounts facets = require(answer.facets());
        for (auto it = facets.begin(); it != facets.end(); ++it)
            for (const auto &count : it.value()) {
                const Question chosen = choosing(question, answer.query(), it.key(), count.value);
                const auto found = require(searcher.ask(chosen).count());
                if (found != count.count)
                    QFAIL(qPrintable(u"%1 %2=%3: %4 counted, %5 found"_s
                            .arg(question.text, QString(index::facetId(it.key())), count.value)
                            .arg(count.count)
                            .arg(found)));
            }
    }
};

QTEST_GUILESS_MAIN(TestSearchTruth)
#include "tst_searchtruth.moc"
