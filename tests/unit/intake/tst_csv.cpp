// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvlayout.h"
#include "tests/support/checkout.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::intake;

namespace {

struct Table {
    QList<QStringList> rows;
    QList<qint64> lines;
    QList<CsvError> errors;
};

Table readAll(QIODevice &device, const CsvDialect &dialect)
{
    Table table;
    CsvReader reader(device, dialect);
    CsvRow row;
    CsvError error;
    for (auto status = reader.next(row, error); status != CsvReader::Status::End;
        status = reader.next(row, error)) {
        if (status == CsvReader::Status::Error) {
            table.errors.append(error);
            continue;
        }
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(row.text(i));
        table.rows.append(cells);
        table.lines.append(row.line);
    }
    return table;
}

Table readAll(QByteArray bytes, const CsvDialect &dialect = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, dialect);
}

CsvLayout layoutOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return detectCsvLayout(buffer, u"t.csv"_s).value_or(CsvLayout());
}

QString dataPath(const QString &name)
{
    return test::sharedData() + u'/' + name;
}

} // namespace

class CsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        using Rows = QList<QStringList>;
        QTest::newRow("plain") << "a,b\nc,d\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("noLastLineEnd") << "a,b\nc,d"_ba << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("crLf") << "a,b\r\nc,d\r\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("cr") << "a,b\rc,d\r"_ba << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("emptyCells") << ",b,\n"_ba << Rows{{u""_s, u"b"_s, u""_s}};
        QTest::newRow("quotedSeparator") << "\"a,b\",c\n"_ba << Rows{{u"a,b"_s, u"c"_s}};
        QTest::newRow("quotedQuote") << "\"a \"\"b\"\" c\",d\n"_ba << Rows{{u"a \"b\" c"_s, u"d"_s}};
        QTest::newRow("lineBreakInCell") << "\"a\nb\",c\n"_ba << Rows{{u"a\nb"_s, u"c"_s}};
        QTest::newRow("blanksAroundQuotes") << "\"a\" , \"b, c\"\n"_ba << Rows{{u"a"_s, u"b, c"_s}};
        QTest::newRow("textAfterQuote") << "\"a\" b,c\n"_ba << Rows{{u"a b"_s, u"c"_s}};
        QTest::newRow("quoteInside") << "5\" Rohr,c\n"_ba << Rows{{u"5\" Rohr"_s, u"c"_s}};
        QTest::newRow("emptyQuoted") << "\"\",\"x\"\n"_ba << Rows{{u""_s, u"x"_s}};
        QTest::newRow("blankLines") << "a,b\n\n,,\nc,d\n"_ba << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
        QTest::newRow("nothing") << ""_ba << Rows{};
    }
    void cells()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        const Table table = readAll(bytes);
        QCOMPARE(table.rows, rows);
        QVERIFY(table.errors.isEmpty());
    }

    void linesAreThoseOfTheFile()
    {
        const Table table = readAll("a,b\n\"x\ny\nz\",c\n\nd,e\n");
        QCOMPARE(table.lines, (QList<qint64>{1, 2, 6}));
    }

    void unterminatedQuoteCostsOneLineOnly()
    {
        const Table table = readAll("a,b\nc,\"d\ne,f\ng,h\n");
        QCOMPARE(table.errors, (QList<CsvError>{{CsvError::Reason::UnterminatedQuote, 2, 2}}));
        QCOMPARE(table.rows, (QList<QStringList>{{u"a"_s, u"b"_s}, {u"e"_s, u"f"_s}, {u"g"_s, u"h"_s}}));
    }

    void rowsLongerThanAPieceAreWhole()
    {
        const QByteArray big(3'500'000, 'x');
        const Table table = readAll("a,\"" + big + "\n" + big + "\"\nb,c\n");
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.at(0).at(1).size(), 2 * big.size() + 1);
        QCOMPARE(table.lines, (QList<qint64>{1, 3}));
    }

    void pieceBordersDoNotMatter()
    {
        QByteArray bytes;
        for (int i = 0; i < 60'000; ++i)
            bytes +=
                QByteArray::number(i) + ",\"Stra\xC3\x9F" + "e \"\"" + QByteArray::number(i) + "\"\"\",x\r\n";
        const Table table = readAll(bytes);
        QCOMPARE(table.rows.size(), 60'000);
        for (int i = 0; i < 60'000; ++i)
            QCOMPARE(table.rows.at(i), (QStringList{QString::number(i), u"Straße \"%1\""_s.arg(i), u"x"_s}));
    }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        const QString text = u"Größe;Preis\nÄpfel;5 €\n"_s;
        const auto wide = [&](QStringConverter::Encoding encoding, QByteArray bom) {
            QStringEncoder encoder(encoding);
            return bom + QByteArray(encoder.encode(text));
        };
        QTest::newRow("utf8") << text.toUtf8() << Encoding::Utf8;
        QTest::newRow("utf8Bom") << "\xEF\xBB\xBF" + text.toUtf8() << Encoding::Utf8;
        QTest::newRow("windows1252") << "Gr\xF6\xDF"
                                        "e;Preis\n\xC4pfel;5 \x80\n"_ba
                                     << Encoding::Windows1252;
        QTest::newRow("utf16le") << wide(QStringConverter::Utf16LE, "\xFF\xFE")
                                 << Encoding::Utf16LittleEndian;
        QTest::newRow("utf16be") << wide(QStringConverter::Utf16BE, "\xFE\xFF") << Encoding::Utf16BigEndian;
        QTest::newRow("utf16leNoBom") << wide(QStringConverter::Utf16LE, {}) << Encoding::Utf16LittleEndian;
        QTest::newRow("utf16beNoBom") << wide(QStringConverter::Utf16BE, {}) << Encoding::Utf16BigEndian;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, encoding);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto layout = detectCsvLayout(buffer, u"t.csv"_s);
        QVERIFY(layout);
        QCOMPARE(layout->dialect.encoding.encoding, encoding);
        QCOMPARE(layout->columns, (QStringList{u"Größe"_s, u"Preis"_s}));
        QCOMPARE(readAll(buffer, layout->dialect).rows.at(1), (QStringList{u"Äpfel"_s, u"5 €"_s}));
    }

    void strayWindowsCellInUtf8FileIsRead()
    {
        const Table table = readAll("Stra\xC3\x9F"
                                    "e,Gr\xF6\xDF"
                                    "e\n");
        QCOMPARE(table.rows, (QList<QStringList>{{u"Straße"_s, u"Größe"_s}}));
    }

    void separators_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<char>("separator");
        QTest::addColumn<char>("quote");
        QTest::newRow("semicolon") << "a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n"_ba << ';' << '"';
        QTest::newRow("comma") << "a,b\n\"x; y\",2\n\"z; w\",3\n"_ba << ',' << '"';
        QTest::newRow("tab") << "a\tb\nx, y\tz\nu, v\tw\n"_ba << '\t' << '"';
        QTest::newRow("pipe") << "a|b\nx, y|z\n"_ba << '|' << '"';
        QTest::newRow("stated") << "sep=;\na;b\nc;d\n"_ba << ';' << '"';
        QTest::newRow("statedInCapitals") << "SEP=;\r\na;b\r\nc;d\r\n"_ba << ';' << '"';
        QTest::newRow("apostrophe") << "'a','b'\n'c,c','d'\n'e','f'\n'g','h'\n'i','j'\n"_ba << ',' << '\'';
    }
    void separators()
    {
        QFETCH(QByteArray, bytes);
        const CsvLayout layout = layoutOf(bytes);
        QTEST(layout.dialect.separator, "separator");
        QTEST(layout.dialect.quote, "quote");
        QCOMPARE(layout.columns.at(0), u"a"_s);
    }

    void preambleIsPassedOver()
    {
        const CsvLayout layout =
            layoutOf("Projektliste\nStand: Mai 2024;;\n\nNr;Titel;Stadt\n1;A;Soest\n2;B;Olpe\n");
        QCOMPARE(layout.columns, (QStringList{u"Nr"_s, u"Titel"_s, u"Stadt"_s}));
        QCOMPARE(layout.firstDataLine, 5);
    }

    void stackedHeadersAreJoined()
    {
        const CsvLayout layout = layoutOf(";Fläche;Fläche\n;Wald;Wasser\n2012;1;2\n2013;3;4\n");
        QCOMPARE(layout.columns, (QStringList{u""_s, u"Fläche / Wald"_s, u"Fläche / Wasser"_s}));
        QCOMPARE(layout.firstDataLine, 3);
    }

    void rowsBelowTheHeaderAreNoHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("columns");
        QTest::newRow("repeatedName") << "Titel;Notiz;Notiz\nLampen;a;b\nBus;c;d\nBad;12;13\nZoo;14;15\n"_ba
                                      << QStringList{u"Titel"_s, u"Notiz"_s, u"Notiz (2)"_s};
        QTest::newRow("takenName") << "Titel;N;N;N (2);N\nLampen;a;b;c;d\n"_ba
                                   << QStringList{u"Titel"_s, u"N"_s, u"N (3)"_s, u"N (2)"_s, u"N (4)"_s};
        QTest::newRow("unnamedAtTheEnd")
            << "Titel;Ziel;Kosten;;\nLampen;Strom;;;\nBad;Netz;12;;\nZoo;Tier;5;;\n"_ba
            << QStringList{u"Titel"_s, u"Ziel"_s, u"Kosten"_s, QString(), QString()};
        QTest::newRow("missingAtTheEnd") << "Titel;Text;Ziel;Notiz\nA;b;c;x\nD;e;f\nG;h;i\nJ;k;l\n"_ba
                                         << QStringList{u"Titel"_s, u"Text"_s, u"Ziel"_s, u"Notiz"_s};
        QTest::newRow("onlyHeaderWithoutEnd") << "Titel;Text;Ziel\nA;b;c;\nD;e;f;\nG;h;i;\n"_ba
                                              << QStringList{u"Titel"_s, u"Text"_s, u"Ziel"_s};
    }
    void rowsBelowTheHeaderAreNoHeader()
    {
        QFETCH(QByteArray, bytes);
        const CsvLayout layout = layoutOf(bytes);
        QTEST(layout.columns, "columns");
        QCOMPARE(layout.firstDataLine, 2);
    }

    void oneColumnIsNoTable()
    {
        QByteArray bytes = "Ein Text\nohne Spalten\n";
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto layout = detectCsvLayout(buffer, u"t.csv"_s);
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::ImportFormatUnknown);
    }

    // Figures from SOURCE.md of the files and from Python's csv module.
    void realFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<char>("separator");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("lastColumn");
        const QString csv = u"awkward_files/csv/"_s;
        QTest::newRow("moers") << csv + u"Moers_Haushalt.csv"_s << Encoding::Windows1252 << ';' << 12 << 2119
                               << u"Plan 2017"_s;
        QTest::newRow("moersUtf16") << csv + u"DERIVED_Moers_Haushalt_UTF-16LE-BOM_semikolon.csv"_s
                                    << Encoding::Utf16LittleEndian << ';' << 12 << 2119 << u"Plan 2017"_s;
        QTest::newRow("freiburg") << csv + u"Freiburg_freiburg_neu.csv"_s << Encoding::Windows1252 << ';'
                                  << 24 << 363
                                  << u"Ansatz 2018 (Saldo/Zuschussbedarf/Erträge - Aufwendungen)"_s;
        QTest::newRow("koeln") << csv + u"Koeln_bezirke_einzeldarstellung_utf8bom.csv"_s << Encoding::Utf8
                               << ';' << 10 << 252 << u"Plan 2017"_s;
        QTest::newRow("genesis") << csv + u"ITNRW_33111-02ir_genesis.csv"_s << Encoding::Windows1252 << ';'
                                 << 22 << 34
                                 << u"Flächennutzungsarten / Siedlungs- und Verkehrsfläche / Insgesamt"_s;
        QTest::newRow("llis") << u"llis_nasa/llis.csv"_s << Encoding::Utf8 << ',' << 17 << 1419
                              << u"Topics"_s;
        QTest::newRow("gemeinden") << u"municipalities/gemeinden_de.csv"_s << Encoding::Utf8 << ';' << 11
                                   << 10981 << u"Breitengrad"_s;
        QTest::newRow("cities") << u"musterdatenkatalog/cities_1310.csv"_s << Encoding::Utf8 << ',' << 2
                                << 1306 << u"Kommune"_s;
        QTest::newRow("mdk") << u"musterdatenkatalog/mdk_training_3506.csv"_s << Encoding::Utf8 << ',' << 16
                             << 3506 << u"KGSt"_s;
        QTest::newRow("ozg") << u"ozg/ozg_leistungen.csv"_s << Encoding::Utf8 << ';' << 4 << 557
                             << u"Themenfeld"_s;
    }
    void realFiles()
    {
        QFETCH(QString, file);
        QFile source(dataPath(file));
        if (!source.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(u"no data: "_s + file));
        const auto layout = detectCsvLayout(source, file);
        QVERIFY(layout);
        QTEST(layout->dialect.encoding.encoding, "encoding");
        QTEST(layout->dialect.separator, "separator");
        QTEST(int(layout->columns.size()), "columns");
        QTEST(layout->columns.last(), "lastColumn");
        const Table table = readAll(source, layout->dialect);
        QVERIFY(table.errors.isEmpty());
        const auto data =
            std::ranges::count_if(table.lines, [&](qint64 line) { return line >= layout->firstDataLine; });
        QTEST(int(data), "rows");
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "tst_csv.moc"
