// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/htmlwriter.h"
#include "core/report/office/officewriter.h"
#include "core/report/output/jpegfile.h"
#include "core/report/output/pictureformat.h"
#include "core/report/output/pictures.h"
#include "core/report/pdf/pdfwriter.h"
#include "tests/support/checkout.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageWriter>
#include <QTest>
#include <QtEndian>

#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::report;

namespace {

/// What a photograph is made of: no two pixels alike, no sharp edge.
QImage colours(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x)
            line[x] = qRgb(x * 255 / size.width(), y * 255 / size.height(), (x + y) / 9 % 256);
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("cannot write the picture");
    return bytes;
}

QByteArray pdfOf(std::vector<Figure> figures)
{
    Document document;
    document.info.title = u"Bilder"_s;
    for (Figure &figure : figures)
        document.blocks.push_back({std::move(figure)});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    DocumentSource source(document);
    return writePdf(source, buffer) ? buffer.data() : QByteArray();
}

const QSizeF room = pictureRoom({});
constexpr int widest = 2006; // pixels over the text's width of 481.3 points

QString fieldPicturesFolder()
{
    return test::sharedData() + u"/field_faults/img/"_s;
}

std::optional<Picture> fieldPicture(const char *name)
{
    QFile file(fieldPicturesFolder() + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? readPicture(file.readAll(), room) : std::nullopt;
}

QByteArray segment(char marker, const QByteArray &content)
{
    const auto length = qToBigEndian(quint16(content.size() + 2));
    return QByteArray("\xff") + marker + QByteArray(reinterpret_cast<const char *>(&length), sizeof length)
        + content;
}

/// Exif says how the picture is turned, and in its description where the photographer lives.
QByteArray exif(char orientation)
{
    QByteArray data(
        "Exif\0\0II*\0\x08\0\0\0\x02\0\x0e\x01\x02\0\x0b\0\0\0\x26\0\0\0\x12\x01\x03\0\x01\0\0\0", 36);
    data += orientation;
    return data + QByteArray(7, '\0') + "HOME-exif!";
}

/// With all that cameras and programs write beside the picture.
QByteArray withMetadata(const QByteArray &jpeg, char orientation)
{
    QByteArray bytes = jpeg;
    const qsizetype afterJfif = bytes.indexOf("\xff\xdb"); // the first table
    bytes.insert(afterJfif,
        segment('\xe1', exif(orientation))
            + segment('\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + "<x:xmpmeta>HOME-xmp")
            + segment('\xe0', QByteArray("JFXX\0\x10", 6) + "HOME-preview")
            + segment('\xe2', QByteArray("MPF\0", 4) + "HOME-pictures")
            + segment('\xed', QByteArray("Photoshop 3.0\0", 14) + "8BIM HOME-iptc")
            + segment('\xec', "HOME-ducky") + segment('\xfe', "HOME-comment"));
    return bytes + bytes + "HOME-film";
}

QByteArray pngHead(quint32 width, quint32 height)
{
    QByteArray bytes = encoded(QImage(8, 8, QImage::Format_RGB32), "png");
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    // CRC of the chunk, so that nothing but its size is wrong.
    quint32 crc = 0xffffffffu;
    for (int i = 12; i < 29; ++i) {
        crc ^= quint8(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
    }
    qToBigEndian(~crc, bytes.data() + 29);
    return bytes;
}

} // namespace

class TestReportPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void largePhotographsHaveThePixelsOfPrint()
    {
        const QByteArray bytes = encoded(colours({7'212, 5'408}), "jpeg");
        const auto picture = readPicture(bytes, room);
        QVERIFY(picture);
        const auto *photograph = std::get_if<Photograph>(&*picture);
        QVERIFY(photograph);
        QCOMPARE(photograph->size.width(), widest);
        QVERIFY(photograph->jpeg.size() < 1'500'000);
        const QByteArray pdf = pdfOf({{*picture, 0, u"Bild"_s, {}}});
        QCOMPARE(pdf.count(photograph->jpeg), 1);
        QVERIFY(pdf.contains("/Width 2006/Height"));
    }

    /// However it came into the document.
    void documentsNeedNotScaleThem()
    {
        const QImage image = colours({4'400, 3'300});
        const Photograph photograph{encoded(image, "jpeg"), image.size()};
        for (const Picture &picture : {Picture(image), Picture(photograph)}) {
            QVERIFY(pdfOf({{picture, 0, u"Bild"_s, {}}}).contains("/Width 2006/Height"));
            QVERIFY(pdfOf({{picture, 96, u"Bild"_s, {}}}).contains("/Width 400/Height 300/"));
            const PictureFile file = pictureFile({picture, 96, u"Bild"_s, {}}, 481, DrawingAs::Svg);
            QCOMPARE(QImage::fromData(file.bytes).size(), QSize(400, 300));
        }
    }

    void jpegThatFitsStaysTheSameBytes()
    {
        const QByteArray bytes = encoded(colours({900, 600}), "jpeg");
        const auto picture = readPicture(bytes, room);
        QCOMPARE(std::get<Photograph>(picture.value()).jpeg, bytes);
        QCOMPARE(pdfOf({{*picture, 0, u"Bild"_s, {}}}).count(bytes), 1);
        QCOMPARE(pictureFile({*picture, 0, u"Bild"_s, {}}, 481, DrawingAs::Svg).bytes, bytes);
    }

    /// Reports go to the public: a photograph must not say where its photographer lives.
    void photographsSayNothingBesideThePicture()
    {
        const QByteArray bytes = encoded(colours({900, 600}), "jpeg");
        QByteArray camera = withMetadata(bytes, 1);
        QVERIFY(QImage::fromData(camera).text(u"Description"_s).contains(u"HOME"_s));
        const auto picture = readPicture(camera, room);
        QCOMPARE(std::get<Photograph>(picture.value()).jpeg, bytes);
        const auto turned = readPicture(withMetadata(bytes, 6), room);
        QCOMPARE(std::get<Photograph>(turned.value()).size, QSize(600, 900));
        const auto large = readPicture(withMetadata(encoded(colours({4'400, 3'300}), "jpeg"), 1), room);
        QImage described = colours({300, 200});
        described.setText(u"Author"_s, u"HOME-png"_s);
        const auto drawing = readPicture(encoded(described, "png"), room);
        for (const auto &shown : {picture, turned, large, drawing, std::optional<Picture>(described)}) {
            const Figure figure{shown.value(), 0, u"Bild"_s, {}};
            QVERIFY(!pictureFile(figure, 481, DrawingAs::Svg).bytes.contains("HOME"));
            QVERIFY(!pdfOf({figure}).contains("HOME"));
        }
    }

    void pixelsOfPhotographsStayTheSame()
    {
        for (const bool progressive : {false, true}) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            QImageWriter writer(&buffer, "jpeg");
            writer.setProgressiveScanWrite(progressive);
            QVERIFY(writer.write(colours({900, 600})));
            const QByteArray plain = jpegWithoutMetadata(withMetadata(bytes, 1));
            QCOMPARE(QImage::fromData(plain), QImage::fromData(bytes));
        }
    }

    void photographsCutShortAreWrittenAnew()
    {
        const QByteArray bytes = encoded(colours({900, 600}), "jpeg");
        QVERIFY(jpegWithoutMetadata(bytes.chopped(2)).isEmpty());
        for (qsizetype length = 0; length < 1'000; ++length)
            QVERIFY(jpegWithoutMetadata(bytes.first(length)).isEmpty());
        const auto picture = readPicture(bytes.chopped(2), room);
        QVERIFY(!jpegWithoutMetadata(std::get<Photograph>(picture.value()).jpeg).isEmpty());
    }

    void eachPictureIsInTheFileOnce()
    {
        const QByteArray bytes = encoded(colours({900, 600}), "jpeg");
        const QImage drawn = colours({120, 90});
        const QImage again = drawn.copy(); // the same pixels, another image
        const QByteArray pdf = pdfOf({{readPicture(bytes, room).value(), 0, u"Eins"_s, {}},
            {readPicture(bytes, room).value(), 200, u"Zwei"_s, {}}, {drawn, 0, u"Drei"_s, {}},
            {again, 0, u"Vier"_s, {}}});
        QCOMPARE(pdf.count("/Subtype/Image"), 2);
        QCOMPARE(pdf.count(bytes), 1);
        Document document;
        for (int i = 0; i < 3; ++i)
            document.blocks.push_back({Figure{readPicture(bytes, room).value(), 0, u"Bild"_s, {}}});
        for (const auto write : {writeOdt, writeDocx}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            DocumentSource source(document);
            QVERIFY(write(source, buffer, {}));
            QCOMPARE(buffer.data().count(bytes), 1);
        }
    }

    void transparencyAndLineArtLoseNothing()
    {
        QImage drawing(600, 400, QImage::Format_ARGB32);
        drawing.fill(Qt::transparent);
        for (int y = 0; y < 400; ++y)
            for (int x = 0; x < 600; ++x)
                if ((x * y) % 7 == 0)
                    drawing.setPixel(x, y, qRgba(200, x % 256, y % 256, 255));
        const QByteArray cutOut =
            pdfOf({{readPicture(encoded(drawing, "png"), room).value(), 0, u"A"_s, {}}});
        QVERIFY(cutOut.contains("/SMask"));
        QVERIFY(!cutOut.contains("DCTDecode"));
        QImage plan(600, 400, QImage::Format_RGB32);
        plan.fill(Qt::white);
        for (int i = 0; i < 400; i += 20)
            for (int x = 0; x < 600; ++x)
                plan.setPixel(x, i, qRgb(0, 0, 160));
        const auto picture = readPicture(encoded(plan, "png"), room);
        QCOMPARE(std::get<QImage>(picture.value()).convertToFormat(QImage::Format_RGB32), plan);
        QVERIFY(!pdfOf({{*picture, 0, u"B"_s, {}}}).contains("DCTDecode"));
    }

    void greyJpegIsGreyInTheFile()
    {
        const QByteArray bytes =
            encoded(colours({300, 200}).convertToFormat(QImage::Format_Grayscale8), "jpeg");
        QCOMPARE(jpegHeader(bytes).components, 1);
        const QByteArray pdf = pdfOf({{readPicture(bytes, room).value(), 0, u"Bild"_s, {}}});
        QVERIFY(pdf.contains("/ColorSpace/DeviceGray/Filter/DCTDecode"));
        QCOMPARE(pdf.count(bytes), 1);
    }

    void otherColourSpacesBecomeSrgb()
    {
        QImage image = colours({300, 200});
        image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        const QByteArray bytes = encoded(image, "jpeg");
        const auto picture = readPicture(bytes, room);
        const QByteArray kept = std::get<Photograph>(picture.value()).jpeg;
        QVERIFY(kept != bytes);
        const QImage shown = QImage::fromData(kept);
        const QImage wanted = image.convertedToColorSpace(QColorSpace(QColorSpace::SRgb));
        const QColor a = shown.pixelColor(200, 100);
        const QColor b = wanted.pixelColor(200, 100);
        QVERIFY(std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) < 16);
    }

    void sizesAreKnownBeforeAnythingIsDecoded_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG of 3.6 gigapixels") << pngHead(60'000, 60'000);
        QTest::newRow("PNG of 2^31") << pngHead(0x7fffffff, 1);
        QTest::newRow("empty PNG") << pngHead(0, 0);
        QByteArray jpeg = encoded(colours({16, 16}), "jpeg");
        const qsizetype frame = jpeg.indexOf("\xff\xc0");
        QVERIFY(frame > 0);
        jpeg.replace(frame + 5, 4, "\xff\xff\xff\xff");
        QTest::newRow("JPEG of 4.3 gigapixels") << jpeg;
        QTest::newRow("no picture") << QByteArray("\xff\xd8\xff");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0");
    }
    void sizesAreKnownBeforeAnythingIsDecoded()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!readPicture(bytes, room));
    }

    void brokenHeadsAreNoPhotographs()
    {
        const QByteArray bytes = encoded(colours({64, 64}), "jpeg");
        for (qsizetype length = 0; length < 700 && length < bytes.size(); ++length)
            jpegHeader(bytes.first(length));
        QCOMPARE(jpegHeader("\xff\xd8\xff\xe0\0\0").components, 0);
        QCOMPARE(jpegHeader(QByteArray("\xff\xd8") + QByteArray(100, '\xff')).components, 0);
        QVERIFY(jpegHeader(bytes).plain);
    }

    void picturesFromTheFieldAreRight()
    {
        if (!QFile::exists(fieldPicturesFolder()))
            QSKIP("the data of field faults are missing");
        for (const char *name :
            {"cmyk.jpg", "exif6.jpg", "gray16.png", "misnamed.png", "transparent.png", "wide.png"}) {
            const auto picture = fieldPicture(name);
            QVERIFY2(picture, name);
            QVERIFY2(!pdfOf({{*picture, 0, u"Bild"_s, {}}}).isEmpty(), name);
            if (const auto *photograph = std::get_if<Photograph>(&*picture))
                QVERIFY2(jpegHeader(photograph->jpeg).plain, name);
        }
        for (const char *name : {"anim.gif", "base.webp", "script.svg"})
            QVERIFY2(!fieldPicture(name), name);
    }
};

QTEST_MAIN(TestReportPictures)
#include "tst_reportpictures.moc"
