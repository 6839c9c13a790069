// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/editor/asidepane.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/recordform.h"
#include "ui/editor/similarlist.h"
#include "ui/editor/similarseeker.h"
#include "ui/views/readerpane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// While a title is typed, records that are like it show beside the form.
class TestSimilar : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;

    EditorWindow *shown()
    {
        EditorDesk &editors = m_desk->operations.editors();
        if (!QTest::qWaitFor([&] { return !editors.windows().isEmpty(); }, 20'000))
            qFatal("no editor opens");
        EditorWindow *window = editors.windows().last();
        if (!QTest::qWaitForWindowActive(window))
            qFatal("the editor is not active");
        return window;
    }
    EditorWindow *create(model::Kind kind, const QJsonObject &values = {})
    {
        m_desk->operations.editors().create(kind, values);
        return shown();
    }
    static void type(EditorWindow *window, const QString &field, const QString &text)
    {
        window->form()->showField(field);
        for (const QChar c : text)
            QTest::sendKeyEvent(
                QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    static QStringList titles(const EditorWindow *window)
    {
        QStringList titles;
        for (const Choice &choice : window->aside()->similar()->found().records)
            titles.append(choice.label);
        return titles;
    }
    /// Long enough for the pause, the question and the answer.
    static bool staysEmpty(const EditorWindow *window)
    {
        return !QTest::qWaitFor([window] { return window->aside()->similar()->isVisible(); }, 1200);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
        m_desk->openExample();
        m_desk->prompts.answer = true;
    }
    void cleanup() { m_desk.reset(); }

    void similarProjectsShowWhileTheTitleIsTyped()
    {
        EditorWindow *window = create(model::Kind::Project);
        type(window, u"title"_s, u"Strassenbeleuchtung in Warstein"_s);
        QTRY_VERIFY(window->aside()->similar()->isVisible());
        QVERIFY2(titles(window).contains(u"Smarte Straßenbeleuchtung Olpe"_s),
            qPrintable(titles(window).join(u", "_s)));
        QCOMPARE(window->aside()->similar()->head()->text(), u"Ähnliche Einträge"_s);
        qobject_cast<QLineEdit *>(QApplication::focusWidget())->clear();
        type(window, u"title"_s, u"Smarte Strassenbeleuchtung, Olpe"_s);
        QTRY_VERIFY(window->aside()->similar()->found().probablyThere);
        QCOMPARE(titles(window).first(), u"Smarte Straßenbeleuchtung Olpe"_s);
        QCOMPARE(window->aside()->similar()->head()->text(), u"Das gibt es wahrscheinlich schon"_s);
    }

    /// Before, the first of two editors never got its answer.
    void editorsLeaveEachOthersQuestionsInPeace_data()
    {
        QTest::addColumn<model::Kind>("kind");
        QTest::addColumn<QJsonObject>("values");
        QTest::newRow("title") << model::Kind::Project
                               << QJsonObject{{u"title"_s, u"Smarte Strassenbeleuchtung, Olpe"_s}};
        QTest::newRow("adoption") << model::Kind::Adoption
                                  << QJsonObject{{u"original"_s, RecordId::create().toString()},
                                         {u"municipality"_s, u"05974040"_s}};
    }
    void editorsLeaveEachOthersQuestionsInPeace()
    {
        QFETCH(const model::Kind, kind);
        QFETCH(const QJsonObject, values);
        EditedRecord record;
        record.kind = kind;
        record.values = values;
        SimilarSeeker &seeker = m_desk->operations.editors().tools().similar;
        QObject editors[2];
        int answers = 0;
        for (QObject &editor : editors)
            seeker.seek(record, &editor, [&answers](const SimilarFound &) { ++answers; });
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 20'000);
    }

    void nothingIsSaidWhereNothingIsSimilar_data()
    {
        QTest::addColumn<model::Kind>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("project") << model::Kind::Project << u"Digitaler Bauhof"_s;
        QTest::newRow("lesson") << model::Kind::Lesson << u"Sensoren vor dem Kauf erproben"_s;
        QTest::newRow("municipality") << model::Kind::Municipality << u"Bielefeld"_s;
        QTest::newRow("tag") << model::Kind::Tag << u"Xylophon"_s;
        QTest::newRow("contact") << model::Kind::Contact << u"Stabsstelle Digitales"_s;
    }
    void nothingIsSaidWhereNothingIsSimilar()
    {
        QFETCH(const model::Kind, kind);
        QFETCH(const QString, title);
        EditorWindow *window = create(kind);
        type(window,
            model::findField(kind, u"title") ? u"title"_s : formParts(kind).first().fields.first()->id,
            title);
        QVERIFY2(staysEmpty(window), qPrintable(titles(window).join(u", "_s)));
    }

    void namesAreFoundOfEveryKind_data()
    {
        QTest::addColumn<model::Kind>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("lesson") << model::Kind::Lesson << u"title"_s
                                << u"Erst die Menschen befragen, dann Funktionen festlegen"_s
                                << u"Erst Menschen befragen, dann Funktionen festlegen"_s;
        QTest::newRow("municipality") << model::Kind::Municipality << u"name"_s << u"Olpe"_s << u"Olpe"_s;
        QTest::newRow("tag") << model::Kind::Tag << u"name"_s << u"lorawan"_s << u"LoRaWAN"_s;
    }
    void namesAreFoundOfEveryKind()
    {
        QFETCH(const model::Kind, kind);
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        EditorWindow *window = create(kind);
        type(window, field, typed);
        QTRY_VERIFY(!titles(window).isEmpty());
        QTEST(titles(window).first(), "first");
        QVERIFY(window->aside()->similar()->found().probablyThere);
    }

    void secondAdoptionByTheSameMunicipalityIsFound()
    {
        const RecordId original = m_desk->addProject(u"Parkleitsystem"_s, {}, test::Desk::requiredValues());
        const auto adopt = [&](const QString &municipality) {
            return create(model::Kind::Adoption,
                {{u"original"_s, original.toString()}, {u"state"_s, u"planned"_s},
                    {u"municipality"_s, municipality}});
        };
        EditorWindow *window = adopt(u"05966024"_s);
        QVERIFY(staysEmpty(window));
        Q_EMIT window->saveWanted();
        QTRY_VERIFY(m_desk->operations.editors().windows().isEmpty());
        m_desk->settle();
        QVERIFY(staysEmpty(adopt(u"05974040"_s)));
        QVERIFY(m_desk->operations.editors().closeAll());
        window = adopt(u"05966024"_s);
        QTRY_VERIFY(window->aside()->similar()->found().probablyThere);
        QVERIFY(window->aside()->similar()->found().records.first().detail.contains(u"Olpe"_s));
    }

    void whatIsThereAlreadyIsNotComparedWithOthers()
    {
        m_desk->operations.editors().edit(
            m_desk->addProject(u"Parkleitsystem"_s, {}, test::Desk::requiredValues()));
        EditorWindow *window = shown();
        type(window, u"title"_s, u" Smarte Straßenbeleuchtung Olpe"_s);
        QVERIFY(staysEmpty(window));
    }

    void takingTheTitleBackTakesTheListAway()
    {
        EditorWindow *window = create(model::Kind::Project);
        type(window, u"title"_s, u"Smarte Straßenbeleuchtung Olpe"_s);
        QTRY_VERIFY(window->aside()->similar()->isVisible());
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTRY_VERIFY(!window->aside()->similar()->isVisible());
    }

    void enterAndClickOpenTheRecordAndNothingTypedIsLost()
    {
        EditorWindow *window = create(model::Kind::Project);
        type(window, u"title"_s, u"Smarte Straßenbeleuchtung Olpe"_s);
        QListView *list = window->aside()->similar()->list();
        QTRY_VERIFY(list->isVisible());
        const QAbstractItemModelTester tester(
            list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QJsonObject typed = window->record().values;
        for (QWidget *now = QApplication::focusWidget(); now != list; now = QApplication::focusWidget())
            QTest::keyClick(now, Qt::Key_Backtab);
        QTest::keyClick(list, Qt::Key_Return);
        ReaderPane *reader = m_desk->window.readerPane();
        QTRY_COMPARE(reader->title(), u"Smarte Straßenbeleuchtung Olpe"_s);
        QTRY_VERIFY(m_desk->window.isActiveWindow());
        reader->clear();
        QTest::mouseClick(
            list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QTRY_COMPARE(reader->title(), u"Smarte Straßenbeleuchtung Olpe"_s);
        QVERIFY(window->isVisible());
        QCOMPARE(window->record().values, typed);
    }
};

TWB_WINDOW_TEST_MAIN(TestSimilar)
#include "tst_similar.moc"
