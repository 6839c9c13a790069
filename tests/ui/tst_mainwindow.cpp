// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/models/roles.h"
#include "ui/reader/reader.h"
#include "ui/views/cardview.h"
#include "ui/views/emptystate.h"
#include "ui/views/navigationpane.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/statusline.h"
#include "ui/views/topbar.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace twb;
using index::Facet;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
    }
    void cleanup()
    {
        m_desk->theme.setTextSize(100); // it is the font of the whole process
        m_desk.reset();
    }

    void typingFindsTheStreetLightsOfOlpe()
    {
        m_desk->openExample();
        m_desk->search(u"Straßenbeleuchtung"_s);
        QVERIFY(titles().contains(u"Smarte Straßenbeleuchtung Olpe"_s));
        m_desk->search(u"Straßenbeleuchtung kommune:Olpe"_s);
        QCOMPARE(titles(), QStringList{u"Smarte Straßenbeleuchtung Olpe"_s});
        QTRY_VERIFY(reader()->toPlainText().contains(u"Bewegungsmelder"_s));
    }

    void theBestHitIsReadWithoutAClick()
    {
        m_desk->openExample();
        QVERIFY(m_desk->window.readerPane()->current().isNull());
        m_desk->search(u"Datenplattform"_s);
        m_desk->settleReader();
        QCOMPARE(m_desk->window.readerPane()->title(), titles().first());
    }

    void everythingIsDoneByKeyboard()
    {
        m_desk->openExample();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field()));
        m_desk->search(u"beleuchtung"_s);
        QTest::keyClick(field(), Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(cards()));
        const QModelIndex first = cards()->currentIndex();
        QTest::keyClick(cards(), Qt::Key_Down);
        QCOMPARE(cards()->currentIndex().row(), first.row() + 1);
        m_desk->settleReader();
        QTRY_COMPARE(m_desk->window.readerPane()->title(), cards()->currentIndex().data().toString());
        QTest::keyClick(cards(), Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(reader()));
        QTest::keyClick(&m_desk->window, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(m_desk->window.readerPane()->title(), first.data().toString());
        QTest::keyClick(&m_desk->window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field()));
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(m_desk->session.isEmpty());
    }

    void typingInTheListGoesToTheSearchField()
    {
        m_desk->openExample();
        cards()->setFocus();
        QTest::keyClicks(cards(), u"o"_s);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(field()));
        QCOMPARE(field()->text(), u"o"_s);
    }

    void f6GoesRoundTheParts()
    {
        m_desk->openExample();
        field()->setFocus();
        QList<QWidget *> seen;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(&m_desk->window, Qt::Key_F6);
            seen.append(QApplication::focusWidget());
        }
        QCOMPARE(seen.at(0), static_cast<QWidget *>(navigation()->places()));
        QCOMPARE(seen.at(1), static_cast<QWidget *>(navigation()->facets()));
        QCOMPARE(seen.at(2), static_cast<QWidget *>(cards()));
        QCOMPARE(seen.at(3), static_cast<QWidget *>(field())); // there is no record to read yet
        QTest::keyClick(&m_desk->window, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(cards()));
    }

    void facetsCombineAndEqualTheList()
    {
        m_desk->openExample();
        m_desk->search(u"stadt"_s);
        const QModelIndex municipality = firstValue(Facet::Municipality);
        const qint64 promised = municipality.data(ui::CountRole).toLongLong();
        QVERIFY(promised > 0);
        choose(municipality);
        QCOMPARE(qint64(titles().size()), promised);
        const QModelIndex field = firstValue(Facet::ActionField);
        const qint64 both = field.data(ui::CountRole).toLongLong();
        choose(field);
        QCOMPARE(qint64(titles().size()), both);
        QVERIFY(both <= promised);
        QTest::keyClick(&m_desk->window, Qt::Key_L, Qt::ControlModifier);
        m_desk->settle();
        QVERIFY(m_desk->session.isEmpty());
    }

    void valuesOfOneFacetAreAlternatives()
    {
        m_desk->openExample();
        m_desk->search(u"stadt"_s);
        const QStringList all = titles();
        const QSet<QString> olpe = only(u"05966024"_s);
        const QSet<QString> soest = only(u"05974040"_s);
        QVERIFY(!olpe.isEmpty() && !soest.isEmpty());
        m_desk->session.setSelected(Facet::Municipality, {u"05966024"_s, u"05974040"_s});
        m_desk->settle();
        QCOMPARE(shown(), olpe + soest);
        QVERIFY(shown().size() < all.size());
    }

    void valuesThatFindNothingStayAndAreGrey()
    {
        m_desk->openExample();
        m_desk->search(u"Straßenbeleuchtung Olpe"_s);
        const auto *model = qobject_cast<ui::FacetModel *>(navigation()->facets()->model());
        const QModelIndex status = model->indexOf(Facet::Status);
        int grey = 0;
        for (int row = 0; row < model->rowCount(status); ++row) {
            const QModelIndex value = model->index(row, 0, status);
            const bool isValue = value.data(ui::ItemTypeRole) == int(ui::FacetItem::Value);
            if (isValue && value.data(ui::CountRole).toLongLong() == 0) {
                QVERIFY(!value.flags().testFlag(Qt::ItemIsEnabled));
                ++grey;
            }
        }
        QVERIFY(grey > 0);
    }

    void renewingTheIndexIsTold()
    {
        m_desk->openExample();
        auto *status = m_desk->window.findChild<ui::StatusLine *>();
        Q_EMIT m_desk->library.indexProgressed(10, 100);
        bool told = false;
        for (const QLabel *label : status->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(u"Sie können schon suchen"_s));
        QVERIFY(told);
        QVERIFY(status->findChild<QProgressBar *>()->isVisible());
        Q_EMIT m_desk->library.indexProgressed(0, 0);
        QVERIFY(!status->findChild<QProgressBar *>()->isVisible());
    }

    void placesNarrowTheList()
    {
        m_desk->openExample();
        navigation()->places()->setFocus();
        QTest::keyClick(navigation()->places(), Qt::Key_Down);
        m_desk->settle();
        QCOMPARE(m_desk->session.place(), u"project"_s);
        const QModelIndex place = navigation()->places()->currentIndex();
        QCOMPARE(qint64(titles().size()), place.data(ui::CountRole).toLongLong());
    }

    void linksStayInsideOrAsk()
    {
        m_desk->openExample();
        m_desk->search(u"Straßenbeleuchtung Olpe"_s);
        m_desk->settleReader();
        auto *pane = m_desk->window.readerPane();
        const QString before = pane->title();
        Q_EMIT reader()->linkActivated(QUrl(u"https://example.org/"_s));
        QCOMPARE(m_desk->prompts.links, QList<QUrl>{QUrl(u"https://example.org/"_s)});
        const RecordId olpe = RecordId::fromName(u"municipality:05966024");
        Q_EMIT reader()->linkActivated(QUrl(u"twb:record/"_s + olpe.toString()));
        QTRY_COMPARE(pane->title(), u"Olpe"_s);
        pane->goBack();
        QTRY_COMPARE(pane->title(), before);
        pane->goForward();
        QTRY_COMPARE(pane->title(), u"Olpe"_s);
    }

    void emptyPlacesSayWhatToDo()
    {
        m_desk->openEmpty();
        const auto words = [this] {
            const auto labels = m_desk->window.resultPane()->emptyState()->findChildren<QLabel *>();
            return labels.first()->text();
        };
        QTRY_VERIFY(m_desk->window.resultPane()->emptyState()->isVisible());
        QCOMPARE(words(), u"Diese Bibliothek ist noch leer"_s);
        m_desk->search(u"nichts"_s);
        QTRY_COMPARE(words(), u"Nichts gefunden"_s);
        m_desk->library.open(m_desk->path(u"fehlt.twb"_s));
        QTRY_COMPARE(words(), u"Keine Bibliothek geöffnet"_s);
    }

    void partsAreRemembered()
    {
        QTest::keyClick(&m_desk->window, Qt::Key_F9);
        auto *splitter = m_desk->window.findChild<QSplitter *>();
        QCOMPARE(splitter->sizes().first(), 0);
        m_desk->window.close();
        ui::MainWindow again({m_desk->library, m_desk->session, m_desk->theme, m_desk->settings,
            m_desk->prompts, m_desk->formats, m_desk->clock});
        again.show();
        QCOMPARE(again.findChild<QSplitter *>()->sizes().first(), 0);
    }

    void largeTextFitsASmallScreen()
    {
        m_desk->openExample();
        for (const QString &text : {u"beleuchtung"_s, u"smart"_s, u"kommune:Olpe"_s}) {
            m_desk->search(text);
            m_desk->prompts.line = text;
            m_desk->window.actions().named(u"search.save"_s)->trigger();
            QTRY_VERIFY(m_desk->window.savedSearches().named(text));
        }
        m_desk->search(u"Datenplattform"_s);
        m_desk->settleReader();
        m_desk->window.say(u"Ein langer Satz, der sagt, was eben getan worden ist"_s);
        m_desk->theme.setTextSize(200);
        m_desk->window.resize(1366, 768);
        QTRY_COMPARE(m_desk->window.size(), QSize(1366, 768));
        QTRY_VERIFY(m_desk->window.layout()->minimumSize().height() <= 768);
        for (const QPushButton *button : m_desk->window.readerPane()->findChildren<QPushButton *>())
            if (button->isVisible())
                QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        const QListView *searches = navigation()->searches();
        QVERIFY(searches->isVisible() && searches->height() >= searches->sizeHintForRow(0));
    }

    void noTextSizeHidesAControl()
    {
        m_desk->openExample();
        m_desk->window.resize(1366, 768);
        for (const int percent : {80, 150, 300}) {
            m_desk->theme.setTextSize(percent);
            QTest::qWait(20);
            QVERIFY(m_desk->window.width() <= 1366 + 40 * percent / 100);
            QVERIFY(field()->width() > 100);
            QVERIFY(
                m_desk->window.rect().contains(field()->mapTo(&m_desk->window, field()->rect().center())));
        }
    }

    void theSameRecordStaysWhenTheLibraryChanges()
    {
        m_desk->openExample();
        m_desk->search(u"Datenplattform"_s);
        m_desk->settleReader();
        const QString before = m_desk->window.readerPane()->title();
        m_desk->session.refresh();
        m_desk->settle();
        QCOMPARE(cards()->currentIndex().data().toString(), before);
    }

