// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the window in its states, to be looked at:
//   twb_screenshots FOLDER [quick|many|long]
// quick: only the small screen; many, long: only what tests/ui/manyshots.h or longshots.h says.
#include "tests/ui/longshots.h"
#include "tests/ui/manyshots.h"
#include "tests/ui/reportshots.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/lessonsdialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/editor/draftsdialog.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/recordform.h"
#include "ui/history/historydialog.h"
#include "ui/reader/reader.h"
#include "ui/views/cardview.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/suggestionpopup.h"
#include "ui/views/topbar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

class Photographer {
public:
    Photographer(const QDir &folder, ui::Appearance appearance, QSize size)
        : m_size(size), m_camera(m_desk, folder,
                            u"%1x%2-%3"_s.arg(size.width())
                                .arg(size.height())
                                .arg(appearance == ui::Appearance::Dark ? u"dark"_s : u"light"_s))
    {
        m_desk.theme.setAppearance(appearance);
        m_desk.window.resize(size);
        m_desk.window.show();
    }

    void takeAll()
    {
        m_desk.openEmpty();
        take(u"empty-library"_s);
        m_desk.openExample();
        take(u"start"_s);
        m_desk.search(u"strassenbeleuchtung"_s);
        m_desk.settleReader();
        take(u"search"_s);
        dialog(u"report.record"_s, u"report-record"_s);
        m_desk.search(u"Nachnutzung"_s);
        m_desk.session.setChosen(index::Facet::Municipality, u"05966024"_s, true);
        m_desk.settle();
        m_desk.settleReader();
        take(u"facets"_s);
        dialog(u"report.make"_s, u"report-list"_s);
        test::takeReports(m_camera);
        m_desk.session.clear();
        searching();
        m_desk.search(u"xylophonorchester"_s);
        take(u"nothing-found"_s);
        m_desk.search(u"beleuchtung kommune:Olep"_s);
        QTest::qWait(300);
        take(u"did-you-mean"_s);
        savedSearches();
        m_desk.session.clear();
        for (const QString &kind : {u"lesson"_s, u"adoption"_s, u"municipality"_s})
            place(kind);
        importing();
        changes();
        trash();
        test::takeMany(m_camera);
        test::takeLong(m_camera);
        unread();
        lessons();
        dialog(u"program.about"_s, u"about"_s);
        menu();
        m_desk.session.clear();
        m_desk.search(u"Datenplattform"_s);
        m_desk.settleReader();
        m_desk.theme.setTextSize(200);
        take(u"text-200"_s);
        m_desk.theme.setTextSize(100);
        m_desk.library.open(m_desk.path(u"fehlt.twb"_s));
        take(u"not-opened"_s);
    }

    void takeMany()
    {
        m_desk.openExample();
        test::takeMany(m_camera);
    }

    void takeLong()
    {
        m_desk.openExample();
        test::takeLong(m_camera);
    }

private:
    void searching()
    {
        m_desk.window.activateWindow();
        QTest::qWait(50);
        auto *popup = m_desk.window.suggestions();
        m_desk.search(u"licht ol"_s);
        std::ignore = QTest::qWaitFor([popup] { return popup->isVisible(); }, 1000);
        QTest::keyClick(m_desk.window.topBar()->search(), Qt::Key_Tab);
        take(u"suggestions"_s);
        popup->putAway();
        m_desk.search(u"(beleuchtung ODER licht) kommune:Nirgendwo jahr:2023..2021"_s);
        QTest::qWait(50);
        popup->putAway();
        take(u"reading-problems"_s);
        m_desk.search(u"(beleuchtung ODER licht) -kommune:Olpe "_s);
        QTest::qWait(50);
        popup->putAway();
        take(u"reading"_s);
    }

    void savedSearches()
    {
        for (const auto &[name, text] : {std::pair(u"Licht und Laternen"_s, u"beleuchtung"_s),
                 std::pair(u"Aus Olpe"_s, u"kommune:Olpe"_s),
                 std::pair(
                     u"Ein langer Name, der in der Navigation gekürzt wird"_s, u"smart art:Projekt"_s)}) {
            m_desk.search(text);
            m_desk.prompts.line = name;
            m_desk.window.actions().named(u"search.save"_s)->trigger();
            QTest::qWait(200);
            m_desk.settle();
        }
        QTest::qWait(200);
        m_desk.settleReader();
        take(u"saved-searches"_s);
    }

