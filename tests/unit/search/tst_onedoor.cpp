// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/example.h"
#include "core/search/searcher.h"
#include "tests/unit/index/smalllibrary.h"

#include <QRegularExpression>

#include <random>

using namespace twb;
using namespace twb::search;
using namespace twb::test;

namespace {

constexpr int doorQuestions = 2000;

/// AskedWords as people write them: those of titles, names, beginnings of them, slips, and some of no
/// library.
class AskedWords {
public:
    explicit AskedWords(Searcher &searcher)
    {
        Answer everything = searcher.ask({});
        static const QRegularExpression between(u"[^\\p{L}]+"_s);
        for (const Hit &hit : require(everything.hits(require(everything.all()))))
            for (const QString &word : QString(hit.entry.title + u' ' + hit.entry.summary).split(between))
                if (word.size() > 2)
                    m_words.append(word);
        m_words += {u"Soest"_s, u"Olpe"_s, u"Menden"_s, u"LoRaWAN"_s, u"Bürgerbeteiligung"_s, u"Radweg"_s,
            u"Klassenzimmer"_s, u"und"_s, u"Qarx"_s};
    }

    QStringList some()
    {
        QStringList words;
        for (qsizetype left = 1 + below(4); left > 0; --left)
            words.append(one());
        return words;
    }

    QStringList shuffled(QStringList words)
    {
        std::ranges::shuffle(words, m_random);
        return words;
    }

private:
    qsizetype below(qsizetype limit) { return qsizetype(m_random() % quint64(limit)); }

    QString one()
    {
        QString word = m_words.at(below(m_words.size()));
        switch (below(6)) {
        case 0:
            return word.first(qMin(word.size(), 2 + below(word.size())));
        case 1:
            return word.remove(below(word.size()), 1) + u'n';
        case 2:
            return word.toLower();
        default:
            return word;
        }
    }

    QStringList m_words;
    std::mt19937 m_random{20261130}; // NOLINT: the same doorQuestions every time
};

QList<RecordId> sortedIds(QList<RecordId> ids)
{
    std::ranges::sort(ids);
    return ids;
}

} // namespace

/// A question finds the same records, whatever its answer is asked for and however its words stand.
class TestOneDoor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        require(intake::addExampleRecords(*m_small.library, {}));
        m_small.catchUp();
        m_searcher = require(Searcher::open(m_small.indexPath(), model::Language::German));
    }

    void everyWayToAskNamesTheSameRecords()
    {
        AskedWords words(*m_searcher);
        int found = 0;
        for (int i = 0; i < doorQuestions; ++i) {
            const QString text = words.some().join(u' ');
            Answer answer = m_searcher->ask({.text = text});
            const auto ids = require(answer.ids());
            const auto numbers = require(answer.all());
            found += numbers.empty() ? 0 : 1;
            const auto first = require(answer.first()).numbers;
            const bool areSame = require(m_searcher->records(numbers)) == ids
                && require(answer.count()) == ids.size() && kinds(answer) == ids.size()
                && std::ranges::equal(first, std::span(numbers).first(first.size()))
                && first.size() == std::min<size_t>(50, numbers.size());
            QVERIFY2(areSame, qPrintable(text));
        }
        QVERIFY(found > doorQuestions / 2);
    }

    void choosingAValueFindsAsManyAsWereCounted()
    {
        AskedWords words(*m_searcher);
        for (int i = 0; i < doorQuestions / 10; ++i) {
            const QString text = words.some().join(u' ');
            const FacetCounts facets = require(m_searcher->ask({.text = text}).facets());
            for (const auto facet : {index::Facet::Kind, index::Facet::Municipality, index::Facet::Status})
                for (const auto &value : facets.value(facet)) {
                    const Question chosen{.text = text, .selected = {{facet, {value.value}}}};
                    const qint64 found = require(m_searcher->ask(chosen).count());
                    if (found != value.count)
                        QFAIL(qPrintable(u"%1, %2: %3 counted, %4 found"_s.arg(text, value.value)
                                .arg(value.count)
                                .arg(found)));
                }
        }
    }

    void orderOfWordsAndBlanksChangeNothing()
    {
        AskedWords words(*m_searcher);
        for (int i = 0; i < doorQuestions; ++i) {
            const QStringList asked = words.some();
            const auto found = recordsFor(asked.join(u' '));
            const QString other = words.shuffled(asked).join(u' ');
            QVERIFY2(recordsFor(other) == found, qPrintable(asked.join(u' ') + u" / "_s + other));
            QVERIFY2(recordsFor(u' ' + asked.join(u"  ") + u' ') == found, qPrintable(asked.join(u' ')));
        }
    }

    void whatWasTypedIsFoundWithoutItsEnd()
    {
        for (const QString &text : {u"straßenbel"_s, u"straßenbel olp"_s, u"olp straßenbel"_s})
            QCOMPARE(
                recordsFor(text), sortedIds(require(m_searcher->ask({.text = text, .typing = true}).ids())));
        QVERIFY(!recordsFor(u"straßenbel"_s).isEmpty());
    }

    void wordsOfTheLanguageAreNoBeginnings()
    {
        SmallLibrary small;
        small.project(u"Busch und Hoffnung"_s);
        small.catchUp();
        auto searcher = require(Searcher::open(small.indexPath(), model::Language::German));
        QVERIFY(require(searcher->ask({.text = u"Bus"_s}).all()).empty());
        QVERIFY(require(searcher->ask({.text = u"Hof"_s}).all()).empty());
        QCOMPARE(require(searcher->ask({.text = u"Hoffn"_s}).all()).size(), size_t(1));
    }

private:
    static qint64 kinds(Answer &answer)
    {
        qint64 counted = 0;
        for (const auto &kind : require(answer.facets()).value(index::Facet::Kind))
            counted += kind.count;
        return counted;
    }
    QList<RecordId> recordsFor(const QString &text)
    {
        return sortedIds(require(m_searcher->ask({.text = text}).ids()));
    }

    SmallLibrary m_small;
    std::unique_ptr<Searcher> m_searcher;
};

QTEST_GUILESS_MAIN(TestOneDoor)
#include "tst_onedoor.moc"
