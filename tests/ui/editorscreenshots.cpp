// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of every form and of what belongs to writing, light and dark, with text of 100 and 200 %,
// to be looked at:
//   twb_editor_screenshots FOLDER [BEGINNING OF NAMES]
#include "tests/ui/support/desk.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/editor/asidepane.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/fieldinput.h"
#include "ui/editor/imagedialog.h"
#include "ui/editor/recordform.h"
#include "ui/editor/similarlist.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

constexpr int patience = 5000; // milliseconds

class Photographer {
public:
    Photographer(const QDir &folder, const QString &wanted, ui::Appearance appearance, QSize size, int text)
        : m_folder(folder), m_wanted(wanted), m_size(size)
    {
        m_desk.theme.setAppearance(appearance);
        m_desk.theme.setTextSize(text);
        m_suffix = u"-%1x%2-%3-%4.png"_s.arg(size.width())
                       .arg(size.height())
                       .arg(appearance == ui::Appearance::Dark ? u"dark"_s : u"light"_s)
                       .arg(text);
        m_desk.window.show();
        m_desk.prompts.answer = true;
        m_desk.openExample();
    }

    /// The next one begins with the usual text size.
    ~Photographer() { m_desk.theme.setTextSize(100); }

    void takeAll()
    {
        for (int kind = 0; kind < int(model::Kind::Other); ++kind)
            forms(model::Kind(kind));
        similar();
        longText();
        attachments();
        transfer();
        proposals();
    }

private:
    bool isWanted(const QString &name) const { return name.startsWith(m_wanted); }

    void take(const QString &name, QWidget *widget)
    {
        QTest::qWait(150);
        if (isWanted(name))
            widget->grab().save(m_folder.filePath(name + m_suffix));
    }

    ui::EditorWindow *editor()
    {
        const ui::EditorDesk &editors = m_desk.operations.editors();
        std::ignore = QTest::qWaitFor([&editors] { return !editors.windows().isEmpty(); }, patience);
        ui::EditorWindow *window = editors.windows().last();
        window->resize(m_size);
        std::ignore = QTest::qWaitForWindowActive(window);
        return window;
    }

    ui::EditorWindow *create(model::Kind kind)
    {
        m_desk.operations.editors().create(kind);
        return editor();
    }

    void close() { m_desk.operations.editors().closeAll(); }

    /// New, with all problems told, and with all that it has.
    void forms(model::Kind kind)
    {
        const QString name = u"form-"_s + model::kindId(kind);
        if (!isWanted(name))
            return;
        ui::EditorWindow *window = create(kind);
        take(name + u"-new"_s, window);
        window->actions().named(u"editor.save"_s)->trigger();
        take(name + u"-refused"_s, window);
        window->actions().named(u"editor.open"_s)->trigger();
        QTest::qWait(50);
        take(name + u"-all"_s, window->form()->widget());
        close();
    }

    void similar()
    {
        if (!isWanted(u"similar"_s))
            return;
        for (const auto &[name, title] : {std::pair(u"similar-some"_s, u"Straßenbeleuchtung in Warstein"_s),
                 std::pair(u"similar-there"_s, u"Smarte Straßenbeleuchtung Olpe"_s)}) {
            ui::EditorWindow *window = create(model::Kind::Project);
            window->form()->showField(u"title"_s);
            QTest::keyClicks(window->focusWidget(), title);
            const ui::SimilarList *list = window->aside()->similar();
            std::ignore = QTest::qWaitFor([list] { return list->isVisible(); }, patience);
            take(name, window);
            close();
        }
    }

    void longText()
    {
        if (!isWanted(u"text"_s))
            return;
        ui::EditorWindow *window = create(model::Kind::Project);
        window->form()->showField(u"solution"_s);
        if (auto *edit = qobject_cast<QPlainTextEdit *>(window->focusWidget()))
            edit->setPlainText(
                u"## Aufbau\n\nDie Sensoren melden über **LoRaWAN**. Danach wird die Mesung\n\n- geprüft\n- "
                u"gespeichert\n\n"
                "```sql\nSELECT ort, wert FROM messung WHERE wert > 20;\n```\n\n| Ort | Sensoren "
                "|\n|---|---|\n"
                "| Markt | 12 |\n"_s);
        QTest::qWait(400);
        take(u"text"_s, window);
        window->actions().named(u"edit.find"_s)->trigger();
        take(u"text-find"_s, window);
        close();
    }

    void attachments()
    {
        if (!isWanted(u"attachments"_s))
            return;
        const RecordId id = m_desk.addProject(
            u"Parkplätze zählen"_s, {{u"Lageplan.pdf"_s, u"Plan"_s}, {u"Messwerte.csv"_s, u"a;b"_s}});
        m_desk.operations.editors().edit(id);
        ui::EditorWindow *window = editor();
        window->form()->showField(u"attachments"_s);
        take(u"attachments"_s, window);
        window->form()->showField(u"solution"_s);
        window->actions().named(u"format.image"_s)->trigger();
        if (auto *dialog = window->findChild<ui::ImageDialog *>())
            take(u"attachments-picture"_s, dialog);
        close();
    }

    void transfer()
    {
        if (!isWanted(u"transfer"_s))
            return;
        m_desk.search(u"Straßenbeleuchtung Olpe"_s);
        m_desk.settleReader();
        m_desk.window.actions().named(u"record.transfer"_s)->trigger();
        ui::EditorWindow *window = editor();
        window->form()->openBox(u"municipality"_s)->input()->setTyped(u"05974040"_s);
        Q_EMIT window->form()->openBox(u"municipality"_s)->input()->edited();
        QTest::qWait(600);
        take(u"transfer-top"_s, window);
        window->form()->showField(u"ratings"_s);
        take(u"transfer"_s, window);
        take(u"transfer-all"_s, window->form()->widget());
        window->actions().named(u"transfer.report"_s)->trigger();
        const auto report = [this] { return m_desk.window.findChild<ui::ReportDialog *>(); };
        if (QTest::qWaitFor([&] { return report() && report()->isPreviewComplete(); }, 6 * patience)) {
            QTest::qWait(600); // pages are drawn by another thread
            take(u"transfer-report"_s, report());
        }
        delete report();
        close();
    }

    void proposals()
    {
        if (!isWanted(u"tags"_s))
            return;
        ui::EditorWindow *window = create(model::Kind::Project);
        window->form()->openBox(u"title"_s)->input()->setTyped(u"Straßenbeleuchtung mit LoRaWAN"_s);
        window->form()
            ->openBox(u"solution"_s)
            ->input()
            ->setTyped(u"Sensoren steuern die Laternen; eine Datenplattform zeigt den Stromverbrauch."_s);
        window->form()->showField(u"tags"_s);
        QTest::qWait(900);
        take(u"tags"_s, window);
        close();
    }

    QDir m_folder;
    QString m_wanted;
    QSize m_size;
    QString m_suffix;
    test::Desk m_desk;
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
    const QString wanted = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)})
        for (const auto appearance : {ui::Appearance::Light, ui::Appearance::Dark})
            for (const int text : {100, 200})
                Photographer(folder, wanted, appearance, size, text).takeAll();
    return 0;
}
