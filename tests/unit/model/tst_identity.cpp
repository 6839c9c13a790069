// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/identity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::model;

class TestIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Libraries hold these ids.
    void idsNeverChange()
    {
        QCOMPARE(tagId(u"Mobilität"), RecordId::fromName(u"tag:mobilität"));
        QCOMPARE(municipalityId(u"05974040"), RecordId::fromName(u"municipality:05974040"));
        QCOMPARE(importedId(u"list:a"_s, u"12"_s), RecordId::fromName(u"import:list:a:12"));
        QCOMPARE(shippedId("project"_L1, u"LoRaWAN"), RecordId::fromName(u"project:LoRaWAN"));
    }

    void tagsAreOneWhateverTheCase()
    {
        QCOMPARE(tagId(u" LICHT "), tagId(u"licht"));
        QVERIFY(tagId(u"licht") != tagId(u"lichter"));
    }

    void whatIsShippedIsWhatPeopleAndImportsMake()
    {
        QCOMPARE(shippedId("tag"_L1, u"Verkehr"), tagId(u"verkehr"));
        QCOMPARE(shippedId("municipality"_L1, u"05966024"), municipalityId(u"05966024"));
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
