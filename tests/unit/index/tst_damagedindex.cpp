// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/damagedentry.h"
#include "core/intake/example.h"
#include "core/search/searcher.h"
#include "core/store/damage.h"
#include "tests/support/damage.h"
#include "tests/unit/index/smalllibrary.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;
using twb::test::require;
using twb::test::SmallLibrary;

namespace {

/// What people read of a library: records, list, steps, its name.
struct Shown {
    QHash<RecordId, QJsonObject> records;
    QHash<RecordId, std::pair<QString, QString>> entries; ///< title and summary
    QHash<qint64, QStringList> steps;
    QString name;
};

/// Counts what is shown otherwise than in \a truth without a word of it.
struct Altered {
    int records = 0;
    int entries = 0;
    int steps = 0;
    int names = 0;
    int refused = 0; ///< libraries that were not opened

    int all() const { return records + entries + steps + names; }
};

QStringList wordsOf(const store::Step &step)
{
    return QStringList{step.actor, step.what, step.note, step.municipality,
               step.at.toString(Qt::ISODateWithMs), QString::number(int(step.about))}
    + step.arguments;
}

template <typename Key, typename Value, typename IsSaid>
int differing(const QHash<Key, Value> &truth, const QHash<Key, Value> &found, IsSaid isSaid)
{
    int count = 0;
    for (auto it = found.begin(); it != found.end(); ++it)
        count += truth.value(it.key()) != it.value() && !isSaid(it.key());
    return count;
}

Shown shownBy(const store::Library &library, const QString &indexPath, QSet<RecordId> &damaged,
    QSet<qint64> &damagedSteps, const QList<RecordId> &ids)
{
    Shown shown;
    shown.name = library.info().name;
    const auto note = [&](const RecordId &id, const QJsonObject &fields) {
        shown.records.insert(id, fields);
        if (store::damagedRevisions(fields) > 0)
            damaged.insert(id);
    };
    for (const RecordId &id : ids)
        if (const auto state = library.record(id))
            note(id, state->fields);
    if (const auto steps = library.steps())
        for (const store::Step &step : *steps) {
            shown.steps.insert(step.number, wordsOf(step));
            if (store::isDamaged(step))
                damagedSteps.insert(step.number);
        }
    const auto index = index::Index::open(indexPath, library.info());
    if (!index || !(*index)->catchUpRows(library))
        return shown;
    for (const RecordId &id : ids)
        if (const auto entry = (*index)->entry(id); entry && *entry) {
            shown.entries.insert(id, {(*entry)->title, (*entry)->summary});
            if (index::isDamaged(**entry))
                damaged.insert(id);
        }
    return shown;
}

} // namespace

class TestDamagedIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Before, every search failed and the window called the library empty.
    void oneDamagedRecordHidesNoOther()
    {
        SmallLibrary small;
        const RecordId first = small.project(u"Radweg am Fluss"_s, {{u"summary"_s, u"Ein Weg"_s}});
        const RecordId second = small.project(u"Beleuchtung am Markt"_s);
        small.lesson(u"Radweg zu schmal"_s, {{u"projects"_s, test::list({first.toString()})}});
        small.library.reset();
        QVERIFY(test::alterText(small.folder.filePath(u"small.twb"_s), "Beleuchtung am Markt\"},\"kind\""));
        small.library = require(store::Library::open(small.folder.filePath(u"small.twb"_s), small.clock));
        small.catchUp();
        QCOMPARE(require(small.index->count()), 3);
        QVERIFY(index::isDamaged(*require(small.index->entry(second))));
        QVERIFY(!index::isDamaged(*require(small.index->entry(first))));
        QCOMPARE(require(small.index->entry(second))->title, QString());
        QCOMPARE(require(small.index->referencesTo(first)).size(), 1);
        QCOMPARE(require(small.index->check(*small.library)), QList<store::CheckProblem>());
        const auto searcher = require(search::Searcher::open(small.index->path(), model::Language::German));
        QCOMPARE(require(searcher->ask({.text = u"radweg"_s}).all()).size(), 2);
        QCOMPARE(require(searcher->ask({}).all()).size(), 3);
        QVERIFY(!require(searcher->ask({}).facets()).isEmpty());
        QVERIFY(require(searcher->similar(first, 5)).size() <= 2);
    }

    void aRecordWithAnEarlierRevisionIsFoundByItAndMarked()
    {
        SmallLibrary small;
        const RecordId id = small.project(u"Radweg am Fluss"_s);
        require(small.library->apply({}, {{.record = id, .values = {{u"title"_s, u"Radweg am See"_s}}}}));
        small.library.reset();
        QVERIFY(test::alterText(small.folder.filePath(u"small.twb"_s), "Radweg am See\"},\"kind\""));
        small.library = require(store::Library::open(small.folder.filePath(u"small.twb"_s), small.clock));
        small.catchUp();
        const auto entry = require(small.index->entry(id));
        QCOMPARE(entry->title, u"Radweg am Fluss"_s);
        QVERIFY(index::isDamaged(*entry));
    }

    /// Of 600 flipped bits 88 showed altered text as if it were true.
    void noFlippedBitIsShownAsTrue()
    {
        constexpr quint64 flips = 600;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.twb"_s);
        const SystemClock clock;
        {
            store::LibraryInfo info;
            info.name = u"Bibliothek Soest"_s;
            const auto library = require(store::Library::create(path, info, clock));
            require(intake::addExampleRecords(*library, u"anna"_s));
        }
        const QByteArray content = test::contentOf(path);
        QList<RecordId> ids;
        QSet<RecordId> damaged;
        QSet<qint64> damagedSteps;
        Shown truth;
        {
            const auto library = require(store::Library::open(path, clock));
            require(
                library->visitChangedSince(0, [&](const model::RecordState &state, qint64) -> Result<void> {
                    ids.append(state.id);
                    return {};
                }));
            truth = shownBy(*library, folder.filePath(u"truth.index"_s), damaged, damagedSteps, ids);
        }
        QVERIFY(ids.size() > 50 && damaged.isEmpty() && damagedSteps.isEmpty());

        Altered altered;
        std::mt19937_64 random(13);
        for (quint64 flip = 0; flip < flips; ++flip) {
            const QTemporaryDir place;
            QByteArray flipped = content;
            const qsizetype at = qsizetype(random() % quint64(content.size()));
            flipped[at] = char(flipped.at(at) ^ (1 << (random() % 8)));
            test::writeContent(place.filePath(u"a.twb"_s), flipped);
            const auto library = store::Library::open(place.filePath(u"a.twb"_s), clock);
            if (!library) {
                ++altered.refused;
                continue;
            }
            damaged.clear();
            damagedSteps.clear();
            const Shown shown = shownBy(**library, place.filePath(u"a.index"_s), damaged, damagedSteps, ids);
            const auto isSaid = [&](const RecordId &id) { return damaged.contains(id); };
            altered.records += differing(truth.records, shown.records, isSaid);
            altered.entries += differing(truth.entries, shown.entries, isSaid);
            altered.steps += differing(
                truth.steps, shown.steps, [&](qint64 number) { return damagedSteps.contains(number); });
            altered.names += !shown.name.isEmpty() && shown.name != truth.name;
        }
        qInfo("altered: %d records, %d entries, %d steps, %d names; %d not opened", altered.records,
            altered.entries, altered.steps, altered.names, altered.refused);
        QCOMPARE(altered.all(), 0);
        QVERIFY(altered.refused < 60);
    }
};

QTEST_GUILESS_MAIN(TestDamagedIndex)
#include "tst_damagedindex.moc"
