// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"
#include "core/analysis/germanstemmer.h"
#include "tests/support/checkout.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace twb::analysis;
using namespace Qt::StringLiterals;

namespace {

/// The lines of a file without its last line end; empty when it cannot be read.
QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
}

QString wordListPath(const QString &name)
{
    return twb::test::sharedData() + u"/wordlists/"_s + name;
}

} // namespace

class TestGermanStemmer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Published words and stems, each compared by its key; what differs is in stemmer_differences.tsv.
    void stemsArePublishedOnes()
    {
        const QStringList words = linesOf(wordListPath(u"snowball_german_voc.txt"_s));
        const QStringList stems = linesOf(wordListPath(u"snowball_german_output.txt"_s));
        if (words.isEmpty())
            QSKIP("wordlists/snowball_german_voc.txt is missing: set TWB_DATA");
        QCOMPARE(words.size(), 35033);
        QCOMPARE(stems.size(), words.size());

        QMap<QString, QString> known;
        const QString path = twb::test::checkout() + u"/tests/data/search/stemmer_differences.tsv"_s;
        for (const QString &line : linesOf(path))
            if (!line.startsWith(u'#'))
                known[line.section(u'\t', 0, 0)] = line.section(u'\t', 1, 1);

        Analyser analyser;
        qsizetype differing = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            const std::string key = analyser.fold(words[i].toStdString());
            const QString ours = QString::fromStdString(std::string(germanStem(key)));
            const QString published = QString::fromStdString(analyser.fold(stems[i].toStdString()));
            if (ours != published)
                ++differing;
            if (known.contains(words[i]) ? ours == published || ours != known[words[i]] : ours != published)
                QFAIL(qPrintable(u"%1: %2, published %3"_s.arg(words[i], ours, published)));
        }
        QCOMPARE(differing, known.size());
        qInfo("%lld of %lld stems differ by design", qlonglong(differing), qlonglong(words.size()));
    }

    void umlautsStemAlikeHoweverSpelled_data()
    {
        QTest::addColumn<QStringList>("spellings");
        QTest::newRow("Müller") << QStringList{u"Müller"_s, u"Mueller"_s, u"Muller"_s};
        QTest::newRow("Häuser") << QStringList{u"Häuser"_s, u"Haeuser"_s, u"Haus"_s, u"Hauses"_s};
        QTest::newRow("Maßnahme") << QStringList{u"Maßnahme"_s, u"Massnahmen"_s, u"MASSNAHME"_s};
        QTest::newRow("Förderung") << QStringList{u"Förderung"_s, u"Foerderungen"_s, u"foerderung"_s};
    }
    void umlautsStemAlikeHoweverSpelled()
    {
        QFETCH(const QStringList, spellings);
        Analyser analyser;
        const auto stem = [&](const QString &word) {
            const std::string key = analyser.fold(word.toStdString());
            return std::string(germanStem(key));
        };
        for (const QString &spelling : spellings)
            QCOMPARE(stem(spelling), stem(spellings.first()));
    }

    void otherScriptsNumbersAndLongWordsStay_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("cyrillic") << "дома"_ba;
        QTest::newRow("number") << "2024es"_ba;
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("two letters") << "es"_ba;
        QTest::newRow("long") << QByteArray(94, 'a') + "en";
    }
    void otherScriptsNumbersAndLongWordsStay()
    {
        QFETCH(const QByteArray, key);
        QCOMPARE(germanStem(std::string_view(key)), std::string_view(key));
    }
};

QTEST_GUILESS_MAIN(TestGermanStemmer)
#include "tst_germanstemmer.moc"
