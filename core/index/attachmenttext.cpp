// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/attachmenttext.h"

#include "core/analysis/analyser.h"
#include "core/analysis/ftstokenizer.h"
#include "core/extract/unreaddocument.h"
#include "core/index/attachmentuses.h"

#include <QBuffer>

namespace twb::index {

using namespace Qt::StringLiterals;

namespace {

/// Longer pages are written as several rows, so that each is soon done and shown text is soon found.
constexpr qsizetype pieceSize = 8 * 1024;

/// Where a piece of a page ends: behind the last blank within the limit, if there is one.
qsizetype endOfPiece(QStringView text)
{
    if (text.size() <= pieceSize)
        return text.size();
    for (qsizetype at = pieceSize; at > pieceSize / 2; --at)
        if (text.at(at - 1).isSpace())
            return at;
    return text.at(pieceSize).isLowSurrogate() ? pieceSize - 1 : pieceSize;
}

std::optional<AttachmentState> stateOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DocumentUnknown:
        return AttachmentState::Unknown;
    case ErrorCode::DocumentDamaged:
    case ErrorCode::LibraryDamaged:
        return AttachmentState::Damaged;
    case ErrorCode::DocumentTooLarge:
        return AttachmentState::TooLarge;
    case ErrorCode::DocumentProtected:
        return AttachmentState::Protected;
    default:
        return std::nullopt;
    }
}

ErrorCode codeOf(AttachmentState state)
{
    switch (state) {
    case AttachmentState::TooLarge:
        return ErrorCode::DocumentTooLarge;
    case AttachmentState::Protected:
        return ErrorCode::DocumentProtected;
    case AttachmentState::OtherKind:
        return ErrorCode::DocumentUnknown;
    default:
        return ErrorCode::DocumentDamaged;
    }
}

} // namespace

Result<std::unique_ptr<AttachmentText>> AttachmentText::open(const QString &indexPath)
{
    auto database = Database::open(indexPath, Database::Access::Write);
    if (!database)
        return std::unexpected(database.error());
    if (!analysis::registerFtsTokenizer((*database)->handle()))
        return failure(ErrorCode::IndexFailed, {u"open"_s, u"SQLite without FTS5"_s});
    return std::unique_ptr<AttachmentText>(new AttachmentText(*std::move(database)));
}

Result<void> AttachmentText::catchUp(
    const store::Library &library, const extract::Extractor &extractor, const Progress &progress)
{
    const auto attachments = library.attachments();
    const auto hashes = known();
    if (!attachments || !hashes)
        return std::unexpected(attachments ? hashes.error() : attachments.error());
    if (attachments->isEmpty() && hashes->isEmpty())
        return {};
    if (auto renewed = renewIndex(); !renewed)
        return renewed;
    if (auto read = AttachmentUses(*m_database).catchUp(library, progress); !read)
        return read;
    QSet<AttachmentHash> gone(hashes->begin(), hashes->end());
    const auto waiting = pending(*attachments, gone);
    if (!waiting)
        return std::unexpected(waiting.error());
    for (qsizetype i = 0; i < waiting->size(); ++i) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        if (auto taken = read(library, waiting->at(i), extractor, progress); !taken)
            return taken;
        progress(i + 1, waiting->size());
    }
    for (const store::Attachment &attachment : *attachments)
        gone.remove(attachment.hash);
    for (const AttachmentHash &hash : std::as_const(gone))
        if (auto forgotten = forget(hash); !forgotten)
            return forgotten;
    return {};
}

