// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/templatestore.h"
#include "tests/support/checkout.h"
#include "tests/unit/report/blockwalk.h"
#include "tests/unit/report/goldentext.h"
#include "tests/unit/report/reportworld.h"

#include <QDir>
#include <QImage>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::report;
using test::require;

namespace {

const QStringList shippedIds{u"steckbrief"_s, u"erfahrungsblatt"_s, u"vergleich"_s, u"handout"_s,
    u"leitfaden"_s, u"sammelband"_s, u"sitzungsprotokoll"_s, u"transfercheck"_s};

QString goldenPath(const QString &id)
{
    return test::checkout() + u"/tests/unit/report/golden/"_s + id + u".txt"_s;
}

/// "line reason what" of what is wrong with a template.
QString problemOf(const QByteArray &yaml)
{
    const auto made = parseTemplate(yaml);
    return made ? QString()
                : u"%1 %2 %3"_s.arg(made.error().line).arg(made.error().reason, made.error().what).trimmed();
}

QString styleProblemOf(const QByteArray &yaml, const QString &folder = {})
{
    const auto made = parseStyle(yaml, folder);
    return made ? QString()
                : u"%1 %2 %3"_s.arg(made.error().line).arg(made.error().reason, made.error().what).trimmed();
}

Document make(const test::ReportWorld &world, const ReportRequest &request)
{
    const auto source = require(makeReport(request, *world.library, *world.index));
    return require(test::readAll(*source));
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

constexpr char small[] = "template: klein\nname: Klein\neach:\n  - record-title\n";

} // namespace

/// Templates as files: what they make, what is said when they are wrong, and how they are dressed.
class TestReportTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentsAreAsWrittenDown_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : shippedIds)
            QTest::newRow(qPrintable(id)) << id;
    }
    void documentsAreAsWrittenDown()
    {
        QFETCH(const QString, id);
        const test::ReportWorld world;
        QString text =
            test::GoldenText().lines(make(world, world.request(shippedTemplate(id)))).join(u'\n') + u'\n';
        for (const RecordId &record : {world.street, world.park, world.english, world.time, world.check})
            text.replace(record.toString(), record.toString().left(4));
        if (qEnvironmentVariableIsSet("TWB_UPDATE_GOLDEN"))
            write(goldenPath(id), text.toUtf8());
        QFile file(goldenPath(id));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QStringList expected = QString::fromUtf8(file.readAll()).split(u'\n');
        const QStringList found = text.split(u'\n');
        for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
            QCOMPARE(found[i], expected[i]);
        QCOMPARE(found.size(), expected.size());
    }

    void headingsDoNotSkip_data() { documentsAreAsWrittenDown_data(); }
    void headingsDoNotSkip()
    {
        QFETCH(const QString, id);
        const test::ReportWorld world;
        int above = 0;
        test::walk(make(world, world.request(shippedTemplate(id))).blocks, [&](const Block &block) {
            if (const auto *heading = std::get_if<Heading>(&block.content)) {
                QVERIFY2(heading->level <= above + 1, qPrintable(plainText(heading->text)));
                above = heading->level;
            }
        });
        QVERIFY(above > 0);
    }

    void personsVanishEverywhere_data() { documentsAreAsWrittenDown_data(); }
    void personsVanishEverywhere()
    {
        QFETCH(const QString, id);
        const test::ReportWorld world;
        ReportRequest request = world.request(shippedTemplate(id));
        request.withHistory = true;
        const QString text = test::GoldenText().lines(make(world, request)).join(u'\n');
        QVERIFY2(!text.contains(u"eheimnis"), qPrintable(text));
        QVERIFY2(!text.contains(u"Ansprechstelle"), qPrintable(text));
        if (id == "erfahrungsblatt"_L1 || id == "vergleich"_L1 || id == "handout"_L1
            || id == "sitzungsprotokoll"_L1 || id == "transfercheck"_L1)
            return; // has no place for them, or only that of contacts
        request.withPersons = true;
        QVERIFY(test::GoldenText().lines(make(world, request)).join(u'\n').contains(u"eheimnis"));
    }

    void optionsLeaveOutWhatTheySay()
    {
        const test::ReportWorld world;
        ReportRequest request = world.request(shippedTemplate(u"steckbrief"_s));
        request.records = {world.street};
        const auto text = [&] { return test::GoldenText().lines(make(world, request)).join(u'\n'); };
        QVERIFY(
            text().contains(u"Zeit einplanen") && text().contains(u"Soest: ") && text().contains(u"Quellen"));
        QVERIFY(!text().contains(u"Verlauf") && !text().contains(u"Noch ein Entwurf"));
        request.withLessons = false;
        QVERIFY(!text().contains(u"Zeit einplanen"));
        request.withAdoptions = false;
        QVERIFY(!text().contains(u"Nachnutzung"));
        request.withSources = false;
        QVERIFY(!text().contains(u"Quellen") && !text().contains(u"example.org"));
        request.withHistory = true;
        QVERIFY2(text().contains(u"Verlauf"), qPrintable(text()));
        request.withLessons = true;
        request.withDrafts = true;
        QVERIFY(text().contains(u"Noch ein Entwurf"));
    }

    void draftsAndOtherKindsAreCounted()
    {
        const test::ReportWorld world;
        ReportRequest request = world.request(shippedTemplate(u"erfahrungsblatt"_s));
        const auto made =
            require(writeReport(request, *world.library, *world.index, world.folder.filePath(u"a.md"_s)));
        QCOMPARE(made.records, 1);
        QCOMPARE(made.leftOut, (LeftOut{1, 3, 0}));
        request.layout = shippedTemplate(u"steckbrief"_s);
        QCOMPARE(require(writeReport(request, *world.library, *world.index, world.folder.filePath(u"b.md"_s)))
                     .leftOut,
            (LeftOut{1, 0, 1}));
    }

    void recordsAreOrderedAndGrouped()
    {
        const test::ReportWorld world;
        ReportRequest request = world.request(shippedTemplate(u"sammelband"_s));
        request.order = Order::ByTitle;
        request.grouping = Grouping::None;
        const auto headings = [&](int level) {
            QStringList found = test::headings(make(world, request).blocks, level);
            found.removeAll(u"Überblick"_s);
            return found;
        };
        QCOMPARE(headings(1),
            (QStringList{u"Einträge"_s, u"Quellenverzeichnis"_s, u"Schlagwörter"_s, u"Kommunen"_s}));
        QCOMPARE(headings(2),
            (QStringList{
                u"Kluge Laternen"_s, u"Open data portal"_s, u"Parkplatzsuche"_s, u"Zeit einplanen"_s}));
        request.grouping = Grouping::Municipality;
        QCOMPARE(headings(1).first(2), (QStringList{u"Olpe"_s, u"Soest"_s}));
        request.grouping = Grouping::Tag;
        QCOMPARE(headings(1).first(3), (QStringList{u"Licht"_s, u"LoRaWAN"_s, u"Ohne Schlagwort"_s}));
        request.grouping = Grouping::ActionField;
        QCOMPARE(headings(1).first(3),
            (QStringList{u"Mobilität & Verkehr"_s, u"Klima & Energie"_s, u"Ohne Handlungsfeld"_s}));
    }

    void aComparisonNeedsTwoToFour()
    {
        const test::ReportWorld world;
        ReportRequest request = world.request(shippedTemplate(u"vergleich"_s));
        request.records = {world.street};
        const auto alone = makeReport(request, *world.library, *world.index);
        QVERIFY(!alone);
        QCOMPARE(alone.error().code, ErrorCode::ReportCount);
        QCOMPARE(alone.error().arguments, (QStringList{u"Vergleich"_s, u"2–4"_s, u"1"_s}));
        request.records = {world.street, world.park};
        request.criteria = {u"status"_s, u"tips"_s};
        const Document document = make(world, request);
        for (const Block &block : document.blocks)
            if (const auto *table = std::get_if<Table>(&block.content)) {
                QCOMPARE(table->rows.size(), size_t(3));
                QCOMPARE(plainText(table->rows[1][0].text), u"Status\u2028verschieden"_s);
                QCOMPARE(plainText(table->rows[2][2].text), u"ohne Angabe"_s);
            }
    }

    void aReportSpeaksTheLanguageAskedFor()
    {
        const test::ReportWorld world;
        ReportRequest request = world.request(shippedTemplate(u"leitfaden"_s));
        request.language = model::Language::English;
        const QString text = test::GoldenText().lines(make(world, request)).join(u'\n');
        QVERIFY(text.contains(u"2. Who does what?"));
        QVERIFY(text.contains(u"language: en-GB"));
        QVERIFY(!text.contains(u"Wer macht was"));
        QVERIFY2(text.contains(u"{de Weniger Strom.}") || text.contains(u"{de "), qPrintable(text));
    }

    void whatIsWrongIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("problem");
        const QByteArray head = "template: t\nname: T\n";
        QTest::newRow("nothing") << QByteArray() << u"1 wrong-kind"_s;
        QTest::newRow("no name") << QByteArray("template: t\neach: [record-title]\n") << u"1 missing name"_s;
        QTest::newRow("no parts") << head << u"1 missing each"_s;
        QTest::newRow("unknown key") << QByteArray(head + "colour: red\n") << u"3 unknown-key colour"_s;
        QTest::newRow("unknown part")
            << QByteArray(head + "each:\n  - sumary\n") << u"4 unknown-part sumary"_s;
        QTest::newRow("unknown field")
            << QByteArray(head + "each:\n  - fields: [solution,\n             lösung]\n")
            << u"5 unknown-field lösung"_s;
        QTest::newRow("unknown option")
            << QByteArray(head + "each:\n  - lessons:\n    levle: 2\n") << u"5 unknown-key levle"_s;
        QTest::newRow("unknown look")
            << QByteArray(head + "each:\n  - lessons:\n    look: huge\n") << u"5 unknown-value huge"_s;
        QTest::newRow("level too low")
            << QByteArray(head + "each:\n  - lessons:\n    level: 9\n") << u"5 unknown-value 9"_s;
        QTest::newRow("unknown placeholder")
            << QByteArray(head + "each:\n  - heading: \"{titel}\"\n") << u"4 unknown-placeholder titel"_s;
        QTest::newRow("record word in front")
            << QByteArray(head + "front:\n  - heading: \"{record}\"\n") << u"4 unknown-placeholder record"_s;
        QTest::newRow("text without words")
            << QByteArray(head + "each:\n  - heading\n") << u"4 missing heading"_s;
        QTest::newRow("list for a map") << QByteArray(head + "each:\n  - [a]\n") << u"4 wrong-kind"_s;
        QTest::newRow("unknown language")
            << QByteArray("template: t\nname: { fr: T }\n") << u"2 unknown-key fr"_s;
        QTest::newRow("style elsewhere")
            << QByteArray(head + "style: ../../x\n") << u"3 unknown-value ../../x"_s;
        QTest::newRow("too many values")
            << QByteArray("a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
                          "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n")
            << u"1 too-large"_s;
        QTest::newRow("too long") << QByteArray(300'000, '#') << u"1 too-large"_s;
    }
    void whatIsWrongIsNamedWithItsLine()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, problem);
        QCOMPARE(problemOf(yaml), problem);
    }

    void brokenYamlNamesItsLine()
    {
        QVERIFY2(problemOf("template: t\nname: [\neach: - x").startsWith(u"3 yaml "),
            qPrintable(problemOf("template: t\nname: [\neach: - x")));
    }

    void stylesAreCheckedToo_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("problem");
        QTest::newRow("empty is standard") << QByteArray() << QString();
        QTest::newRow("unknown key") << QByteArray("farben: x\n") << u"1 unknown-key farben"_s;
        QTest::newRow("colour word") << QByteArray("colours:\n  accent: red\n") << u"2 unknown-value red"_s;
        QTest::newRow("margin") << QByteArray("margins: { left: 200 }\n") << u"1 unknown-value 200"_s;
        QTest::newRow("size") << QByteArray("fonts: { size: nan }\n") << u"1 unknown-value nan"_s;
        QTest::newRow("placeholder") << QByteArray("header: { start: \"{datum}\" }\n")
                                     << u"1 unknown-placeholder datum"_s;
        QTest::newRow("logo without words") << QByteArray("logo: { file: l.png }\n") << u"1 missing text"_s;
        QTest::newRow("logo elsewhere")
            << QByteArray("logo: { file: ../l.png, text: L }\n") << u"1 unknown-value ../l.png"_s;
    }
    void stylesAreCheckedToo()
    {
        QFETCH(const QByteArray, yaml);
        QFETCH(const QString, problem);
        QCOMPARE(styleProblemOf(yaml, QDir::tempPath()), problem);
    }

    void aTownDressesItsReports()
    {
        const test::ReportWorld world;
        const QString folder = world.folder.filePath(u"templates"_s);
        QVERIFY(QDir().mkdir(folder));
        QImage logo(40, 20, QImage::Format_RGB32);
        logo.fill(Qt::red);
        QVERIFY(logo.save(folder + u"/wappen.png"_s));
        write(folder + u"/standard.style.yaml"_s,
            "fonts: { size: 12 }\ncolours: { accent: \"#7a0019\" }\nmargins: { left: 30 }\n"
            "logo: { file: wappen.png, text: Wappen der Stadt, height: 15 }\n"
            "header: { start: \"Rat, {date}\" }\nfooter: { page: \"- {page} von {pages} -\" }\n");
        const TemplateStore store(folder);
        ReportRequest request = world.request(require(store.load(u"steckbrief"_s)));
        const Document document = make(world, request);
        QCOMPARE(document.info.headerStart, u"Rat, Stand 1. Mai 2024"_s);
        QCOMPARE(document.info.pageOf, u"- %1 von %2 -"_s);
        QCOMPARE(document.info.look.accent, QColor(0x7a, 0, 0x19));
        QVERIFY(std::holds_alternative<Figure>(document.blocks.front().content));
        QCOMPARE(std::get<Figure>(document.blocks.front().content).alternativeText, u"Wappen der Stadt"_s);
        for (const QString &name : {u"a.pdf"_s, u"a.html"_s, u"a.odt"_s, u"a.docx"_s}) {
            const QString path = world.folder.filePath(name);
            require(writeReport(request, *world.library, *world.index, path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (name == "a.html"_L1)
                QVERIFY(file.readAll().contains("--accent: #7a0019"));
        }
    }

    void ownTemplatesStandBesideTheShippedOnes()
    {
        const test::ReportWorld world;
        const QString folder = world.folder.filePath(u"templates"_s);
        QVERIFY(QDir().mkdir(folder));
        write(folder + u"/klein.yaml"_s, small);
        write(folder + u"/kaputt.yaml"_s, "template: kaputt\nname: Kaputt\neach: [nichts]\n");
        const TemplateStore store(folder);
        const QList<TemplateEntry> entries = store.entries();
        QCOMPARE(entries.size(), shippedIds.size() + 2);
        for (qsizetype i = 0; i < shippedIds.size(); ++i) {
            QCOMPARE(entries[i].id, shippedIds[i]);
            QVERIFY(entries[i].shipped && !entries[i].error);
        }
        const TemplateEntry &broken = entries[shippedIds.size()];
        QVERIFY(broken.error.has_value());
        QCOMPARE(broken.error->code, ErrorCode::TemplateInvalid);
        QCOMPARE(broken.error->arguments.sliced(1), (QStringList{u"3"_s, u"unknown-part"_s, u"nichts"_s}));
        QCOMPARE(entries.last().id, u"klein"_s);
        QCOMPARE(require(store.load(u"klein"_s)).name.german, u"Klein"_s);
        const auto unknown = store.load(u"fehlt"_s);
        QVERIFY(!unknown && unknown.error().code == ErrorCode::TemplateUnknown);
        write(folder + u"/anders.yaml"_s, QByteArray(small) + "style: fehlt\n");
        const auto undressed = store.load(folder + u"/anders.yaml"_s);
        QVERIFY(!undressed);
        QCOMPARE(undressed.error().arguments.sliced(2), (QStringList{u"style"_s, u"fehlt"_s}));
    }

    void anOwnTemplateReplacesAShippedOneOfItsName()
    {
        const test::ReportWorld world;
        write(world.folder.filePath(u"eigener.yaml"_s),
            "template: steckbrief\nname: Unser Steckbrief\neach:\n  - record-title\n");
        const TemplateStore store(world.folder.path());
        QCOMPARE(store.entries().first().name.german, u"Unser Steckbrief"_s);
        QVERIFY(!store.entries().first().shipped);
        QCOMPARE(require(store.load(u"steckbrief"_s)).each.size(), size_t(1));
    }

    void whatAValueSaysIsNotReadAgain()
    {
        test::ReportWorld world;
        const RecordId odd = world.project(u"{library} *{title}*"_s, {});
        world.catchUp();
        ReportRequest request = world.request(require(TemplateStore().read(
            "template: t\nname: T\neach:\n  - heading: \"Über {record}\"\n  - text: \"Zu {record}.\"\n",
            u"t.yaml"_s)));
        request.records = {odd};
        const QString text = test::GoldenText().lines(make(world, request)).join(u'\n');
        QVERIFY2(text.contains(u"# Über {library} *{title}*"), qPrintable(text));
    }

    void theTemplateFollowsTheNumber()
    {
        QCOMPARE(defaultTemplateId(1), u"steckbrief"_s);
        QCOMPARE(defaultTemplateId(2), u"sammelband"_s);
    }
};

QTEST_MAIN(TestReportTemplates)
#include "tst_reporttemplates.moc"
