// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/place.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(QCommandLineOption(u"repair"_s));
}

/// The library and its index, with what is wrong in each; the index is made anew where that is wanted.
struct Findings {
    QList<store::CheckProblem> library;
    QList<store::CheckProblem> index;
};

Result<Findings> examine(Context &context, const store::Library &library, bool repair)
{
    Findings findings;
    auto problems = library.check();
    if (!problems)
        return std::unexpected(problems.error());
    findings.library = *std::move(problems);

    auto index = index::Index::openIn(app::cacheFolder(), library.info());
    if (!index)
        return std::unexpected(index.error());
    const auto prepared = repair ? (*index)->rebuild(library) : (*index)->catchUp(library);
    if (!prepared)
        return std::unexpected(prepared.error());
    problems = (*index)->check(library);
    if (!problems)
        return std::unexpected(problems.error());
    findings.index = *std::move(problems);
    if (repair)
        context.say(QCoreApplication::translate("CommandLine", "The search index was built anew."));
    return findings;
}

QJsonObject toJson(const store::CheckProblem &problem)
{
    return {{u"what"_s, problem.what}, {u"where"_s, problem.where}, {u"detail"_s, problem.detail}};
}

int run(Context &context, const QStringList &arguments, const QCommandLineParser &parser)
{
    if (!arguments.isEmpty())
        return WrongUsage;
    const auto library = context.openLibrary();
    if (!library)
        return context.fail(library.error());
    const auto findings = examine(context, **library, parser.isSet(u"repair"_s));
    if (!findings)
        return context.fail(findings.error());

    const QList<store::CheckProblem> problems = findings->library + findings->index;
    if (context.json()) {
        QJsonArray array;
        for (const store::CheckProblem &problem : problems)
            array.append(toJson(problem));
        context.print(QJsonObject{{u"ok"_s, problems.isEmpty()}, {u"problems"_s, array}});
    } else if (problems.isEmpty()) {
        context.out() << QCoreApplication::translate("CommandLine", "The library is in good order.") << '\n';
    } else {
        for (const store::CheckProblem &problem : problems)
            context.out() << problem.what << "  " << problem.where << "  " << problem.detail << '\n';
    }
    if (!findings->library.isEmpty())
        return LibraryDamaged;
    return findings->index.isEmpty() ? Done : Failed;
}

} // namespace

const Command checkCommand{"check"_L1, "[--repair]",
    QT_TRANSLATE_NOOP("CommandLine", "Check the library; with --repair the search index is built anew."),
    addOptions, run};

} // namespace twb::cli
