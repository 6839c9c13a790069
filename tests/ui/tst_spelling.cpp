// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/editor/markdown/markdownedit.h"
#include "ui/editor/spelling/spellhighlighter.h"
#include "ui/editor/spelling/spellmenu.h"
#include "ui/editor/spelling/wrongwords.h"

#include <KSyntaxHighlighting/Repository>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// What is written wrongly is underlined, and only that.
class TestSpelling : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    KSyntaxHighlighting::Repository m_languages;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Spelling> m_spelling;

    static QStringList all(const QString &line, const QList<TextRange> &passedOver = {})
    {
        QStringList words;
        for (const TextRange &range : wrongWords(line, passedOver, [](const QString &) { return true; }))
            words.append(line.sliced(range.start, range.length));
        return words;
    }
    static QStringList marked(const QTextDocument *document)
    {
        QStringList words;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            QString word;
            for (int i = 0; i <= block.text().size(); ++i) {
                bool wavy = false;
                for (const QTextLayout::FormatRange &range : block.layout()->formats())
                    wavy |= i >= range.start && i < range.start + range.length
                        && range.format.underlineStyle() == QTextCharFormat::WaveUnderline;
                if (wavy && i < block.text().size())
                    word += block.text().at(i);
                else if (!word.isEmpty())
                    words.append(std::exchange(word, {}));
            }
        }
        return words;
    }
    std::unique_ptr<MarkdownEdit> edit(const QString &text)
    {
        auto edit = std::make_unique<MarkdownEdit>(m_languages, *m_theme);
        edit->setText(text);
        edit->setSpelling(*m_spelling);
        return edit;
    }
    static QStringList texts(const QMenu &menu)
    {
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts.append(action->text().remove(u'&'));
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        qputenv("HOME", QFile::encodeName(m_folder.path())); // learnt words go there
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_settings->setValue(keys::spelling, true);
        m_theme = std::make_unique<Theme>(*m_settings);
        m_spelling = std::make_unique<Spelling>(*m_settings);
    }

    void whatNoDictionaryKnowsIsPassedOver()
    {
        QCOMPARE(all(u"Die Sensoren melden"_s), (QStringList{u"Die"_s, u"Sensoren"_s, u"melden"_s}));
        QCOMPARE(all(u"LoRaWAN 2024 M13 a IoT"_s), QStringList());
        QCOMPARE(all(u"siehe https://example.org/Pfad/zur/Seite und stelle@example.org"_s),
            (QStringList{u"siehe"_s, u"und"_s}));
        QCOMPARE(all(u"www.example.org oder example.org/Pfad"_s), QStringList{u"oder"_s});
        QCOMPARE(all(u"eins zwei drei"_s, {{5, 4}}), (QStringList{u"eins"_s, u"drei"_s}));
        QCOMPARE(all({}), QStringList());
    }

    void germanAndEnglishWordsAreRight()
    {
        if (!m_spelling->isAvailable())
            QSKIP("no dictionary is installed");
        for (const QString &word : {u"Straße"_s, u"Straßenbeleuchtung"_s, u"Erfahrung"_s, u"street"_s})
            QVERIFY2(!m_spelling->isWrong(word), qPrintable(word));
        for (const QString &word : {u"Strasze"_s, u"Erfarung"_s, u"strreet"_s})
            QVERIFY2(m_spelling->isWrong(word), qPrintable(word));
        QVERIFY(m_spelling->suggestions(u"Erfarung"_s).contains(u"Erfahrung"_s));
        QVERIFY(m_spelling->suggestions(u"Erfarung"_s).size() <= 6);
    }

    void wordsOfNamesAreRight()
    {
        if (!m_spelling->isAvailable())
            QSKIP("no dictionary is installed");
        QVERIFY(m_spelling->isWrong(u"Olpe"_s) && m_spelling->isWrong(u"Berleburg"_s));
        m_spelling->accept({u"Olpe"_s, u"Bad Berleburg"_s, u"Nachrodt-Wiblingwerde"_s});
        for (const QString &word : {u"Olpe"_s, u"Berleburg"_s, u"Wiblingwerde"_s})
            QVERIFY2(!m_spelling->isWrong(word), qPrintable(word));
        QVERIFY(m_spelling->isWrong(u"Olpee"_s));
    }

    void codeAndAddressesAreNotMarked()
    {
        if (!m_spelling->isAvailable())
            QSKIP("no dictionary is installed");
        const auto text =
            edit(u"# Ein Titl\n\nDie **Erfarung** mit `selekt` und [Stelln](https://exampel.org/Pfaad).\n\n"
                 "```sql\nselekt Wertt from Mesung -- Komentar\n```\n\nDanach nichtts."_s);
        QCOMPARE(
            marked(text->document()), (QStringList{u"Titl"_s, u"Erfarung"_s, u"Stelln"_s, u"nichtts"_s}));
    }

    void marksFollowTheTextAndTheSwitch()
    {
        if (!m_spelling->isAvailable())
            QSKIP("no dictionary is installed");
        const auto text = edit(u"Erfarung"_s);
        QCOMPARE(marked(text->document()), QStringList{u"Erfarung"_s});
        m_spelling->setOn(false);
        QCOMPARE(marked(text->document()), QStringList());
        QVERIFY(!Spelling(*m_settings).isOn());
        m_spelling->setOn(true);
        QCOMPARE(marked(text->document()), QStringList{u"Erfarung"_s});
        QTextCursor cursor(text->document());
        cursor.select(QTextCursor::Document);
        cursor.insertText(u"Erfahrung"_s);
        QCOMPARE(marked(text->document()), QStringList());
    }

    void plainTextsAreMarkedToo()
    {
        if (!m_spelling->isAvailable())
            QSKIP("no dictionary is installed");
        QPlainTextEdit edit(u"Eine Erfarung"_s);
        SpellHighlighter highlighter(edit.document(), *m_spelling, *m_theme);
        highlighter.rehighlight();
        QCOMPARE(marked(edit.document()), QStringList{u"Erfarung"_s});
    }

    void menuOffersWordsAndTakesThemIn()
    {
        if (!m_spelling->isAvailable())
            QSKIP("no dictionary is installed");
        const auto text = edit(u"Eine Erfarung mehr"_s);
        QTextCursor cursor(text->document());
        cursor.setPosition(8);
        SpellMenu spelling(text.get(), *m_spelling);
        QMenu menu;
        menu.addAction(u"Kopieren"_s);
        spelling.fill(menu, cursor);
        QVERIFY2(texts(menu).contains(u"Erfahrung"_s), qPrintable(texts(menu).join(u", "_s)));
        QCOMPARE(texts(menu).last(), u"Kopieren"_s);
        menu.actions().at(texts(menu).indexOf(u"Erfahrung"_s))->trigger();
        QCOMPARE(text->toPlainText(), u"Eine Erfahrung mehr"_s);
        QMenu other;
        spelling.fill(other, cursor);
        QCOMPARE(texts(other).first(), u"Rechtschreibung prüfen"_s);
    }

    void ignoredAndLearntWordsAreRight()
    {
        if (!m_spelling->isAvailable())
            QSKIP("no dictionary is installed");
        const auto text = edit(u"Soestapp und Mendenapp"_s);
        QCOMPARE(marked(text->document()), (QStringList{u"Soestapp"_s, u"Mendenapp"_s}));
        m_spelling->ignore(u"Soestapp"_s);
        QCOMPARE(marked(text->document()), QStringList{u"Mendenapp"_s});
        m_spelling->learn(u"Mendenapp"_s);
        QCOMPARE(marked(text->document()), QStringList());
        const Spelling later(*m_settings);
        QVERIFY(!later.isWrong(u"Mendenapp"_s));
    }
};

TWB_WINDOW_TEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
