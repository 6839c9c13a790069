// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/valueteller.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <functional>

namespace twb::text {

using namespace Qt::StringLiterals;
using model::Field;
using model::FieldType;

namespace {

QList<Entry> only(Part part)
{
    return part.text.isEmpty() ? QList<Entry>() : QList<Entry>{Entry{std::move(part)}};
}

/// Each item of a list told as \a tellOne tells a single value.
template <typename TellOne> QList<Entry> each(const QJsonValue &value, TellOne tellOne)
{
    QList<Entry> entries;
    for (const QJsonValue item : value.toArray())
        entries += tellOne(item);
    return entries;
}

} // namespace

/// What a type of field is told by.
struct ValueTeller::Way {
    FieldType type;
    Shape shape;
    QList<Entry> (ValueTeller::*tell)(const Field &, const QJsonValue &) const;
};

/// In the order of FieldType: a new type is a row here.
const ValueTeller::Way &ValueTeller::wayOf(FieldType type)
{
    static constexpr std::array ways{
        Way{FieldType::Line, Shape::Fact, &ValueTeller::line},
        Way{FieldType::Text, Shape::Prose, &ValueTeller::line},
        Way{FieldType::Term, Shape::Fact, &ValueTeller::term},
        Way{FieldType::Terms, Shape::Fact, &ValueTeller::terms},
        Way{FieldType::Date, Shape::Fact, &ValueTeller::date},
        Way{FieldType::Url, Shape::Fact, &ValueTeller::address},
        Way{FieldType::Number, Shape::Fact, &ValueTeller::number},
        Way{FieldType::Flag, Shape::Fact, &ValueTeller::flag},
        Way{FieldType::Lines, Shape::Lines, &ValueTeller::lines},
        Way{FieldType::Municipalities, Shape::Fact, &ValueTeller::entries},
        Way{FieldType::Municipality, Shape::Fact, &ValueTeller::municipality},
        Way{FieldType::Sources, Shape::Sources, &ValueTeller::entries},
        Way{FieldType::Tags, Shape::Fact, &ValueTeller::records},
        Way{FieldType::Records, Shape::Records, &ValueTeller::records},
        Way{FieldType::Record, Shape::Record, &ValueTeller::record},
        Way{FieldType::Money, Shape::Fact, &ValueTeller::money},
        Way{FieldType::Applications, Shape::Entries, &ValueTeller::entries},
        Way{FieldType::Ratings, Shape::Ratings, &ValueTeller::entries},
        Way{FieldType::Attachments, Shape::Files, &ValueTeller::entries},
        Way{FieldType::Json, Shape::Data, &ValueTeller::line},
    };
    static_assert(std::ranges::adjacent_find(ways, std::ranges::greater_equal(), &Way::type) == ways.end()
        && ways.size() == size_t(FieldType::Json) + 1);
    return ways[size_t(type)];
}

Shape shapeOf(FieldType type)
{
    return ValueTeller::wayOf(type).shape;
}

QString Part::withAside() const
{
    return aside.isEmpty() ? text : "%1 (%2)"_L1.arg(text, aside);
}

QList<Entry> ValueTeller::tell(const Field &field, const QJsonValue &value) const
{
    return (this->*wayOf(field.type).tell)(field, value);
}

QList<Entry> ValueTeller::line(const Field &, const QJsonValue &value) const
{
    return only({plainValue(value)});
}

QList<Entry> ValueTeller::lines(const Field &field, const QJsonValue &value) const
{
    return each(value, [&](const QJsonValue &item) { return line(field, item); });
}

QList<Entry> ValueTeller::term(const Field &field, const QJsonValue &value) const
{
    return only({m_formats.term(field.vocabulary, value.toString())});
}

QList<Entry> ValueTeller::terms(const Field &field, const QJsonValue &value) const
{
    return each(value, [&](const QJsonValue &item) { return term(field, item); });
}

QList<Entry> ValueTeller::date(const Field &, const QJsonValue &value) const
{
    const QString iso = value.toString();
    Part part{m_formats.date(iso)};
    if (const QDate day = QDate::fromString(iso, Qt::ISODate); iso.size() == 10 && day.isValid())
        part.typed = day;
    return only(std::move(part));
}

QList<Entry> ValueTeller::address(const Field &, const QJsonValue &value) const
{
    const QString address = value.toString();
    return only({.text = address, .target = Target::Address, .key = address});
}

QList<Entry> ValueTeller::number(const Field &field, const QJsonValue &value) const
{
    if (!value.isDouble())
        return line(field, value);
    return only({.text = m_formats.number(value.toDouble()), .typed = value.toDouble()});
}

QList<Entry> ValueTeller::flag(const Field &field, const QJsonValue &value) const
{
    if (!value.isBool())
        return line(field, value);
    return only({.text = m_formats.flag(value.toBool()), .typed = value.toBool()});
}

QList<Entry> ValueTeller::money(const Field &, const QJsonValue &value) const
{
    return only({m_formats.money(value.toObject())});
}

QList<Entry> ValueTeller::municipality(const Field &, const QJsonValue &value) const
{
    const QString key = value.toString();
    if (key.isEmpty())
        return {};
    const KnownNames::Name name = m_names.municipality(key);
    return only({.text = name.title.isEmpty() ? key : name.title,
        .aside = name.aside,
        .target = Target::Municipality,
        .key = key});
}

QList<Entry> ValueTeller::record(const Field &field, const QJsonValue &value) const
{
    const RecordId id = RecordId::fromString(value.toString());
    if (id.isNull())
        return line(field, value);
    return only({.text = m_names.record(id).title,
        .target = field.type == FieldType::Tags ? Target::Tag : Target::Record,
        .key = id.toString()});
}

QList<Entry> ValueTeller::records(const Field &field, const QJsonValue &value) const
{
    return each(value, [&](const QJsonValue &item) { return record(field, item); });
}

/// The parts of an entry in the order in which they are read; addresses, which nobody reads, last.
QList<Entry> ValueTeller::entries(const Field &field, const QJsonValue &value) const
{
    QList<Entry> entries;
    for (const QJsonValue item : value.toArray()) {
        Entry entry;
        for (const Field &part : model::entryFields(field.type))
            for (const Entry &told : tell(part, item.toObject().value(part.id)))
                for (Part words : told) {
                    words.field = part.id;
                    entry.append(std::move(words));
                }
        std::ranges::stable_partition(entry, [](const Part &part) { return part.target != Target::Address; });
        if (!entry.isEmpty())
            entries.append(std::move(entry));
    }
    return entries;
}

QString joined(
    const QList<Entry> &entries, QStringView betweenEntries, QStringView betweenParts, Asides asides)
{
    QStringList texts;
    for (const Entry &entry : entries) {
        QStringList words;
        for (const Part &part : entry)
            words.append(asides == Asides::Told ? part.withAside() : part.text);
        texts.append(words.join(betweenParts));
    }
    return texts.join(betweenEntries);
}

QString plainValue(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    return value.toVariant().toString();
}

} // namespace twb::text
