// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/support/library.h"

#include "core/index/index.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace twb::bench {

using namespace Qt::StringLiterals;

namespace {

const SystemClock clock;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString agsOf(int municipality)
{
    return u"05%1"_s.arg(900001 + municipality);
}

QString term(model::VocabularyId vocabulary, int place)
{
    return model::terms(vocabulary)[size_t(place)].id;
}

RecordId tagId(int tag)
{
    return RecordId::fromName(u"tag:bench-%1"_s.arg(tag));
}

Result<void> addAll(store::StepWriter &writer, const QList<store::RecordChange> &changes)
{
    for (const store::RecordChange &change : changes)
        if (auto added = writer.add(change); !added)
            return std::unexpected(added.error());
    return {};
}

store::LibraryInfo newInfo(int records)
{
    store::LibraryInfo info;
    info.id = RecordId::fromName(u"bench-library:%1"_s.arg(records)).uuid();
    info.name = u"Messung"_s;
    return info;
}

store::StepRequest newStep()
{
    store::StepRequest request;
    request.kind = store::StepKind::Import;
    request.what = u"Messung"_s;
    return request;
}

QString libraryName(int records)
{
    return u"library-%1.twb"_s.arg(records);
}

} // namespace

store::RecordChange changeFor(const Document &document, int number)
{
    using model::VocabularyId;
    QJsonArray tags;
    for (const int tag : document.tags)
        tags.append(tagId(tag).toString());
    const bool project = document.kind == 0;
    QJsonObject values{{u"title"_s, text(document.title)}, {u"summary"_s, text(document.summary)},
        {u"municipalities"_s,
            QJsonArray{QJsonObject{{u"ags"_s, agsOf(document.municipality)}, {u"role"_s, u"lead"_s}}}},
        {u"action_fields"_s, QJsonArray{term(VocabularyId::ActionField, document.actionField)}},
        {u"status_as_of"_s, u"%1-06"_s.arg(document.year)}, {u"tags"_s, tags},
        {project ? u"solution"_s : u"what_happened"_s, text(document.body)}};
    if (project) {
        values.insert(u"status"_s, term(VocabularyId::Status, document.status));
        values.insert(u"maturity"_s, term(VocabularyId::Maturity, document.maturity));
    } else
        values.insert(u"kind"_s, term(VocabularyId::LessonKind, document.lessonKind));
    return {
        RecordId::fromName(u"bench:%1"_s.arg(number)), project ? u"project"_s : u"lesson"_s, values, {}, {}};
}

QList<store::RecordChange> namesOf(const Corpus &corpus)
{
    QList<store::RecordChange> changes;
    for (int tag = 0; tag < Corpus::tags; ++tag)
        changes.append({tagId(tag), u"tag"_s, {{u"name"_s, text(corpus.tagName(tag))}}, {}, {}});
    for (int i = 0; i < Corpus::municipalities; ++i)
        changes.append({RecordId::fromName(u"municipality:%1"_s.arg(agsOf(i))), u"municipality"_s,
            {{u"name"_s, text(corpus.municipalityName(i))}, {u"ags"_s, agsOf(i)}}, {}, {}});
    return changes;
}

Result<std::unique_ptr<store::Library>> makeLibrary(const QString &path, int records)
{
    Corpus corpus;
    if (!corpus.isUsable())
        return failure(ErrorCode::FileNotFound, {u"/usr/share/dict/ngerman"_s});
    auto library = store::Library::create(path, newInfo(records), clock);
    if (!library)
        return library;
    auto writer = (*library)->beginStep(newStep());
    if (!writer)
        return std::unexpected(writer.error());
    auto written = addAll(**writer, namesOf(corpus));
    for (int number = 0; written && number < records; ++number)
        written = addAll(**writer, {changeFor(corpus.next(), number)});
    if (!written)
        return std::unexpected(written.error());
    auto committed = (*writer)->commit();
    writer->reset();
    return committed.transform([&](const store::Step &) { return *std::move(library); });
}

QString dataFolder()
{
    const QString chosen = qEnvironmentVariable("TWB_BENCH_DATA");
    const QString folder = chosen.isEmpty() ? QStringLiteral(TWB_SOURCE_DIR "/build/bench-data") : chosen;
    QDir().mkpath(folder);
    return folder;
}

Result<std::unique_ptr<store::Library>> cachedLibrary(int records)
{
    const QString path = QDir(dataFolder()).filePath(libraryName(records));
    const QString draft = path + u".new"_s;
    if (!QFile::exists(path)) {
        for (const QLatin1StringView rest : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(draft + rest);
        auto made = makeLibrary(draft, records);
        if (!made)
            return made;
        made->reset();
        QFile::rename(draft, path);
    }
    auto library = store::Library::open(path, clock);
    if (!library)
        return library;
    auto index =
        index::Index::open(index::Index::pathFor(dataFolder(), (*library)->info()), (*library)->info());
    if (!index)
        return std::unexpected(index.error());
    return (*index)->catchUp(**library).transform([&] { return *std::move(library); });
}

} // namespace twb::bench
