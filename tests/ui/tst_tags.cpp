// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tagvalues.h"
#include "tests/ui/support/desk.h"
#include "ui/tags/bulktagsdialog.h"
#include "ui/tags/tagoperationdialog.h"
#include "ui/tags/tagsdialog.h"
#include "ui/tags/tagtreemodel.h"
#include "ui/views/cardview.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;
using Kind = edit::TagOperation::Kind;

namespace {

const RecordId traffic = RecordId::fromName(u"tag:verkehr");
const RecordId parking = RecordId::fromName(u"tag:parken");
const RecordId light = RecordId::fromName(u"tag:öffentliche beleuchtung");

edit::Tag tagOf(
    const RecordId &id, const QString &name, const QStringList &synonyms = {}, const RecordId &parent = {})
{
    return {.id = id, .name = name, .synonyms = synonyms, .parent = parent};
}

edit::TagTree threeTags()
{
    return edit::TagTree({tagOf(light, u"Öffentliche Beleuchtung"_s, {u"Straßenlampen"_s}),
        tagOf(parking, u"Parken"_s, {}, traffic), tagOf(traffic, u"Verkehr"_s)});
}

QStringList names(const TagListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

Qt::CheckState boxOf(const TagListModel &model, int row)
{
    return model.index(row, 0).data(Qt::CheckStateRole).value<Qt::CheckState>();
}

} // namespace

/// Tags on many records at once, and the tags themselves put in order.
class TestTags : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;

    QAction *action(const QString &name) const { return m_desk->window.actions().named(name); }

    RecordId add(const QString &title, const QList<RecordId> &tags)
    {
        return m_desk->addProject(title, {}, edit::tagValues(tags));
    }
    void write(const QList<store::RecordChange> &changes)
    {
        bool written = false;
        m_desk->library.write(
            JobRunner::everyJob, this,
            [changes](store::Library &library, const Progress &) { return library.apply({}, changes); },
            [&written](const Result<store::Step> &step) { written = step.has_value(); });
        QTRY_VERIFY(written);
        m_desk->settle();
    }
    void writeTags()
    {
        write({{traffic, u"tag"_s, {{u"name"_s, u"Verkehr"_s}}},
            {parking, u"tag"_s, {{u"name"_s, u"Parken"_s}, {u"parent"_s, traffic.toString()}}},
            {light, u"tag"_s,
                {{u"name"_s, u"Öffentliche Beleuchtung"_s},
                    {u"synonyms"_s, QJsonArray{u"Straßenlampen"_s}}}}});
    }
    std::unique_ptr<store::Library> look() const
    {
        return *store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
    }
    QList<RecordId> tagsOf(const RecordId &record) const
    {
        return edit::tagsIn(look()->record(record)->fields);
    }
    QString nameOf(const RecordId &tag) const
    {
        return look()->record(tag)->fields.value("name"_L1).toString();
    }
    BulkTagsDialog *openBulk()
    {
        action(u"record.tags"_s)->trigger();
        BulkTagsDialog *dialog = nullptr;
        const auto isThere = [&] {
            dialog = m_desk->window.findChild<BulkTagsDialog *>();
            return dialog && dialog->finder()->isEnabled();
        };
        if (!QTest::qWaitFor(isThere))
            qFatal("the dialog does not come");
        return dialog;
    }
    TagsDialog *openTags()
    {
        action(u"tags.manage"_s)->trigger();
        auto *dialog = m_desk->window.findChild<TagsDialog *>();
        if (!dialog || !QTest::qWaitFor([dialog] { return dialog->model().rowCount() > 0; }))
            qFatal("the tags do not come");
        return dialog;
    }
    static TagOperationDialog *ask(TagsDialog *tags, const RecordId &tag, Kind kind)
    {
        tags->choose(tag);
        tags->action(kind)->trigger();
        auto *dialog = tags->findChild<TagOperationDialog *>();
        if (!dialog)
            qFatal("nothing is asked");
        return dialog;
    }
    static void choose(TagOperationDialog *dialog, const QString &typed)
    {
        dialog->finder()->field()->setText(typed);
        QTest::keyClick(dialog->finder()->field(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openEmpty();
    }
    void cleanup() { m_desk.reset(); }

    void tagsAreFoundByNameAndSynonymWithoutUmlauts()
    {
        TagListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTags(threeTags());
        QCOMPARE(model.rowCount(), 3);
        model.setTyped(u"oeffent"_s);
        QCOMPARE(names(model), QStringList{u"Öffentliche Beleuchtung"_s});
        model.setTyped(u"strassenl"_s);
        QCOMPARE(names(model), QStringList{u"Öffentliche Beleuchtung"_s});
        QVERIFY(!model.canAdd(u"straßenlampen"_s));
        QVERIFY(!model.canAdd(u"  "_s));
        QVERIFY(model.canAdd(u"Straßen"_s));
        model.setTyped({});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, TagListModel::Parent).data().toString(), u"Verkehr"_s);
    }

