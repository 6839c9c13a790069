// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/indexview.h"
#include "core/search/words/editdistance.h"
#include "tests/unit/index/smalllibrary.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

using namespace twb;
using namespace twb::search;
using namespace twb::test;

namespace {

/// The last row of the matrix of optimal string alignment, cell by cell.
std::vector<int> lastRow(const std::u32string &word, const std::u32string &other)
{
    std::vector<std::vector<int>> cells(word.size() + 1, std::vector<int>(other.size() + 1));
    for (size_t i = 0; i <= word.size(); ++i)
        for (size_t j = 0; j <= other.size(); ++j) {
            if (i == 0 || j == 0) {
                cells[i][j] = int(i + j);
                continue;
            }
            const int replaced = cells[i - 1][j - 1] + int(word[i - 1] != other[j - 1]);
            cells[i][j] = std::min({cells[i - 1][j] + 1, cells[i][j - 1] + 1, replaced});
            if (i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1])
                cells[i][j] = std::min(cells[i][j], cells[i - 2][j - 2] + 1);
        }
    return cells.back();
}

std::string utf8(const std::u32string &word)
{
    return QString::fromStdU32String(word).toStdString();
}

/// Few letters, so that random words are often near each other; one outside ASCII, none that folding joins.
std::u32string randomWord(QRandomGenerator &random, int shortest, int longest)
{
    constexpr std::u32string_view letters = U"iinnrtskø";
    std::u32string word(size_t(random.bounded(shortest, longest + 1)), U'a');
    for (char32_t &letter : word)
        letter = letters[size_t(random.bounded(int(letters.size())))];
    return word;
}

/// A word with some edits in it.
std::u32string slipped(QRandomGenerator &random, std::u32string word, int edits)
{
    for (int i = 0; i < edits && word.size() > 2; ++i) {
        const size_t place = size_t(random.bounded(int(word.size()) - 1));
        switch (random.bounded(4)) {
        case 0:
            word.erase(place, 1);
            break;
        case 1:
            word.insert(place, 1, U'q');
            break;
        case 2:
            word[place] = U'q';
            break;
        default:
            std::swap(word[place], word[place + 1]);
        }
    }
    return word;
}

/// A library of one text; its vocabulary.
class WordLibrary : public SmallLibrary {
public:
    explicit WordLibrary(const QString &text)
    {
        project(u"Titel"_s, {{u"summary"_s, text}});
        catchUp();
    }

    Vocabulary read() const
    {
        const auto database = require(index::Database::open(indexPath(), index::Database::Access::Read));
        return require(Vocabulary::read(*database));
    }
};

QStringList wordsOf(const std::vector<SimilarWord> &similar)
{
    QStringList words;
    for (const SimilarWord &word : similar)
        words.append(QString::fromStdString(word.word));
    return words;
}

} // namespace

