// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/command.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>

namespace twb::cli {

using namespace Qt::StringLiterals;

namespace {

const std::array<const Command *, 18> commands{&createCommand, &importCommand, &searchCommand, &showCommand,
    &newCommand, &setCommand, &tagCommand, &tagsCommand, &trashCommand, &historyCommand, &restoreCommand,
    &reportCommand, &statsCommand, &logCommand, &undoCommand, &redoCommand, &checkCommand, &selfTestCommand};

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

const Command *findCommand(const QString &name)
{
    const auto found = std::ranges::find_if(commands, [&](const Command *c) { return name == c->name; });
    return found == commands.end() ? nullptr : *found;
}

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"library"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "The library to work with.")), u"FILE"_s});
    parser.addOption({u"json"_s, translated(QT_TRANSLATE_NOOP("CommandLine", "Print one JSON value."))});
}

/// The command is the first word that is neither an option nor the value of `--library`.
QString commandName(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == "--library"_L1)
            ++i;
        else if (!word.startsWith(u'-'))
            return word;
    }
    return {};
}

/// Without a value for it the usual library would be meant.
bool lacksLibrary(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--library="_L1)
            return true;
        if (argument == "--library"_L1) {
            ++i;
            if (arguments.value(i).isEmpty())
                return true;
        }
    }
    return false;
}

/// Whether \a words give an option an empty value: `--output ""` or `--output=`.
bool isGivenEmpty(const QStringList &words, const QString &name)
{
    const QString option = (name.size() > 1 ? u"--"_s : u"-"_s) + name;
    if (words.contains(option + u'='))
        return true;
    for (qsizetype i = 1; i < words.size(); ++i)
        if (words.at(i).isEmpty() && words.at(i - 1) == option)
            return true;
    return false;
}

/// The first option without a value; a text may be empty, a name may not.
QString emptyOption(const QCommandLineParser &parser, const QStringList &words)
{
    static const QStringList texts{u"query"_s, u"title"_s, u"note"_s};
    const QStringList names = parser.optionNames();
    const auto found = std::ranges::find_if(names, [&](const QString &name) {
        return !texts.contains(name) && isGivenEmpty(words, name) && parser.values(name).contains(QString());
    });
    return found == names.end() ? QString() : u"--"_s + *found;
}

/// Takes the words that begin with one sign out of \a words.
QStringList takeSigns(QStringList &words)
{
    QStringList signs;
    const auto isSign = [](const QString &word) {
        return word.startsWith(u'+') || (word.startsWith(u'-') && !word.startsWith("--"_L1));
    };
    std::ranges::copy_if(words, std::back_inserter(signs), isSign);
    words.removeIf(isSign);
    return signs;
}

int wrongUsage(const QString &message, const Command *command)
{
    QTextStream err(stderr);
    err << message << '\n';
    if (command)
        err << translated(QT_TRANSLATE_NOOP("CommandLine", "Usage:")) << " transferwerkbank " << command->name
            << ' ' << command->syntax << '\n';
    else
        err << helpText();
    return WrongUsage;
}

QString emptyValue(QAnyStringView name)
{
    return translated(QT_TRANSLATE_NOOP("CommandLine", "“%1” must not be empty.")).arg(name.toString());
}

} // namespace

bool wantsCommandLine(const QStringList &arguments)
{
    return findCommand(commandName(arguments)) || arguments.contains("--json"_L1) || lacksLibrary(arguments);
}

bool needsFonts(const QStringList &arguments)
{
    const QString name = commandName(arguments);
    return name == reportCommand.name || name == selfTestCommand.name;
}

QString helpText()
{
    QString text = translated(QT_TRANSLATE_NOOP("CommandLine",
        "Transferwerkbank: a workbench with which municipalities learn from each other.\n"
        "Usage: transferwerkbank [--library FILE] [--json] [COMMAND …]\n"
        "Without a command the window opens.\n\nCommands:\n"));
    for (const Command *command : commands) {
        text += u"  "_s + command->name + u' ' + QString::fromUtf8(command->syntax) + u'\n';
        text += u"      "_s + translated(command->description) + u'\n';
    }
    text += translated(QT_TRANSLATE_NOOP("CommandLine",
        "\nOptions:\n"
        "  --library FILE  the library to work with; otherwise the one in your data folder\n"
        "  --json          print one JSON value on standard output\n"
        "  --version, --help\n\n"
        "Exit codes: 0 done, 1 failed, 2 wrong usage, 4 open conflicts, 5 library damaged.\n"));
    return text;
}

int print(const QString &text)
{
    std::fputs(qPrintable(text), stdout);
    return finishOutput(Done);
}

int run(const QStringList &arguments)
{
    const QString name = commandName(arguments);
    const Command *command = findCommand(name);
    if (lacksLibrary(arguments))
        return wrongUsage(emptyValue(u"--library"_s), command);
    if (!command)
        return wrongUsage(
            translated(QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”.")).arg(name), nullptr);

    QCommandLineParser parser;
    addGlobalOptions(parser);
    if (command->addOptions)
        command->addOptions(parser);
    QStringList words = arguments;
    const QStringList signs = command->takesSigns ? takeSigns(words) : QStringList();
    if (!parser.parse(QStringList{u"transferwerkbank"_s} + words))
        return wrongUsage(parser.errorText(), command);
    if (const QString empty = emptyOption(parser, words); !empty.isEmpty())
        return wrongUsage(emptyValue(empty), command);
    const QStringList given = parser.positionalArguments().sliced(1);
    if (command != &searchCommand && given.contains(QString()))
        return wrongUsage(emptyValue(command->syntax), command);

    const SystemClock clock;
    Context context(parser.value(u"library"_s), parser.isSet(u"json"_s), clock);
    const int code = command->run(context, given + signs, parser);
    return code == WrongUsage ? wrongUsage({}, command) : context.finish(code);
}

Result<qint64> wholeNumber(const QString &name, const QString &text, qint64 least)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || number < least)
        return failure(ErrorCode::InvalidArgument, {name, text});
    return number;
}

Result<qint64> numberOption(
    const QCommandLineParser &parser, const QString &name, qint64 fallback, qint64 least)
{
    return parser.isSet(name) ? wholeNumber(u"--"_s + name, parser.value(name), least) : fallback;
}

} // namespace twb::cli
