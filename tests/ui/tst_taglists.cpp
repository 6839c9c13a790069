// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tagtree.h"
#include "core/store/library.h"
#include "tests/ui/support/desk.h"
#include "ui/tags/skosimportdialog.h"
#include "ui/tags/tagcolour.h"
#include "ui/tags/tagsdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

namespace {

const QByteArray twoTerms =
    "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
    " xmlns:skos='http://www.w3.org/2004/02/skos/core#'>"
    "<skos:Concept rdf:about='https://x/v'><skos:prefLabel xml:lang='de'>Verkehr</skos:prefLabel>"
    "<skos:prefLabel xml:lang='en'>Traffic</skos:prefLabel></skos:Concept>"
    "<skos:Concept rdf:about='https://x/r'><skos:prefLabel xml:lang='de'>Radwege</skos:prefLabel>"
    "<skos:broader rdf:resource='https://x/v'/></skos:Concept></rdf:RDF>";

} // namespace

/// Lists of tags come in and go out through the window.
class TestTagLists : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;

    TagsDialog *openTags()
    {
        m_desk->window.actions().named(u"tags.manage"_s)->trigger();
        auto *dialog = m_desk->window.findChild<TagsDialog *>();
        if (!dialog)
            qFatal("the tags do not come");
        return dialog;
    }
    void makeFile(const QByteArray &content)
    {
        m_desk->prompts.file = m_desk->path(u"liste.rdf"_s);
        QFile file(m_desk->prompts.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    SkosImportDialog *load(TagsDialog *tags)
    {
        tags->importAction()->trigger();
        auto *dialog = tags->findChild<SkosImportDialog *>();
        if (!dialog || !QTest::qWaitFor([&] { return !dialog->concepts().isEmpty(); }))
            qFatal("the list does not come");
        return dialog;
    }
    void writeTag(const QString &name)
    {
        bool written = false;
        m_desk->library.write(
            JobRunner::everyJob, this,
            [name](store::Library &library, const Progress &) {
                return library.apply({},
                    {{RecordId::fromName(QString("tag:"_L1 + name.toLower())), u"tag"_s,
                        {{u"name"_s, name}}}});
            },
            [&written](const Result<store::Step> &step) { written = step.has_value(); });
        QTRY_VERIFY(written);
        m_desk->settle();
    }
    QStringList names() const
    {
        const auto library =
            *store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        QStringList names;
        const edit::TagTree tags = *edit::TagTree::read(*library);
        for (const edit::Tag &tag : tags.all())
            names.append(tag.name);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openEmpty();
    }
    void cleanup() { m_desk.reset(); }

    void listIsShownBeforeItIsTakenOverInOneStep()
    {
        writeTag(u"Verkehr"_s);
        TagsDialog *tags = openTags();
        makeFile(twoTerms);
        SkosImportDialog *dialog = load(tags);
        QVERIFY2(dialog->summary().startsWith(u"Ein neues Schlagwort, 1 geändert, 0 unverändert."_s),
            qPrintable(dialog->summary()));
        QCOMPARE(dialog->model().rowCount(), 2);
        const auto line = [dialog](int row) -> QString {
            return dialog->model().index(row, 0).data().toString() + u" | "_s
                + dialog->model().index(row, 1).data().toString();
        };
        QCOMPARE(line(0), u"Radwege | Neu, unter „Verkehr“"_s);
        QVERIFY2(line(1).startsWith(u"Verkehr | "_s) && line(1).contains(u"Synonyme: + Traffic"_s),
            qPrintable(line(1)));
        QCOMPARE(names(), QStringList{u"Verkehr"_s});
        dialog->accept();
        QTRY_COMPARE(names(), (QStringList{u"Radwege"_s, u"Verkehr"_s}));
        QAction *undo = m_desk->window.actions().named(u"edit.undo"_s);
        QTRY_COMPARE(undo->text(), u"&Rückgängig: Schlagwörter importiert: liste.rdf"_s);
        undo->trigger();
        QTRY_COMPARE(names(), QStringList{u"Verkehr"_s});
    }

    void previewIsASoundModel()
    {
        SkosPreviewModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines({{u"A"_s, u"neu"_s}, {u"B"_s, u"neu"_s}});
        QCOMPARE(model.rowCount(), 2);
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
    }

    void brokenFilesAreToldWithTheirPlaceAndChangeNothing()
    {
        TagsDialog *tags = openTags();
        makeFile(twoTerms.chopped(40));
        tags->importAction()->trigger();
        QTRY_COMPARE(m_desk->prompts.told.size(), 1);
        QVERIFY2(m_desk->prompts.told.first().startsWith(u"SkosInvalid: "_s)
                && m_desk->prompts.told.first().contains(u"liste.rdf"_s),
            qPrintable(m_desk->prompts.told.first()));
        QTRY_VERIFY(!tags->findChild<SkosImportDialog *>());
        m_desk->prompts.file = m_desk->path(u"fehlt.rdf"_s);
        tags->importAction()->trigger();
        QTRY_COMPARE(m_desk->prompts.told.size(), 2);
        QVERIFY(m_desk->prompts.told.last().startsWith(u"FileNotReadable: "_s));
        QVERIFY(names().isEmpty());
    }

    void listThatBringsNothingNewCannotBeTakenOver()
    {
        TagsDialog *tags = openTags();
        makeFile(twoTerms);
        load(tags)->accept();
        QTRY_COMPARE(names().size(), 2);
        QTRY_VERIFY(!tags->findChild<SkosImportDialog *>());
        m_desk->settle();
        const SkosImportDialog *again = load(tags);
        QTRY_VERIFY(again->summary().startsWith(u"Es würde sich nichts ändern"_s));
        QVERIFY(!again->acceptButton()->isEnabled());
    }

    void allTagsAreWrittenAndReadElsewhere()
    {
        TagsDialog *tags = openTags();
        QVERIFY(!tags->exportAction()->isEnabled());
        writeTag(u"Verkehr"_s);
        writeTag(u"Ärzte & Pflege"_s);
        QTRY_VERIFY(tags->exportAction()->isEnabled());
        m_desk->prompts.file = m_desk->path(u"unsere"_s);
        tags->exportAction()->trigger();
        QFile file(m_desk->path(u"unsere.rdf"_s));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto concepts = exchange::readSkos(file, file.fileName());
        QVERIFY(concepts.has_value());
        QStringList written;
        for (const exchange::Concept &entry : *concepts)
            written.append(entry.name);
        QCOMPARE(written, (QStringList{u"Ärzte & Pflege"_s, u"Verkehr"_s}));
        tags->exportAction()->trigger();
        QCOMPARE(m_desk->prompts.told.size(), 1);
        QVERIFY(m_desk->prompts.told.first().contains(file.fileName()));
        m_desk->prompts.file = m_desk->path(u"kein/ordner.rdf"_s);
        tags->exportAction()->trigger();
        QTRY_COMPARE(m_desk->prompts.told.size(), 2);
        QVERIFY(m_desk->prompts.told.last().startsWith(u"FileNotWritable: "_s));
    }

    void coloursOfTagsAreSeenOnEveryGround()
    {
        for (const QColor ground : {QColor(Qt::white), QColor(0xf6, 0xf7, 0xf8), QColor(0x1f, 0x24, 0x28)})
            for (const QColor colour :
                {QColor(0x0b, 0x65, 0x70), QColor(0xff, 0xff, 0xff), QColor(0xff, 0xee, 0x88),
                    QColor(0, 0, 0), QColor(0x20, 0x22, 0x25), QColor(0x80, 0x80, 0x80)})
                QVERIFY2(contrast(drawnColour(colour, ground), ground) >= 3,
                    qPrintable(colour.name() + u" on "_s + ground.name()));
        QCOMPARE(drawnColour(QColor(0x0b, 0x65, 0x70), Qt::white), QColor(0x0b, 0x65, 0x70));
    }
};

TWB_WINDOW_TEST_MAIN(TestTagLists)
#include "tst_taglists.moc"
