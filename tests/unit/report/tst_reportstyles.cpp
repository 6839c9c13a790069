// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/pictures.h"
#include "core/report/templates/templatestore.h"
#include "tests/unit/report/blockwalk.h"
#include "tests/unit/report/reportworld.h"

#include <QBuffer>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::report;
using test::require;

namespace {

/// A JPEG picture, 60 wide and 20 high, red on its left; its EXIF says that it was taken with the camera
/// turned, so that red belongs at the top.
QByteArray turnedPicture()
{
    QImage image(60, 20, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 30; ++x)
            image.setPixel(x, y, qRgb(255, 0, 0));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "jpeg", 95))
        qFatal("cannot write JPEG");
    // One entry: orientation (0x0112), a short, 6: the first column is the top row.
    const QByteArray exif = QByteArray::fromHex("457869660000"
                                                "4d4d002a00000008"
                                                "0001"
                                                "0112000300000001"
                                                "00060000"
                                                "00000000");
    QByteArray segment = QByteArray::fromHex("ffe1");
    segment += char((exif.size() + 2) >> 8);
    segment += char((exif.size() + 2) & 0xff);
    return bytes.insert(2, segment + exif);
}

void stands(const QImage &image)
{
    QCOMPARE(image.size(), QSize(20, 60));
    QVERIFY(image.pixelColor(10, 5).red() > 200 && image.pixelColor(10, 5).blue() < 60);
    QVERIFY(image.pixelColor(10, 55).blue() > 200 && image.pixelColor(10, 55).red() < 60);
}

StyleFile townStyle()
{
    StyleFile style;
    Look &look = style.look;
    look.textFont = u"Noto \"Serif\""_s;
    look.codeFont = u"Mono: 1"_s;
    look.textSize = 11.5;
    look.accent = QColor(0x7a, 0, 0x19);
    look.fill = QColor(0xff, 0xff, 0xfe);
    look.margins = {72, 72, 36, 108};
    style.headerStart = u"Rat #1: {title}"_s;
    style.headerEnd = QString();
    style.footerStart = u"'{date}' \\ Ä"_s;
    style.page = u"- {page} von {pages} -"_s;
    return style;
}

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

/// The design of a town: written as it is read, kept with its logo; pictures stand as they were taken.
class TestReportStyles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        for (const StyleFile &style : {shippedTemplate(u"steckbrief"_s).style, townStyle()}) {
            const QByteArray text = styleText(style);
            const auto read = parseStyle(text, {});
            QVERIFY2(read, text.constData());
            QVERIFY2(*read == style, text.constData());
        }
    }

    void aDesignIsKeptWithItsLogo()
    {
        const QTemporaryDir folder;
        const QString picture = folder.filePath(u"Wappen der Stadt.jpeg"_s);
        writeFile(picture, turnedPicture());
        const TemplateStore store(folder.filePath(u"templates"_s));
        StyleFile style = townStyle();
        style.look.logo = readLogo(picture).value();
        style.look.logoText = u"Wappen: „Löwe“"_s;
        style.look.logoHeight = 72;
        const QString name = TemplateStore::styleName(require(store.load(u"steckbrief"_s)));
        QVERIFY(!store.hasOwnStyle(name));
        require(store.saveStyle(name, style, picture));
        QVERIFY(store.hasOwnStyle(name));
        QVERIFY(QFile::remove(picture)); // it was copied
        for (const QString &id : {u"steckbrief"_s, u"sammelband"_s}) {
            const StyleFile kept = require(store.load(id)).style;
            QCOMPARE(kept.logoFile, u"standard-logo.jpeg"_s);
            style.logoFile = kept.logoFile;
            QVERIFY(kept == style);
        }
        require(store.removeStyle(name));
        QVERIFY(require(store.load(u"steckbrief"_s)).style == shippedTemplate(u"steckbrief"_s).style);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"file"_s), "x");
        const TemplateStore store(folder.filePath(u"file"_s));
        const auto saved = store.saveStyle(u"standard"_s, {}, {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::FileNotWritable);
    }

    void aLogoStandsAsItWasTaken()
    {
        const QTemporaryDir folder;
        writeFile(folder.filePath(u"logo.jpg"_s), turnedPicture());
        stands(readLogo(folder.filePath(u"logo.jpg"_s)).value());
        writeFile(folder.filePath(u"logo.png"_s), "no picture");
        QVERIFY(!readLogo(folder.filePath(u"logo.png"_s)));
        QVERIFY(!readLogo(folder.filePath(u"missing.png"_s)));
    }

    void anAttachedPictureStandsAsItWasTaken()
    {
        test::ReportWorld world;
        QByteArray bytes = turnedPicture();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const store::Attachment kept = require(world.library->addAttachment(buffer, u"image/jpeg"_s));
        const RecordId record = world.project(u"Mit Bild"_s,
            {{u"solution"_s, u"Siehe ![Rot über Blau](foto.jpg)."_s},
                {u"attachments"_s,
                    QJsonArray{QJsonObject{{u"hash"_s, kept.hash.toHex()}, {u"name"_s, u"foto.jpg"_s},
                        {u"media_type"_s, u"image/jpeg"_s}, {u"size"_s, bytes.size()},
                        {u"alt"_s, u"Rot über Blau, als Anlage"_s}}}}});
        world.catchUp();
        ReportRequest request = world.request(shippedTemplate(u"steckbrief"_s));
        request.records = {record};
        const auto source = require(makeReport(request, *world.library, *world.index));
        QStringList said;
        test::walk(require(test::readAll(*source)).blocks, [&](const Block &block) {
            if (const auto *figure = std::get_if<Figure>(&block.content)) {
                said.append(figure->alternativeText);
                stands(QImage::fromData(std::get<Photograph>(figure->picture).jpeg));
            }
        });
        QCOMPARE(said, QStringList{u"Rot über Blau"_s}); // not again among the attachments
    }
};

QTEST_MAIN(TestReportStyles)
#include "tst_reportstyles.moc"
