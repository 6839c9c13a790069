// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/longrecords.h"
#include "ui/editor/growingedit.h"
#include "ui/editor/markdown/findbar.h"
#include "ui/editor/partbar.h"
#include "ui/presentation/longtext.h"

#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

namespace {

constexpr qsizetype largest = 10'000'000;
constexpr int mostShown = 45'000; ///< characters

/// Pastes without a clipboard.
class PastedEdit final : public GrowingEdit {
public:
    PastedEdit() : GrowingEdit(3, 8) { }
    void paste(const QString &text)
    {
        QMimeData copied;
        copied.setText(text);
        insertFromMimeData(&copied);
    }
};

} // namespace

/// A text that is too long for a form is written in parts; what is not touched stays as it was.
class TestGrowingEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s)); }

    void piecesJoinedAreTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << test::countedWords(3000, u" "_s);
        QTest::newRow("lines") << test::countedWords(3000, u"\n"_s);
        QTest::newRow("one word") << QString(20'000, u'a');
        QTest::newRow("emoji") << u"🙂"_s.repeated(9'000);
        QTest::newRow("blanks") << QString(20'000, u' ');
        QTest::newRow("ends of lines") << QString(20'000, u'\n');
        QTest::newRow("half a character") << QString(20'000, QChar(0xd83d));
    }
    void piecesJoinedAreTheText()
    {
        QFETCH(const QString, text);
        for (const qsizetype most : {1, 7, 100, 5000}) {
            const QStringList pieces = cutText(text, most);
            QCOMPARE(pieces.join(QString()), text);
            for (const QString &piece : pieces) {
                QVERIFY(
                    piece.size() == 1 || textWeight(piece) <= qMax(most, lineWeight) || piece.size() == 2);
                QVERIFY(piece.isEmpty() || !piece.front().isLowSurrogate() || pieces.size() == 1);
            }
        }
    }

    void longTextIsShownInParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << u"Die Leuchten melden sich.\n"_s.repeated(largest / 26);
        QTest::newRow("one line") << u"Die Leuchten melden sich. "_s.repeated(largest / 26);
        QTest::newRow("one word") << QString(largest, u'a');
        QTest::newRow("emoji") << u"🙂🙃"_s.repeated(largest / 4);
        QTest::newRow("empty lines") << QString(largest, u'\n');
        QTest::newRow("signs that a form changes") << u"\u00a0Zeile\r\n"_s.repeated(largest / 8);
    }
    void longTextIsShownInParts()
    {
        QFETCH(const QString, text);
        GrowingEdit edit(3, 8);
        const QSignalSpy typed(&edit, &GrowingEdit::typed);
        edit.setText(text);
        QVERIFY(edit.partCount() > 100);
        QVERIFY(edit.partBar());
        for (const int part : {1, 0, edit.partCount() / 2, edit.partCount() - 1}) {
            edit.showPart(part);
            QVERIFY(edit.toPlainText().size() < mostShown);
            QVERIFY(edit.document()->blockCount() < mostShown / lineWeight);
            QVERIFY(edit.text() == text);
        }
        QCOMPARE(typed.size(), 0);
    }

    void typingChangesOnePartOnly()
    {
        const QString text = test::countedWords(100'000, u"\n"_s);
        GrowingEdit edit(3, 8);
        edit.setText(text);
        const QSignalSpy typed(&edit, &GrowingEdit::typed);
        edit.showPart(3);
        const QString first = edit.toPlainText().section(u'\n', 0, 0);
        QTest::keyClicks(&edit, u"neu "_s);
        QCOMPARE(typed.size(), 4);
        QString wanted = text;
        wanted.insert(text.indexOf(u'\n' + first + u'\n') + 1, u"neu "_s);
        QVERIFY(edit.text() == wanted);
        edit.showPart(0);
        QVERIFY(edit.text() == wanted);
        edit.showPart(3);
        QVERIFY(edit.toPlainText().startsWith(u"neu "_s));
        QCOMPARE(typed.size(), 4);
    }

    void emptiedPartTakesNothingElseAlong()
    {
        const QString text = test::countedWords(100'000, u"\n"_s);
        GrowingEdit edit(3, 8);
        edit.setText(text);
        edit.showPart(1);
        const QString gone = edit.toPlainText();
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        edit.showPart(2);
        QVERIFY(edit.text() == QString(text).replace(gone, QString()));
    }

    void pastedBookBecomesParts()
    {
        PastedEdit edit;
        edit.setText(u"vorn hinten"_s);
        const QSignalSpy typed(&edit, &GrowingEdit::typed);
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(5);
        edit.setTextCursor(cursor);
        const QString book = test::countedWords(500'000, u" "_s);
        edit.paste(book);
        QVERIFY(edit.text() == u"vorn "_s + book + u"hinten"_s);
        QVERIFY(edit.toPlainText().size() < mostShown);
        QCOMPARE(typed.size(), 1);
    }

    void shortTextHasNoParts()
    {
        GrowingEdit edit(3, 8);
        edit.setText(test::countedWords(100'000, u"\n"_s));
        edit.setText(u"kurz"_s);
        QCOMPARE(edit.partCount(), 1);
        QVERIFY(!edit.partBar());
        QCOMPARE(edit.toPlainText(), u"kurz"_s);
    }

    void wordsAreFoundAndReplacedInOtherParts()
    {
        const Theme theme(*m_settings);
        FindBar bar(theme);
        GrowingEdit edit(3, 8);
        edit.setText(test::countedWords(100'000, u"\n"_s));
        bar.open(&edit);
        bar.wanted()->setText(u"w99998"_s);
        bar.findNext();
        QCOMPARE(edit.part(), edit.partCount() - 1);
        QCOMPARE(edit.textCursor().selectedText(), u"w99998"_s);
        bar.wanted()->setText(u"w17\n"_s.trimmed());
        bar.replacement()->setText(u"siebzehn"_s);
        const qsizetype places = edit.text().count(u"w17"_s);
        bar.replaceAll();
        QCOMPARE(edit.text().count(u"siebzehn"_s), places);
        QCOMPARE(edit.text().count(u"w17"_s), 0);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
};

QTEST_MAIN(TestGrowingEdit)
#include "tst_growingedit.moc"
