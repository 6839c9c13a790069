// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/columns.h"
#include "tests/unit/index/smalllibrary.h"

using namespace twb;
using namespace twb::test;

namespace {

/// How many facets each number has; none where it is not live.
QList<qsizetype> facetsOf(const QString &indexPath)
{
    const auto database = require(index::Database::open(indexPath, index::Database::Access::Read));
    index::Columns columns;
    require(columns.refresh(*database, require(index::readState(*database))));
    QList<qsizetype> counts;
    for (index::EntryNumber number = 0; number < columns.end(); ++number) {
        qsizetype count = 0;
        if (columns.isLive(number))
            columns.codes(number, [&](index::Code) { ++count; });
        counts.append(count);
    }
    return counts;
}

} // namespace

/// The facets of all records in memory.
class TestColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsWithVeryManyTagsKeepAllOfThem()
    {
        constexpr int tags = 1500; // codes of two bytes mostly: 23 such records lie further apart than 64 kB
        constexpr int projects = 70;
        SmallLibrary small;
        QList<store::RecordChange> changes;
        QJsonArray all;
        for (int i = 0; i < tags; ++i) {
            const QString name = u"Thema %1"_s.arg(i);
            changes.append(SmallLibrary::changeOf(u"tag"_s, name, {{u"name"_s, name}}));
            all.append(changes.last().record.toString());
        }
        require(small.library->apply({}, changes));
        small.projects(projects, {{u"tags"_s, all}});
        small.project(u"Ohne"_s);
        small.catchUp();
        const QList<qsizetype> counts = facetsOf(small.indexPath());
        const qsizetype without = counts.last();
        QCOMPARE(counts.count(without + tags), projects);
        QVERIFY(without > 0);
    }

    void aCodeThatIsCutOffTakesNothingFromTheNextRow()
    {
        SmallLibrary small;
        small.project(u"A"_s);
        small.catchUp();
        const auto database =
            require(index::Database::open(small.indexPath(), index::Database::Access::Write));
        require(database->execute("UPDATE block SET codes = substr(codes, 1, length(codes) - 1) || X'ff'"));
        small.project(u"B"_s);
        small.catchUp();
        const QList<qsizetype> counts = facetsOf(small.indexPath());
        QCOMPARE(counts.count(0), counts.size() - 1);
        QVERIFY(counts.last() > 0);
    }

    void whatIsGoneHasNoFacets()
    {
        SmallLibrary small;
        small.project(u"A"_s);
        small.project(u"B"_s);
        small.catchUp();
        const QList<qsizetype> before = facetsOf(small.indexPath());
        small.project(u"A"_s, {{u"summary"_s, u"neu"_s}});
        small.catchUp();
        const QList<qsizetype> after = facetsOf(small.indexPath());
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after.count(0), before.count(0) + 1);
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
