// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/report/sampledocument.h"

#include <QColorSpace>
#include <QConicalGradient>
#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace twb::report;

namespace {

Inlines plain(const QString &text)
{
    return {{text, {}, {}, {}}};
}

Block paragraph(const Inlines &text)
{
    return {Paragraph{text, ParagraphStyle::Body, {}}};
}

Inline noted(const QString &text, const QString &note)
{
    return {text, {}, {}, {}, plain(note)};
}

Block richHeading(
    int level, const QString &text, const QString &anchor = {}, HeadingLook look = HeadingLook::Automatic)
{
    return {Heading{level, plain(text), anchor, look, true}};
}

/// More columns than any page can show side by side, and a cell that fills pages.
Table wideTable()
{
    constexpr int columns = 60;
    Table table;
    table.caption = plain(u"Sechzig Spalten"_s);
    table.headerColumns = 1;
    for (int row = 0; row < 4; ++row) {
        table.rows.emplace_back();
        for (int column = 0; column < columns; ++column)
            table.rows.back().push_back({plain(
                row == 0 ? u"Spalte %1"_s.arg(column + 1) : u"Wert %1.%2"_s.arg(row).arg(column + 1))});
    }
    return table;
}

Table longCell()
{
    QString text;
    while (text.size() < 30'000)
        text += u"Zeile %1 einer sehr langen Zelle. "_s.arg(text.size());
    Table table;
    table.caption = plain(u"Dreißigtausend Zeichen"_s);
    table.rows = {{{plain(u"Feld"_s)}, {plain(u"Inhalt"_s)}}, {{plain(u"lang"_s)}, {plain(text)}}};
    return table;
}

Drawing gradients()
{
    return {{300, 200}, [](QPainter &painter) {
                painter.setPen(Qt::NoPen);
                QLinearGradient linear(0, 0, 100, 0);
                linear.setColorAt(0, Qt::red);
                linear.setColorAt(0.5, Qt::yellow);
                linear.setColorAt(1, Qt::blue);
                painter.setBrush(linear);
                painter.drawRect(0, 0, 100, 100);
                QRadialGradient radial(0.5, 0.5, 0.5);
                radial.setCoordinateMode(QGradient::ObjectMode);
                radial.setColorAt(0, Qt::white);
                radial.setColorAt(1, Qt::darkGreen);
                painter.setBrush(radial);
                painter.drawEllipse(100, 0, 100, 100);
                QConicalGradient conical(250, 50, 0);
                conical.setColorAt(0, Qt::black);
                conical.setColorAt(1, Qt::cyan);
                painter.setBrush(conical);
                painter.drawEllipse(200, 0, 100, 100);
                QLinearGradient fading(0, 100, 0, 200);
                fading.setColorAt(0, QColor(255, 0, 0, 255));
                fading.setColorAt(1, QColor(255, 0, 0, 0));
                painter.setBrush(fading);
                painter.drawRect(0, 100, 300, 100);
            }};
}

/// Red in another colour space: comes out as red only when the profile is read.
QImage profiled()
{
    QImage image(60, 60, QImage::Format_RGB32);
    image.fill(QColor(255, 0, 0));
    image.setColorSpace(QColorSpace(QColorSpace::SRgb));
    return image.convertedToColorSpace(QColorSpace(QColorSpace::AdobeRgb));
}

} // namespace

Document richDocument()
{
    Document document;
    document.info.title = u"Fußnoten, Verzeichnisse, Farben"_s;
    document.info.author = u"Beispielstadt"_s;
    document.info.created = QDateTime({2026, 11, 22}, {8, 0}, QTimeZone::UTC);
    document.info.pageOf = u"Seite %1 von %2"_s;
    document.info.footerStart = u"Stand heute"_s;
    document.info.titlePage = true;
    Blocks &blocks = document.blocks;
    blocks.push_back({Paragraph{plain(u"Alles Schwierige"_s), ParagraphStyle::DocumentTitle, {}}});
    blocks.push_back({TableOfContents{u"Inhalt"_s, 2}});
    blocks.push_back(richHeading(1, u"Fußnoten"_s, u"a"_s, HeadingLook::Chapter));
    blocks.push_back(
        paragraph({noted(u"Erster Satz"_s, u"Blatt: Bericht. example.org"_s), {u" und "_s, {}, {}, {}},
            noted(u"zweiter Satz"_s, u"Die zweite Fußnote, etwas länger: "_s + sampleText(60)),
            {u"."_s, {}, {}, {}}}));
    for (int i = 0; i < 20; ++i) {
        blocks.push_back(paragraph(plain(sampleText(45))));
        blocks.push_back(paragraph({noted(u"Absatz %1 mit Beleg"_s.arg(i), u"Beleg %1."_s.arg(i)),
            {u". "_s + sampleText(20), {}, {}, {}}}));
    }
    blocks.push_back(paragraph({noted(u"Eine Fußnote, länger als eine Seite"_s, sampleText(1500))}));
    Table table;
    table.rows = {{{plain(u"Kopf"_s)}}, {{{noted(u"Zelle mit Beleg"_s, u"Fußnote aus der Tabelle."_s)}}}};
    blocks.push_back({table});
    blocks.push_back(richHeading(1, u"Breite und lange Tabellen"_s, u"b"_s, HeadingLook::Chapter));
    blocks.push_back({wideTable()});
    blocks.push_back({longCell()});
    blocks.push_back(richHeading(1, u"Farben"_s, u"c"_s, HeadingLook::Chapter));
    blocks.push_back(paragraph(
        plain(u"Bilderzeichen: \U0001F4CC Nadel, \U0001F600 Gesicht, \U0001F1E9\U0001F1EA Fahne."_s)));
    blocks.push_back({Figure{gradients(), 0, u"Vier Verläufe"_s, plain(u"Verläufe"_s)}});
    blocks.push_back({Figure{profiled(), 0, u"Rotes Quadrat"_s, {}}});
    blocks.push_back(paragraph({{u"Ein "_s, {}, {}, {}}, {u"foreign passage"_s, {}, {}, u"en"_s},
        {u" im Satz, "_s, {}, {}, {}},
        {u"\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD"_s, {}, {}, u"he"_s}, {u"."_s, {}, {}, {}}}));
    blocks.push_back(richHeading(1, u"Schlagwörter"_s, {}, HeadingLook::Chapter));
    blocks.push_back({Index{{{u"Ärger"_s, {{u"a"_s, u"Fußnoten"_s}, {u"c"_s, u"Farben"_s}}},
        {u"Breite"_s, {{u"b"_s, u"Tabellen"_s}}}, {u"Nirgends"_s, {{u"fehlt"_s, u"Fehlt"_s}}}}}});
    blocks.push_back(richHeading(1, u"Kommunen"_s, {}, HeadingLook::Chapter));
    blocks.push_back({Index{{{u"Olpe"_s, {{u"a"_s, u"Fußnoten"_s}}}}}});
    return document;
}
