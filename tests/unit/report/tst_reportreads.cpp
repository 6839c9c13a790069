// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/templatestore.h"
#include "tests/support/sqlcount.h"
#include "tests/unit/report/reportworld.h"

using namespace Qt::StringLiterals;
using namespace twb;
using test::require;

/// How often a report reads the library: each record once, whatever is made of it.
class TestReportReads : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordIsReadOnce_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("name");
        for (const char *layout : {"sammelband", "steckbrief", "leitfaden"})
            for (const char *end : {"pdf", "html", "json", "jsonld", "csv", "xlsx"})
                QTest::addRow("%s.%s", layout, end)
                    << QString::fromLatin1(layout) << u"report."_s + QString::fromLatin1(end);
    }
    void everyRecordIsReadOnce()
    {
        QFETCH(const QString, layout);
        QFETCH(const QString, name);
        test::SqlCount sql;
        const test::ReportWorld world;
        const qint64 records = require(world.library->statistics()).revisions; // each has one
        const auto request = world.request(require(report::TemplateStore({}).load(layout)));
        sql.restart();
        require(report::writeReport(request, *world.library, *world.index, world.folder.filePath(name)));
        QVERIFY(sql.revisions() > request.records.size());
        QVERIFY2(sql.revisions() <= records,
            qPrintable(u"%1 of %2 records read"_s.arg(sql.revisions()).arg(records)));
    }
};

QTEST_MAIN(TestReportReads)
#include "tst_reportreads.moc"
