// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/ui/listbench.h"

#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/report.h"
#include "tests/benchmark/ui/workbench.h"
#include "ui/delegates/carddelegate.h"
#include "ui/models/roles.h"
#include "ui/views/cardview.h"
#include "ui/views/resultpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/topbar.h"

#include <QApplication>
#include <QProcess>
#include <QScrollBar>
#include <QTest>

#include <clocale>
#include <cstdio>
#include <ctime>
#include <random>

namespace twb::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int typedLibrary = 100'000;
constexpr int jumps = 1000;
constexpr int heldTexts = 100'000; ///< of the model in memory; they repeat
constexpr qint64 mostMemory = 60'000'000;
constexpr double longestEvent = 0.016;
constexpr int pause = 120; ///< milliseconds between keys

/// All texts at hand, as a list that does not fetch.
class HeldModel final : public QAbstractListModel {
public:
    explicit HeldModel(QList<search::Hit> hits) : m_hits(std::move(hits)) { }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : largeLibrary();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const search::Hit &hit = m_hits.at(index.row() % m_hits.size());
        switch (role) {
        case ui::HitRole:
            return QVariant::fromValue(static_cast<const void *>(&hit));
        case ui::KindTextRole:
            return u"Projekt"_s;
        case ui::MetaRole:
            return u"Soest · In Betrieb · Stand 2024"_s;
        default:
            return {};
        }
    }

private:
    QList<search::Hit> m_hits;
};

QList<search::Hit> someHits(ui::ResultModel &model, int count)
{
    QList<search::Hit> hits;
    for (int row = 0; row < count; ++row) {
        if (!QTest::qWaitFor([&] { return model.hit(row); }))
            qFatal("a card does not come");
        hits.append(*model.hit(row));
    }
    while (hits.size() < heldTexts)
        hits.append(hits.at(hits.size() % count));
    return hits;
}

/// True when every card to be seen has its text.
bool isFilled(const ui::CardView &cards)
{
    const QModelIndex first = cards.indexAt({0, 0});
    const QModelIndex last = cards.indexAt({0, cards.viewport()->height() - 1});
    for (int row = first.row(); row <= last.row(); ++row)
        if (!cards.model()->index(row, 0).data(ui::HitRole).value<const void *>())
            return false;
    return true;
}

void jumpThrough(ui::CardView &cards, Series &series)
{
    if (!QTest::qWaitFor([&] { return cards.verticalScrollBar()->maximum() > 0; }))
        qFatal("the list stays empty");
    std::mt19937 random(7);
    for (int i = 0; i < jumps; ++i) {
        const int place = int(random() % unsigned(cards.verticalScrollBar()->maximum()));
        series.measure([&] {
            cards.verticalScrollBar()->setValue(place);
            cards.repaint();
            while (!isFilled(cards))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            cards.viewport()->repaint();
        });
    }
}

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// Measures the processor time of every event that the event loop hands out.
class MeasuringApplication final : public QApplication {
public:
    using QApplication::QApplication;
    bool isMeasuring = false;
    Series events;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!isMeasuring || m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double start = threadSeconds();
        const bool result = QApplication::notify(receiver, event);
        events.add(threadSeconds() - start);
        --m_depth;
        return result;
    }

private:
    int m_depth = 0;
};

qint64 memoryOf(const char *program, const QString &what)
{
    QProcess process;
    process.start(QString::fromLocal8Bit(program), {u"--memory"_s, what});
    process.waitForFinished(600'000);
    return process.readAllStandardOutput().trimmed().toLongLong();
}

} // namespace

int runMemory(int argc, char **argv, const QString &what)
{
    QApplication application(argc, argv);
    Workbench bench;
    ui::MainWindow window(bench.services());
    window.show();
    QTest::qWait(300);
    if (what != "empty"_L1) {
        bench.open(what);
        bench.settle(window);
        QScrollBar *bar = window.resultPane()->cards()->verticalScrollBar();
        for (int i = 0; i <= 200; ++i) {
            bar->setValue(int(qint64(bar->maximum()) * i / 200));
            QTest::qWait(5);
        }
    }
    std::printf("%lld\n", residentMemory());
    std::fflush(stdout);
    std::_Exit(0);
}

bool compareMemory(const char *program)
{
    heading("Memory of the window; large: " + std::to_string(largeLibrary()));
    const auto library = cachedLibrary(largeLibrary());
    if (!library)
        return false;
    qputenv(indexFolderVariable, indexFolder().toLocal8Bit());
    const qint64 empty = memoryOf(program, u"empty"_s);
    const qint64 full = memoryOf(program, (*library)->path());
    if (empty <= 0 || full <= 0)
        return false;
    std::printf("%-44s %8.1f MB\n", "empty window", double(empty) / 1e6);
    std::printf("%-44s %8.1f MB\n", "large library, scrolled through", double(full) / 1e6);
    return ratio("added memory against 60 MB", double(full - empty), double(mostMemory), 1.0, true);
}

bool compareJumps()
{
    heading("Jump and repaint; cards: " + std::to_string(largeLibrary()));
    const auto library = cachedLibrary(largeLibrary());
    if (!library)
        return false;
    Workbench bench;
    ui::MainWindow window(bench.services());
    window.show();
    bench.open((*library)->path());
    bench.settle(window);
    ui::CardView &cards = *window.resultPane()->cards();
    HeldModel held(someHits(*qobject_cast<ui::ResultModel *>(cards.model()), 50));
    Series fetched;
    jumpThrough(cards, fetched);

    ui::CardView plain;
    ui::CardDelegate delegate(bench.theme());
    plain.setModel(&held);
    plain.setItemDelegate(&delegate);
    plain.resize(cards.size());
    plain.show();
    if (!QTest::qWaitForWindowExposed(&plain))
        return false;
    plain.updateCardHeight();
    Series inMemory;
    jumpThrough(plain, inMemory);
    line("texts in memory", inMemory);
    line("texts fetched by page", fetched);
    return ratio(
        "fetched against in memory, p99", fetched.percentile(0.99), inMemory.percentile(0.99), 1.2, true);
}

bool measureTyping()
{
    heading("Events while typing, 100,000 records, processor time of the GUI thread");
    const auto library = cachedLibrary(typedLibrary);
    if (!library)
        return false;
    auto *application = static_cast<MeasuringApplication *>(qApp);
    Workbench bench;
    ui::MainWindow window(bench.services());
    window.show();
    bench.open((*library)->path());
    bench.settle(window);
    ui::SearchField *field = window.topBar()->search();
    const QStringList texts = Corpus().keystrokes(40, 200);
    application->isMeasuring = true;
    for (const QString &text : texts) {
        field->setText(text);
        QTest::qWait(pause);
    }
    application->isMeasuring = false;
    bench.settle(window);
    line("events", application->events);
    return ratio("longest event against 16 ms", application->events.percentile(1.0), longestEvent, 1.0, true);
}

QApplication *makeMeasuringApplication(int &argc, char **argv)
{
    auto *application = new MeasuringApplication(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // figures are passed between processes
    return application;
}

} // namespace twb::bench
