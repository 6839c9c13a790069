// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"
#include "core/analysis/thesaurus.h"
#include "tests/support/expect.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using analysis::Thesaurus;

namespace {

/// An entry: the word and its meanings.
using Entries = QList<std::pair<QByteArray, QList<QByteArray>>>;

const Entries fewEntries{
    {"fahrrad", {"-|Fahrrad|Rad|Velo (schweiz.)|Drahtesel (ugs., scherzhaft)|Fahrzeug (Oberbegriff)"}},
    {"bank", {"-|Bank|Geldinstitut|Kreditinstitut", "-|Sitzbank|Bank"}},
    {"straße", {"-|Straße|Weg durch die ganze Stadt|..., wie man sagt|Fahrbahn"}},
    {"bad sein", {"-|schlecht sein"}},
};

/// The two files of a thesaurus in a folder of their own.
class Files {
public:
    explicit Files(const Entries &entries)
    {
        QByteArray text = "UTF-8\n";
        QByteArray index = "UTF-8\n" + QByteArray::number(entries.size()) + '\n';
        for (const auto &[word, meanings] : entries) {
            index += word + '|' + QByteArray::number(text.size()) + '\n';
            text += word + '|' + QByteArray::number(meanings.size()) + '\n';
            for (const QByteArray &meaning : meanings)
                text += meaning + '\n';
        }
        write(text, index);
    }
    void write(const QByteArray &text, const QByteArray &index) const
    {
        put(path(), text);
        put(m_folder.filePath(u"few.idx"_s), index);
    }
    QString path() const { return m_folder.filePath(u"few.dat"_s); }

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a thesaurus");
    }

    QTemporaryDir m_folder;
};

} // namespace

/// Words of the same meaning, from files that come from elsewhere.
class TestThesaurus : public QObject {
    Q_OBJECT

    analysis::Analyser m_analyser;

private Q_SLOTS:
    void synonymsAreTheOtherWordsOfAnEntry_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QStringList>("synonyms");
        QTest::newRow("without remarks and wider terms")
            << "fahrrad"_ba << QStringList{u"Rad"_s, u"Velo"_s, u"Drahtesel"_s};
        QTest::newRow("another form") << "fahrrader"_ba << QStringList{u"Rad"_s, u"Velo"_s, u"Drahtesel"_s};
        QTest::newRow("meanings take turns")
            << "bank"_ba << QStringList{u"Sitzbank"_s, u"Geldinstitut"_s, u"Kreditinstitut"_s};
        QTest::newRow("without explanations") << "strasse"_ba << QStringList{u"Fahrbahn"_s};
        QTest::newRow("unknown") << "xylophon"_ba << QStringList();
        QTest::newRow("empty") << QByteArray() << QStringList();
    }
    void synonymsAreTheOtherWordsOfAnEntry()
    {
        QFETCH(QByteArray, word);
        const Files files(fewEntries);
        TWB_EXPECT(thesaurus, Thesaurus::open(files.path()));
        QTEST(thesaurus->synonymsOf(word.toStdString(), 8, m_analyser), "synonyms");
        QVERIFY(thesaurus->synonymsOf(word.toStdString(), 1, m_analyser).size() <= 1);
    }

    void whatIsNoThesaurusIsRefused()
    {
        QCOMPARE(Thesaurus::open(u"/nowhere/th.dat"_s).error().code, ErrorCode::FileNotFound);
        const Files files(fewEntries);
        for (const auto &[text, index] :
            {std::pair("UTF-8\n"_ba, ""_ba), std::pair(""_ba, "UTF-8\n1\na|6\n"_ba),
                std::pair("ISO8859-1\na|1\n-|b\n"_ba, "ISO8859-1\n1\na|10\n"_ba),
                std::pair("UTF-8\na|1\n-|b\n"_ba, "UTF-8\n0\n"_ba),
                std::pair("UTF-8\na|1\n-|b\n"_ba, "UTF-8\n1\na|600\nb|-5\nc\nd|x\n"_ba)}) {
            files.write(text, index);
            QCOMPARE(Thesaurus::open(files.path()).error().code, ErrorCode::DocumentDamaged);
        }
        QVERIFY(QFile::remove(files.path()));
        QCOMPARE(Thesaurus::open(files.path()).error().code, ErrorCode::FileNotFound);
    }

    void damagedBytesNeverReadBeyondTheFiles()
    {
        QRandomGenerator random(42);
        const Files files(fewEntries);
        QFile text(files.path());
        QFile index(QString(files.path()).replace(u".dat"_s, u".idx"_s));
        QVERIFY(text.open(QIODevice::ReadOnly) && index.open(QIODevice::ReadOnly));
        const QByteArray wholeText = text.readAll();
        const QByteArray wholeIndex = index.readAll();
        const Files broken({});
        for (int round = 0; round < 1000; ++round) {
            QByteArray bytes[] = {wholeText, wholeIndex};
            for (QByteArray &some : bytes) {
                for (int i = random.bounded(4); i > 0; --i)
                    some[random.bounded(6, int(some.size()))] = char("|\n09-("[random.bounded(6)]);
                if (random.bounded(4) == 0)
                    some.truncate(random.bounded(int(some.size())));
            }
            broken.write(bytes[0], bytes[1]);
            const auto thesaurus = Thesaurus::open(broken.path());
            for (const char *word : {"fahrrad", "bank", "strasse"})
                if (thesaurus)
                    QVERIFY((*thesaurus)->synonymsOf(word, 8, m_analyser).size() <= 8);
        }
    }

    void theInstalledOneKnowsTheBicycle()
    {
        const QString path = Thesaurus::installedPath();
        if (path.isEmpty())
            QSKIP("mythes-de is not installed");
        TWB_EXPECT(thesaurus, Thesaurus::open(path));
        QVERIFY(thesaurus->synonymsOf("fahrrad", 8, m_analyser).contains(u"Rad"_s));
        QVERIFY(thesaurus->synonymsOf("fahrrader", 8, m_analyser).contains(u"Rad"_s));
        QVERIFY(!thesaurus->synonymsOf("fahrrad", 50, m_analyser).contains(u"Fahrzeug"_s));
    }
};

QTEST_APPLESS_MAIN(TestThesaurus)
#include "tst_thesaurus.moc"
