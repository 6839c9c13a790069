// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window stands still while a long record is opened for writing, written in and saved, against
// a usual record in the same run. What the thread of the window works is counted, not what it waits for.
//   bench_longediting [SIZE [SHAPE]]
#include "tests/benchmark/support/report.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/heartbeat.h"
#include "tests/ui/support/longrecords.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/recordform.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <clocale>
#include <cstdio>
#include <map>
#include <string>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::bench;

namespace {

constexpr double longestGap = 0.1; ///< seconds
constexpr int patience = 60'000; ///< milliseconds
constexpr int pause = 1500; ///< milliseconds, longer than checks and drafts wait

using Gaps = std::map<std::string, double>; ///< seconds by what was done

/// The longest standstill while something is done and a moment after it.
template <typename Work> double gapOf(Work &&work, int wait = 30)
{
    QTest::qWait(10);
    const test::Heartbeat heartbeat(test::Heartbeat::processorClock);
    work();
    QTest::qWait(wait);
    return heartbeat.longest();
}

ui::EditorWindow *opened(test::Desk &desk, const RecordId &id)
{
    ui::EditorDesk &editors = desk.operations.editors();
    editors.edit(id);
    if (!QTest::qWaitFor([&] { return !editors.windows().isEmpty(); }, patience))
        qFatal("the editor does not come");
    return editors.windows().first();
}

void save(test::Desk &desk, ui::EditorWindow *window)
{
    window->actions().named(u"editor.save"_s)->trigger();
    if (!QTest::qWaitFor([&] { return desk.operations.editors().windows().isEmpty(); }, patience))
        qFatal("the record is not saved");
}

/// Longer texts than a field may have cannot be saved.
bool canBeSaved(ui::EditorWindow *window)
{
    return window->form()->problems().isEmpty();
}

Gaps measure(const QJsonObject &values)
{
    test::Desk desk;
    desk.window.show();
    desk.openEmpty();
    const RecordId id = desk.addProject(u"Langer Eintrag"_s, {}, values);
    Gaps gaps;
    ui::EditorWindow *window = nullptr;
    gaps["1 opened"] = gapOf([&] { window = opened(desk, id); });
    ui::RecordForm *form = window->form();
    gaps["2 section"] = gapOf([&] { form->showField(u"solution"_s); });
    auto *edit = form->box(u"solution"_s)->findChild<QPlainTextEdit *>();
    gaps["3 key"] = gapOf([&] { QTest::keyClick(edit, Qt::Key_X); });
    gaps["4 pause"] = gapOf([] { }, pause);
    gaps["5 all fields"] = gapOf([&] { form->openAll(); });
    if (canBeSaved(window))
        gaps["6 saved"] = gapOf([&] { save(desk, window); });
    else
        window->closeNow();
    return gaps;
}

bool tell(const char *name, const Gaps &gaps, const Gaps &usual)
{
    bool kept = true;
    for (const auto &[what, gap] : gaps) {
        kept &= gap <= longestGap;
        const auto baseline = usual.find(what);
        std::printf("  %-18s %-14s %7.1f ms of work, ratio %5.1f  %s\n", name, what.c_str(), gap * 1e3,
            baseline == usual.end() ? 1.0 : gap / baseline->second, gap <= longestGap ? "kept" : "MISSED");
    }
    std::fflush(stdout);
    return kept;
}

} // namespace

int main(int argc, char **argv)
{
    test::prepareProcess();
    QApplication application(argc, argv);
    test::prepareApplication(application);
    std::setlocale(LC_NUMERIC, "C");
    const qsizetype size = argc > 1 ? QByteArray(argv[1]).toLongLong() : 10'000'000;
    const QByteArray shape = argc > 2 ? argv[2] : "";
    heading("Standstill of the window, records of " + std::to_string(size) + " characters");
    const Gaps usual = measure(test::Desk::requiredValues());
    bool kept = tell("usual record", usual, usual);
    for (const test::LongRecord &record : test::longRecords(size)) {
        if (!shape.isEmpty() && shape != record.name)
            continue;
        QJsonObject values = test::Desk::requiredValues();
        for (auto it = record.values.begin(); it != record.values.end(); ++it)
            values.insert(it.key(), it.value());
        kept &= tell(record.name, measure(values), usual);
    }
    return kept ? 0 : 1;
}
