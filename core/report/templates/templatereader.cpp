// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kindtraits.h"
#include "core/report/templates/placeholders.h"
#include "core/report/templates/reporttemplate.h"
#include "core/report/templates/yamltree.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

using Outcome = std::expected<void, TemplateProblem>;
using Kind = YamlTree::Kind;

constexpr size_t mostParts = 200;

template <typename Value> struct Word {
    QStringView word;
    Value value;
};

constexpr Word<PartKind> parts[] = {{u"page-break", PartKind::PageBreak}, {u"rule", PartKind::Rule},
    {u"title", PartKind::Title}, {u"subtitle", PartKind::Subtitle}, {u"kicker", PartKind::Kicker},
    {u"lead", PartKind::Lead}, {u"meta", PartKind::Meta}, {u"text", PartKind::Text},
    {u"heading", PartKind::Heading}, {u"contents", PartKind::Contents},
    {u"introduction", PartKind::Introduction}, {u"record-title", PartKind::RecordTitle},
    {u"record-meta", PartKind::RecordMeta}, {u"summary", PartKind::Summary},
    {u"conflicts", PartKind::Conflicts}, {u"facts", PartKind::Facts}, {u"fields", PartKind::Fields},
    {u"section", PartKind::Section}, {u"lessons", PartKind::Lessons}, {u"adoptions", PartKind::Adoptions},
    {u"contacts", PartKind::Contacts}, {u"history", PartKind::History}, {u"sources", PartKind::Sources},
    {u"comparison", PartKind::Comparison}, {u"chart", PartKind::Chart}, {u"map", PartKind::Map},
    {u"index", PartKind::Index}};

constexpr Word<HeadingLook> looks[] = {{u"chapter", HeadingLook::Chapter}, {u"title", HeadingLook::Title},
    {u"entry", HeadingLook::Entry}, {u"section", HeadingLook::Section},
    {u"subsection", HeadingLook::Subsection}};
constexpr Word<Grouping> groupings[] = {{u"none", Grouping::None}, {u"field", Grouping::ActionField},
    {u"municipality", Grouping::Municipality}, {u"tag", Grouping::Tag}};
constexpr Word<ChartOf> charts[] = {{u"field", ChartOf::ActionField},
    {u"municipality", ChartOf::Municipality}, {u"status", ChartOf::Status},
    {u"lesson-kind", ChartOf::LessonKind}, {u"phase", ChartOf::Phase}};
constexpr Word<IndexOf> indexes[] = {{u"tags", IndexOf::Tags}, {u"municipalities", IndexOf::Municipalities}};
constexpr Word<SourcesAt> places[] = {
    {u"record", SourcesAt::Record}, {u"document", SourcesAt::Document}, {u"notes", SourcesAt::Notes}};
constexpr Word<bool> answers[] = {{u"yes", true}, {u"no", false}, {u"true", true}, {u"false", false}};

QList<model::Kind> reportedKinds()
{
    return model::kindsReported(model::Reported::Together) + model::kindsReported(model::Reported::Alone);
}

std::unexpected<TemplateProblem> problem(int line, const QString &reason, const QString &what = {})
{
    return std::unexpected(TemplateProblem{line, reason, what.left(80)});
}

template <typename Value, size_t size>
Outcome readWord(const YamlTree &tree, const Word<Value> (&words)[size], Value &to)
{
    const auto found = std::ranges::find(words, QStringView(tree.text), &Word<Value>::word);
    if (tree.kind != Kind::Text)
        return problem(tree.line, u"wrong-kind"_s);
    if (found == std::end(words))
        return problem(tree.line, u"unknown-value"_s, tree.text);
    to = found->value;
    return {};
}

Outcome readNumber(const YamlTree &tree, int least, int most, int &to)
{
    bool sound = false;
    const int number = tree.text.toInt(&sound);
    if (!sound || number < least || number > most)
        return problem(tree.line, u"unknown-value"_s, tree.text);
    to = number;
    return {};
}

