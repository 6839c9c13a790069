// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output/format.h"
#include "core/report/sheet/csvwriter.h"
#include "core/report/sheet/xlsxwriter.h"
#include "core/report/templates/templates.h"
#include "core/report/templates/templatestore.h"
#include "tests/unit/index/smalllibrary.h"

#include <QBuffer>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

#include <KZip>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::report;
using test::require;

namespace {

struct FormatsWorld : test::SmallLibrary {
    FormatsWorld()
    {
        municipality(u"Olpe"_s, u"05966024"_s);
        const RecordId light = tag(u"Licht"_s);
        street = project(u"=SUMME(A1)"_s,
            {{u"summary"_s, u"Erste Zeile; \"zweite\"\nmit Umbruch"_s},
                {u"municipalities"_s, test::inMunicipality(u"05966024"_s)},
                {u"action_fields"_s, test::list({u"mobility"_s, u"environment"_s})},
                {u"status"_s, u"pilot"_s}, {u"status_as_of"_s, u"2024-06-30"_s}, {u"start"_s, u"2021"_s},
                {u"tags"_s, test::list({light.toString()})},
                {u"cost_range"_s, QJsonObject{{u"from"_s, 10000.5}}},
                {u"contact_function"_s, u"Stabsstelle Geheimnis"_s},
                {u"sources"_s,
                    QJsonArray{
                        QJsonObject{{u"url"_s, u"https://example.org/a"_s}, {u"published"_s, u"2024"_s}}}}});
        lesson(u"Zeit einplanen"_s, {{u"projects"_s, test::list({street.toString()})}});
        put(u"contact"_s, u"stelle"_s,
            {{u"function"_s, u"Bauhof Geheimnis"_s}, {u"records"_s, test::list({street.toString()})}});
        catchUp();
    }

    ReportRequest request() const
    {
        ReportRequest request;
        request.layout = shippedTemplate(u"steckbrief"_s);
        request.records = {street};
        request.asOf = clock.now();
        return request;
    }

    QByteArray written(const QString &name, const ReportRequest &request) const
    {
        const QString path = folder.filePath(name);
        require(writeReport(request, *library, *index, path, {}, Existing::Replace));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no file");
        return file.readAll();
    }
    QByteArray written(const QString &name) const { return written(name, request()); }

    RecordId street;
};

QByteArray partOf(QByteArray bytes, const QString &path)
{
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly))
        return {};
    const KArchiveFile *file = zip.directory()->file(path);
    return file ? file->data() : QByteArray();
}

/// Everything in a file that a reader could find: for packages the bytes of all parts.
QByteArray allText(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    if (!bytes.startsWith("PK") || !zip.open(QIODevice::ReadOnly))
        return bytes;
    QByteArray text;
    const auto walk = [&](const auto &self, const KArchiveDirectory &folder) -> void {
        for (const QString &name : folder.entries()) {
            if (const auto *inner = dynamic_cast<const KArchiveDirectory *>(folder.entry(name)))
                self(self, *inner);
            else if (const KArchiveFile *file = folder.file(name))
                text += file->data();
        }
    };
    walk(walk, *zip.directory());
    return text;
}

/// Text, properties and metadata of a PDF as poppler reads them.
QString readPdf(const QString &path)
{
    QString said;
    for (const auto &[program, arguments] :
        {std::pair(u"pdftotext"_s, QStringList{path, u"-"_s}), std::pair(u"pdfinfo"_s, QStringList{path}),
            std::pair(u"pdfinfo"_s, QStringList{u"-meta"_s, path}),
            std::pair(u"pdfinfo"_s, QStringList{u"-struct-text"_s, path})}) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s failed", qPrintable(program));
        said += QString::fromUtf8(process.readAll());
    }
    return said;
}

} // namespace

