// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/identity.h"
#include "tests/support/damage.h"
#include "tests/unit/intake/importdesk.h"

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::intake;
using namespace twb::test;

namespace {

const QByteArray list = "Nr;Titel;Zusammenfassung;Schlagwörter\n"
                        "1;Bücherei Soest;Ausleihe rund um die Uhr;Licht\n"
                        "2;Bad Soest;WLAN;Licht\n"
                        "3;Bus in Soest;Fahrplan;\n"
                        "4;Ampel am Wall;Grüne Welle;\n"
                        "5;Deich am Bach;Pegel;\n"
                        "6;Markt;Strom für Stände;\n";

QByteArray changedList()
{
    return QByteArray(list).replace("rund um die Uhr", "auch nachts").replace("WLAN", "Funknetz")
        + "7;Neu;;\n";
}

} // namespace

/// What cannot be written for one row keeps no other row away.
class DamagedImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ImportDesk> m_desk;

    void damage(const QByteArray &text)
    {
        m_desk->temporary().close();
        QVERIFY(alterText(m_desk->temporary().path(), text));
        m_desk->temporary().reopen();
    }

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ImportDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aRowOfADamagedRecordIsNamedAndTheOthersAreWritten_data()
    {
        QTest::addColumn<bool>("dryRun");
        QTest::newRow("rehearsal") << true;
        QTest::newRow("import") << false;
    }

    void aRowOfADamagedRecordIsNamedAndTheOthersAreWritten()
    {
        QFETCH(bool, dryRun);
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, list)));
        const RecordId damaged = m_desk->idOf(u"Bücherei Soest"_s);
        damage("Ausleihe rund um die Uhr");
        TWB_EXPECT(report,
            m_desk->import(m_desk->write(u"liste.csv"_s, changedList()), {.sources = {}, .dryRun = dryRun}));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.unchanged, 4);
        QCOMPARE(report.rejected,
            (QList<Rejection>{{u"liste.csv"_s, 2, 0, {}, RejectionReason::RecordDamaged,
                QString(u"Bücherei Soest (" + damaged.toString() + u')')}}));
        if (dryRun)
            return;
        const ImportDesk::Texts texts = m_desk->texts();
        QCOMPARE(texts.size(), 6);
        QCOMPARE(texts.value(u"Bad Soest"_s), u"Funknetz"_s);
        QVERIFY(texts.contains(u"Neu"_s));
    }

    void aStrictImportWritesNothingThen()
    {
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, list)));
        damage("Ausleihe rund um die Uhr");
        TWB_EXPECT(report,
            m_desk->import(m_desk->write(u"liste.csv"_s, changedList()), {.sources = {}, .strict = true}));
        QVERIFY(report.refused);
        QCOMPARE(m_desk->texts().value(u"Bad Soest"_s), u"WLAN"_s);
    }

    void aTagThatIsDamagedKeepsNoRowAway_data() { aRowOfADamagedRecordIsNamedAndTheOthersAreWritten_data(); }

    void aTagThatIsDamagedKeepsNoRowAway()
    {
        QFETCH(bool, dryRun);
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, list)));
        damage("\"name\":\"Licht\"");
        TWB_EXPECT(report,
            m_desk->import(m_desk->write(u"liste.csv"_s, changedList()), {.sources = {}, .dryRun = dryRun}));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.changed, 2);
        QCOMPARE(report.rejected,
            (QList<Rejection>{{u"liste.csv"_s, 2, 0, u"tags"_s, RejectionReason::RecordDamaged,
                QString(u"Licht (" + model::tagId(u"licht").toString() + u')')}}));
        if (!dryRun)
            QCOMPARE(m_desk->texts().value(u"Bücherei Soest"_s), u"Ausleihe auch nachts"_s);
    }

    void whatWasDeletedForGoodIsNamedAndTheOthersAreWritten()
    {
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, list)));
        TWB_OK(m_desk->library().eraseRecord(m_desk->idOf(u"Bücherei Soest"_s), {}));
        TWB_OK(m_desk->library().eraseRecord(model::tagId(u"licht"), {}));
        TWB_EXPECT(report, m_desk->import(m_desk->write(u"liste.csv"_s, changedList())));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.changed, 1);
        QList<RejectionReason> reasons;
        for (const Rejection &rejection : report.rejected)
            reasons.append(rejection.reason);
        QCOMPARE(reasons, (QList{RejectionReason::RecordErased, RejectionReason::RecordErased}));
        QCOMPARE(m_desk->texts().size(), 6);
        QVERIFY(!m_desk->texts().contains(u"Bücherei Soest"_s));
    }

    void aRowIsWrittenOnWhatIsLeftOfItsRecord()
    {
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, list)));
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, changedList())));
        damage("Ausleihe rund um die Uhr");
        QByteArray third = changedList();
        third.replace("auch nachts", "nur nachts");
        TWB_EXPECT(report, m_desk->import(m_desk->write(u"liste.csv"_s, third)));
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.rejections, 0);
        QCOMPARE(m_desk->texts().value(u"Bücherei Soest"_s), u"Ausleihe nur nachts"_s);
    }

    /// As when somebody corrects the kind in a mapping of their own.
    void aMappingThatNowMakesAnotherKindBringsRecordsOfItsOwn()
    {
        const QByteArray mapping =
            "id: eigene\nname: Eigene\nform: csv\nkind: %1\nkey: Nr\nfields: {title: Titel}\n";
        const QString path = m_desk->write(u"liste.csv"_s, list);
        for (const QByteArray &kind : {"project"_ba, "lesson"_ba, "lesson"_ba, "project"_ba})
            TWB_OK(m_desk->import(path,
                {.sources = {},
                    .mapping = m_desk->write(QString(QLatin1StringView(kind) + u".yaml"_s),
                        QByteArray(mapping).replace("%1", kind))}));
        QCOMPARE(m_desk->records().size(), 12);
    }
};

QTEST_GUILESS_MAIN(DamagedImportTest)
#include "tst_damagedimport.moc"
