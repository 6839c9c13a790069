// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/place.h"
#include "core/store/rescue.h"
#include "ui/presentation/errortext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

void addCheckOptions(QCommandLineParser &parser)
{
    parser.addOption(QCommandLineOption(u"repair"_s));
}

/// The library and its index, with what is wrong in each.
struct Findings {
    QList<store::CheckProblem> library;
    QList<store::CheckProblem> index;
    std::optional<store::Rescued> saved;
};

/// The index is made anew where that is wanted.
Result<QList<store::CheckProblem>> examineIndex(Context &context, const store::Library &library, bool repair)
{
    auto index = index::Index::openIn(app::cacheFolder(), library.info());
    if (!index)
        return std::unexpected(index.error());
    const auto prepared = repair ? (*index)->rebuild(library) : (*index)->catchUp(library);
    if (!prepared)
        return std::unexpected(prepared.error());
    if (repair)
        context.say(QCoreApplication::translate("CommandLine", "The search index was built anew."));
    return (*index)->check(library);
}

Result<Findings> examine(Context &context, bool repair)
{
    const auto library = context.openLibrary();
    if (!library)
        return std::unexpected(library.error());
    const auto problems = (*library)->check();
    if (!problems)
        return std::unexpected(problems.error());
    const auto ofIndex = examineIndex(context, **library, repair);
    if (!ofIndex)
        return std::unexpected(ofIndex.error());
    return Findings{*problems, *ofIndex, {}};
}

bool isOfTableIndex(const store::CheckProblem &problem)
{
    return problem.what == "integrity"_L1 && problem.detail.contains("index"_L1);
}

/// In place only what SQLite can make anew from the library itself; all else goes into a new file.
Result<Findings> repaired(Context &context, const Result<Findings> &found)
{
    if (found && std::ranges::all_of(found->library, isOfTableIndex)
        && store::rebuildTableIndexes(context.libraryPath()))
        if (auto again = examine(context, false); again && again->library.isEmpty()) {
            context.say(QCoreApplication::translate(
                "CommandLine", "The indexes inside the library were built anew from its tables."));
            return again;
        }
    const auto saved = store::rescueLibrary(context.libraryPath(), context.clock());
    if (!saved)
        return std::unexpected(found ? saved.error() : found.error());
    Findings findings = found.value_or(Findings());
    if (!found)
        findings.library.append({u"integrity"_s, context.libraryPath(), ui::errorText(found.error())});
    findings.saved = *saved;
    return findings;
}

bool isDamage(const Error &error)
{
    static constexpr std::array codes{ErrorCode::LibraryDamaged, ErrorCode::LibraryForeign,
        ErrorCode::NotALibrary, ErrorCode::DatabaseFailed, ErrorCode::RecordDamaged};
    return std::ranges::contains(codes, error.code);
}

QJsonObject problemToJson(const store::CheckProblem &problem)
{
    return {{u"what"_s, problem.what}, {u"where"_s, problem.where}, {u"detail"_s, problem.detail}};
}

QJsonObject rescuedToJson(const store::Rescued &saved)
{
    return {{u"path"_s, saved.path}, {u"records"_s, saved.records}, {u"revisions"_s, saved.revisions},
        {u"steps"_s, saved.steps}, {u"attachments"_s, saved.attachments},
        {u"damaged_records"_s, QJsonArray::fromStringList(saved.damagedRecords)},
        {u"lost_attachments"_s, QJsonArray::fromStringList(saved.lostAttachments)}};
}

void printJson(Context &context, const Findings &findings)
{
    const QList<store::CheckProblem> problems = findings.library + findings.index;
    QJsonArray array;
    for (const store::CheckProblem &problem : problems)
        array.append(problemToJson(problem));
    QJsonObject answer{{u"ok"_s, problems.isEmpty()}, {u"problems"_s, array}};
    if (findings.saved)
        answer.insert(u"saved"_s, rescuedToJson(*findings.saved));
    context.print(answer);
}

void printForPeople(Context &context, const Findings &findings)
{
    const QList<store::CheckProblem> problems = findings.library + findings.index;
    if (problems.isEmpty())
        context.out() << QCoreApplication::translate("CommandLine", "The library is in good order.") << '\n';
    for (const store::CheckProblem &problem : problems)
        context.out() << problem.what << "  " << problem.where << "  " << problem.detail << '\n';
    if (!findings.saved)
        return;
    const store::Rescued &saved = *findings.saved;
    for (const QString &record : saved.damagedRecords)
        context.out() << "record  " << record << '\n';
    for (const QString &attachment : saved.lostAttachments)
        context.out() << "attachment  " << attachment << '\n';
    context.out() << QCoreApplication::translate("CommandLine",
        "What can be read was saved into “%1”: records %2, revisions %3, attachments %4. The "
        "damaged file was left as it is.")
                         .arg(saved.path, QString::number(saved.records), QString::number(saved.revisions),
                             QString::number(saved.attachments))
                  << '\n';
}

int runCheck(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    if (!arguments.isEmpty())
        return WrongUsage;
    const bool repair = parser.isSet(u"repair"_s);
    auto findings = examine(context, repair);
    const bool damaged = findings ? !findings->library.isEmpty() : isDamage(findings.error());
    if (repair && damaged)
        findings = repaired(context, findings);
    if (!findings)
        return context.fail(findings.error());
    if (context.json())
        printJson(context, *findings);
    else
        printForPeople(context, *findings);
    if (!findings->library.isEmpty())
        return LibraryDamaged;
    return findings->index.isEmpty() ? Done : Failed;
}

} // namespace

const Command checkCommand{"check"_L1, "[--repair]",
    QT_TRANSLATE_NOOP("CommandLine",
        "Check the library; with --repair the search index is built anew, and what can be "
        "read of a damaged library is saved into a new file."),
    addCheckOptions, runCheck};

} // namespace twb::cli
