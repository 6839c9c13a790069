// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import.h"
#include "core/intake/mapper.h"
#include "core/model/identity.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twb;
using namespace twb::intake;

namespace {

const QByteArray projectTable = "Nr;Titel;Lösung;Status;Kommune;Schlagwörter\n"
                                "1;Straßenlicht;Sensoren;in Betrieb;Soest;LoRaWAN, Licht\n"
                                "2;Parken;\"Kameras\nund mehr\";Idee;Olpe;LoRaWAN\n"
                                "3;Lernort;;;;\n";

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

    test::TempLibrary *m_library = nullptr;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_library->folder() + u'/' + name;
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    Result<ImportReport> import(const QString &path, bool dryRun = false, bool strict = false)
    {
        m_library->clock().advance(1s);
        ImportRequest request;
        request.sources = {path};
        request.dryRun = dryRun;
        request.strict = strict;
        return importInto(**m_library, request, m_library->clock());
    }

    QString text(const RecordId &id, const char *field)
    {
        const auto state = (*m_library)->record(id);
        return state ? state->fields.value(QLatin1StringView(field)).toString() : u"?"_s;
    }

    /// Of the record that a row with this key became.
    RecordId idOf(const QString &key)
    {
        if (const auto states = (*m_library)->recordsOf(u"project"))
            for (const model::RecordState &state : *states)
                if (state.fields.value("origin"_L1).toObject().value("key"_L1) == key)
                    return state.id;
        return {};
    }
    RecordId idOf(int number) { return idOf(QString::number(number)); }

    qint64 count(const QString &kind)
    {
        return (*m_library)->statistics().value_or(store::LibraryStatistics()).records.value(kind);
    }

private Q_SLOTS:
    void init() { m_library = new test::TempLibrary; }
    void cleanup() { delete std::exchange(m_library, nullptr); }

    void rowsBecomeRecordsInOneStep()
    {
        TWB_EXPECT(report, import(write(u"projekte.csv"_s, projectTable)));
        QCOMPARE(report.read, 3);
        QCOMPARE(report.created, 3);
        QCOMPARE(report.rejections, 0);
        QCOMPARE(count(u"project"_s), 3);
        QCOMPARE(count(u"tag"_s), 2);
        QCOMPARE(count(u"municipality"_s), 2);
        QCOMPARE(text(idOf(2), "solution"), u"Kameras\nund mehr"_s);
        QCOMPARE(text(idOf(1), "status"), u"operating"_s);
        TWB_EXPECT(steps, (*m_library)->steps());
        QCOMPARE(steps.first().kind, store::StepKind::Import);
        QCOMPARE(steps.first().what, u"projekte.csv"_s);
        QCOMPARE(steps.first().number, report.step.number);
        QCOMPARE(steps.first().revisions, 7);
    }

    void everyRecordSaysWhereItCameFrom()
    {
        TWB_EXPECT(report, import(write(u"projekte.csv"_s, projectTable)));
        TWB_EXPECT(state, (*m_library)->record(idOf(3)));
        const QJsonObject origin = state.fields.value("origin"_L1).toObject();
        QCOMPARE(origin.value("source"_L1), report.sources.first().id);
        QCOMPARE(origin.value("file"_L1), u"projekte.csv"_s);
        QCOMPARE(origin.value("row"_L1), 3);
        QCOMPARE(origin.value("line"_L1), 5);
        QCOMPARE(origin.value("key"_L1), u"3"_s);
    }

    void sameFileAgainChangesNothing()
    {
        const QString path = write(u"projekte.csv"_s, projectTable);
        TWB_OK(import(path));
        TWB_EXPECT(before, (*m_library)->lastSequence());
        TWB_EXPECT(report, import(path));
        QCOMPARE(report.unchanged, 3);
        QCOMPARE(report.created + report.changed, 0);
        QCOMPARE(report.step.number, 0);
        QCOMPARE((*m_library)->lastSequence().value_or(-1), before);
    }

    void theSameRowsInTwoFilesAreOneRecordEach()
    {
        QByteArray changed = projectTable;
        changed.replace("Sensoren", "Bessere Sensoren");
        ImportRequest request;
        request.sources = {write(u"a/projekte.csv"_s, projectTable), write(u"b/projekte.csv"_s, changed)};
        TWB_EXPECT(report, importInto(**m_library, request, m_library->clock()));
        QCOMPARE(report.created, 3);
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(text(idOf(1), "solution"), u"Bessere Sensoren"_s);
        TWB_EXPECT(problems, (*m_library)->check());
        QVERIFY(problems.isEmpty());
    }

