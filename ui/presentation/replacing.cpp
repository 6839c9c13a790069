// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/replacing.h"

#include <QCoreApplication>
#include <QDir>

namespace twb::ui {

namespace {

QString replacingTranslated(const char *text, int count = -1)
{
    return QCoreApplication::translate("Replacing", text, nullptr, count);
}

} // namespace

std::optional<Existing> askToReplace(Prompts &prompts, const QString &chosen, const QStringList &files)
{
    QStringList unasked = existingFiles(files);
    if (unasked.isEmpty())
        return Existing::Refuse;
    unasked.removeAll(chosen);
    if (unasked.isEmpty())
        return Existing::Replace;
    for (QString &path : unasked)
        path = QDir::toNativeSeparators(path);
    const QString text =
        replacingTranslated(QT_TRANSLATE_N_NOOP("Replacing",
                                "%n file(s) with this name are there already. What is in them will be lost:"),
            int(unasked.size()))
        + u'\n' + unasked.join(u'\n');
    const bool agreed = prompts.confirm(replacingTranslated(QT_TRANSLATE_NOOP("Replacing", "Replace files?")),
        text, replacingTranslated(QT_TRANSLATE_NOOP("Replacing", "Replace")));
    return agreed ? std::optional(Existing::Replace) : std::nullopt;
}

} // namespace twb::ui
