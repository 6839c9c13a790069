// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/check.h"

#include "core/index/columns.h"
#include "core/index/rowreader.h"
#include "core/index/rowwriter.h"

namespace twb::index {

using namespace Qt::StringLiterals;

namespace {

class Checker {
public:
    explicit Checker(Database &database)
        : m_database(database),
          m_find(database,
              "SELECT number, kind, flags, title, summary, municipalities, status, text, codes FROM entry"
              " WHERE id = ?")
    {
    }

    Result<void> start()
    {
        return readState(m_database)
            .transform([this](const State &state) { m_state = state; })
            .and_then([this] { return m_codes.refresh(m_database, m_state); })
            .and_then([this] { return m_columns.refresh(m_database, m_state); });
    }

    const State &state() const { return m_state; }
    qint64 compared() const { return m_compared; }
    QList<store::CheckProblem> takeProblems() { return std::move(m_problems); }

    Result<void> askSqlite()
    {
        sqlite::Statement check(m_database, "PRAGMA quick_check(20)");
        auto row = check.first();
        for (; row && *row; row = check.next())
            if (check.textView(0) != "ok")
                m_problems.append({u"index-integrity"_s, check.text(0), {}});
        for (const std::string &table : {titleTable(m_state.generation), bodyTable(m_state.generation)}) {
            const auto checked =
                m_database.execute("INSERT INTO " + table + " (" + table + ") VALUES ('integrity-check')");
            if (!checked)
                m_problems.append({u"index-integrity"_s, QString::fromStdString(table),
                    checked.error().arguments.value(1)});
        }
        return row.transform([](bool) { });
    }

    Result<void> compareAll(const std::vector<ReadRow> &rows)
    {
        for (const ReadRow &row : rows)
            if (auto compared = compare(row); !compared)
                return compared;
        return {};
    }

    Result<void> compare(const ReadRow &read)
    {
        const Row &row = read.row;
        const QUuid::Id128Bytes id = row.id.uuid().toBytes();
        const auto found = m_find.first(id);
        const sqlite::ResetGuard guard(m_find);
        if (!found)
            return std::unexpected(found.error());
        ++m_compared;
        if (!*found || !isSame(row) || !hasText(read.text))
            add(row.id, *found ? u"differs"_s : u"missing"_s);
        return {};
    }

    void countSurplus()
    {
        const qint64 missing = std::ranges::count(m_problems, u"missing"_s, &store::CheckProblem::detail);
        if (m_state.entries > m_compared - missing)
            m_problems.append({u"index-row"_s, {}, u"surplus"_s});
    }

private:
    bool isSame(const Row &row) const
    {
        const bool trashed = (m_find.integer(2) & TrashedFlag) != 0;
        const bool conflict = (m_find.integer(2) & ConflictFlag) != 0;
        return m_find.integer(1) == qint64(row.kind) && trashed == row.trashed && conflict == row.conflict
            && m_find.textView(3) == row.title && m_find.textView(4) == row.summary
            && m_find.textView(5) == row.municipalities && m_find.textView(6) == row.status && hasFacets(row);
    }

    /// Texts that full text has not come to yet are not there.
    bool hasText(const std::string &text) const
    {
        return m_find.integer(0) > m_state.textDone || m_find.textView(7) == text;
    }

    bool hasFacets(const Row &row) const
    {
        const auto number = EntryNumber(m_find.integer(0));
        std::string words;
        std::vector<Code> wanted;
        for (const auto &[facet, value] : row.facets) {
            const auto code = m_codes.find(facet, value);
            if (!code)
                return false;
            wanted.push_back(*code);
            words += (words.empty() ? "" : " ") + codeWord(*code);
        }
        std::vector<Code> found;
        if (m_columns.isLive(number))
            m_columns.codes(number, [&](Code code) { found.push_back(code); });
        return found == wanted && m_find.textView(8) == words;
    }

    void add(const RecordId &id, const QString &detail)
    {
        m_problems.append({u"index-row"_s, id.toString(), detail});
    }

    Database &m_database;
    sqlite::Statement m_find;
    State m_state;
    CodeTable m_codes;
    Columns m_columns;
    qint64 m_compared = 0;
    QList<store::CheckProblem> m_problems;
};

} // namespace

Result<QList<store::CheckProblem>> checkIndex(
    Database &database, const store::Library &library, const Progress &progress)
{
    Checker checker(database);
    const auto last = library.lastSequence();
    if (!last)
        return std::unexpected(last.error());
    RowReader reader(
        library, [&](const std::vector<ReadRow> &rows) { return checker.compareAll(rows); },
        [&](qint64 newest) -> Result<void> {
            progress(newest, *last);
            return progress.cancelled() ? failure(ErrorCode::Cancelled) : Result<void>();
        },
        true);
    return checker.start()
        .and_then([&] { return checker.askSqlite(); })
        .and_then([&] { return reader.run(0); })
        .transform([&] {
            checker.countSurplus();
            return checker.takeProblems();
        });
}

} // namespace twb::index
