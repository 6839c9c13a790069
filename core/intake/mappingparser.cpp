// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mappingparser.h"

#include "core/intake/yaml.h"
#include "core/model/validation.h"

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    for (const auto &entry : value.toArray())
        list.append(entry.toString());
    return list;
}

/// YAML scalars are texts; a fixed value gets the form of its field.
QJsonValue typed(const model::Field &field, const QJsonValue &value)
{
    if (field.type == model::FieldType::Number)
        return value.toString().toDouble();
    if (field.type == model::FieldType::Flag)
        return value.toString() == "true"_L1;
    return value;
}

} // namespace

Result<Mapping> parseMapping(const QByteArray &yaml, const QString &path)
{
    const auto root = parseYaml(yaml);
    if (!root)
        return failure(ErrorCode::ImportMappingInvalid,
            {path, u"line %1: %2"_s.arg(root.error().line).arg(root.error().reason)});
    MappingParser parser(root->toObject());
    Mapping mapping = parser.parse();
    if (!parser.problem().isEmpty())
        return failure(ErrorCode::ImportMappingInvalid, {path, parser.problem()});
    return mapping;
}

Mapping MappingParser::parse()
{
    static const QStringList known{u"id"_s, u"name"_s, u"form"_s, u"kind"_s, u"detect"_s, u"files"_s,
        u"key"_s, u"decimal"_s, u"only"_s, u"except"_s, u"fields"_s, u"sources"_s, u"fixed"_s};
    for (const QString &key : m_root.keys())
        if (!known.contains(key))
            refuse(u"unknown key \"%1\""_s.arg(key));
    parseHead();
    if (m_problem.isEmpty()) {
        parseConditions();
        parseFields();
        parseSources();
        parseFixed();
    }
    return m_mapping;
}

void MappingParser::parseHead()
{
    m_mapping.id = m_root.value("id"_L1).toString();
    m_mapping.name = m_root.value("name"_L1).toString(m_mapping.id);
    m_mapping.kind = model::kindFromId(m_root.value("kind"_L1).toString());
    m_mapping.detect = texts(m_root.value("detect"_L1));
    m_mapping.files = m_root.value("files"_L1).toString();
    const QString form = m_root.value("form"_L1).toString();
    m_mapping.form = form == "markdown"_L1 ? SourceForm::Markdown : SourceForm::Csv;
    const QString decimal = m_root.value("decimal"_L1).toString();
    if (!decimal.isEmpty())
        m_mapping.decimalComma = decimal == "comma"_L1;
    if (const QString key = m_root.value("key"_L1).toString(); !key.isEmpty())
        m_mapping.key = key.contains(u'{') ? parseTemplate(key, u"key"_s) : columnTemplate(key);

    if (m_mapping.id.isEmpty())
        refuse(u"id is missing"_s);
    if (m_mapping.kind == model::Kind::Other)
        refuse(u"kind is missing or unknown"_s);
    if (form != "csv"_L1 && form != "markdown"_L1)
        refuse(u"form is neither csv nor markdown"_s);
    if (!decimal.isEmpty() && decimal != "comma"_L1 && decimal != "point"_L1)
        refuse(u"decimal is neither comma nor point"_s);
}

void MappingParser::parseConditions()
{
    for (const bool excluded : {false, true}) {
        const QJsonObject object = m_root.value(excluded ? "except"_L1 : "only"_L1).toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            Condition condition{m_mapping.column(it.key()), {}, excluded};
            for (const QString &value : texts(it.value()))
                condition.values.append(value.toLower());
            m_mapping.conditions.append(condition);
        }
    }
}

void MappingParser::parseFields()
{
    const QJsonObject object = m_root.value("fields"_L1).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        m_mapping.fields.append(fieldRule(it.key(), it.value()));
    if (!object.contains("title"_L1) && !object.contains("name"_L1))
        refuse(u"no rule for the title"_s);
}

FieldRule MappingParser::fieldRule(const QString &id, const QJsonValue &value)
{
    FieldRule rule;
    rule.field = model::findField(m_mapping.kind, id);
    if (!rule.field) {
        refuse(u"unknown field \"%1\""_s.arg(id));
        return rule;
    }
    if (value.isArray())
        for (const auto &entry : value.toArray())
            rule.parts.append(part(entry, id, true));
    else
        rule.parts.append(part(value, id, true));
    return rule;
}

