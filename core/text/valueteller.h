// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/fields.h"
#include "core/text/formats.h"

#include <QDate>
#include <QJsonValue>
#include <QList>

#include <variant>

namespace twb::text {

/// How a value is laid out, whatever medium tells it.
enum class Shape : quint8 {
    Fact, ///< in a line of a table, the entries beside each other
    Prose, ///< Markdown
    Lines, ///< a list of texts
    Record, ///< another record
    Records, ///< a list of other records
    Entries, ///< a list of what has several parts
    Ratings, ///< entries that are compared with each other
    Sources,
    Files,
    Data, ///< of a newer program; only told where everything is
};

Shape shapeOf(model::FieldType type);

/// What a part of a value leads to.
enum class Target : quint8 { None, Address, Record, Tag, Municipality };

/// A part of a value in words, with what a medium can make of it beyond.
struct Part {
    QString text;
    QString aside = {}; ///< tells it from others of the same name: the district of a municipality
    Target target = Target::None;
    QString key = {}; ///< of the target: address, record id or AGS key
    QLatin1StringView field = {}; ///< which part of an entry it is, as in model::entryFields()
    std::variant<std::monostate, double, bool, QDate> typed = {}; ///< for sheets

    /// "Olpe (Kreis Olpe)".
    QString withAside() const;

    bool operator==(const Part &) const = default;
};

/// One of the things a value lists, or the only one; never empty.
using Entry = QList<Part>;

/// What records and municipalities that values name are called.
class KnownNames {
public:
    struct Name {
        QString title;
        QString aside = {};
    };

    virtual ~KnownNames() = default;

    /// Without a title the record is passed over.
    virtual Name record(const RecordId &id) const = 0;

    /// Without a title the key stands for it.
    virtual Name municipality(const QString &key) const = 0;
};

/// The one way from the value of a field to words.
class ValueTeller {
public:
    /// Both outlive the teller.
    ValueTeller(const KnownNames &names, const Formats &formats) : m_names(names), m_formats(formats) { }

    /// No entries for an empty value.
    QList<Entry> tell(const model::Field &field, const QJsonValue &value) const;

private:
    struct Way;
    static const Way &wayOf(model::FieldType type);

    QList<Entry> line(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> lines(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> term(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> terms(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> date(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> address(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> number(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> flag(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> money(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> municipality(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> record(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> records(const model::Field &field, const QJsonValue &value) const;
    QList<Entry> entries(const model::Field &field, const QJsonValue &value) const;

    const KnownNames &m_names;
    const Formats &m_formats;

    friend Shape shapeOf(model::FieldType type);
};

enum class Asides : quint8 { LeftOut, Told };

/// The words of all entries.
QString joined(const QList<Entry> &entries, QStringView betweenEntries, QStringView betweenParts,
    Asides asides = Asides::LeftOut);

/// A value of which nothing is known, as text: strings as they are, arrays and objects as JSON.
QString plainValue(const QJsonValue &value);

} // namespace twb::text
