// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace twb::test {

/// A file of an archive: path and content.
using Part = std::pair<QString, QByteArray>;

QByteArray zipOf(const QList<Part> &parts);

/// Small office documents as their programs write them, with \a body as the inner XML of the text.
QByteArray odtOf(const QByteArray &body);
QByteArray docxOf(const QByteArray &body);

/// A workbook with these sheets: name and inner XML of "sheetData"; \a shared are the shared texts.
QByteArray xlsxOf(const QList<Part> &sheets, const QStringList &shared);

/// A PDF with a page for each text, one line for each of its lines; characters of Windows-1252.
QByteArray pdfOf(const QStringList &pages);

} // namespace twb::test
