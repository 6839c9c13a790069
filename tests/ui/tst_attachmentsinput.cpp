// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/editor/attachmentkeeper.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/imagedialog.h"
#include "ui/editor/inputs/attachmentsinput.h"
#include "ui/editor/recordform.h"
#include "ui/reader/markdown.h"

#include <QBuffer>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextCursor>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// Files come into the library and out of it again.
class TestAttachmentsInput : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<AttachmentKeeper> m_keeper;

    QString file(const QString &name, const QByteArray &content)
    {
        const QString path = m_desk->path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
        return path;
    }
    static QByteArray pngBytes()
    {
        QImage image(4, 3, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return bytes;
    }
    QString largeFile(const QString &name, qint64 size)
    {
        const QString path = file(name, {});
        if (!QFile::resize(path, size))
            qFatal("not resized");
        return path;
    }
    std::optional<QJsonArray> taken(const QStringList &paths)
    {
        std::optional<QJsonArray> all;
        m_keeper->take(paths, this, [&all](const QJsonArray &attachments) { all = attachments; });
        if (!QTest::qWaitFor([this] { return !m_keeper->isBusy(); }, 60'000))
            qFatal("it does not come to an end");
        return all;
    }

    EditorWindow *edit(const RecordId &id)
    {
        EditorDesk &editors = m_desk->operations.editors();
        editors.edit(id);
        if (!QTest::qWaitFor([&editors] { return editors.windows().size() == 1; }, 20'000))
            qFatal("no editor opens");
        return editors.windows().first();
    }
    static AttachmentsInput *attachmentsOf(const EditorWindow *window)
    {
        return qobject_cast<AttachmentsInput *>(window->form()->openBox(u"attachments"_s)->input());
    }
    static QToolButton *button(const QWidget *input, const QString &name)
    {
        for (QToolButton *button : input->findChildren<QToolButton *>())
            if (button->accessibleName() == u"Durch eine neue Fassung ersetzen: "_s + name)
                return button;
        qFatal("no such button");
    }
    void leave()
    {
        m_desk->prompts.answer = true;
        m_desk->operations.editors().closeAll();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openEmpty();
        m_keeper = std::make_unique<AttachmentKeeper>(m_desk->library, m_desk->prompts, m_desk->formats);
    }
    void cleanup()
    {
        m_keeper.reset();
        m_desk.reset();
    }

    void severalFilesAreTakenInWithNameTypeAndSize()
    {
        const auto all =
            taken({file(u"Plan.txt"_s, "Leuchten dimmen"), file(u"Übersicht.csv"_s, "a;b\n1;2\n")});
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().toObject().value(u"name"_s), u"Plan.txt"_s);
        QCOMPARE(all->first().toObject().value(u"media_type"_s), u"text/plain"_s);
        QCOMPARE(all->first().toObject().value(u"size"_s), 15);
        QCOMPARE(all->last().toObject().value(u"name"_s), u"Übersicht.csv"_s);
    }

    void fileThatIsTooLargeIsToldAndLeftOut()
    {
        const QString large = largeFile(u"Film.mp4"_s, AttachmentKeeper::largest + 1);
        const auto all = taken({large, file(u"Plan.txt"_s, "Licht")});
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), 1);
        QCOMPARE(m_desk->prompts.told.size(), 1);
        QVERIFY(m_desk->prompts.told.first().contains(u"Film.mp4"_s));
        QVERIFY(m_desk->prompts.told.first().contains(u"200"_s));
    }

    void missingFileIsToldAndNothingIsTaken()
    {
        QVERIFY(!taken({file(u"Plan.txt"_s, "Licht"), m_desk->path(u"fehlt.txt"_s)}));
        QCOMPARE(m_desk->prompts.told.size(), 1);
    }

    void stoppingTakesNothingAndIsNoError()
    {
        std::optional<QJsonArray> all;
        m_keeper->take({largeFile(u"gross.bin"_s, 150LL * 1024 * 1024)}, this,
            [&all](const QJsonArray &attachments) { all = attachments; });
        m_keeper->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!m_keeper->isBusy(), 60'000);
        QVERIFY(!all.has_value());
        QVERIFY(m_desk->prompts.told.isEmpty());
    }

    void copyIsWhatWasTakenIn()
    {
        const auto all = taken({file(u"Plan.txt"_s, "Leuchten dimmen")});
        QVERIFY(all.has_value());
        m_desk->prompts.file = m_desk->path(u"Kopie.txt"_s);
        m_keeper->saveAs(all->first().toObject());
        QTRY_VERIFY(QFile::exists(m_desk->prompts.file));
        QFile copy(m_desk->prompts.file);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), "Leuchten dimmen");
        m_keeper->open(all->first().toObject());
        QTRY_COMPARE(m_desk->prompts.documents.size(), 1);
        QVERIFY(m_desk->prompts.documents.first().endsWith(u"/Plan.txt"_s));
    }

    void foreignNameNeverLeadsOutOfTheFolder()
    {
        const auto all = taken({file(u"Plan.txt"_s, "Licht")});
        QVERIFY(all.has_value());
        QJsonObject attachment = all->first().toObject();
        attachment.insert(u"name"_s, u"../../../boese.txt"_s);
        m_keeper->open(attachment);
        QTRY_COMPARE(m_desk->prompts.documents.size(), 1);
        QVERIFY(!m_desk->prompts.documents.first().contains(u".."_s));
    }

    void onlyDocumentsAndPicturesAreGivenToTheSystem_data()
    {
        QTest::addColumn<bool>("opens");
        QTest::newRow("application/pdf") << true;
        QTest::newRow("image/png") << true;
        QTest::newRow("application/vnd.oasis.opendocument.text") << true;
        QTest::newRow("application/x-executable") << false;
        QTest::newRow("application/x-desktop") << false;
        QTest::newRow("application/x-ms-dos-executable") << false;
        QTest::newRow("text/html") << false;
    }
    void onlyDocumentsAndPicturesAreGivenToTheSystem()
    {
        QFETCH(const bool, opens);
        QCOMPARE(AttachmentKeeper::canOpen(QString::fromLatin1(QTest::currentDataTag())), opens);
    }

    void chosenFileStandsInTheFormAndIsSaved()
    {
        const RecordId id = m_desk->addProject(u"Licht"_s, {}, test::Desk::requiredValues());
        EditorDesk &editors = m_desk->operations.editors();
        editors.edit(id);
        QTRY_COMPARE(editors.windows().size(), 1);
        EditorWindow *window = editors.windows().first();
        window->form()->showField(u"attachments"_s);
        auto *input = qobject_cast<AttachmentsInput *>(window->form()->box(u"attachments")->input());
        QVERIFY(input);
        QVERIFY(!window->isChanged());
        input->takeFiles({file(u"Plan.txt"_s, "Leuchten dimmen")});
        QTRY_VERIFY(window->isChanged());
        QCOMPARE(window->record().values.value(u"attachments"_s).toArray().size(), 1);
        Q_EMIT window->saveWanted();
        QTRY_VERIFY(editors.windows().isEmpty());
        const auto library =
            store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        const QJsonArray kept = (*library)->record(id)->fields.value(u"attachments"_s).toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().toObject().value(u"name"_s), u"Plan.txt"_s);
    }

    void filesGivenMeanwhileWaitForTheirTurn()
    {
        QStringList names;
        const auto note = [&names](const QJsonArray &attachments) {
            for (const QJsonValue &attachment : attachments)
                names.append(attachment.toObject().value(u"name"_s).toString());
        };
        m_keeper->take({largeFile(u"gross.bin"_s, 20LL * 1024 * 1024)}, this, note);
        m_keeper->take({file(u"Plan.txt"_s, "Licht")}, this, note);
        QTRY_COMPARE_WITH_TIMEOUT(names, (QStringList{u"gross.bin"_s, u"Plan.txt"_s}), 60'000);
    }

    void progressIsToldInBytesAndEnds()
    {
        QList<std::pair<qint64, qint64>> told;
        connect(m_keeper.get(), &AttachmentKeeper::progressed, this,
            [&told](qint64 done, qint64 total) { told.emplaceBack(done, total); });
        constexpr qint64 size = 30LL * 1024 * 1024;
        QVERIFY(taken({largeFile(u"gross.bin"_s, size)}));
        QCOMPARE(told.first(), std::pair(qint64(0), size));
        QCOMPARE(told.last(), std::pair(qint64(0), qint64(0)));
        QVERIFY(std::ranges::any_of(told, [](const auto &part) { return part.first > 0; }));
    }

    void filesDroppedAnywhereBecomeAttachments()
    {
        EditorWindow *window = edit(m_desk->addProject(u"Licht"_s, {}, test::Desk::requiredValues()));
        window->form()->showField(u"summary"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(u"Plan.txt"_s, "Leuchten dimmen")),
            QUrl::fromLocalFile(file(u"Werte.csv"_s, "a;b\n"))});
        QWidget *text = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->viewport();
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(text, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(text, &drop);
        QTRY_COMPARE(window->record().values.value(u"attachments"_s).toArray().size(), 2);
        QCOMPARE(
            window->record().values.value(u"summary"_s), test::Desk::requiredValues().value(u"summary"_s));
        leave();
    }

    void newVersionKeepsPlaceWordsAndLicence()
    {
        const RecordId id = m_desk->addProject(u"Licht"_s,
            {{u"Plan.txt"_s, u"alt"_s}, {u"Werte.csv"_s, u"a;b"_s}}, test::Desk::requiredValues());
        EditorWindow *window = edit(id);
        QJsonArray attachments = window->record().values.value(u"attachments"_s).toArray();
        QJsonObject first = attachments.first().toObject();
        const QString before = first.value(u"hash"_s).toString();
        first.insert(u"alt"_s, u"Lageplan der Leuchten"_s);
        first.insert(u"licence"_s, u"cc_by_4"_s);
        attachments.replace(0, first);
        QJsonObject values = window->record().values;
        values.insert(u"attachments"_s, attachments);
        values.insert(u"solution"_s, QString(u"Siehe ![Plan]("_s + pictureAddress(before) + u")."_s));
        window->form()->setValues(values);
        AttachmentsInput *input = attachmentsOf(window);
        m_desk->prompts.file = file(u"Plan-2.txt"_s, "neu gezeichnet");
        button(input, u"Plan.txt"_s)->click();
        const auto now = [window] { return window->record().values.value(u"attachments"_s).toArray(); };
        QTRY_COMPARE(now().first().toObject().value(u"name"_s), u"Plan-2.txt"_s);
        QCOMPARE(now().size(), 2);
        const QJsonObject replaced = now().first().toObject();
        QCOMPARE(replaced.value(u"alt"_s), u"Lageplan der Leuchten"_s);
        QCOMPARE(replaced.value(u"licence"_s), u"cc_by_4"_s);
        QCOMPARE(replaced.value(u"size"_s), 14);
        QVERIFY(replaced.value(u"hash"_s) != before);
        QCOMPARE(now().last().toObject().value(u"name"_s), u"Werte.csv"_s);
        QCOMPARE(window->record().values.value(u"solution"_s),
            QString(u"Siehe ![Plan]("_s + pictureAddress(replaced.value(u"hash"_s).toString()) + u")."_s));
        Q_EMIT window->saveWanted();
        QTRY_VERIFY(m_desk->operations.editors().windows().isEmpty());
        const auto library =
            store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        QBuffer old;
        old.open(QIODevice::WriteOnly);
        QVERIFY((*library)->readAttachment(AttachmentHash::fromHex(before), old).has_value());
        QCOMPARE(old.data(), "alt");
        const auto revisions = (*library)->revisions(id);
        QCOMPARE(revisions->size(), 2);
    }

    void sameFileIsNoNewVersion()
    {
        EditorWindow *window = edit(m_desk->addProject(u"Licht"_s, {{u"Plan.txt"_s, u"alt"_s}}));
        AttachmentsInput *input = attachmentsOf(window);
        m_desk->prompts.file = file(u"Kopie.txt"_s, "alt");
        button(input, u"Plan.txt"_s)->click();
        QTRY_COMPARE(m_desk->prompts.told.size(), 1);
        QVERIFY(!window->isChanged());
    }

    void attachmentStaysAnAttachmentWithoutItsName()
    {
        const RecordId id = m_desk->addProject(u"Licht"_s, {{u"Plan.txt"_s, u"Leuchten"_s}});
        EditorDesk &editors = m_desk->operations.editors();
        editors.edit(id);
        QTRY_COMPARE(editors.windows().size(), 1);
        EditorWindow *window = editors.windows().first();
        window->form()->showField(u"attachments"_s);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QCOMPARE(window->record().values.value(u"attachments"_s).toArray().size(), 1);
        QVERIFY(!window->form()->problems().isEmpty());
        m_desk->prompts.answer = true;
        QVERIFY(editors.closeAll());
    }

    void pictureIsInsertedOnlyWithADescription()
    {
        const QJsonArray attachments{QJsonObject{{u"hash"_s, u"aa"_s}, {u"name"_s, u"Plan.pdf"_s},
                                         {u"media_type"_s, u"application/pdf"_s}},
            QJsonObject{
                {u"hash"_s, u"bb"_s}, {u"name"_s, u"Markt.png"_s}, {u"media_type"_s, u"image/png"_s}}};
        ImageDialog dialog(m_desk->theme, attachments);
        QCOMPARE(dialog.picture()->count(), 1);
        QVERIFY(!dialog.insertButton()->isEnabled());
        QString text;
        connect(&dialog, &ImageDialog::given, this,
            [&text](const QString &hash, const QString &words) { text = hash + u' ' + words; });
        dialog.words()->setText(u"Sensoren am Markt"_s);
        dialog.insertButton()->click();
        QCOMPARE(text, u"bb Sensoren am Markt"_s);
    }

    void pictureOfTheRecordIsShownWithItsDescription()
    {
        const auto all = taken({file(u"Markt.png"_s, pngBytes())});
        QVERIFY(all.has_value());
        const QString hash = all->first().toObject().value(u"hash"_s).toString();
        const QString text = u"Hier: ![Sensoren am Markt]("_s + pictureAddress(hash) + u')';
        bool loaded = false;
        m_keeper->loadPictures({hash}, this, [&loaded] { loaded = true; });
        QTRY_VERIFY(loaded);
        QCOMPARE(m_keeper->pictures().value(hash).size(), QSize(4, 3));
        CodeHighlighter highlighter;
        const PageStyle style(m_desk->theme, m_desk->formats);
        QTextDocument with;
        QTextCursor cursor(&with);
        insertMarkdown(cursor, text, style, highlighter, m_keeper->pictures());
        QVERIFY(with.toRawText().contains(QChar(QChar::ObjectReplacementCharacter)));
        QVERIFY(with.toPlainText().contains(u"Sensoren am Markt"_s));
        QVERIFY(!with.resource(QTextDocument::ImageResource, QUrl(pictureAddress(hash)))
                .value<QImage>()
                .isNull());
        QTextDocument without;
        QTextCursor other(&without);
        insertMarkdown(other, text, style, highlighter);
        QVERIFY(without.toPlainText().contains(u"[Bild: Sensoren am Markt]"_s));
        QVERIFY(!without.toRawText().contains(QChar(QChar::ObjectReplacementCharacter)));
    }

    void whatIsNoPictureIsNull()
    {
        QVERIFY(decodePicture("kein Bild").isNull());
        QVERIFY(decodePicture({}).isNull());
        QVERIFY(!decodePicture(pngBytes()).isNull());
    }

    void onlyFilesAreTakenFromADrop()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(u"Plan.txt"_s, "x")), QUrl(u"https://example.org/a.pdf"_s),
            QUrl::fromLocalFile(m_desk->path(u"fehlt.pdf"_s))});
        QCOMPARE(AttachmentsInput::filesIn(data), QStringList{m_desk->path(u"Plan.txt"_s)});
    }
};

TWB_WINDOW_TEST_MAIN(TestAttachmentsInput)
#include "tst_attachmentsinput.moc"
