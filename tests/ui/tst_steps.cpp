// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/views/cardview.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"

#include <QAction>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// Undo, redo and the trash, as the window offers them.
class TestSteps : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;

    QAction *action(const QString &name) const { return m_desk->window.actions().named(name); }
    bool said(const QString &text) const
    {
        const auto labels = m_desk->window.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
    /// Shows what lies in the trash, as the place in the navigation does.
    void openTrash()
    {
        m_desk->session.setPlace(index::trashKind);
        m_desk->settle();
    }
    void trash(const RecordId &id)
    {
        m_desk->window.readerPane()->open(id);
        m_desk->settleReader();
        const qint64 before = m_desk->window.hitCount();
        action(u"record.trash"_s)->trigger();
        QTRY_COMPARE(m_desk->window.hitCount(), before - 1);
    }
    QString lastActor() const
    {
        const auto library =
            store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        return (*library)->steps(1)->first().actor;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openEmpty();
    }
    void cleanup() { m_desk.reset(); }

    void nothingToUndoIsNotOffered()
    {
        QVERIFY(!action(u"edit.undo"_s)->isEnabled());
        QVERIFY(!action(u"edit.redo"_s)->isEnabled());
    }

    void menuNamesWhatUndoAndRedoWouldDo()
    {
        m_desk->addProject(u"Licht & Strom"_s, {});
        QTRY_VERIFY(action(u"edit.undo"_s)->isEnabled());
        QCOMPARE(action(u"edit.undo"_s)->text(), u"&Rückgängig: Angelegt: Licht && Strom"_s);
        action(u"edit.undo"_s)->trigger();
        QTRY_VERIFY(action(u"edit.redo"_s)->isEnabled());
        QCOMPARE(action(u"edit.redo"_s)->text(), u"&Wiederholen: Angelegt: Licht && Strom"_s);
        QVERIFY(!action(u"edit.undo"_s)->isEnabled());
        QVERIFY(said(u"Zurückgenommen: Angelegt: Licht & Strom"_s));
        m_desk->settle();
        QCOMPARE(m_desk->window.hitCount(), 0);
        action(u"edit.redo"_s)->trigger();
        QTRY_COMPARE(m_desk->window.hitCount(), 1);
        QTRY_VERIFY(!action(u"edit.redo"_s)->isEnabled());
    }

    void undoIsStillOfferedAfterARestart()
    {
        m_desk->addProject(u"Licht"_s, {});
        m_desk->open(m_desk->library.path());
        QTRY_VERIFY(action(u"edit.undo"_s)->isEnabled());
        QVERIFY(action(u"edit.undo"_s)->text().contains(u"Licht"_s));
    }

    void recordGoesToTheTrashAndComesBack()
    {
        const RecordId id = m_desk->addProject(u"Licht"_s, {});
        trash(id);
        QTRY_VERIFY(m_desk->window.readerPane()->current().isNull());
        openTrash();
        QCOMPARE(m_desk->window.hitCount(), 1);
        m_desk->window.readerPane()->open(id);
        m_desk->settleReader();
        QVERIFY(action(u"record.restore"_s)->isEnabled());
        for (const QString &name : {u"record.trash"_s, u"record.edit"_s, u"record.adopt"_s})
            QVERIFY2(!action(name)->isEnabled(), qPrintable(name));
        action(u"record.restore"_s)->trigger();
        QTRY_COMPARE(m_desk->window.hitCount(), 0);
        QTRY_VERIFY(action(u"record.edit"_s)->isEnabled());
        QVERIFY(!action(u"record.restore"_s)->isEnabled());
        m_desk->session.setPlace({});
        m_desk->settle();
        QCOMPARE(m_desk->window.hitCount(), 1);
    }

    void allChosenInTheListGoInOneStep()
    {
        for (const QString &title : {u"Licht"_s, u"Strom"_s, u"Wasser"_s})
            m_desk->addProject(title, {});
        QVERIFY(!action(u"record.trash"_s)->isEnabled());
        m_desk->window.resultPane()->cards()->selectAll();
        action(u"record.trash"_s)->trigger();
        QTRY_COMPARE(m_desk->window.hitCount(), 0);
        QTRY_VERIFY(action(u"edit.undo"_s)->text().contains(u"3 Einträge"_s));
        openTrash();
        QCOMPARE(m_desk->window.hitCount(), 3);
        m_desk->window.resultPane()->cards()->selectAll();
        QVERIFY(!action(u"record.trash"_s)->isEnabled());
        action(u"record.restore"_s)->trigger();
        QTRY_COMPARE(m_desk->window.hitCount(), 0);
    }

    void trashIsEmptiedOnlyAfterAQuestion()
    {
        trash(m_desk->addProject(u"Licht"_s, {}));
        openTrash();
        m_desk->prompts.answer = false;
        action(u"trash.empty"_s)->trigger();
        QCOMPARE(m_desk->prompts.told.size(), 1);
        m_desk->settle();
        QCOMPARE(m_desk->window.hitCount(), 1);
        m_desk->prompts.answer = true;
        action(u"trash.empty"_s)->trigger();
        QTRY_COMPARE(m_desk->window.hitCount(), 0);
        QVERIFY(said(u"Der Papierkorb ist leer"_s));
    }

    void contactIsErasedAfterAQuestionAndWhatWasRemovedIsTold()
    {
        const RecordId project = m_desk->addProject(u"Licht"_s, {});
        m_desk->window.readerPane()->open(project);
        m_desk->settleReader();
        QVERIFY(!action(u"contact.erase"_s)->isEnabled());
        const RecordId id = RecordId::create();
        int written = 0;
        for (const QString &phone : {u"02921 100"_s, u"02921 200"_s})
            m_desk->library.write(
                JobRunner::everyJob, this,
                [=](store::Library &library, const Progress &) {
                    return library.apply({.what = u"Stabsstelle"_s},
                        {{id, u"contact"_s,
                            {{u"function"_s, u"Stabsstelle"_s}, {u"phone"_s, phone},
                                {u"municipality"_s, u"05974040"_s}}}});
                },
                [&](const Result<store::Step> &step) { written += step ? 1 : 0; });
        QTRY_COMPARE(written, 2);
        m_desk->settle();
        m_desk->window.readerPane()->open(id);
        m_desk->settleReader();
        QTRY_VERIFY(action(u"contact.erase"_s)->isEnabled());
        m_desk->prompts.answer = false;
        action(u"contact.erase"_s)->trigger();
        QCOMPARE(m_desk->prompts.told.size(), 1);
        QVERIFY(m_desk->prompts.told.first().contains(u"Stabsstelle"_s));
        m_desk->settle();
        m_desk->prompts.answer = true;
        action(u"contact.erase"_s)->trigger();
        QTRY_COMPARE(m_desk->prompts.told.size(), 3);
        QVERIFY2(
            m_desk->prompts.told.last().contains(u"2 Fassungen"_s), qPrintable(m_desk->prompts.told.last()));
        QVERIFY(m_desk->window.readerPane()->current().isNull());
        m_desk->settle();
        const auto library =
            *store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        QCOMPARE(library->record(id).error().code, ErrorCode::RecordNotFound);
        m_desk->search(u"Stabsstelle"_s);
        QCOMPARE(m_desk->window.hitCount(), 0);
    }

    void stepsSayWhoTookThem()
    {
        m_desk->prompts.line = u"Stabsstelle Digitales"_s;
        action(u"person.name"_s)->trigger();
        trash(m_desk->addProject(u"Licht"_s, {}));
        QCOMPARE(lastActor(), u"Stabsstelle Digitales"_s);
        m_desk->prompts.line.reset();
        action(u"person.name"_s)->trigger();
        QCOMPARE(m_desk->settings.actor(), u"Stabsstelle Digitales"_s);
    }
};

TWB_WINDOW_TEST_MAIN(TestSteps)
#include "tst_steps.moc"
