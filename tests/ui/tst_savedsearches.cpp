// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/models/roles.h"
#include "ui/views/navigationpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/topbar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// Searches that are kept under a name in the navigation.
class TestSavedSearches : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;

    QListView *list() const { return m_desk->window.navigationPane()->searches(); }
    QAction *action(const QString &name) const { return m_desk->window.actions().named(name); }
    QString shown(int row, int role = Qt::DisplayRole) const
    {
        return list()->model()->index(row, 0).data(role).toString();
    }
    int rows() const { return list()->model()->rowCount(); }

    /// Number of the record shown in the navigation, or -1 as long as it is not known.
    qint64 count(int row) const
    {
        const QVariant count = list()->model()->index(row, 0).data(CountRole);
        return count.isValid() ? count.toLongLong() : -1;
    }

    void save(const QString &name)
    {
        m_desk->prompts.line = name;
        action(u"search.save"_s)->trigger();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->openExample();
        m_desk->window.show();
        m_desk->settle();
    }
    void cleanup() { m_desk.reset(); }

    void withoutSavedSearchesTheNavigationHasNoPlaceForThem()
    {
        QCOMPARE(rows(), 0);
        QVERIFY(!list()->isVisible());
        QVERIFY(!action(u"search.save"_s)->isEnabled());
    }

    void wordsAndFiltersAreKeptUnderANameAndCounted()
    {
        m_desk->search(u"beleuchtung"_s);
        m_desk->session.setChosen(index::Facet::Kind, u"project"_s, true);
        m_desk->settle();
        const qint64 found = m_desk->window.hitCount();
        QVERIFY(found > 0);
        save(u"  Licht  im Blick "_s);
        QTRY_COMPARE(rows(), 1);
        QVERIFY(list()->isVisible());
        QCOMPARE(shown(0), u"Licht im Blick"_s);
        QCOMPARE(shown(0, ValueRole), u"beleuchtung art:Projekt"_s);
        QTRY_COMPARE(count(0), found);

        m_desk->session.clear();
        m_desk->settle();
        QVERIFY(m_desk->window.hitCount() > found);
        QVERIFY(list()->selectionModel()->selectedIndexes().isEmpty());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
            list()->visualRect(list()->model()->index(0, 0)).center());
        m_desk->settle();
        QCOMPARE(m_desk->window.topBar()->search()->text(), u"beleuchtung art:Projekt"_s);
        QCOMPARE(m_desk->window.hitCount(), found);
        QCOMPARE(list()->currentIndex().row(), 0);
    }

    void theCountFollowsTheLibrary()
    {
        m_desk->search(u"xylophon"_s);
        save(u"Klang"_s);
        QTRY_COMPARE(count(0), 0);
        m_desk->addProject(u"Xylophon im Park"_s, {});
        QTRY_COMPARE(count(0), 1);
    }

    void aKnownNameIsReplacedOnlyWhenAskedFor()
    {
        m_desk->search(u"beleuchtung"_s);
        save(u"Meine"_s);
        QTRY_COMPARE(rows(), 1);
        m_desk->search(u"parken"_s);
        m_desk->prompts.answer = false;
        save(u"meine"_s);
        m_desk->settle();
        QCOMPARE(shown(0, ValueRole), u"beleuchtung"_s);
        m_desk->prompts.answer = true;
        save(u"meine"_s);
        QTRY_COMPARE(shown(0, ValueRole), u"parken"_s);
        QCOMPARE(rows(), 1);
    }

    void whoChangesTheirMindSavesNothing()
    {
        m_desk->search(u"beleuchtung"_s);
        m_desk->prompts.line.reset();
        action(u"search.save"_s)->trigger();
        save(u"   "_s);
        m_desk->settle();
        QCOMPARE(rows(), 0);
    }

    void aNameThatIsTooLongIsRefusedWithWords()
    {
        m_desk->search(u"beleuchtung"_s);
        save(QString(101, u'x'));
        QTRY_VERIFY(!m_desk->prompts.told.isEmpty() && m_desk->prompts.told.last().contains(u"100"));
        QCOMPARE(rows(), 0);
    }

    void deleteMovesToTheTrashAndUndoBringsBack()
    {
        m_desk->search(u"beleuchtung"_s);
        save(u"Licht"_s);
        QTRY_COMPARE(rows(), 1);
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 0);
        m_desk->settle();
        QTRY_VERIFY(action(u"edit.undo"_s)->isEnabled());
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(shown(0), u"Licht"_s);
    }

    void enterSearchesByKeyboard()
    {
        m_desk->search(u"parken"_s);
        save(u"Parken"_s);
        QTRY_COMPARE(rows(), 1);
        m_desk->session.clear();
        m_desk->settle();
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(m_desk->session.text(), u"parken"_s);
    }

    void searchesStandInAlphabeticalOrder()
    {
        const QStringList names{u"Zebra"_s, u"Äpfel 10"_s, u"Äpfel 9"_s, u"Birnen"_s};
        m_desk->search(u"smart"_s);
        for (int i = 0; i < names.size(); ++i) {
            save(names.at(i));
            QTRY_COMPARE(rows(), i + 1);
        }
        QStringList sorted;
        for (int row = 0; row < rows(); ++row)
            sorted.append(shown(row));
        QCOMPARE(sorted, (QStringList{u"Äpfel 9"_s, u"Äpfel 10"_s, u"Birnen"_s, u"Zebra"_s}));
    }

    void anotherLibraryHasItsOwnSearches()
    {
        m_desk->search(u"smart"_s);
        save(u"Smart"_s);
        QTRY_COMPARE(rows(), 1);
        m_desk->openEmpty();
        QTRY_COMPARE(rows(), 0);
    }

    void theModelKeepsItsPromises()
    {
        SavedSearchModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const RecordId a = RecordId::create();
        const RecordId b = RecordId::create();
        model.setSearches({{a, u"A"_s, u"x"_s}, {b, u"B"_s, u"y"_s}});
        model.setSearches({{a, u"A"_s, u"x"_s, 3}, {b, u"B"_s, u"y"_s, 0}});
        QCOMPARE(model.index(1).data(CountRole).toLongLong(), 0);
        QCOMPARE(model.rowOf(u"y"_s), 1);
        QCOMPARE(model.rowOf(u"z"_s), -1);
        model.setSearches({});
        QCOMPARE(model.rowCount(), 0);
    }
};

TWB_WINDOW_TEST_MAIN(TestSavedSearches)
#include "tst_savedsearches.moc"
