// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/fieldinput.h"
#include "ui/editor/recordform.h"

#include <QApplication>
#include <QJsonArray>
#include <QPointer>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// Tags that stand in the text of a record are offered beside its tags, and set by nobody but the person.
class TestTagProposals : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;
    EditorWindow *m_window = nullptr;

    QList<QToolButton *> offered() const
    {
        QList<QToolButton *> buttons;
        for (QToolButton *button : m_window->form()->box("tags")->findChildren<QToolButton *>())
            if (button->text().startsWith(u"+ "_s) && button->isVisible())
                buttons.append(button);
        return buttons;
    }
    QStringList names() const
    {
        QStringList names;
        for (const QToolButton *button : offered())
            names.append(button->text().sliced(2));
        return names;
    }
    QJsonArray tags() const { return m_window->record().values.value(u"tags"_s).toArray(); }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->prompts.answer = true;
        m_desk->window.show();
        m_desk->openExample();
        EditorDesk &editors = m_desk->operations.editors();
        editors.create(model::Kind::Project);
        QTRY_COMPARE(editors.windows().size(), 1);
        m_window = editors.windows().first();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        m_window->form()->openBox(u"title"_s)->input()->setTyped(u"Neue Straßenbeleuchtung"_s);
        m_window->form()->openBox(u"solution"_s)->input()->setTyped(u"Die Leuchten melden über LoRaWAN."_s);
    }
    void cleanup() { m_desk.reset(); }

    void tagsOfTheTextAreOfferedTheTitleFirst()
    {
        m_window->form()->openBox(u"tags"_s);
        QTRY_VERIFY(names().size() >= 2);
        QCOMPARE(names().first(), u"Straßenbeleuchtung"_s);
        QVERIFY2(names().contains(u"LoRaWAN"_s), qPrintable(names().join(u", "_s)));
        QVERIFY(tags().isEmpty());
    }

    void closedEditorAsksForNothingWhenItsDeskIsGone()
    {
        const QPointer<EditorWindow> window = m_window;
        m_window->form()->openBox(u"title"_s)->input()->setTyped(u"Neue Beleuchtung"_s);
        Q_EMIT m_window->form()->edited();
        QVERIFY(m_desk->operations.editors().closeAll());
        m_desk.reset();
        QVERIFY(!window);
    }

    void clickAndKeyChooseATag()
    {
        m_window->form()->showField(u"tags"_s);
        QTRY_VERIFY(names().size() >= 2);
        offered().first()->click();
        QTRY_VERIFY(!names().isEmpty() && !names().contains(u"Straßenbeleuchtung"_s));
        QCOMPARE(tags().size(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *next = qobject_cast<QToolButton *>(QApplication::focusWidget());
        QVERIFY(next && next->text().startsWith(u"+ "_s));
        QTest::keyClick(next, Qt::Key_Space);
        QTRY_COMPARE(tags().size(), 2);
    }

    void takingATagAwayOffersItAgain()
    {
        m_window->form()->showField(u"tags"_s);
        QTRY_VERIFY(!names().isEmpty());
        const QString first = names().first();
        offered().first()->click();
        QTRY_VERIFY(!names().contains(first));
        for (QToolButton *button : m_window->form()->box("tags")->findChildren<QToolButton *>(u"token"_s))
            button->click();
        QTRY_VERIFY(names().contains(first));
        QVERIFY(tags().isEmpty());
    }

    void nothingIsOfferedWithoutText()
    {
        m_window->form()->openBox(u"title"_s)->input()->setTyped(QJsonValue());
        m_window->form()->openBox(u"solution"_s)->input()->setTyped(QJsonValue());
        m_window->form()->openBox(u"tags"_s);
        QTest::qWait(700);
        QVERIFY(names().isEmpty());
    }
};

TWB_WINDOW_TEST_MAIN(TestTagProposals)
#include "tst_tagproposals.moc"
