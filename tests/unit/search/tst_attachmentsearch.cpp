// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"
#include "core/index/attachmenttext.h"
#include "core/search/searcher.h"
#include "tests/unit/index/smalllibrary.h"

#include <QBuffer>

using namespace twb;
using namespace twb::search;
using namespace twb::test;

namespace {

class AttachmentLibrary : public SmallLibrary {
public:
    RecordId project(
        const QString &title, const QString &file, const QString &content, QJsonObject values = {})
    {
        QByteArray bytes = content.toUtf8();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const store::Attachment added = require(library->addAttachment(buffer, u"text/plain"_s));
        values[u"attachments"_s] = QJsonArray{QJsonObject{{u"hash"_s, added.hash.toHex()}, {u"name"_s, file},
            {u"media_type"_s, added.mediaType}, {u"size"_s, added.size}}};
        return SmallLibrary::project(title, values);
    }

    /// Form feeds part pages.
    void readAll()
    {
        catchUp();
        const extract::Extractor extractor = [](QIODevice &document, const QString &, const QString &,
                                                 const Progress &) -> Result<extract::ExtractedText> {
            extract::ExtractedText extracted;
            for (const QString &page : QString::fromUtf8(document.readAll()).split(u'\f'))
                extracted.pages.append({int(extracted.pages.size()) + 1, page});
            return extracted;
        };
        require(require(index::AttachmentText::open(indexPath()))->catchUp(*library, extractor));
        if (!searcher)
            searcher = require(Searcher::open(indexPath(), model::Language::German));
    }

    QList<Hit> find(const QString &text, const Selection &selected = {})
    {
        Answer answer = searcher->ask({.text = text, .selected = selected, .width = Width::Strict});
        const auto hits = require(answer.first(50, 50)).hits;
        const auto all = require(answer.all());
        const auto counts = require(answer.facets()).value(index::Facet::Kind);
        qint64 counted = 0;
        for (const auto &count : counts)
            counted += count.count;
        if (qsizetype(all.size()) != hits.size() || (selected.isEmpty() && counted != hits.size()))
            qFatal("hits, list and facets differ for %s", qPrintable(text));
        return hits;
    }

    std::unique_ptr<Searcher> searcher;
};

} // namespace

/// Records are found by what their attachments say.
class TestAttachmentSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReasonNamesFileAndPage()
    {
        AttachmentLibrary small;
        const RecordId id =
            small.project(u"Licht"_s, u"bericht.pdf"_s, u"Vorwort\fDie neuen Leuchtmittel am Weg"_s);
        small.readAll();
        const QList<Hit> hits = small.find(u"leuchtmittel weg"_s);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().entry.id, id);
        QCOMPARE(hits.first().reason, Reason::Attachment);
        QCOMPARE(hits.first().reasonDetail, u"bericht.pdf"_s);
        QCOMPARE(hits.first().page, 2);
        QVERIFY(hits.first().snippet.contains(Segment{u"Leuchtmittel"_s, true}));
    }

    void recordsThatSayItThemselvesComeFirst()
    {
        AttachmentLibrary small;
        small.SmallLibrary::project(u"Alt"_s, {{u"solution"_s, u"Ein Leuchtmittel"_s}});
        small.project(u"Neu"_s, u"a.txt"_s, u"Leuchtmittel"_s);
        small.project(u"Leuchtmittel"_s, u"b.txt"_s, u"Leuchtmittel"_s);
        small.readAll();
        QStringList titles;
        for (const Hit &hit : small.find(u"leuchtmittel"_s))
            titles.append(hit.entry.title);
        QCOMPARE(titles, (QStringList{u"Leuchtmittel"_s, u"Alt"_s, u"Neu"_s}));
        QCOMPARE(small.find(u"leuchtmittel"_s).first().reason, Reason::Title);
    }

    void inflectedWordsAndPartsAreFoundInAttachments()
    {
        AttachmentLibrary small;
        small.project(u"Licht"_s, u"a.txt"_s, u"Straßenbeleuchtungen"_s);
        small.readAll();
        const QList<Hit> hits = small.find(u"beleuchtung"_s);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(
            hits.first().found, (QList<Found>{{u"beleuchtung"_s, How::Part, u"Straßenbeleuchtungen"_s}}));
    }

    void phrasesMustStandOnThePage()
    {
        AttachmentLibrary small;
        small.project(u"Eins"_s, u"a.txt"_s, u"das helle Licht"_s);
        small.project(u"Zwei"_s, u"b.txt"_s, u"das Licht, das helle"_s);
        small.readAll();
        QCOMPARE(small.find(u"\"helle licht\""_s).size(), 1);
    }

    void filtersAndTheTrashHoldForAttachmentsToo()
    {
        AttachmentLibrary small;
        small.project(u"Eins"_s, u"a.txt"_s, u"Leuchtmittel"_s, {{u"status"_s, u"idea"_s}});
        small.project(u"Zwei"_s, u"a.txt"_s, u"Leuchtmittel"_s, {{u"status"_s, u"operating"_s}});
        small.project(u"Drei"_s, u"a.txt"_s, u"Leuchtmittel"_s, {{QString(model::trashedField), true}});
        small.readAll();
        QCOMPARE(small.find(u"leuchtmittel"_s).size(), 2);
        QCOMPARE(small.find(u"leuchtmittel"_s, {{index::Facet::Status, {u"idea"_s}}}).size(), 1);
        QCOMPARE(
            small.find(u"leuchtmittel ist:papierkorb"_s, {{index::Facet::Status, {u"idea"_s}}}).size(), 0);
    }

    void attachmentsReadLaterAreFoundWithoutOpeningAnew()
    {
        AttachmentLibrary small;
        small.project(u"Eins"_s, u"a.txt"_s, u"Leuchtmittel"_s);
        small.readAll();
        QCOMPARE(small.find(u"leuchtmittel"_s).size(), 1);
        small.project(u"Zwei"_s, u"b.txt"_s, u"Noch ein Leuchtmittel"_s);
        small.readAll();
        QCOMPARE(small.find(u"leuchtmittel"_s).size(), 2);
    }

    void anotherAnalyserReadsThePagesAgain()
    {
        AttachmentLibrary small;
        small.project(u"Eins"_s, u"a.txt"_s, u"Leuchtmittel"_s);
        small.readAll();
        {
            const auto database =
                require(index::Database::open(small.indexPath(), index::Database::Access::Write));
            require(database->execute("UPDATE attachment_state SET analyser = 1"));
        }
        small.readAll();
        QCOMPARE(small.find(u"leuchtmittel"_s).size(), 1);
        const auto database =
            require(index::Database::open(small.indexPath(), index::Database::Access::Read));
        QCOMPARE(
            require(database->integer("SELECT analyser FROM attachment_state")), analysis::analyserVersion());
    }
};

QTEST_GUILESS_MAIN(TestAttachmentSearch)
#include "tst_attachmentsearch.moc"
