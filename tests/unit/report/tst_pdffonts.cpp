// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/cffnames.h"
#include "core/report/pdf/fontpool.h"
#include "core/report/pdf/imagepool.h"
#include "core/report/pdf/pageset.h"
#include "core/report/pdf/pdffile.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace twb::report;

namespace {

constexpr double fontSize = 12;

QByteArray shippedFont()
{
    QFile file(u":/twb/fonts/NotoSans-Regular.ttf"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The font with a licence that forbids to embed it.
QByteArray restricted(QByteArray font)
{
    const int tables = qFromBigEndian<quint16>(font.constData() + 4);
    for (int i = 0; i < tables; ++i) {
        const char *record = font.constData() + 12 + 16 * i;
        if (qstrncmp(record, "OS/2", 4) == 0)
            qToBigEndian<quint16>(2, font.data() + qFromBigEndian<quint32>(record + 8) + 8);
    }
    return font;
}

} // namespace

class TestPdfFonts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyGlyphAndTextHasItsOwnCode();
    void sameFontInOtherSizeIsTheSameFace();
    void cffFontsTellTheNumbersOfTheirGlyphs();
    void subsetsAreSmall();
    void restrictedFontIsDrawnAndKeepsItsText();
    void missingGlyphsKeepTheirText();

private:
    /// Writes a page with the text in the font and returns what pdftotext reads.
    QString writtenAndRead(const QRawFont &font, const QString &text);
    QString path() const { return m_folder->filePath(u"font.pdf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_missing;
};

void TestPdfFonts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestPdfFonts::writtenAndRead(const QRawFont &font, const QString &text)
{
    QFile device(path());
    if (!device.open(QIODevice::WriteOnly))
        return {};
    PdfFile file(device);
    StructureTree structure(file);
    ImagePool images(file);
    FontPool fonts(file, images, font);
    const StyleSheet sheet;
    PageSet pages(file, structure, sheet);
    FontFace &face = fonts.face(font);
    PageCanvas &canvas = pages.begin();
    canvas.mark(structure.open(structure.root(), "P"));
    std::vector<PlacedGlyph> glyphs;
    double x = 60;
    double y = 100;
    for (const QChar character : text) {
        const QList<quint32> found = font.glyphIndexesForString(QString(character));
        const EncodedGlyph glyph = fonts.encode(face, found.value(0), QStringView(&character, 1));
        glyphs.push_back({glyph, x, y});
        x += double(glyph.advance) * fontSize / 1000;
        if (x > 500) {
            x = 60;
            y += 20;
        }
    }
    canvas.showGlyphs(glyphs, fontSize, Qt::black);
    const ObjectId tree = file.allocate();
    const ObjectId resources = file.allocate();
    pages.finish(tree, resources, false, [](PageCanvas &, int, int) { });
    fonts.write();
    file.write(resources, "<</Font<<" + fonts.resources() + ">>>>");
    const ObjectId catalog = file.write("<</Type/Catalog/Pages " + reference(tree) + "/StructTreeRoot "
        + reference(structure.finish()) + "/MarkInfo<</Marked true>>/Lang(de)>>");
    file.finish(catalog, file.write("<<>>"));
    m_missing = fonts.missing();
    device.close();

    QProcess reader;
    reader.start(u"pdftotext"_s, {path(), u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).remove(u'\n').trimmed();
}

void TestPdfFonts::everyGlyphAndTextHasItsOwnCode()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer);
    const QRawFont font(shippedFont(), 100);
    ImagePool images(file);
    FontPool fonts(file, images, font);
    FontFace &face = fonts.face(font);
    const quint32 hyphen = font.glyphIndexesForString(u"-"_s).value(0);
    const EncodedGlyph plain = face.encode(hyphen, u"-");
    const EncodedGlyph soft = face.encode(hyphen, u"\u00ad");
    QVERIFY(plain.code != soft.code);
    QCOMPARE(face.encode(hyphen, u"-").code, plain.code);
    QCOMPARE(plain.advance, soft.advance);
    QVERIFY(face.encode(hyphen, u"ffi").code > soft.code);
}

void TestPdfFonts::sameFontInOtherSizeIsTheSameFace()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer);
    const QByteArray bytes = shippedFont();
    const QRawFont small(bytes, 80);
    const QRawFont large(bytes, 300);
    ImagePool images(file);
    FontPool fonts(file, images, small);
    QCOMPARE(&fonts.face(small), &fonts.face(large));
}

void TestPdfFonts::cffFontsTellTheNumbersOfTheirGlyphs()
{
    // Header, one name, one top dictionary (registry, ordering and supplement; charset at 40), and a charset.
    QByteArray cff = QByteArray::fromHex("01000401"
                                         "0001010102"
                                         "41"
                                         "0001010109");
    cff += QByteArray::fromHex("8b8b8b0c1e"); // 0 0 0 ROS
    cff += QByteArray::fromHex("b30f"); // 40 charset
    cff += char(0x8b);
    cff.resize(40, 0);
    QByteArray ranges = cff
        + QByteArray::fromHex("01"
                              "000a02"
                              "006400");
    QCOMPARE(cffNames(ranges, 5).value(), (std::vector<quint16>{0, 10, 11, 12, 100}));
    QByteArray list = cff
        + QByteArray::fromHex("00"
                              "0007"
                              "0003");
    QCOMPARE(cffNames(list, 3).value(), (std::vector<quint16>{0, 7, 3}));
    QVERIFY(!cffNames(list, 9)); // ends too early
    QVERIFY(!cffNames(list.left(20), 3));
    QVERIFY(!cffNames({}, 3));
}

void TestPdfFonts::subsetsAreSmall()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is missing");
    QCOMPARE(
        writtenAndRead(QRawFont(shippedFont(), 100), u"Straße (1) \\ Ölung"_s), u"Straße (1) \\ Ölung"_s);
    QVERIFY(QFile(path()).size() < 8000);
}

void TestPdfFonts::restrictedFontIsDrawnAndKeepsItsText()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is missing");
    QString text;
    for (char16_t c = u'!'; c < 0x250; ++c) {
        if (QChar(c).isLetter())
            text += QChar(c);
    }
    const QString found = writtenAndRead(QRawFont(restricted(shippedFont()), 100), text);
    QCOMPARE(found, text);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("/Length1"));
}

void TestPdfFonts::missingGlyphsKeepTheirText()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is missing");
    QCOMPARE(writtenAndRead(QRawFont(shippedFont(), 100), u"a\u6f22b"_s), u"a\u6f22b"_s);
    QCOMPARE(m_missing, QStringList(u"\u6f22"_s));
}

QTEST_MAIN(TestPdfFonts)
#include "tst_pdffonts.moc"
