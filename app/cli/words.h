// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/edit/edited.h"

namespace twb::cli {

/// FIELD=VALUE words as values of a record of this kind; the field by identifier or label. Fails with
/// UnknownField, InvalidArgument, and as edit::ValueReader.
Result<QJsonObject> readValues(const store::Library &library, model::Kind kind, const QStringList &words);

/// The kind with this identifier or label. Fails with UnknownKind.
Result<model::Kind> readKind(const QString &word);

/// The records whose ids begin so. Fails with RecordNotFound.
Result<QList<RecordId>> readIds(const store::Library &library, const QStringList &words);

/// The option --note, and who writes.
void addNoteOption(QCommandLineParser &parser);
edit::Author authorOf(const QCommandLineParser &parser);

} // namespace twb::cli
