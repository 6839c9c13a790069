// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/history/comparisonpage.h"
#include "ui/history/historydialog.h"
#include "ui/reader/reader.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// Every revision can be seen, compared and brought back.
class TestHistory : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;
    RecordId m_id;
    std::unique_ptr<HistoryDialog> m_dialog;

    void write(const QJsonObject &values, const QString &note = {})
    {
        std::optional<bool> written;
        const store::RecordChange change{m_id, u"project"_s, values, note, std::nullopt};
        m_desk->library.write(
            JobRunner::everyJob, this,
            [change](store::Library &library, const Progress &) {
                return library.apply({.what = u"Probe"_s}, {change});
            },
            [&written](const Result<store::Step> &step) { written = step.has_value(); });
        QTRY_VERIFY(written.has_value());
        QVERIFY(*written);
        m_desk->settle();
    }
    void open()
    {
        m_dialog = std::make_unique<HistoryDialog>(m_desk->services(), m_desk->operations.runner(), m_id);
        m_dialog->show();
        QTRY_VERIFY(m_dialog->revisions()->model()->rowCount() > 0);
    }
    QString cell(int row, int column) const
    {
        return m_dialog->revisions()->model()->index(row, column).data().toString();
    }
    void choose(int row, int otherSide)
    {
        QSignalSpy compared(m_dialog.get(), &HistoryDialog::compared);
        m_dialog->otherSide()->setCurrentIndex(otherSide);
        Q_EMIT m_dialog->otherSide()->activated(otherSide);
        m_dialog->revisions()->setCurrentIndex(m_dialog->revisions()->model()->index(row, 0));
        QVERIFY(compared.wait());
    }
    QJsonObject fields() const
    {
        const auto library =
            store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        return (*library)->record(m_id)->fields;
    }
    qsizetype revisionCount() const
    {
        const auto library =
            store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        return (*library)->revisions(m_id)->size();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openEmpty();
        m_id = m_desk->addProject(u"Parkleitsystem"_s, {});
        write({{u"summary"_s, u"Weist den Weg."_s}, {u"status"_s, u"planned"_s}}, u"erste Angaben"_s);
        write({{u"summary"_s, u"Weist den kürzesten Weg."_s}, {u"status"_s, u"operating"_s}});
    }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void newestRevisionComesFirstWithNoteAndChanges()
    {
        open();
        const QAbstractItemModelTester tester(
            m_dialog->revisions()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_dialog->revisions()->model()->rowCount(), 3);
        QCOMPARE(cell(1, RevisionModel::Note), u"erste Angaben"_s);
        QVERIFY(cell(0, RevisionModel::Changed).contains(u"Status"_s));
        QVERIFY(!cell(2, RevisionModel::Changed).isEmpty());
        QVERIFY(!cell(0, RevisionModel::When).isEmpty());
    }

    void wordsThatDifferStandSideBySide()
    {
        open();
        choose(0, 0);
        const QString page = m_dialog->comparison()->toPlainText();
        QVERIFY(page.contains(u"Weist den Weg."_s));
        QVERIFY(page.contains(u"Weist den kürzesten Weg."_s));
        QVERIFY(page.contains(u"In Betrieb"_s));
        QVERIFY(!page.contains(u"Parkleitsystem"_s));
        QVERIFY(!page.contains(u"operating"_s));
    }

    void onlyFieldsOfTodayCanBeRestored()
    {
        open();
        choose(1, 0);
        QVERIFY(!m_dialog->comparison()->toHtml().contains(u"twb:restore/"_s));
        choose(1, 1);
        QVERIFY(m_dialog->comparison()->toHtml().contains(u"twb:restore/summary"_s));
    }

    void oneFieldIsRestoredAndNothingElse()
    {
        open();
        choose(1, 1);
        Q_EMIT m_dialog->comparison()->linkActivated(QUrl(u"twb:restore/summary"_s));
        QTRY_COMPARE(m_dialog->revisions()->model()->rowCount(), 4);
        QCOMPARE(fields().value(u"summary"_s), u"Weist den Weg."_s);
        QCOMPARE(fields().value(u"status"_s), u"operating"_s);
    }

    void allFieldsAreRestoredInOneRevision()
    {
        write({{u"solution"_s, u"Tafeln an den Einfahrten."_s}});
        open();
        choose(2, 1);
        m_dialog->restoreAllButton()->click();
        QTRY_COMPARE(m_dialog->revisions()->model()->rowCount(), 5);
        const QJsonObject second{{u"title"_s, u"Parkleitsystem"_s}, {u"summary"_s, u"Weist den Weg."_s},
            {u"status"_s, u"planned"_s}};
        QCOMPARE(fields(), second);
        QCOMPARE(revisionCount(), 5);
    }

    void valuesThatAreNotValidAreNotRestored()
    {
        write({{u"status_as_of"_s, u"im Frühjahr"_s}});
        write({{u"status_as_of"_s, u"2026-04"_s}});
        open();
        choose(1, 1);
        m_dialog->restoreAllButton()->click();
        QTRY_COMPARE(m_desk->prompts.told.size(), 1);
        QVERIFY2(m_desk->prompts.told.first().contains(u"im Frühjahr"_s),
            qPrintable(m_desk->prompts.told.first()));
        QCOMPARE(fields().value(u"status_as_of"_s), u"2026-04"_s);
        QCOMPARE(revisionCount(), 5);
    }

    void whatIsShownTodayNeedsNoRestoring()
    {
        open();
        choose(0, 1);
        QVERIFY(!m_dialog->restoreAllButton()->isEnabled());
    }

    void pageLeadsToTheHistory()
    {
        m_desk->window.readerPane()->open(m_id);
        m_desk->settleReader();
        Q_EMIT m_desk->window.readerPane()->linkActivated(QUrl(u"twb:history/"_s + m_id.toString()));
        auto *dialog = m_desk->window.findChild<HistoryDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->record(), m_id);
        dialog->close();
    }

    void everyKindOfValueIsToldInWords()
    {
        const ReferenceNames names{{{u"05974040"_s, u"Soest"_s}}, {{m_id, u"Parkleitsystem"_s}}};
        const auto told = [&](model::Kind kind, const QString &field, const QJsonValue &value) {
            return fieldText(kind, field, value, names, m_desk->formats);
        };
        using model::Kind;
        QCOMPARE(told(Kind::Project, u"summary"_s, {}), QString());
        QCOMPARE(told(Kind::Project, u"municipalities"_s,
                     QJsonArray{QJsonObject{{u"ags"_s, u"05974040"_s}, {u"role"_s, u"lead"_s}}}),
            u"Soest · Federführung"_s);
        QCOMPARE(told(Kind::Adoption, u"original"_s, m_id.toString()), u"Parkleitsystem"_s);
        QCOMPARE(told(Kind::Adoption, u"since"_s, u"2024-06"_s), u"Juni 2024"_s);
        QCOMPARE(told(Kind::Project, u"unknown_field"_s, 5), u"5"_s);
        QCOMPARE(told(Kind::Project, u"_trashed"_s, true), u"ja"_s);
    }
};

TWB_WINDOW_TEST_MAIN(TestHistory)
#include "tst_history.moc"
