// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include <sqlite3.h>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressInstructions = 100'000; // about a millisecond of SQLite's own work
constexpr qsizetype mostProblems = 1000;

QString recordName(const QByteArray &id)
{
    return u"record %1"_s.arg(RecordId::fromBytes(id).toString());
}

/// Lets a stop request end SQLite's own long check.
class InterruptWhenStopped {
public:
    InterruptWhenStopped(sqlite3 *handle, const Progress &progress) : m_handle(handle)
    {
        const auto stopped = [](void *data) {
            return static_cast<const Progress *>(data)->cancelled() ? 1 : 0;
        };
        sqlite3_progress_handler(handle, progressInstructions, stopped, const_cast<Progress *>(&progress));
    }
    ~InterruptWhenStopped() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(InterruptWhenStopped)

private:
    sqlite3 *m_handle;
};

} // namespace

LibraryCheck::LibraryCheck(Connection &connection, Tables &tables, const Progress &progress)
    : m_connection(connection), m_tables(tables), m_progress(progress),
      m_recordOf(
          connection, "SELECT r.id FROM revision v JOIN record r ON r.number = v.record WHERE v.id = ?")
{
}

Result<QList<CheckProblem>> LibraryCheck::run()
{
    const InterruptWhenStopped interrupt(m_connection.handle(), m_progress);
    using Part = Result<void> (LibraryCheck::*)();
    for (const Part part : {&LibraryCheck::checkPages, &LibraryCheck::count, &LibraryCheck::checkRevisions,
             &LibraryCheck::checkRecords, &LibraryCheck::checkSteps, &LibraryCheck::checkSettings,
             &LibraryCheck::checkErased, &LibraryCheck::checkAttachments}) {
        const auto checked = (this->*part)();
        if (m_progress.cancelled())
            return failure(ErrorCode::Cancelled);
        // A page that cannot be read is a finding; the other parts may still tell more.
        if (!checked)
            report(u"integrity"_s, m_connection.path(), checked.error().detail);
    }
    return m_problems;
}

void LibraryCheck::report(const QString &what, const QString &where, const QString &detail)
{
    if (m_problems.size() < mostProblems)
        m_problems.append({what, where, detail});
}

Result<void> LibraryCheck::count()
{
    return m_connection
        .value("SELECT (SELECT count(*) FROM revision) + (SELECT count(*) FROM record)"
               " + (SELECT count(*) FROM attachment)")
        .transform([this](const QVariant &count) { m_total = count.toLongLong(); });
}

Result<void> LibraryCheck::advance()
{
    if (m_progress.cancelled())
        return failure(ErrorCode::Cancelled);
    ++m_done;
    if (m_done % 256 == 0 || m_done == m_total)
        m_progress(m_done, m_total);
    return {};
}

Result<void> LibraryCheck::checkPages()
{
    for (const char *sql : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"}) {
        sqlite::Statement statement(m_connection, sql);
        auto row = statement.first();
        for (; row && *row; row = statement.next()) {
            if (statement.text(0) != "ok"_L1)
                report(u"integrity"_s, m_connection.path(), statement.text(0));
        }
        if (!row)
            return std::unexpected(row.error());
    }
    return {};
}

Result<void> LibraryCheck::checkRevisions()
{
    sqlite::Statement rows(m_connection,
        "SELECT v.id, v.bytes, r.id FROM revision v LEFT JOIN record r ON r.number = v.record"
        " ORDER BY v.seq");
    auto row = rows.first();
    for (; row && *row; row = rows.next()) {
        if (auto checked = checkRevision(rows).and_then([this] { return advance(); }); !checked)
            return checked;
    }
    return row.transform([](bool) { });
}

Result<void> LibraryCheck::checkRevision(const sqlite::Statement &row)
{
    const QString where = QString::fromLatin1(row.blob(0).toHex());
    const QByteArray bytes = row.blob(1);
    if (RevisionId::of(bytes).toBytes() != row.blobView(0)) {
        m_damaged.insert(row.blob(2));
        report(u"revision-hash"_s, where, recordName(row.blob(2)));
        return {};
    }
    const auto revision = model::parseRevision(bytes);
    if (!revision) {
        report(u"revision-hash"_s, where, revision.error().arguments.value(1));
        return {};
    }
    if (revision->record.toBytes() != row.blobView(2))
        report(u"integrity"_s, where, u"record"_s);
    return checkParents(*revision, where);
}

