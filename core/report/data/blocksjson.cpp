// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/data/blocksjson.h"

#include "core/report/output/links.h"

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

QJsonArray inlinesJson(const Inlines &text)
{
    QJsonArray array;
    for (const Inline &piece : text) {
        QJsonObject object{{u"text"_s, piece.text}};
        const std::pair<TextFlag, QString> flags[] = {{TextFlag::Bold, u"bold"_s},
            {TextFlag::Italic, u"italic"_s}, {TextFlag::Code, u"code"_s}, {TextFlag::Muted, u"muted"_s},
            {TextFlag::Small, u"small"_s}};
        for (const auto &[flag, name] : flags)
            if (piece.flags.testFlag(flag))
                object.insert(name, true);
        if (const QString target = linkTarget(piece); !target.isEmpty())
            object.insert(u"href"_s, target);
        if (!piece.language.isEmpty())
            object.insert(u"language"_s, piece.language);
        if (!piece.note.empty())
            object.insert(u"note"_s, inlinesJson(piece.note));
        array.append(object);
    }
    return array;
}

QJsonObject object(const QString &type, std::initializer_list<std::pair<QString, QJsonValue>> members)
{
    QJsonObject made{{u"type"_s, type}};
    for (const auto &[name, value] : members)
        if (!value.isNull() && value != QJsonValue(QString()) && value != QJsonValue(QJsonArray()))
            made.insert(name, value);
    return made;
}

QString lookName(HeadingLook look)
{
    constexpr QStringView names[] = {u"", u"chapter", u"title", u"entry", u"section", u"subsection"};
    return names[int(look)].toString();
}

QString styleName(ParagraphStyle style)
{
    constexpr QStringView names[] = {
        u"", u"lead", u"kicker", u"meta", u"document-title", u"document-subtitle"};
    return names[int(style)].toString();
}

QJsonObject contentJson(const Heading &heading)
{
    return object(u"heading"_s,
        {{u"level"_s, heading.level}, {u"text"_s, inlinesJson(heading.text)},
            {u"anchor"_s, safeAnchor(heading.anchor)}, {u"look"_s, lookName(heading.look)},
            {u"listed"_s, heading.inContents}});
}

QJsonObject contentJson(const Paragraph &paragraph)
{
    return object(u"paragraph"_s,
        {{u"style"_s, styleName(paragraph.style)}, {u"text"_s, inlinesJson(paragraph.text)},
            {u"anchor"_s, safeAnchor(paragraph.anchor)}});
}

QJsonObject contentJson(const List &list)
{
    QJsonArray items;
    for (const ListItem &item : list.items) {
        QJsonObject made{{u"blocks"_s, blocksJson(item.blocks)}};
        if (!item.anchor.isEmpty())
            made.insert(u"anchor"_s, safeAnchor(item.anchor));
        items.append(made);
    }
    return object(u"list"_s, {{u"ordered"_s, list.ordered}, {u"start"_s, list.start}, {u"items"_s, items}});
}

QJsonObject contentJson(const Table &table)
{
    QJsonArray rows;
    for (const auto &row : table.rows) {
        QJsonArray cells;
        for (const TableCell &cell : row)
            cells.append(inlinesJson(cell.text));
        rows.append(cells);
    }
    return object(u"table"_s,
        {{u"caption"_s, inlinesJson(table.caption)}, {u"headerRows"_s, table.headerRows},
            {u"headerColumns"_s, table.headerColumns}, {u"rows"_s, rows}});
}

QJsonObject contentJson(const FactsTable &facts)
{
    QJsonArray rows;
    for (const Fact &fact : facts.facts)
        rows.append(QJsonObject{{u"label"_s, fact.label}, {u"value"_s, inlinesJson(fact.value)}});
    return object(u"facts"_s, {{u"facts"_s, rows}});
}

QJsonObject contentJson(const Figure &figure)
{
    const auto *image = std::get_if<QImage>(&figure.picture);
    const auto *photograph = std::get_if<Photograph>(&figure.picture);
    const QSizeF size = image ? QSizeF(image->size())
        : photograph          ? QSizeF(photograph->size)
                              : std::get<Drawing>(figure.picture).size;
    return object(u"figure"_s,
        {{u"alternativeText"_s, figure.alternativeText}, {u"caption"_s, inlinesJson(figure.caption)},
            {u"width"_s, size.width()}, {u"height"_s, size.height()}});
}

QJsonObject contentJson(const CodeBlock &code)
{
    return object(u"code"_s, {{u"text"_s, code.text}, {u"language"_s, code.language}});
}

QJsonObject contentJson(const Quote &quote)
{
    return object(quote.kind == QuoteKind::Caution ? u"caution"_s : u"quote"_s,
        {{u"blocks"_s, blocksJson(quote.blocks)}});
}

QJsonObject contentJson(const Rule &)
{
    return object(u"rule"_s, {});
}

QJsonObject contentJson(const PageBreak &)
{
    return object(u"page-break"_s, {});
}

QJsonObject contentJson(const TableOfContents &contents)
{
    return object(u"contents"_s, {{u"title"_s, contents.title}, {u"depth"_s, contents.depth}});
}

QJsonObject contentJson(const Index &index)
{
    QJsonArray entries;
    for (const IndexEntry &entry : index.entries) {
        QJsonArray places;
        for (const IndexPlace &place : entry.places)
            places.append(QJsonObject{{u"anchor"_s, safeAnchor(place.anchor)}, {u"title"_s, place.title}});
        entries.append(QJsonObject{{u"term"_s, entry.term}, {u"places"_s, places}});
    }
    return object(u"index"_s, {{u"entries"_s, entries}});
}

} // namespace

QJsonObject infoJson(const DocumentInfo &info)
{
    return {{u"title"_s, info.title}, {u"language"_s, info.language}, {u"author"_s, info.author},
        {u"subject"_s, info.subject}, {u"keywords"_s, QJsonArray::fromStringList(info.keywords)},
        {u"created"_s, info.created.toUTC().toString(Qt::ISODate)}, {u"note"_s, info.footerStart}};
}

QJsonArray blocksJson(const Blocks &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array.append(std::visit([](const auto &content) { return contentJson(content); }, block.content));
    return array;
}

} // namespace twb::report
