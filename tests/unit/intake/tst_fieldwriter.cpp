// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cleantext.h"
#include "core/intake/mapper.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::intake;

namespace {

QByteArray randomText(std::mt19937 &random)
{
    static const QByteArrayList pieces{"a", "Licht", " ", " ", "  ", "\n", "\t", "\r\n", ".", "ä", "Ö", "ß",
        "é", "Ë", "–", "„", "“", "…", "<b>", "<", "&amp;", "&", "\\", "\"", "\u00A0", "\u2003", "\u200B",
        "\u3000", "\u0301", "\uFEFF", "\u0085", "\x7f", "\x01", "\xff", "\xc3", "😀", "ĸ"};
    QByteArray text;
    for (int length = 1 + int(random() % 6); length > 0; --length)
        text += pieces.at(qsizetype(random() % (random() % 2 ? 13 : size_t(pieces.size()))));
    return text;
}

Mapping everyType()
{
    const auto mapping = parseMapping("id: t\nform: csv\nkind: project\n"
                                      "fields:\n"
                                      "  title: A\n"
                                      "  summary: B\n"
                                      "  solution: C\n"
                                      "  status: {from: D, values: {Fertig: completed}}\n"
                                      "  status_as_of: E\n"
                                      "  action_fields: {from: F, split: \";\"}\n"
                                      "  tags: {from: G, split: \",\"}\n"
                                      "  municipalities: {from: H, split: \",\", role: lead}\n"
                                      "  cost_range: I\n"
                                      "  steps: {from: J, split: lines}\n"
                                      "  repo_url: K\n"
                                      "fixed: {evidence_level: official}\n",
        u"t.yaml"_s);
    return mapping.value_or(Mapping());
}

/// A row whose cells, often the same, suit their fields or not.
QByteArrayList randomCells(std::mt19937 &random)
{
    static const QList<QByteArrayList> choices{{"Licht", "Straßen- & Wegelicht", "Zwei  Wörter", ""},
        {"kurz", " am Rand ", ""}, {"Zeile\nZeile", "<p>a</p>", "lang – länger"},
        {"Fertig", "in Betrieb", "Zwonull", ""}, {"2024", "04/2018", "bald"},
        {"mobility; Klima & Energie", "unsinn", ""}, {"LoRaWAN, Licht,, LoRaWAN", "Licht", ""},
        {"Soest, Olpe", "Entenhausen", "Olpe"}, {"10.000 €", "viel", ""}, {"a\nb", "a"},
        {"www.x.de/y", "siehe Akte", ""}};
    QByteArrayList cells;
    for (const QByteArrayList &choice : choices)
        cells.append(choice.at(qsizetype(random() % size_t(choice.size()))));
    return cells;
}

} // namespace

class FieldWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsTakenAsTheyAreAreThoseTheLongWayMakes()
    {
        std::mt19937 random(1);
        int texts = 0;
        int lines = 0;
        for (int i = 0; i < 50'000; ++i) {
            const QByteArray bytes = randomText(random);
            const QString whole = cleaned(decodeText(bytes));
            if (const auto text = unchangedText(bytes); text && ++texts)
                QCOMPARE(QString::fromUtf8(*text), markdownFromHtml(whole).trimmed());
            if (const auto line = unchangedLine(bytes); line && ++lines)
                QCOMPARE(QString::fromUtf8(*line), lineFromHtml(whole));
        }
        QVERIFY(texts > 5000);
        QVERIFY(lines > 5000);
    }

    void usualTextsAreTakenAsTheyAre()
    {
        const QByteArray text = " Übersicht – „gut“ gemacht.\n\n- erstens\n- größer ";
        QCOMPARE(unchangedText(text), std::string_view("Übersicht – „gut“ gemacht.\n\n- erstens\n- größer"));
        QCOMPARE(unchangedLine("Straßenlicht in Olpe "), std::string_view("Straßenlicht in Olpe"));
        QVERIFY(!unchangedText("a <b>b</b>"));
        QVERIFY(!unchangedLine("zwei\nZeilen"));
    }

    void cellsOfATableGiveWhatTheirTextsGive()
    {
        const Mapping mapping = everyType();
        QCOMPARE(mapping.columns.size(), 11);
        region::Gazetteer gazetteer;
        Mapper ofTable(mapping, gazetteer, true);
        Mapper ofTexts(mapping, gazetteer, true);
        std::mt19937 random(2);
        for (int number = 1; number <= 2000; ++number) {
            const QByteArrayList cells = randomCells(random);
            SourceRow table{u"t.csv"_s, number, number, {}};
            SourceRow texts = table;
            for (qsizetype i = 0; i < cells.size(); ++i) {
                table.cells.emplace_back().reset(cells.at(i), i + 1);
                texts.cells.push_back({QString::fromUtf8(cells.at(i)), {}, i + 1});
            }
            const MappedRecord one = ofTable.map(table);
            const MappedRecord other = ofTexts.map(texts);
            QCOMPARE(one.values.toObject(), other.values.toObject());
            QCOMPARE(one.tags, other.tags);
            QCOMPARE(one.municipalities, other.municipalities);
            QCOMPARE(one.rejected, other.rejected);
            QCOMPARE(one.id, other.id);
        }
    }
};

QTEST_GUILESS_MAIN(FieldWriterTest)
#include "tst_fieldwriter.moc"
