// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damage.h"

#include <QFile>

#include <sqlite3.h>

namespace twb::test {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

bool alterText(const QString &path, const QByteArray &text)
{
    QByteArray content = contentOf(path);
    const qsizetype at = content.indexOf(text);
    if (at < 0)
        return false;
    content[at] = char(content.at(at) ^ 1);
    writeContent(path, content);
    return true;
}

bool runForeign(const QString &path, const QByteArray &statements)
{
    sqlite3 *handle = nullptr;
    bool done = sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK;
    done = done && sqlite3_exec(handle, statements.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return done;
}

} // namespace twb::test
