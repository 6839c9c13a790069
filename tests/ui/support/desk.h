// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/dialogs/operations.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/settings.h"
#include "ui/search/searchsession.h"
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"

#include <QIODevice>
#include <QTemporaryDir>

namespace twb::test {

/// The program's window with everything behind it, on a library of its own.
class Desk {
public:
    Desk();
    ~Desk();

    /// Makes a library with the example records and opens it; waits until the list is filled.
    void openExample();

    /// The same with an empty library.
    void openEmpty(const QString &municipality = {});

    /// Opens a library that is there already.
    void open(const QString &path);

    /// Types into the search field, key by key, and waits for the answer.
    void search(const QString &text);

    /// Waits until the index is current and everything about the search is known.
    void settle();

    /// Waits until the page of the chosen record is there.
    void settleReader();

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a project with attachments, name and content, and waits until it is found. It has its title
    /// and \a values, no more.
    RecordId addProject(const QString &title, const QList<std::pair<QString, QString>> &files,
        const QJsonObject &values = {});

    /// With these a project can be saved.
    static QJsonObject requiredValues();

    /// Stands in for the reader of attachments: "kaputt" is a damaged file, "{\\rtf" begins one of
    /// another kind, "langsam" one that takes half a
    /// minute, all else its own text.
    static Result<extract::ExtractedText> readAttachment(
        QIODevice &document, const QString &mediaType, const QString &name, const Progress &progress);

    SystemClock clock;
    ScriptedPrompts prompts;
    ui::Formats formats;
    QTemporaryDir m_folder;
    ui::Settings settings;
    ui::Theme theme;
    ui::LibrarySession library;
    ui::SearchSession session;
    ui::MainWindow window;
    ui::Operations operations;

    ui::Services services();

private:
    QString createLibrary(const QString &name, bool withExample, const QString &municipality = {});
};

/// Makes the process ready for windows: German, with the fonts that come with the project. To be called
/// first in main().
void prepareProcess();

/// To be called once the application object is there.
void prepareApplication(QApplication &application);

} // namespace twb::test

/// QTEST_MAIN() for tests that show windows.
#define TWB_WINDOW_TEST_MAIN(TestClass)                                                                      \
    QTEST_MAIN_WRAPPER(TestClass, twb::test::prepareProcess(); QApplication application(argc, argv);         \
        twb::test::prepareApplication(application);)
