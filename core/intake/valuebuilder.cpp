// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/valuebuilder.h"

#include "core/intake/cleantext.h"
#include "core/intake/markdown.h"
#include "core/model/canonicaljson.h"
#include "core/model/numberfield.h"

#include <algorithm>

namespace twb::intake {

using namespace Qt::StringLiterals;
using model::FieldType;

namespace {

void appendTexts(const QStringList &texts, std::string &json)
{
    json += '[';
    for (const QString &text : texts) {
        if (!json.ends_with('['))
            json += ',';
        model::appendCanonicalText(json, text);
    }
    json += ']';
}

/// A name or a text element, whatever the list holds.
QString entryText(const QJsonValue &entry)
{
    if (!entry.isObject())
        return entry.toString();
    const QJsonObject object = entry.toObject();
    return object.value(object.contains("name"_L1) ? "name"_L1 : "title"_L1).toString();
}

/// "#Müll" is the tag "Müll".
QString withoutHash(const QString &tag)
{
    return tag.size() > 1 && tag.front() == u'#' && tag.at(1).isLetterOrNumber() ? tag.sliced(1) : tag;
}

QStringList pieces(const QString &text, const QString &separators)
{
    if (separators == "list"_L1)
        return listEntriesOf(text);
    const auto separates = [&](QChar c) {
        return separators == "lines"_L1 ? c == u'\n' : separators.contains(c);
    };
    QStringList result;
    for (auto from = text.begin(); from != text.end();) {
        const auto to = std::find_if(from, text.end(), separates);
        if (const QStringView piece = QStringView(from, to).trimmed(); !piece.isEmpty())
            result.append(piece.toString());
        from = to == text.end() ? to : to + 1;
    }
    return result;
}

qsizetype mostCommas(model::VocabularyId vocabulary)
{
    qsizetype most = 0;
    for (const model::Term &term : model::terms(vocabulary))
        most = std::max({most, term.label.german.count(u','), term.label.english.count(u',')});
    return most;
}

/// Labels of terms hold commas themselves ("Stadtentwicklung, Bauen & Wohnen"): of the pieces between
/// commas the longest runs that name a term belong together.
QStringList termPieces(model::VocabularyId vocabulary, const QString &text)
{
    const QStringList tokens = text.split(u',');
    const qsizetype longest = mostCommas(vocabulary) + 1;
    QStringList result;
    for (qsizetype i = 0; i < tokens.size();) {
        qsizetype length = std::min(longest, tokens.size() - i);
        while (length > 1 && !model::matchTerm(vocabulary, tokens.sliced(i, length).join(u',')))
            --length;
        if (const QString piece = tokens.sliced(i, length).join(u',').trimmed(); !piece.isEmpty())
            result.append(piece);
        i += length;
    }
    return result;
}

} // namespace

bool ValueBuilder::append(const FieldRule &rule, std::string &json)
{
    const size_t start = json.size();
    switch (rule.field->type) {
    case FieldType::Text:
        if (const QString text = joinedText(rule); !text.isEmpty())
            model::appendCanonicalText(json, text);
        break;
    case FieldType::Terms:
    case FieldType::Lines:
    case FieldType::Tags:
    case FieldType::Records:
        if (const QStringList found = entries(rule); !found.isEmpty())
            appendTexts(found, json);
        break;
    case FieldType::Municipalities:
        if (const QJsonArray found = municipalities(rule); !found.isEmpty())
            model::appendCanonicalJson(json, QJsonValue(found));
        break;
    default:
        if (const QJsonValue value = single(rule); !value.isUndefined())
            model::appendCanonicalJson(json, value);
        break;
    }
    return json.size() > start;
}

QString ValueBuilder::rewritten(const ValuePart &part, QString text) const
{
    for (const auto &[pattern, replacement] : part.replace)
        text.replace(pattern, replacement);
    return text;
}

QString ValueBuilder::translated(const ValuePart &part, QString text) const
{
    if (part.match) {
        const auto match = part.match->match(text);
        text = match.captured(match.lastCapturedIndex() > 0 ? 1 : 0).trimmed();
    }
    if (part.values.isEmpty())
        return text;
    const auto found = part.values.constFind(text.trimmed().toLower());
    return found == part.values.cend() ? text : *found;
}

QString ValueBuilder::text(const ValuePart &part, const QJsonValue &element) const
{
    if (part.from.isEmpty())
        return {};
    QString text = part.from.fill(m_row, element);
    if (text.isEmpty()) {
        const int only = part.from.onlyColumn();
        QStringList entries;
        if (only >= 0)
            for (const auto &entry : m_row.cells[size_t(only)].list())
                entries.append(entryText(entry));
        entries.removeAll(QString());
        text = entries.join(", "_L1);
    }
    return text.isEmpty() ? text : translated(part, rewritten(part, cleaned(text)));
}

/// The entries of a list, or the pieces of a text.
QStringList ValueBuilder::texts(const ValuePart &part) const
{
    QStringList raw;
    const int only = part.from.onlyColumn();
    if (only >= 0 && !m_row.cells[size_t(only)].list().isEmpty()) {
        for (const auto &entry : m_row.cells[size_t(only)].list())
            raw.append(rewritten(part, entryText(entry)));
    } else {
        const QString whole = rewritten(part, cleaned(part.from.fill(m_row)));
        raw = part.split.isEmpty() ? QStringList{whole} : pieces(whole, part.split);
    }
    QStringList result;
    for (const QString &entry : std::as_const(raw))
        if (const QString text = translated(part, cleaned(entry)).trimmed(); !text.isEmpty())
            result.append(text);
    return result;
}

QString ValueBuilder::joinedText(const FieldRule &rule) const
{
    QString joined;
    for (const ValuePart &part : rule.parts) {
        if (part.otherwise && !joined.isEmpty())
            continue;
        QString piece;
        if (part.split.isEmpty()) {
            piece = markdownFromHtml(text(part)).trimmed();
        } else {
            piece = texts(part).join("\n- "_L1);
            piece.prepend(piece.isEmpty() ? ""_L1 : "- "_L1);
        }
        if (piece.isEmpty())
            continue;
        if (part.shorten > 0)
            piece = shortened(piece.left(qsizetype(4) * part.shorten).simplified(), part.shorten);
        if (!part.heading.isEmpty())
            piece.prepend(QString("### "_L1 + part.heading + "\n\n"_L1));
        joined = joined.isEmpty() ? piece : QString(joined + "\n\n"_L1 + piece);
    }
    return rule.field->maxLength > 0 ? shortened(joined, rule.field->maxLength) : joined;
}

/// What a list says, each entry once.
QStringList ValueBuilder::entries(const FieldRule &rule)
{
    const model::Field &field = *rule.field;
    QStringList result;
    m_entered.clear();
    for (const ValuePart &part : rule.parts) {
        if (part.otherwise && !result.isEmpty())
            continue;
        for (const QString &text : texts(part)) {
            const bool isTerms = field.type == FieldType::Terms;
            for (const QString &piece : isTerms ? termPieces(field.vocabulary, text) : QStringList{text})
                addEntry(result, field, part, piece);
        }
    }
    return result;
}

void ValueBuilder::addEntry(
    QStringList &entries, const model::Field &field, const ValuePart &part, const QString &text)
{
    const bool isTag = field.type == FieldType::Tags;
    const QString found = entry(field, part, text);
    const QString value = isTag && !found.isEmpty() ? m_tags.of(found) : found;
    if (value.isEmpty() || m_entered.contains(value))
        return;
    m_entered.insert(value);
    entries.append(value);
    if (isTag)
        m_record.tags.append(found);
}

/// Of tags their name.
QString ValueBuilder::entry(const model::Field &field, const ValuePart &part, const QString &text)
{
    constexpr int longestTag = 100;
    switch (field.type) {
    case FieldType::Terms:
        return scalar(field, part, text).toString();
    case FieldType::Lines:
        return lineFromHtml(text);
    case FieldType::Tags:
        return withoutHash(lineFromHtml(text)).left(longestTag);
    default:
        return RecordId::fromString(text).isNull() ? QString() : text;
    }
}

QJsonArray ValueBuilder::municipalities(const FieldRule &rule)
{
    QJsonArray result;
    for (const ValuePart &part : rule.parts)
        if (!part.otherwise || result.isEmpty())
            for (const QString &text : texts(part))
                appendMunicipality(result, part, text);
    return result;
}

void ValueBuilder::appendMunicipality(QJsonArray &list, const ValuePart &part, const QString &text)
{
    const QString ags = municipalityKey(u"municipalities"_s, text);
    if (ags.isEmpty())
        return;
    for (const auto &entry : std::as_const(list))
        if (entry.toObject().value("ags"_L1) == ags)
            return;
    QJsonObject entry{{u"ags"_s, ags}};
    if (!part.role.isEmpty())
        entry.insert("role"_L1, part.role == "lead"_L1 && !list.isEmpty() ? u"partner"_s : part.role);
    list.append(entry);
}

QString ValueBuilder::municipalityKey(const QString &field, const QString &text)
{
    const QStringList keys = m_gazetteer.find(text);
    if (keys.size() == 1) {
        m_record.municipalities.append(keys.first());
        return keys.first();
    }
    reject(field,
        keys.isEmpty() ? RejectionReason::UnknownMunicipality : RejectionReason::AmbiguousMunicipality, text);
    return {};
}

QJsonValue ValueBuilder::single(const FieldRule &rule)
{
    for (const ValuePart &part : rule.parts) {
        const QString found = text(part);
        if (found.isEmpty())
            continue;
        const QJsonValue value = scalar(*rule.field, part, found);
        if (!value.isUndefined())
            return value;
    }
    return QJsonValue::Undefined;
}

QJsonValue ValueBuilder::scalar(const model::Field &field, const ValuePart &part, const QString &text)
{
    const QString id = field.id.toString();
    switch (field.type) {
    case FieldType::Line: {
        const QString line = lineFromHtml(text);
        const int most = part.shorten > 0 ? part.shorten : field.maxLength;
        if (line.isEmpty())
            return QJsonValue::Undefined;
        return most > 0 ? shortened(line, most) : line;
    }
    case FieldType::Term:
    case FieldType::Terms:
        if (const model::Term *term = model::matchTerm(field.vocabulary, text))
            return term->id.toString();
        reject(id, RejectionReason::UnknownTerm, text, &part);
        return QJsonValue::Undefined;
    case FieldType::Date:
        if (const QString iso = model::parseDate(text, part.dates); !iso.isEmpty())
            return iso;
        reject(id, RejectionReason::InvalidDate, text, &part);
        return QJsonValue::Undefined;
    case FieldType::Url:
        if (const QString address = model::parseAddress(text); !address.isEmpty())
            return address;
        reject(id, RejectionReason::InvalidAddress, text, &part);
        return QJsonValue::Undefined;
    case FieldType::Number:
        return number(field, part, text);
    case FieldType::Money:
        return money(field, part, text);
    case FieldType::Flag:
        return text == "true"_L1 || text.compare("ja"_L1, Qt::CaseInsensitive) == 0
            || text.compare("yes"_L1, Qt::CaseInsensitive) == 0;
    case FieldType::Municipality:
        if (const QString ags = municipalityKey(id, text); !ags.isEmpty())
            return ags;
        return QJsonValue::Undefined;
    default:
        reject(id, RejectionReason::WrongType, text, &part);
        return QJsonValue::Undefined;
    }
}

QJsonValue ValueBuilder::number(const model::Field &field, const ValuePart &part, const QString &text)
{
    const model::FieldNumber found = model::readFieldNumber(field, text, m_style);
    if (found.value)
        return *found.value;
    reject(field.id.toString(),
        found.ambiguous ? RejectionReason::UncertainNumber : RejectionReason::InvalidNumber, text, &part);
    return QJsonValue::Undefined;
}

/// An amount that nobody can be sure of is kept as text.
QJsonValue ValueBuilder::money(const model::Field &field, const ValuePart &part, const QString &text)
{
    const bool ambiguous = !m_style.stated && model::isAmbiguousMoney(text, m_style.decimalComma);
    const auto found = ambiguous ? std::nullopt : model::parseMoney(text, m_style.decimalComma);
    if (found)
        return *found;
    m_record.kept.append(QString(field.label.german + u": "_s + text.simplified()));
    reject(field.id.toString(), ambiguous ? RejectionReason::AmbiguousNumber : RejectionReason::InvalidNumber,
        text, &part);
    return QJsonValue::Undefined;
}

QString ValueBuilder::date(const ValuePart &part, const QJsonValue &element, const QString &field)
{
    const QString found = text(part, element);
    const QString iso = found.isEmpty() ? QString() : model::parseDate(found, part.dates);
    if (iso.isEmpty() && !found.isEmpty())
        reject(field, RejectionReason::InvalidDate, found, &part);
    return iso;
}

void ValueBuilder::reject(
    const QString &field, RejectionReason reason, const QString &value, const ValuePart *part)
{
    const int only = part ? part->from.onlyColumn() : -1;
    m_record.rejected.append({m_row.file, m_row.line, only < 0 ? 0 : m_row.cells[size_t(only)].column(),
        field, reason, shortened(value.simplified(), 120)});
}

} // namespace twb::intake
