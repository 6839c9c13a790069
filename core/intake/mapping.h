// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/intake/sourcerow.h"
#include "core/model/fields.h"

#include <QHash>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <functional>
#include <optional>

namespace twb::intake {

/// A text with places to fill in: "https://example.org/{Lesson ID}", "{.url}".
struct Template {
    struct Piece {
        QString literal; ///< comes before the value
        int column = -1; ///< index into Mapping::columns; -1 for none
        QString member; ///< of the element of `each`: "url"; "." for the element itself

        bool operator==(const Piece &) const = default;
    };
    QList<Piece> pieces;

    bool isEmpty() const { return pieces.isEmpty(); }

    /// The column when the template is nothing but one: then lists pass through it. -1 otherwise.
    int onlyColumn() const;

    /// Filled in; empty when every place is empty, so that a bare prefix is no value.
    QString fill(const SourceRow &row, const QJsonValue &element = {}) const;

    bool operator==(const Template &) const = default;
};

/// Where a value, or a part of it, comes from and how it is changed on the way, in this order.
struct ValuePart {
    Template from;
    QList<std::pair<QRegularExpression, QString>> replace;
    QString split; ///< "list" for entries of a list, "lines", else characters that separate
    std::optional<QRegularExpression>
        match; ///< takes the first group of the first match; nothing without a match
    QHash<QString, QString> values; ///< translation by lower-case text; empty text drops the value
    QStringList dates; ///< formats of QDate::fromString, tried in order before ISO 8601
    int shorten = 0; ///< characters; 0 for all
    QString heading; ///< stands above the part in a text that is made of several
    QString role; ///< of a municipality
    bool otherwise = false; ///< only when the parts before gave nothing
};

/// How one field is filled.
struct FieldRule {
    const model::Field *field = nullptr;
    QList<ValuePart> parts;
};

/// How one entry of `sources`, or one per element of a list, is filled.
struct SourceRule {
    int each = -1; ///< column whose list is walked; -1 for one entry
    ValuePart url;
    ValuePart title;
    ValuePart publisher;
    ValuePart published;
    ValuePart retrieved;
};

/// A condition on one column; rows that do not meet all of them are passed over.
struct Condition {
    int column = -1;
    QStringList values; ///< lower case; empty means: any text
    bool excluded = false;
};

enum class SourceForm : quint8 { Csv, Markdown };

/// What columns of a table or keys of a front matter mean. Read from a YAML file (see
/// resources/intake/README.md for the format), or guessed.
struct Mapping {
    QString id; ///< of a mapping file: names the source for good, part of the identity of its records
    QString name; ///< for people
    SourceForm form = SourceForm::Csv;
    model::Kind kind = model::Kind::Other;
    QStringList detect; ///< columns or keys that must all be there for the mapping to be chosen
    QString files; ///< wildcard for the paths of a folder
    QStringList columns; ///< everything the rules ask of a source
    Template key; ///< identity of a row inside the source; empty: the title
    QList<Condition> conditions;
    QList<FieldRule> fields;
    QList<SourceRule> sources;
    QJsonObject fixed; ///< values that every record gets where the rules give none
    std::optional<bool> decimalComma; ///< as the file suggests when not set
    QStringList guessed; ///< "Spalte → field", for people; empty for mapping files
    QStringList unused; ///< columns that a guess found no field for

    /// True when a row with these cells is wanted.
    bool wants(const std::function<Cell(int column)> &cell) const;

    /// Index of a column in `columns`, added when it is new.
    int column(const QString &name);
};

/// Reads a mapping file. Fails with ImportMappingInvalid (\a path, reason) at the first thing that is
/// unknown or of the wrong form.
Result<Mapping> parseMapping(const QByteArray &yaml, const QString &path);

/// Reads a mapping from a file, or a shipped one by its name. FileNotFound when there is neither.
Result<Mapping> loadMapping(const QString &fileOrName);

/// The mappings that come with the program.
QList<Mapping> shippedMappings();

} // namespace twb::intake