Outcome readText(const YamlTree &tree, std::span<const QStringView> placeholders, LocalText &to)
{
    if (tree.kind == Kind::Text || tree.kind == Kind::Empty) {
        to = {tree.text, tree.text};
    } else if (tree.kind == Kind::Map) {
        for (const YamlTree::Entry &entry : tree.entries) {
            if (entry.value.kind != Kind::Text)
                return problem(entry.value.line, u"wrong-kind"_s);
            if (entry.key == "de"_L1)
                to.german = entry.value.text;
            else if (entry.key == "en"_L1)
                to.english = entry.value.text;
            else
                return problem(entry.line, u"unknown-key"_s, entry.key);
        }
        if (to.german.isEmpty())
            to.german = to.english;
        if (to.english.isEmpty())
            to.english = to.german;
    } else {
        return problem(tree.line, u"wrong-kind"_s);
    }
    for (const QString &text : {to.german, to.english})
        if (const QString unknown = unknownPlaceholder(text, placeholders); !unknown.isEmpty())
            return problem(tree.line, u"unknown-placeholder"_s, unknown);
    return {};
}

bool isField(QStringView id)
{
    return std::ranges::any_of(
        reportedKinds(), [id](model::Kind kind) { return model::findField(kind, id); });
}

Outcome readFields(const YamlTree &tree, QStringList &to)
{
    if (tree.kind == Kind::Empty || (tree.kind == Kind::Text && tree.text == "all"_L1))
        return {};
    const auto take = [&](const YamlTree &item) -> Outcome {
        if (item.kind != Kind::Text)
            return problem(item.line, u"wrong-kind"_s);
        if (!isField(item.text))
            return problem(item.line, u"unknown-field"_s, item.text);
        to.append(item.text);
        return {};
    };
    if (tree.kind == Kind::Text)
        return take(tree);
    if (tree.kind != Kind::List)
        return problem(tree.line, u"wrong-kind"_s);
    for (const YamlTree &item : tree.items)
        if (const Outcome done = take(item); !done)
            return done;
    return {};
}

Outcome readKind(const YamlTree &tree, model::Kind &to)
{
    to = model::kindFromId(tree.text);
    if (tree.kind != Kind::Text || model::traitsOf(to).reported == model::Reported::Never)
        return problem(tree.line, u"unknown-value"_s, tree.text);
    return {};
}

bool needsText(PartKind kind)
{
    return kind >= PartKind::Title && kind <= PartKind::Heading;
}

/// The value behind the name of the part.
Outcome readValue(const YamlTree &value, std::span<const QStringView> placeholders, TemplatePart &part)
{
    switch (part.kind) {
    case PartKind::Chart:
        return readWord(value, charts, part.chart);
    case PartKind::Index:
        return readWord(value, indexes, part.index);
    case PartKind::Facts:
    case PartKind::Fields:
    case PartKind::Comparison:
        return readFields(value, part.fields);
    default:
        return readText(value, placeholders, part.text);
    }
}

Outcome readOption(
    const YamlTree::Entry &option, std::span<const QStringView> placeholders, TemplatePart &part)
{
    if (option.key == "fields"_L1)
        return readFields(option.value, part.fields);
    if (option.key == "if-empty"_L1)
        return readText(option.value, placeholders, part.ifEmpty);
    if (option.key == "heading"_L1)
        return readText(option.value, placeholders, part.text);
    if (option.key == "level"_L1)
        return readNumber(option.value, 1, 6, part.level);
    if (option.key == "depth"_L1)
        return readNumber(option.value, 1, 6, part.depth);
    if (option.key == "look"_L1)
        return readWord(option.value, looks, part.look);
    if (option.key == "listed"_L1)
        return readWord(option.value, answers, part.listed);
    if (option.key == "only-for"_L1) {
        model::Kind kind{};
        const Outcome done = readKind(option.value, kind);
        part.onlyFor = kind;
        return done;
    }
    return problem(option.line, u"unknown-key"_s, option.key);
}

std::expected<TemplatePart, TemplateProblem> readPart(
    const YamlTree &tree, std::span<const QStringView> placeholders)
{
    TemplatePart part;
    part.line = tree.line;
    const auto nameFrom = [&](const QString &word, int line) -> Outcome {
        const auto found = std::ranges::find(parts, QStringView(word), &Word<PartKind>::word);
        if (found == std::end(parts))
            return problem(line, u"unknown-part"_s, word);
        part.kind = found->value;
        const bool small = part.kind >= PartKind::Fields && part.kind <= PartKind::Sources;
        part.level = small ? 2 : 1;
        return {};
    };
    if (tree.kind == Kind::Text) {
        if (const Outcome named = nameFrom(tree.text, tree.line); !named)
            return std::unexpected(named.error());
        if (needsText(part.kind) || part.kind == PartKind::Section || part.kind == PartKind::Index)
            return problem(tree.line, u"missing"_s, tree.text);
        return part;
    }
    if (tree.kind != Kind::Map || tree.entries.empty())
        return problem(tree.line, u"wrong-kind"_s);
    const YamlTree::Entry &name = tree.entries.front();
    if (const Outcome named = nameFrom(name.key, name.line); !named)
        return std::unexpected(named.error());
    if (const Outcome read = readValue(name.value, placeholders, part); !read)
        return std::unexpected(read.error());
    if ((needsText(part.kind) || part.kind == PartKind::Section) && part.text.isEmpty())
        return problem(name.line, u"missing"_s, name.key);
    for (size_t i = 1; i < tree.entries.size(); ++i)
        if (const Outcome read = readOption(tree.entries[i], placeholders, part); !read)
            return std::unexpected(read.error());
    return part;
}

