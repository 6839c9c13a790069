// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/jsoncursor.h"
#include "core/index/searchtext.h"
#include "tests/support/hostiletexts.h"

#include <QTest>

using namespace twb::index;
using namespace Qt::StringLiterals;

namespace {

QString plain(const char *markdown)
{
    std::string out;
    appendPlainText(markdown, out);
    return QString::fromStdString(out);
}

} // namespace

class TestSearchText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksOfMarkdownVanish_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("text");
        QTest::newRow("emphasis") << QByteArray("**fett** und *schräg*") << u"fett und schräg"_s;
        QTest::newRow("names keep underscores") << QByteArray("snake_case_name") << u"snake_case_name"_s;
        QTest::newRow("link") << QByteArray("siehe [die Seite](https://example.org/a_b) dort")
                              << u"siehe die Seite dort"_s;
        QTest::newRow("picture") << QByteArray("![Karte](karte.png)") << u"Karte"_s;
        QTest::newRow("heading") << QByteArray("# Ziel\n\nText #1 zu C#") << u"Ziel Text #1 zu C#"_s;
        QTest::newRow("quote") << QByteArray("> gesagt\n> getan, 3 > 2") << u"gesagt getan, 3 > 2"_s;
        QTest::newRow("tags") << QByteArray("<p class=\"x\">a</p><br/>b < c") << u"a b < c"_s;
        QTest::newRow("code") << QByteArray("`let x = a*b`") << u"let x = ab"_s;
        QTest::newRow("table") << QByteArray("|a|b|\n|--|--|\n|1|2|") << u"a b -- -- 1 2"_s;
        QTest::newRow("blanks") << QByteArray("\n\n a \t\r\n b ") << u"a b"_s;
        QTest::newRow("escapes") << QByteArray("\\*kein\\* C:\\dir") << u"*kein* C:\\dir"_s;
        QTest::newRow("private use") << QByteArray("a\u{e005}b\u{f0001}c\u{100002}d") << u"a b c d"_s;
        QTest::newRow("empty") << QByteArray("") << QString();
    }
    void marksOfMarkdownVanish()
    {
        QFETCH(const QByteArray, markdown);
        QFETCH(const QString, text);
        QCOMPARE(plain(markdown.constData()), text);
    }

    void sectionsComeBackAsTheyWereWritten()
    {
        std::string text;
        appendSectionMark(0, text);
        appendPlainText("erste", text);
        appendSectionMark(63, text);
        appendSectionMark(64, text);
        appendPlainText("zweite Stelle", text);
        std::string_view rest = text;
        QList<std::pair<int, QByteArray>> found;
        while (const auto section = takeSection(rest))
            found.append({section->field, QByteArray(section->text.data(), qsizetype(section->text.size()))});
        const QList<std::pair<int, QByteArray>> expected{{0, "erste"}, {63, ""}, {64, "zweite Stelle"}};
        QCOMPARE(found, expected);
    }

    void shorteningKeepsWordsAndCharactersWhole()
    {
        QCOMPARE(shortened("eins zwei drei", 11), std::string_view("eins zwei"));
        QCOMPARE(shortened("ääää", 3), std::string_view("ä"));
        QCOMPARE(shortened("kurz", 100), std::string_view("kurz"));
    }

    void jsonIsReadWithEveryEscape()
    {
        const std::string_view json =
            "{\"a\":\"q\\\"\\\\\\/"
            "\\n\\u00e4\\ud83d\\ude00\",\"b\":[1,\"x,]\",{\"c\":\"}\"}],\"d\":{\"e\":\"f\"},\"g\":null}";
        QCOMPARE(JsonCursor::string(JsonCursor::member(json, "a")), std::string("q\"\\/\nä😀"));
        QStringList elements;
        JsonCursor::elements(JsonCursor::member(json, "b"),
            [&](std::string_view element) { elements.append(QString::fromUtf8(element)); });
        QCOMPARE(elements, (QStringList{u"1"_s, u"\"x,]\""_s, u"{\"c\":\"}\"}"_s}));
        QCOMPARE(JsonCursor::member(JsonCursor::member(json, "d"), "e"), std::string_view("\"f\""));
        QCOMPARE(JsonCursor::member(json, "g"), std::string_view("null"));
        QVERIFY(JsonCursor::member(json, "h").empty());
    }

    void brokenJsonEndsWithoutHarm()
    {
        const std::string json = "{\"a\":\"x\\ud83d\",\"b\":[\"y\",{\"z\":\"\\\\\"}]}";
        for (size_t size = 0; size <= json.size(); ++size) {
            const std::string part = json.substr(0, size);
            QStringList seen;
            JsonCursor::members(part, [&](std::string_view key, std::string_view value) {
                seen.append(QString::fromUtf8(key) + QString::fromStdString(JsonCursor::string(value)));
                JsonCursor::elements(value, [&](std::string_view element) {
                    seen.append(QString::fromStdString(JsonCursor::string(element)));
                });
            });
            QVERIFY(seen.size() <= 4);
        }
    }

    void textsAreReadOnceWhateverTheyHold_data() { twb::test::addHostileTexts(); }
    void textsAreReadOnceWhateverTheyHold()
    {
        QFETCH(const QByteArray, text);
        const std::string_view in(text.constData(), size_t(text.size()));
        std::string out;
        appendPlainText(in, out);
        appendPlainLine(in, out);
        QVERIFY(out.size() <= 2 * in.size());
        std::string_view rest = in;
        while (takeSection(rest)) { }
        const std::string array = "[\"" + std::string(in);
        JsonCursor::elements(array, [&](std::string_view value) { QVERIFY(value.size() <= array.size()); });
    }

    /// So many that even the quickest search of the rest from each of them takes hours.
    void endsThatNeverComeAreSoughtOnce()
    {
        for (const char *opening : {"<a", "](", ">", "#"}) {
            const QByteArray text = QByteArray(opening).repeated(6'000'000);
            std::string out;
            appendPlainText({text.constData(), size_t(text.size())}, out);
            QVERIFY(out.size() <= size_t(text.size()));
        }
    }

    void whatEndsLinksAndLinesIsTheNearest()
    {
        QCOMPARE(plain("[a](b) [c](d\ne) [f](g) [h](i"), u"a c(d e) f h(i"_s);
        QCOMPARE(plain("# > # a > b\n## c # d\n> # e"), u"a > b c # d e"_s);
        QCOMPARE(plain("x ># y\n> #z"), u"x ># y z"_s);
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
