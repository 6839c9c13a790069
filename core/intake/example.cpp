// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/example.h"

#include "core/model/identity.h"
#include "core/store/library.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

/// One file of examples and how its keys become record ids.
struct ExampleFile {
    QLatin1StringView path;
    QLatin1StringView kind;
};

constexpr ExampleFile exampleFiles[] = {
    {":/example/municipalities.json"_L1, "municipality"_L1},
    {":/example/elsewhere.json"_L1, "municipality"_L1},
    {":/example/tags.json"_L1, "tag"_L1},
    {":/example/projects.json"_L1, "project"_L1},
    {":/example/lessons.json"_L1, "lesson"_L1},
    {":/example/adoptions.json"_L1, "adoption"_L1},
};

QJsonArray exampleIds(QLatin1StringView kind, const QJsonArray &keys)
{
    QJsonArray ids;
    for (const auto &key : keys)
        ids.append(model::shippedId(kind, key.toString()).toString());
    return ids;
}

/// The files name other records by key, which people can read; a library names them by id.
QJsonObject withIds(QJsonObject values)
{
    struct Reference {
        QLatin1StringView field;
        QLatin1StringView kind;
    };
    for (const auto &[field, kind] : {Reference{"tags"_L1, "tag"_L1}, Reference{"projects"_L1, "project"_L1},
             Reference{"related"_L1, "project"_L1}})
        if (values.contains(field))
            values[field] = exampleIds(kind, values.value(field).toArray());
    for (const auto &[field, kind] :
        {Reference{"parent"_L1, "tag"_L1}, Reference{"original"_L1, "project"_L1}})
        if (values.contains(field))
            values[field] = model::shippedId(kind, values.value(field).toString()).toString();
    return values;
}

Result<QJsonArray> readExamples(QLatin1StringView path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {path, file.errorString()});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isArray())
        return failure(ErrorCode::FileNotReadable, {path, error.errorString()});
    return document.array();
}

Result<void> addExamples(store::StepWriter &writer, const ExampleFile &file)
{
    const auto examples = readExamples(file.path);
    if (!examples)
        return std::unexpected(examples.error());
    for (const auto &entry : *examples) {
        const QJsonObject example = entry.toObject();
        store::RecordChange change;
        change.record = model::shippedId(file.kind, example.value("key"_L1).toString());
        change.kind = file.kind;
        change.values = withIds(example.value("fields"_L1).toObject());
        if (const auto added = writer.add(change); !added)
            return std::unexpected(added.error());
    }
    return {};
}

} // namespace

Result<store::Step> addExampleRecords(store::Library &library, const QString &actor)
{
    store::LibraryInfo info = library.info();
    info.example = true;
    if (const auto marked = library.setInfo(info); !marked)
        return std::unexpected(marked.error());

    auto writer =
        library.beginStep({store::StepKind::Import, actor, u"Beispielbestand, Stand laut Quelle"_s, {}, {}});
    if (!writer)
        return std::unexpected(writer.error());
    for (const ExampleFile &file : exampleFiles)
        if (const auto added = addExamples(**writer, file); !added)
            return std::unexpected(added.error());
    return (*writer)->commit();
}

} // namespace twb::intake