/// Another analyser knows other words; until it is done the old ones are found.
Result<void> AttachmentText::renewIndex()
{
    const auto analyser = m_database->integer("SELECT analyser FROM attachment_state");
    if (!analyser || *analyser == analysis::analyserVersion())
        return analyser.transform([](qint64) { });
    auto transaction = sqlite::Transaction::begin(*m_database, Database::Access::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    return createAttachmentIndex(*m_database).and_then([&] { return transaction->commit(); });
}

Result<QList<AttachmentText::Pending>> AttachmentText::pending(
    const QList<store::Attachment> &attachments, const QSet<AttachmentHash> &known)
{
    QList<Pending> result;
    for (const store::Attachment &attachment : attachments) {
        if (known.contains(attachment.hash))
            continue;
        const auto name = nameOf(attachment.hash);
        if (!name)
            return std::unexpected(name.error());
        if (!name->isNull())
            result.append({attachment, *name});
    }
    return result;
}

Result<QList<AttachmentHash>> AttachmentText::known()
{
    sqlite::Statement select(*m_database, "SELECT hash FROM attachment");
    QList<AttachmentHash> hashes;
    auto row = select.first();
    for (; row && *row; row = select.next())
        hashes.append(AttachmentHash::fromBytes(select.blob(0)));
    return row.transform([&](bool) { return hashes; });
}

Result<void> AttachmentText::forget(const AttachmentHash &hash)
{
    auto transaction = sqlite::Transaction::begin(*m_database, Database::Access::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    sqlite::Statement pages(*m_database,
        "DELETE FROM attachment_page WHERE attachment = (SELECT number FROM attachment WHERE hash = ?)");
    sqlite::Statement row(*m_database, "DELETE FROM attachment WHERE hash = ?");
    return pages.run(hash.toBytes()).and_then([&] { return row.run(hash.toBytes()); }).and_then([&] {
        return transaction->commit();
    });
}

/// Null when no record names it.
Result<QString> AttachmentText::nameOf(const AttachmentHash &hash)
{
    sqlite::Statement select(*m_database, "SELECT name FROM attachment_use WHERE hash = ? LIMIT 1");
    return select.first(hash.toBytes()).transform([&](bool row) {
        return row ? QString(u"" + select.text(0)) : QString();
    });
}

Result<void> AttachmentText::read(const store::Library &library, const Pending &pending,
    const extract::Extractor &extractor, const Progress &progress)
{
    const store::Attachment &attachment = pending.attachment;
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    Result<void> stored = attachment.size > extract::Limits().fileBytes
        ? failure(ErrorCode::DocumentTooLarge)
        : library.readAttachment(attachment.hash, buffer);
    buffer.seek(0);
    const Progress within{{}, progress.stop};
    auto text =
        stored.and_then([&] { return extractor(buffer, attachment.mediaType, pending.name, within); });
    if (text)
        return write(attachment.hash, text->shortened ? AttachmentState::Shortened : AttachmentState::Done,
            *text, progress);
    auto state = stateOf(text.error().code);
    if (state == AttachmentState::Unknown
        && extract::isUnreadDocument(buffer.data(), attachment.mediaType, pending.name))
        state = AttachmentState::OtherKind;
    return state ? write(attachment.hash, *state, {}, progress) : std::unexpected(text.error());
}

Result<void> AttachmentText::write(const AttachmentHash &hash, AttachmentState state,
    const extract::ExtractedText &text, const Progress &progress)
{
    if (auto forgotten = forget(hash); !forgotten) // another process may have read it meanwhile
        return forgotten;
    auto transaction = sqlite::Transaction::begin(*m_database, Database::Access::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    sqlite::Statement insert(*m_database, "INSERT INTO attachment (hash, state) VALUES (?, ?)");
    if (auto inserted = insert.run(hash.toBytes(), int(state)); !inserted)
        return inserted;
    const auto number = m_database->integer("SELECT last_insert_rowid()");
    if (!number)
        return std::unexpected(number.error());
    for (const extract::PageText &page : text.pages)
        if (auto written = writePage(*number, page, progress); !written)
            return written;
    return transaction->commit();
}

Result<void> AttachmentText::writePage(
    qint64 attachment, const extract::PageText &page, const Progress &progress)
{
    sqlite::Statement insert(
        *m_database, "INSERT INTO attachment_page (attachment, page, text) VALUES (?, ?, ?)");
    sqlite::Statement insertText(
        *m_database, "INSERT INTO attachment_text (rowid, text) VALUES (last_insert_rowid(), ?)");
    for (QStringView rest = page.text; !rest.isEmpty();) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        const qsizetype end = endOfPiece(rest);
        const std::string piece = rest.first(end).toUtf8().toStdString();
        rest = rest.sliced(end);
        if (auto inserted = insert.run(attachment, page.page, std::string_view(piece)).and_then([&] {
                return insertText.run(std::string_view(piece));
            });
            !inserted)
            return inserted;
    }
    return {};
}

Result<QList<FailedAttachment>> AttachmentText::failed()
{
    sqlite::Statement select(*m_database,
        "SELECT a.hash, u.record, u.name, a.state FROM attachment a JOIN attachment_use u USING (hash)"
        " WHERE a.state >= ? ORDER BY u.name, u.record");
    QList<FailedAttachment> failures;
    auto row = select.first(int(firstFailure));
    for (; row && *row; row = select.next()) {
        const QString name = select.text(2);
        failures.append({AttachmentHash::fromBytes(select.blob(0)), RecordId::fromBytes(select.blob(1)), name,
            Error{codeOf(AttachmentState(select.integer(3))), {name}, {}}});
    }
    return row.transform([&](bool) { return failures; });
}

} // namespace twb::index
