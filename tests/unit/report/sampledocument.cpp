// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/report/sampledocument.h"

#include <QPainter>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace twb::report;

namespace {

Block paragraph(const QString &text, ParagraphStyle style = ParagraphStyle::Body)
{
    return {Paragraph{{{text, {}, {}, {}}}, style, {}}};
}

Block heading(int level, const QString &text, HeadingLook look = HeadingLook::Automatic)
{
    return {Heading{level, {{text, {}, {}, {}}}, {}, look, true}};
}

TableCell cell(const QString &text)
{
    return {{{text, {}, {}, {}}}};
}

ListItem item(const QString &text)
{
    return {{paragraph(text)}, {}};
}

DocumentInfo info(const QString &title)
{
    DocumentInfo info;
    info.title = title;
    info.author = u"Beispielstadt"_s;
    info.subject = u"Probe"_s;
    info.created = QDateTime({2026, 11, 22}, {8, 0}, QTimeZone::UTC);
    info.headerStart = u"Probe"_s;
    info.headerEnd = u"Bibliothek Beispielstadt"_s;
    info.footerStart = u"Stand 22. November 2026"_s;
    info.pageOf = u"Seite %1 von %2"_s;
    return info;
}

QImage sampleImage()
{
    QImage image(160, 100, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor::fromHsv(x * 2 % 360, 120, 255 - y));
    }
    return image;
}

Drawing sampleDrawing()
{
    return {{300, 120}, [](QPainter &painter) {
                const int values[] = {90, 40, 65};
                painter.setPen(QPen(Qt::black, 1));
                for (int i = 0; i < 3; ++i) {
                    painter.setBrush(QColor(11, 101, 112 + 40 * i));
                    painter.drawRect(QRectF(20 + i * 90, 105 - values[i], 60, values[i]));
                    painter.drawText(QPointF(30 + i * 90, 118), QString::number(values[i]));
                }
                painter.setPen(QPen(Qt::gray, 1, Qt::DashLine));
                painter.drawLine(0, 50, 300, 50);
            }};
}

Table longTable()
{
    Table table;
    table.caption = {{u"Tabelle 1: Einwohner und Bemerkungen"_s, {}, {}, {}}};
    table.columns = {{0, ColumnAlignment::Start}, {0, ColumnAlignment::End}, {0, ColumnAlignment::Start}};
    table.headerColumns = 1;
    table.rows.push_back({cell(u"Ort"_s), cell(u"Einwohner"_s), cell(u"Bemerkung"_s)});
    for (int i = 1; i <= 60; ++i)
        table.rows.push_back({cell(u"Ort %1"_s.arg(i)), cell(QString::number(977 * i)),
            cell(i % 9 ? u"keine"_s : sampleText(25))});
    table.rows.push_back({cell(u"Sehr lang"_s), cell(u"1"_s), cell(sampleText(900))});
    return table;
}

List nestedList()
{
    List inner{true, 1, false, {item(u"innen eins"_s), item(u"innen zwei"_s)}};
    List innermost{false, 1, false, {item(u"ganz innen"_s)}};
    inner.items.back().blocks.push_back({innermost});
    List list{false, 1, false, {item(u"Erster Punkt"_s), item(sampleText(30)), item(u"Dritter Punkt"_s)}};
    list.items[1].blocks.push_back({inner});
    return list;
}

} // namespace

QString sampleText(int words)
{
    static const QStringList stock =
        u"Die Verwaltungsvorschrift über die Barrierefreiheit regelt Maßnahmen zur "
        "Überprüfung öffentlicher Veröffentlichungen; Effizienz, Auflage und "
        "Straßenverkehrsordnung bleiben unberührt, während die "
        "Straßenbeleuchtung im Außenbereich nachts abgeschaltet wird."_s.split(u' ');
    QStringList text;
    for (int i = 0; i < words; ++i)
        text += stock[i % stock.size()];
    return text.join(u' ');
}

