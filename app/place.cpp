// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place.h"

#include "core/intake/example.h"
#include "core/store/unfinishedfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace twb::app {

using namespace Qt::StringLiterals;

void nameProgram()
{
    QCoreApplication::setApplicationName(u"transferwerkbank"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(TWB_VERSION));
}

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/bibliothek.twb"_s;
}

QString extractProgram()
{
    const QString name = u"transferwerkbank-extract"_s;
    const QString here = QCoreApplication::applicationDirPath();
    const QString found =
        QStandardPaths::findExecutable(name, {here, here + u"/../libexec/transferwerkbank"_s});
    return found.isEmpty() ? name : found;
}

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
}

QString templateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/templates"_s;
}

QString draftsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts"_s;
}

namespace {

/// Whoever only reads gets a library too that has to be written first: because it is of an older format, or
/// because a program was ended while it wrote and its last change has to be taken back.
Result<std::unique_ptr<store::Library>> openExisting(
    const QString &path, const Clock &clock, store::OpenMode mode)
{
    auto library = store::Library::open(path, clock, mode);
    if (library || mode == store::OpenMode::ReadWrite)
        return library;
    const ErrorCode code = library.error().code;
    if (code != ErrorCode::MigrationFailed && code != ErrorCode::FileNotWritable)
        return library;
    if (const auto written = store::Library::open(path, clock); !written)
        return std::unexpected(written.error());
    return store::Library::open(path, clock, mode);
}

Result<void> makeLibrary(const QString &path, const store::LibraryInfo &info, const Clock &clock)
{
    const auto library = store::Library::create(path, info, clock);
    if (!library)
        return std::unexpected(library.error());
    if (!info.example)
        return {};
    return intake::addExampleRecords(**library, {}).transform([](const store::Step &) { });
}

} // namespace

Result<std::unique_ptr<store::Library>> openLibrary(
    const QString &path, const Clock &clock, store::OpenMode mode)
{
    if (path != defaultLibraryPath() || QFileInfo::exists(path))
        return openExisting(path, clock, mode);
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FileNotWritable, {folder, QString()});
    auto made = createLibrary(path, {}, true, clock);
    const bool byAnother = !made && made.error().code == ErrorCode::FileExists;
    return byAnother ? openExisting(path, clock, mode) : std::move(made);
}

Result<std::unique_ptr<store::Library>> createLibrary(
    const QString &path, const QString &municipality, bool withExample, const Clock &clock)
{
    store::LibraryInfo info;
    info.name = withExample ? u"Beispielbibliothek"_s : QFileInfo(path).completeBaseName();
    info.municipality = municipality;
    info.example = withExample;
    // A first start that is interrupted must not leave a library without its records.
    const auto unfinished = store::UnfinishedFile::begin(path);
    if (!unfinished)
        return std::unexpected(unfinished.error());
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, {path});
    return makeLibrary((*unfinished)->path(), info, clock)
        .and_then([&] { return (*unfinished)->finish(); })
        .and_then([&] { return store::Library::open(path, clock); });
}

} // namespace twb::app
