// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/gui.h"
#include "app/place.h"
#include "app/process.h"
#include "ui/presentation/translation.h"

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// True where a window can be opened: always on Windows and macOS; else with a display server, or with a
/// platform that was asked for by name.
bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif
}

int showHelp(QCoreApplication &application, bool withoutDisplay)
{
    twb::ui::installTranslations(application, twb::ui::programLocale());
    if (withoutDisplay) {
        const QString message = QCoreApplication::translate(
            "CommandLine", "There is no display to open the window on. These commands work without one:");
        std::fputs(qPrintable(message + u"\n\n"_s), stderr);
    }
    return twb::cli::print(twb::cli::helpText());
}

int showVersion(QCoreApplication &application)
{
    twb::ui::installTranslations(application, twb::ui::programLocale());
    return twb::cli::print(u"Transferwerkbank " TWB_VERSION "\n"_s);
}

int runCommandLine(QCoreApplication &application, const QStringList &words)
{
    twb::ui::installTranslations(application, twb::ui::programLocale());
    return twb::cli::run(words);
}

} // namespace

int main(int argc, char **argv)
{
    twb::app::prepareProcess();
    twb::app::nameProgram();
    const QStringList words = wordsOf(argc, argv);
    if (words.contains("--version"_L1)) {
        QCoreApplication application(argc, argv);
        return showVersion(application);
    }
    if (words.contains("--help"_L1) || words.contains("-h"_L1)) {
        QCoreApplication application(argc, argv);
        return showHelp(application, false);
    }
    if (twb::cli::wantsCommandLine(words)) {
        if (twb::cli::needsFonts(words)) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            QGuiApplication application(argc, argv);
            return runCommandLine(application, words);
        }
        QCoreApplication application(argc, argv);
        return runCommandLine(application, words);
    }
    if (!hasDisplay()) {
        QCoreApplication application(argc, argv);
        const int code = showHelp(application, true);
        return words.isEmpty() ? code : 2;
    }
    return twb::app::runGui(argc, argv);
}
