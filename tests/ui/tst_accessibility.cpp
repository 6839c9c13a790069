// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "tests/ui/support/windowchecks.h"
#include "ui/bulk/bulkfielddialog.h"
#include "ui/collections/collectdialog.h"
#include "ui/collections/collectiondialog.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/duedialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/lessonsdialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/unreaddialog.h"
#include "ui/editor/draftsdialog.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/imagedialog.h"
#include "ui/editor/linkdialog.h"
#include "ui/editor/recordform.h"
#include "ui/history/historydialog.h"
#include "ui/history/provenancedialog.h"
#include "ui/models/roles.h"
#include "ui/reader/reader.h"
#include "ui/tags/bulktagsdialog.h"
#include "ui/tags/skosimportdialog.h"
#include "ui/tags/tagoperationdialog.h"
#include "ui/tags/tagsdialog.h"
#include "ui/theme/windowsize.h"
#include "ui/views/cardview.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/suggestionpopup.h"
#include "ui/views/topbar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace twb;

/// Every control of every window can be named and reached, and there is room for it. CTest runs this with
/// large text, too.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QAccessible::setActive(true);
        m_desk = std::make_unique<test::Desk>();
        if (qEnvironmentVariableIsSet("TWB_TEXT_SIZE"))
            m_desk->theme.setTextSize(qEnvironmentVariableIntValue("TWB_TEXT_SIZE"));
        m_desk->window.resize(1366, 768);
        m_desk->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
        m_desk->openExample();
        m_desk->search(u"Datenplattform"_s);
        m_desk->settleReader();
    }
    void cleanupTestCase() { m_desk.reset(); }

    void mainWindow() { checkWindow(&m_desk->window); }

    void emptyStates()
    {
        m_desk->search(u"xylophonorchester"_s);
        QCOMPARE(test::namelessControls(&m_desk->window), QStringList());
        m_desk->session.clear();
        m_desk->search(u"Datenplattform"_s);
    }

    void suggestionsAndReading()
    {
        m_desk->search(u"kommune:Nirgendwo ol"_s);
        QTRY_VERIFY(m_desk->window.suggestions()->isVisible());
        checkWindow(&m_desk->window);
        m_desk->search(u"ol"_s);
        QTRY_VERIFY(m_desk->window.suggestions()->isVisible());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_desk->window.suggestions());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QTRY_COMPARE(list->childCount(), m_desk->window.suggestions()->model()->rowCount());
        const QString name = list->child(0)->text(QAccessible::Name);
        QVERIFY2(name.contains(u", "_s), qPrintable(name));
        m_desk->search(u"Datenplattform"_s);
        m_desk->window.suggestions()->putAway();
    }

    void importDialog()
    {
        ui::ImportDialog dialog(m_desk->services());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        checkWindow(&dialog);
    }

    void editors_data()
    {
        QTest::addColumn<model::Kind>("kind");
        for (int kind = 0; kind < int(model::Kind::Other); ++kind)
            QTest::newRow(qPrintable(model::kindId(model::Kind(kind)).toString())) << model::Kind(kind);
    }
    void editors()
    {
        QFETCH(const model::Kind, kind);
        ui::EditorDesk &editors = m_desk->operations.editors();
        editors.create(kind);
        QTRY_COMPARE(editors.windows().size(), 1);
        ui::EditorWindow *window = editors.windows().first();
        QVERIFY(QTest::qWaitForWindowActive(window));
        window->form()->openAll();
        window->actions().named(u"editor.save"_s)->trigger();
        checkWindow(window);
        m_desk->prompts.answer = true;
        QVERIFY(editors.closeAll());
    }

    void draftsDialog()
    {
        ui::DraftsDialog dialog(m_desk->operations.editors().drafts(),
            {{.record = RecordId::create(), .kind = u"lesson"_s, .values = {{u"title"_s, u"Halb"_s}}}},
            m_desk->theme, m_desk->formats, m_desk->prompts);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        checkWindow(&dialog);
    }

    void reportDialog()
    {
        ui::ReportScope scope;
        scope.count = 3;
        ui::ReportDialog dialog(m_desk->services(), scope);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        checkWindow(&dialog);
    }

    void lessonsDialog()
    {
        ui::LessonsDialog dialog(m_desk->library, m_desk->session, m_desk->theme, m_desk->formats);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.outline()->setPlainText(u"Förderung und Personal für eine Datenplattform"_s);
        QTRY_VERIFY(dialog.lessons()->model()->rowCount() > 0);
        checkWindow(&dialog);
    }

    void unreadDialog()
    {
        m_desk->addProject(u"Mit Anlage"_s, {{u"alt.pdf"_s, u"kaputt"_s}});
        QTRY_COMPARE(m_desk->library.unreadAttachments(), 1);
        m_desk->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
        m_desk->window.topBar()->search()->setFocus();
        checkWindow(&m_desk->window);
        ui::UnreadDialog dialog(m_desk->library, m_desk->theme);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_COMPARE(dialog.table()->model()->rowCount(), 1);
        checkWindow(&dialog);
    }

    void bulkTagsDialog()
    {
        ui::BulkTagsDialog dialog(m_desk->services(), {RecordId::create(), RecordId::create()});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(dialog.finder()->model().rowCount() > 0);
        const QModelIndex first = dialog.finder()->model().index(0, 0);
        QCOMPARE(first.data(Qt::AccessibleDescriptionRole).toString(), u"an keinem Eintrag"_s);
        checkWindow(&dialog);
    }

    void bulkFieldDialog_data()
    {
        QTest::addColumn<ui::BulkFieldDialog::Purpose>("purpose");
        QTest::newRow("field") << ui::BulkFieldDialog::Purpose::AnyField;
        QTest::newRow("review state") << ui::BulkFieldDialog::Purpose::Review;
    }
    void bulkFieldDialog()
    {
        QFETCH(ui::BulkFieldDialog::Purpose, purpose);
        ui::BulkFieldDialog dialog(
            m_desk->services(), m_desk->operations.editors().tools(), {firstFound()}, purpose);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(dialog.box());
        checkWindow(&dialog);
    }

    void collectionDialogs()
    {
        ui::CollectDialog ask(m_desk->services(), 1);
        ask.show();
        QVERIFY(QTest::qWaitForWindowActive(&ask));
        QTRY_VERIFY(ask.isLoaded());
        checkWindow(&ask);
        ui::CollectionDialog dialog(m_desk->services(), firstFound());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        checkWindow(&dialog);
    }

    void provenanceDialog()
    {
        ui::ProvenanceDialog dialog(m_desk->services(), m_desk->operations.runner(), firstFound());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(dialog.fields()->model()->rowCount() > 0);
        checkWindow(&dialog);
    }

    void historyDialog()
    {
        ui::HistoryDialog dialog(m_desk->services(), m_desk->operations.runner(), firstFound());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(dialog.revisions()->model()->rowCount() > 0);
        checkWindow(&dialog);
    }

    void dueDialog()
    {
        ui::DueDialog dialog(m_desk->services());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        checkWindow(&dialog);
    }

    void skosImportDialog()
    {
        QFile list(m_desk->path(u"themen.rdf"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                   " xmlns:skos='http://www.w3.org/2004/02/skos/core#'>"
                   "<skos:Concept rdf:about='https://example.org/verkehr'>"
                   "<skos:prefLabel>Verkehr</skos:prefLabel></skos:Concept></rdf:RDF>");
        list.close();
        ui::SkosImportDialog dialog(m_desk->services(), list.fileName());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(dialog.acceptButton()->isEnabled());
        checkWindow(&dialog);
    }

    void linkAndImageDialogs()
    {
        ui::LinkDialog link(m_desk->theme, u"Bericht"_s, nullptr);
        link.show();
        QVERIFY(QTest::qWaitForWindowActive(&link));
        checkWindow(&link);
        ui::ImageDialog image(m_desk->theme, {});
        image.show();
        QVERIFY(QTest::qWaitForWindowActive(&image));
        checkWindow(&image);
    }

    void tagsDialog()
    {
        ui::TagsDialog dialog(m_desk->services());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(dialog.model().rowCount() > 0);
        checkWindow(&dialog);
        using Kind = edit::TagOperation::Kind;
        for (const Kind kind : {Kind::Rename, Kind::Move, Kind::Merge, Kind::Delete}) {
            dialog.action(kind)->trigger();
            auto *asked = dialog.findChild<ui::TagOperationDialog *>();
            QVERIFY(asked);
            asked->activateWindow();
            QTRY_COMPARE(QApplication::activeWindow(), asked);
            if (ui::TagFinder *finder = asked->finder()) {
                finder->list()->setCurrentIndex(finder->model().index(2, 0));
                QTRY_VERIFY(asked->acceptButton()->isEnabled());
            }
            checkWindow(asked);
            delete asked;
        }
    }

    void aboutDialog()
    {
        ui::AboutDialog dialog(m_desk->theme, u"1.0"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        checkWindow(&dialog);
    }

    void windowsOpenWithinTheScreen()
    {
        const QWidget window;
        const int usual = m_desk->theme.textSize();
        const QSize room = window.screen()->availableSize();
        m_desk->theme.setTextSize(200);
        const QSize large = ui::windowSize(m_desk->theme, window, 980, 660);
        QCOMPARE(large.boundedTo(room), large);
        QCOMPARE(ui::windowSize(m_desk->theme, window, 320, 200), QSize(640, 400));
        m_desk->theme.setTextSize(usual);
    }

    void cardsTellWhatTheyShow()
    {
        QAccessibleInterface *list =
            QAccessible::queryAccessibleInterface(m_desk->window.resultPane()->cards());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(list->childCount() > 0);
        QAccessibleInterface *card = list->child(0);
        QVERIFY(card);
        const QString name = card->text(QAccessible::Name);
        QVERIFY2(name.contains(u"Projekt"_s) || name.contains(u"Erfahrung"_s), qPrintable(name));
        QVERIFY2(name.contains(u"Datenplattform"_s, Qt::CaseInsensitive), qPrintable(name));
        QVERIFY(!card->rect().isEmpty());
    }

    void thePageCanBeReadAloud()
    {
        QAccessibleInterface *page =
            QAccessible::queryAccessibleInterface(m_desk->window.readerPane()->reader());
        QVERIFY(page);
        QVERIFY(page->textInterface());
        QVERIFY(page->textInterface()->text(0, 200).contains(m_desk->window.readerPane()->title()));
    }

    void everyActionHasAHelpAndMostHaveKeys()
    {
        for (const QAction *action : m_desk->window.actions().all()) {
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
        }
    }

    void noTwoActionsShareAKey()
    {
        QHash<QString, QString> owners;
        for (const QAction *action : m_desk->window.actions().all())
            for (const QKeySequence &keys : action->shortcuts()) {
                const QString text = keys.toString();
                QVERIFY2(!owners.contains(text), qPrintable(text + u": "_s + owners.value(text)));
                owners.insert(text, action->objectName());
            }
    }

    void theCheckFindsWhatIsMissing()
    {
        QWidget window;
        auto *field = new QLineEdit(&window);
        field->setObjectName(u"nameless"_s);
        auto *button = new QPushButton(u"Taste"_s, &window);
        button->setFocusPolicy(Qt::NoFocus);
        button->move(0, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QCOMPARE(test::namelessControls(&window), QStringList{u"QLineEdit \"nameless\""_s});
        QCOMPARE(test::unreachedControls(&window), QStringList{u"QPushButton \"\""_s});
    }

private:
    RecordId firstFound() const
    {
        const QAbstractItemModel *found = m_desk->window.resultPane()->cards()->model();
        return RecordId(found->index(0, 0).data(ui::IdRole).toUuid());
    }
    static void checkWindow(QWidget *window)
    {
        QCOMPARE(test::namelessControls(window), QStringList());
        QCOMPARE(test::unreachedControls(window), QStringList());
        const QSize least = test::leastSize(window, smallScreen.width());
        QVERIFY2(least.boundedTo(smallScreen) == least,
            qPrintable(u"%1: %2 × %3"_s.arg(window->objectName()).arg(least.width()).arg(least.height())));
    }

    static constexpr QSize smallScreen{1366, 700}; ///< without a title bar and a task bar
    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
