// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

#include <QCommandLineParser>

namespace twb::cli {

/// One word of the command line. Each stands in a file of its own.
struct Command {
    QLatin1StringView name;
    const char *syntax; ///< "QUERY [--limit N]"
    const char *description; ///< English, translated when shown
    void (*addOptions)(QCommandLineParser &parser); ///< null when there are none
    int (*run)(Context &context, const QStringList &arguments, const QCommandLineParser &parser);
    bool takesSigns = false; ///< words such as "+A" and "-B" are arguments, not options
};

extern const Command createCommand;
extern const Command importCommand;
extern const Command searchCommand;
extern const Command showCommand;
extern const Command reportCommand;
extern const Command statsCommand;
extern const Command logCommand;
extern const Command undoCommand;
extern const Command redoCommand;
extern const Command newCommand;
extern const Command setCommand;
extern const Command tagCommand;
extern const Command tagsCommand;
extern const Command trashCommand;
extern const Command historyCommand;
extern const Command restoreCommand;
extern const Command checkCommand;
extern const Command selfTestCommand;

/// A number given as \a name; an InvalidArgument error when it is none or below \a least.
Result<qint64> wholeNumber(const QString &name, const QString &text, qint64 least);

/// The same for an option that may be left out.
Result<qint64> numberOption(
    const QCommandLineParser &parser, const QString &name, qint64 fallback, qint64 least);

} // namespace twb::cli
