// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/attachmenthits.h"

namespace twb::index {

namespace {

/// Adds a hit for each record that names the attachment of \a page.
Result<void> addRecords(
    sqlite::Statement &records, const sqlite::Statement &page, size_t most, std::vector<AttachmentHit> &hits)
{
    auto row = records.first(page.integer(0));
    const sqlite::ResetGuard guard(records);
    for (; row && *row && hits.size() < most; row = records.next())
        hits.push_back({EntryNumber(records.integer(0)), RecordId::fromBytes(records.blob(1)),
            AttachmentHash::fromBytes(records.blob(2)), records.text(3), int(page.integer(1)),
            page.integer(2)});
    return row.transform([](bool) { });
}

} // namespace

Result<std::vector<AttachmentHit>> attachmentHits(
    Database &database, const std::string &expression, size_t most)
{
    sqlite::Statement pages(database,
        "SELECT p.attachment, p.page, p.number FROM attachment_text t JOIN attachment_page p"
        " ON p.number = t.rowid WHERE t.attachment_text MATCH ? ORDER BY t.rowid");
    sqlite::Statement records(database,
        "SELECT e.number, u.record, u.hash, u.name FROM attachment a JOIN attachment_use u USING (hash)"
        " JOIN entry e ON e.id = u.record WHERE a.number = ? ORDER BY e.number");
    std::vector<AttachmentHit> hits;
    qint64 before = 0;
    auto row = pages.first(std::string_view(expression));
    for (; row && *row && hits.size() < most; row = pages.next()) {
        if (std::exchange(before, pages.integer(0)) == pages.integer(0))
            continue;
        if (auto added = addRecords(records, pages, most, hits); !added)
            return std::unexpected(added.error());
    }
    return row.transform([&](bool) { return hits; });
}

Result<QString> attachmentPage(Database &database, qint64 place)
{
    sqlite::Statement select(database, "SELECT text FROM attachment_page WHERE number = ?");
    return select.first(place).transform([&](bool row) { return row ? select.text(0) : QString(); });
}

} // namespace twb::index
