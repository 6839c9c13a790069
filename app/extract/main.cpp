// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/answer.h"
#include "core/extract/extract.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

// transferwerkbank-extract MEDIATYPE NAME: reads a document from standard input and writes its text as
// twb::extract::toBytes() to standard output. Started by twb::extract::ExtractProcess, not by people.

namespace {

using namespace twb;
using namespace twb::extract;

/// So that a file which makes a reader run wild harms this process only. Not the address space: PDFium takes
/// much of it and uses little. Sanitizers need more memory.
void limitProcess(const Limits &limits)
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN); // a reader that tries to write a file gets an error and goes on
    const auto set = [](auto resource, rlim_t value) {
        const rlimit limit{value, value};
        setrlimit(resource, &limit);
    };
    constexpr rlim_t memory = 1024 * 1024 * 1024;
#ifndef TWB_SANITIZED
    set(RLIMIT_DATA, memory);
#endif
    set(RLIMIT_CPU, rlim_t(limits.time.count() / 1000 + 1));
    set(RLIMIT_CORE, 0);
    set(RLIMIT_FSIZE, 0);
#else
    Q_UNUSED(limits)
#endif
}

/// All of a pipe, which gives its bytes piece by piece; one byte more than \a most when there are more.
QByteArray readAtMost(QIODevice &input, qint64 most)
{
    constexpr qint64 pieceSize = 1024 * 1024;
    QByteArray bytes;
    for (QByteArray piece = input.read(pieceSize); !piece.isEmpty() && bytes.size() <= most;
        piece = input.read(pieceSize))
        bytes += piece;
    return bytes.first(std::min<qint64>(bytes.size(), most + 1));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Limits limits;
    limitProcess(limits);
    QFile input;
    QFile output;
    if (arguments.size() != 3 || !input.open(stdin, QIODevice::ReadOnly)
        || !output.open(stdout, QIODevice::WriteOnly))
        return 2;
    QByteArray document = readAtMost(input, limits.fileBytes);
    QBuffer buffer(&document);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray answer = toBytes(extractText(buffer, arguments.at(1), arguments.at(2), limits));
    return output.write(answer) == answer.size() && output.flush() ? 0 : 1;
}
