// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/intake/rejectionmodel.h"
#include "ui/models/resultmodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using index::Facet;
using index::FacetCount;

namespace {

search::Hit makeHit(index::EntryNumber number)
{
    search::Hit hit;
    hit.entry.number = number;
    hit.entry.id = RecordId::fromName(QString::number(number));
    hit.entry.kind = model::Kind::Project;
    hit.entry.title = u"Projekt %1"_s.arg(number);
    return hit;
}

QList<search::Hit> makeHits(index::EntryNumber from, int count)
{
    QList<search::Hit> hits;
    for (int i = 0; i < count; ++i)
        hits.append(makeHit(from - index::EntryNumber(i)));
    return hits;
}

search::HitNumbers makeNumbers(index::EntryNumber from, int count)
{
    search::HitNumbers numbers;
    for (int i = 0; i < count; ++i)
        numbers.push_back(from - index::EntryNumber(i));
    return numbers;
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultsGrowWithoutMovingTheFirst()
    {
        ui::ResultModel model(m_formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFirst(makeHits(1000, 50));
        QCOMPARE(model.rowCount(), 50);
        QVERIFY(!model.isCountKnown());
        model.setAll(makeNumbers(1000, 1000));
        QCOMPARE(model.rowCount(), 1000);
        QVERIFY(model.isCountKnown());
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.index(0).data().toString(), u"Projekt 1000"_s);
        model.setAll(makeNumbers(500, 20));
        QCOMPARE(resets.size(), 2);
        QCOMPARE(model.rowCount(), 20);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void pagesAreAskedForWhenLookedAt()
    {
        ui::ResultModel model(m_formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFirst(makeHits(1000, 50));
        model.setAll(makeNumbers(1000, 1000));
        QList<qsizetype> wanted;
        connect(&model, &ui::ResultModel::pageWanted, this,
            [&](qsizetype row, const std::vector<index::EntryNumber> &numbers) {
                wanted.append(row);
                QCOMPARE(numbers.front(), index::EntryNumber(1000 - row));
            });
        QCOMPARE(model.index(500).data().toString(), u"…"_s);
        QCOMPARE(model.index(501).data().toString(), u"…"_s);
        QCOMPARE(wanted, QList<qsizetype>{496});
        model.setPage(496, makeHits(504, 16));
        QCOMPARE(model.index(500).data().toString(), u"Projekt 500"_s);
        QCOMPARE(model.rowOf(RecordId::fromName(u"500")), 500);
        QCOMPARE(wanted.size(), 1);
    }

    void recordsThatAreGoneLeaveAnEmptyRow()
    {
        ui::ResultModel model(m_formats);
        model.setFirst({});
        model.setAll(makeNumbers(100, 20));
        model.setPage(0, makeHits(99, 15));
        QVERIFY(!model.hit(0));
        QVERIFY(model.hit(1));
        QCOMPARE(model.hit(1)->entry.number, index::EntryNumber(99));
    }

    void aMillionRowsCostLittle()
    {
        ui::ResultModel model(m_formats);
        model.setFirst(makeHits(1'000'000, 50));
        model.setAll(makeNumbers(1'000'000, 1'000'000));
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(model.index(999'999).data().toString(), u"…"_s);
    }

    void facetsKeepTheirTree()
    {
        ui::FacetModel model(m_formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QMap<Facet, QList<FacetCount>> counts;
        for (int i = 0; i < 30; ++i)
            counts[Facet::Municipality].append({QString::number(i), u"Ort %1"_s.arg(i), i});
        counts[Facet::Status] = {{u"idea"_s, u"Idee"_s, 0}, {u"planned"_s, u"In Planung"_s, 3}};
        model.setCounts(counts);
        const QModelIndex places = model.indexOf(Facet::Municipality);
        QCOMPARE(model.rowCount(places), int(ui::FacetModel::shortLength) + 1);
        QCOMPARE(model.index(0, 0, places).data().toString(), u"Ort 29"_s);
        model.setOpened(Facet::Municipality, true);
        QCOMPARE(model.rowCount(places), 31);
        model.setOpened(Facet::Municipality, false);
        QVERIFY(!model.hasContent(Facet::Year));

        const QModelIndex none = model.indexOf(Facet::Status, u"idea"_s);
        QVERIFY(!none.flags().testFlag(Qt::ItemIsEnabled));
        QSignalSpy chosen(&model, &ui::FacetModel::chosen);
        const QModelIndex planned = model.indexOf(Facet::Status, u"planned"_s);
        QVERIFY(model.setData(planned, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(chosen.size(), 1);
        model.setSelected({{Facet::Municipality, {u"3"_s}}});
        QCOMPARE(model.index(0, 0, places).data(ui::ValueRole).toString(), u"3"_s);
        QCOMPARE(model.index(0, 0, places).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        model.setCounts({});
        QVERIFY(model.hasContent(Facet::Municipality));
    }

    void placesCountTheLibrary()
    {
        ui::NavigationModel model(m_formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCounts({{u"project"_s, 3}, {u"lesson"_s, 4}});
        QCOMPARE(model.total(), 7);
        QCOMPARE(model.index(0).data(ui::CountRole).toLongLong(), 7);
        QCOMPARE(model.index(model.rowOf(u"lesson"_s)).data(ui::CountRole).toLongLong(), 4);
    }

    void rejectionsSayWhy()
    {
        ui::RejectionModel model(m_formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<intake::Rejection> rejections;
        for (int i = 0; i < intake::rejectionReasonCount; ++i)
            rejections.append({u"a.csv"_s, i + 1, 0, u"title"_s, intake::RejectionReason(i), u"x"_s});
        model.setRejections(rejections);
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.index(row, ui::RejectionModel::Reason).data().toString().isEmpty());
    }

    void rowsSayTheirTextAndWhereItIsShorterTheWholeBesideIt()
    {
        struct Words final : ui::RowsModel<QString> {
            Words()
            {
                const auto whole = [](const QString &row) { return row; };
                setColumns({{u"Wort"_s, whole},
                    {u"Anfang"_s, [](const QString &row) { return row.left(1); }, whole}});
            }
            using RowsModel::setRows;
        } model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({u"Licht"_s, u"Rad"_s});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole), u"Anfang"_s);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole), QVariant());
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole), QVariant());
        QCOMPARE(model.index(1, 0).data(Qt::ToolTipRole), u"Rad"_s);
        QCOMPARE(model.index(1, 1).data(), u"R"_s);
        QCOMPARE(model.index(1, 1).data(Qt::ToolTipRole), u"Rad"_s);
        QCOMPARE(model.index(1, 1).data(Qt::DecorationRole), QVariant());
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

private:
    ui::Formats m_formats{QLocale(QLocale::German)};
};

TWB_WINDOW_TEST_MAIN(TestModels)
#include "tst_models.moc"
