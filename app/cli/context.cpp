// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "app/place.h"
#include "core/model/canonicaljson.h"
#include "ui/presentation/errortext.h"
#include "ui/presentation/formats.h"

#include <QCoreApplication>

#include <cstdio>

namespace twb::cli {

using namespace Qt::StringLiterals;

Context::Context(QString libraryPath, bool json, const Clock &clock)
    : m_libraryPath(std::move(libraryPath)), m_json(json), m_clock(clock),
      m_language(ui::languageFor(QLocale())), m_out(stdout), m_err(stderr)
{
    if (m_libraryPath.isEmpty())
        m_libraryPath = app::defaultLibraryPath();
}

Result<std::unique_ptr<store::Library>> Context::openLibrary(store::OpenMode mode) const
{
    return app::openLibrary(m_libraryPath, m_clock, mode);
}

Result<std::unique_ptr<index::Index>> Context::openIndex(const store::Library &library)
{
    auto opened = index::Index::openIn(app::cacheFolder(), library.info());
    if (!opened)
        return opened;
    if (const auto &setback = (*opened)->setback())
        say(QCoreApplication::translate("CommandLine",
            "The search index cannot be kept in the folder “%1”: %2 It is made anew each time.")
                .arg(app::cacheFolder(), setback->arguments.value(1)));
    const auto newest = library.lastSequence();
    if (!newest)
        return std::unexpected(newest.error());
    if (!(*opened)->isCurrent(*newest))
        if (const auto caughtUp = (*opened)->catchUp(library); !caughtUp)
            return std::unexpected(caughtUp.error());
    return opened;
}

Result<std::unique_ptr<search::Searcher>> Context::openSearcher(const store::Library &library)
{
    auto opened = openIndex(library);
    if (!opened)
        return std::unexpected(opened.error());
    m_searched = *std::move(opened);
    return search::Searcher::open(m_searched->path(), m_language);
}

void Context::print(const QJsonValue &value)
{
    m_out << model::canonicalJson(value) << '\n';
    m_out.flush();
}

void Context::say(const QString &message)
{
    m_err << message << '\n';
    m_err.flush();
}

int Context::fail(const Error &error)
{
    say(ui::errorText(error));
    if (!error.detail.isEmpty())
        say(error.detail);
    switch (error.code) {
    case ErrorCode::LibraryDamaged:
    case ErrorCode::LibraryForeign:
    case ErrorCode::RecordDamaged:
    case ErrorCode::NotALibrary:
        return LibraryDamaged;
    case ErrorCode::InvalidArgument:
        return WrongUsage;
    default:
        return Failed;
    }
}

int Context::failToWrite(const Error &error)
{
    const int code = fail(error);
    if (error.code == ErrorCode::FileExists || error.code == ErrorCode::FilesExist)
        say(QCoreApplication::translate("CommandLine", "With --force, existing files are replaced."));
    return code;
}

int Context::finish(int code)
{
    m_out.flush();
    return finishOutput(code);
}

int finishOutput(int code)
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return code;
    const QString message = QCoreApplication::translate("CommandLine",
        "The answer could not be written in full: standard output is closed, or there is no space left.");
    std::fputs(qPrintable(message + u'\n'), stderr);
    return Failed;
}

QString actorName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}

} // namespace twb::cli