    void boxesGoRoundAndOnlyClickedOnesCount()
    {
        TagListModel model;
        model.setTags(threeTags());
        model.setShares({{parking, edit::Share::Some}, {traffic, edit::Share::All}});
        QCOMPARE(names(model), (QStringList{u"Parken"_s, u"Verkehr"_s, u"Öffentliche Beleuchtung"_s}));
        QCOMPARE(boxOf(model, 0), Qt::PartiallyChecked);
        QCOMPARE(boxOf(model, 1), Qt::Checked);
        QCOMPARE(boxOf(model, 2), Qt::Unchecked);
        QVERIFY(model.choice().isEmpty());
        model.toggle(0);
        QCOMPARE(boxOf(model, 0), Qt::Checked);
        QCOMPARE(model.choice(), (edit::TagChoice{{parking, true}}));
        model.toggle(0);
        QCOMPARE(model.choice(), (edit::TagChoice{{parking, false}}));
        model.toggle(0);
        QCOMPARE(boxOf(model, 0), Qt::PartiallyChecked);
        QVERIFY(model.choice().isEmpty());
        model.toggle(1);
        QCOMPARE(model.choice(), (edit::TagChoice{{traffic, false}}));
        model.toggle(1);
        model.toggle(2);
        QCOMPARE(model.choice(), (edit::TagChoice{{light, true}}));
        model.setTyped(u"park"_s);
        QCOMPARE(model.choice(), (edit::TagChoice{{light, true}}));
    }

    void treeModelIsSoundAndCounts()
    {
        TagTreeModel model(m_desk->formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTags(threeTags());
        model.setCounts({{parking, 1200}});
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex found = model.indexOf(parking);
        QCOMPARE(model.tag(found.parent()), traffic);
        QCOMPARE(found.siblingAtColumn(TagTreeModel::Records).data().toString(), u"1.200"_s);
        model.setTags(edit::TagTree({tagOf(light, u"Licht"_s)}));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.indexOf(parking).isValid());
    }

