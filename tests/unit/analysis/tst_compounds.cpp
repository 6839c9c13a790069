// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"
#include "core/analysis/compounds.h"
#include "core/analysis/englishstemmer.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <set>

using namespace twb::analysis;
using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const std::string &key)
{
    std::vector<Compounds::Part> parts;
    Compounds::german().split(key, parts);
    QStringList result;
    for (const Compounds::Part part : parts)
        result.append(QString::fromStdString(key.substr(part.start, size_t(part.end - part.start))));
    return result;
}

} // namespace

class TestCompounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreThoseOfTheWord_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("two") << u"strassenbeleuchtung"_s << QStringList{u"strassen"_s, u"beleuchtung"_s};
        QTest::newRow("linking s is dropped")
            << u"verwaltungsdigitalisierung"_s << QStringList{u"verwaltung"_s, u"digitalisierung"_s};
        QTest::newRow("runs of neighbours")
            << u"radwegenetz"_s << QStringList{u"rad"_s, u"radwege"_s, u"wege"_s, u"wegenetz"_s, u"netz"_s};
        QTest::newRow("inflected") << u"neubaugebiete"_s
                                   << QStringList{
                                          u"neu"_s, u"neubau"_s, u"bau"_s, u"baugebiete"_s, u"gebiete"_s};
        for (const char *whole :
            {"sport", "gesamt", "beratung", "abbau", "sensoren", "transport", "landschaft", "gesellschaft",
                "direktor", "information", "verbrauch", "heft2024", "дома", ""})
            QTest::addRow("whole: %s", whole) << QString::fromUtf8(whole) << QStringList();
        QTest::newRow("too long") << u"haus"_s.repeated(20) << QStringList();
    }
    void partsAreThoseOfTheWord()
    {
        QFETCH(const QString, key);
        QFETCH(const QStringList, parts);
        QCOMPARE(partsOf(key.toStdString()), parts);
    }

    void englishWordsLoseTheirEndings_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("base");
        QTest::newRow("cities") << u"cities"_s << u"city"_s;
        QTest::newRow("mapping") << u"mapping"_s << u"map"_s;
        QTest::newRow("sharing") << u"sharing"_s << u"share"_s;
        QTest::newRow("base") << u"city"_s << u"city"_s;
        QTest::newRow("german") << u"strassen"_s << QString();
        QTest::newRow("german -ing") << u"fruhling"_s << QString();
    }
    void englishWordsLoseTheirEndings()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, base);
        QCOMPARE(QString::fromStdString(englishBase(key.toStdString())), base);
    }

    /// A word of a text is found by the same word in a query, by its stem, and by its upper-case spelling.
    void indexAndQueryAgreeOnEveryWord()
    {
        QFile file(u"/usr/share/dict/ngerman"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("/usr/share/dict/ngerman is missing: install wngerman");
        Analyser index;
        Analyser query;
        int words = 0;
        while (!file.atEnd()) {
            const std::string word = file.readLine().trimmed().toStdString();
            std::set<std::string> tokens;
            index.analyse(word, [&](const Token &token, bool) {
                tokens.emplace(token.text);
                return true;
            });
            const std::string upper = QString::fromStdString(word).toUpper().toStdString();
            for (const std::string &asked : {index.fold(word), upper}) {
                const Forms forms = query.forms(asked);
                bool found = tokens.contains(forms.word) && tokens.contains(forms.stem);
                for (const std::string &part : forms.parts)
                    found = found && tokens.contains(part + partMarker);
                QVERIFY2(found || index.words(word).size() != 1, word.c_str());
            }
            ++words;
        }
        QVERIFY(words > 300'000);
    }

    /// A changed list changes tokens, so analyserVersion() must change, and then this row.
    void versionBelongsToTheLists()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &name : {u"parts_de.txt"_s, u"english.txt"_s}) {
            QFile file(u":/twb/analysis/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            hash.addData(file.readAll());
        }
        QCOMPARE(analyserVersion(), 3U);
        QCOMPARE(hash.result().toHex().first(16), QByteArray("971e7ffc62725628"));
    }
};

QTEST_GUILESS_MAIN(TestCompounds)
#include "tst_compounds.moc"
