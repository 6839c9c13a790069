// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/likeness.h"

#include "core/index/jsoncursor.h"
#include "core/intake/mapper.h"
#include "core/model/fieldids.h"
#include "core/model/revision.h"

#include <QString>

#include <algorithm>

namespace twb::intake {

using index::JsonCursor;
using model::FieldType;

namespace {

constexpr qsizetype comparedCharacters = 4000; ///< of the texts of one record
constexpr size_t tellingWords = 12; ///< so many different ones do not meet by chance

bool isTitle(std::string_view field)
{
    return field == "title" || field == "name";
}

bool isOfTheRow(std::string_view field)
{
    return !field.starts_with('_') && field != "related" && field != std::string_view(model::field::origin);
}

size_t mixed(size_t seed, std::string_view text)
{
    constexpr size_t prime = 0x100000001b3;
    return (seed ^ std::hash<std::string_view>()(text)) * prime;
}

void appendWords(const QString &text, std::vector<quint32> &words)
{
    const QString lower = text.toCaseFolded();
    for (qsizetype i = 0; i < lower.size();) {
        const qsizetype start = i;
        while (i < lower.size() && lower.at(i).isLetterOrNumber())
            ++i;
        if (i > start)
            words.push_back(quint32(qHash(QStringView(lower).sliced(start, i - start), 0)));
        else
            ++i;
    }
}

void makeSet(std::vector<quint32> &words)
{
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
}

/// Texts that people write; not identifiers of terms, tags and records.
bool isProse(model::Kind kind, std::string_view id)
{
    const model::Field *field = model::findField(kind, QString::fromUtf8(id.data(), qsizetype(id.size())));
    return field
        && (field->type == FieldType::Line || field->type == FieldType::Text
            || field->type == FieldType::Lines);
}

QString textOf(std::string_view json)
{
    return QString::fromStdString(JsonCursor::string(json));
}

std::string leadOf(std::string_view municipalities)
{
    std::string lead;
    JsonCursor::elements(municipalities, [&](std::string_view entry) {
        if (lead.empty())
            lead = JsonCursor::string(JsonCursor::member(entry, "ags"));
    });
    return lead;
}

/// Of the words of both how many they share (Dice), from 0 to 1.
double shared(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    if (a.empty() && b.empty())
        return 0;
    std::vector<quint32> common;
    std::ranges::set_intersection(a, b, std::back_inserter(common));
    return 2.0 * double(common.size()) / double(a.size() + b.size());
}

} // namespace

Prints printsOf(std::string_view fields)
{
    Prints prints;
    JsonCursor::members(fields, [&](std::string_view field, std::string_view value) {
        if (!isOfTheRow(field))
            return;
        prints.all = mixed(mixed(prints.all, field), value);
        if (isTitle(field))
            prints.title = mixed(0, value);
        else
            prints.content = mixed(mixed(prints.content, field), value);
    });
    return prints;
}

Profile profileOf(model::Kind kind, std::string_view fields)
{
    Profile profile;
    qsizetype room = comparedCharacters;
    const auto addContent = [&](std::string_view json) {
        const QString text = textOf(json).left(room);
        room -= text.size();
        appendWords(text, profile.content);
    };
    JsonCursor::members(fields, [&](std::string_view field, std::string_view value) {
        if (isTitle(field))
            appendWords(textOf(value), profile.title);
        else if (field == "municipalities")
            profile.owner = leadOf(value);
        else if (!isOfTheRow(field) || !isProse(kind, field))
            return;
        else if (value.starts_with('['))
            JsonCursor::elements(value, addContent);
        else
            addContent(value);
    });
    makeSet(profile.title);
    makeSet(profile.content);
    return profile;
}

Likeness likeness(const Profile &a, const Profile &b)
{
    if (!a.owner.empty() && !b.owner.empty() && a.owner != b.owner)
        return Likeness::Unlike;
    const double title = shared(a.title, b.title);
    const double content = shared(a.content, b.content);
    const bool sameTitle = !a.title.empty() && a.title == b.title;
    const bool bothSilent = a.content.empty() && b.content.empty();
    const bool oneSilent = a.content.empty() || b.content.empty();
    if (sameTitle)
        return oneSilent || content >= 0.25 ? Likeness::Alike : Likeness::SameTitle;
    if (title >= 0.5 && (bothSilent || content >= 0.5))
        return Likeness::Alike;
    if (content >= 0.75 && std::min(a.content.size(), b.content.size()) >= tellingWords)
        return Likeness::Alike;
    return title >= 0.5 || content >= 0.5 ? Likeness::Related : Likeness::Unlike;
}

double closeness(const Profile &a, const Profile &b)
{
    return shared(a.title, b.title) + shared(a.content, b.content);
}

} // namespace twb::intake
