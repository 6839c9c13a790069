// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/intake/importdesk.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twb;
using namespace twb::intake;
using namespace twb::test;

namespace {

QByteArray table(const QByteArrayList &rows)
{
    return "Titel;Zusammenfassung\n" + rows.join('\n') + '\n';
}

QByteArrayList shuffled(QByteArrayList rows, std::mt19937 &random)
{
    std::ranges::shuffle(rows, random);
    return rows;
}

} // namespace

class RowIdentityTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ImportDesk> m_desk;

private Q_SLOTS:
    void init() { m_desk = std::make_unique<ImportDesk>(); }
    void cleanup() { m_desk.reset(); }

    void equalTitlesKeepTheirContentsHoweverRowsAreOrdered()
    {
        QByteArrayList rows;
        for (const char *text :
            {"An der Ruhr", "Im Wald bei Arnsberg", "Hinter der alten Schule", "Am Markt"})
            rows.append(QByteArray("Straßenlicht;") + text);
        rows.append("Parken;Kameras zählen Plätze");
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, table(rows))));
        const auto before = m_desk->records();
        std::mt19937 random(1);
        for (int round = 0; round < 20; ++round) {
            TWB_EXPECT(report, m_desk->import(m_desk->write(u"liste.csv"_s, table(shuffled(rows, random)))));
            QCOMPARE(report.unchanged, 5);
            QCOMPARE(m_desk->records(), before);
        }
    }

    void ofEqualTitlesTheEditedRowIsFoundByWhatItSays()
    {
        const QByteArrayList rows{
            "Licht;Lampen an der Ruhr messen den Verkehr", "Licht;Im Wald bei Arnsberg bleibt es dunkel"};
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, table(rows))));
        const auto before = m_desk->records();
        TWB_EXPECT(report,
            m_desk->import(m_desk->write(
                u"liste.csv"_s, table({rows.at(1) + " wie bisher", rows.at(0) + " bei Nacht"}))));
        QCOMPARE(report.changed, 2);
        const auto after = m_desk->records();
        QCOMPARE(after.keys(), before.keys());
        for (auto it = after.begin(); it != after.end(); ++it)
            QVERIFY(it->value("summary"_L1)
                    .toString()
                    .startsWith(before.value(it.key()).value("summary"_L1).toString()));
    }

    void numbersThatOnlyCountRowsDoNotTurnRecordsIntoEachOther()
    {
        QByteArrayList rows = measures(12);
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, numbered(rows))));
        const auto before = m_desk->records();
        rows.prepend("Ganz vorn;Ein neues Vorhaben");
        rows.removeAt(6);
        TWB_EXPECT(report, m_desk->import(m_desk->write(u"liste.csv"_s, numbered(rows))));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.changed, 0);
        const auto after = m_desk->records();
        for (auto it = before.begin(); it != before.end(); ++it)
            QCOMPARE(after.value(it.key()), it.value());
    }

    void whateverHappensToRowsNoRecordSaysWhatAnotherSaid()
    {
        std::mt19937 random(7);
        QByteArrayList rows = measures(60);
        TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, numbered(rows))));
        const auto titles = [&] {
            QMap<RecordId, QString> found;
            const auto all = m_desk->records();
            for (auto it = all.begin(); it != all.end(); ++it)
                found.insert(it.key(), it->value("title"_L1).toString());
            return found;
        };
        for (int round = 0; round < 25; ++round) {
            const auto before = titles();
            for (int change = 0; change < 5; ++change) {
                const auto at = qsizetype(random() % size_t(rows.size()));
                switch (random() % 4) {
                case 0:
                    rows.removeAt(at / 2);
                    break;
                case 1:
                    rows.append("Vorhaben " + QByteArray::number(random()) + ";Etwas Neues an der Stelle "
                        + QByteArray::number(random()));
                    break;
                case 2:
                    rows[at] += " und mehr";
                    break;
                default:
                    rows = shuffled(rows, random);
                }
            }
            TWB_OK(m_desk->import(m_desk->write(u"liste.csv"_s, numbered(rows))));
            const auto after = titles();
            for (auto it = before.begin(); it != before.end(); ++it)
                QCOMPARE(after.value(it.key()), it.value());
            QVERIFY(after.size() >= rows.size());
            QCOMPARE(QSet<QString>(after.begin(), after.end()).size(), after.size());
        }
    }
};

QTEST_GUILESS_MAIN(RowIdentityTest)
#include "tst_rowidentity.moc"
