// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/fieldinput.h"
#include "ui/editor/growingedit.h"
#include "ui/editor/recordform.h"
#include "ui/reader/reader.h"
#include "ui/views/readerpane.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// From a project to a transfer check for the own municipality, and back.
class TestTransfer : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;
    RecordId m_project;

    EditorDesk &editors() { return m_desk->operations.editors(); }

    EditorWindow *shown(qsizetype windows = 1)
    {
        if (!QTest::qWaitFor([&] { return editors().windows().size() == windows; }, 20'000))
            qFatal("no editor opens: %s", qPrintable(m_desk->prompts.told.join(u' ')));
        EditorWindow *window = editors().windows().last();
        if (!QTest::qWaitForWindowActive(window))
            qFatal("the editor is not active");
        return window;
    }
    EditorWindow *check()
    {
        ReaderPane *reader = m_desk->window.readerPane();
        reader->open(m_project);
        if (!QTest::qWaitFor([reader] { return reader->title() == "Kluge Laternen"_L1; }, 20'000))
            qFatal("the project is not shown");
        m_desk->window.actions().named(u"record.transfer"_s)->trigger();
        return shown();
    }
    static QJsonObject rating(const EditorWindow *window, const QString &criterion)
    {
        for (const QJsonValue &value : window->record().values.value(u"ratings"_s).toArray())
            if (value.toObject().value(u"criterion"_s) == criterion)
                return value.toObject();
        return {};
    }
    static QString rated(const EditorWindow *window, const QString &criterion)
    {
        return rating(window, criterion).value(u"rating"_s).toString();
    }
    template <typename Input> static Input *inputNamed(const EditorWindow *window, const QString &name)
    {
        for (Input *input : window->form()->findChildren<Input *>())
            if (input->accessibleName() == name)
                return input;
        qFatal("no input %s", qPrintable(name));
    }
    bool save(EditorWindow *window)
    {
        window->actions().named(u"editor.save"_s)->trigger();
        return QTest::qWaitFor([&] { return !editors().windows().contains(window); }, 20'000);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->prompts.answer = true;
        m_desk->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
        m_desk->openEmpty(u"05966024"_s);
        QJsonObject values = test::Desk::requiredValues();
        values.insert(u"indicators"_s, QJsonArray{u"40 % weniger Strom"_s});
        values.insert(u"technology"_s, u"Sensoren im LoRaWAN."_s);
        m_project = m_desk->addProject(u"Kluge Laternen"_s, {}, values);
    }
    void cleanup() { m_desk.reset(); }

    void allCriteriaAreThereWithWhatCanBeDerived()
    {
        const EditorWindow *window = check();
        QTRY_COMPARE(rated(window, u"impact_visible"_s), u"met"_s);
        QCOMPARE(window->record().values.value(u"ratings"_s).toArray().size(), 15);
        QVERIFY(rating(window, u"impact_visible"_s).value(u"reason"_s).toString().contains(u"Kennzahlen"_s));
        QCOMPARE(rated(window, u"privacy"_s), u"open"_s);
        QCOMPARE(window->record().values.value(u"municipality"_s), u"05966024"_s);
        QCOMPARE(window->record().values.value(u"project"_s), m_project.toString());
        QCOMPARE(window->form()->findChildren<QComboBox *>().size(), 15);
    }

    void profileIsWrittenOnceAndRatesTheRest()
    {
        EditorWindow *window = check();
        QTRY_COMPARE(rated(window, u"impact_visible"_s), u"met"_s);
        QCOMPARE(rated(window, u"infrastructure"_s), u"open"_s);
        auto *privacy = inputNamed<QComboBox>(window, u"Einschätzung: Datenschutz geprüft"_s);
        privacy->setCurrentIndex(privacy->findData(u"partly"_s));
        Q_EMIT privacy->activated(privacy->currentIndex());
        window->actions().named(u"transfer.profile"_s)->trigger();
        EditorWindow *place = shown(2);
        QCOMPARE(place->record().kind, model::Kind::Municipality);
        QCOMPARE(place->record().values.value(u"name"_s), u"Olpe"_s);
        place->form()->openBox(u"infrastructure"_s)->input()->setTyped(QJsonArray{u"LoRaWAN"_s});
        place->form()->openBox(u"running_costs"_s)->input()->setTyped(u"no"_s);
        QVERIFY(save(place));
        QTRY_COMPARE(rated(window, u"infrastructure"_s), u"partly"_s);
        QCOMPARE(rated(window, u"funding_after"_s), u"not_met"_s);
        QCOMPARE(rated(window, u"privacy"_s), u"partly"_s);
    }

    void itIsSavedInOneStepAndShownAtTheProject()
    {
        EditorWindow *window = check();
        QTRY_COMPARE(rated(window, u"impact_visible"_s), u"met"_s);
        inputNamed<GrowingEdit>(window, u"Begründung: Datenschutz geprüft"_s)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Fragt die Stabsstelle."_s);
        const auto steps = [this] {
            return store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly)
                .value()
                ->steps()
                ->size();
        };
        const auto before = steps();
        QVERIFY(save(window));
        m_desk->settle();
        QCOMPARE(steps(), before + 1);
        m_desk->settleReader();
        const QString page = m_desk->window.readerPane()->reader()->toPlainText();
        QVERIFY2(page.contains(u"Fragt die Stabsstelle."_s), qPrintable(page));
        m_desk->window.readerPane()->open(m_project);
        QTRY_VERIFY(m_desk->window.readerPane()->reader()->toPlainText().contains(
            u"Transfercheck: Kluge Laternen"_s));
    }

    void checkThatWasBegunGoesOn()
    {
        EditorWindow *window = check();
        QTRY_COMPARE(rated(window, u"impact_visible"_s), u"met"_s);
        QVERIFY(save(window));
        m_desk->settle();
        window = check();
        QVERIFY(!window->record().isNew());
        QVERIFY(!window->isChanged());
    }

    void undoTakesTheWholeCheckBack()
    {
        EditorWindow *window = check();
        QTRY_COMPARE(rated(window, u"impact_visible"_s), u"met"_s);
        QVERIFY(save(window));
        m_desk->settle();
        const RecordId id = m_desk->window.readerPane()->current();
        m_desk->window.actions().named(u"edit.undo"_s)->trigger();
        const auto isGone = [&] {
            const auto library =
                store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
            const auto state = (*library)->record(id);
            return !state || state->isTrashed();
        };
        QTRY_VERIFY(isGone());
    }

    void reportOpensWithTheTemplateOfTheCheck()
    {
        EditorWindow *window = check();
        QTRY_COMPARE(rated(window, u"impact_visible"_s), u"met"_s);
        window->actions().named(u"transfer.report"_s)->trigger();
        const auto dialog = [this] { return m_desk->window.findChild<ReportDialog *>(); };
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(dialog()->isPreviewComplete(), 60'000);
        QStringList chosen;
        for (const QComboBox *box : dialog()->findChildren<QComboBox *>())
            chosen.append(box->currentText());
        QVERIFY2(chosen.contains(u"Transfercheck"_s), qPrintable(chosen.join(u", "_s)));
    }
};

TWB_WINDOW_TEST_MAIN(TestTransfer)
#include "tst_transfer.moc"
