// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/index.h"
#include "core/search/searcher.h"
#include "core/store/library.h"

#include <QJsonValue>
#include <QTextStream>

namespace twb::cli {

/// What the program answers with; scripts rely on these numbers.
enum ExitCode : int {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    OpenConflicts = 4,
    LibraryDamaged = 5,
};

/// What every command works with: where the library is, how to answer, what time it is.
class Context {
public:
    Context(QString libraryPath, bool json, const Clock &clock);

    const Clock &clock() const { return m_clock; }
    const QString &libraryPath() const { return m_libraryPath; }
    bool json() const { return m_json; }
    model::Language language() const { return m_language; }
    QTextStream &out() { return m_out; }

    Result<std::unique_ptr<store::Library>> openLibrary(
        store::OpenMode mode = store::OpenMode::ReadOnly) const;

    /// The index of \a library, caught up.
    Result<std::unique_ptr<index::Index>> openIndex(const store::Library &library);

    /// A searcher over the caught-up index of \a library; lives as long as this object.
    Result<std::unique_ptr<search::Searcher>> openSearcher(const store::Library &library);

    /// Prints one JSON value on standard output.
    void print(const QJsonValue &value);

    /// A message for people, on standard error.
    void say(const QString &message);

    /// Says what went wrong and gives the exit code for it.
    int fail(const Error &error);

    /// The same for a file that was to be written: how to replace one that is there already.
    int failToWrite(const Error &error);

    /// The exit code of a command that gave \a code: Failed when its answer did not arrive.
    int finish(int code);

private:
    QString m_libraryPath;
    bool m_json;
    const Clock &m_clock;
    model::Language m_language;
    QTextStream m_out;
    QTextStream m_err;
    std::unique_ptr<index::Index> m_searched; ///< by the searcher
};

/// The same for what was written to standard output in another way.
int finishOutput(int code);

/// "user" as the actor of steps made on the command line: the name of the system's account.
QString actorName();

} // namespace twb::cli
