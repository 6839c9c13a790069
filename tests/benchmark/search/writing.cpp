// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search/writing.h"

#include "core/analysis/ftstokenizer.h"
#include "tests/benchmark/search/librarycopy.h"
#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/memorytable.h"
#include "tests/benchmark/support/require.h"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <thread>

namespace twb::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int textsToType = 400;
constexpr int keysIdle = 500;

/// A page that is written anew and brought to the disk, as every save has to do at least once.
class SyncedPage {
public:
    explicit SyncedPage(const QString &path)
        : m_file(::open(path.toLocal8Bit().constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)),
          m_page(size_t(pageBytes), 'x')
    {
        write();
    }
    ~SyncedPage() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(SyncedPage)

    void write()
    {
        m_page.front() = m_page.front() == 'x' ? 'y' : 'x';
        if (::pwrite(m_file, m_page.data(), m_page.size(), 0) != pageBytes || ::fdatasync(m_file) != 0)
            qFatal("the page could not be written");
    }

private:
    static constexpr int pageBytes = 4096;
    int m_file;
    std::string m_page;
};

/// Runs \a work in a thread and asks key by key until it is done.
template <typename Work>
Timing searchBeside(search::Searcher &searcher, const QStringList &keystrokes, Work &&work)
{
    std::atomic<bool> done = false;
    const std::jthread thread([&] {
        work();
        done = true;
    });
    Timing timing;
    for (qsizetype key = 0; !done; ++key)
        timing.measure([&] {
            require(searcher.ask({.text = keystrokes.at(key % keystrokes.size()), .typing = true}).first());
        });
    return timing;
}

Timing searchIdle(search::Searcher &searcher, const QStringList &keystrokes)
{
    Timing timing;
    for (const QString &typed : keystrokes)
        timing.measure([&] { require(searcher.ask({.text = typed, .typing = true}).first()); });
    return timing;
}

} // namespace

bool measureSaving(int records)
{
    constexpr int saves = 300;
    LibraryCopy copy(records);
    const auto index = copy.openIndex();
    SyncedPage page(copy.folder() + u"/page"_s);
    Timing synced;
    Timing saved;
    Timing listed;
    Timing found;
    for (int i = 0; i < saves; ++i) {
        synced.measure([&] { page.write(); });
        const auto change = copy.edits(i, 1);
        const Stopwatch watch;
        require(copy.library().apply({}, change));
        saved.add(watch.read());
        require(index->catchUpRows(copy.library()));
        listed.add(watch.read());
        require(index->catchUpFullText(copy.library()));
        found.add(watch.read());
    }
    heading("Saving among " + std::to_string(records) + " records");
    line("a page written, fdatasync", synced.wall);
    line("one record saved", saved);
    line("one record saved and in lists", listed);
    line("one record saved and indexed", found);
    return ratio("saved and indexed : fdatasync, p50 by the clock", found.wall.percentile(0.5),
        synced.wall.percentile(0.5), 3, true);
}

bool measureBesideImport(int records)
{
    constexpr int imported = 20'000;
    constexpr int recordsPerStep = 5000;
    LibraryCopy copy(records);
    const auto searcher = copy.openSearcher();
    const QStringList keystrokes = Corpus().keystrokes(textsToType, keysIdle);
    searchIdle(*searcher, keystrokes);
    const Timing idle = searchIdle(*searcher, keystrokes);
    const Timing beside = searchBeside(*searcher, keystrokes, [&] {
        const auto library = copy.openLibrary();
        const auto index = copy.openIndex();
        Corpus texts;
        for (int number = 0; number < imported; number += recordsPerStep) {
            const auto writer = require(library->beginStep({}));
            for (int i = 0; i < recordsPerStep; ++i)
                require(writer->add(changeFor(texts.next(), records + number + i)));
            require(writer->commit());
            require(index->catchUp(*library));
        }
    });
    heading("Search beside an import into " + std::to_string(records) + " records");
    line("keystroke, idle", idle);
    line("keystroke beside an import", beside);
    return ratio("beside an import : idle, p99", beside, idle, 0.99, 5);
}

/// What makes the full text anew is that a fourth of it is out of date; a changed analyser takes the same
/// way.
bool measureBesideReindexing(int records)
{
    LibraryCopy copy(records);
    const auto searcher = copy.openSearcher();
    const QStringList keystrokes = Corpus().keystrokes(textsToType, keysIdle);
    searchIdle(*searcher, keystrokes);
    const Timing idle = searchIdle(*searcher, keystrokes);
    require(copy.library().apply({}, copy.edits(0, records / 4)));
    const Timing beside = searchBeside(*searcher, keystrokes, [&] {
        const auto library = copy.openLibrary();
        require(copy.openIndex()->catchUp(*library));
    });
    heading("Search while " + std::to_string(records) + " records are indexed anew");
    line("keystroke, idle", idle);
    line("keystroke while indexing", beside);
    const bool median50 = ratio("while indexing : idle, p50", beside, idle, 0.5, 2);
    return ratio("while indexing : idle, p99", beside, idle, 0.99, 2) && median50;
}

bool measureIndexing()
{
    constexpr int records = 20'000;
    Corpus corpus;
    std::vector<std::string> texts;
    for (int i = 0; i < records; ++i) {
        const Document document = corpus.next();
        texts.push_back(document.title + ' ' + document.summary + ' ' + document.body);
    }
    MemoryTable plain("unicode61 remove_diacritics 2");
    MemoryTable ours(analysis::ftsTokenizerName);
    fillInTurn(plain, ours, texts);
    heading("Full text in memory, same settings");
    return ratio("rate with the German analyser : unicode61", plain.taken(), ours.taken(), 0.5, false);
}

} // namespace twb::bench
