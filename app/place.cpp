// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place.h"

#include "core/intake/example.h"

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

/// Whoever only reads gets an older library too: it is brought to today's format first.
Result<std::unique_ptr<store::Library>> openExisting(
    const QString &path, const Clock &clock, store::OpenMode mode)
{
    auto library = store::Library::open(path, clock, mode);
    if (library || mode == store::OpenMode::ReadWrite || library.error().code != ErrorCode::MigrationFailed)
        return library;
    if (const auto migrated = store::Library::open(path, clock); !migrated)
        return std::unexpected(migrated.error());
    return store::Library::open(path, clock, mode);
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
    return createLibrary(path, {}, true, clock);
}

Result<std::unique_ptr<store::Library>> createLibrary(
    const QString &path, const QString &municipality, bool withExample, const Clock &clock)
{
    store::LibraryInfo info;
    info.name = withExample ? u"Beispielbibliothek"_s : QFileInfo(path).completeBaseName();
    info.municipality = municipality;
    info.example = withExample;
    // Made beside its place and moved there when complete, so that a first start that is interrupted
    // does not leave a library without its records.
    const QString unfinished = path + u".part"_s;
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileExists, {path});
    QFile::remove(unfinished);
    {
        auto library = store::Library::create(unfinished, info, clock);
        if (!library)
            return library;
        if (withExample)
            if (const auto step = intake::addExampleRecords(**library, {}); !step) {
                library->reset();
                QFile::remove(unfinished);
                return std::unexpected(step.error());
            }
    }
    if (!QFile::rename(unfinished, path)) {
        QFile::remove(unfinished);
        return failure(ErrorCode::FileNotWritable, {path, QString()});
    }
    return store::Library::open(path, clock);
}

} // namespace twb::app
