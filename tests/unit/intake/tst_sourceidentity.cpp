// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import.h"
#include "core/intake/mapper.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twb;
using namespace twb::intake;

namespace {

using Texts = QMap<QString, QString>; ///< per title what a record says

const QByteArray header = "Nr;Titel;Zusammenfassung\n";
const QByteArray soest = header + "1;Bücherei Soest;Ausleihe rund um die Uhr\n2;Bad Soest;WLAN\n";
const QByteArray olpe = header + "1;Lampen in Olpe;Neue Leuchten\n2;Bus in Olpe;Fahrplan\n";

/// A list of \a count measures, each with a text of its own.
QByteArrayList measures(int count)
{
    static const QByteArrayList words{"Ampel", "Bauhof", "Bücherei", "Bus", "Deich", "Fähre", "Garten",
        "Halle", "Kanal", "Lampe", "Markt", "Pegel", "Radweg", "Schule", "Spielplatz", "Wald"};
    QByteArrayList rows;
    for (int i = 0; i < count; ++i) {
        const QByteArray &first = words.at(i % words.size());
        const QByteArray &second = words.at((i / words.size() + i + 3) % words.size());
        const QByteArray title = first + " und " + second + " verbinden, Abschnitt " + QByteArray::number(i);
        rows.append(title + ";Im Abschnitt " + QByteArray::number(i) + " messen Sensoren an " + first
            + " und melden an " + second);
    }
    return rows;
}

QByteArray table(const QByteArrayList &rows)
{
    return "Titel;Zusammenfassung\n" + rows.join('\n') + '\n';
}

QByteArray numbered(const QByteArrayList &rows)
{
    QByteArray bytes = header;
    for (qsizetype i = 0; i < rows.size(); ++i)
        bytes += QByteArray::number(i + 1) + ';' + rows.at(i) + '\n';
    return bytes;
}

QByteArrayList shuffled(QByteArrayList rows, std::mt19937 &random)
{
    std::ranges::shuffle(rows, random);
    return rows;
}

} // namespace

class SourceIdentityTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempLibrary> m_library;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_library->folder() + u'/' + name;
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    Result<ImportReport> import(const QString &path, const ImportRequest &how = {})
    {
        m_library->clock().advance(1s);
        ImportRequest request = how;
        request.sources = {path};
        return importInto(**m_library, request, m_library->clock());
    }

    QMap<RecordId, QJsonObject> records()
    {
        QMap<RecordId, QJsonObject> found;
        for (const QString &kind : {u"project"_s, u"lesson"_s})
            if (const auto states = (*m_library)->recordsOf(kind))
                for (const model::RecordState &state : *states)
                    found.insert(state.id, state.fields);
        return found;
    }

    Texts texts(const QString &field = u"summary"_s)
    {
        Texts found;
        for (const QJsonObject &fields : records())
            found.insert(fields.value("title"_L1).toString(), fields.value(field).toString());
        return found;
    }

    RecordId idOf(const QString &title)
    {
        const auto all = records();
        for (auto it = all.begin(); it != all.end(); ++it)
            if (it->value("title"_L1) == title)
                return it.key();
        return {};
    }

    /// A library as it was written when a list was known by the name of its file.
    void writeOld(const QString &name, const QList<std::pair<QString, QJsonObject>> &rows)
    {
        QList<store::RecordChange> changes;
        for (const auto &[key, values] : rows) {
            QJsonObject fields = values;
            fields.insert("origin"_L1,
                QJsonObject{
                    {u"file"_s, values.contains("file"_L1) ? values.value("file"_L1) : QJsonValue(name)},
                    {u"imported"_s, u"2026-01-01T00:00:00.000Z"_s}, {u"key"_s, key},
                    {u"source"_s, QString(u"file:"_s + name.toLower())}});
            fields.remove("file"_L1);
            changes.append({.record = importedId(u"file:"_s + name.toLower(), key),
                .kind = u"project"_s,
                .values = fields});
        }
        if (!(*m_library)->apply({.kind = store::StepKind::Import, .what = name}, changes))
            qFatal("cannot write");
    }

