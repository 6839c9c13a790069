// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window stands still while a long record is shown, read on, made narrower and written in,
// against a bare text browser of Qt that shows 10 kB. Pages are made in another thread and not counted.
//   bench_reading [LARGEST SIZE [SHAPE]]
#include "tests/benchmark/support/report.h"
#include "tests/ui/support/heartbeat.h"
#include "tests/ui/support/longrecords.h"
#include "ui/editor/markdown/markdownedit.h"
#include "ui/reader/page.h"
#include "ui/reader/reader.h"

#include <KSyntaxHighlighting/Repository>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <clocale>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::bench;

namespace {

constexpr int rounds = 3;
constexpr double longestGap = 0.1; ///< seconds
constexpr qsizetype smallest = 10'000; ///< characters
constexpr QSize usual(760, 700);

/// The longest standstill while something is done: of several rounds the one in the middle.
class Gaps {
public:
    template <typename Work> void measure(Work &&work)
    {
        QTest::qWait(20);
        const test::Heartbeat wall;
        const test::Heartbeat processor(test::Heartbeat::processorClock);
        work();
        QTest::qWait(60);
        m_wall.add(wall.longest());
        m_processor.add(processor.longest());
    }
    double wall() const { return m_wall.percentile(0.5); }
    double processor() const { return m_processor.percentile(0.5); }

private:
    Series m_wall;
    Series m_processor;
};

double measureBare()
{
    Gaps gaps;
    QTextBrowser browser;
    browser.resize(usual);
    browser.show();
    std::ignore = QTest::qWaitForWindowExposed(&browser);
    const QString text = u"Die Leuchten melden ihren Zustand und werden nachts gedimmt.\n"_s.repeated(160);
    for (int i = 0; i < rounds; ++i)
        gaps.measure([&] { browser.setPlainText(text); });
    std::printf("  %-40s %7.1f ms, processor %7.1f ms\n", "bare text browser, 10 kB", gaps.wall() * 1e3,
        gaps.processor() * 1e3);
    return gaps.processor();
}

class ReadingBench {
public:
    explicit ReadingBench(double bare)
        : m_settings(m_folder.filePath(u"settings.ini"_s)), m_theme(m_settings), m_bare(bare),
          m_reader(m_theme)
    {
        m_reader.resize(usual);
        m_reader.show();
        std::ignore = QTest::qWaitForWindowExposed(&m_reader);
    }

    bool measure(const test::LongRecord &record)
    {
        const ui::RecordView view = test::viewOf(record.values);
        Gaps first;
        Gaps next;
        Gaps width;
        for (int i = 0; i < rounds; ++i) {
            m_reader.resize(usual);
            ui::Page beginning = pageOf(view, 0);
            first.measure([&] { m_reader.setPage(std::move(beginning.document), false); });
            ui::Page rest = pageOf(view, 1);
            next.measure([&] { m_reader.setPage(std::move(rest.document), false); });
            width.measure([&] { m_reader.resize(usual.width() - 100, usual.height()); });
        }
        bool kept = tell(record.name, "shown", first);
        kept &= tell(record.name, "rest shown", next);
        kept &= tell(record.name, "other width", width);
        const QString text = record.values.value("solution"_L1).toString();
        return (text.isEmpty() || write(record.name, text)) && kept;
    }

private:
    ui::Page pageOf(const ui::RecordView &view, int part)
    {
        return ui::makePage(view, ui::PageStyle(m_theme, m_formats), m_highlighter, part);
    }

    bool write(const char *name, const QString &text)
    {
        Gaps open;
        Gaps key;
        for (int i = 0; i < rounds; ++i) {
            ui::MarkdownEdit edit(m_languages, m_theme);
            edit.resize(usual);
            open.measure([&] {
                edit.setText(text);
                edit.show();
            });
            key.measure([&] { QTest::keyClicks(&edit, u"x"_s); });
        }
        const bool kept = tell(name, "shown to write", open);
        return tell(name, "one key", key) && kept;
    }

    bool tell(const char *name, const char *what, const Gaps &gaps) const
    {
        const bool kept = gaps.processor() <= longestGap;
        std::printf("  %-20s %-16s %7.1f ms, processor %7.1f ms, ratio %5.1f  %s\n", name, what,
            gaps.wall() * 1e3, gaps.processor() * 1e3, gaps.processor() / m_bare, kept ? "kept" : "MISSED");
        std::fflush(stdout);
        return kept;
    }

    QTemporaryDir m_folder;
    ui::Settings m_settings;
    ui::Theme m_theme;
    ui::Formats m_formats{QLocale(QLocale::German, QLocale::Germany)};
    ui::CodeHighlighter m_highlighter;
    KSyntaxHighlighting::Repository m_languages;
    double m_bare;
    ui::Reader m_reader;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    const qsizetype largest = argc > 1 ? QByteArray(argv[1]).toLongLong() : 10'000'000;
    const QByteArray shape = argc > 2 ? argv[2] : "";
    bool kept = true;
    const double bare = measureBare();
    ReadingBench bench(bare);
    for (qsizetype size = smallest; size <= largest; size *= 10) {
        heading("Standstill of the window, records of " + std::to_string(size) + " characters");
        for (const test::LongRecord &record : test::longRecords(size))
            if (shape.isEmpty() || shape == record.name)
                kept &= bench.measure(record);
    }
    return kept ? 0 : 1;
}
