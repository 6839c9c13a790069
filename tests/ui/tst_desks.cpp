// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kindtraits.h"
#include "tests/ui/support/desk.h"
#include "ui/presentation/mnemonics.h"
#include "ui/views/mainmenu.h"
#include "ui/views/readerpane.h"
#include "ui/views/windowactions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// What can be done in the main window: somebody offers it, and it can be done when what is shown allows it.
class TestDesks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
    }
    void cleanup() { m_desk.reset(); }

    void everyActionIsOffered()
    {
        for (const QAction *action : m_desk->window.actions().all()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(m_desk->window.actions().all().count(action) == 1, qPrintable(action->objectName()));
        }
    }

    void withoutALibraryNothingOfItCanBeDone()
    {
        for (const ActionId id : {action::importRecords, action::checkLibrary, action::newRecord,
                 action::editRecord, action::showHistory, action::moveToTrash, action::undo, action::adopt,
                 action::tagRecords, action::manageTags, action::reportList, action::saveSearch})
            QVERIFY2(!isEnabled(id), qPrintable(id.name()));
        for (const ActionId id : {action::openLibrary, action::createLibrary, action::quit, action::about})
            QVERIFY2(isEnabled(id), qPrintable(id.name()));
    }

    void whatIsReadDecidesWhatCanBeDone()
    {
        m_desk->openExample();
        read(u"project"_s);
        for (const ActionId id : {action::editRecord, action::showHistory, action::adopt,
                 action::checkTransfer, action::recordLessons, action::reportRecord, action::changeReview})
            QVERIFY2(isEnabled(id), qPrintable(id.name()));
        read(u"lesson"_s);
        QVERIFY(isEnabled(action::adopt));
        QVERIFY(!isEnabled(action::checkTransfer));
        QVERIFY(!isEnabled(action::recordLessons));
        read(u"municipality"_s);
        QVERIFY(isEnabled(action::editRecord));
        for (const ActionId id : {action::adopt, action::checkTransfer, action::reportRecord,
                 action::arrangeCollection, action::eraseContact, action::restore})
            QVERIFY2(!isEnabled(id), qPrintable(id.name()));
        QVERIFY(!m_desk->window.menu().adopt()->isEnabled());
    }

    void whatIsInTheTrashCanOnlyBeRestored()
    {
        m_desk->openExample();
        const RecordId project = read(u"project"_s);
        m_desk->window.actions()[action::moveToTrash]->trigger();
        m_desk->session.ask({}, {});
        m_desk->session.setPlace(QString(index::trashKind));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window.hitCount() == 1, 20000);
        m_desk->window.readerPane()->open(project);
        QTRY_VERIFY(isEnabled(action::restore));
        for (const ActionId id : {action::editRecord, action::moveToTrash, action::adopt,
                 action::checkTransfer, action::tagRecords, action::setField, action::collect})
            QVERIFY2(!isEnabled(id), qPrintable(id.name()));
    }

    void newMenuNamesTheKindsThatPeopleMake()
    {
        QStringList kinds;
        for (const model::Kind kind : model::kindsToCreate())
            kinds.append(model::kindLabel(kind).in(model::Language::German).toString());
        QStringList entries;
        for (const QAction *entry : m_desk->window.menu().newRecord()->actions())
            entries.append(entry->text().remove(u'&'));
        QCOMPARE(entries, kinds);
        QCOMPARE(kinds.first(), u"Erfahrung"_s);
    }

    void mnemonicsDiffer()
    {
        Mnemonics mnemonics;
        QCOMPARE(mnemonics.mark(u"Sammlung"_s), u"&Sammlung"_s);
        QCOMPARE(mnemonics.mark(u"Schlagwort"_s), u"S&chlagwort"_s);
        QCOMPARE(mnemonics.mark(u"sc"_s), u"sc"_s);
        QCOMPARE(mnemonics.mark(u"A&B"_s), u"&A&&B"_s);
    }

private:
    bool isEnabled(ActionId id) { return m_desk->window.actions()[id]->isEnabled(); }

    /// Opens the first record of a kind.
    RecordId read(const QString &kind)
    {
        m_desk->session.ask({}, {{index::Facet::Kind, {kind}}});
        m_desk->settle();
        auto searcher = search::Searcher::open(m_desk->library.indexPath(), model::Language::German);
        const auto ids = (*searcher)->ask(m_desk->session.question()).ids();
        const RecordId first = ids->value(0);
        ReaderPane *pane = m_desk->window.readerPane();
        pane->open(first);
        const bool isShown = QTest::qWaitFor(
            [&] { return pane->current() == first && pane->kind() == model::kindFromId(kind); }, 20000);
        return isShown ? first : RecordId();
    }

    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestDesks)
#include "tst_desks.moc"
