// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"
#include "tests/support/checkout.h"
#include "tests/unit/index/smalllibrary.h"

#include <QFile>

#include <random>

using namespace twb;
using namespace twb::search;
using namespace twb::test;

/// Whatever is typed: an answer, never an error; and the three ways to ask agree.
class TestAnyQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        small = std::make_unique<SmallLibrary>();
        const RecordId tag = small->tag(u"Drop Table"_s, {u"NEAR(a b)"_s});
        small->municipality(u"Olpe"_s, u"05966024"_s);
        small->project(u"AND OR NOT NEAR \"quoted\" 'single' *"_s,
            {{u"tags"_s, list({tag.toString()})}, {u"municipalities"_s, inMunicipality(u"05966024"_s)}});
        small->project(u"Straße: 100 % (M13.2) – ½ ﬁ"_s, {{u"solution"_s, u"x\u0000y 東京 🚀 a_b^c{d}"_s}});
        small->projects(30, {{u"solution"_s, u"alle Wörter"_s}});
        small->catchUp();
        searcher = require(Searcher::open(small->indexPath(), model::Language::German));
    }

    void cleanupTestCase()
    {
        searcher.reset();
        small.reset();
    }

    void textsOfAnyShapeAreRead()
    {
        static constexpr QStringView alphabet =
            u"aeo stß\"'*:-+()^{}[]|&%$§\\/.,;<>=~_0123ANDORT \t„“äÜ\u0308\u0000\ue005东🚀\U000f0001";
        std::mt19937 random(20240501); // NOLINT: the same texts every time
        const QStringList pieces{u"AND"_s, u"NOT"_s, u"NEAR(a, 2)"_s, u"art:"_s, u"kommune:Olpe"_s,
            u"jahr:1..2"_s, u"\""_s, u"title:"_s, u"-"_s, u"*"_s, u"--"_s, u"^a"_s, u"{title codes}:a"_s,
            u"OR"_s, u"status:x"_s};
        for (int i = 0; i < 1500; ++i) {
            QString text;
            for (auto left = random() % 24; left > 0; --left) {
                if (random() % 4 == 0)
                    text += u' ' + pieces.at(qsizetype(random() % uint(pieces.size()))) + u' ';
                else
                    text += alphabet.at(qsizetype(random() % uint(alphabet.size())));
            }
            if (!ask(text))
                QFAIL(qPrintable(text));
        }
    }

    void naughtyStringsAreRead()
    {
        const QString root = sharedData();
        QFile file(root + u"/awkward_files/big-list-of-naughty-strings.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("awkward_files/big-list-of-naughty-strings.txt is missing");
        for (const QByteArray &line : file.readAll().split('\n'))
            if (!ask(QString::fromUtf8(line)))
                QFAIL(line.constData());
    }

    void longTextsAreRead()
    {
        const QStringList texts{QString(100'000, u'a'), QString(u"a "_s).repeated(20'000),
            QString(u"\"a b\" "_s).repeated(2'000), QString(u"a.b-c"_s).repeated(5'000),
            QString(u"-x "_s).repeated(5'000), QString(u"jahr:1..9999,"_s).repeated(500),
            QString(u"("_s).repeated(5'000)};
        for (const QString &text : texts)
            QVERIFY2(ask(text), qPrintable(text.left(40)));
    }

private:
    /// True when all ways to ask give an answer and the answers agree.
    bool ask(const QString &text)
    {
        return std::ranges::all_of(std::array{Question{.text = text, .typing = true}, Question{.text = text},
                                       Question{.text = text, .width = Width::Strict}},
            [this](const Question &question) { return ask(question); });
    }

    bool ask(const Question &question)
    {
        Answer answer = searcher->ask(question);
        const auto first = answer.first();
        const auto all = answer.all();
        const auto facets = answer.facets();
        if (!first || !all || !facets || first->numbers.size() != qMin<size_t>(50, all->size()))
            return false;
        qint64 counted = 0;
        for (const auto &kind : facets->value(index::Facet::Kind))
            counted += kind.count;
        return !answer.query().filters.isEmpty() || counted == qint64(all->size());
    }

    std::unique_ptr<SmallLibrary> small;
    std::unique_ptr<Searcher> searcher;
};

QTEST_GUILESS_MAIN(TestAnyQuery)
#include "tst_anyquery.moc"
