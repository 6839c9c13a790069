// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search/librarycopy.h"

#include "tests/benchmark/support/library.h"
#include "tests/benchmark/support/require.h"

#include <QFile>

namespace twb::bench {

using namespace Qt::StringLiterals;

LibraryCopy::LibraryCopy(int records) : m_folder(dataFolder() + u"/copy-XXXXXX"_s)
{
    QString libraryPath;
    QString index;
    {
        const auto cached = require(cachedLibrary(records));
        libraryPath = cached->path();
        index = indexPath(*cached);
    }
    const QString path = m_folder.filePath(u"library.twb"_s);
    const bool copied = QFile::copy(libraryPath, path);
    m_library = require(store::Library::open(path, m_clock));
    if (!copied || !QFile::copy(index, index::Index::pathFor(folder(), m_library->info())))
        qFatal("the library could not be copied");
    m_texts.next(); // the first record has this text
}

std::unique_ptr<index::Index> LibraryCopy::openIndex() const
{
    return require(index::Index::open(index::Index::pathFor(folder(), m_library->info()), m_library->info()));
}

std::unique_ptr<search::Searcher> LibraryCopy::openSearcher() const
{
    auto searcher = require(
        search::Searcher::open(index::Index::pathFor(folder(), m_library->info()), model::Language::German));
    searcher->waitForWords();
    return searcher;
}

std::unique_ptr<store::Library> LibraryCopy::openLibrary() const
{
    return require(store::Library::open(m_library->path(), m_clock));
}

QList<store::RecordChange> LibraryCopy::edits(int first, int count)
{
    QList<store::RecordChange> changes;
    for (int number = first; number < first + count; ++number)
        changes.append({changeFor({}, number).record, {},
            {{u"summary"_s, QString::fromStdString(m_texts.next().summary)}}, {}, {}});
    return changes;
}

} // namespace twb::bench
