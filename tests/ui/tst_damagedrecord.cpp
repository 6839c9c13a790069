// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damage.h"
#include "tests/ui/support/desk.h"
#include "ui/reader/reader.h"
#include "ui/views/cardview.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// The window with a library of which one record is damaged: before, it called the library empty.
class TestDamagedRecord : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<test::Desk> m_desk;

    QString path() const { return m_folder.filePath(u"b.twb"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        {
            const auto library = store::Library::create(path(), {}, m_clock);
            QVERIFY(library.has_value());
            for (const QString &title : {u"Radweg am Fluss"_s, u"Licht am Markt"_s, u"Radweg am See"_s})
                QVERIFY((*library)->apply(
                    {.what = title}, {{RecordId::create(), u"project"_s, {{u"title"_s, title}}}}));
        }
        QVERIFY(test::alterText(path(), "Licht am Markt\"},\"kind\""));
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
        m_desk->open(path());
        m_desk->settle();
    }
    void cleanupTestCase() { m_desk.reset(); }

    void theListHoldsAllAndNamesTheDamagedOne()
    {
        const auto *model = m_desk->window.findChild<ui::CardView *>()->model();
        QTRY_COMPARE(model->rowCount(), 3);
        QStringList titles;
        for (int row = 0; row < model->rowCount(); ++row)
            titles.append(model->index(row, 0).data().toString());
        QCOMPARE(titles.filter(u"Radweg am"_s).size(), 2);
        QCOMPARE(titles.filter(u"Beschädigter Datensatz"_s).size(), 1);
    }

    void theOthersAreFound()
    {
        m_desk->search(u"radweg"_s);
        QTRY_COMPARE(m_desk->window.findChild<ui::CardView *>()->model()->rowCount(), 2);
        m_desk->search(QString());
    }

    void itsPageSaysThatItIsDamaged()
    {
        auto *view = m_desk->window.findChild<ui::CardView *>();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (index.data().toString().contains(u"Beschädigt"_s))
                view->setCurrentIndex(index);
        }
        const auto *reader = m_desk->window.readerPane()->findChild<ui::Reader *>();
        QTRY_VERIFY(reader->toPlainText().contains(u"beschädigt"_s));
        QVERIFY(!reader->toPlainText().contains(u"icht am Markt"_s));
    }
};

TWB_WINDOW_TEST_MAIN(TestDamagedRecord)
#include "tst_damagedrecord.moc"