ValuePart MappingParser::part(const QJsonValue &value, const QString &where, bool scalarIsColumn)
{
    ValuePart part;
    if (value.isString()) {
        const QString text = value.toString();
        part.from =
            scalarIsColumn && !text.contains(u'{') ? columnTemplate(text) : parseTemplate(text, where);
        return part;
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        partMember(part, it.key(), it.value(), where);
    if (part.from.isEmpty())
        refuse(u"%1: from is missing"_s.arg(where));
    return part;
}

void MappingParser::partMember(
    ValuePart &part, const QString &key, const QJsonValue &value, const QString &where)
{
    const QString text = value.toString();
    if (key == "from"_L1) {
        part.from = text.contains(u'{') ? parseTemplate(text, where) : columnTemplate(text);
    } else if (key == "split"_L1) {
        part.split = text;
    } else if (key == "match"_L1) {
        part.match = pattern(text, where);
    } else if (key == "replace"_L1) {
        const QJsonObject replacements = value.toObject();
        for (auto it = replacements.begin(); it != replacements.end(); ++it)
            part.replace.append({pattern(it.key(), where), it.value().toString()});
    } else if (key == "values"_L1) {
        const QJsonObject translations = value.toObject();
        for (auto it = translations.begin(); it != translations.end(); ++it)
            part.values.insert(it.key().toLower(), it.value().toString());
    } else if (key == "dates"_L1) {
        part.dates = texts(value);
    } else if (key == "shorten"_L1) {
        part.shorten = text.toInt();
    } else if (key == "heading"_L1) {
        part.heading = text;
    } else if (key == "role"_L1) {
        part.role = text;
    } else if (key == "otherwise"_L1) {
        part.otherwise = text == "true"_L1;
    } else {
        refuse(u"%1: unknown key \"%2\""_s.arg(where, key));
    }
}

void MappingParser::parseSources()
{
    for (const auto &entry : m_root.value("sources"_L1).toArray()) {
        const QJsonObject object = entry.toObject();
        SourceRule rule;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() == "each"_L1)
                rule.each = m_mapping.column(it.value().toString());
            else if (it.key() == "url"_L1)
                rule.url = part(it.value(), u"sources"_s, false);
            else if (it.key() == "title"_L1)
                rule.title = part(it.value(), u"sources"_s, false);
            else if (it.key() == "publisher"_L1)
                rule.publisher = part(it.value(), u"sources"_s, false);
            else if (it.key() == "published"_L1)
                rule.published = part(it.value(), u"sources"_s, false);
            else if (it.key() == "retrieved"_L1)
                rule.retrieved = part(it.value(), u"sources"_s, false);
            else
                refuse(u"sources: unknown key \"%1\""_s.arg(it.key()));
        }
        m_mapping.sources.append(rule);
    }
    if (!m_mapping.sources.isEmpty() && !model::findField(m_mapping.kind, u"sources"))
        refuse(u"records of this kind have no sources"_s);
}

void MappingParser::parseFixed()
{
    const QJsonObject object = m_root.value("fixed"_L1).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const model::Field *field = model::findField(m_mapping.kind, it.key());
        if (!field)
            refuse(u"unknown field \"%1\""_s.arg(it.key()));
        else
            m_mapping.fixed.insert(it.key(), typed(*field, it.value()));
    }
    for (const model::Problem &problem : model::validate(m_mapping.kind, m_mapping.fixed)) {
        const bool missing = problem.code == model::ProblemCode::Missing
            || problem.code == model::ProblemCode::MissingForPublishing;
        if (!missing)
            refuse(u"fixed: \"%1\" does not suit %2"_s.arg(problem.argument, problem.field));
    }
}

Template MappingParser::columnTemplate(const QString &column)
{
    return {{{QString(), m_mapping.column(column), {}}}};
}

/// Reads "text {Column} text {.member}"; a brace that does not close is refused.
Template MappingParser::parseTemplate(const QString &text, const QString &where)
{
    Template result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (open >= 0 && close < 0) {
            refuse(u"%1: brace without end"_s.arg(where));
            return result;
        }
        Template::Piece piece{open < 0 ? text.sliced(at) : text.sliced(at, open - at), -1, {}};
        if (open >= 0) {
            const QString name = text.sliced(open + 1, close - open - 1);
            if (name.startsWith(u'.'))
                piece.member = name.size() > 1 ? name.sliced(1) : name;
            else
                piece.column = m_mapping.column(name);
        }
        result.pieces.append(piece);
        at = open < 0 ? text.size() : close + 1;
    }
    return result;
}

QRegularExpression MappingParser::pattern(const QString &text, const QString &where)
{
    QRegularExpression expression(text, QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        refuse(u"%1: %2"_s.arg(where, expression.errorString()));
    return expression;
}

void MappingParser::refuse(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

} // namespace twb::intake
