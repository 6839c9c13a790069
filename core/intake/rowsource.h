// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/intake/csvlayout.h"
#include "core/intake/mapping.h"
#include "core/intake/markdown.h"
#include "core/intake/rejection.h"
#include "core/intake/sourcefiles.h"

#include <QFile>

#include <memory>

namespace twb::intake {

/// Where rows come from. Confined to one thread at a time.
class RowSource {
public:
    virtual ~RowSource() = default;

    enum class Status : quint8 { Row, Rejected, End };

    /// Which cells next() gives: those that \a mapping asks for. The first row comes next.
    virtual void select(const Mapping &mapping) = 0;

    /// The next row with the cells of \a mapping, which are valid until the next call, or why it cannot
    /// be read.
    virtual Status next(SourceRow &row, Rejection &rejection) = 0;

    virtual qint64 done() const = 0; ///< bytes or files read
    virtual qint64 total() const = 0;
    virtual bool decimalComma() const { return false; }
    virtual QStringList columns() const { return {}; } ///< that the header of a table names

    /// An error that ended reading early; FileNotReadable.
    virtual std::optional<Error> failed() const { return std::nullopt; }
};

/// A table in a file. `detect` of a mapping names its columns.
class CsvSource final : public RowSource {
public:
    static Result<std::unique_ptr<CsvSource>> open(const QString &path);

    const CsvLayout &layout() const { return m_layout; }

    void select(const Mapping &mapping) override;
    Status next(SourceRow &row, Rejection &rejection) override;
    qint64 done() const override { return m_reader->position(); }
    qint64 total() const override { return m_file.size(); }
    bool decimalComma() const override { return m_layout.decimalComma; }
    QStringList columns() const override { return m_layout.columns; }
    std::optional<Error> failed() const override;

private:
    explicit CsvSource(const QString &path);
    bool accept(SourceRow &row, Rejection &rejection);

    QFile m_file;
    QString m_name;
    CsvLayout m_layout;
    std::unique_ptr<CsvReader> m_reader;
    std::vector<int> m_cells; ///< per column of the mapping: number of the cell, -1 for none
    CsvRow m_raw;
    qint64 m_number = 0;
};

/// Markdown files: those of a folder, hidden ones left out, in the order of their paths; or one file.
/// `detect` of a mapping names keys of the front matter. Besides those, a mapping may ask for
/// `@file @path @folder @date @title @body @intro @rest @hashtags @links @related @section:Heading
/// @urls:Heading`.
class MarkdownSource final : public RowSource {
public:
    /// Reads all files once; those that are no UTF-8 are read as Windows-1252. What is no plain file inside
    /// the folder is not read and becomes a rejection.
    static Result<std::unique_ptr<MarkdownSource>> open(const QString &path, const Progress &progress);

    /// Keys of the front matters, most frequent first, and headings that occur in a tenth of the files.
    QStringList properties() const;
    QStringList headings() const;
    qsizetype size() const { return qsizetype(m_notes.size()); }

    void select(const Mapping &mapping) override;

    /// The records that the files become, by number of the row: links to them are told as `@related`.
    void setRecords(const QHash<qint64, RecordId> &ids);

    Status next(SourceRow &row, Rejection &rejection) override;
    qint64 done() const override { return qint64(m_at); }
    qint64 total() const override { return qint64(m_notes.size()); }

private:
    struct File {
        QString path; ///< inside the folder
        Note note;
        std::optional<Rejection> rejection;
    };

    void read(const NoteFile &file);
    RecordId linked(const QString &target, const QString &from) const;
    Cell cell(const QString &column, const File &file) const;
    Cell special(QStringView column, const File &file) const;
    QJsonArray related(const File &file) const;

    std::vector<File> m_notes;
    size_t m_at = 0;
    QStringList m_columns;
    QStringList m_sections; ///< lower-case headings that columns ask for
    QHash<QString, RecordId> m_records; ///< by path without ending, in lower case
    QHash<QString, QStringList> m_named; ///< such paths by their last part
};

/// True for folders and for files that are named *.md or *.markdown.
bool isMarkdown(const QString &path);

} // namespace twb::intake