private Q_SLOTS:
    void init() { m_library = std::make_unique<test::TempLibrary>(); }
    void cleanup() { m_library.reset(); }

    void listsOfTwoTownsWithOneFileNameStayTwo_data()
    {
        QTest::addColumn<bool>("soestFirst");
        QTest::newRow("soest first") << true;
        QTest::newRow("olpe first") << false;
    }

    void listsOfTwoTownsWithOneFileNameStayTwo()
    {
        QFETCH(bool, soestFirst);
        const QString a = write(u"a/export.csv"_s, soestFirst ? soest : olpe);
        const QString b = write(u"b/export.csv"_s, soestFirst ? olpe : soest);
        TWB_EXPECT(first, import(a));
        QCOMPARE(first.created, 2);
        const auto before = records();
        TWB_EXPECT(second, import(b));
        QCOMPARE(second.created, 2);
        QCOMPARE(second.changed, 0);
        QVERIFY(!second.sources.first().known);
        const auto after = records();
        QCOMPARE(after.size(), 4);
        for (auto it = before.begin(); it != before.end(); ++it)
            QCOMPARE(after.value(it.key()), it.value());
        for (const QString &path : {a, b, a}) {
            TWB_EXPECT(again, import(path));
            QCOMPARE(again.unchanged, 2);
            QCOMPARE(again.step.number, 0);
        }
    }

    void orderOfTwoOwnersDoesNotMatter()
    {
        const QString a = write(u"a/export.csv"_s, soest);
        const QString b = write(u"b/export.csv"_s, olpe);
        TWB_OK(import(a));
        TWB_OK(import(b));
        const auto one = records().keys();
        test::TempLibrary other;
        for (const QString &path : {b, a})
            TWB_OK(importInto(*other, {.sources = {path}}, other.clock()));
        TWB_EXPECT(states, other->recordsOf(u"project"));
        QList<RecordId> two;
        for (const model::RecordState &state : states)
            two.append(state.id);
        std::ranges::sort(two);
        QCOMPARE(two, one);
    }

    void theOwnerOfARowTellsTwoListsApart()
    {
        const QByteArray rows = "Nr;Titel;Zusammenfassung;Kommune\n1;Digitaler Bauantrag;Anträge online;%1\n"
                                "2;Offenes Rathaus;Sitzungen im Netz;%1\n3;Freies WLAN;Am Markt;%1\n";
        TWB_OK(import(write(u"a/liste.csv"_s, QByteArray(rows).replace("%1", "Soest"))));
        TWB_EXPECT(report, import(write(u"b/liste.csv"_s, QByteArray(rows).replace("%1", "Olpe"))));
        QCOMPARE(report.created, 3);
        QCOMPARE(report.changed, 0);
    }

    void oneListUnderAnotherNameIsRecognised()
    {
        QByteArrayList rows = measures(32);
        TWB_OK(import(write(u"liste_2024.csv"_s, numbered(rows))));
        rows[4] += " seit 2025";
        rows.append("Neues Vorhaben im Hafen;Kräne zählen Container");
        TWB_EXPECT(report, import(write(u"liste_2025.csv"_s, numbered(rows))));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.unchanged, 31);
        QVERIFY(report.sources.first().known);
        QCOMPARE(report.sources.first().knownAs, u"liste_2024.csv"_s);
        QCOMPARE(records().size(), 33);
    }

    void manyChangesUnderAnotherNameAreAskedFor()
    {
        QByteArrayList rows = measures(32);
        TWB_OK(import(write(u"liste_2024.csv"_s, numbered(rows))));
        const auto before = records();
        for (int i = 0; i < 6; ++i)
            rows[i] += " seit 2025";
        const QString path = write(u"liste_2025.csv"_s, numbered(rows));
        TWB_EXPECT(rehearsed, import(path, {.sources = {}, .dryRun = true}));
        QVERIFY(rehearsed.sources.first().asks);
        QCOMPARE(rehearsed.sources.first().changed, 6);
        const auto refused = import(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ImportOverwrites);
        QCOMPARE(refused.error().arguments, (QStringList{u"liste_2025.csv"_s, u"6"_s, u"liste_2024.csv"_s}));
        QCOMPARE(refused.error().detail, rehearsed.sources.first().id);
        QCOMPARE(records(), before);
        TWB_EXPECT(taken, import(path, {.sources = {}, .sameSource = {refused.error().detail}}));
        QCOMPARE(taken.changed, 6);
        QCOMPARE(records().size(), 32);
    }

    void theSameNameWithManyChangesIsNotAskedFor()
    {
        QByteArrayList rows = measures(32);
        TWB_OK(import(write(u"liste.csv"_s, numbered(rows))));
        for (int i = 0; i < 20; ++i)
            rows[i] += " seit 2025";
        TWB_EXPECT(report, import(write(u"liste.csv"_s, numbered(rows))));
        QCOMPARE(report.changed, 20);
        QCOMPARE(report.created, 0);
    }

    void aNewSourceCanBeSaid()
    {
        TWB_OK(import(write(u"liste.csv"_s, soest)));
        TWB_EXPECT(report, import(write(u"liste.csv"_s, soest), {.sources = {}, .newSource = true}));
        QCOMPARE(report.created, 2);
        QCOMPARE(records().size(), 4);
        TWB_EXPECT(again, import(write(u"liste.csv"_s, soest)));
        QCOMPARE(again.unchanged, 2);
    }

    void theSameSourceCanBeSaid()
    {
        TWB_EXPECT(first, import(write(u"liste.csv"_s, soest)));
        const QString id = first.sources.first().id;
        const QByteArray other = header + "1;Leihstelle;Auch nachts\n2;Bad Soest;WLAN\n";
        TWB_EXPECT(uncertain, import(write(u"neu.csv"_s, other), {.sources = {}, .dryRun = true}));
        QVERIFY(!uncertain.sources.first().known);
        QCOMPARE(uncertain.sources.first().similar.first().id, id);
        TWB_EXPECT(report, import(write(u"neu.csv"_s, other), {.sources = {}, .sameSource = {id}}));
        QCOMPARE(report.created, 0);
        QCOMPARE(report.changed, 1);
        QCOMPARE(texts().keys(), (QStringList{u"Bad Soest"_s, u"Leihstelle"_s}));
        const auto unknown =
            import(write(u"neu.csv"_s, other), {.sources = {}, .sameSource = {u"list:none"_s}});
        QCOMPARE(unknown.error().code, ErrorCode::InvalidArgument);
    }

    void equalTitlesKeepTheirContentsHoweverRowsAreOrdered()
    {
        QByteArrayList rows;
        for (const char *text :
            {"An der Ruhr", "Im Wald bei Arnsberg", "Hinter der alten Schule", "Am Markt"})
            rows.append(QByteArray("Straßenlicht;") + text);
        rows.append("Parken;Kameras zählen Plätze");
        TWB_OK(import(write(u"liste.csv"_s, table(rows))));
        const auto before = records();
        std::mt19937 random(1);
        for (int round = 0; round < 20; ++round) {
            TWB_EXPECT(report, import(write(u"liste.csv"_s, table(shuffled(rows, random)))));
            QCOMPARE(report.unchanged, 5);
            QCOMPARE(records(), before);
        }
    }

    void ofEqualTitlesTheEditedRowIsFoundByWhatItSays()
    {
        const QByteArrayList rows{
            "Licht;Lampen an der Ruhr messen den Verkehr", "Licht;Im Wald bei Arnsberg bleibt es dunkel"};
        TWB_OK(import(write(u"liste.csv"_s, table(rows))));
        const auto before = records();
        TWB_EXPECT(report,
            import(write(u"liste.csv"_s, table({rows.at(1) + " wie bisher", rows.at(0) + " bei Nacht"}))));
        QCOMPARE(report.changed, 2);
        const auto after = records();
        QCOMPARE(after.keys(), before.keys());
        for (auto it = after.begin(); it != after.end(); ++it)
            QVERIFY(it->value("summary"_L1)
                    .toString()
                    .startsWith(before.value(it.key()).value("summary"_L1).toString()));
    }

    void numbersThatOnlyCountRowsDoNotTurnRecordsIntoEachOther()
    {
        QByteArrayList rows = measures(12);
        TWB_OK(import(write(u"liste.csv"_s, numbered(rows))));
        const auto before = records();
        rows.prepend("Ganz vorn;Ein neues Vorhaben");
        rows.removeAt(6);
        TWB_EXPECT(report, import(write(u"liste.csv"_s, numbered(rows))));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.changed, 0);
        const auto after = records();
        for (auto it = before.begin(); it != before.end(); ++it)
            QCOMPARE(after.value(it.key()), it.value());
    }

    void whateverHappensToRowsNoRecordSaysWhatAnotherSaid()
    {
        std::mt19937 random(7);
        QByteArrayList rows = measures(60);
        TWB_OK(import(write(u"liste.csv"_s, numbered(rows))));
        const auto titles = [&] {
            QMap<RecordId, QString> found;
            const auto all = records();
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
            TWB_OK(import(write(u"liste.csv"_s, numbered(rows))));
            const auto after = titles();
            for (auto it = before.begin(); it != before.end(); ++it)
                QCOMPARE(after.value(it.key()), it.value());
            QVERIFY(after.size() >= rows.size());
            QCOMPARE(QSet<QString>(after.begin(), after.end()).size(), after.size());
        }
    }

    void twoFoldersOfOneNameStayTwo()
    {
        for (const QString &town : {u"Soest: Bücherei"_s, u"Olpe: Lampen"_s}) {
            const QString folder = town.left(4).toLower();
            write(folder + u"/Projekte/README.md"_s, "# "_ba + town.toUtf8() + "\nText\n");
            write(folder + u"/Projekte/Projekt 1.md"_s, "# "_ba + town.toUtf8() + " 1\nText\n");
        }
        const QString one = m_library->folder() + u"/soes/Projekte"_s;
        const QString two = m_library->folder() + u"/olpe/Projekte"_s;
        TWB_OK(import(one));
        const auto before = records();
        TWB_EXPECT(report, import(two));
        QCOMPARE(report.created, 2);
        QCOMPARE(report.changed, 0);
        const auto after = records();
        for (auto it = before.begin(); it != before.end(); ++it)
            QCOMPARE(after.value(it.key()), it.value());
        for (const QString &path : {one, two}) {
            TWB_EXPECT(again, import(path));
            QCOMPARE(again.unchanged, 2);
        }
    }

    void notesOfOneNameDoNotTurnIntoEachOther()
    {
        write(u"vault/A/README.md"_s, "# Lies A\nx\n");
        write(u"vault/B/README.md"_s, "# Lies B\nx\n");
        write(u"vault/C.md"_s, "# C\n[[B/README]] und [[A/README]]\n");
        const QString vault = m_library->folder() + u"/vault"_s;
        TWB_EXPECT(report, import(vault));
        QCOMPARE(report.created, 3);
        const RecordId a = idOf(u"Lies A"_s);
        const RecordId b = idOf(u"Lies B"_s);
        QCOMPARE(records().value(idOf(u"C"_s)).value("related"_L1), (QJsonArray{b.toString(), a.toString()}));
        const auto before = records();

        QVERIFY(QFile::remove(vault + u"/A/README.md"_s));
        TWB_OK(import(vault));
        QCOMPARE(records().value(a), before.value(a));
        QCOMPARE(records().value(b), before.value(b));

        QVERIFY(QFile::rename(vault + u"/B/README.md"_s, vault + u"/A/README.md"_s));
        TWB_OK(import(vault));
        QCOMPARE(records().size(), 3);
        QCOMPARE(records().value(a), before.value(a));
        QCOMPARE(records().value(b), before.value(b));
    }

    void renamedAndMovedNotesStayWhatTheyAre()
    {
        for (int i = 0; i < 8; ++i)
            write(u"vault/Notiz %1.md"_s.arg(i),
                "# Vorhaben " + QByteArray::number(i) + "\nSensoren messen an der Stelle "
                    + QByteArray::number(i * 37) + " den Stand des Wassers\n");
        const QString vault = m_library->folder() + u"/vault"_s;
        TWB_OK(import(vault));
        const auto before = records();
        QDir(vault).mkdir(u"Archiv"_s);
        QVERIFY(QFile::rename(vault + u"/Notiz 1.md"_s, vault + u"/Archiv/Alt.md"_s));
        QVERIFY(QFile::rename(vault + u"/Notiz 2.md"_s, vault + u"/Notiz 1.md"_s));
        QVERIFY(QDir().rename(vault, m_library->folder() + u"/Wissen"_s));
        TWB_EXPECT(report, import(m_library->folder() + u"/Wissen"_s));
        QCOMPARE(report.unchanged, 8);
        QCOMPARE(records(), before);
    }

    void oldLibrariesKnowTheirListsAgain()
    {
        writeOld(u"projekte.csv"_s,
            {{u"1"_s, {{u"title"_s, u"Bücherei Soest"_s}, {u"summary"_s, u"Ausleihe rund um die Uhr"_s}}},
                {u"2"_s, {{u"title"_s, u"Bad Soest"_s}, {u"summary"_s, u"WLAN"_s}}}});
        TWB_EXPECT(report, import(write(u"projekte.csv"_s, soest)));
        QCOMPARE(report.created, 0);
        QCOMPARE(records().size(), 2);
        QCOMPARE(report.sources.first().id, u"file:projekte.csv"_s);
        TWB_EXPECT(again, import(write(u"projekte.csv"_s, soest)));
        QCOMPARE(again.unchanged, 2);
        TWB_EXPECT(other, import(write(u"o/projekte.csv"_s, olpe)));
        QCOMPARE(other.created, 2);
        QCOMPARE(other.changed, 0);
    }

    void oldLibrariesKnowTheirFoldersAgain()
    {
        writeOld(u"vault"_s,
            {{u"README"_s,
                 {{u"title"_s, u"Lies A"_s}, {u"solution"_s, u"x"_s}, {u"file"_s, u"A/README.md"_s}}},
                {u"README #2"_s,
                    {{u"title"_s, u"Lies B"_s}, {u"solution"_s, u"x"_s}, {u"file"_s, u"B/README.md"_s}}}});
        const auto before = records().keys();
        write(u"vault/A/README.md"_s, "# Lies A\nx\n");
        write(u"vault/B/README.md"_s, "# Lies B\nx\n");
        TWB_EXPECT(report, import(m_library->folder() + u"/vault"_s));
        QCOMPARE(report.created, 0);
        QCOMPARE(records().keys(), before);
    }

    void editsDoNotHideWhereARecordCameFrom()
    {
        TWB_OK(import(write(u"liste.csv"_s, soest)));
        const RecordId id = idOf(u"Bad Soest"_s);
        TWB_OK((*m_library)
                ->apply({.what = u"x"_s},
                    {{.record = id, .values = {{u"title"_s, u"Freibad"_s}, {u"summary"_s, u"Neu"_s}}}}));
        TWB_EXPECT(report, import(write(u"anders.csv"_s, soest)));
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(texts().value(u"Freibad"_s), u"Neu"_s);
    }

    void anImportThatWasTakenBackIsFoundByWhatItSaid()
    {
        TWB_OK(import(write(u"a/export.csv"_s, soest)));
        m_library->clock().advance(1s);
        TWB_OK((*m_library)->undoLast({}));
        TWB_OK(import(write(u"b/export.csv"_s, olpe)));
        QCOMPARE(records().size(), 2);
        TWB_EXPECT(report, import(write(u"a/export.csv"_s, soest)));
        QCOMPARE(report.changed, 2);
        QCOMPARE(records().size(), 4);
    }
};

QTEST_GUILESS_MAIN(SourceIdentityTest)
#include "tst_sourceidentity.moc"
