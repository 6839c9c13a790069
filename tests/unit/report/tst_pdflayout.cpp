// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/hyphenation/hyphenator.h"
#include "core/report/layout/linebreaker.h"
#include "core/report/pdf/metadata.h"
#include "core/report/pdf/pdfsyntax.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::report;

class TestPdfLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbersHaveThreeDecimalsAtMost();
    void textStringsAreAsciiOrUtf16();
    void datesAreInUtc();
    void linesHoldAllOfTheText_data();
    void linesHoldAllOfTheText();
    void noLineIsWiderThanAsked();
    void positionsGrowWithoutBound();
    void linesOfFiveMillionCharacters_data();
    void linesOfFiveMillionCharacters();
    void datesAndParagraphSignsStayWhole();
    void lineSeparatorsEndLines();
    void wordsPartInNarrowColumns();
    void addressesAndCodeAreNotHyphenated();
    void charactersWithoutFontAreReplaced();
    void unprintableCharactersAreDropped();
    void metadataEscapesItsTexts();

private:
    ShapedText shaped(const QString &text, TextFlags flags = {}) const
    {
        return ShapedText({{text, flags, {}, {}}}, StyleSheet().body, *m_fonts);
    }

    std::optional<FontSet> m_fonts;
    std::optional<Hyphenator> m_hyphenator;
};

void TestPdfLayout::initTestCase()
{
    auto fonts = FontSet::load();
    QVERIFY(fonts);
    m_fonts = *fonts;
    auto hyphenator = Hyphenator::german();
    QVERIFY(hyphenator);
    m_hyphenator = std::move(*hyphenator);
}

void TestPdfLayout::numbersHaveThreeDecimalsAtMost()
{
    QCOMPARE(number(0), "0");
    QCOMPARE(number(-0.0001), "0");
    QCOMPARE(number(1.5), "1.5");
    QCOMPARE(number(-12.3456), "-12.346");
    QCOMPARE(number(595.276), "595.276");
    QCOMPARE(number(0.05), "0.05");
    QCOMPARE(number(1e7), "10000000");
}

void TestPdfLayout::textStringsAreAsciiOrUtf16()
{
    QCOMPARE(textString(u"a(b)\\"), "(a\\(b\\)\\\\)");
    QCOMPARE(textString(u"ä"), "<FEFF00E4>");
    QCOMPARE(textString(u"a\n"), "<FEFF0061000A>");
    QCOMPARE(textString(u""), "()");
}

void TestPdfLayout::datesAreInUtc()
{
    const QDateTime time({2026, 11, 22}, {9, 5, 7}, QTimeZone::fromSecondsAheadOfUtc(3600));
    QCOMPARE(dateString(time), "(D:20261122080507Z)");
}