    void take(const QString &name, QWidget *widget = nullptr) const { m_camera.take(name, widget); }

    void dialog(const QString &action, const QString &name)
    {
        m_desk.window.actions().named(action)->trigger();
        QTest::qWait(50);
        if (auto *open = m_desk.window.findChild<QDialog *>()) {
            if (const auto *report = qobject_cast<ui::ReportDialog *>(open)) {
                if (!test::waitForPages(*report))
                    qWarning("no preview");
                QTest::qWait(600); // pages are drawn by another thread
            }
            take(name, open);
            delete open;
        }
    }

    void place(const QString &kind)
    {
        m_desk.session.setPlace(kind);
        m_desk.settle();
        m_desk.settleReader();
        take(u"place-"_s + kind);
    }

    void importing()
    {
        QFile table(m_desk.path(u"projekte.csv"_s));
        if (!table.open(QIODevice::WriteOnly))
            return;
        table.write(
            "Titel;Kurzbeschreibung;Kommune;Handlungsfeld;Status\n"
            "Digitaler Bauhof;Einsatzplanung auf dem Tablet;Soest;Verwaltung & Bürgerservice;In Betrieb\n"
            "Mitfahrbank;Bänke mit Anzeige;Atlantis;Mobilität & Verkehr;In Planung\n"
            ";Ohne Titel;Olpe;Klima & Energie;Idee\n");
        table.close();
        m_desk.window.actions().named(u"library.import"_s)->trigger();
        if (auto *dialog = m_desk.window.findChild<ui::ImportDialog *>()) {
            take(u"import-empty"_s, dialog);
            dialog->setSource(table.fileName());
            if (QTest::qWaitFor([&] { return dialog->report().has_value() && !dialog->isBusy(); }))
                take(u"import-rehearsal"_s, dialog);
            delete dialog;
        }
    }

    void lessons()
    {
        m_desk.search(u"Datenplattform"_s);
        m_desk.window.suggestions()->putAway();
        m_desk.settleReader();
        QTest::qWait(300);
        QScrollBar *bar = m_desk.window.readerPane()->reader()->verticalScrollBar();
        bar->setValue(bar->maximum());
        take(u"similar-records"_s);
        m_desk.window.actions().named(u"lessons.plan"_s)->trigger();
        if (auto *dialog = m_desk.window.findChild<ui::LessonsDialog *>()) {
            take(u"lessons-empty"_s, dialog);
            dialog->outline()->setPlainText(
                u"Wir planen eine Datenplattform. Sensoren sollen Parkplätze zählen; die Werte stehen "
                "allen offen. Förderung und Personal sind noch zu klären."_s);
            std::ignore =
                QTest::qWaitFor([dialog] { return dialog->lessons()->model()->rowCount() > 0; }, 3000);
            take(u"lessons"_s, dialog);
            delete dialog;
        }
        dialog(u"lessons.record"_s, u"lessons-project"_s);
    }

