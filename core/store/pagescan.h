// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QByteArray>
#include <QFile>
#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace twb::store {

/// One value of a row as it lies in a page.
struct ScannedValue {
    enum class Type : quint8 { Null, Integer, Text, Blob, Other };
    Type type = Type::Null;
    qint64 integer = 0;
    QByteArray bytes; ///< of texts and blobs

    bool isNull() const { return type == Type::Null; }
    bool isInteger() const { return type == Type::Integer; }
    bool isText() const { return type == Type::Text; }
    bool isBlob(qsizetype size) const { return type == Type::Blob && bytes.size() == size; }
};

/// Where a row lies.
struct RowPlace {
    quint32 page = 0;
    int cell = 0;
};

struct ScannedRow {
    RowPlace place;
    qint64 number = 0; ///< the rowid; 0 in tables without
    bool certain = false; ///< its page says of itself that it holds rows of this form
    std::vector<ScannedValue> values;
};

/// Reads rows page by page without asking the trees above them, so that what lies in good pages is found
/// whatever has become of others (https://www.sqlite.org/fileformat2.html). Rows are not verified and may
/// come twice. The write-ahead log beside the file counts where it was committed. For damaged files only:
/// no connection of this process may have the file open.
class PageScan {
public:
    /// Fails with FileNotFound, FileNotReadable.
    static Result<std::unique_ptr<PageScan>> open(const QString &path);

    using Visitor = std::function<void(const ScannedRow &row)>;

    /// Calls \a visit with every row. Fails with Cancelled.
    Result<void> visitRows(const Visitor &visit, const Progress &progress = {}) const;

    /// One of those rows again.
    std::optional<ScannedRow> rowAt(const RowPlace &place) const;

private:
    explicit PageScan(const QString &path) : m_file(path), m_log(path + QLatin1StringView("-wal")) { }

    void readLog();
    QByteArrayView page(quint32 number) const;
    int cellsIn(quint32 number) const;
    bool readCell(QByteArrayView page, qsizetype at, bool ofTable, ScannedRow &row) const;
    QByteArray payload(QByteArrayView page, qsizetype at, qsizetype size, bool ofTable) const;

    QFile m_file;
    QFile m_log;
    QByteArrayView m_content;
    QByteArrayView m_logContent;
    qsizetype m_pageSize = 0;
    quint32 m_pages = 0;
    QHash<quint32, qsizetype> m_logged; ///< where in the log the newest content of a page is
};

} // namespace twb::store