class TestVocabulary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void distanceIsThatOfTheMatrix()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 20'000; ++i) {
            const std::u32string word = randomWord(random, 1, i % 100 == 0 ? 64 : 12);
            const std::u32string other =
                i % 2 == 0 ? slipped(random, word, 1 + i % 3) : randomWord(random, 0, 14);
            QCOMPARE(EditDistance(utf8(word)).to(utf8(other)), lastRow(word, other).back());
        }
    }

    void distanceToABeginningIsTheLeastOfTheLastRow()
    {
        QRandomGenerator random(2);
        for (int i = 0; i < 20'000; ++i) {
            const std::u32string word = randomWord(random, 1, 12);
            const std::u32string other =
                (i % 2 == 0 ? slipped(random, word, 1 + i % 3) : U"") + randomWord(random, 0, 20);
            const std::vector<int> row = lastRow(word, other);
            const auto least = std::ranges::min_element(row);
            const auto [distance, bytes] = EditDistance(utf8(word)).toBeginning(utf8(other));
            QCOMPARE(distance, *least);
            QCOMPARE(bytes, utf8(other.substr(0, size_t(least - row.begin()))).size());
        }
    }

    void longerWordsForgiveMore()
    {
        QCOMPARE(forgivenEdits(5), 0);
        QCOMPARE(forgivenEdits(6), 1);
        QCOMPARE(forgivenEdits(9), 1);
        QCOMPARE(forgivenEdits(10), 2);
        QCOMPARE(forgivenEdits(40), 2);
    }

    void findsWhatANaiveSearchFinds()
    {
        QRandomGenerator random(3);
        QString text;
        std::vector<std::u32string> words;
        for (int i = 0; i < 3000; ++i) {
            words.push_back(randomWord(random, 5, 12));
            text += QString::fromStdU32String(words.back()) + u' ';
        }
        std::ranges::sort(words);
        const auto repeated = std::ranges::unique(words);
        words.erase(repeated.begin(), repeated.end());
        const Vocabulary vocabulary = WordLibrary(text).read();
        int found = 0;
        for (int i = 0; i < 600; ++i) {
            const auto typed = slipped(random, words[size_t(random.bounded(int(words.size())))], 1 + i % 2);
            const int most = forgivenEdits(int(typed.size()));
            std::vector<std::pair<int, std::string>> expected;
            for (const auto &word : words)
                if (const int distance = lastRow(typed, word).back(); distance > 0 && distance <= most)
                    expected.emplace_back(distance, utf8(word));
            std::ranges::sort(expected);
            std::vector<std::pair<int, std::string>> similar;
            for (const SimilarWord &word : vocabulary.similarWords(utf8(typed), 10'000))
                if (words.end()
                    != std::ranges::find(words, QString::fromStdString(word.word).toStdU32String()))
                    similar.emplace_back(word.distance, word.word);
            std::ranges::sort(similar);
            QCOMPARE(similar, expected);
            found += int(similar.size());
        }
        QVERIFY(found > 300);
    }

    void findsTheBeginningsThatANaiveSearchFinds()
    {
        QRandomGenerator random(4);
        QString text;
        std::vector<std::u32string> words;
        for (int i = 0; i < 2000; ++i) {
            words.push_back(randomWord(random, 8, 16));
            text += QString::fromStdU32String(words.back()) + u' ';
        }
        const Vocabulary vocabulary = WordLibrary(text).read();
        size_t checked = 0;
        for (int i = 0; i < 400; ++i) {
            const std::u32string &word = words[size_t(random.bounded(int(words.size())))];
            const auto typed = slipped(random, word.substr(0, size_t(random.bounded(7, 13))), 1 + i % 2);
            const int most = forgivenEdits(int(typed.size()));
            std::map<std::string, int> expected;
            bool isBeginning = false;
            for (const auto &other : words) {
                const std::vector<int> row = lastRow(typed, other);
                const auto least = std::ranges::min_element(row);
                if (*least <= most)
                    expected[utf8(other.substr(0, size_t(least - row.begin())))] = *least;
                isBeginning |= *least == 0;
            }
            const auto similar = vocabulary.similarBeginnings(utf8(typed), 100'000);
            std::map<std::string, int> found;
            for (const SimilarWord &start : similar) {
                const std::u32string letters = QString::fromStdString(start.word).toStdU32String();
                QCOMPARE(start.distance, lastRow(typed, letters).back());
                found[start.word] = start.distance;
            }
            if (isBeginning)
                QVERIFY(found.empty());
            else
                QVERIFY(std::ranges::includes(found, expected));
            checked += isBeginning ? 0 : expected.size();
        }
        QVERIFY(checked > 300);
    }

    void ofTooManyWordsTheFrequentOnesAreKept()
    {
        WordLibrary words(u"Laternenmast Parkplatz Feuerwehr"_s);
        for (int i = 0; i < 3; ++i)
            words.project(u"Laternenmast"_s);
        words.catchUp();
        const auto database =
            require(index::Database::open(words.indexPath(), index::Database::Access::Read));
        const Vocabulary few = require(Vocabulary::read(*database, {}, 2));
        QCOMPARE(few.size(), size_t(1));
        QCOMPARE(wordsOf(few.similarWords("laternenmats", 3)), QStringList{u"laternenmast"_s});
        QVERIFY(few.similarWords("parkplazt", 3).empty());
    }

    void slips_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("swapped") << u"strassenbeleuchtugn"_s << u"strassenbeleuchtung"_s;
        QTest::newRow("dropped") << u"bebauungspln"_s << u"bebauungsplan"_s;
        QTest::newRow("doubled") << u"parrkplatz"_s << u"parkplatz"_s;
        QTest::newRow("replaced") << u"feuerwejr"_s << u"feuerwehr"_s;
        QTest::newRow("first letter") << u"varkplatz"_s << u"parkplatz"_s;
        QTest::newRow("two edits") << u"digitalisirungg"_s << u"digitalisierung"_s;
        QTest::newRow("two edits in nine letters") << u"fuerwejr"_s << QString();
        QTest::newRow("three edits") << u"digitalsirungg"_s << QString();
        QTest::newRow("short") << u"banm"_s << QString();
        QTest::newRow("five letters") << u"ampl"_s << QString();
        QTest::newRow("the word itself") << u"feuerwehr"_s << QString();
        QTest::newRow("with a digit") << u"feuerweh7"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("much too long") << u"feuerwehr"_s.repeated(20) << QString();
    }

    void slips()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const WordLibrary words(
            u"Straßenbeleuchtung Bebauungsplan Parkplatz Feuerwehr Digitalisierung Bahn Ampel "
            "feuerwehr1"_s);
        const QStringList found = wordsOf(words.read().similarWords(typed.toStdString(), 1));
        QCOMPARE(found, meant.isEmpty() ? QStringList() : QStringList{meant});
    }

    void nearWordsStandBeforeFrequentOnes()
    {
        WordLibrary words(u"laternenmast laternenmaste laternenmasten"_s);
        words.project(u"Laternenmasten"_s);
        words.project(u"Laternenmaste"_s);
        words.project(u"Laternenmasten"_s + u" neu"_s);
        words.catchUp();
        const Vocabulary vocabulary = words.read();
        const auto found = vocabulary.similarWords("laternenmastt", 10);
        QVERIFY(found.size() >= 3);
        QCOMPARE(found[0].distance, 1);
        QVERIFY(std::ranges::is_sorted(found, {}, &SimilarWord::distance));
        for (size_t i = 1; i < found.size(); ++i)
            QVERIFY(found[i - 1].distance < found[i].distance || found[i - 1].records >= found[i].records);
        QCOMPARE(vocabulary.similarWords("laternenmastt", 2).size(), size_t(2));
        QCOMPARE(vocabulary.similarWords("laternenmastt", 2)[0], found[0]);
    }

    void beginningsForgiveSlipsToo()
    {
        const Vocabulary vocabulary =
            WordLibrary(u"Straßenbeleuchtung Straßenbeleuchtungen Feuerwehrhaus"_s).read();
        const auto similar = vocabulary.similarBeginnings("strassenbeluc", 5);
        QVERIFY(!similar.empty());
        QVERIFY(std::string("strassenbeleuchtung").starts_with(similar.front().word));
        QVERIFY(similar.front().records >= 2);
        QCOMPARE(wordsOf(vocabulary.similarBeginnings("feurwe", 5)), QStringList{u"feuerwe"_s});
        QVERIFY(vocabulary.similarBeginnings("strassenbel", 5).empty());
        QVERIFY(vocabulary.similarBeginnings("fuer", 5).empty());
        QVERIFY(vocabulary.similarBeginnings("quartier", 5).empty());
    }

    void wordsAreThereAfterOpeningAndFollowTheIndex()
    {
        WordLibrary words(u"Laternenmast"_s);
        const auto view = require(IndexView::open(words.indexPath()));
        view->waitForVocabulary();
        QVERIFY(view->vocabulary());
        QCOMPARE(
            wordsOf(view->vocabulary()->similarWords("laternenmats", 3)), QStringList{u"laternenmast"_s});
        QCOMPARE(require(view->documentFrequency("laternenmast")), 1U);
        words.project(u"Quartiersspeicher"_s);
        words.project(u"Laternenmast"_s);
        words.catchUp();
        QVERIFY(view->begin());
        view->waitForVocabulary();
        QCOMPARE(wordsOf(view->vocabulary()->similarWords("quartierspeicher", 1)),
            QStringList{u"quartiersspeicher"_s});
        QCOMPARE(require(view->documentFrequency("laternenmast")), 2U);
        QCOMPARE(require(view->documentFrequency("unbekannt")), 0U);
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
