// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "tests/ui/support/heartbeat.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/fieldinput.h"
#include "ui/editor/markdown/markdownedit.h"
#include "ui/editor/recordform.h"

#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

namespace {

constexpr qsizetype largestText = 10'000'000;
constexpr int mostInEdit = 45'000; ///< characters

} // namespace

/// Whatever is too long for a form is written in parts; what is not touched stays as it was.
class TestLongEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longRecordIsOpenedChangedAndSaved()
    {
        const QString text = u"Die Leuchten melden sich.\n"_s.repeated(largestText / 26);
        QJsonObject values = test::Desk::requiredValues();
        values.insert("solution"_L1, text);
        test::Desk desk;
        desk.window.show();
        desk.openEmpty();
        const RecordId id = desk.addProject(u"Langer Eintrag"_s, {}, values);
        test::Heartbeat heartbeat(test::Heartbeat::processorClock);
        EditorWindow *window = open(desk, id);
        FieldBox *box = window->form()->openBox(u"solution"_s);
        QVERIFY(box);
        QVERIFY(!window->isChanged());
        QVERIFY(box->input()->value() == QJsonValue(text));
        window->form()->showField(u"solution"_s);
        auto *edit = box->findChild<MarkdownEdit *>();
        QVERIFY(edit->toPlainText().size() < mostInEdit);
        edit->showPart(2);
        QTest::keyClicks(edit, u"Neu: "_s);
        QVERIFY(window->isChanged());
        QTest::qWait(0);
        QVERIFY2(heartbeat.longest() < test::Heartbeat::hang, qPrintable(u"%1 s"_s.arg(heartbeat.longest())));
        const QString typed = box->input()->value().toString();
        QCOMPARE(typed.size(), text.size() + 5);
        QVERIFY(QString(typed).remove(u"Neu: "_s) == text);
        const QSignalSpy saved(&desk.operations.editors(), &EditorDesk::saved);
        window->actions().named(u"editor.save"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60'000);
        const auto library = store::Library::open(desk.library.path(), desk.clock, store::OpenMode::ReadOnly);
        QVERIFY((*library)->record(id)->fields.value("solution"_L1).toString() == typed);
    }

    void lineThatIsTooLongIsKeptAndToldOf()
    {
        const QString line = u"M1, "_s.repeated(5'000);
        QJsonObject values = test::Desk::requiredValues();
        values.insert("measure_no"_L1, line);
        test::Desk desk;
        desk.window.show();
        desk.openEmpty();
        EditorWindow *window = open(desk, desk.addProject(u"Langer Eintrag"_s, {}, values));
        const FieldBox *box = window->form()->openBox(u"measure_no"_s);
        QVERIFY(box);
        QVERIFY(box->input()->value() == QJsonValue(line));
        const auto tells = [](const QLabel *label) { return label->text().startsWith(u"Zu lang"_s); };
        QVERIFY(std::ranges::any_of(box->findChildren<QLabel *>(), tells));
    }

    void manyTagsAndSourcesAreShownByAndBy()
    {
        constexpr int many = 3000;
        QJsonArray tags;
        QJsonArray sources;
        for (int i = 0; i < many; ++i) {
            tags.append(RecordId::create().toString());
            sources.append(QJsonObject{{u"title"_s, u"Quelle %1"_s.arg(i)}, {u"x_new"_s, i}});
        }
        QJsonObject values = test::Desk::requiredValues();
        values.insert("tags"_L1, tags);
        values.insert("sources"_L1, sources);
        test::Desk desk;
        desk.window.show();
        desk.openEmpty();
        EditorWindow *window = open(desk, desk.addProject(u"Langer Eintrag"_s, {}, values));
        window->form()->openAll();
        QVERIFY(!window->isChanged());
        FieldInput *tagInput = window->form()->openBox(u"tags"_s)->input();
        FieldInput *sourceInput = window->form()->openBox(u"sources"_s)->input();
        const auto buttons = [&] { return tagInput->findChildren<QToolButton *>(u"token"_s); };
        QVERIFY(buttons().size() < 100);
        QVERIFY(sourceInput->findChildren<QFrame *>(u"entry"_s).size() < 20);
        QVERIFY(tagInput->value() == QJsonValue(tags));
        QVERIFY(sourceInput->value() == QJsonValue(sources));
        const qsizetype before = buttons().size();
        pressMore(tagInput, u"Weitere anzeigen (%1)"_s.arg(many - before));
        QCOMPARE(buttons().size(), 2 * before);
        pressMore(sourceInput, {});
        QVERIFY(sourceInput->findChildren<QFrame *>(u"entry"_s).size() > 10);
        QVERIFY(sourceInput->value() == QJsonValue(sources));
        buttons().first()->click();
        tags.removeFirst();
        QVERIFY(tagInput->value() == QJsonValue(tags));
        QVERIFY(window->isChanged());
    }

private:
    static EditorWindow *open(test::Desk &desk, const RecordId &id)
    {
        EditorDesk &editors = desk.operations.editors();
        editors.edit(id);
        if (!QTest::qWaitFor([&] { return !editors.windows().isEmpty(); }, 60'000))
            qFatal("the editor does not come");
        return editors.windows().first();
    }
    static void pressMore(FieldInput *input, const QString &text)
    {
        for (QToolButton *button : input->findChildren<QToolButton *>())
            if (button->isVisible()
                && (text.isEmpty() ? button->text().startsWith(u"Weitere"_s) : button->text() == text)) {
                button->click();
                return;
            }
        QFAIL("there is no such button");
    }
};

TWB_WINDOW_TEST_MAIN(TestLongEditing)
#include "tst_longediting.moc"
