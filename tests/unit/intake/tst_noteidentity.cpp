// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/intake/importdesk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twb;
using namespace twb::intake;
using namespace twb::test;

class NoteIdentityTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ImportDesk> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ImportDesk>(); }
    void cleanup() { m_desk.reset(); }

    void twoFoldersOfOneNameStayTwo()
    {
        for (const QString &town : {u"Soest: Bücherei"_s, u"Olpe: Lampen"_s}) {
            const QString folder = town.left(4).toLower();
            m_desk->write(folder + u"/Projekte/README.md"_s, "# "_ba + town.toUtf8() + "\nText\n");
            m_desk->write(folder + u"/Projekte/Projekt 1.md"_s, "# "_ba + town.toUtf8() + " 1\nText\n");
        }
        const QString one = m_desk->folder() + u"/soes/Projekte"_s;
        const QString two = m_desk->folder() + u"/olpe/Projekte"_s;
        TWB_OK(m_desk->import(one));
        const auto before = m_desk->records();
        TWB_EXPECT(report, m_desk->import(two));
        QCOMPARE(report.created, 2);
        QCOMPARE(report.changed, 0);
        const auto after = m_desk->records();
        for (auto it = before.begin(); it != before.end(); ++it)
            QCOMPARE(after.value(it.key()), it.value());
        for (const QString &path : {one, two}) {
            TWB_EXPECT(again, m_desk->import(path));
            QCOMPARE(again.unchanged, 2);
        }
    }

    void notesOfOneNameDoNotTurnIntoEachOther()
    {
        m_desk->write(u"vault/A/README.md"_s, "# Lies A\nx\n");
        m_desk->write(u"vault/B/README.md"_s, "# Lies B\nx\n");
        m_desk->write(u"vault/C.md"_s, "# C\n[[B/README]] und [[A/README]]\n");
        const QString vault = m_desk->folder() + u"/vault"_s;
        TWB_EXPECT(report, m_desk->import(vault));
        QCOMPARE(report.created, 3);
        const RecordId a = m_desk->idOf(u"Lies A"_s);
        const RecordId b = m_desk->idOf(u"Lies B"_s);
        QCOMPARE(m_desk->records().value(m_desk->idOf(u"C"_s)).value("related"_L1),
            (QJsonArray{b.toString(), a.toString()}));
        const auto before = m_desk->records();

        QVERIFY(QFile::remove(vault + u"/A/README.md"_s));
        TWB_OK(m_desk->import(vault));
        QCOMPARE(m_desk->records().value(a), before.value(a));
        QCOMPARE(m_desk->records().value(b), before.value(b));

        QVERIFY(QFile::rename(vault + u"/B/README.md"_s, vault + u"/A/README.md"_s));
        TWB_OK(m_desk->import(vault));
        QCOMPARE(m_desk->records().size(), 3);
        QCOMPARE(m_desk->records().value(a), before.value(a));
        QCOMPARE(m_desk->records().value(b), before.value(b));
    }

    void renamedAndMovedNotesStayWhatTheyAre()
    {
        for (int i = 0; i < 8; ++i)
            m_desk->write(u"vault/Notiz %1.md"_s.arg(i),
                "# Vorhaben " + QByteArray::number(i) + "\nSensoren messen an der Stelle "
                    + QByteArray::number(i * 37) + " den Stand des Wassers\n");
        const QString vault = m_desk->folder() + u"/vault"_s;
        TWB_OK(m_desk->import(vault));
        const auto before = m_desk->records();
        QDir(vault).mkdir(u"Archiv"_s);
        QVERIFY(QFile::rename(vault + u"/Notiz 1.md"_s, vault + u"/Archiv/Alt.md"_s));
        QVERIFY(QFile::rename(vault + u"/Notiz 2.md"_s, vault + u"/Notiz 1.md"_s));
        QVERIFY(QDir().rename(vault, m_desk->folder() + u"/Wissen"_s));
        TWB_EXPECT(report, m_desk->import(m_desk->folder() + u"/Wissen"_s));
        QCOMPARE(report.unchanged, 8);
        QCOMPARE(m_desk->records(), before);
    }

    void oldLibrariesKnowTheirFoldersAgain()
    {
        m_desk->writeOld(u"vault"_s,
            {{u"README"_s,
                 {{u"title"_s, u"Lies A"_s}, {u"solution"_s, u"x"_s}, {u"file"_s, u"A/README.md"_s}}},
                {u"README #2"_s,
                    {{u"title"_s, u"Lies B"_s}, {u"solution"_s, u"x"_s}, {u"file"_s, u"B/README.md"_s}}}});
        const auto before = m_desk->records().keys();
        m_desk->write(u"vault/A/README.md"_s, "# Lies A\nx\n");
        m_desk->write(u"vault/B/README.md"_s, "# Lies B\nx\n");
        TWB_EXPECT(report, m_desk->import(m_desk->folder() + u"/vault"_s));
        QCOMPARE(report.created, 0);
        QCOMPARE(m_desk->records().keys(), before);
    }
};

QTEST_GUILESS_MAIN(NoteIdentityTest)
#include "tst_noteidentity.moc"
