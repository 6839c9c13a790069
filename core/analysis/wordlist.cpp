// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/wordlist.h"

#include <QFile>

namespace twb::analysis {

using namespace Qt::StringLiterals;

QByteArray readWordList(const QString &name)
{
    QFile file(u":/twb/analysis/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a word list is missing in the program");
    return file.readAll();
}

} // namespace twb::analysis