Document sampleDocument()
{
    Document document{info(u"Probe über Größen & Maße"_s), {}};
    document.info.titlePage = true;
    Blocks &blocks = document.blocks;
    blocks.push_back(paragraph(u"Sammelband der Proben"_s, ParagraphStyle::DocumentTitle));
    blocks.push_back(
        paragraph(u"Alle Arten von Absätzen, November 2026"_s, ParagraphStyle::DocumentSubtitle));
    blocks.push_back({TableOfContents{u"Inhalt"_s, 2}});
    blocks.push_back(heading(1, u"Fließtext und Verweise"_s, HeadingLook::Chapter));
    blocks.push_back(
        {Paragraph{{{u"Text mit Umlauten äöüß ÄÖÜ, "_s, {}, {}, {}}, {u"fett"_s, TextFlag::Bold, {}, {}},
                       {u", "_s, {}, {}, {}}, {u"kursiv"_s, TextFlag::Italic, {}, {}}, {u", "_s, {}, {}, {}},
                       {u"int main()"_s, TextFlag::Code, {}, {}}, {u", einem "_s, {}, {}, {}},
                       {u"Verweis ins Netz, der so lang ist, dass er über eine Zeile hinausreicht"_s, {},
                           u"https://www.example.org/Größe?a=1"_s, {}},
                       {u", einem "_s, {}, {}, {}}, {u"Verweis auf die Tabelle"_s, {}, u"#tabelle"_s, {}},
                       {u" und einem englischen "_s, {}, {}, {}},
                       {u"accessible document"_s, TextFlag::Italic, {}, u"en"_s}, {u". "_s, {}, {}, {}},
                       {sampleText(60), {}, {}, {}}},
            ParagraphStyle::Body, {}}});
    blocks.push_back(heading(3, u"Unterabschnitt ohne Abschnitt"_s));
    blocks.push_back(
        paragraph(u"Andere Schriften: αβγ, Жук, e\u0301 n\u0303 → ≥ ✓, \u05E9\u05DC\u05D5\u05DD, "
                  "\u0633\u0644\u0627\u0645, 漢字, \U0001F4CC; "
                  "https://www.example.org/ein/sehr/langer/pfad/der/nirgends/endet/und/weiter/geht"_s));
    blocks.push_back(heading(2, u"Listen"_s));
    blocks.push_back(paragraph(u"Eine Liste in einer Liste:"_s));
    blocks.push_back({nestedList()});
    blocks.push_back(heading(2, u"Quelltext"_s));
    blocks.push_back({CodeBlock{u"int main()\n{\n    return 0; // Ende\n}\n"_s, u"cpp"_s}});
    blocks.push_back({Quote{QuoteKind::Quote, {paragraph(u"„Ein Zitat, das für sich steht.“"_s)}}});
    blocks.push_back({Heading{2, {{u"Tabelle"_s, {}, {}, {}}}, u"tabelle"_s, {}, true}});
    blocks.push_back({longTable()});
    blocks.push_back({Rule{}});
    blocks.push_back(heading(1, u"Bilder"_s, HeadingLook::Chapter));
    blocks.push_back({Figure{sampleImage(), 0, u"Farbiger Verlauf von links nach rechts"_s,
        {{u"Abbildung 1: Verlauf"_s, {}, {}, {}}}}});
    blocks.push_back(
        {Figure{sampleDrawing(), 0, u"Balken: 90, 40 und 65"_s, {{u"Abbildung 2: Balken"_s, {}, {}, {}}}}});
    for (int i = 1; i <= 12; ++i) {
        blocks.push_back(heading(2, u"Abschnitt %1"_s.arg(i)));
        blocks.push_back(paragraph(sampleText(40 + 17 * i)));
        blocks.push_back(paragraph(sampleText(90)));
    }
    return document;
}

Document sampleSheet()
{
    Document document{info(u"Smarte Straßenbeleuchtung"_s), {}};
    Blocks &blocks = document.blocks;
    blocks.push_back(paragraph(u"PROJEKT"_s, ParagraphStyle::Kicker));
    blocks.push_back(heading(1, u"Smarte Straßenbeleuchtung"_s));
    blocks.push_back(paragraph(
        u"Licht nur, wenn jemand kommt: Sensoren steuern die Laternen in wenig genutzten Abschnitten."_s,
        ParagraphStyle::Lead));
    FactsTable facts;
    for (const auto &[label, value] : {std::pair(u"Kommune"_s, u"Beispielstadt"_s),
             std::pair(u"Handlungsfelder"_s, u"Klima & Energie; Ortsmitten, Dörfer & öffentlicher Raum"_s),
             std::pair(u"Status"_s, u"Beschlossen, Stand laut Quelle 2022"_s),
             std::pair(u"Reifegrad"_s, u"P2 Konzept/Prototyp"_s)})
        facts.facts.push_back({label, {{value, {}, {}, {}}}});
    blocks.push_back({facts});
    blocks.push_back(heading(2, u"Lösung"_s));
    blocks.push_back(
        paragraph(u"Bewegungssensoren an Laternen in wenig genutzten Straßenabschnitten heben das "
                  "Licht an, wenn Menschen kommen, und senken es danach wieder ab."_s));
    blocks.push_back(heading(2, u"Übertragung auf die eigene Kommune"_s));
    Table table;
    table.rows = {{cell(u"Kriterium"_s), cell(u"Einschätzung"_s), cell(u"Grund"_s)},
        {cell(u"Zuständigkeit und Betreibermodell geklärt"_s), cell(u"offen"_s),
            cell(u"in der Quelle nicht genannt"_s)},
        {cell(u"Nötige Infrastruktur vorhanden"_s), cell(u"passt teilweise"_s),
            cell(u"Funknetz vorhanden, Sensorik fehlt"_s)}};
    blocks.push_back({table});
    blocks.push_back(heading(2, u"Erfahrungen dazu"_s));
    blocks.push_back({Quote{QuoteKind::Caution,
        {{Paragraph{
            {{u"Zeit für Änderungen der Förderung einplanen."_s, TextFlag::Bold, {}, {}},
                {u"\u2028Neue Vorgaben mitten im Vorhaben kosteten Zeit; in Plan und Dokumentation Luft "
                 "lassen. "_s,
                    {}, {}, {}},
                {u"Beispielstadt · Hindernis · Presse [2]"_s, TextFlag::Muted | TextFlag::Small, {}, {}}},
            ParagraphStyle::Body, {}}}}}});
    blocks.push_back(heading(2, u"Quellen"_s));
    blocks.push_back({List{true, 1, true,
        {item(u"Beispielblatt: Projekte im Überblick. example.org"_s), item(u"Funkstunde: Bericht."_s)}}});
    return document;
}