    void rowsMayMoveWithoutChange()
    {
        TWB_OK(import(write(u"projekte.csv"_s, projectTable)));
        QByteArray moved = projectTable;
        moved.replace("1;Straßenlicht", "9;Neu;;;;\n1;Straßenlicht");
        TWB_EXPECT(report, import(write(u"projekte.csv"_s, moved)));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.unchanged, 3);
    }

    void changedRowsMeetEditsFieldByField()
    {
        TWB_OK(import(write(u"projekte.csv"_s, projectTable)));
        TWB_OK((*m_library)
                ->apply({.what = u"edit"_s},
                    {{.record = idOf(1), .values = {{u"title"_s, u"Mein Licht"_s}, {u"tips"_s, u"Rat"_s}}}}));
        QByteArray changed = projectTable;
        changed.replace("Sensoren", "Bessere Sensoren");
        TWB_EXPECT(report, import(write(u"projekte.csv"_s, changed)));
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(text(idOf(1), "title"), u"Mein Licht"_s);
        QCOMPARE(text(idOf(1), "tips"), u"Rat"_s);
        QCOMPARE(text(idOf(1), "solution"), u"Bessere Sensoren"_s);
        TWB_EXPECT(state, (*m_library)->record(idOf(1)));
        QVERIFY(state.conflicts.isEmpty());
    }

    void changeOfAnEditedFieldIsAnOpenConflict()
    {
        TWB_OK(import(write(u"projekte.csv"_s, projectTable)));
        TWB_OK((*m_library)
                ->apply({.what = u"edit"_s}, {{.record = idOf(1), .values = {{u"solution"_s, u"Meine"_s}}}}));
        QByteArray changed = projectTable;
        changed.replace("Sensoren", "Andere");
        TWB_OK(import(write(u"projekte.csv"_s, changed)));
        TWB_EXPECT(state, (*m_library)->record(idOf(1)));
        QCOMPARE(state.conflicts.keys(), QStringList{u"solution"_s});
    }

    void whatTheSourceNoLongerHasIsEmptied()
    {
        TWB_OK(import(write(u"projekte.csv"_s, projectTable)));
        QByteArray changed = projectTable;
        changed.replace("Sensoren", "");
        TWB_OK(import(write(u"projekte.csv"_s, changed)));
        TWB_EXPECT(state, (*m_library)->record(idOf(1)));
        QVERIFY(!state.fields.contains("solution"_L1));
    }

    void undoneImportCanBeDoneAgain()
    {
        const QString path = write(u"projekte.csv"_s, projectTable);
        TWB_OK(import(path));
        m_library->clock().advance(1s);
        TWB_OK((*m_library)->undoLast({}));
        QCOMPARE(count(u"project"_s), 0);
        TWB_EXPECT(report, import(path));
        QCOMPARE(report.changed, 3);
        QCOMPARE(count(u"project"_s), 3);
        TWB_EXPECT(again, import(path));
        QCOMPARE(again.unchanged, 3);
    }

    void trashedRecordsStayInTheTrash()
    {
        const QString path = write(u"projekte.csv"_s, projectTable);
        TWB_OK(import(path));
        TWB_OK((*m_library)
                ->apply({.what = u"weg"_s}, {{.record = idOf(1), .values = {{model::trashedField, true}}}}));
        TWB_EXPECT(report, import(path));
        QCOMPARE(report.unchanged, 3);
        QCOMPARE(count(u"project"_s), 2);
    }

    void rehearsalWritesNothing()
    {
        const QString path = write(u"projekte.csv"_s, projectTable);
        TWB_EXPECT(report, import(path, true));
        QCOMPARE(report.created, 3);
        QCOMPARE((*m_library)->lastSequence().value_or(-1), 0);
        TWB_OK(import(path));
        TWB_EXPECT(again, import(path, true));
        QCOMPARE(again.unchanged, 3);
    }

    void unreadableRowsAreListedAndTheRestGoesIn()
    {
        const QByteArray bytes = "Nr;Titel;Status\n1;A;Idee\n2;;Idee\n3;C;fraglich\n4;D;Idee;zu viel\n"
                                 "allein\n1;Z;Idee\n6;\"offen;Idee\n";
        TWB_EXPECT(report, import(write(u"projekte.csv"_s, bytes)));
        QCOMPARE(report.created, 3);
        QCOMPARE(report.read, 7);
        const auto row = [](qint64 line, qint64 column, const QString &field, RejectionReason reason,
                             const QString &value) {
            return Rejection{u"projekte.csv"_s, line, column, field, reason, value};
        };
        const QList<Rejection> expected{row(3, 0, {}, RejectionReason::NoTitle, {}),
            row(4, 3, u"status"_s, RejectionReason::UnknownTerm, u"fraglich"_s),
            row(5, 4, {}, RejectionReason::TooManyCells, u"4"_s),
            row(6, 1, {}, RejectionReason::TooFewCells, u"allein"_s),
            row(8, 2, {}, RejectionReason::UnterminatedQuote, {})};
        QCOMPARE(report.rejected.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(report.rejected.at(i), expected.at(i));
    }

    void amountsThatCanBeReadInTwoWaysStayText()
    {
        TWB_EXPECT(report,
            import(write(u"k.csv"_s,
                "Nr,Titel,Kosten,Weitere Angaben\n1,A,172.306 EUR,Siehe "
                "Akte\n2,B,1234.56,\n3,C,kostenlos,\n")));
        QCOMPARE(report.created, 3);
        const QList<Rejection> expected{
            {u"k.csv"_s, 2, 3, u"cost_range"_s, RejectionReason::AmbiguousNumber, u"172.306 EUR"_s},
            {u"k.csv"_s, 4, 3, u"cost_range"_s, RejectionReason::InvalidNumber, u"kostenlos"_s}};
        QCOMPARE(report.rejected, expected);
        QCOMPARE(text(idOf(1), "further_details"), u"Siehe Akte\n\nKosten: 172.306 EUR"_s);
        QCOMPARE(text(idOf(3), "further_details"), u"Kosten: kostenlos"_s);
        TWB_EXPECT(state, (*m_library)->record(idOf(2)));
        QCOMPARE(state.fields.value("cost_range"_L1).toObject().value("from"_L1), 1234.56);
        QVERIFY(!(*m_library)->record(idOf(1))->fields.contains("cost_range"_L1));

        TWB_OK(import(write(u"k.csv"_s, "Nr,Titel,Kosten\n1,A,172306 EUR\n2,B,1234.56\n3,C,0\n")));
        TWB_EXPECT(mended, (*m_library)->record(idOf(1)));
        QCOMPARE(mended.fields.value("cost_range"_L1).toObject().value("from"_L1), 172'306);
        QVERIFY(!mended.fields.contains("further_details"_L1));
    }

    void strictIsAllOrNothing()
    {
        TWB_EXPECT(
            report, import(write(u"projekte.csv"_s, "Nr;Titel;Status\n1;A;Idee\n2;;Idee\n"), false, true));
        QVERIFY(report.refused);
        QCOMPARE(report.rejections, 1);
        QCOMPARE((*m_library)->lastSequence().value_or(-1), 0);
    }

    void cancelLeavesNothing()
    {
        QByteArray bytes = "Nr;Titel;Status\n";
        for (int i = 0; i < 20'000; ++i)
            bytes += QByteArray::number(i) + ";Titel " + QByteArray::number(i) + ";Idee\n";
        std::stop_source stop;
        Progress progress{[&](qint64 done, qint64) {
                              if (done > 0)
                                  stop.request_stop();
                          },
            stop.get_token()};
        const auto report = importInto(
            **m_library, {.sources = {write(u"projekte.csv"_s, bytes)}}, m_library->clock(), progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE((*m_library)->lastSequence().value_or(-1), 0);
        TWB_OK(
            (*m_library)->apply({.what = u"x"_s}, {test::TempLibrary::project(RecordId::create(), u"x"_s)}));
    }

    void foldersOfNotesBringLinksAndTags()
    {
        write(u"vault/A.md"_s, "---\ntitle: Erstes\nstatus: Idee\n---\n# Erstes\n\nSiehe [[B]]. #Licht\n");
        write(u"vault/tief/B.md"_s, "---\ntitle: Zweites\nstatus: Idee\n---\nText <b>fett</b>\n");
        write(u"vault/kaputt.md"_s, "---\ntitle: [\n---\n");
        write(u"vault/.obsidian/C.md"_s, "---\ntitle: Nein\n---\n");
        TWB_EXPECT(report, import(m_library->folder() + u"/vault"_s));
        QCOMPARE(report.created, 2);
        QCOMPARE(report.rejected.size(), 1);
        QCOMPARE(report.rejected.first().source, u"kaputt.md"_s);
        QCOMPARE(report.rejected.first().reason, RejectionReason::InvalidFrontMatter);
        QVERIFY(report.rejected.first().line >= 2);
        const RecordId first = idOf(u"A"_s);
        const RecordId second = idOf(u"B"_s);
        TWB_EXPECT(state, (*m_library)->record(first));
        QCOMPARE(state.fields.value("origin"_L1).toObject().value("folder"_L1), u"vault"_s);
        QCOMPARE(state.fields.value("related"_L1), QJsonArray{second.toString()});
        QCOMPARE(state.fields.value("tags"_L1), QJsonArray{model::tagId(u"licht").toString()});
        QCOMPARE(text(first, "solution"), u"Siehe B. #Licht"_s);
        QCOMPARE(text(second, "solution"), u"Text **fett**"_s);
        QCOMPARE(text(model::tagId(u"licht"), "name"), u"Licht"_s);
    }

    void tagsAreThoseOfTheLibraryAlsoByTheNamesTheyOnceHad()
    {
        const RecordId lighting = RecordId::create();
        const RecordId deleted = model::tagId(u"altes");
        TWB_OK((*m_library)
                ->apply({},
                    {{.record = lighting,
                         .kind = u"tag"_s,
                         .values = {{u"name"_s, u"Öffentliche Beleuchtung"_s},
                             {u"synonyms"_s, QJsonArray{u"Straßenlicht"_s}}}},
                        {.record = model::tagId(u"straßenlicht"),
                            .kind = u"tag"_s,
                            .values = {{u"name"_s, u"Straßenlicht"_s}, {QString(model::trashedField), true}}},
                        {.record = deleted,
                            .kind = u"tag"_s,
                            .values = {{u"name"_s, u"Altes"_s}, {QString(model::trashedField), true}}}}));
        TWB_OK(import(write(u"tags.csv"_s,
            "Nr;Titel;Status;Schlagwörter\n1;A;Idee;STRASSENLICHT, oeffentliche beleuchtung\n"
            "2;B;Idee;Altes\n")));
        const auto tagsOf = [&](const QString &key) {
            const auto state = (*m_library)->record(idOf(key));
            return state ? state->fields.value("tags"_L1).toArray() : QJsonArray();
        };
        QCOMPARE(tagsOf(u"1"_s), QJsonArray{lighting.toString()});
        QVERIFY((*m_library)->record(model::tagId(u"straßenlicht"))->isTrashed());
        QCOMPARE(tagsOf(u"2"_s), QJsonArray{deleted.toString()});
        QVERIFY(!(*m_library)->record(deleted)->isTrashed());
        TWB_OK((*m_library)->undoLast({}));
        QVERIFY((*m_library)->record(deleted)->isTrashed());
    }

    void sourcesThatCannotBeReadAreErrors()
    {
        QCOMPARE(import(u"/nicht/da.csv"_s).error().code, ErrorCode::FileNotFound);
        QCOMPARE(import(write(u"text.csv"_s, "nur ein Satz\n")).error().code, ErrorCode::ImportFormatUnknown);
        QCOMPARE(import(write(u"leer.csv"_s, "")).error().code, ErrorCode::ImportFormatUnknown);
        QDir().mkpath(m_library->folder() + u"/leer"_s);
        QCOMPARE(import(m_library->folder() + u"/leer"_s).error().code, ErrorCode::ImportFormatUnknown);
        QCOMPARE(import(write(u"a.csv"_s, "a;b\n1;2\n")).error().code, ErrorCode::ImportMappingInvalid);
    }

    void oneListUnderTwoNamesInOneGoIsOneStep()
    {
        const QString first = write(u"projekte.csv"_s, projectTable);
        const QString second = write(u"mehr.csv"_s, projectTable);
        ImportRequest request;
        request.sources = {first, second};
        TWB_EXPECT(report, importInto(**m_library, request, m_library->clock()));
        QCOMPARE(report.created, 3);
        QCOMPARE(report.unchanged, 3);
        TWB_EXPECT(steps, (*m_library)->steps());
        QCOMPARE(steps.first().what, u"projekte.csv, mehr.csv"_s);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
