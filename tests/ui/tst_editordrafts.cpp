// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/editor/draftsdialog.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/recordform.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// Nothing that was typed is lost. A second desk on the same library stands for the program that is started
/// again after the first was killed.
class TestEditorDrafts : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<EditorDesk> m_again;

    EditorDesk &editors() { return m_desk->operations.editors(); }

    EditorWindow *shown(EditorDesk &editors)
    {
        if (!QTest::qWaitFor([&] { return !editors.windows().isEmpty(); }, 20'000))
            qFatal("no editor opens: %s", qPrintable(m_desk->prompts.told.join(u' ')));
        EditorWindow *window = editors.windows().last();
        if (!QTest::qWaitForWindowActive(window))
            qFatal("the editor is not active");
        return window;
    }
    EditorWindow *create(model::Kind kind)
    {
        editors().create(kind);
        return shown(editors());
    }
    static void type(EditorWindow *window, const QString &field, const QString &text)
    {
        window->form()->showField(field);
        for (const QChar c : text)
            QTest::sendKeyEvent(
                QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    QList<store::Draft> drafts()
    {
        std::optional<QList<store::Draft>> all;
        editors().drafts().all(this, [&all](const QList<store::Draft> &found) { all = found; });
        if (!QTest::qWaitFor([&all] { return all.has_value(); }, 20'000))
            qFatal("the drafts are not read");
        return *all;
    }
    store::Draft keptDraft()
    {
        if (!QTest::qWaitFor([this] { return !drafts().isEmpty(); }, 20'000))
            qFatal("no draft is kept");
        return drafts().first();
    }
    EditorWindow *afterRestart(const store::Draft &draft)
    {
        m_again = std::make_unique<EditorDesk>(m_desk->services());
        m_again->resume(draft);
        return shown(*m_again);
    }
    bool save(EditorDesk &editors)
    {
        editors.windows().first()->actions().named(u"editor.save"_s)->trigger();
        return QTest::qWaitFor([&] { return editors.windows().isEmpty(); }, 20'000);
    }
    QJsonObject fieldsOf(const RecordId &id) const
    {
        const auto library =
            store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        const auto state = (*library)->record(id);
        return state ? state->fields : QJsonObject();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
        m_desk->openExample();
    }
    void cleanup()
    {
        m_again.reset();
        m_desk.reset();
    }

    void whatWasTypedGoesOnAfterARestart()
    {
        EditorWindow *window = create(model::Kind::Lesson);
        type(window, u"title"_s, u"Sensoren vorher messen"_s);
        window->note()->setFocus();
        QTest::keyClicks(window->note(), u"aus dem Rundgang"_s);
        const store::Draft draft = keptDraft();
        QTRY_COMPARE_WITH_TIMEOUT(drafts().first().note, u"aus dem Rundgang"_s, 20'000);
        const EditorWindow *resumed = afterRestart(drafts().first());
        QCOMPARE(resumed->recordId(), draft.record);
        QCOMPARE(resumed->record().values, window->record().values);
        QCOMPARE(resumed->record().note, u"aus dem Rundgang"_s);
        QVERIFY(resumed->isChanged());
    }

    void nameOfANewTagIsKeptWithTheDraft()
    {
        EditorWindow *window = create(model::Kind::Project);
        type(window, u"title"_s, u"Parkplätze zählen"_s);
        type(window, u"tags"_s, u"Ganz neuer Begriff"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!drafts().isEmpty() && !drafts().first().newTags.isEmpty(), 20'000);
        const store::Draft draft = drafts().first();
        QCOMPARE(draft.newTags.begin().value(), u"Ganz neuer Begriff"_s);
        QCOMPARE(draft.values.value(u"tags"_s).toArray(), QJsonArray{draft.newTags.keys().first()});
    }

    void savingAndLeavingEndTheDraft()
    {
        EditorWindow *window = create(model::Kind::Tag);
        type(window, u"name"_s, u"Entwurf"_s);
        keptDraft();
        QVERIFY(save(editors()));
        QTRY_VERIFY(drafts().isEmpty());
        window = create(model::Kind::Tag);
        type(window, u"name"_s, u"Anderer"_s);
        keptDraft();
        m_desk->prompts.answer = true;
        QVERIFY(editors().closeAll());
        QTRY_VERIFY(drafts().isEmpty());
    }

    void whatIsTakenBackNeedsNoDraft()
    {
        EditorWindow *window = create(model::Kind::Tag);
        type(window, u"name"_s, u"X"_s);
        keptDraft();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QTRY_VERIFY_WITH_TIMEOUT(drafts().isEmpty(), 20'000);
    }

    void changesSinceTheDraftAreNotUndoneByIt()
    {
        const RecordId id = m_desk->addProject(u"Parkleitsystem"_s, {}, test::Desk::requiredValues());
        editors().edit(id);
        type(shown(editors()), u"goal_benefit"_s, u"Weist den Weg."_s);
        const store::Draft draft = keptDraft();
        bool written = false;
        m_desk->library.write(
            JobRunner::everyJob, this,
            [id](store::Library &library, const Progress &) {
                return library.apply({.what = u"anderswo"_s},
                    {{id, u"project"_s, QJsonObject{{u"title"_s, u"Parkleitsystem Nord"_s}}}});
            },
            [&](const Result<store::Step> &step) { written = step.has_value(); });
        QTRY_VERIFY(written);
        afterRestart(draft);
        Q_EMIT m_again->windows().first()->saveWanted();
        QTRY_VERIFY(m_again->windows().isEmpty());
        QCOMPARE(fieldsOf(id).value(u"title"_s), u"Parkleitsystem Nord"_s);
        QCOMPARE(fieldsOf(id).value(u"goal_benefit"_s), u"Weist den Weg."_s);
    }

    void editingARecordWithADraftGoesOnWithIt()
    {
        const RecordId id = m_desk->addProject(u"Parkleitsystem"_s, {});
        editors().edit(id);
        type(shown(editors()), u"summary"_s, u"Weist den Weg."_s);
        keptDraft();
        m_again = std::make_unique<EditorDesk>(m_desk->services());
        m_again->edit(id);
        QCOMPARE(shown(*m_again)->record().values.value(u"summary"_s), u"Weist den Weg."_s);
    }

    void theListThrowsAwayOnlyWhenToldTwice()
    {
        type(create(model::Kind::Tag), u"name"_s, u"Entwurf"_s);
        keptDraft();
        DraftsDialog dialog(editors().drafts(), drafts(), m_desk->theme, m_desk->formats, m_desk->prompts);
        QCOMPARE(dialog.table()->model()->rowCount(), 1);
        m_desk->prompts.answer = false;
        dialog.discardButton()->click();
        QCOMPARE(drafts().size(), 1);
        m_desk->prompts.answer = true;
        dialog.discardButton()->click();
        QTRY_VERIFY(drafts().isEmpty());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }
};

TWB_WINDOW_TEST_MAIN(TestEditorDrafts)
#include "tst_editordrafts.moc"
