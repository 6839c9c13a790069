// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"

#include "core/base/id.h"

#include <QDate>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

bool isEmpty(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return isBlank(value.toString());
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    default:
        return false;
    }
}

QJsonValue::Type expectedType(FieldType type)
{
    switch (type) {
    case FieldType::Number:
        return QJsonValue::Double;
    case FieldType::Flag:
        return QJsonValue::Bool;
    case FieldType::Money:
        return QJsonValue::Object;
    case FieldType::Terms:
    case FieldType::Lines:
    case FieldType::Municipalities:
    case FieldType::Sources:
    case FieldType::Tags:
    case FieldType::Records:
    case FieldType::Applications:
    case FieldType::Ratings:
    case FieldType::Attachments:
        return QJsonValue::Array;
    default:
        return QJsonValue::String;
    }
}

QJsonValue::Type expectedEntryType(FieldType type)
{
    switch (type) {
    case FieldType::Municipalities:
    case FieldType::Sources:
    case FieldType::Applications:
    case FieldType::Ratings:
    case FieldType::Attachments:
        return QJsonValue::Object;
    default:
        return QJsonValue::String;
    }
}

/// Of such a text nothing is checked; it may be long, and is not copied for it.
bool isFreeText(const Field &field, const QJsonValue &value)
{
    return field.type == FieldType::Text && field.maxLength <= 0 && value.isString();
}

/// JSON has no other numbers: a file would hold 0 in their place.
bool isNumber(const QJsonValue &value)
{
    return value.isDouble() && std::isfinite(value.toDouble());
}

bool isMunicipalityKey(QStringView text)
{
    return (text.size() == 8 || text.size() == 5)
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isColour(const QString &text)
{
    static const QRegularExpression pattern(u"\\A#[0-9a-fA-F]{6}\\z"_s);
    return pattern.match(text).hasMatch();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// Checks the values of one field and collects what is wrong with them.
class FieldCheck {
public:
    FieldCheck(const Field &field, QList<Problem> &problems) : m_field(field), m_problems(problems) { }

    void check(const QJsonValue &value)
    {
        if (m_field.type == FieldType::Json || isFreeText(m_field, value))
            return;
        if (value.type() != expectedType(m_field.type)) {
            report(ProblemCode::WrongType, value.toVariant().toString());
            return;
        }
        if (value.isDouble() && !isNumber(value))
            report(ProblemCode::WrongType, value.toVariant().toString());
        else if (value.isString())
            checkText(value.toString());
        else if (value.isArray())
            for (const auto &entry : value.toArray())
                checkEntry(entry);
        else if (m_field.type == FieldType::Money)
            checkMoney(value.toObject());
    }

private:
    void report(ProblemCode code, const QString &argument = {})
    {
        m_problems.append({m_field.id.toString(), code, argument});
    }

    void checkText(const QString &text)
    {
        if (m_field.maxLength > 0 && text.size() > m_field.maxLength)
            report(ProblemCode::TooLong, QString::number(m_field.maxLength));
        switch (m_field.type) {
        case FieldType::Term:
            checkTerm(text);
            break;
        case FieldType::Date:
            checkDate(text);
            break;
        case FieldType::Url:
            checkUrl(text);
            break;
        case FieldType::Municipality:
            checkKey(text);
            break;
        case FieldType::Record:
            checkRecord(text);
            break;
        default:
            break;
        }
        if (m_field.id == "colour"_L1 && !isColour(text))
            report(ProblemCode::InvalidColour, text);
        if (m_field.id == "ags"_L1 && m_field.type == FieldType::Line)
            checkKey(text);
    }

    void checkEntry(const QJsonValue &entry)
    {
        if (entry.type() != expectedEntryType(m_field.type)) {
            report(ProblemCode::WrongType, entry.toVariant().toString());
            return;
        }
        switch (m_field.type) {
        case FieldType::Terms:
            checkTerm(entry.toString());
            break;
        case FieldType::Tags:
        case FieldType::Records:
            checkRecord(entry.toString());
            break;
        default:
            checkParts(entry.toObject());
            break;
        }
    }

    /// What is wrong with a part of an entry is told of the field.
    void checkParts(const QJsonObject &entry)
    {
        QList<Problem> found;
        for (const Field &part : entryFields(m_field.type)) {
            const QJsonValue value = entry.value(part.id);
            if (!isEmpty(value))
                FieldCheck(part, found).check(value);
            else if (part.requirement == Requirement::Required)
                found.append({{}, ProblemCode::Missing, {}});
        }
        for (const Problem &problem : std::as_const(found))
            report(problem.code, problem.argument);
    }

    void checkMoney(const QJsonObject &range)
    {
        for (const QLatin1StringView end : {"from"_L1, "to"_L1})
            if (const QJsonValue amount = range.value(end); !isEmpty(amount) && !isNumber(amount))
                report(ProblemCode::WrongType, amount.toVariant().toString());
        const QJsonValue from = range.value("from"_L1);
        const QJsonValue to = range.value("to"_L1);
        if (from.isDouble() && to.isDouble() && from.toDouble() > to.toDouble())
            report(ProblemCode::RangeReversed);
    }

    void checkTerm(const QString &id)
    {
        if (!findTerm(m_field.vocabulary, id))
            report(ProblemCode::UnknownTerm, id);
    }
    void checkDate(const QString &text)
    {
        if (!isValidDate(text))
            report(ProblemCode::InvalidDate, text);
    }
    void checkUrl(const QString &text)
    {
        if (!isWebAddress(text))
            report(ProblemCode::InvalidUrl, text);
    }
    void checkKey(const QString &text)
    {
        if (!isMunicipalityKey(text))
            report(ProblemCode::InvalidMunicipalityKey, text);
    }
    void checkRecord(const QString &text)
    {
        if (RecordId::fromString(text).isNull())
            report(ProblemCode::InvalidRecordId, text);
    }

    const Field &m_field;
    QList<Problem> &m_problems;
};

} // namespace

bool isValidDate(QStringView text)
{
    static const QRegularExpression pattern(u"\\A\\d{4}(-\\d{2}(-\\d{2})?)?\\z"_s);
    if (!pattern.matchView(text).hasMatch())
        return false;
    const int year = text.first(4).toInt();
    const int month = text.size() >= 7 ? text.sliced(5, 2).toInt() : 1;
    const int day = text.size() == 10 ? text.sliced(8, 2).toInt() : 1;
    return year > 0 && QDate::isValid(year, month, day);
}

QList<Problem> validate(Kind kind, const QJsonObject &values)
{
    QList<Problem> problems;
    const bool published = values.value("review_state"_L1).toString() == "published"_L1;
    for (const Field &field : fields(kind)) {
        const QJsonValue value = values.value(field.id);
        if (field.requirement == Requirement::Optional && isFreeText(field, value))
            continue;
        if (!isEmpty(value))
            FieldCheck(field, problems).check(value);
        else if (field.requirement == Requirement::Required)
            problems.append({field.id.toString(), ProblemCode::Missing, {}});
        else if (field.requirement == Requirement::ForPublishing && published)
            problems.append({field.id.toString(), ProblemCode::MissingForPublishing, {}});
    }
    return problems;
}

} // namespace twb::model
