// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/words.h"

#include "core/edit/valuereader.h"

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

bool isCalled(const model::Label &label, const QString &word)
{
    return label.german.compare(word, Qt::CaseInsensitive) == 0
        || label.english.compare(word, Qt::CaseInsensitive) == 0;
}

Result<const model::Field *> readField(model::Kind kind, const QString &word)
{
    if (const model::Field *field = model::findField(kind, word))
        return field;
    for (const model::Field &field : model::fields(kind))
        if (isCalled(field.label, word))
            return &field;
    return failure(ErrorCode::UnknownField, {model::kindId(kind).toString(), word});
}

} // namespace

Result<QJsonObject> readValues(const store::Library &library, model::Kind kind, const QStringList &words)
{
    edit::ValueReader values(library);
    QJsonObject object;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return failure(ErrorCode::InvalidArgument, {word, u"FIELD=VALUE"_s});
        const auto field = readField(kind, word.first(equals).trimmed());
        if (!field)
            return std::unexpected(field.error());
        const auto value = values.read(**field, word.sliced(equals + 1));
        if (!value)
            return std::unexpected(value.error());
        object.insert((*field)->id, *value);
    }
    return object;
}

Result<model::Kind> readKind(const QString &word)
{
    for (int i = 0; i < int(model::Kind::Other); ++i) {
        const auto kind = model::Kind(i);
        if (word == model::kindId(kind) || isCalled(model::kindLabel(kind), word))
            return kind;
    }
    return failure(ErrorCode::UnknownKind, {word});
}

Result<QList<RecordId>> readIds(const store::Library &library, const QStringList &words)
{
    QList<RecordId> ids;
    for (const QString &word : words) {
        const auto id = library.findRecord(word);
        if (!id)
            return std::unexpected(id.error());
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

void addNoteOption(QCommandLineParser &parser)
{
    parser.addOption({u"note"_s, u"TEXT"_s, u"TEXT"_s});
}

edit::Author authorOf(const QCommandLineParser &parser)
{
    return {actorName(), parser.value(u"note"_s)};
}

} // namespace twb::cli
