// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/reader/reader.h"
#include "ui/views/cardview.h"
#include "ui/views/emptystate.h"
#include "ui/views/readerpane.h"
#include "ui/views/readingbar.h"
#include "ui/views/resultpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/suggestionpopup.h"
#include "ui/views/topbar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

/// The only folder in which programs look for shared data, as long as it lives. A thesaurus lies there if it
/// has any text.
class DataFolder {
public:
    DataFolder(const QByteArray &text, const QByteArray &index)
    {
        QDir(m_folder.path()).mkpath(u"mythes"_s);
        for (const auto &[name, bytes] : {std::pair(u"dat"_s, text), std::pair(u"idx"_s, index)}) {
            QFile file(m_folder.filePath(u"mythes/th_de_DE_v2."_s + name));
            if (!bytes.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()))
                qFatal("cannot write a thesaurus");
        }
        for (const char *variable : {"XDG_DATA_HOME", "XDG_DATA_DIRS"}) {
            m_before.append(qgetenv(variable));
            qputenv(variable, m_folder.path().toUtf8());
        }
    }
    ~DataFolder()
    {
        qputenv("XDG_DATA_HOME", m_before.at(0));
        qputenv("XDG_DATA_DIRS", m_before.at(1));
    }
    Q_DISABLE_COPY_MOVE(DataFolder)

private:
    QTemporaryDir m_folder;
    QByteArrayList m_before;
};

} // namespace

