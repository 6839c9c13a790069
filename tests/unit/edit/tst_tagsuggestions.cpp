// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tagsuggestions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb::edit;

/// Tags that stand in a text are suggested, others are not.
class TestTagSuggestions : public QObject {
    Q_OBJECT

private:
    TagSuggester m_tags;

    QStringList in(const QString &title, const QString &text = {}, qsizetype limit = 8)
    {
        return m_tags.suggest(title, text, limit);
    }

private Q_SLOTS:
    void init()
    {
        m_tags = TagSuggester();
        m_tags.add(u"licht"_s, {u"Straßenbeleuchtung"_s, u"Laterne"_s});
        m_tags.add(u"funk"_s, {u"LoRaWAN"_s, u"Internet der Dinge"_s});
        m_tags.add(u"netz"_s, {u"Netz"_s});
        m_tags.add(u"baum"_s, {u"Baum"_s});
        m_tags.add(u"ki"_s, {u"Künstliche Intelligenz"_s, u"KI"_s});
    }

    void namesAreFoundInAnyInflection()
    {
        QCOMPARE(in(u"Neue Laternen"_s), QStringList{u"licht"_s});
        QCOMPARE(in(u"Bäume gießen"_s), QStringList{u"baum"_s});
        QCOMPARE(in(u"STRASSENBELEUCHTUNG"_s), QStringList{u"licht"_s});
    }

    void synonymsOfSeveralWordsMustFollowEachOther()
    {
        QCOMPARE(in(u"Das Internet der Dinge in der Stadt"_s), QStringList{u"funk"_s});
        QVERIFY(in(u"Dinge, die im Internet stehen"_s).isEmpty());
    }

    void partsOfCompoundsCountLess()
    {
        QCOMPARE(in(u"Stadtbaum und Netz"_s), (QStringList{u"netz"_s, u"baum"_s}));
    }

    void titleCountsMoreThanText()
    {
        QCOMPARE(in(u"Laternen"_s, u"Das Netz, das Netz und noch ein Netz."_s).first(), u"licht"_s);
    }

    void whatOccursMoreOftenComesFirst()
    {
        QCOMPARE(in({}, u"LoRaWAN und Laternen, Laternen überall."_s), (QStringList{u"licht"_s, u"funk"_s}));
    }

    void partsOfOtherWordsAreNoNames()
    {
        QVERIFY(in(u"Kita und Kiosk"_s).isEmpty());
        QVERIFY(in(u"Baumwolle"_s).isEmpty() || in(u"Baumwolle"_s) == QStringList{u"baum"_s});
    }

    void thereAreNoMoreThanAskedFor()
    {
        QCOMPARE(in(u"Laternen, Netz, LoRaWAN, Baum"_s, {}, 2).size(), 2);
        QVERIFY(in({}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTagSuggestions)
#include "tst_tagsuggestions.moc"
