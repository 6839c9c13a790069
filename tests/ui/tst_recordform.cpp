// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkout.h"
#include "tests/ui/support/desk.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/fieldinput.h"
#include "ui/editor/formplan.h"
#include "ui/editor/recordform.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

#include <ranges>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// The form of every kind, made from its table of fields.
class TestRecordForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openExample();
    }
    void cleanup() { m_desk.reset(); }

    void everyKindHasItsForm()
    {
        for (int kind = 0; kind < int(model::Kind::Other); ++kind) {
            const EditorWindow *window = create(model::Kind(kind));
            window->form()->openAll();
            for (const model::Field &field : model::fields(model::Kind(kind))) {
                const bool edited = field.type != model::FieldType::Json;
                QVERIFY2(bool(window->form()->box(field.id)) == edited, field.id.data());
            }
        }
    }

    void tabGoesDownTheForm_data()
    {
        QTest::addColumn<model::Kind>("kind");
        for (int kind = 0; kind < int(model::Kind::Other); ++kind)
            QTest::newRow(qPrintable(model::kindId(model::Kind(kind)).toString())) << model::Kind(kind);
    }
    void tabGoesDownTheForm()
    {
        QFETCH(const model::Kind, kind);
        EditorWindow *window = create(kind);
        for (FormSection *section : window->form()->findChildren<FormSection *>() | std::views::reverse)
            section->setOpen(true);
        if (model::findField(kind, u"sources")) {
            window->form()->showField(u"sources"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        }
        window->actions().named(u"editor.save"_s)->trigger(); // all problems are told: nothing moves any more
        window->form()->showField(formParts(kind).first().fields.first()->id);
        const QWidget *page = window->form()->widget();
        settle(*page);
        const auto place = [page](const QWidget *widget) { return widget->mapTo(page, QPoint()); };
        constexpr int sameLine = 16; // pixels
        int stops = 0;
        QWidget *now = QApplication::focusWidget();
        while (page->isAncestorOf(now)) {
            ++stops;
            QWidget *before = now;
            QTest::keyClick(now, Qt::Key_Tab);
            now = QApplication::focusWidget();
            if (!page->isAncestorOf(now))
                break;
            const QPoint step = place(now) - place(before);
            const bool onward = step.y() > sameLine || (step.y() > -sameLine && step.x() > 0);
            const QString what = before->accessibleName() + u" → "_s + now->accessibleName();
            QVERIFY2(onward, qPrintable(what + u": %1, %2"_s.arg(step.x()).arg(step.y())));
        }
        QVERIFY(stops >= int(model::fields(kind).size()));
    }

    void nothingThatWasNotTypedIsChanged()
    {
        const auto ids = exampleRecords();
        QVERIFY(ids.size() > 50);
        EditorWindow *window = nullptr;
        for (const RecordId &id : ids) {
            window = edit(id);
            window->form()->openAll();
            const EditedRecord record = window->record();
            if (record.isChanged())
                qWarning() << changedFields(record);
            QVERIFY2(!record.isChanged(), qPrintable(id.toString()));
            QCOMPARE(window->form()->problems(), model::validate(record.kind, record.before));
            QVERIFY(m_desk->operations.editors().closeAll());
        }
    }

    void whatANewerProgramWroteIsKept()
    {
        EditorWindow *window = create(model::Kind::Project);
        window->form()->openAll();
        const QJsonObject values{{u"title"_s, u"Titel"_s}, {u"later_field"_s, QJsonObject{{u"x"_s, 1}}},
            {u"status"_s, u"later_term"_s},
            {u"sources"_s, QJsonArray{QJsonObject{{u"title"_s, u"Heft"_s}, {u"page"_s, 12}}}},
            {u"cost_range"_s, QJsonObject{{u"from"_s, 10.5}, {u"net"_s, true}}}};
        window->form()->setValues(values);
        QCOMPARE(window->form()->values(), values);
        type(window, u"title"_s, u"!"_s);
        QJsonObject changed = values;
        changed.insert(u"title"_s, u"Titel!"_s);
        QCOMPARE(window->form()->values(), changed);
    }

    void whatIsTypedHasTheFormOfItsField_data()
    {
        QTest::addColumn<model::Kind>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, model::Kind kind, const QString &field, const QString &typed,
                             const QJsonValue &value) {
            QTest::newRow(name) << kind << field << typed << value;
        };
        using model::Kind;
        row("line", Kind::Project, u"measure_no"_s, u" M13.2 "_s, u"M13.2"_s);
        row("year", Kind::Project, u"start"_s, u"2024"_s, u"2024"_s);
        row("month", Kind::Project, u"start"_s, u"Juni 2024"_s, u"2024-06"_s);
        row("day", Kind::Project, u"start"_s, u"3.6.2024"_s, u"2024-06-03"_s);
        row("no date", Kind::Project, u"start"_s, u"bald"_s, u"bald"_s);
        row("range", Kind::Project, u"cost_range"_s, u"1,5 Mio. Euro"_s, QJsonObject{{u"from"_s, 1.5e6}});
        row("lines", Kind::Project, u"steps"_s, u"eins\n\nzwei"_s, QJsonArray{u"eins"_s, u"zwei"_s});
        row("address", Kind::Project, u"repo_url"_s, u"www.example.org"_s, u"https://www.example.org"_s);
        row("text", Kind::Project, u"solution"_s, u"## Licht"_s, u"## Licht"_s);
        row("number", Kind::Municipality, u"population"_s, u"47.000"_s, 47000);
        row("no number", Kind::Municipality, u"population"_s, u"viele"_s, u"viele"_s);
        row("municipality", Kind::Adoption, u"municipality"_s, u"Muenster"_s, u"05515000"_s);
        row("term", Kind::Project, u"action_fields"_s, u"Gesundheit & Pflege"_s, QJsonArray{u"health"_s});
        row("not chosen", Kind::Project, u"action_fields"_s, u"Zirkus"_s, QJsonArray{u"Zirkus"_s});
    }
    void whatIsTypedHasTheFormOfItsField()
    {
        QFETCH(model::Kind, kind);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        EditorWindow *window = create(kind);
        window->form()->openAll();
        type(window, field, typed);
        QWidget *box = window->form()->box(field);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(box);
        QTEST(window->form()->values().value(field), "value");
    }

    void twoAmountsInOneLineFillBoth()
    {
        EditorWindow *window = create(model::Kind::Project);
        window->form()->openAll();
        type(window, u"cost_range"_s, u"ca. 10.000 bis 20.000 €"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(window->form()->values().value(u"cost_range"_s),
            (QJsonObject{{u"from"_s, 10000}, {u"to"_s, 20000}}));
    }

    void pastingAnAddressFillsTheSource()
    {
        EditorWindow *window = create(model::Kind::Project);
        window->form()->showField(u"sources"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        QApplication::clipboard()->setText(u"Licht: https://www.soest.de/2024/06/licht"_s);
        line->paste();
        const QJsonObject source = window->form()->values().value(u"sources"_s).toArray().at(0).toObject();
        QCOMPARE(source.value(u"url"_s), u"https://www.soest.de/2024/06/licht"_s);
        QCOMPARE(source.value(u"title"_s), u"Licht"_s);
        QCOMPARE(source.value(u"publisher"_s), u"soest.de"_s);
        QCOMPARE(source.value(u"published"_s), u"2024-06"_s);
        QVERIFY(!source.value(u"retrieved"_s).toString().isEmpty());
    }

    void municipalitiesHaveRoles()
    {
        EditorWindow *window = create(model::Kind::Project);
        type(window, u"municipalities"_s, u"Olpe"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_B);
        const QJsonObject entry =
            window->form()->values().value(u"municipalities"_s).toArray().at(0).toObject();
        QCOMPARE(entry, (QJsonObject{{u"ags"_s, u"05966024"_s}, {u"role"_s, u"partner"_s}}));
    }

    void tokensAreTakenAwayAgain()
    {
        EditorWindow *window = create(model::Kind::Project);
        window->form()->showField(u"action_fields"_s);
        for (const QString &word : {u"Gesund"_s, u"Mobil"_s}) {
            QTest::keyClicks(QApplication::focusWidget(), word);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        const auto chosen = [&] { return window->form()->values().value(u"action_fields"_s).toArray(); };
        QCOMPARE(chosen(), (QJsonArray{u"health"_s, u"mobility"_s}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
        QCOMPARE(chosen(), QJsonArray{u"health"_s});
        auto *token = window->form()->box(u"action_fields")->findChild<QToolButton *>(u"token"_s);
        QVERIFY(token->text().startsWith(u"Gesundheit && Pflege"_s));
        QTest::mouseClick(token, Qt::LeftButton);
        QVERIFY(chosen().isEmpty());
    }

    void problemsStandBesideTheirFieldOnceItWasLeft()
    {
        EditorWindow *window = create(model::Kind::Project);
        window->form()->showField(u"title"_s);
        QCOMPARE(problemAt(window, u"title"_s), QString());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(!problemAt(window, u"title"_s).isEmpty());
        type(window, u"title"_s, u"Licht"_s);
        QCOMPARE(problemAt(window, u"title"_s), QString());
    }

    void sectionsSayWhatIsInThem()
    {
        EditorWindow *window = create(model::Kind::Project);
        QVERIFY(!window->form()->box(u"solution"));
        window->form()->showField(u"solution"_s);
        QVERIFY(window->form()->box(u"solution"));
        QTest::keyClicks(QApplication::focusWidget(), u"Licht"_s);
        for (FormSection *section : window->form()->findChildren<FormSection *>())
            if (section->box(u"solution")) {
                section->setOpen(false);
                const auto heads = section->findChildren<QAbstractButton *>(u"sectionHead"_s);
                QVERIFY(heads.first()->accessibleName().contains(u"Lösung"_s));
            }
    }

private:
    /// Waits until everything on the page has its place, also on a machine that is busy.
    static void settle(const QWidget &page)
    {
        const auto places = [&page] {
            QList<QRect> found;
            for (const QWidget *widget : page.findChildren<QWidget *>())
                found.append(widget->geometry());
            return found;
        };
        QList<QRect> before;
        do {
            before = places();
            QTest::qWait(100);
        } while (places() != before);
    }

    EditorWindow *shown()
    {
        EditorDesk &editors = m_desk->operations.editors();
        if (!QTest::qWaitFor([&] { return !editors.windows().isEmpty(); }))
            qFatal("no editor opens: %s", qPrintable(m_desk->prompts.told.join(u' ')));
        EditorWindow *window = editors.windows().last();
        if (!QTest::qWaitForWindowActive(window))
            qFatal("the editor is not active");
        return window;
    }
    EditorWindow *create(model::Kind kind)
    {
        m_desk->prompts.answer = true;
        m_desk->operations.editors().closeAll();
        m_desk->operations.editors().create(kind);
        return shown();
    }
    EditorWindow *edit(const RecordId &id)
    {
        m_desk->operations.editors().edit(id);
        return shown();
    }

    static void type(EditorWindow *window, const QString &field, const QString &text)
    {
        window->form()->showField(field);
        QWidget *widget = QApplication::focusWidget();
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            line->end(false);
        if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            edit->insertPlainText(text);
        else
            for (const QChar c : text)
                QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    static QString problemAt(const EditorWindow *window, const QString &field)
    {
        return window->form()->box(field)->findChild<QLabel *>(u"problem"_s)->text();
    }

    static QList<RecordId> exampleRecords()
    {
        QList<RecordId> ids;
        const QDir folder(test::checkout() + u"/resources/example"_s);
        const QList<std::pair<QString, QString>> files{{u"projects.json"_s, u"project"_s},
            {u"lessons.json"_s, u"lesson"_s}, {u"adoptions.json"_s, u"adoption"_s},
            {u"municipalities.json"_s, u"municipality"_s}, {u"tags.json"_s, u"tag"_s}};
        for (const auto &[name, kind] : files) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
            qsizetype taken = 0;
            for (const QJsonValue &entry : entries) {
                if (++taken > 15)
                    break;
                ids.append(idOf(kind, entry.toObject()));
            }
        }
        return ids;
    }

    static RecordId idOf(const QString &kind, const QJsonObject &entry)
    {
        const QString key = entry.value(u"key"_s).toString();
        return RecordId::fromName(QString(kind + u':' + (kind == u"tag"_s ? key.toLower() : key)));
    }

    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
