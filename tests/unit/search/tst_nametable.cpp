// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/schema.h"
#include "core/search/words/nametable.h"
#include "tests/unit/index/smalllibrary.h"

#include <sqlite3.h>

using namespace twb;
using namespace twb::search;
using namespace twb::test;

namespace {

int countDown(void *left)
{
    return --*static_cast<int *>(left) < 0;
}

} // namespace

/// The names of the library, as the search knows them.
class TestNameTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A keystroke interrupts the question before it, which may be reading the names just then.
    void readingThatIsInterruptedIsBegunAgain()
    {
        SmallLibrary small;
        for (int i = 0; i < names; ++i)
            small.put(u"tag"_s, QString::number(i), {{u"name"_s, u"Schlagwort %1"_s.arg(i)}});
        small.catchUp();
        const auto database =
            require(index::Database::open(small.indexPath(), index::Database::Access::Read));
        const index::State state = require(index::readState(*database));
        analysis::Analyser analyser;
        int interrupted = 0;
        for (int steps = 0; steps < 200; ++steps) {
            NameTable table;
            int left = steps;
            sqlite3_progress_handler(database->handle(), 1, countDown, &left);
            interrupted += table.refresh(*database, state, analyser) ? 0 : 1;
            sqlite3_progress_handler(database->handle(), 0, nullptr, nullptr);
            QVERIFY(table.refresh(*database, state, analyser));
            QCOMPARE(int(table.all().size()), names);
        }
        QVERIFY(interrupted > 0);
    }

private:
    static constexpr int names = 12;
};

QTEST_GUILESS_MAIN(TestNameTable)
#include "tst_nametable.moc"
