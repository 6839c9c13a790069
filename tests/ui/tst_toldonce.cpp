// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sqlcount.h"
#include "tests/ui/support/desk.h"
#include "ui/dialogs/importdialog.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/fieldinput.h"
#include "ui/editor/recordform.h"
#include "ui/views/readerpane.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

namespace {

/// What one step sets going.
struct Hops {
    qint64 told = 0; ///< that the index has changed
    qint64 searches = 0;
    qint64 facets = 0;
    qint64 totals = 0;
    qint64 pages = 0; ///< made for the reader
    qint64 names = 0; ///< of undo and redo, read

    bool operator==(const Hops &) const = default;
};

constexpr Hops once{.told = 1, .searches = 1, .facets = 1, .totals = 1, .pages = 1, .names = 1};
constexpr Hops unread{.told = 1, .searches = 1, .facets = 1, .totals = 1, .pages = 0, .names = 1};

char *toString(const Hops &hops)
{
    return QTest::toString(u"told %1, searches %2, facets %3, totals %4, pages %5, names %6"_s.arg(hops.told)
            .arg(hops.searches)
            .arg(hops.facets)
            .arg(hops.totals)
            .arg(hops.pages)
            .arg(hops.names));
}

} // namespace

/// Whatever is written, index, search, facets, reader and the names of undo hear of it once.
class TestToldOnce : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::SqlCount> m_sql;
    std::unique_ptr<test::Desk> m_desk;

    QAction *action(const QString &name) const { return m_desk->window.actions().named(name); }
    EditorDesk &editors() const { return m_desk->operations.editors(); }

    /// What was asked of the reading thread is answered.
    void waitForReading() const
    {
        bool read = false;
        m_desk->library.read(
            JobRunner::everyJob, &m_desk->window,
            [](const store::Library &, const index::Index &, const Progress &) -> Result<bool> {
                return true;
            },
            [&read](const Result<bool> &) { read = true; });
        QTRY_VERIFY_WITH_TIMEOUT(read, 20'000);
    }
    template <typename Act> Hops hopsOf(Act act)
    {
        m_desk->settle();
        waitForReading();
        m_sql->restart();
        const QSignalSpy told(&m_desk->library, &LibrarySession::indexChanged);
        const QSignalSpy searches(&m_desk->session, &SearchSession::changed);
        const QSignalSpy facets(&m_desk->session, &SearchSession::facetsCounted);
        const QSignalSpy totals(&m_desk->session, &SearchSession::totalsCounted);
        act();
        if (!QTest::qWaitFor([&] { return !told.isEmpty(); }, 20'000))
            qFatal("nothing is told");
        m_desk->settle();
        waitForReading();
        const qint64 undo = m_sql->begun("s.kind NOT IN ('undo'");
        const qint64 redo = m_sql->begun("s.kind = 'undo'"); // the step itself asks for one of them
        return {told.size(), searches.size(), facets.size(), totals.size(),
            m_sql->begun("FROM link WHERE target"), std::min(undo, redo)};
    }
    void saveOpenEditor() const
    {
        EditorWindow *window = editors().windows().first();
        FieldInput *input = window->form()->box(u"title"_s)->input();
        input->setTyped(u"Neuer Titel"_s);
        Q_EMIT input->edited();
        window->actions().named(u"editor.save"_s)->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(
            editors().windows().isEmpty(), qPrintable(m_desk->prompts.told.join(u' ')), 20'000);
    }
    RecordId addAndRead()
    {
        const RecordId id = m_desk->addProject(u"Licht"_s, {}, test::Desk::requiredValues());
        m_desk->window.readerPane()->open(id);
        m_desk->settleReader();
        return id;
    }

private Q_SLOTS:
    void init()
    {
        m_sql = std::make_unique<test::SqlCount>();
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openEmpty(u"05974040"_s);
    }
    void cleanup()
    {
        m_desk.reset();
        m_sql.reset();
    }

    void aSave()
    {
        editors().edit(addAndRead());
        QTRY_COMPARE(editors().windows().size(), 1);
        QCOMPARE(hopsOf([this] { saveOpenEditor(); }), once);
        QTRY_COMPARE(m_desk->window.readerPane()->title(), u"Neuer Titel"_s);
    }

    void aNewRecord()
    {
        addAndRead();
        editors().create(model::Kind::Project, test::Desk::requiredValues());
        QTRY_COMPARE(editors().windows().size(), 1);
        QCOMPARE(hopsOf([this] { saveOpenEditor(); }), once);
        QTRY_COMPARE(m_desk->window.readerPane()->title(), u"Neuer Titel"_s);
    }

    void undoAndRedo()
    {
        addAndRead();
        QTRY_VERIFY(action(u"edit.undo"_s)->isEnabled());
        QCOMPARE(hopsOf([this] { action(u"edit.undo"_s)->trigger(); }), once);
        QTRY_VERIFY(action(u"edit.redo"_s)->isEnabled());
        QCOMPARE(hopsOf([this] { action(u"edit.redo"_s)->trigger(); }), once);
        QTRY_VERIFY(action(u"edit.undo"_s)->isEnabled());
    }

    void trashAndOutOfIt()
    {
        const RecordId id = addAndRead();
        QCOMPARE(hopsOf([this] { action(u"record.trash"_s)->trigger(); }), unread);
        m_desk->window.readerPane()->open(id);
        m_desk->settleReader();
        QCOMPARE(hopsOf([this] { action(u"record.restore"_s)->trigger(); }), once);
        m_desk->settleReader();
        action(u"record.trash"_s)->trigger();
        QTRY_COMPARE(m_desk->window.hitCount(), 0);
        m_desk->prompts.answer = true;
        QCOMPARE(hopsOf([this] { action(u"trash.empty"_s)->trigger(); }), unread);
    }

    void manyRecordsAtOnce()
    {
        addAndRead();
        const auto work = [](store::Library &library, const Progress &) {
            QList<store::RecordChange> changes;
            for (int i = 0; i < 150; ++i)
                changes.append({RecordId::create(), u"project"_s, {{u"title"_s, u"Projekt %1"_s.arg(i)}}});
            return library.apply({}, changes);
        };
        QCOMPARE(hopsOf([&] {
            m_desk->library.write(
                JobRunner::everyJob, this, work, [](const Result<store::Step> &step) { QVERIFY(step); });
        }),
            once);
    }

    void anImport()
    {
        addAndRead();
        action(u"library.import"_s)->trigger();
        auto *dialog = m_desk->window.findChild<ImportDialog *>();
        QVERIFY(dialog);
        QFile file(m_desk->path(u"liste.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly)
            && file.write("Titel;Status\nSensoren am Hafen;Idee\nSensoren am Markt;Idee\n") > 0);
        file.close();
        QSignalSpy finished(dialog, &ImportDialog::finishedWork);
        dialog->setSource(file.fileName());
        QVERIFY(finished.wait(20'000));
        const Hops hops = hopsOf([&] {
            for (QPushButton *button : dialog->findChildren<QPushButton *>())
                if (button->property("primary").toBool())
                    button->click();
        });
        QCOMPARE(hops, once);
        QCOMPARE(dialog->report()->created, 2);
        dialog->reject();
    }

    /// While the window is being made; before, the search began when it stood.
    void anIndexIsMadeReadyBeforeItIsAskedFor()
    {
        const auto openings = [this](bool expected) -> qint64 {
            SearchSession search;
            m_sql->restart();
            if (expected) {
                search.expect(m_desk->library.indexPath(), model::Language::German);
                if (!QTest::qWaitFor([this] { return m_sql->begun("DESC LIMIT") > 0; }, 20'000))
                    return -1;
            }
            QSignalSpy first(&search, &SearchSession::firstHits);
            search.open(m_desk->library.indexPath(), model::Language::German);
            if (!first.wait(20'000))
                return -1;
            bool read = false;
            while (!read) { // another connection reads the words of the index
                bool told = false;
                search.ask(
                    SideQuestion::Chosen, this,
                    [](search::Searcher &searcher) -> Result<bool> { return !searcher.isReadingWords(); },
                    [&](const Result<bool> &areRead) {
                        told = true;
                        read = areRead.value_or(false);
                    });
                if (!QTest::qWaitFor([&] { return told; }, 20'000))
                    return -1;
            }
            return m_sql->begun("cache_size=-4096");
        };
        const qint64 unexpected = openings(false);
        QVERIFY(unexpected > 0);
        QCOMPARE(openings(true), unexpected);
    }

    /// The list shows what is new before its texts are read, which takes long where there is much.
    void rowsOfVeryManyRecordsComeFirst()
    {
        const auto work = [](store::Library &library, const Progress &) {
            QList<store::RecordChange> changes;
            for (int i = 0; i < 1500; ++i)
                changes.append({RecordId::create(), u"project"_s, {{u"title"_s, u"Projekt %1"_s.arg(i)}}});
            return library.apply({}, changes);
        };
        const Hops hops = hopsOf([&] {
            m_desk->library.write(
                JobRunner::everyJob, this, work, [](const Result<store::Step> &step) { QVERIFY(step); });
        });
        QCOMPARE(hops.told, 2);
        QCOMPARE(m_desk->window.hitCount(), 1500);
        m_desk->search(u"Projekt 1499"_s);
        QVERIFY(m_desk->window.hitCount() > 0);
    }
};

TWB_WINDOW_TEST_MAIN(TestToldOnce)
#include "tst_toldonce.moc"
