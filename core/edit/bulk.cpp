// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bulk.h"

#include "core/store/library.h"

namespace twb::edit {

namespace {

/// The title of the one record that a step is about.
Result<QString> nameOf(const store::Library &library, const QList<RecordId> &records)
{
    if (records.size() != 1)
        return QString();
    return library.record(records.first()).transform([](const model::RecordState &state) {
        return model::recordTitle(state.fields);
    });
}

} // namespace

Result<store::Step> changeAll(store::Library &library, const Author &author, store::StepRequest request,
    const QList<RecordId> &records, const Values &values, const Progress &progress,
    const QList<store::RecordChange> &first)
{
    const auto name = nameOf(library, records);
    if (!name)
        return std::unexpected(name.error());
    request.actor = author.actor;
    request.what = *name;
    auto writer = library.beginStep(request);
    if (!writer)
        return std::unexpected(writer.error());
    for (const store::RecordChange &change : first)
        if (const auto written = (*writer)->add(change); !written)
            return std::unexpected(written.error());
    return rewriteAll(**writer, author, records, values, progress).and_then([&] {
        return (*writer)->commit();
    });
}

Result<void> rewriteAll(store::StepWriter &writer, const Author &author, const QList<RecordId> &records,
    const Values &values, const Progress &progress)
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto written = writer.rewrite({.record = records.at(i), .note = author.note}, values);
        if (!written)
            return std::unexpected(written.error());
        progress(i + 1, records.size());
    }
    return {};
}

} // namespace twb::edit
