// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace twb::extract {

enum class DocumentKind : quint8 {
    Pdf,
    Archive, ///< ZIP: an office document or something else
    Compound, ///< the container of old or encrypted office files
    Html,
    Text, ///< Markdown too
    Unknown,
};

/// What a file is. \a head is its beginning, a few kilobytes; \a mediaType and \a fileName are asked only
/// where the content does not tell.
DocumentKind documentKind(QByteArrayView head, const QString &mediaType, const QString &fileName);

/// True when media type or name promise a kind that extractText() reads: such a file is damaged, not
/// unknown, when its content does not fit.
bool promisesText(const QString &mediaType, const QString &fileName);

} // namespace twb::extract