/// What the window shows of a search beside the list.
class TestSearchWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
        m_desk->openExample();
    }
    void cleanup() { m_desk.reset(); }

    void whatWasMeantIsOneKeyAway()
    {
        m_desk->search(u"beleuchtung kommune:Olep"_s);
        auto *link = m_desk->window.resultPane()->emptyState()->findChild<QPushButton *>(u"link"_s);
        QVERIFY(link);
        QTRY_VERIFY_WITH_TIMEOUT(link->isVisible(), 20000);
        QVERIFY2(link->text().contains(u"beleuchtung kommune:Olpe"_s), qPrintable(link->text()));
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        m_desk->settle();
        QCOMPARE(field()->text(), u"beleuchtung kommune:Olpe"_s);
        QVERIFY(cards()->model()->rowCount() > 0);
        QVERIFY(!link->isVisible());
    }

    void theThesaurusIsASwitchThatIsRemembered()
    {
        const DataFolder data(
            "UTF-8\nfunzel|1\n-|Funzel (ugs.)|Straßenbeleuchtung\n", "UTF-8\n1\nfunzel|6\n");
        init();
        QAction *thesaurus = m_desk->window.actions().named(u"search.thesaurus"_s);
        QVERIFY(thesaurus->isEnabled() && !thesaurus->isChecked());
        m_desk->search(u"funzel"_s);
        QCOMPARE(m_desk->window.hitCount(), 0);
        thesaurus->trigger();
        QTRY_VERIFY(m_desk->window.hitCount() > 0);
        QVERIFY(m_desk->settings.value(ui::keys::thesaurus));
        thesaurus->trigger();
        QTRY_COMPARE(m_desk->window.hitCount(), 0);
        QVERIFY(!m_desk->settings.value(ui::keys::thesaurus));
    }

    void aThesaurusThatCannotBeReadIsToldOnceAndSwitchedOff()
    {
        const DataFolder data("nothing\n", "UTF-8\n1\nfunzel|6\n");
        init();
        m_desk->search(u"beleuchtung"_s);
        const qint64 found = m_desk->window.hitCount();
        QAction *thesaurus = m_desk->window.actions().named(u"search.thesaurus"_s);
        thesaurus->trigger();
        QTRY_COMPARE(m_desk->prompts.told.size(), 1);
        QVERIFY(m_desk->prompts.told.first().startsWith(u"DocumentDamaged"_s));
        QVERIFY(!thesaurus->isChecked());
        m_desk->settle();
        QCOMPARE(m_desk->window.hitCount(), found);
    }

    void withoutAThesaurusTheSwitchSaysSo()
    {
        const DataFolder data({}, {});
        init();
        QAction *thesaurus = m_desk->window.actions().named(u"search.thesaurus"_s);
        QVERIFY(!thesaurus->isEnabled());
        QVERIFY(thesaurus->toolTip().contains(u"mythes-de"_s));
    }

    void nothingIsOfferedWhereNothingIsNear()
    {
        m_desk->search(u"xylophonorchester"_s);
        auto *empty = m_desk->window.resultPane()->emptyState();
        QTRY_VERIFY(empty->isVisible());
        QTest::qWait(300);
        QVERIFY(!empty->findChild<QPushButton *>(u"link"_s)->isVisible());
    }

    void wordsAloneNeedNoExplanation()
    {
        m_desk->search(u"smarte beleuchtung"_s);
        QVERIFY(!bar()->isVisible());
    }

    void operatorsAreExplained()
    {
        m_desk->search(u"(beleuchtung ODER licht) kommune:Olpe -radweg"_s);
        QTRY_VERIFY(bar()->isVisible());
        QCOMPARE(
            bar()->text(), u"So wurde gesucht: (beleuchtung oder licht) und Kommune: Olpe, ohne radweg"_s);
    }

    void everyReadingIsToldOnDemand()
    {
        QTest::keyClick(&m_desk->window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(bar()->isVisible());
        m_desk->search(u"smarte beleuchtung"_s);
        QTRY_COMPARE(bar()->text(), u"So wurde gesucht: smarte und beleuchtung"_s);
        QVERIFY(m_desk->settings.value(ui::keys::explainSearch));
        QTest::keyClick(&m_desk->window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!bar()->isVisible());
    }

    void problemsAreToldAndUnderlined()
    {
        m_desk->search(u"kommune:Nirgendwo licht"_s);
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY2(bar()->text().contains(u"„Nirgendwo“ gibt es in diesem Feld nicht."_s),
            qPrintable(bar()->text()));
        QCOMPARE(field()->problems(), (QList<ui::SearchField::Span>{{8, 9}}));
        const QImage marked = field()->grab().toImage();
        field()->setProblems({}, {});
        QVERIFY(field()->grab().toImage() != marked);
        QCOMPARE(field()->text(), u"kommune:Nirgendwo licht"_s);
        m_desk->search(u"licht"_s);
        QCOMPARE(field()->problems(), QList<ui::SearchField::Span>());
    }

    void whatTypingLeavesOpenIsNoProblem()
    {
        m_desk->search(u"licht \"smarte bel"_s);
        QCOMPARE(field()->problems(), QList<ui::SearchField::Span>());
        QVERIFY(!bar()->text().contains(u'\n'));
    }

    void theReadingIsCopied()
    {
        m_desk->search(u"kommune:Nirgendwo licht"_s);
        QTRY_VERIFY(bar()->isVisible());
        auto *copy = bar()->findChild<QToolButton *>();
        copy->setFocus();
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), bar()->text());
        QVERIFY(bar()->text().startsWith(u"So wurde gesucht: Nirgendwo und licht\n"_s));
    }

    void suggestionsShowWhileTyping()
    {
        m_desk->search(u"olp"_s);
        QTRY_VERIFY(popup()->isVisible());
        QVERIFY2(suggested().contains(u"Olpe"_s), qPrintable(suggested().join(u", "_s)));
        QVERIFY(!popup()->currentIndex().isValid());
        QVERIFY(field()->hasFocus());
        QCOMPARE(
            popup()->mapTo(&m_desk->window, QPoint()).x(), field()->mapTo(&m_desk->window, QPoint()).x());
    }

    void aSuggestionIsTakenByKeyboard()
    {
        m_desk->search(u"licht olp"_s);
        QTRY_VERIFY(popup()->isVisible());
        const auto row = suggested().indexOf(u"Olpe"_s);
        QVERIFY(row >= 0);
        QTest::keyClick(field(), Qt::Key_Tab);
        QCOMPARE(popup()->currentIndex().row(), 0);
        for (int i = 0; i < row; ++i)
            QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(field()->text(), u"licht olp"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(field()->text(), u"licht kommune:Olpe "_s);
        QVERIFY(!popup()->isVisible());
        QVERIFY(field()->hasFocus());
        m_desk->settle();
        QCOMPARE(m_desk->session.text(), field()->text());
    }

    void aFieldIsFollowedByItsValues()
    {
        m_desk->search(u"fel"_s);
        QTRY_VERIFY(popup()->isVisible());
        QCOMPARE(suggested().first(), u"feld:"_s);
        QTest::keyClick(field(), Qt::Key_Tab);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(field()->text(), u"feld:"_s);
        QTRY_VERIFY(popup()->isVisible() && suggested().size() > 1);
        QTest::keyClick(field(), Qt::Key_Up);
        const QString last = popup()->currentIndex().data().toString();
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(field()->text().contains(last));
    }

    void aSuggestionIsTakenByMouse()
    {
        m_desk->search(u"olp"_s);
        QTRY_VERIFY(popup()->isVisible());
        const QModelIndex olpe = popup()->model()->index(int(suggested().indexOf(u"Olpe"_s)), 0);
        QTest::mouseClick(popup()->viewport(), Qt::LeftButton, {}, popup()->visualRect(olpe).center());
        QCOMPARE(field()->text(), u"kommune:Olpe "_s);
        QVERIFY(!popup()->isVisible());
    }

    void suggestionsDoNotStandInTheWay()
    {
        m_desk->search(u"beleuchtung"_s);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(field()->text(), u"beleuchtung"_s);
        QTest::keyClick(field(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(field(), Qt::Key_Down);
        QVERIFY(!popup()->isVisible());
        QVERIFY(cards()->hasFocus());

        m_desk->search(u"beleuchtung"_s);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!popup()->isVisible());
        QVERIFY(cards()->hasFocus());

        m_desk->search(u"beleuchtung"_s);
        QTRY_VERIFY(popup()->isVisible());
        QTest::keyClick(field(), Qt::Key_Tab);
        QTest::keyClick(field(), Qt::Key_Tab);
        QVERIFY(!popup()->isVisible());
        QVERIFY(!field()->hasFocus());
    }

    void whatWasSearchedIsSuggestedAgain()
    {
        m_desk->search(u"datenplattform kommune:Soest"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        m_desk->search(QString());
        QTest::keyClick(field(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(popup()->isVisible());
        QCOMPARE(suggested(), QStringList{u"datenplattform kommune:Soest"_s});
        QTest::keyClick(field(), Qt::Key_Escape);
        m_desk->window.actions().named(u"search.forget"_s)->trigger();
        QTest::keyClick(field(), Qt::Key_Down, Qt::AltModifier);
        QTest::qWait(100);
        QVERIFY(!popup()->isVisible());
    }

    void recentSearchesAreFewAndOfThisLibrary()
    {
        ui::RecentQueries recent(m_desk->settings);
        recent.remember(u"vor jeder Bibliothek"_s);
        const QUuid first = QUuid::createUuid();
        recent.open(first);
        QCOMPARE(recent.all(), QStringList());
        for (int i = 10; i < 40; ++i)
            recent.remember(u"Suche %1"_s.arg(i));
        QCOMPARE(recent.all().size(), ui::RecentQueries::most);
        QCOMPARE(recent.all().first(), u"Suche 39"_s);
        recent.remember(u" suche 39  plus "_s);
        QCOMPARE(recent.all().first(), u"suche 39 plus"_s);
        QVERIFY(!recent.all().contains(u"Suche 39"_s));
        recent.open(QUuid::createUuid());
        QCOMPARE(recent.all(), QStringList());
        recent.open(first);
        QCOMPARE(recent.all().size(), ui::RecentQueries::most);
    }

private:
    ui::SuggestionPopup *popup() const { return m_desk->window.suggestions(); }
    QStringList suggested() const
    {
        QStringList labels;
        for (int row = 0; row < popup()->model()->rowCount(); ++row)
            labels.append(popup()->model()->index(row, 0).data().toString());
        return labels;
    }
    ui::SearchField *field() const { return m_desk->window.topBar()->search(); }
    ui::CardView *cards() const { return m_desk->window.resultPane()->cards(); }
    ui::ReadingBar *bar() const { return m_desk->window.resultPane()->readingBar(); }

    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestSearchWindow)
#include "tst_searchwindow.moc"
