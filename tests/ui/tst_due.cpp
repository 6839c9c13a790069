// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "tests/ui/support/desk.h"
#include "ui/dialogs/duedialog.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// What is due for review.
class TestDue : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<store::Library> m_library;
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;

    void add(const QString &title, const QString &due, const QJsonObject &more = {})
    {
        QJsonObject values = more;
        values.insert(u"title"_s, title);
        if (!due.isEmpty())
            values.insert(u"review_due"_s, due);
        QVERIFY(m_library->apply({.what = title}, {{RecordId::create(), u"project"_s, values}}));
    }
    QStringList dueTitles()
    {
        const auto due = dueRecords(*m_library, QDate(2026, 5, 15), QDate(2026, 8, 15), {});
        QStringList titles;
        if (due)
            for (const DueRecord &record : *due)
                titles.append(record.title + (record.overdue ? u"!"_s : QString()));
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto made = store::Library::create(m_folder->filePath(u"b.twb"_s), {}, m_clock);
        QVERIFY(made.has_value());
        m_library = *std::move(made);
    }
    void cleanup()
    {
        m_library.reset();
        m_folder.reset();
    }

    void earliestComesFirstAndOverdueIsSaid()
    {
        add(u"später"_s, u"2026-08-01"_s);
        add(u"gestern"_s, u"2026-05-14"_s);
        add(u"heute"_s, u"2026-05-15"_s);
        add(u"ohne"_s, {});
        add(u"fern"_s, u"2026-08-16"_s);
        QCOMPARE(dueTitles(), (QStringList{u"gestern!"_s, u"heute"_s, u"später"_s}));
    }

    void precisionOfTheDateCounts()
    {
        add(u"dieses Jahr"_s, u"2026"_s);
        add(u"voriges Jahr"_s, u"2025"_s);
        add(u"dieser Monat"_s, u"2026-05"_s);
        add(u"voriger Monat"_s, u"2026-04"_s);
        add(u"nächstes Jahr"_s, u"2027"_s);
        QCOMPARE(dueTitles(),
            (QStringList{u"voriges Jahr!"_s, u"dieses Jahr"_s, u"voriger Monat!"_s, u"dieser Monat"_s}));
    }

    void trashAndOldStatesAreLeftOut()
    {
        add(u"weg"_s, u"2026-05-01"_s, {{model::trashedField, true}});
        add(u"überholt"_s, u"2026-05-01"_s, {{u"review_state"_s, u"superseded"_s}});
        add(u"archiviert"_s, u"2026-05-01"_s, {{u"review_state"_s, u"archived"_s}});
        add(u"geprüft"_s, u"2026-05-01"_s, {{u"review_state"_s, u"verified"_s}});
        QCOMPARE(dueTitles(), QStringList{u"geprüft!"_s});
    }

    void lookingThroughCanBeCancelled()
    {
        add(u"gestern"_s, u"2026-05-14"_s);
        std::stop_source stop;
        stop.request_stop();
        const auto due =
            dueRecords(*m_library, QDate(2026, 5, 15), QDate(2026, 8, 15), {{}, stop.get_token()});
        QVERIFY(!due);
        QCOMPARE(due.error().code, ErrorCode::Cancelled);
    }

    void modelIsSoundAndTellsInWords()
    {
        const Formats formats(QLocale(QLocale::German, QLocale::Germany));
        DueModel model(formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRecords(
            {{RecordId::create(), model::Kind::Lesson, u"Früh reden"_s, u"2026-04"_s, u"verified"_s, true}});
        QCOMPARE(model.index(0, DueModel::Due).data().toString(), u"April 2026, überfällig"_s);
        QCOMPARE(model.index(0, DueModel::Kind).data().toString(), u"Erfahrung"_s);
        QCOMPARE(model.index(0, DueModel::State).data().toString(), u"Geprüft"_s);
    }

    void chosenRecordIsShownOrEdited()
    {
        test::Desk desk;
        desk.openEmpty();
        const RecordId id = desk.addProject(u"Licht"_s, {});
        bool written = false;
        desk.library.write(
            JobRunner::everyJob, this,
            [id](store::Library &library, const Progress &) {
                return library.apply(
                    {.what = u"Licht"_s}, {{id, u"project"_s, QJsonObject{{u"review_due"_s, u"2020"_s}}}});
            },
            [&written](const Result<store::Step> &step) { written = step.has_value(); });
        QTRY_VERIFY(written);
        DueDialog dialog(desk.services());
        QTRY_COMPARE(dialog.table()->model()->rowCount(), 1);
        const QSignalSpy wanted(&dialog, &DueDialog::recordWanted);
        dialog.openButton()->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<RecordId>(), id);
        const QSignalSpy edited(&dialog, &DueDialog::editWanted);
        dialog.editButton()->click();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().first().value<RecordId>(), id);
    }
};

TWB_WINDOW_TEST_MAIN(TestDue)
#include "tst_due.moc"
