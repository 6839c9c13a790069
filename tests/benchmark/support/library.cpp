// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/support/library.h"

#include "core/analysis/ftstokenizer.h"
#include "core/index/index.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sqlite3.h>

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

const QString indexPrefix = u"index-"_s;

/// Adds the first column of all rows.
void addRows(QCryptographicHash &hash, sqlite3 *database, const std::string &sql)
{
    sqlite3_stmt *select = nullptr;
    sqlite3_prepare_v2(database, sql.c_str(), -1, &select, nullptr);
    while (sqlite3_step(select) == SQLITE_ROW)
        hash.addData(QByteArrayView(
            static_cast<const char *>(sqlite3_column_blob(select, 0)), sqlite3_column_bytes(select, 0)));
    sqlite3_finalize(select);
}

/// Names of the FTS5 tables.
QStringList fullTextTables(sqlite3 *database)
{
    QStringList names;
    sqlite3_stmt *select = nullptr;
    sqlite3_prepare_v2(
        database, "SELECT name FROM sqlite_schema WHERE sql LIKE '%USING fts5(%'", -1, &select, nullptr);
    while (sqlite3_step(select) == SQLITE_ROW)
        names.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(select, 0))));
    sqlite3_finalize(select);
    return names;
}

/// Tables, rows and words of an index with a few records.
QString indexFingerprint()
{
    constexpr int records = 50;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"few.index"_s);
    const auto library = makeLibrary(folder.filePath(u"few.twb"_s), records);
    if (!library)
        return u"none"_s;
    if (const auto index = index::Index::open(path, (*library)->info()))
        (*index)->catchUp(**library);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    analysis::registerFtsTokenizer(database);
    addRows(hash, database, "SELECT sql FROM sqlite_schema");
    addRows(hash, database, "PRAGMA user_version");
    addRows(hash, database, "SELECT title || codes FROM entry");
    addRows(hash, database, "SELECT text FROM entry");
    for (const QString &table : fullTextTables(database)) {
        const std::string words = "temp.words_of_" + table.toStdString();
        const std::string make =
            "CREATE VIRTUAL TABLE " + words + " USING fts5vocab(main, " + table.toStdString() + ", row)";
        sqlite3_exec(database, make.c_str(), nullptr, nullptr, nullptr);
        addRows(hash, database, "SELECT term || doc FROM " + words);
    }
    sqlite3_close(database);
    constexpr qsizetype digits = 12;
    return QString::fromLatin1(hash.result().toHex().first(digits));
}

void removeOldIndexes()
{
    constexpr int days = 14;
    const QDateTime oldest = clock.now().addDays(-days);
    for (const QFileInfo &folder : QDir(dataFolder()).entryInfoList({indexPrefix + u'*'}, QDir::Dirs))
        if (QFileInfo(folder.filePath() + u"/used"_s).lastModified() < oldest)
            QDir(folder.filePath()).removeRecursively();
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
    constexpr int textVersion = 1; // of the corpus and of what is made of it here
    QString base = qEnvironmentVariable("TWB_BENCH_DATA");
    if (base.isEmpty())
        base = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
            + u"/transferwerkbank/bench"_s;
    const int format = store::libraryMigrations().constLast().number;
    const QString folder = base + u"/texts-%1-format-%2"_s.arg(textVersion).arg(format);
    QDir().mkpath(folder);
    return folder;
}

QString indexFolder()
{
    if (const QString known = qEnvironmentVariable(indexFolderVariable); !known.isEmpty())
        return known;
    static const QString folder = QDir(dataFolder()).filePath(indexPrefix + indexFingerprint());
    QDir().mkpath(folder);
    QFile used(QDir(folder).filePath(u"used"_s));
    if (used.open(QIODevice::WriteOnly))
        used.write("\n");
    removeOldIndexes();
    return folder;
}

QString indexPath(const store::Library &library)
{
    return index::Index::pathFor(indexFolder(), library.info());
}

Result<std::unique_ptr<store::Library>> cachedLibrary(const QString &name,
    const std::function<Result<std::unique_ptr<store::Library>>(const QString &path)> &make)
{
    const QString path = QDir(dataFolder()).filePath(name);
    if (!QFile::exists(path)) {
        const QString draft = path + u".%1"_s.arg(QCoreApplication::applicationPid());
        auto made = make(draft);
        if (!made)
            return made;
        made->reset();
        QFile::rename(draft, path);
    }
    auto library = store::Library::open(path, clock);
    if (!library)
        return library;
    auto index = index::Index::open(indexPath(**library), (*library)->info());
    if (!index)
        return std::unexpected(index.error());
    return (*index)->catchUp(**library).transform([&] { return *std::move(library); });
}

Result<std::unique_ptr<store::Library>> cachedLibrary(int records)
{
    return cachedLibrary(
        libraryName(records), [records](const QString &path) { return makeLibrary(path, records); });
}

} // namespace twb::bench
