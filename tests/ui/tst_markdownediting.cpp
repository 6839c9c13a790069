// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown/markdownediting.h"

#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace twb::ui;

/// In texts "|" is the cursor, two of them hold what is selected.
class TestMarkdownEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        table();
        row("around a word", u"ein wich|tiges Wort"_s, u"ein **|wichtiges|** Wort"_s);
        row("around what is selected", u"|zwei Wörter| hier"_s, u"**|zwei Wörter|** hier"_s);
        row("taken away again", u"ein **|wichtiges|** Wort"_s, u"ein |wichtiges| Wort"_s);
        row("selected with their marks", u"ein |**wichtiges**| Wort"_s, u"ein |wichtiges| Wort"_s);
        row("nothing to mark", u"|"_s, u"**|**"_s);
    }
    void marks()
    {
        check([](QTextCursor &cursor) { toggleMarks(cursor, u"**"_s); });
    }

    void headings_data()
    {
        table();
        row("made", u"Lö|sung"_s, u"## Lö|sung"_s);
        row("of another level", u"# Lö|sung"_s, u"## Lö|sung"_s);
        row("taken away", u"## Lö|sung"_s, u"Lö|sung"_s);
        row("several lines", u"|eins\nzwei|"_s, u"## |eins\n## zwei|"_s);
    }
    void headings()
    {
        check([](QTextCursor &cursor) { toggleHeading(cursor, 2); }, true);
    }

    void lists_data()
    {
        table();
        row("made", u"|eins\nzwei|"_s, u"- eins\n- zwei"_s);
        row("taken away", u"|- eins\n- zwei|"_s, u"eins\nzwei"_s);
        row("of another kind", u"|1. eins\n2. zwei|"_s, u"- eins\n- zwei"_s);
        row("half a list", u"|- eins\nzwei|"_s, u"- eins\n- zwei"_s);
        row("the line after is left alone", u"|eins\n|zwei"_s, u"- eins\nzwei"_s);
    }
    void lists()
    {
        check([](QTextCursor &cursor) { toggleList(cursor, ListKind::Points); }, true);
    }

    void numbersCount()
    {
        QCOMPARE(
            after(
                u"|a\nb\nc|"_s, [](QTextCursor &cursor) { toggleList(cursor, ListKind::Numbers); }, true),
            u"1. a\n2. b\n3. c"_s);
    }

    void enterGoesOnWithAList_data()
    {
        table();
        row("points", u"- eins|"_s, u"- eins\n- |"_s);
        row("numbers", u"9. neun|"_s, u"9. neun\n10. |"_s);
        row("tasks", u"- [x] fertig|"_s, u"- [x] fertig\n- [ ] |"_s);
        row("further in", u"  * tief|"_s, u"  * tief\n  * |"_s);
        row("quotation", u"> Wort|"_s, u"> Wort\n> |"_s);
        row("the empty item ends it", u"- eins\n- |"_s, u"- eins\n|"_s);
        row("in the middle", u"- ei|ns"_s, u"- ei\n- |ns"_s);
    }
    void enterGoesOnWithAList()
    {
        check([](QTextCursor &cursor) { QVERIFY(continueList(cursor)); });
    }

    void enterIsPlainElsewhere()
    {
        for (const QString &text : {u"kein Punkt|"_s, u"|- davor"_s, u"5.Kein Punkt|"_s}) {
            QTextDocument document;
            QTextCursor cursor = place(document, text);
            QVERIFY2(!continueList(cursor), qPrintable(text));
        }
    }

    void linesMoveInAndOut()
    {
        const auto in = [](QTextCursor &cursor) { indentLines(cursor, 1); };
        const auto out = [](QTextCursor &cursor) { indentLines(cursor, -1); };
        QCOMPARE(after(u"|- a\n- b|"_s, in, true), u"  - a\n  - b"_s);
        QCOMPARE(after(u"|  - a\n- b|"_s, out, true), u"- a\n- b"_s);
    }

    void linksCannotBreakOut()
    {
        QCOMPARE(
            after(
                u"|"_s, [](QTextCursor &c) { insertLink(c, u"a]b"_s, u"https://soest.de/x(1)"_s); }, true),
            u"[a\\]b](<https://soest.de/x(1)>)"_s);
        QCOMPARE(after(
                     u"|Soest|"_s, [](QTextCursor &c) { insertLink(c, {}, u"https://soest.de"_s); }, true),
            u"[Soest](https://soest.de)"_s);
    }

    void imagesSayWhatTheyShow()
    {
        QCOMPARE(
            after(
                u"|"_s, [](QTextCursor &c) { insertImage(c, u"Eine Laterne"_s, u"attachment:ab"_s); }, true),
            u"![Eine Laterne](attachment:ab)"_s);
    }

    void tablesStandOnTheirOwn()
    {
        QCOMPARE(after(u"Text|"_s, [](QTextCursor &c) { insertTable(c, 2, 1, u"Spalte"_s); }),
            u"Text\n\n| |Spalte| | Spalte |\n| --- | --- |\n|   |   |\n"_s);
    }

    void codeIsFenced()
    {
        QCOMPARE(after(u"|SELECT 1|"_s, [](QTextCursor &c) { insertCodeBlock(c, u"sql"_s); }),
            u"```sql\nSELECT 1|\n```\n"_s);
    }

    void everyChangeIsOneStepOfUndo()
    {
        QTextDocument document;
        QTextCursor cursor = place(document, u"|a\nb\nc|"_s);
        toggleList(cursor, ListKind::Points);
        document.undo();
        QCOMPARE(document.toPlainText(), u"a\nb\nc"_s);
    }

private:
    static void table()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("wanted");
    }
    static void row(const char *name, const QString &before, const QString &wanted)
    {
        QTest::newRow(name) << before << wanted;
    }

    static QTextCursor place(QTextDocument &document, const QString &text)
    {
        const QStringList parts = text.split(u'|');
        document.setPlainText(parts.join(QString()));
        QTextCursor cursor(&document);
        cursor.setPosition(int(parts.first().size()));
        if (parts.size() > 2)
            cursor.setPosition(int(parts.at(0).size() + parts.at(1).size()), QTextCursor::KeepAnchor);
        return cursor;
    }

    template <typename Change>
    static QString after(const QString &before, Change change, bool textOnly = false)
    {
        QTextDocument document;
        QTextCursor cursor = place(document, before);
        change(cursor);
        QString text = document.toPlainText();
        if (textOnly)
            return text;
        text.insert(cursor.selectionEnd(), u'|');
        if (cursor.hasSelection())
            text.insert(cursor.selectionStart(), u'|');
        return text;
    }

    template <typename Change> static void check(Change change, bool textOnly = false)
    {
        QFETCH(QString, before);
        QFETCH(QString, wanted);
        if (textOnly)
            wanted.remove(u'|');
        QCOMPARE(after(before, change, textOnly), wanted);
    }
};

QTEST_MAIN(TestMarkdownEditing)
#include "tst_markdownediting.moc"
