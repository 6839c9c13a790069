// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kindtraits.h"

#include <QSet>
#include <QTest>

using namespace twb;
using namespace twb::model;

class TestKindTraits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsRow()
    {
        QSet<QString> ids;
        for (int i = 0; i < int(Kind::Other); ++i) {
            const Kind kind{quint8(i)};
            ids.insert(kindId(kind).toString());
            QCOMPARE(kindFromId(kindId(kind).toString()), kind);
            QVERIFY(!kindLabel(kind).german.isEmpty() && !fields(kind).empty());
        }
        QCOMPARE(ids.size(), int(Kind::Other));
    }

    void whatIsNotKnownHasNoTraits()
    {
        const KindTraits &other = traitsOf(Kind::Other);
        QVERIFY(!other.listed && !other.inNavigation && !other.dated && !other.namesOthers && !other.imported
            && other.reported == Reported::Never);
    }

    void kindsStandWhereTheyStood()
    {
        using enum Kind;
        QCOMPARE(kindsWith(&KindTraits::listed),
            (QList{Project, Lesson, Adoption, Municipality, Collection, TransferCheck}));
        QCOMPARE(kindsWith(&KindTraits::inNavigation),
            (QList{Project, Lesson, Adoption, Municipality, Collection}));
        QCOMPARE(kindsWith(&KindTraits::dated), (QList{Project, Lesson, Adoption}));
        QCOMPARE(kindsWith(&KindTraits::namesOthers), (QList{Municipality, Tag}));
        QCOMPARE(kindsWith(&KindTraits::imported), (QList{Project, Lesson}));
        QCOMPARE(kindsReported(Reported::Together), (QList{Project, Lesson}));
        QCOMPARE(kindsReported(Reported::Alone), QList{TransferCheck});
    }

    void placesInTheNavigationAreListed()
    {
        for (const Kind kind : kindsWith(&KindTraits::inNavigation))
            QVERIFY(traitsOf(kind).listed);
    }
};

QTEST_GUILESS_MAIN(TestKindTraits)
#include "tst_kindtraits.moc"
