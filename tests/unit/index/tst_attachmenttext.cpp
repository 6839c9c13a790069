// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/attachmenthits.h"
#include "core/index/attachmenttext.h"
#include "tests/unit/index/smalllibrary.h"

#include <QBuffer>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::index;
using twb::test::require;
using twb::test::SmallLibrary;

namespace {

QString printed(const AttachmentHit &hit)
{
    return u"%1 in %2, Seite %3"_s.arg(hit.name).arg(hit.number).arg(hit.page);
}

/// A library whose attachments are read by a stand-in: form feeds part pages, some words are faults.
class World {
public:
    World() { reopen(); }

    void reopen() { text = require(AttachmentText::open(small.indexPath())); }

    QJsonObject file(const QString &name, const QString &content)
    {
        QByteArray bytes = content.toUtf8();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const store::Attachment added = require(small.library->addAttachment(buffer, u"text/plain"_s));
        return {{u"hash"_s, added.hash.toHex()}, {u"name"_s, name}, {u"media_type"_s, added.mediaType},
            {u"size"_s, added.size}};
    }

    RecordId project(const QString &title, const QJsonArray &files)
    {
        return small.project(title, {{u"attachments"_s, files}});
    }

    Result<void> catchUp(const Progress &progress = {})
    {
        require(small.index->catchUpRows(*small.library));
        return text->catchUp(*small.library, reader(), progress);
    }

    QStringList hits(const std::string &expression, size_t most = 50)
    {
        QStringList result;
        for (const AttachmentHit &hit : require(attachmentHits(text->database(), expression, most)))
            result.append(printed(hit));
        return result;
    }

    EntryNumber numberOf(const RecordId &id) { return require(small.index->entry(id))->number; }

    extract::Extractor reader()
    {
        return [this](QIODevice &document, const QString &, const QString &name,
                   const Progress &) -> Result<extract::ExtractedText> {
            ++reads;
            const QString content = QString::fromUtf8(document.readAll());
            if (content == "kaputt"_L1)
                return failure(ErrorCode::DocumentDamaged, {name});
            if (content == "bild"_L1 || content.startsWith("{\\rtf"_L1))
                return failure(ErrorCode::DocumentUnknown, {name});
            if (content == "ohne Leser"_L1)
                return failure(ErrorCode::FileNotFound, {u"reader"_s});
            extract::ExtractedText extracted;
            for (const QString &page : content.split(u'\f'))
                extracted.pages.append({int(extracted.pages.size()) + 1, page});
            return extracted;
        };
    }

    SmallLibrary small;
    std::unique_ptr<AttachmentText> text;
    int reads = 0;
};

} // namespace

class AttachmentTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsFoundByThePageOfItsAttachment()
    {
        World world;
        const RecordId id = world.project(
            u"Licht"_s, {world.file(u"bericht.pdf"_s, u"Vorwort\fDie Leuchtmittel\fMehr Leuchtmittel"_s)});
        require(world.catchUp());
        const QString expected = u"bericht.pdf in %1, Seite 2"_s.arg(world.numberOf(id));
        QCOMPARE(world.hits("leuchtmittel"), QStringList{expected});
        QCOMPARE(world.hits("leuchtm*"), QStringList{expected});
        QVERIFY(world.hits("nirgends").isEmpty());
        const auto found = require(attachmentHits(world.text->database(), "leuchtmittel", 1));
        QCOMPARE(found.at(0).record, id);
        QCOMPARE(require(attachmentPage(world.text->database(), found.at(0).place)), u"Die Leuchtmittel"_s);
    }

    void everyRecordThatNamesAnAttachmentIsFound()
    {
        World world;
        const QJsonObject file = world.file(u"a.txt"_s, u"Leuchtmittel"_s);
        QJsonObject renamed = file;
        renamed[u"name"_s] = u"b.txt"_s;
        const RecordId first = world.project(u"Eins"_s, {file});
        const RecordId second = world.project(u"Zwei"_s, {renamed});
        require(world.catchUp());
        QCOMPARE(world.reads, 1);
        QCOMPARE(world.hits("leuchtmittel"),
            (QStringList{u"a.txt in %1, Seite 1"_s.arg(world.numberOf(first)),
                u"b.txt in %1, Seite 1"_s.arg(world.numberOf(second))}));
        QCOMPARE(world.hits("leuchtmittel", 1).size(), 1);
    }

    void anAttachmentThatARecordGivesUpIsFoundNoMore()
    {
        World world;
        const QJsonObject file = world.file(u"a.txt"_s, u"Leuchtmittel"_s);
        world.project(u"Eins"_s, {file});
        require(world.catchUp());
        world.project(u"Eins"_s, {});
        require(world.catchUp());
        QVERIFY(world.hits("leuchtmittel").isEmpty());
        world.project(u"Eins"_s, {file});
        require(world.catchUp());
        QCOMPARE(world.hits("leuchtmittel").size(), 1);
        QCOMPARE(world.reads, 1);
    }

    void attachmentsThatNoRecordNamesAreNotRead()
    {
        World world;
        const QJsonObject file = world.file(u"a.txt"_s, u"Leuchtmittel"_s);
        require(world.catchUp());
        QCOMPARE(world.reads, 0);
        world.project(u"Eins"_s, {file});
        require(world.catchUp());
        QCOMPARE(world.reads, 1);
    }

    void nothingIsReadTwice()
    {
        World world;
        world.project(u"Eins"_s, {world.file(u"a.txt"_s, u"Wort"_s), world.file(u"b.txt"_s, u"kaputt"_s)});
        require(world.catchUp());
        world.reopen();
        require(world.catchUp());
        QCOMPARE(world.reads, 2);
    }

    void whatCannotBeReadIsListedAndStopsNothing()
    {
        World world;
        const QJsonObject broken = world.file(u"b.pdf"_s, u"kaputt"_s);
        const RecordId id = world.project(u"Eins"_s,
            {broken, world.file(u"foto.jpg"_s, u"bild"_s), world.file(u"c.txt"_s, u"Leuchtmittel"_s)});
        require(world.catchUp());
        QCOMPARE(world.hits("leuchtmittel").size(), 1);
        const QList<FailedAttachment> expected{{AttachmentHash::fromHex(broken.value(u"hash"_s).toString()),
            id, u"b.pdf"_s, {ErrorCode::DocumentDamaged, {u"b.pdf"_s}, {}}}};
        QCOMPARE(require(world.text->failed()), expected);
    }

    /// Pictures hold no text, but in these people wrote some.
    void documentsOfAnotherKindAreListedToo()
    {
        World world;
        world.project(u"Eins"_s,
            {world.file(u"brief.doc"_s, u"{\\rtf1 Leuchtmittel}"_s), world.file(u"foto.jpg"_s, u"bild"_s)});
        require(world.catchUp());
        QStringList names;
        for (const FailedAttachment &failed : require(world.text->failed())) {
            QCOMPARE(failed.error.code, ErrorCode::DocumentUnknown);
            names.append(failed.name);
        }
        QCOMPARE(names, QStringList{u"brief.doc"_s});
    }

    void aMissingReaderEndsTheWorkAndBlamesNoAttachment()
    {
        World world;
        world.project(u"Eins"_s, {world.file(u"a.txt"_s, u"ohne Leser"_s)});
        const auto result = world.catchUp();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::FileNotFound);
        QVERIFY(require(world.text->failed()).isEmpty());
    }

    void stoppedWorkGoesOnWhereItWas()
    {
        World world;
        world.project(u"Eins"_s,
            {world.file(u"a.txt"_s, u"eins Wort"_s), world.file(u"b.txt"_s, u"zwei Wort"_s),
                world.file(u"c.txt"_s, u"drei Wort"_s)});
        std::stop_source stop;
        const auto result = world.catchUp({[&](qint64, qint64) { stop.request_stop(); }, stop.get_token()});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(world.reads, 1);
        QCOMPARE(world.hits("wort").size(), 1);
        require(world.catchUp());
        QCOMPARE(world.reads, 3);
        QCOMPARE(world.hits("wort").size(), 3);
    }

    void longPagesAreFoundToTheirEndInPiecesThatLoseNothing()
    {
        World world;
        const QString filler = QString(u"Füllwort "_s).repeated(5000);
        world.project(u"Eins"_s,
            {world.file(u"a.txt"_s, QString(filler + u"Leuchtmittel"_s)),
                world.file(u"b.txt"_s, QString(QString(u"😀"_s).repeated(20'000) + u" Laterne"_s))});
        require(world.catchUp());
        QCOMPARE(world.hits("leuchtmittel").size(), 1);
        QCOMPARE(world.hits("laterne").size(), 1);
        const auto kept =
            require(world.text->database().integer("SELECT sum(length(text)) FROM attachment_page"));
        QCOMPARE(kept, filler.size() + 12 + 20'000 + 8);
    }

    void aRebuiltIndexReadsAttachmentsAnew()
    {
        World world;
        world.project(u"Eins"_s, {world.file(u"a.txt"_s, u"Leuchtmittel"_s)});
        require(world.catchUp());
        require(world.small.index->rebuild(*world.small.library));
        world.reopen();
        QVERIFY(world.hits("leuchtmittel").isEmpty());
        require(world.catchUp());
        QCOMPARE(world.hits("leuchtmittel").size(), 1);
        QCOMPARE(world.reads, 2);
    }

    void attachmentsThatTheLibraryLostAreForgotten()
    {
        World world;
        world.project(u"Eins"_s, {world.file(u"a.txt"_s, u"Leuchtmittel"_s)});
        require(world.catchUp());
        SmallLibrary other;
        require(world.text->catchUp(*other.library, world.reader()));
        QVERIFY(world.hits("leuchtmittel").isEmpty());
        QCOMPARE(require(world.text->database().integer("SELECT count(*) FROM attachment_page")), 0);
    }
};

QTEST_GUILESS_MAIN(AttachmentTextTest)
#include "tst_attachmenttext.moc"
