// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bulkfields.h"
#include "core/edit/bulktags.h"
#include "core/edit/tagoperation.h"
#include "core/sqlite/statement.h"
#include "core/sqlite/transaction.h"
#include "core/store/connection.h"
#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/report.h"
#include "tests/benchmark/support/require.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

// What a bulk change costs: many records get a tag, or a value in a field, in one step, against one SQL
// transaction that writes the same revisions into the same file, ready-made and without looking at anything.

namespace {

using namespace twb;
using namespace twb::bench;
using namespace Qt::StringLiterals;

/// A row of the table `revision`, and what its record's row says then.
struct Written {
    qint64 sequence = 0;
    qint64 record = 0;
    qint64 step = 0;
    QByteArray id;
    QByteArray bytes;
};

std::unique_ptr<store::Connection> connectTo(const QString &path)
{
    return require(store::Connection::open(path, {}));
}

std::vector<Written> writtenAfter(const QString &path, qint64 sequence)
{
    const auto connection = connectTo(path);
    sqlite::Statement rows(
        *connection, "SELECT seq, record, step, id, bytes FROM revision WHERE seq > ? ORDER BY seq");
    std::vector<Written> written;
    for (bool row = require(rows.first(sequence)); row; row = require(rows.next()))
        written.push_back({rows.integer(0), rows.integer(1), rows.integer(2), rows.blob(3), rows.blob(4)});
    return written;
}

/// Seconds that one transaction takes for the same rows.
double writePlainly(const QString &path, const std::vector<Written> &written)
{
    const auto connection = connectTo(path);
    require(connection->prepareWriting());
    sqlite::Statement step(*connection,
        "INSERT INTO step (number, id, kind, at, actor, municipality, what, note, first_seq, revisions)"
        " VALUES (?, randomblob(16), 'tag', 0, '', '', '', '', ?, ?)");
    sqlite::Statement revision(
        *connection, "INSERT INTO revision (seq, record, step, id, bytes) VALUES (?, ?, ?, ?, ?)");
    sqlite::Statement record(
        *connection, "UPDATE record SET revisions = revisions + 1, newest = ? WHERE number = ?");
    const double start = seconds();
    auto transaction = require(sqlite::Transaction::begin(*connection));
    require(step.run(written.front().step, written.front().sequence, qint64(written.size())));
    for (const Written &row : written) {
        require(revision.run(row.sequence, row.record, row.step, row.id, row.bytes));
        require(record.run(row.sequence, row.record));
    }
    require(transaction.commit());
    return seconds() - start;
}

QList<RecordId> allRecords(const store::Library &library, int count)
{
    QList<RecordId> records;
    require(library.visitStoredSince(0, [&](const auto &record) -> Result<void> {
        const auto revision = require(model::parseTrustedRevision(record.bytes.toByteArray()));
        if (records.size() < count && revision.kind != "tag"_L1 && revision.kind != "municipality"_L1)
            records.append(revision.record);
        return {};
    }));
    return records;
}

/// Seconds for the step itself.
template <typename Work> double measureStep(const QString &path, Work &&work)
{
    const SystemClock clock;
    const auto library = require(store::Library::open(path, clock));
    const double start = seconds();
    require(work(*library));
    return seconds() - start;
}

void copy(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to))
        std::exit(1);
}

/// The library that every round begins with, and what is changed in it.
struct Ground {
    QString folder;
    QList<RecordId> records;
    qint64 last = 0; ///< sequence number before the change
};

/// Runs a bulk change some times against the same rows; false when it costs more than it may.
template <typename Work> bool compare(const Ground &ground, const char *name, Work work)
{
    const QString fresh = ground.folder + u"/fresh.twb"_s;
    const QString edited = ground.folder + u"/edited.twb"_s;
    const QString plain = ground.folder + u"/plain.twb"_s;
    Series ours;
    Series baseline;
    Series undo;
    for (int round = 0; round < 5; ++round) {
        copy(fresh, edited);
        ours.add(measureStep(edited, work));
        const auto written = writtenAfter(edited, ground.last);
        copy(fresh, plain);
        baseline.add(writePlainly(plain, written));
        undo.add(measureStep(edited, [](store::Library &library) { return library.undoLast({}); }));
    }
    heading(std::string(name) + ": " + std::to_string(ground.records.size()) + " records, one step");
    line("the same rows in one transaction", baseline);
    line("changed", ours);
    line("taken back", undo);
    return ratio("changed : plain rows, median", ours.percentile(0.5), baseline.percentile(0.5), 3, true);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const QTemporaryDir folder(dataFolder() + u"/edit-XXXXXX"_s);
    const QString fresh = folder.filePath(u"fresh.twb"_s);
    require(makeLibrary(fresh, 2 * count));
    const Ground ground = [&] {
        const SystemClock clock;
        const auto library = require(store::Library::open(fresh, clock));
        return Ground{folder.path(), allRecords(*library, count), require(library->lastSequence())};
    }();
    const RecordId tag = RecordId::fromName(u"tag:massenweise");
    const bool tagged = compare(ground, "Tag", [&](store::Library &library) {
        return edit::tagRecords(library, {}, ground.records, {{tag, true}});
    });
    const edit::FieldChange change{model::Kind::Project, u"reviewer_role"_s, u"Stabsstelle"_s};
    const bool set = compare(ground, "Field",
        [&](store::Library &library) { return edit::setField(library, {}, ground.records, change); });
    return tagged && set ? 0 : 1;
}