void TestPdfLayout::linesHoldAllOfTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("blanks") << u"     "_s;
    QTest::newRow("words")
        << u"Die Verwaltungsvorschrift über die Barrierefreiheit regelt Maßnahmen. "_s.repeated(5);
    QTest::newRow("one long word") << u"x"_s.repeated(500);
    QTest::newRow("address") << u"https://www.example.org/ein/langer/pfad?und=eine&lange=abfrage"_s.repeated(
        3);
    QTest::newRow("marks") << u"e\u0301n\u0303o\u0308"_s.repeated(60);
    QTest::newRow("Hebrew") << u"\u05E9\u05DC\u05D5\u05DD world "_s.repeated(30);
    QTest::newRow("Arabic") << u"\u0633\u0644\u0627\u0645 "_s.repeated(60);
    QTest::newRow("Devanagari") << u"\u0939\u093F\u0928\u094D\u0926\u0940 "_s.repeated(40);
    QTest::newRow("emoji") << u"\U0001F4CC\U0001F468\u200D\U0001F469\u200D\U0001F467 "_s.repeated(40);
    QTest::newRow("separators") << u"a\u2028\u2028b\u2028"_s;
    QTest::newRow("long words, long text") << u"Straßenverkehrsordnung und Ähnliches "_s.repeated(4'000);
    QTest::newRow("long without blanks") << u"abc9"_s.repeated(20'000);
    QTest::newRow("long Hebrew") << u"\u05E9\u05DC\u05D5\u05DD "_s.repeated(6'000);
    QTest::newRow("long Arabic without blanks") << u"\u0633\u0644\u0627\u0645"_s.repeated(6'000);
    QTest::newRow("long emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s.repeated(4'000);
    QTest::newRow("many marks") << u"e"_s + QString(20'000, QChar(0x0301));
    QTest::newRow("many blanks") << QString(30'000, u' ') + u'x' + QString(30'000, QChar(0x202f)) + u"yz"_s;
    QTest::newRow("many separators") << QString(30'000, QChar(0x2028));
}

void TestPdfLayout::linesHoldAllOfTheText()
{
    QFETCH(QString, text);
    const bool large = text.size() > 10'000;
    for (const double width : large ? std::vector{200.0} : std::vector{1.0, 30.0, 200.0}) {
        ShapedText whole = shaped(text);
        const std::vector<TextLine> lines = breakLines(whole, width, &*m_hyphenator, *m_fonts);
        QVERIFY(!lines.empty());
        int end = 0;
        int glyphs = 0;
        for (const TextLine &line : lines) {
            QCOMPARE(line.textBegin, end);
            QCOMPARE(line.glyphBegin, glyphs);
            end = line.textEnd;
            glyphs = line.glyphEnd;
        }
        QCOMPARE(end, int(whole.text().size()));
        QCOMPARE(glyphs, int(whole.glyphs().size()));
    }
}

void TestPdfLayout::noLineIsWiderThanAsked()
{
    const QString text =
        u"Straßenverkehrsordnung und Beleuchtungskonzept, https://example.org/a/b/c "_s.repeated(8);
    for (const double width : {40.0, 90.0, 170.0, 481.0}) {
        ShapedText whole = shaped(text);
        for (const TextLine &line : breakLines(whole, width, &*m_hyphenator, *m_fonts))
            QVERIFY2(line.width <= width * layoutUnitsPerPoint + 1, qPrintable(QString::number(line.width)));
    }
}

/// Qt's positions end at 2^25 units, which 750,000 letters go beyond.
void TestPdfLayout::positionsGrowWithoutBound()
{
    const QString part = u"Verwaltungsvorschrift und mehr "_s;
    const double one = shaped(part.repeated(2)).naturalWidth() - shaped(part).naturalWidth();
    const int count = 40'000;
    ShapedText whole = shaped(part.repeated(count));
    QVERIFY(std::abs(whole.naturalWidth() / (one * count) - 1) < 1e-3);
    for (int i = 1; i < count; i += 997)
        QVERIFY(whole.position(i * int(part.size())) > whole.position((i - 1) * int(part.size())));
}

/// Each line looks at the letters it has room for, not at all that follow: at this size anything else takes
/// hours.
void TestPdfLayout::linesOfFiveMillionCharacters_data()
{
    QTest::addColumn<QString>("text");
    const int size = 5'000'000;
    QTest::newRow("words") << u"Straßenverkehrsordnung, Beleuchtung und Ähnliches "_s.repeated(size / 50);
    QTest::newRow("one word") << QString(size, u'e');
    QTest::newRow("one word without letters") << QString(size, u'7');
    QTest::newRow("one address") << u"www.example.org/weg?a=b&"_s.repeated(size / 24);
    QTest::newRow("letters and digits") << u"ab9"_s.repeated(size / 3);
    QTest::newRow("word and blanks") << QString(size / 2, u'e') + QString(size / 2, u' ');
    QTest::newRow("digits, no break") << QString(size, u'1') + u". A"_s;
}

void TestPdfLayout::linesOfFiveMillionCharacters()
{
    QFETCH(QString, text);
    const double width = 481;
    ShapedText whole = shaped(text);
    int end = 0;
    for (const TextLine &line : breakLines(whole, width, &*m_hyphenator, *m_fonts)) {
        QCOMPARE(line.textBegin, end);
        QVERIFY(line.width <= width * layoutUnitsPerPoint + 1);
        end = line.textEnd;
    }
    QCOMPARE(end, int(whole.text().size()));
}

void TestPdfLayout::datesAndParagraphSignsStayWhole()
{
    for (const QString &whole : {u"8. August"_s, u"§ 5"_s}) {
        const QString before = u"Es begann am "_s;
        ShapedText text = shaped(before + whole);
        ShapedText part = shaped(before + whole.first(whole.indexOf(u' ') + 2));
        const double width = part.naturalWidth() / layoutUnitsPerPoint - 1;
        const std::vector<TextLine> lines = breakLines(text, width, nullptr, *m_fonts);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(text.text().mid(lines[1].textBegin), whole);
    }
}

void TestPdfLayout::lineSeparatorsEndLines()
{
    ShapedText text = shaped(u"eins\u2028zwei\ndrei"_s);
    QCOMPARE(breakLines(text, 400, nullptr, *m_fonts).size(), size_t(3));
}

void TestPdfLayout::wordsPartInNarrowColumns()
{
    ShapedText text = shaped(u"Straßenverkehrsordnung"_s);
    const std::vector<TextLine> lines = breakLines(text, 80, &*m_hyphenator, *m_fonts);
    QVERIFY(lines.size() > 1);
    QVERIFY(lines.front().hyphenated);
    QCOMPARE(text.text().left(lines.front().textEnd), u"Straßenver"_s);
}

void TestPdfLayout::addressesAndCodeAreNotHyphenated()
{
    ShapedText address = shaped(u"siehe www.verwaltungsvorschriften.example.org/verwaltung"_s);
    for (const TextLine &line : breakLines(address, 90, &*m_hyphenator, *m_fonts))
        QVERIFY(!line.hyphenated);
    ShapedText code = shaped(u"siehe verwaltungsvorschriftenverzeichnis"_s, TextFlag::Code);
    for (const TextLine &line : breakLines(code, 90, &*m_hyphenator, *m_fonts))
        QVERIFY(!line.hyphenated);
}

void TestPdfLayout::charactersWithoutFontAreReplaced()
{
    const ShapedText text = shaped(u"a\U0003FFF0b\u0378c"_s); // not assigned: no font has them
    QCOMPARE(text.text(), u"a\U0003FFF0b\u0378c"_s);
    QCOMPARE(text.missing(), QSet<QString>({u"\U0003FFF0"_s, u"\u0378"_s}));
    for (const ShapedGlyph &glyph : text.glyphs())
        QVERIFY(glyph.index != 0);
}

void TestPdfLayout::unprintableCharactersAreDropped()
{
    QCOMPARE(printableText(u"a\x01\x7f\u00ad\ufeff\u202eb\tc\r\nd"_s), u"ab c\u2028d"_s);
    QCOMPARE(printableText(u"\uf0b7 x\ue001\U0010FFFDy"), u"\u2022 x\ufffd\ufffdy"_s);
    const char16_t lone[] = {u'a', 0xd800, u'b', 0xdc00, 0xffff, 0xfffe, 0xfdd0};
    QCOMPARE(printableText(QStringView(lone, 7)), u"a\ufffdb\ufffd"_s);
}

void TestPdfLayout::metadataEscapesItsTexts()
{
    DocumentInfo info;
    info.title = u"<Titel> & \"mehr\"\x01\n"_s;
    info.created = QDateTime({2026, 1, 2}, {3, 4, 5}, QTimeZone::UTC);
    const QByteArray packet = xmpPacket(info, u"Probe"_s);
    QVERIFY(packet.contains("&lt;Titel&gt; &amp; &quot;mehr&quot;"));
    QVERIFY(!packet.contains('\x01'));
    QVERIFY(packet.contains("2026-01-02T03:04:05Z"));
}

QTEST_MAIN(TestPdfLayout)
#include "tst_pdflayout.moc"
