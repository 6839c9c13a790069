// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bulkfields.h"
#include "core/edit/bulktags.h"
#include "core/edit/collections.h"
#include "core/edit/recordedit.h"
#include "core/edit/tagoperation.h"
#include "core/edit/tagtree.h"
#include "core/model/canonicaljson.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::edit;
using twb::test::TempLibrary;

namespace {

/// Edits of every kind that people make, at random.
class RandomEdits {
public:
    explicit RandomEdits(quint64 seed) : m_random(seed) { }

    /// The number of the step is 0 when nothing was to be changed.
    Result<store::Step> one(TempLibrary &library)
    {
        library.clock().advance(std::chrono::milliseconds(1 + below(3)));
        switch (m_lessons.size() < 4 ? 0 : m_tags.size() < 4 ? 1 : below(13)) {
        case 0:
            return create(library, model::Kind::Lesson, lesson(), m_lessons);
        case 1:
            return create(library, model::Kind::Tag, {{u"name"_s, tagName()}}, m_tags);
        case 2:
            return stepOf(changeRecord(*library, {}, any(m_lessons), lesson()));
        case 3:
            return tagRecords(*library, {}, some(m_lessons), {{any(m_tags), true}, {any(m_tags), false}});
        case 4:
            return moveToTrash(*library, {}, some(m_lessons));
        case 5:
            return takeFromTrash(*library, {}, some(m_lessons));
        case 6:
            return restore(library, any(m_lessons));
        case 7:
            return setField(*library, {}, some(m_lessons), fieldChange())
                .transform([](const BulkEdited &done) { return done.step; });
        case 8:
            return collected(library);
        default:
            return carryOut(*library, {}, operation());
        }
    }

private:
    quint64 below(quint64 limit) { return m_random() % limit; }
    RecordId any(const QList<RecordId> &records) { return records.at(qsizetype(below(records.size()))); }
    QList<RecordId> some(const QList<RecordId> &records)
    {
        QList<RecordId> chosen;
        for (const RecordId &record : records)
            if (below(3) == 0)
                chosen.append(record);
        return chosen;
    }
    QString tagName() { return u"Schlagwort %1"_s.arg(below(30)); }
    QJsonObject lesson()
    {
        return {{u"title"_s, u"Titel %1"_s.arg(below(5))}, {u"kind"_s, u"risk"_s},
            {u"what_happened"_s, u"Text %1"_s.arg(below(3))}, {u"insight"_s, u"i"_s},
            {u"recommendation"_s, u"r"_s},
            {u"causes"_s, below(2) == 0 ? QJsonValue() : QJsonValue(u"Ursache %1"_s.arg(below(3)))}};
    }
    FieldChange fieldChange()
    {
        constexpr std::array levels{"own"_L1, "press"_L1, "official"_L1};
        if (below(2) == 0)
            return {model::Kind::Lesson, u"evidence_level"_s,
                below(4) == 0 ? QJsonValue() : QJsonValue(levels.at(below(levels.size()))),
                Existing(below(2))};
        return {model::Kind::Lesson, u"municipalities"_s,
            QJsonArray{QJsonObject{{u"ags"_s, below(2) == 0 ? u"05974040"_s : u"05966024"_s}}},
            Existing(below(3))};
    }
    /// A collection is made, filled, emptied or put in another order.
    Result<store::Step> collected(TempLibrary &library)
    {
        if (m_collections.size() < 2) {
            const auto made = createCollection(*library, {}, u"Sammlung"_s, some(m_lessons));
            if (made)
                m_collections.append(made->record);
            return stepOf(made);
        }
        const RecordId collection = any(m_collections);
        switch (below(3)) {
        case 0:
            return collect(*library, {}, collection, some(m_lessons));
        case 1:
            return uncollect(*library, {}, collection, some(m_lessons));
        default:
            QList<RecordId> order = m_lessons;
            std::ranges::shuffle(order, m_random);
            return arrange(*library, {}, collection, order);
        }
    }
    TagOperation operation()
    {
        const auto kind = TagOperation::Kind(below(4));
        const bool toTop = kind == TagOperation::Kind::Move && below(3) == 0;
        return {.kind = kind,
            .tag = any(m_tags),
            .other = toTop ? RecordId() : any(m_tags),
            .name = tagName(),
            .keepName = below(2) == 0};
    }
    static Result<store::Step> stepOf(const Result<Edited> &edited)
    {
        return edited.transform([](const Edited &done) { return done.step; });
    }
    Result<store::Step> create(
        TempLibrary &library, model::Kind kind, const QJsonObject &values, QList<RecordId> &made)
    {
        const auto edited = createRecord(*library, {}, kind, values);
        if (edited && !edited->isRefused() && !made.contains(edited->record))
            made.append(edited->record);
        return stepOf(edited);
    }
    Result<store::Step> restore(TempLibrary &library, const RecordId &record)
    {
        const auto revisions = library->revisions(record);
        if (!revisions)
            return std::unexpected(revisions.error());
        const auto &chosen = revisions->at(qsizetype(below(revisions->size())));
        const QString field = below(2) == 0 ? u"title"_s : QString();
        return stepOf(restoreRevision(*library, {}, record, chosen.id, field));
    }

    std::mt19937_64 m_random;
    QList<RecordId> m_lessons;
    QList<RecordId> m_tags;
    QList<RecordId> m_collections;
};

/// What is refused because of what it asks for changes nothing.
bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::TagNameTaken || error.code == ErrorCode::TagCycle
        || error.code == ErrorCode::UnknownTag;
}

QMap<RecordId, QByteArray> everything(TempLibrary &library)
{
    QMap<RecordId, QByteArray> records;
    const auto visited = library->visitChangedSince(0, [&](const model::RecordState &state, qint64) {
        records.insert(state.id, state.kind.toUtf8() + model::canonicalJson(state.fields));
        return Result<void>();
    });
    if (!visited)
        qFatal("cannot read");
    return records;
}

} // namespace

class TestRandomEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyTwoHundredEditsUndoneGiveTheFirstStateByteByByte_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %d", int(seed)) << seed;
    }
    void anyTwoHundredEditsUndoneGiveTheFirstStateByteByByte()
    {
        QFETCH(quint64, seed);
        TempLibrary library;
        RandomEdits random(seed);
        for (int i = 0; i < 20; ++i)
            if (const auto step = random.one(library); !step)
                QVERIFY(isRefusal(step.error()));
        const auto first = everything(library);
        int steps = 0;
        while (steps < 200) {
            const auto step = random.one(library);
            QVERIFY2(step || isRefusal(step.error()), step ? "" : test::describe(step.error()).constData());
            steps += step && step->number > 0 ? 1 : 0;
        }
        const auto last = everything(library);
        library.reopen();
        for (int i = 0; i < 200; ++i)
            TWB_OK(library->undoLast({}));
        const auto undone = everything(library);
        for (auto it = undone.cbegin(); it != undone.cend(); ++it) {
            if (first.contains(it.key()))
                QCOMPARE(it.value(), first.value(it.key()));
            else
                QVERIFY(library->record(it.key())->isTrashed());
        }
        for (int i = 0; i < 200; ++i)
            TWB_OK(library->redo({}));
        QCOMPARE(everything(library), last);
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "tst_randomedits.moc"
