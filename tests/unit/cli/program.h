// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace twb::test {

/// What one run of the real program answered.
struct Answer {
    int exitCode = -1;
    QByteArray output;
    QString messages;

    QJsonValue json() const
    {
        const QByteArray wrapped = '[' + output + ']';
        return QJsonDocument::fromJson(wrapped).array().at(0);
    }
};

/// Runs the program itself, as scripts do: a home of its own, no display.
class Program {
public:
    QString library() const { return m_home.filePath(QStringLiteral("b.twb")); }
    QString filePath(const QString &name) const { return m_home.filePath(name); }

    Answer run(const QStringList &arguments) const
    {
        return runProgram(QStringLiteral(TWB_PROGRAM), arguments);
    }

    /// Another program in the same home, such as a shell.
    Answer runProgram(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QLatin1StringView(display));
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_home.filePath(QStringLiteral("cache")));
        environment.insert(QStringLiteral("TWB_LANG"), QStringLiteral("de_DE"));
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.waitForFinished(60000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    /// With the library, answering in JSON.
    Answer inLibrary(const QStringList &arguments) const
    {
        return run(QStringList{QStringLiteral("--library"), library(), QStringLiteral("--json")} + arguments);
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_home.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

private:
    QTemporaryDir m_home;
};

} // namespace twb::test