    void chosenRecordsAreTaggedByKeysInOneStep()
    {
        writeTags();
        const RecordId a = add(u"Parkhaus"_s, {parking, traffic});
        const RecordId b = add(u"Radweg"_s, {traffic});
        m_desk->session.setPlace(u"project"_s);
        m_desk->settle();
        m_desk->window.resultPane()->cards()->selectAll();
        BulkTagsDialog *dialog = openBulk();
        QVERIFY(!dialog->acceptButton()->isEnabled());
        QLineEdit *field = dialog->finder()->field();
        QTest::keyClicks(field, u"strassen"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"Neues Wort"_s);
        QVERIFY(dialog->newButton()->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClicks(field, u"verk"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(dialog->finder()->list(), Qt::Key_Space);
        QCOMPARE(dialog->summary(),
            u"Kommt an alle: Neues Wort, Öffentliche Beleuchtung\nVerschwindet von allen: Verkehr"_s);
        QTest::keyClick(dialog->finder()->list(), Qt::Key_Return);
        const RecordId made = RecordId::fromName(u"tag:neues wort"_s);
        QTRY_COMPARE(action(u"edit.undo"_s)->text(), u"&Rückgängig: 2 Einträge verschlagwortet"_s);
        const auto sorted = [](QList<RecordId> ids) {
            std::ranges::sort(ids, {}, &RecordId::toString);
            return ids;
        };
        QCOMPARE(sorted(tagsOf(a)), sorted({parking, light, made}));
        QCOMPARE(sorted(tagsOf(b)), sorted({light, made}));
        QCOMPARE(nameOf(made), u"Neues Wort"_s);
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(tagsOf(a), (QList<RecordId>{parking, traffic}));
        QCOMPARE(tagsOf(b), QList<RecordId>{traffic});
    }

    void allOfALongListAreTaggedThoughOnlyItsBeginningIsShown()
    {
        writeTags();
        constexpr int many = 70;
        QList<store::RecordChange> changes;
        for (int i = 0; i < many; ++i)
            changes.append({RecordId::create(), u"project"_s, {{u"title"_s, u"Projekt %1"_s.arg(i)}}});
        write(changes);
        QCOMPARE(m_desk->window.hitCount(), many);
        m_desk->window.resultPane()->cards()->selectAll();
        BulkTagsDialog *dialog = openBulk();
        dialog->finder()->model().toggle(0);
        dialog->accept();
        QTRY_COMPARE(action(u"edit.undo"_s)->text(), u"&Rückgängig: 70 Einträge verschlagwortet"_s);
        for (const store::RecordChange &change : std::as_const(changes))
            QCOMPARE(tagsOf(change.record), QList<RecordId>{light});
    }

    void cancelledDialogChangesNothing()
    {
        writeTags();
        const RecordId a = add(u"Parkhaus"_s, {parking});
        m_desk->window.readerPane()->open(a);
        m_desk->settleReader();
        BulkTagsDialog *dialog = openBulk();
        dialog->finder()->model().toggle(0);
        QVERIFY(dialog->acceptButton()->isEnabled());
        dialog->reject();
        m_desk->settle();
        QCOMPARE(tagsOf(a), QList<RecordId>{parking});
    }

    void whatBearsNoTagsOffersNone()
    {
        QVERIFY(!action(u"record.tags"_s)->isEnabled());
        const RecordId project = add(u"Parkhaus"_s, {});
        m_desk->window.readerPane()->open(project);
        m_desk->settleReader();
        QTRY_VERIFY(action(u"record.tags"_s)->isEnabled());
        QVERIFY(m_desk->window.resultPane()->cards()->actions().contains(action(u"record.tags"_s)));
        writeTags();
        m_desk->window.readerPane()->open(traffic);
        QTRY_VERIFY(!action(u"record.tags"_s)->isEnabled());
    }

    void renamingShowsWhatChangesAndCanBeUndone()
    {
        writeTags();
        TagsDialog *tags = openTags();
        TagOperationDialog *dialog = ask(tags, parking, Kind::Rename);
        QTRY_COMPARE(dialog->preview(), u"Es würde sich nichts ändern."_s);
        QVERIFY(!dialog->acceptButton()->isEnabled());
        dialog->nameField()->setText(u"Verkehr"_s);
        QTRY_VERIFY2(dialog->preview().contains(u"Verkehr"_s), qPrintable(dialog->preview()));
        QVERIFY(!dialog->acceptButton()->isEnabled());
        dialog->nameField()->setText(u"Stellplätze"_s);
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        QVERIFY2(dialog->preview().contains(u"Parken → Stellplätze"_s), qPrintable(dialog->preview()));
        dialog->accept();
        QTRY_COMPARE(nameOf(parking), u"Stellplätze"_s);
        QCOMPARE(look()->record(parking)->fields.value("synonyms"_L1).toArray(), QJsonArray{u"Parken"_s});
        QTRY_COMPARE(tags->model().indexOf(parking).data().toString(), u"Stellplätze"_s);
        QTRY_COMPARE(
            action(u"edit.undo"_s)->text(), u"&Rückgängig: Schlagwort umbenannt: Parken → Stellplätze"_s);
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(tags->model().indexOf(parking).data().toString(), u"Parken"_s);
    }

    void movingUnderItselfIsRefusedInWords()
    {
        writeTags();
        TagsDialog *tags = openTags();
        TagOperationDialog *dialog = ask(tags, traffic, Kind::Move);
        choose(dialog, u"parken"_s);
        QTRY_VERIFY2(dialog->preview().contains(u"Verkehr"_s), qPrintable(dialog->preview()));
        QVERIFY(!dialog->acceptButton()->isEnabled());
        choose(dialog, u"oeffentl"_s);
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        dialog->accept();
        QTRY_COMPARE(tags->model().tag(tags->model().indexOf(traffic).parent()), light);
        dialog = nullptr;
        QTRY_VERIFY(!tags->findChild<TagOperationDialog *>());
        dialog = ask(tags, traffic, Kind::Move);
        dialog->finder()->list()->setCurrentIndex(dialog->finder()->model().index(0, 0));
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        dialog->accept();
        QTRY_VERIFY(!tags->model().indexOf(traffic).parent().isValid());
    }

    void mergingTellsHowManyRecordsChangeAndCanBeUndoneAndRedone()
    {
        writeTags();
        const RecordId a = add(u"Parkhaus"_s, {parking});
        const RecordId b = add(u"Parkplatz"_s, {parking, traffic});
        TagsDialog *tags = openTags();
        QTRY_COMPARE(
            tags->model().indexOf(parking).siblingAtColumn(TagTreeModel::Records).data().toString(), u"2"_s);
        TagOperationDialog *dialog = ask(tags, parking, Kind::Merge);
        QVERIFY(!dialog->acceptButton()->isEnabled());
        choose(dialog, u"verk"_s);
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        QVERIFY2(dialog->preview().startsWith(u"2 Einträge ändern sich."_s), qPrintable(dialog->preview()));
        QVERIFY2(
            dialog->preview().contains(u"„Verkehr“, Synonyme: + Parken"_s), qPrintable(dialog->preview()));
        dialog->accept();
        QTRY_COMPARE(tagsOf(a), QList<RecordId>{traffic});
        QCOMPARE(tagsOf(b), QList<RecordId>{traffic});
        QTRY_VERIFY(!tags->model().indexOf(parking).isValid());
        QTRY_VERIFY(action(u"edit.undo"_s)->text().contains(u"Parken"_s));
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(tagsOf(a), QList<RecordId>{parking});
        QTRY_VERIFY(tags->model().indexOf(parking).isValid());
        QTRY_VERIFY(action(u"edit.redo"_s)->isEnabled());
        action(u"edit.redo"_s)->trigger();
        QTRY_COMPARE(tagsOf(a), QList<RecordId>{traffic});
    }

    void deletingAsksAndTakesTheTagOff()
    {
        writeTags();
        const RecordId a = add(u"Parkhaus"_s, {traffic});
        TagsDialog *tags = openTags();
        TagOperationDialog *dialog = ask(tags, traffic, Kind::Delete);
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        QVERIFY2(dialog->preview().startsWith(u"1 Eintrag ändert sich."_s), qPrintable(dialog->preview()));
        dialog->reject();
        QTRY_VERIFY(!tags->findChild<TagOperationDialog *>());
        QCOMPARE(tagsOf(a), QList<RecordId>{traffic});
        dialog = ask(tags, traffic, Kind::Delete);
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        dialog->accept();
        QTRY_VERIFY(tagsOf(a).isEmpty());
        QTRY_VERIFY(!tags->model().indexOf(traffic).isValid());
        QVERIFY(!tags->model().indexOf(parking).parent().isValid());
    }

    void colourAndSynonymsAreEditedInTheEditorOfTheTag()
    {
        writeTags();
        TagsDialog *tags = openTags();
        const QSignalSpy wanted(tags, &TagsDialog::editWanted);
        tags->choose(light);
        Q_EMIT tags->tree()->activated(tags->tree()->currentIndex());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<RecordId>(), light);
    }
};

TWB_WINDOW_TEST_MAIN(TestTags)
#include "tst_tags.moc"
