// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/guess.h"

#include <algorithm>

namespace twb::intake {

using namespace Qt::StringLiterals;
using model::FieldType;
using model::Kind;

namespace {

/// Words people use for a field besides its label; both kinds share them where both have the field.
struct Words {
    QLatin1StringView field;
    QStringView words; ///< separated by '|', in normal form
};

constexpr Words otherWords[] = {
    {"title"_L1,
        u"name|projekt|projektname|projekttitel|bezeichnung|überschrift|maßnahme|vorhaben|headline|project|"
        u"project name|project title|subject|betreff|thema|lesson|erfahrung"},
    {"summary"_L1, u"abstract|excerpt|teaser|zusammenfassung|kurztext|kurzfassung|description|beschreibung"},
    {"municipalities"_L1,
        u"kommune|gemeinde|stadt|ort|municipality|city|town|ags|gemeindeschlüssel|gemeindename|stadt "
        u"gemeinde"},
    {"action_fields"_L1, u"handlungsfeld|themenfeld|field of action|action field|bereich|topic area"},
    {"status"_L1, u"bearbeitungsstand|projektstatus|state|umsetzungsstand"},
    {"status_as_of"_L1,
        u"stand vom|stand am|datum|date|updated|updated at|aktualisiert|last modified|publish date"},
    {"maturity"_L1, u"reife|phase der skalierung"},
    {"measure_no"_L1, u"nummer der maßnahme|maßnahmen nr|measure no"},
    {"solution_type"_L1, u"art der lösung|projektart"},
    {"tags"_L1, u"tags|tag|schlagwort|stichwort|stichworte|stichwörter|keywords|topics|labels|kategorien"},
    {"start"_L1, u"startdatum|start date|projektbeginn|von|begin"},
    {"end"_L1, u"enddatum|end date|projektende|bis|laufzeitende"},
    {"initial_situation"_L1, u"problem|problemstellung|anlass|herausforderung|background|hintergrund"},
    {"goal_benefit"_L1, u"ziel|ziele|nutzen|goal|goals|objective|objectives|benefit"},
    {"target_group"_L1, u"zielgruppen|target groups|audience"},
    {"solution"_L1,
        u"lösungsbeschreibung|langbeschreibung|text|inhalt|content|body|umsetzung|projektbeschreibung"},
    {"cost_range"_L1, u"kosten|budget|gesamtkosten|costs|cost"},
    {"funding"_L1, u"fördermittel|förderprogramm|finanzierung"},
    {"funding_amount"_L1, u"förderbetrag|förderhöhe"},
    {"technology"_L1, u"technologie|technologien|tech stack"},
    {"repo_url"_L1, u"repository|repo|github|quellcode|source code|code"},
    {"licence"_L1, u"license|lizenzierung"},
    {"responsibility"_L1, u"organisation|träger|verantwortlich|amt|fachbereich|organization|zuständig"},
    {"results"_L1, u"ergebnis|ergebnisse|wirkung|results|outcome|impact"},
    {"challenges"_L1, u"hindernisse|schwierigkeiten|probleme"},
    {"what_happened"_L1,
        u"geschehen|was geschah|verlauf|ereignis|event|text|inhalt|content|body|beschreibung"},
    {"insight"_L1,
        u"erkenntnisse|lehre|lessons learned|lesson s learned|lesson learned|learning|learnings|fazit"},
    {"recommendation"_L1, u"empfehlungen|recommendations|recommendation s|rat|handlungsempfehlung|tipps"},
    {"context"_L1, u"kontext|background|hintergrund|ausgangslage"},
    {"driving_event"_L1, u"anlass|trigger"},
    {"causes"_L1, u"ursache|cause|gründe|root cause"},
    {"impact"_L1, u"folge|folgen|wirkung|auswirkungen|consequence"},
    {"evidence"_L1, u"nachweis|belege|beweis"},
    {"kind"_L1, u"typ|type|kategorie"},
};

constexpr QStringView addressWords = u"url|link|webseite|website|homepage|quelle|source|web|landingpage";
constexpr QStringView keyWords =
    u"id|nr|nummer|kennung|schlüssel|lesson id|projekt id|projektnummer|key|uuid|identifier";

/// Lower case, words only: "Lesson(s) Learned" and "lessons-learned" come close; a prefix such as "dct:"
/// goes.
QString normal(const QString &name)
{
    QString text;
    for (const QChar c : name.sliced(name.lastIndexOf(u':') + 1))
        text += c.isLetterOrNumber() ? c.toLower() : u' ';
    return text.simplified();
}

bool among(QStringView words, const QString &name)
{
    for (const QStringView word : words.split(u'|'))
        if (word == name)
            return true;
    return false;
}

/// How well a name fits a field: 3 for its identifier or label, 2 for other words, 0 for not at all.
int fit(const model::Field &field, const QString &name)
{
    if (name == normal(field.id.toString().replace(u'_', u' '))
        || name == normal(field.label.german.toString()) || name == normal(field.label.english.toString()))
        return 3;
    for (const Words &entry : otherWords)
        if (entry.field == field.id && among(entry.words, name))
            return 2;
    return 0;
}

bool canBeGuessed(const model::Field &field)
{
    switch (field.type) {
    case FieldType::Sources:
    case FieldType::Records:
    case FieldType::Record:
    case FieldType::Applications:
    case FieldType::Ratings:
    case FieldType::Attachments:
    case FieldType::Json:
        return false;
    default:
        return true;
    }
}

const model::Field *bestField(Kind kind, const QString &name, const Mapping &mapping)
{
    const model::Field *best = nullptr;
    int bestFit = 0;
    for (const model::Field &field : model::fields(kind)) {
        const bool taken =
            std::ranges::any_of(mapping.fields, [&](const FieldRule &rule) { return rule.field == &field; });
        if (!canBeGuessed(field) || taken)
            continue;
        if (const int value = fit(field, name); value > bestFit) {
            best = &field;
            bestFit = value;
        }
    }
    return best;
}

Kind likelyKind(const SourceColumns &columns)
{
    const auto known = [&](Kind kind) {
        return std::ranges::count_if(columns.names + columns.headings, [&](const QString &name) {
            return std::ranges::any_of(model::fields(kind), [&](const model::Field &field) {
                return canBeGuessed(field) && field.id != "title"_L1 && fit(field, normal(name)) > 0;
            });
        });
    };
    return known(Kind::Lesson) > known(Kind::Project) ? Kind::Lesson : Kind::Project;
}

ValuePart guessedPart(Mapping &mapping, const QString &column, const model::Field &field)
{
    ValuePart part;
    part.from = {{{QString(), mapping.column(column), {}}}};
    switch (field.type) {
    case FieldType::Terms:
        part.split = column.startsWith(u'@') ? u"list"_s : u";|\n"_s;
        break;
    case FieldType::Tags:
    case FieldType::Municipalities:
        part.split = column.startsWith(u'@') ? u"list"_s : u",;|/\n"_s;
        if (field.type == FieldType::Municipalities)
            part.role = u"lead"_s;
        break;
    case FieldType::Lines:
        part.split = column.startsWith(u'@') ? u"list"_s : u";\n"_s;
        break;
    default:
        break;
    }
    if (field.vocabulary == model::VocabularyId::Status)
        part.values = {{u"laufend"_s, u"in_progress"_s}, {u"in arbeit"_s, u"in_progress"_s},
            {u"aktiv"_s, u"in_progress"_s}, {u"ongoing"_s, u"in_progress"_s}, {u"fertig"_s, u"completed"_s},
            {u"beendet"_s, u"completed"_s}, {u"finished"_s, u"completed"_s}, {u"done"_s, u"completed"_s},
            {u"geplant"_s, u"planned"_s}, {u"produktiv"_s, u"operating"_s}, {u"umgesetzt"_s, u"completed"_s}};
    return part;
}

void take(Mapping &mapping, const QString &shown, const QString &column, const model::Field &field)
{
    mapping.fields.append({&field, {guessedPart(mapping, column, field)}});
    mapping.guessed.append(shown + u" → "_s + field.id);
}

/// A summary is short: where only a long description is there, the whole of it goes into a text field.
void keepLongSummary(Mapping &mapping)
{
    const model::Field *summary = model::findField(mapping.kind, u"summary");
    const model::Field *text =
        model::findField(mapping.kind, mapping.kind == Kind::Project ? u"solution" : u"what_happened");
    const auto rule = [&](const model::Field *field) {
        return std::ranges::find_if(mapping.fields, [&](const FieldRule &r) { return r.field == field; });
    };
    if (!summary || !text)
        return;
    const auto has = rule(summary);
    if (has != mapping.fields.end() && rule(text) == mapping.fields.end())
        mapping.fields.append({text, has->parts});
    else if (has == mapping.fields.end() && rule(text) != mapping.fields.end()) {
        FieldRule shortRule{summary, rule(text)->parts};
        for (ValuePart &part : shortRule.parts)
            part.shorten = summary->maxLength;
        mapping.fields.append(shortRule);
    }
}

void takeMarkdownParts(Mapping &mapping, const SourceColumns &columns)
{
    for (const QString &heading : columns.headings)
        if (const model::Field *field = bestField(mapping.kind, normal(heading), mapping))
            take(mapping, heading, u"@section:"_s + heading, *field);
    const auto field = [&](QStringView id) { return model::findField(mapping.kind, id); };
    const auto has = [&](QStringView id) {
        return std::ranges::any_of(
            mapping.fields, [&](const FieldRule &rule) { return rule.field->id == id; });
    };
    const QStringView text = mapping.kind == Kind::Project ? u"solution" : u"what_happened";
    if (!has(u"title"))
        take(mapping, u"@title"_s, u"@title"_s, *field(u"title"));
    if (!has(text))
        take(mapping, u"@rest"_s, u"@rest"_s, *field(text));
    if (!has(u"tags"))
        take(mapping, u"@hashtags"_s, u"@hashtags"_s, *field(u"tags"));
    if (!has(u"status_as_of"))
        take(mapping, u"@date"_s, u"@date"_s, *field(u"status_as_of"));
    take(mapping, u"@related"_s, u"@related"_s, *field(u"related"));
    if (mapping.key.isEmpty())
        mapping.key = {{{QString(), mapping.column(u"@file"_s), {}}}};
}

} // namespace

std::optional<Mapping> detectMapping(const SourceColumns &columns, std::optional<Kind> kind)
{
    std::optional<Mapping> best;
    for (const Mapping &mapping : shippedMappings()) {
        const bool fits = mapping.form == columns.form && (!kind || *kind == mapping.kind)
            && !mapping.detect.isEmpty() && std::ranges::all_of(mapping.detect, [&](const QString &name) {
                   return columns.names.contains(name) || columns.headings.contains(name);
               });
        if (fits && (!best || mapping.detect.size() > best->detect.size()))
            best = mapping;
    }
    return best;
}

Result<Mapping> guessMapping(const SourceColumns &columns, std::optional<Kind> kind)
{
    Mapping mapping;
    mapping.id = u"guess"_s;
    mapping.name = columns.name;
    mapping.form = columns.form;
    mapping.kind = kind.value_or(likelyKind(columns));
    // Labels and identifiers first, so that "Titel" wins over "Name" wherever it stands.
    for (const int wanted : {3, 2}) {
        for (const QString &column : columns.names) {
            const QString name = normal(column);
            const model::Field *field = bestField(mapping.kind, name, mapping);
            if (field && fit(*field, name) == wanted && !mapping.columns.contains(column))
                take(mapping, column, column, *field);
        }
    }
    for (const QString &column : columns.names) {
        const QString name = normal(column);
        if (mapping.columns.contains(column))
            continue;
        if (mapping.key.isEmpty() && among(keyWords, name)) {
            mapping.key = {{{QString(), mapping.column(column), {}}}};
            mapping.guessed.append(column + u" → key"_s);
        } else if (mapping.sources.isEmpty() && among(addressWords, name)) {
            SourceRule rule;
            rule.url.from = {{{QString(), mapping.column(column), {}}}};
            mapping.sources.append(rule);
            mapping.guessed.append(column + u" → sources"_s);
        } else {
            mapping.unused.append(column);
        }
    }
    if (columns.form == SourceForm::Markdown)
        takeMarkdownParts(mapping, columns);
    keepLongSummary(mapping);
    const bool titled = std::ranges::any_of(mapping.fields,
        [](const FieldRule &rule) { return rule.field->id == "title"_L1 || rule.field->id == "name"_L1; });
    if (!titled)
        return failure(ErrorCode::ImportMappingInvalid, {columns.name, u"no column looks like a title"_s});
    return mapping;
}

} // namespace twb::intake
