// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/ui/startbench.h"

#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/report.h"
#include "tests/benchmark/ui/workbench.h"
#include "ui/views/cardview.h"
#include "ui/views/resultpane.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <clocale>
#include <cstdio>
#include <cstdlib>

namespace twb::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 15;
constexpr int smallLibrary = 10'000;

double sinceStart()
{
    return seconds() - qgetenv("TWB_BENCH_START").toDouble();
}

/// Prints when a window was first painted, and when the cards in it first showed records.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(ui::CardView *cards) : m_cards(cards) { }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        if (!m_painted) {
            m_painted = true;
            QTimer::singleShot(0, this, [this] { tell("paint"); });
        }
        if (watched == m_cards->viewport() && m_cards->model()->rowCount() > 0 && !m_filled) {
            m_filled = true;
            QTimer::singleShot(0, this, [this] { tell("cards"); });
        }
        return false;
    }

private:
    void tell(const char *what)
    {
        std::printf("%s %.6f\n", what, sinceStart());
        std::fflush(stdout);
        if (m_filled)
            std::_Exit(0);
    }

    ui::CardView *m_cards;
    bool m_painted = false;
    bool m_filled = false;
};

struct Start {
    Series paint;
    Series cards;
};

void start(const QString &program, const QStringList &arguments, Start &result)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TWB_BENCH_START"_s, QString::number(seconds(), 'f', 9));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(60'000);
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (line.startsWith("paint "))
            result.paint.add(line.mid(6).toDouble());
        else if (line.startsWith("cards "))
            result.cards.add(line.mid(6).toDouble());
    }
}

/// A display of its own, so that windows are really shown; the offscreen platform where there is none.
void startDisplay(QProcess &server)
{
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1920x1080x24"_s});
    if (!server.waitForStarted() || !server.waitForReadyRead(10'000)) {
        std::printf("(offscreen platform: there is no Xvfb)\n");
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return;
    }
    qputenv("DISPLAY", QByteArray(":" + server.readLine().trimmed()));
    qputenv("QT_QPA_PLATFORM", "xcb");
}

} // namespace

int runStart(int argc, char **argv, const QString &what)
{
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    Workbench bench;
    bench.open(what);
    ui::MainWindow window(bench.services());
    PaintWatch watch(window.resultPane()->cards());
    application.installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}

bool compareStarts(const char *path)
{
    const QString program = QString::fromLocal8Bit(path);
    const QString barest = QFileInfo(program).absolutePath() + "/bare_window"_L1;
    heading("Start, process to first paint; large: " + std::to_string(largeLibrary()));
    const auto small = cachedLibrary(smallLibrary);
    const auto large = cachedLibrary(largeLibrary());
    if (!small || !large)
        return false;
    qputenv(indexFolderVariable, indexFolder().toLocal8Bit());
    QProcess server;
    startDisplay(server);
    Start bare;
    Start ofSmall;
    Start ofLarge;
    for (int round = 0; round < rounds; ++round) {
        start(barest, {}, bare);
        start(program, {u"--start"_s, (*small)->path()}, ofSmall);
        start(program, {u"--start"_s, (*large)->path()}, ofLarge);
    }
    server.terminate();
    server.waitForFinished();
    if (bare.paint.size() == 0 || ofSmall.cards.size() == 0 || ofLarge.cards.size() == 0)
        return false;
    line("bare window", bare.paint);
    line("10,000 records: window", ofSmall.paint);
    line("10,000 records: first cards", ofSmall.cards);
    line("large library: window", ofLarge.paint);
    line("large library: first cards", ofLarge.cards);
    const auto median = [](const Series &series) { return series.percentile(0.5); };
    bool kept =
        ratio("window, 10,000, against a bare one", median(ofSmall.paint), median(bare.paint), 2.0, true);
    kept &= ratio("window, large against 10,000", median(ofLarge.paint), median(ofSmall.paint), 1.2, true);
    ratio("cards, 10,000, against a bare window", median(ofSmall.cards), median(bare.paint), 2.0, true);
    ratio("cards, large against 10,000", median(ofLarge.cards), median(ofSmall.cards), 1.2, true);
    return kept;
}

} // namespace twb::bench
