// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cleantext.h"
#include "core/intake/htmlfilter.h"
#include "core/intake/mapper.h"
#include "core/intake/markdown.h"
#include "core/model/valuetext.h"
#include "tests/support/hostiletexts.h"

#include <QRegularExpression>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::intake;

namespace {

/// What an import makes of a row of one cell, which goes into fields of all types.
MappedRecord mapped(const QByteArray &cell)
{
    const auto mapping = parseMapping("id: t\nform: csv\nkind: project\n"
                                      "fields:\n"
                                      "  title: A\n"
                                      "  summary: A\n"
                                      "  solution: A\n"
                                      "  status: A\n"
                                      "  status_as_of: A\n"
                                      "  action_fields: {from: A, split: \";\"}\n"
                                      "  tags: {from: A, split: \",\"}\n"
                                      "  municipalities: {from: A, split: \",\", role: lead}\n"
                                      "  cost_range: A\n"
                                      "  steps: {from: A, split: list}\n"
                                      "  repo_url: A\n",
        u"t.yaml"_s);
    region::Gazetteer gazetteer;
    SourceRow row;
    row.cells.emplace_back().reset(cell, 1);
    return Mapper(*mapping, gazetteer, true, {}).map(row);
}

} // namespace

/// Texts from anywhere are read in a time that grows with their size, whatever they hold.
class TestHostileTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void htmlIsReadOnce_data() { test::addHostileTexts(); }
    void htmlIsReadOnce()
    {
        QFETCH(const QByteArray, text);
        const QString html = QString::fromUtf8(text) + u"<br>&"_s;
        QVERIFY(markdownFromHtml(html).size() <= 3 * html.size());
        QVERIFY(lineFromHtml(html).size() <= 3 * html.size());
    }

    void markdownIsReadOnce_data() { test::addHostileTexts(); }
    void markdownIsReadOnce()
    {
        QFETCH(const QByteArray, text);
        const QString body = QString::fromUtf8(text);
        QVERIFY(introOf(body).size() <= body.size());
        QVERIFY(withoutSections(body, {u"a"_s}).size() <= body.size());
        QVERIFY(withPlainLinks(body).size() <= body.size());
        QVERIFY(sectionsOf(body).size() <= body.size());
        QVERIFY(wikiLinksOf(body).size() <= body.size());
        QVERIFY(hashtagsOf(body).size() <= body.size());
        QVERIFY(listEntriesOf(body).size() <= body.size());
    }

    void frontMatterIsReadOnce_data() { test::addHostileTexts(); }
    void frontMatterIsReadOnce()
    {
        QFETCH(const QByteArray, text);
        static_cast<void>(parseNote(u"---\n"_s + QString::fromUtf8(text) + u"\n---\n"_s));
        static_cast<void>(parseNote(u"---\na: "_s + QString::fromUtf8(text) + u"\n---\n"_s));
    }

    void valuesAreReadOnce_data() { test::addHostileTexts(); }
    void valuesAreReadOnce()
    {
        QFETCH(const QByteArray, text);
        const QString value = QString::fromUtf8(text);
        static_cast<void>(model::parseNumber(value, true));
        static_cast<void>(model::parseMoney(value, true));
        static_cast<void>(model::parseDate(value, {}));
        static_cast<void>(model::parseAddress(QString(u"https://"_s + value)));
        QVERIFY(shortened(cleaned(value), 100).size() <= 100);
        static_cast<void>(unchangedText(text));
        static_cast<void>(unchangedLine(text));
    }

    void rowsAreReadOnce_data() { test::addHostileTexts({60'000}); }
    void rowsAreReadOnce()
    {
        QFETCH(const QByteArray, text);
        static_cast<void>(mapped("a" + text));
    }

    void manyDifferentEntriesAreKept()
    {
        constexpr int many = 60'000;
        QString links;
        QByteArray tags;
        for (int i = 0; i < many; ++i) {
            links += u"[[a%1]]"_s.arg(i);
            tags += 'a' + QByteArray::number(i) + ',';
        }
        QCOMPARE(wikiLinksOf(links + links).size(), many);
        QCOMPARE(mapped(tags + tags).tags.size(), many);
    }

    /// Sooner or later all of them are closed: each run of backticks by the next one that is as long.
    void backticksEndWithAsMany()
    {
        QCOMPARE(markdownFromHtml(u"`<i>` <i>a</i> ``<b>` </b>`` <b>"_s), u"`<i>` *a* ``<b>` </b>`` **"_s);
        QCOMPARE(markdownFromHtml(u"`<i>\n\n<i>` x"_s), u"`*\n\n*` x"_s);
        QCOMPARE(markdownFromHtml(u"```<i>\n\n<i>``` <i>"_s), u"```<i>\n\n<i>``` *"_s);
        QString runs;
        for (int length = 1500; length > 0; --length)
            runs += QString(length, u'`') + u'a';
        QCOMPARE(markdownFromHtml(runs + u"<br>"_s), runs);
    }

    void widePlacesBecomeOneEmptyLine()
    {
        static const QRegularExpression gaps(u"[ \\t]*\\n[ \\t]*\\n\\s*\\n"_s);
        std::mt19937 random(1);
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int length = int(random() % 14); length > 0; --length)
                text += u" \n\n\n\t\rab"_s.at(qsizetype(random() % 8));
            QCOMPARE(markdownFromHtml(u"x<i>"_s + text + u"</i>x"_s),
                QString(u"x*"_s + text + u"*x"_s).replace(gaps, u"\n\n"_s));
        }
    }

    void manyMarksOnOneLetterStayAsTheyAre()
    {
        const QString usual = u"Cafe\u0301"_s;
        QCOMPARE(cleaned(usual), u"Café"_s);
        const QString heap = u"e"_s + u"\u0301\u0316"_s.repeated(20);
        QCOMPARE(cleaned(heap), heap);
    }
};

QTEST_GUILESS_MAIN(TestHostileTexts)
#include "tst_hostiletexts.moc"
