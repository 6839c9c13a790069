// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/fieldtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::Field;
using model::FieldType;

namespace {

class Teller {
    Q_DECLARE_TR_FUNCTIONS(FieldText)

public:
    Teller(const Names &names, const Formats &formats) : m_names(names), m_formats(formats) { }

    QString tell(const Field &field, const QJsonValue &value) const
    {
        switch (field.type) {
        case FieldType::Term:
            return term(field, value.toString());
        case FieldType::Date:
            return m_formats.date(value.toString());
        case FieldType::Number:
            return value.isDouble() ? m_formats.number(value.toDouble()) : value.toString();
        case FieldType::Flag:
            return value.toBool() ? tr("yes") : tr("no");
        case FieldType::Municipality:
            return m_names.municipalities.value(value.toString(), value.toString());
        case FieldType::Record:
            return record(value.toString());
        case FieldType::Money:
            return m_formats.money(
                value.toObject().value("from"_L1).toDouble(-1), value.toObject().value("to"_L1).toDouble(-1));
        case FieldType::Terms:
            return lines(value, [&](const QJsonValue &item) { return term(field, item.toString()); });
        case FieldType::Tags:
        case FieldType::Records:
            return lines(value, [&](const QJsonValue &item) { return record(item.toString()); });
        case FieldType::Lines:
            return lines(value, [](const QJsonValue &item) { return item.toString(); });
        case FieldType::Municipalities:
        case FieldType::Sources:
        case FieldType::Applications:
        case FieldType::Ratings:
        case FieldType::Attachments:
            return lines(value, [&](const QJsonValue &item) { return entry(field, item.toObject()); });
        case FieldType::Json:
            return plain(value);
        case FieldType::Line:
        case FieldType::Text:
        case FieldType::Url:
            break;
        }
        return value.isString() ? value.toString() : plain(value);
    }

    static QString plain(const QJsonValue &value)
    {
        if (value.isArray())
            return QString::fromUtf8(QJsonDocument(value.toArray()).toJson());
        if (value.isObject())
            return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
        return value.toVariant().toString();
    }

private:
    QString term(const Field &field, const QString &id) const { return term(field.vocabulary, id); }

    QString term(model::VocabularyId vocabulary, const QString &id) const
    {
        return model::termLabel(vocabulary, id, m_formats.language());
    }

    QString record(const QString &text) const
    {
        return m_names.records.value(RecordId::fromString(text), text);
    }

    template <typename Tell> static QString lines(const QJsonValue &value, Tell tellOne)
    {
        QStringList texts;
        for (const QJsonValue &item : value.toArray())
            texts.append(tellOne(item));
        return texts.join(u'\n');
    }

    /// The parts of an entry, in the order in which they are read.
    QString entry(const Field &field, const QJsonObject &values) const
    {
        QStringList parts{m_names.municipalities.value(values.value("ags"_L1).toString())};
        if (field.type == FieldType::Municipalities)
            parts.append(term(field, values.value("role"_L1).toString()));
        parts.append(term(model::VocabularyId::Criterion, values.value("criterion"_L1).toString()));
        parts.append(term(model::VocabularyId::Rating, values.value("rating"_L1).toString()));
        for (const auto id : {"name"_L1, "alt"_L1, "licence"_L1, "title"_L1, "publisher"_L1, "url"_L1})
            parts.append(values.value(id).toString());
        for (const auto id : {"published"_L1, "retrieved"_L1, "date"_L1})
            parts.append(m_formats.date(values.value(id).toString()));
        for (const auto id : {"adaptation"_L1, "outcome"_L1, "reason"_L1})
            parts.append(values.value(id).toString());
        parts.removeAll(QString());
        return parts.join(u" · ");
    }

    const Names &m_names;
    const Formats &m_formats;
};

} // namespace

QString fieldLabel(model::Kind kind, const QString &id, const Formats &formats)
{
    if (id == model::trashedField)
        return QCoreApplication::translate("FieldText", "In the trash");
    const Field *field = model::findField(kind, id);
    return field ? field->label.in(formats.language()).toString() : id;
}

QString fieldText(
    model::Kind kind, const QString &id, const QJsonValue &value, const Names &names, const Formats &formats)
{
    if (value.isUndefined() || value.isNull())
        return {};
    const Teller teller(names, formats);
    static constexpr Field trashed{
        .id = model::trashedField, .label = {}, .help = {}, .type = FieldType::Flag};
    if (id == model::trashedField)
        return teller.tell(trashed, value);
    const Field *field = model::findField(kind, id);
    return field ? teller.tell(*field, value) : Teller::plain(value);
}

} // namespace twb::ui
