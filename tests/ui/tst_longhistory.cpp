// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sqlcount.h"
#include "tests/ui/support/desk.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/library/recordview.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// A record that was changed very often and in which nothing is open: whoever reads it reads its newest
/// revision, not its history.
class TestLongHistory : public QObject {
    Q_OBJECT

private:
    static constexpr int revisions = 50'000;
    static constexpr qint64 few = 6; ///< read, for everything one page or form shows

    test::SqlCount m_sql;
    std::unique_ptr<test::Desk> m_desk;
    RecordId m_id;

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openEmpty();
        m_id = m_desk->addProject(u"Oft geändert"_s, {}, test::Desk::requiredValues());
        bool written = false;
        m_desk->library.write(
            ui::JobRunner::everyJob, this,
            [id = m_id](store::Library &library, const Progress &) -> Result<store::Step> {
                const auto writer = library.beginStep({});
                for (int i = 1; i < revisions; ++i)
                    if (const auto added = (*writer)->add(
                            {.record = id, .values = {{u"staffing"_s, u"Stelle %1"_s.arg(i)}}});
                        !added)
                        return std::unexpected(added.error());
                return (*writer)->commit();
            },
            [&written](const Result<store::Step> &step) { written = step.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(written, 120'000);
        m_desk->settle();
    }
    void cleanupTestCase() { m_desk.reset(); }
    void init() { m_sql.restart(); }

    void itsPage()
    {
        std::optional<Result<ui::RecordView>> view;
        m_desk->library.read(
            ui::JobRunner::everyJob, this,
            [id = m_id](const store::Library &library, const index::Index &index, const Progress &progress) {
                return ui::loadRecordView(library, index, id, 50, progress);
            },
            [&view](Result<ui::RecordView> loaded) { view = std::move(loaded); });
        QTRY_VERIFY_WITH_TIMEOUT(view, 60'000);
        QVERIFY(view->has_value());
        QCOMPARE((*view)->revisions, revisions);
        QVERIFY((*view)->changed.isValid());
        QCOMPARE((*view)->state.fields.value("staffing"_L1).toString(), u"Stelle %1"_s.arg(revisions - 1));
        QVERIFY2(m_sql.revisions() <= few, QByteArray::number(m_sql.revisions()).constData());
    }

    void itsEditor()
    {
        ui::EditorDesk &editors = m_desk->operations.editors();
        editors.edit(m_id);
        QTRY_COMPARE_WITH_TIMEOUT(editors.windows().size(), 1, 60'000);
        QVERIFY2(m_sql.revisions() <= few, QByteArray::number(m_sql.revisions()).constData());
        const ui::EditedRecord record = editors.windows().first()->record();
        QCOMPARE(record.basedOn.size(), 1);
        QVERIFY(!record.isChanged());
        QVERIFY(editors.closeAll());
    }

    void aSave()
    {
        bool written = false;
        m_desk->library.write(
            ui::JobRunner::everyJob, this,
            [id = m_id](store::Library &library, const Progress &) {
                return library.apply({}, {{.record = id, .values = {{u"staffing"_s, u"Zwei Stellen"_s}}}});
            },
            [&written](const Result<store::Step> &step) { written = step.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(written, 60'000);
        m_desk->settle();
        QVERIFY2(m_sql.revisions() <= few, QByteArray::number(m_sql.revisions()).constData());
    }
};

TWB_WINDOW_TEST_MAIN(TestLongHistory)
#include "tst_longhistory.moc"