    ui::EditorWindow *editor()
    {
        const ui::EditorDesk &editors = m_desk.operations.editors();
        if (!QTest::qWaitFor([&editors] { return !editors.windows().isEmpty(); }, 60'000))
            qFatal("no editor opens");
        ui::EditorWindow *window = editors.windows().last();
        window->resize(m_size);
        std::ignore = QTest::qWaitForWindowActive(window);
        return window;
    }

    void closeEditors()
    {
        m_desk.prompts.answer = true;
        m_desk.operations.editors().closeAll();
    }

    /// A record with several revisions, a review that is due and a draft.
    void changes()
    {
        const RecordId id = m_desk.addProject(u"Parkleitsystem Innenstadt"_s, {});
        for (const QJsonObject &values :
            {QJsonObject{{u"summary"_s, u"Tafeln zeigen freie Plätze in vier Parkhäusern."_s},
                 {u"status"_s, u"planned"_s}},
                QJsonObject{
                    {u"summary"_s, u"Tafeln und eine App zeigen freie Plätze in sechs Parkhäusern."_s},
                    {u"status"_s, u"operating"_s}, {u"review_due"_s, u"2025-03"_s}}}) {
            bool written = false;
            m_desk.library.write(
                ui::JobRunner::everyJob, &m_desk.window,
                [id, values](store::Library &library, const Progress &) {
                    return library.apply({.what = u"Parkleitsystem"_s},
                        {{id, u"project"_s, values, u"nach der Sitzung im März"_s, std::nullopt}});
                },
                [&written](const Result<store::Step> &) { written = true; });
            std::ignore = QTest::qWaitFor([&written] { return written; }, 5000);
        }
        m_desk.settle();
        m_desk.window.readerPane()->open(id);
        m_desk.settleReader();
        m_desk.session.setPlace({});
        m_desk.session.clear();
        m_desk.settle();
        take(u"reader-edit-buttons"_s);
        m_desk.window.actions().named(u"record.adopt"_s)->trigger();
        if (QWidget *menu = QApplication::activePopupWidget()) {
            take(u"adopt-menu"_s, menu);
            menu->close();
        }
        m_desk.window.actions().named(u"record.adopt.planned"_s)->trigger();
        take(u"editor-adopt"_s, editor());
        closeEditors();
        m_desk.window.actions().named(u"record.history"_s)->trigger();
        if (auto *dialog = m_desk.window.findChild<ui::HistoryDialog *>()) {
            QTest::qWait(300);
            take(u"history"_s, dialog);
            dialog->revisions()->selectRow(1);
            dialog->otherSide()->setCurrentIndex(1);
            Q_EMIT dialog->otherSide()->activated(1);
            take(u"history-today"_s, dialog);
            delete dialog;
        }
        dialog(u"record.due"_s, u"due"_s);
        m_desk.operations.editors().edit(id);
        ui::EditorWindow *window = editor();
        window->form()->showField(u"title"_s);
        QTest::keyClick(window->focusWidget(), Qt::Key_End);
        QTest::keyClicks(window->focusWidget(), u" Mitte"_s);
        QTest::qWait(1500);
        take(u"editor-draft-kept"_s, window);
        m_desk.operations.editors().drafts().all(&m_desk.window, [this](const QList<store::Draft> &drafts) {
            ui::DraftsDialog dialog(m_desk.operations.editors().drafts(), drafts, m_desk.theme,
                m_desk.formats, m_desk.prompts, &m_desk.window);
            dialog.show();
            take(u"drafts"_s, &dialog);
        });
        QTest::qWait(300);
        closeEditors();
    }

    void trash()
    {
        const RecordId id = m_desk.addProject(u"Doppelt erfasst"_s, {});
        m_desk.window.readerPane()->open(id);
        m_desk.settleReader();
        m_desk.window.actions().named(u"record.trash"_s)->trigger();
        std::ignore =
            QTest::qWaitFor([this] { return m_desk.window.readerPane()->current().isNull(); }, 5000);
        m_desk.settle();
        take(u"trashed"_s);
        m_desk.session.setPlace(index::trashKind);
        m_desk.settle();
        m_desk.window.readerPane()->open(id);
        m_desk.settleReader();
        take(u"trash"_s);
        m_desk.session.setPlace({});
    }

    void unread()
    {
        m_desk.addProject(u"Beispiel mit Anlagen"_s,
            {{u"Lageplan-2019.pdf"_s, u"kaputt"_s}, {u"Konzept.txt"_s, u"Leuchten dimmen"_s}});
        std::ignore = QTest::qWaitFor([this] { return m_desk.library.unreadAttachments() > 0; }, 5000);
        take(u"unread-status"_s);
        dialog(u"library.unread"_s, u"unread"_s);
    }

    void menu()
    {
        for (QMenu *menu : m_desk.window.findChildren<QMenu *>()) {
            if (!menu->actions().contains(m_desk.window.actions().named(u"program.quit"_s)))
                continue;
            menu->popup(m_desk.window.mapToGlobal(QPoint(0, 0)));
            take(u"menu"_s, menu);
            menu->close();
        }
    }

    QSize m_size;
    test::Desk m_desk;
    test::Camera m_camera;
};

} // namespace

int main(int argc, char **argv)
{
    test::prepareProcess();
    QApplication application(argc, argv);
    test::prepareApplication(application);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"screenshots"_s);
    if (!folder.mkpath(u"."_s))
        return 1;
    const QByteArray part = argc > 2 ? argv[2] : "";
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        for (const auto appearance : {ui::Appearance::Light, ui::Appearance::Dark}) {
            Photographer photographer(folder, appearance, size);
            if (part == "many")
                photographer.takeMany();
            else if (part == "long")
                photographer.takeLong();
            else
                photographer.takeAll();
        }
        if (part == "quick")
            break;
    }
    return 0;
}
