// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hyphenation/hyphenator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using twb::report::Hyphenator;

class TestHyphenator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsPartWhereTheyShould_data();
    void wordsPartWhereTheyShould();
    void shortAndForeignTextStaysWhole_data();
    void shortAndForeignTextStaysWhole();
    void caseDoesNotMatter();
    void smallTablesWork();
    void damagedTablesDoNoHarm();

private:
    static QString parted(const Hyphenator &hyphenator, const QString &word)
    {
        QString result = word;
        int added = 0;
        for (const int at : hyphenator.breaks(word))
            result.insert(at + added++, u'-');
        return result;
    }
};

void TestHyphenator::wordsPartWhereTheyShould_data()
{
    QTest::addColumn<QString>("expected");
    for (const char16_t *word : {u"stra-ßen-be-leuch-tung", u"Bür-ger-be-tei-li-gung", u"Bü-cher-ab-gabe",
             u"Ver-wal-tungs-vor-schrift", u"Ur-in-stinkt", u"Mo-bil-funk-netz", u"glas-fa-ser-aus-bau",
             u"Zu-sam-men-ar-beit", u"Er-fah-rungs-aus-tausch", u"Hoch-was-ser-schutz",
             u"För-der-richt-li-nien", u"Do-nau-dampf-schiff-fahrts-ge-sell-schaft", u"Pio-nier-kom-mune",
             u"Nach-nut-zung"}) {
        const QString expected = QString(word);
        QTest::newRow(qPrintable(expected)) << expected;
    }
}

void TestHyphenator::wordsPartWhereTheyShould()
{
    static const auto hyphenator = Hyphenator::german();
    QVERIFY(hyphenator);
    QFETCH(QString, expected);
    QCOMPARE(parted(*hyphenator, QString(expected).remove(u'-')), expected);
}

void TestHyphenator::shortAndForeignTextStaysWhole_data()
{
    QTest::addColumn<QString>("word");
    for (const char16_t *word : {u"", u"a", u"Rat", u"Ende", u"Ελληνικά", u"Москва", u"Straße1", u"İstanbul",
             u"\U0001F4CC\U0001F4CC\U0001F4CC"}) {
        const QString text = QString(word);
        QTest::newRow(qPrintable(text)) << text;
    }
}

void TestHyphenator::shortAndForeignTextStaysWhole()
{
    const auto hyphenator = Hyphenator::german();
    QVERIFY(hyphenator);
    QFETCH(QString, word);
    QVERIFY(hyphenator->breaks(word).empty());
}

void TestHyphenator::caseDoesNotMatter()
{
    const auto hyphenator = Hyphenator::german();
    QVERIFY(hyphenator);
    QCOMPARE(hyphenator->breaks(u"STRASSENBELEUCHTUNG"), hyphenator->breaks(u"Strassenbeleuchtung"));
    QCOMPARE(hyphenator->breaks(u"ÜBERPRÜFUNG"), hyphenator->breaks(u"überprüfung"));
}

void TestHyphenator::smallTablesWork()
{
    const Hyphenator hyphenator =
        Hyphenator::fromTables(u"# a comment\na1b\n=lexicon\nlampen-schirm\nlampen\n"_s);
    QCOMPARE(parted(hyphenator, u"lampenschirm"_s), u"lampen-schirm"_s);
    QCOMPARE(parted(hyphenator, u"lampenschirmlampen"_s), u"lampen-schirm-lampen"_s);
}

void TestHyphenator::damagedTablesDoNoHarm()
{
    for (const QString &tables :
        {u""_s, u"=lexicon"_s, u"\n\n"_s, u"123\n=lexicon\n---\n"_s, u"=lexicon\n\n"_s}) {
        const Hyphenator hyphenator = Hyphenator::fromTables(tables);
        QVERIFY(hyphenator.breaks(u"Straßenbeleuchtung").empty());
    }
}

QTEST_GUILESS_MAIN(TestHyphenator)
#include "tst_hyphenator.moc"