/// The ways out of a report besides PDF.
class TestFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEndOfTheNameDecides()
    {
        QCOMPARE(formatOfFile(u"a.b/Bericht.DOCX"), Format::Docx);
        QCOMPARE(formatOfFile(u"x.htm"), Format::Html);
        QCOMPARE(formatOfFile(u"x.exe"), std::nullopt);
        QCOMPARE(formatOfFile(u"pdf"), std::nullopt);
        for (int i = 0; i < formatCount; ++i)
            QCOMPARE(formatOfFile(QString(u"x."_s + formatSuffix(Format(i)))), Format(i));
    }

    void everyFormatIsWrittenAndTellsNoPersons_data()
    {
        QTest::addColumn<QString>("name");
        for (int i = 0; i < formatCount; ++i)
            QTest::newRow(formatSuffix(Format(i)).data()) << u"out."_s + formatSuffix(Format(i));
    }
    void everyFormatIsWrittenAndTellsNoPersons()
    {
        QFETCH(const QString, name);
        if (!isAvailable(*formatOfFile(name)))
            QSKIP("built without libxlsxwriter");
        const FormatsWorld world;
        const QByteArray bytes = world.written(name);
        QVERIFY(bytes.size() > 200);
        QVERIFY(!allText(bytes).contains("Geheimnis"));
        if (name.endsWith(u".pdf"_s) || name.endsWith(u".jsonld"_s))
            return; // compressed; and a description that names no record
        QVERIFY(allText(bytes).contains("SUMME(A1)"));
        ReportRequest personal = world.request();
        personal.withPersons = true;
        QVERIFY(allText(world.written(name, personal)).contains("Stabsstelle Geheimnis"));
    }

    void aPdfTellsNoPersonsUnlessAsked()
    {
        if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
            QSKIP("poppler is not here");
        const FormatsWorld world;
        ReportRequest request = world.request();
        request.withHistory = true;
        world.written(u"a.pdf"_s, request);
        const QString without = readPdf(world.folder.filePath(u"a.pdf"_s));
        QVERIFY2(without.contains(u"SUMME(A1)"), qPrintable(without));
        QVERIFY2(!without.contains(u"Geheimnis"), qPrintable(without));
        request.withPersons = true;
        world.written(u"b.pdf"_s, request);
        const QString with = readPdf(world.folder.filePath(u"b.pdf"_s));
        QVERIFY(with.contains(u"Stabsstelle Geheimnis") && with.contains(u"Bauhof Geheimnis"));
    }

    void aCancelledReportLeavesNoFile_data() { everyFormatIsWrittenAndTellsNoPersons_data(); }
    void aCancelledReportLeavesNoFile()
    {
        QFETCH(const QString, name);
        const FormatsWorld world;
        const QString folder = world.folder.filePath(u"out"_s);
        QVERIFY(QDir().mkdir(folder));
        std::stop_source stop;
        const Progress progress{[&](qint64, qint64) { stop.request_stop(); }, stop.get_token()};
        ReportRequest request = world.request();
        for (int i = 0; i < 2; ++i)
            request.records.append(request.records.first());
        stop.request_stop();
        const auto made = writeReport(request, *world.library, *world.index, folder + u'/' + name, progress);
        QVERIFY(!made);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
        const auto nowhere =
            writeReport(request, *world.library, *world.index, world.folder.filePath(u"missing/"_s + name));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code,
            isAvailable(*formatOfFile(name)) ? ErrorCode::FileNotWritable : ErrorCode::ReportFailed);
    }

    void filesThatAreThereAreKept()
    {
        const FormatsWorld world;
        const QString path = world.folder.filePath(u"haushalt.jsonld"_s);
        const QStringList files = reportFiles(path);
        QCOMPARE(files.size(), 3);
        for (const QString &file : files) {
            QVERIFY(QFile(file).open(QIODevice::WriteOnly));
            const auto refused = writeReport(world.request(), *world.library, *world.index, path);
            QCOMPARE(refused.error(), (Error{ErrorCode::FileExists, {file}, {}}));
            QCOMPARE(existingFiles(files), QStringList{file});
            QVERIFY(QFile::remove(file));
        }
        for (const QString &own : {u"haushalt.csv"_s, u"haushalt.json"_s})
            QVERIFY(QFile(world.folder.filePath(own)).open(QIODevice::WriteOnly));
        const auto made = require(writeReport(world.request(), *world.library, *world.index, path));
        QCOMPARE(made.files, files);
        for (const QString &own : {u"haushalt.csv"_s, u"haushalt.json"_s})
            QCOMPARE(QFileInfo(world.folder.filePath(own)).size(), 0);
        const auto again = writeReport(world.request(), *world.library, *world.index, path);
        QCOMPARE(again.error(), (Error{ErrorCode::FilesExist, {files.join(u'\n')}, {}}));
    }

    void csvIsWhatExcelOpens()
    {
        const FormatsWorld world;
        const QString text = QString::fromUtf8(world.written(u"a.csv"_s));
        QVERIFY(world.written(u"a.csv"_s).startsWith("\xEF\xBB\xBFID;Eintragsart;Titel;"));
        QVERIFY2(text.contains(u";'=SUMME(A1);\"Erste Zeile; \"\"zweite\"\"\nmit Umbruch\";Olpe;05966024;"),
            qPrintable(text));
        QVERIFY2(text.contains(u";10000,5;"), qPrintable(text));
        QVERIFY(text.contains(u";2024-06-30;"));
        QCOMPARE(text.count(u"\r\n"), 2);
        ReportRequest english = world.request();
        english.language = model::Language::English;
        const QString other = QString::fromUtf8(world.written(u"b.csv"_s, english));
        QVERIFY2(other.contains(u",10000.5,"), qPrintable(other));
    }

    void csvNeutralisesFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+49"_s << QByteArray("'+49");
        QTest::newRow("minus") << u"-2+3"_s << QByteArray("'-2+3");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("tab before") << u"\t=1"_s << QByteArray("\" =1\"");
        QTest::newRow("pipe") << u"|cmd"_s << QByteArray("'|cmd");
        QTest::newRow("harmless") << u"a=b"_s << QByteArray("a=b");
    }
    void csvNeutralisesFormulas()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, cell);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        require(writeCsv({u"T"_s, {u"H"_s}, {{text}, {-2.5}}}, model::Language::German, buffer));
        QCOMPARE(buffer.data(), "\xEF\xBB\xBFH\r\n" + cell + "\r\n-2,5\r\n");
    }

    void xlsxCellsHaveTheirTypes()
    {
        if (!isAvailable(Format::Xlsx))
            QSKIP("built without libxlsxwriter");
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const QString longest(40'000, u'x');
        const Sheet sheet{u"Projekte: alle/neu"_s, {u"Text"_s, u"Zahl"_s, u"Tag"_s, u"Ja"_s, u"Leer"_s},
            {{u"=1+1"_s, 2.5, QDate(2024, 6, 30), true, {}}, {longest, -1.0, QDate(1848, 3, 18), false, {}}}};
        require(writeXlsx({sheet, sheet}, {}, buffer));
        const QByteArray cells = partOf(buffer.data(), u"xl/worksheets/sheet1.xml"_s);
        const QByteArray strings = partOf(buffer.data(), u"xl/sharedStrings.xml"_s);
        QVERIFY2(cells.contains("state=\"frozen\""), cells.constData());
        QVERIFY(cells.contains("<autoFilter ref=\"A1:E3\"/>"));
        QVERIFY(!cells.contains("<f>"));
        QVERIFY2(cells.contains("<c r=\"B2\"><v>2.5</v></c>"), cells.constData());
        QVERIFY2(cells.contains("<v>45473</v>"), cells.constData()); // 30 June 2024
        QVERIFY(cells.contains("<c r=\"D2\" t=\"b\"><v>1</v></c>"));
        QVERIFY(strings.contains("<t>=1+1</t>"));
        QVERIFY(strings.contains("1848-03-18"));
        QVERIFY(strings.contains("x…</t>"));
        QVERIFY(!strings.contains(QByteArray(32'767, 'x')));
        const QByteArray book = partOf(buffer.data(), u"xl/workbook.xml"_s);
        QVERIFY2(book.contains("name=\"Projekte alle neu\"") && book.contains("name=\"Projekte alle neu 2\""),
            book.constData());
    }

    void xlsxHasASheetForEachKind()
    {
        if (!isAvailable(Format::Xlsx))
            QSKIP("built without libxlsxwriter");
        const FormatsWorld world;
        const QByteArray book = partOf(world.written(u"a.xlsx"_s), u"xl/workbook.xml"_s);
        for (const char *name : {"Projekte", "Erfahrungen", "Quellen"})
            QVERIFY2(book.contains(QByteArray("name=\"" + QByteArray(name) + '"')), book.constData());
        QVERIFY(!book.contains("Nachnutzungen"));
    }

    void xlsxNamesWhatACellCannotHold()
    {
        if (!isAvailable(Format::Xlsx))
            QSKIP("built without libxlsxwriter");
        FormatsWorld world;
        const QString longest = u"Wort "_s.repeated(8'000).trimmed();
        ReportRequest request = world.request();
        request.records = {world.project(u"Lang"_s, {{u"solution"_s, longest}})};
        world.catchUp();
        const QByteArray file = world.written(u"lang.xlsx"_s, request);
        QVERIFY(partOf(file, u"xl/workbook.xml"_s).contains("name=\"Gekürzte Texte\""));
        QVERIFY(partOf(file, u"xl/worksheets/sheet2.xml"_s)
                .contains(QByteArray("<v>" + QByteArray::number(longest.size()) + "</v>")));
        QVERIFY(!partOf(world.written(u"kurz.xlsx"_s), u"xl/workbook.xml"_s).contains("Gek"));
        QVERIFY(world.written(u"lang.csv"_s, request).contains(longest.toUtf8()));
        QVERIFY(world.written(u"lang.json"_s, request).contains(longest.toUtf8()));
    }

    void jsonHoldsDataNamesAndBlocks()
    {
        const FormatsWorld world;
        const QJsonObject top = QJsonDocument::fromJson(world.written(u"a.json"_s)).object();
        QCOMPARE(top["format"_L1].toString(), u"transferwerkbank-report"_s);
        QCOMPARE(top["version"_L1].toInt(), 1);
        const QJsonObject record = top["records"_L1].toArray().first().toObject();
        QCOMPARE(record["id"_L1].toString(), world.street.toString());
        QCOMPARE(record["fields"_L1]["cost_range"_L1]["from"_L1].toDouble(), 10000.5);
        QVERIFY(!record["fields"_L1].toObject().contains("contact_function"_L1));
        QCOMPARE(top["related"_L1].toArray().size(), 1);
        QCOMPARE(top["names"_L1]["municipalities"_L1]["05966024"_L1].toString(), u"Olpe"_s);
        QCOMPARE(top["names"_L1]["records"_L1].toObject().size(), 2); // tag, project
        QCOMPARE(top["blocks"_L1].toArray().first()["type"_L1].toString(), u"paragraph"_s);
    }

    void theDescriptionForPortalsLeadsToTheData()
    {
        const FormatsWorld world;
        const QJsonObject catalog = QJsonDocument::fromJson(world.written(u"daten.jsonld"_s)).object();
        QCOMPARE(catalog["@type"_L1].toString(), u"dcat:Catalog"_s);
        const QJsonObject set = catalog["dcat:dataset"_L1].toArray().first().toObject();
        for (const char *needed : {"dct:title", "dct:description", "dct:publisher", "dcat:distribution"})
            QVERIFY2(set.contains(QLatin1StringView(needed)), needed);
        QCOMPARE(set["dcat:theme"_L1].toArray().size(), 2);
        QCOMPARE(set["dcatde:politicalGeocodingURI"_L1].toArray().first()["@id"_L1].toString(),
            u"http://dcat-ap.de/def/politicalGeocoding/municipalityKey/05966024"_s);
        const QJsonArray files = set["dcat:distribution"_L1].toArray();
        QCOMPARE(files.size(), 2);
        for (const QJsonValue &file : files) {
            const QString address = file["dcat:accessURL"_L1]["@id"_L1].toString();
            const QFileInfo info(world.folder.filePath(address));
            QVERIFY2(info.isFile(), qPrintable(address));
            QCOMPARE(file["dcat:byteSize"_L1]["@value"_L1].toString(), QString::number(info.size()));
        }
    }
};

QTEST_MAIN(TestFormats)
#include "tst_formats.moc"
