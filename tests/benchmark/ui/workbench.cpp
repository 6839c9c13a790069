// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/ui/workbench.h"

#include "tests/benchmark/support/library.h"
#include "ui/views/cardview.h"
#include "ui/views/resultpane.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

namespace twb::bench {

using namespace Qt::StringLiterals;

Workbench::Workbench()
    : m_formats(QLocale(QLocale::German, QLocale::Germany)), m_settings(m_folder.filePath(u"settings.ini"_s)),
      m_theme(m_settings),
      library({[this](const QString &path, store::OpenMode mode) {
                   return store::Library::open(path, m_clock, mode);
               },
          indexFolder(), {},
          [this](const QString &indexPath) { search.expect(indexPath, m_formats.language()); }})
{
}

ui::Services Workbench::services()
{
    return {library, search, m_theme, m_settings, m_prompts, m_formats, m_clock};
}

void Workbench::settle(const ui::MainWindow &window)
{
    const QAbstractItemModel *cards = window.resultPane()->cards()->model();
    const auto quiet = [&] {
        return library.isOpen() && !library.isIndexing() && search.isAnswered()
            && (cards->rowCount() > 0 || !search.isEmpty());
    };
    if (!QTest::qWaitFor(quiet, 600'000))
        qFatal("the search does not come to an end");
}

int largeLibrary()
{
    const int records = qEnvironmentVariableIntValue("TWB_BENCH_RECORDS");
    return records > 0 ? records : 1'000'000;
}

qint64 residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace twb::bench
