// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include "app/place.h"
#include "core/extract/extractprocess.h"
#include "ui/dialogs/operations.h"
#include "ui/dialogs/widgetprompts.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/settings.h"
#include "ui/presentation/translation.h"
#include "ui/search/searchsession.h"
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

namespace twb::app {

using namespace Qt::StringLiterals;

namespace {

/// The library to open: the one named on the command line, else the one that was open last, else the
/// usual one, which is made with the example records when it is not there yet.
QString libraryToOpen(const QStringList &arguments, const ui::Settings &settings)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (word == "--library"_L1 && i + 1 < arguments.size())
            return QFileInfo(arguments.at(i + 1)).absoluteFilePath();
        if (word.startsWith("--library="_L1))
            return QFileInfo(word.section(u'=', 1)).absoluteFilePath();
        if (word.endsWith(".twb"_L1))
            return QFileInfo(word).absoluteFilePath();
    }
    const QString last = settings.value(ui::keys::lastLibrary);
    return !last.isEmpty() && QFileInfo::exists(last) ? last : defaultLibraryPath();
}

} // namespace

int runGui(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/transferwerkbank.svg"_s));
    QGuiApplication::setDesktopFileName(u"transferwerkbank"_s);
    const QLocale locale = ui::programLocale();
    ui::installTranslations(application, locale);

    const SystemClock clock;
    const ui::Formats formats(locale);
    ui::Settings settings;
    ui::Theme theme(settings);
    const auto open = [&clock](const QString &path, store::OpenMode mode) {
        return openLibrary(path, clock, mode);
    };
    ui::SearchSession search;
    const auto expect = [&](const QString &indexPath) { search.expect(indexPath, formats.language()); };
    ui::LibrarySession library({open, cacheFolder(), extract::ExtractProcess(extractProgram()), expect});
    library.open(libraryToOpen(QApplication::arguments(), settings));

    ui::WidgetPrompts prompts(settings);
    const ui::Services services{
        library, search, theme, settings, prompts, formats, clock, templateFolder(), draftsFolder()};
    ui::MainWindow window(services);
    prompts.setParent(&window);
    const auto create = [&clock](const QString &path) -> Result<void> {
        const auto made = createLibrary(path, {}, false, clock);
        return made ? Result<void>() : std::unexpected(made.error());
    };
    const ui::Operations operations(services, window, create, u"" TWB_VERSION ""_s);
    window.show();
    return QApplication::exec();
}

} // namespace twb::app