private:
    ui::SearchField *field() const { return m_desk->window.topBar()->search(); }
    ui::CardView *cards() const { return m_desk->window.resultPane()->cards(); }
    ui::Reader *reader() const { return m_desk->window.readerPane()->reader(); }
    ui::NavigationPane *navigation() const { return m_desk->window.navigationPane(); }

    QStringList titles() const
    {
        QStringList result;
        const auto *model = cards()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto title = [&] { return model->index(row, 0).data().toString(); };
            const bool isRead = QTest::qWaitFor([&] { return title() != u"…"_s; });
            result.append(isRead ? title() : u"row %1 is not read"_s.arg(row));
        }
        return result;
    }

    QSet<QString> shown() const
    {
        const QStringList all = titles();
        return {all.begin(), all.end()};
    }

    QSet<QString> only(const QString &municipality)
    {
        m_desk->session.setSelected(Facet::Municipality, {municipality});
        m_desk->settle();
        return shown();
    }

    QModelIndex firstValue(Facet facet) const
    {
        const auto *model = qobject_cast<ui::FacetModel *>(navigation()->facets()->model());
        return model->index(0, 0, model->indexOf(facet));
    }

    void choose(const QModelIndex &value)
    {
        QTreeView *facets = navigation()->facets();
        facets->setFocus();
        facets->setCurrentIndex(value);
        QTest::keyClick(facets, Qt::Key_Space);
        m_desk->settle();
    }

    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
