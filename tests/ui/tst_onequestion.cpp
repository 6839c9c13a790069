// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/dialogs/reportscope.h"
#include "ui/models/roles.h"
#include "ui/search/savedsearches.h"
#include "ui/views/cardview.h"
#include "ui/views/resultpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/topbar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// What the list shows is what reports are made of and what a search finds that was saved from it.
class TestOneQuestion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk.openExample();
        m_desk.window.show();
        m_desk.settle();
    }

    void listReportAndSavedSearchNameTheSameRecords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        for (const QString &text : {u"beleuchtung radweg klassenzimmer"_s, u"Soest Bürgerbeteiligung"_s,
                 u"Bürgerbeteiligung Soest"_s, u"Menden LoRaWAN"_s, u"Menden LoRaWAN "_s, u"straßenbel"_s,
                 u"olp straßenbel"_s, u"Beleuchtunk"_s, u"licht kommune:Olpe"_s, u"licht ODER weg"_s,
                 QString()})
            for (const QString &kind : {QString(), u"project"_s, u"lesson"_s})
                QTest::addRow("%s/%s", qPrintable(text), qPrintable(kind)) << text << kind;
    }
    void listReportAndSavedSearchNameTheSameRecords()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, kind);
        m_desk.session.ask({}, {});
        m_desk.search(text);
        m_desk.session.setSelected(index::Facet::Kind, kind.isEmpty() ? QStringList() : QStringList{kind});
        m_desk.settle();
        QList<RecordId> listed;
        for (int row = 0; row < m_desk.window.hitCount(); ++row)
            listed.append(idOf(row));
        ui::ReportScope scope;
        scope.question = m_desk.session.question();
        const auto reported = ui::recordsOf(scope, m_desk.library.indexPath(), model::Language::German);
        QVERIFY(reported.has_value());
        QCOMPARE(*reported, listed);
        if (kind.isEmpty())
            QCOMPARE(savedCount(), listed.size());
    }

    void typingEndsByItself()
    {
        m_desk.session.ask({}, {});
        auto *field = m_desk.window.topBar()->search();
        field->setFocus();
        QTest::keyClicks(field, u"soest"_s);
        QVERIFY(m_desk.session.isTyping());
        QTRY_VERIFY(!m_desk.session.isTyping());
        m_desk.settle();
        QCOMPARE(savedCount(), qsizetype(m_desk.window.hitCount()));
    }

private:
    /// Waits for the row, which is read when it is shown.
    RecordId idOf(int row)
    {
        auto *cards = m_desk.window.resultPane()->cards();
        const QModelIndex index = cards->model()->index(row, 0);
        cards->scrollTo(index);
        RecordId id;
        const auto isRead = [&] {
            const auto *hit = static_cast<const search::Hit *>(index.data(ui::HitRole).value<const void *>());
            id = hit ? hit->entry.id : RecordId();
            return !id.isNull();
        };
        return QTest::qWaitFor(isRead) ? id : RecordId();
    }

    /// How many records the search finds once it is a text of its own.
    qsizetype savedCount()
    {
        auto searcher = search::Searcher::open(m_desk.library.indexPath(), model::Language::German);
        const auto text = (*searcher)->ask(m_desk.session.question()).wholeText();
        return qsizetype((*searcher)->ask({.text = *text}).count().value_or(-1));
    }

    test::Desk m_desk;
};

TWB_WINDOW_TEST_MAIN(TestOneQuestion)
#include "tst_onequestion.moc"
