// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/errortext.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

/// One sentence per code, in the order of ErrorCode; %1, %2 … are the arguments named there.
constexpr std::array<const char *, errorCodeCount> sentences{
    QT_TRANSLATE_NOOP("ErrorText", "Cancelled. Nothing was changed."),
    QT_TRANSLATE_NOOP("ErrorText", "The file “%1” does not exist. Please check the name and the folder."),
    QT_TRANSLATE_NOOP("ErrorText", "The file “%1” cannot be read: %2"),
    QT_TRANSLATE_NOOP("ErrorText",
        "The file “%1” cannot be written: %2 Please choose another folder or ask for the right to write "
        "there."),
    QT_TRANSLATE_NOOP("ErrorText", "The file “%1” already exists. Please choose another name."),
    QT_TRANSLATE_NOOP("ErrorText", "These files already exist. Please choose another name: %1"),
    QT_TRANSLATE_NOOP("ErrorText", "“%1” is not a library of Transferwerkbank."),
    QT_TRANSLATE_NOOP("ErrorText",
        "The library “%1” was written by a newer version of the program (format %2, this version knows %3). "
        "It was left untouched. Please update the program."),
    QT_TRANSLATE_NOOP("ErrorText",
        "The library “%1” is damaged: %2. Please keep the file as it is. “check --repair” on the command "
        "line "
        "saves what can be read of it into a new file beside it."),
    QT_TRANSLATE_NOOP("ErrorText", "The library “%1” is in use: %2. Please try again when it is free."),
    QT_TRANSLATE_NOOP("ErrorText",
        "The library “%1” was moved or deleted while it was open. Nothing more is written to it; please save "
        "a "
        "copy or open it in its new place."),
    QT_TRANSLATE_NOOP("ErrorText",
        "Another file lies in the place of the library “%1”. Nothing was written to it; please open it anew "
        "or "
        "save a copy of what was open."),
    QT_TRANSLATE_NOOP("ErrorText",
        "“%1” is not used, because it holds what no library of Transferwerkbank holds: “%2”. Please ask "
        "whoever "
        "gave you the file."),
    QT_TRANSLATE_NOOP("ErrorText", "The library could not be read or written (%1): %2"),
    QT_TRANSLATE_NOOP("ErrorText",
        "There is no space left for “%1”. Nothing was lost; please free some space and try again."),
    QT_TRANSLATE_NOOP("ErrorText",
        "The database refused a setting that keeps your data safe (%1: wanted %2, got %3). Nothing was "
        "changed."),
    QT_TRANSLATE_NOOP("ErrorText",
        "Two different versions of SQLite are loaded (%1 and %2). Please install the program again."),
    QT_TRANSLATE_NOOP("ErrorText",
        "The library could not be brought to the current format (step %1): %2 The file is unchanged."),
    QT_TRANSLATE_NOOP(
        "ErrorText", "There is no record “%1” in this library, or the beginning of the id fits several."),
    QT_TRANSLATE_NOOP("ErrorText", "The record “%1” is damaged (%2). All others can be used."),
    QT_TRANSLATE_NOOP("ErrorText", "There is no revision “%1” in this library."),
    QT_TRANSLATE_NOOP("ErrorText", "The revision “%1” cannot be used: %2."),
    QT_TRANSLATE_NOOP("ErrorText", "The attachment “%1” is not in this library."),
    QT_TRANSLATE_NOOP("ErrorText", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("ErrorText", "There is nothing to redo."),
    QT_TRANSLATE_NOOP("ErrorText",
        "Step %1 cannot be undone: it was undone already, it is an undo itself, or it removed something for "
        "good."),
    QT_TRANSLATE_NOOP("ErrorText",
        "The record “%1” was erased with its personal data. It cannot be brought in again; please make a new "
        "one."),
    QT_TRANSLATE_NOOP("ErrorText", "There is a record “%1” already. Please change that one."),
    QT_TRANSLATE_NOOP("ErrorText", "The field “%1” cannot be saved: %2"),
    QT_TRANSLATE_NOOP("ErrorText", "Records of the kind “%1” have no field “%2”."),
    QT_TRANSLATE_NOOP("ErrorText", "There is no kind of record called “%1”."),
    QT_TRANSLATE_NOOP("ErrorText", "There is no tag “%1” in this library. Please create it first."),
    QT_TRANSLATE_NOOP("ErrorText",
        "There is a tag “%1” already, as a name or as a synonym. Please choose another name or merge the "
        "two."),
    QT_TRANSLATE_NOOP("ErrorText", "“%1” cannot be put under “%2”, because that lies below it."),
    QT_TRANSLATE_NOOP("ErrorText", "The vocabulary “%1” cannot be read (line %2): %3"),
    QT_TRANSLATE_NOOP(
        "ErrorText", "“%1” cannot be imported: the program reads CSV files and folders of Markdown files."),
    QT_TRANSLATE_NOOP("ErrorText", "The import mapping “%1” cannot be used: %2"),
    QT_TRANSLATE_NOOP("ErrorText",
        "%1 rows cannot be read, so nothing was imported. Please correct them or import the rest without "
        "them."),
    QT_TRANSLATE_NOOP("ErrorText",
        "“%1” would change %2 records that came from “%3”, so nothing was imported. Please say whether it is "
        "the "
        "same source or a new one."),
    QT_TRANSLATE_NOOP("ErrorText", "There is nothing to report on. Please choose at least one record."),
    QT_TRANSLATE_NOOP("ErrorText", "The template “%1” takes %2 records, not %3. Please choose others."),
    QT_TRANSLATE_NOOP("ErrorText", "“%1” cannot be used. Line %2: %3"),
    QT_TRANSLATE_NOOP("ErrorText", "There is no template “%1”."),
    QT_TRANSLATE_NOOP("ErrorText", "The report could not be made: %1"),
    QT_TRANSLATE_NOOP("ErrorText", "The font “%1” is missing. Please install the program again."),
    QT_TRANSLATE_NOOP("ErrorText",
        "The search index failed (%1): %2 It holds no data of its own and can be rebuilt with “check "
        "--repair”."),
    QT_TRANSLATE_NOOP("ErrorText",
        "The search cannot read the text of “%1”: the program does not know this kind of file. Please "
        "save it as DOCX, ODT or PDF and attach that."),
    QT_TRANSLATE_NOOP("ErrorText", "The search cannot read the text of “%1”: the file is damaged."),
    QT_TRANSLATE_NOOP(
        "ErrorText", "The search cannot read the text of “%1”: the file is too large or takes too long."),
    QT_TRANSLATE_NOOP(
        "ErrorText", "The search cannot read the text of “%1”: the file is protected by a password."),
    QT_TRANSLATE_NOOP("ErrorText", "“%1” cannot be used: %2"),
};

struct Reason {
    QLatin1StringView word;
    const char *sentence;
};

/// What is wrong with a template or style; %4 is what it is about.
constexpr Reason templateReasons[] = {
    {"yaml"_L1, QT_TRANSLATE_NOOP("ErrorText", "this is not YAML (%4).")},
    {"too-large"_L1, QT_TRANSLATE_NOOP("ErrorText", "the file is too large or nested too deeply.")},
    {"unknown-key"_L1, QT_TRANSLATE_NOOP("ErrorText", "“%4” is not known here.")},
    {"unknown-part"_L1, QT_TRANSLATE_NOOP("ErrorText", "there is no part called “%4”.")},
    {"unknown-field"_L1, QT_TRANSLATE_NOOP("ErrorText", "there is no field called “%4”.")},
    {"unknown-value"_L1, QT_TRANSLATE_NOOP("ErrorText", "“%4” is no value that is possible here.")},
    {"unknown-placeholder"_L1, QT_TRANSLATE_NOOP("ErrorText", "“{%4}” stands for nothing here.")},
    {"wrong-kind"_L1,
        QT_TRANSLATE_NOOP("ErrorText", "something else is expected here: a text, a list or entries.")},
    {"missing"_L1, QT_TRANSLATE_NOOP("ErrorText", "“%4” is missing.")},
    {"style"_L1, QT_TRANSLATE_NOOP("ErrorText", "there is no style called “%4”.")},
};

/// Why a file cannot be read, where the system has no words of its own for it.
constexpr Reason fileReasons[] = {
    {"no-plain-file"_L1, QT_TRANSLATE_NOOP("ErrorText", "it is a pipe, a device or a socket.")},
};

QString reasonText(std::span<const Reason> reasons, const QString &word)
{
    for (const Reason &reason : reasons)
        if (word == reason.word)
            return QCoreApplication::translate("ErrorText", reason.sentence);
    return word;
}

/// Each place is filled once: what stands in it may look like another place.
QString filled(const QString &sentence, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isPlace =
            sentence.at(i) == u'%' && i + 1 < sentence.size() && sentence.at(i + 1).digitValue() > 0;
        if (isPlace)
            text += arguments.value(sentence.at(++i).digitValue() - 1);
        else
            text += sentence.at(i);
    }
    return text;
}

} // namespace

QString errorText(const Error &error)
{
    QString sentence = QCoreApplication::translate("ErrorText", sentences.at(size_t(error.code)));
    QStringList arguments = error.arguments;
    if (error.code == ErrorCode::TemplateInvalid) {
        arguments.resize(qMax<qsizetype>(arguments.size(), 3));
        arguments[2] = filled(reasonText(templateReasons, arguments.at(2)), arguments);
    }
    if (error.code == ErrorCode::FileNotReadable && arguments.size() > 1)
        arguments[1] = reasonText(fileReasons, arguments.at(1));
    if (error.code == ErrorCode::LibraryLocked && error.arguments.value(1).isEmpty())
        sentence.remove(u": %2"_s); // nobody knows who holds it
    return filled(sentence, arguments);
}

} // namespace twb::ui
