// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/prompts.h"

#include <QColor>
#include <QPrinter>
#include <QUrl>

namespace twb::test {

using namespace Qt::StringLiterals;

/// Answers questions as a test has said beforehand, and remembers what was asked.
class ScriptedPrompts final : public ui::Prompts {
public:
    QString file; ///< answer to the next questions for a file or folder
    QColor colour; ///< answer to the next questions for a colour
    std::optional<QString> line; ///< answer to the next questions for a line of text
    std::optional<qsizetype> choice; ///< answer to the next choices
    bool answer = false; ///< answer to the next questions of yes or no

    QStringList told; ///< sentences shown, errors by the name of their code
    QStringList offered; ///< the newest choices
    QList<QUrl> links;
    QStringList documents;

    QString openFile(const QString &, const QString &) override { return file; }
    QStringList openFiles(const QString &, const QString &) override
    {
        return file.isEmpty() ? QStringList() : file.split(u'\n');
    }
    QString openFolder(const QString &) override { return file; }
    QString saveFile(const QString &, const QString &, const QString &) override { return file; }
    bool confirm(const QString &, const QString &text, const QString &) override
    {
        told.append(text);
        return answer;
    }
    std::optional<qsizetype> choose(const QString &, const QString &text, const QStringList &choices) override
    {
        told.append(text);
        offered = choices;
        return choice;
    }
    std::optional<QString> askText(const QString &, const QString &label, const QString &) override
    {
        told.append(label);
        return line;
    }
    void inform(const QString &, const QString &text) override { told.append(text); }
    void showError(const Error &error) override
    {
        told.append(errorName(error.code) + u": "_s + error.arguments.join(u"; "));
    }
    void openLink(const QUrl &url) override { links.append(url); }
    /// Prints into \a file.
    bool choosePrinter(QPrinter &printer, int pages) override
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        told.append(u"pages: "_s + QString::number(pages));
        return !file.isEmpty();
    }
    QColor chooseColour(const QString &, const QColor &) override { return colour; }
    void openDocument(const QString &path) override { documents.append(path); }
};

} // namespace twb::test
