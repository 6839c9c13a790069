// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/place.h"
#include "core/report/templates/templates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <array>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

/// A small world in a temporary folder that the checks share.
struct World {
    const Clock &clock;
    QTemporaryDir folder;
    std::unique_ptr<store::Library> library;
    std::unique_ptr<index::Index> index;
};

std::unexpected<Error> differs(const QString &what)
{
    return failure(ErrorCode::InvalidArgument, {u"self-test"_s, what});
}

Result<void> makeLibrary(World &world)
{
    auto library = app::createLibrary(world.folder.filePath(u"selbsttest.twb"_s), {}, true, world.clock);
    if (!library)
        return std::unexpected(library.error());
    world.library = *std::move(library);
    return {};
}

Result<void> writeAndUndo(World &world)
{
    store::RecordChange change{RecordId::create(), u"lesson"_s, {{u"title"_s, u"Selbsttest"_s}}, {}, {}};
    if (const auto step = world.library->apply({.what = u"Selbsttest"_s}, {change}); !step)
        return std::unexpected(step.error());
    const auto written = world.library->record(change.record);
    if (!written)
        return std::unexpected(written.error());
    if (written->isTrashed())
        return differs(u"write"_s);
    if (const auto undone = world.library->undoLast({}); !undone)
        return std::unexpected(undone.error());
    const auto after = world.library->record(change.record);
    if (!after)
        return std::unexpected(after.error());
    return after->isTrashed() ? Result<void>() : differs(u"undo"_s);
}

Result<void> buildIndex(World &world)
{
    auto index = index::Index::open(world.folder.filePath(u"index.db"_s), world.library->info());
    if (!index)
        return std::unexpected(index.error());
    world.index = *std::move(index);
    return world.index->catchUp(*world.library);
}

Result<void> findByTyping(World &world)
{
    auto searcher = search::Searcher::open(world.index->path(), model::Language::German);
    if (!searcher)
        return std::unexpected(searcher.error());
    const auto first = (*searcher)->ask({.text = u"straßenbel"_s, .typing = true}).first();
    if (!first)
        return std::unexpected(first.error());
    return first->hits.isEmpty() ? differs(u"search"_s) : Result<void>();
}

Result<void> writePdf(World &world)
{
    auto searcher = search::Searcher::open(world.index->path(), model::Language::German);
    if (!searcher)
        return std::unexpected(searcher.error());
    const auto records = (*searcher)->ask({.text = u"straßenbeleuchtung"_s}).ids();
    if (!records)
        return std::unexpected(records.error());
    report::ReportRequest request;
    request.records = records->first(std::min<qsizetype>(1, records->size()));
    request.asOf = world.clock.now();
    QFile file(world.folder.filePath(u"selbsttest.pdf"_s));
    const auto written = report::writeReport(request, *world.library, *world.index, file.fileName());
    if (!written)
        return std::unexpected(written.error());
    if (written->pdf.pages < 1 || !file.open(QIODevice::ReadOnly) || file.read(5) != "%PDF-")
        return differs(u"pdf"_s);
    return {};
}

Result<void> checkLibrary(World &world)
{
    const auto problems = world.library->check();
    if (!problems)
        return std::unexpected(problems.error());
    return problems->isEmpty() ? Result<void>() : differs(u"check"_s);
}

struct Check {
    QLatin1StringView name;
    Result<void> (*run)(World &world);
};

constexpr std::array checks{
    Check{"library"_L1, makeLibrary},
    Check{"write-undo"_L1, writeAndUndo},
    Check{"index"_L1, buildIndex},
    Check{"search"_L1, findByTyping},
    Check{"pdf"_L1, writePdf},
    Check{"check"_L1, checkLibrary},
};

int runSelfTest(Context &context, const QStringList &arguments, const QCommandLineParser &)
{
    if (!arguments.isEmpty())
        return WrongUsage;
    World world{context.clock(), {}, {}, {}};
    QJsonArray passed;
    for (const Check &check : checks) {
        if (const auto result = check.run(world); !result) {
            context.say(check.name);
            context.fail(result.error());
            return Failed;
        }
        passed.append(check.name);
        if (!context.json())
            context.out() << check.name << ": ok\n";
    }
    if (context.json())
        context.print(QJsonObject{{u"ok"_s, true}, {u"passed"_s, passed}});
    return Done;
}

} // namespace

const Command selfTestCommand{"self-test"_L1, "",
    QT_TRANSLATE_NOOP("CommandLine", "Try the main parts of the program in a temporary folder."), nullptr,
    runSelfTest};

} // namespace twb::cli