/// Parents may be missing where only a part of a history came in; those at hand are of the same record.
Result<void> LibraryCheck::checkParents(const model::Revision &revision, const QString &where)
{
    const sqlite::ResetGuard guard(m_recordOf);
    for (const RevisionId &parent : revision.parents) {
        const auto found = m_recordOf.first(parent.toBytes());
        if (!found)
            return std::unexpected(found.error());
        if (*found && m_recordOf.blobView(0) != revision.record.toBytes())
            report(u"revision-parent"_s, where, parent.toHex());
    }
    return {};
}

/// What the table of records says without reading revisions must be what they say.
Result<void> LibraryCheck::checkRecords()
{
    sqlite::Statement rows(m_connection,
        "SELECT id, number, kind, trashed, settled, revisions, newest FROM record ORDER BY number");
    auto row = rows.first();
    for (; row && *row; row = rows.next()) {
        const RecordRow kept{rows.integer(1), rows.text(2), rows.integer(3) != 0, rows.integer(4) != 0,
            rows.integer(5), rows.integer(6)};
        const RecordId id = RecordId::fromBytes(rows.blob(0));
        const auto read = m_tables.revisions.revisionsOf(kept.number, id);
        if (!read)
            return std::unexpected(read.error());
        if (read->damaged > 0 && !m_damaged.contains(id.toBytes()))
            report(u"record"_s, id.toString(), u"%1/%2"_s.arg(read->damaged).arg(kept.revisions));
        else if (read->damaged == 0 && describeRecord(kept.number, read->placed) != kept)
            report(u"integrity"_s, id.toString(), u"record"_s);
        if (auto advanced = advance(); !advanced)
            return advanced;
    }
    return row.transform([](bool) { });
}

Result<void> LibraryCheck::checkSteps()
{
    sqlite::Statement rows(m_connection,
        "SELECT s.number, s.revisions,"
        " (SELECT count(*) FROM revision v WHERE v.step = s.number"
        "  AND v.seq BETWEEN s.first_seq AND s.first_seq + s.revisions - 1)"
        " + (SELECT count(*) FROM removed r WHERE r.step = s.number"
        "  AND r.seq BETWEEN s.first_seq AND s.first_seq + s.revisions - 1) AS found"
        " FROM step s WHERE found <> s.revisions");
    auto row = rows.first();
    for (; row && *row; row = rows.next())
        report(u"step"_s, rows.text(0), u"%1/%2"_s.arg(rows.text(2), rows.text(1)));
    return row.and_then([this](bool) { return m_tables.steps.damaged(); })
        .transform([this](const QList<qint64> &steps) {
            for (const qint64 step : steps)
                report(u"step"_s, QString::number(step), u"mark"_s);
        });
}

Result<void> LibraryCheck::checkSettings()
{
    return m_tables.settings.isIntact().transform([this](bool intact) {
        if (!intact)
            report(u"settings"_s, m_connection.path(), u"mark"_s);
    });
}

/// What was erased must not have come back.
Result<void> LibraryCheck::checkErased()
{
    sqlite::Statement rows(m_connection, "SELECT r.id FROM erased e JOIN record r ON r.id = e.record");
    auto row = rows.first();
    for (; row && *row; row = rows.next())
        report(u"erased"_s, RecordId::fromBytes(rows.blob(0)).toString(), u"record"_s);
    return row.transform([](bool) { });
}

Result<void> LibraryCheck::checkAttachments()
{
    sqlite::Statement rows(m_connection, "SELECT hash FROM attachment ORDER BY number");
    auto row = rows.first();
    for (; row && *row; row = rows.next()) {
        const AttachmentHash hash = AttachmentHash::fromBytes(rows.blob(0));
        const auto read = m_tables.attachments.read(hash, nullptr);
        if (!read)
            report(u"attachment"_s, hash.toHex(), read.error().arguments.value(1));
        if (auto advanced = advance(); !advanced)
            return advanced;
    }
    return row.transform([](bool) { });
}

} // namespace twb::store
