// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/valuereader.h"

#include "core/model/numberfield.h"
#include "core/store/library.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace twb::edit {

using namespace Qt::StringLiterals;
using model::Field;
using model::FieldType;

namespace {

bool isList(FieldType type)
{
    switch (type) {
    case FieldType::Terms:
    case FieldType::Lines:
    case FieldType::Municipalities:
    case FieldType::Sources:
    case FieldType::Tags:
    case FieldType::Records:
    case FieldType::Applications:
    case FieldType::Ratings:
    case FieldType::Attachments:
        return true;
    default:
        return false;
    }
}

/// Arrays and objects written as such; nothing for other texts.
std::optional<QJsonValue> json(const QString &text)
{
    if (!text.startsWith(u'[') && !text.startsWith(u'{'))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isArray())
        return QJsonValue(document.array());
    return document.isObject() ? std::optional<QJsonValue>(document.object()) : std::nullopt;
}

QJsonValue flag(const QString &text)
{
    for (const QLatin1StringView word : {"ja"_L1, "wahr"_L1, "yes"_L1, "true"_L1, "1"_L1})
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    for (const QLatin1StringView word : {"nein"_L1, "falsch"_L1, "no"_L1, "false"_L1, "0"_L1})
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return false;
    return text;
}

QString term(model::VocabularyId vocabulary, const QString &text)
{
    const model::Term *found = model::matchTerm(vocabulary, text);
    return found ? found->id.toString() : text;
}

QStringList pieces(const QString &text)
{
    QStringList pieces;
    for (const QString &piece : text.split(u';'))
        if (const QString trimmed = piece.trimmed(); !trimmed.isEmpty())
            pieces.append(trimmed);
    return pieces;
}

/// A value of a field that holds no list and names nothing in the library.
QJsonValue scalar(const Field &field, const QString &text)
{
    constexpr bool decimalComma = true;
    switch (field.type) {
    case FieldType::Term:
        return term(field.vocabulary, text);
    case FieldType::Date: {
        const QString date = model::parseDate(text);
        return date.isEmpty() ? text : date;
    }
    case FieldType::Url: {
        const QString address = model::parseAddress(text);
        return address.isEmpty() ? text : address;
    }
    case FieldType::Number: {
        const auto number = model::readFieldNumber(field, text, {decimalComma, true}).value;
        return number ? QJsonValue(*number) : QJsonValue(text);
    }
    case FieldType::Flag:
        return flag(text);
    case FieldType::Money: {
        const auto money = model::parseMoney(text, decimalComma);
        return money ? QJsonValue(*money) : QJsonValue(text);
    }
    default:
        return text;
    }
}

} // namespace

ValueReader::ValueReader(const store::Library &library)
    : m_library(library), m_gazetteer(library.info().municipality)
{
}

Result<QJsonValue> ValueReader::read(const Field &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return QJsonValue();
    const bool mayBeJson =
        isList(field.type) || field.type == FieldType::Money || field.type == FieldType::Json;
    if (const auto value = mayBeJson ? json(trimmed) : std::nullopt)
        return *value;
    if (isList(field.type))
        return list(field, pieces(trimmed));
    if (field.type == FieldType::Municipality)
        return QJsonValue(key(trimmed));
    if (field.type == FieldType::Record)
        return field.id == "parent"_L1 ? tag(trimmed) : recordId(trimmed);
    return scalar(field, field.type == FieldType::Text ? text : trimmed);
}

Result<QJsonValue> ValueReader::list(const Field &field, const QStringList &parts)
{
    QJsonArray array;
    for (const QString &part : parts) {
        const auto value = entry(field, part);
        if (!value)
            return value;
        if (!array.contains(*value))
            array.append(*value);
    }
    return QJsonValue(array);
}

Result<QJsonValue> ValueReader::entry(const Field &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Terms:
        return QJsonValue(term(field.vocabulary, text));
    case FieldType::Municipalities:
        return municipality(field, text);
    case FieldType::Sources: {
        const QString address = model::parseAddress(text);
        return QJsonValue(QJsonObject{{u"url"_s, address.isEmpty() ? text : address}});
    }
    case FieldType::Tags:
        return tag(text);
    case FieldType::Records:
        return recordId(text);
    default:
        return QJsonValue(text);
    }
}

/// "Soest", "05974040" or "Soest:Federführung".
QJsonValue ValueReader::municipality(const Field &field, const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QJsonObject entry{{u"ags"_s, key(text.left(colon).trimmed())}};
    if (colon > 0)
        entry.insert(u"role"_s, term(field.vocabulary, text.sliced(colon + 1).trimmed()));
    return entry;
}

QString ValueReader::key(const QString &text)
{
    const QStringList keys = m_gazetteer.find(text);
    return keys.size() == 1 ? keys.first() : text;
}

Result<QJsonValue> ValueReader::tag(const QString &text)
{
    if (!m_tags) {
        auto tags = TagTree::read(m_library);
        if (!tags)
            return std::unexpected(tags.error());
        m_tags = *std::move(tags);
    }
    const Tag *tag = m_tags->find(text);
    return tag ? Result<QJsonValue>(tag->id.toString()) : failure(ErrorCode::UnknownTag, {text});
}

Result<QJsonValue> ValueReader::recordId(const QString &text) const
{
    const auto found = m_library.findRecord(text);
    return found.transform([](const RecordId &id) { return QJsonValue(id.toString()); });
}

} // namespace twb::edit