Outcome readParts(const YamlTree &tree, std::span<const QStringView> placeholders, TemplateParts &to)
{
    if (tree.kind == Kind::Empty)
        return {};
    if (tree.kind != Kind::List)
        return problem(tree.line, u"wrong-kind"_s);
    for (const YamlTree &item : tree.items) {
        auto part = readPart(item, placeholders);
        if (!part)
            return std::unexpected(part.error());
        if (to.size() >= mostParts)
            return problem(item.line, u"too-large"_s);
        to.push_back(*std::move(part));
    }
    return {};
}

Outcome readKinds(const YamlTree &tree, std::vector<model::Kind> &to)
{
    if (tree.kind != Kind::List || tree.items.empty())
        return problem(tree.line, u"wrong-kind"_s);
    to.clear();
    for (const YamlTree &item : tree.items) {
        model::Kind kind{};
        if (const Outcome done = readKind(item, kind); !done)
            return done;
        to.push_back(kind);
    }
    return {};
}

Outcome readKey(const YamlTree::Entry &entry, ReportTemplate &to)
{
    const YamlTree &value = entry.value;
    if (entry.key == "template"_L1) {
        to.id = value.text;
        return value.kind == Kind::Text && !to.id.isEmpty() ? Outcome()
                                                            : problem(value.line, u"wrong-kind"_s);
    }
    if (entry.key == "style"_L1) {
        to.styleName = value.text;
        const bool safe =
            value.kind == Kind::Text && !to.styleName.contains(u'/') && !to.styleName.contains(u'\\');
        return safe ? Outcome() : problem(value.line, u"unknown-value"_s, value.text);
    }
    if (entry.key == "name"_L1)
        return readText(value, {}, to.name);
    if (entry.key == "several"_L1)
        return readText(value, {}, to.several);
    if (entry.key == "description"_L1)
        return readText(value, {}, to.description);
    if (entry.key == "records"_L1)
        return readKinds(value, to.kinds);
    if (entry.key == "least"_L1)
        return readNumber(value, 1, 1000, to.least);
    if (entry.key == "most"_L1)
        return readNumber(value, 1, 1000, to.most);
    if (entry.key == "group-by"_L1)
        return readWord(value, groupings, to.grouping);
    if (entry.key == "sources"_L1)
        return readWord(value, places, to.sources);
    if (entry.key == "title-page"_L1)
        return readWord(value, answers, to.titlePage);
    if (entry.key == "front"_L1)
        return readParts(value, documentPlaceholders, to.front);
    if (entry.key == "group"_L1)
        return readParts(value, recordPlaceholders, to.group);
    if (entry.key == "each"_L1)
        return readParts(value, recordPlaceholders, to.each);
    if (entry.key == "back"_L1)
        return readParts(value, documentPlaceholders, to.back);
    return problem(entry.line, u"unknown-key"_s, entry.key);
}

} // namespace

std::expected<ReportTemplate, TemplateProblem> parseTemplate(const QByteArray &yaml)
{
    const auto tree = readYaml(yaml);
    if (!tree)
        return std::unexpected(tree.error());
    if (tree->kind != Kind::Map)
        return problem(tree->line, u"wrong-kind"_s);
    ReportTemplate made;
    for (const YamlTree::Entry &entry : tree->entries)
        if (const Outcome read = readKey(entry, made); !read)
            return std::unexpected(read.error());
    if (made.id.isEmpty() || made.name.isEmpty())
        return problem(1, u"missing"_s, made.id.isEmpty() ? u"template"_s : u"name"_s);
    if (made.front.empty() && made.each.empty() && made.back.empty())
        return problem(1, u"missing"_s, u"each"_s);
    return made;
}

} // namespace twb::report
