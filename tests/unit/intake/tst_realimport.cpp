// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvlayout.h"
#include "core/intake/import.h"
#include "core/model/validation.h"
#include "tests/support/checkout.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twb;
using namespace twb::intake;

namespace {

using Counts = QMap<QString, int>;

QString sourcePath(const QString &name)
{
    return test::sharedData() + u'/' + name;
}

/// What tests/data/intake/count_fields.py counted in the files themselves.
Counts expectedCounts(const QString &source)
{
    QFile file(test::checkout() + u"/tests/data/intake/real_counts.tsv"_s);
    Counts counts;
    if (!file.open(QIODevice::ReadOnly))
        return counts;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() == 3 && QString::fromUtf8(cells.at(0)) == source)
            counts.insert(QString::fromUtf8(cells.at(1)), cells.at(2).toInt());
    }
    return counts;
}

void countRecord(const model::RecordState &state, Counts &counts)
{
    ++counts[u"records"_s];
    for (auto it = state.fields.begin(); it != state.fields.end(); ++it)
        ++counts[it.key()];
    counts[u"tags*"_s] += int(state.fields.value("tags"_L1).toArray().size());
    counts[u"sources*"_s] += int(state.fields.value("sources"_L1).toArray().size());
    counts[u"status told"_s] += state.fields.value("status"_L1).toString() != "unknown"_L1;
}

/// The rows of a table in another order, each cell quoted.
QByteArray shuffledTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto layout = detectCsvLayout(file, path);
    CsvReader reader(file, layout->dialect);
    CsvRow row;
    CsvError error;
    QByteArrayList rows;
    while (reader.next(row, error) == CsvReader::Status::Row) {
        QByteArrayList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append('"' + row.bytes(i).toByteArray().replace("\"", "\"\"") + '"');
        rows.append(cells.join(','));
    }
    std::shuffle(rows.begin() + 1, rows.end(), std::mt19937(3));
    return rows.join('\n') + '\n';
}

/// Copies the notes of a folder one level deeper.
void copyNotes(const QString &from, const QString &to)
{
    QDirIterator it(from, {u"*.md"_s, u"*.markdown"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        const QString copy = to + u"/Archiv/"_s + QDir(from).relativeFilePath(file);
        QDir().mkpath(QFileInfo(copy).path());
        QFile::copy(file, copy);
    }
}

bool isMissing(const model::Problem &problem)
{
    return problem.code == model::ProblemCode::Missing
        || problem.code == model::ProblemCode::MissingForPublishing;
}

} // namespace

/// The real run: every source that the program ships a mapping for, against counts made by other means.
class RealImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreThoseOfTheSource_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rejections");
        QTest::newRow("llis") << u"llis_nasa/llis.csv"_s << u"lesson"_s << 0;
        // four addresses that are mailto:
        QTest::newRow("codefor-projekte") << u"codefor_de/projekte"_s << u"project"_s << 4;
        // two posts of the 31st of a month with 30 days, in the status and in the source
        QTest::newRow("codefor-blog") << u"codefor_de/blog"_s << u"lesson"_s << 4;
        // one file name with a day of one digit
        QTest::newRow("18f") << u"blog_18f"_s << u"lesson"_s << 1;
        QTest::newRow("civic-data-lab") << u"civic_data_lab_vault/Vault"_s << u"project"_s << 0;
    }

    void fieldsAreThoseOfTheSource()
    {
        QFETCH(QString, path);
        QFETCH(QString, kind);
        if (!QFileInfo::exists(sourcePath(path)))
            QSKIP(qPrintable(u"no data: "_s + path));
        test::TempLibrary library;
        TWB_EXPECT(report, importInto(*library, {.sources = {sourcePath(path)}}, library.clock()));
        QTEST(int(report.rejections), "rejections");
        for (const Rejection &rejection : std::as_const(report.rejected))
            QVERIFY(!rejection.field.isEmpty());

        Counts counts;
        QStringList problems;
        TWB_OK(library->visitChangedSince(0, [&](const model::RecordState &state, qint64) -> Result<void> {
            if (state.kind == kind)
                countRecord(state, counts);
            else if (state.kind == "tag"_L1)
                ++counts[u"tag"_s];
            for (const model::Problem &problem : model::validate(model::kindFromId(state.kind), state.fields))
                if (!isMissing(problem))
                    problems.append(state.id.toString() + u' ' + problem.field + u' ' + problem.argument);
            return {};
        }));
        const Counts expected = expectedCounts(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!expected.isEmpty());
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QVERIFY2(counts.value(it.key()) == it.value(),
                qPrintable(
                    u"%1: %2, expected %3"_s.arg(it.key()).arg(counts.value(it.key())).arg(it.value())));
        QCOMPARE(counts.value(u"origin"_s), report.created);
        QCOMPARE(problems, QStringList());

        library.clock().advance(1s);
        TWB_EXPECT(again, importInto(*library, {.sources = {sourcePath(path)}}, library.clock()));
        QCOMPARE(again.unchanged, report.created);
        QCOMPARE(again.step.number, 0);
        TWB_EXPECT(damage, library->check());
        QVERIFY(damage.isEmpty());
    }

    void movedAndReorderedSourcesBringNothingNew_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"llis_nasa/llis.csv", "codefor_de/projekte", "codefor_de/blog", "blog_18f",
                 "civic_data_lab_vault/Vault"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void movedAndReorderedSourcesBringNothingNew()
    {
        QFETCH(QString, path);
        if (!QFileInfo::exists(sourcePath(path)))
            QSKIP(qPrintable(u"no data: "_s + path));
        test::TempLibrary library;
        TWB_EXPECT(first, importInto(*library, {.sources = {sourcePath(path)}}, library.clock()));
        QString other = library.folder() + u"/Umbenannt"_s;
        if (QFileInfo(sourcePath(path)).isDir()) {
            copyNotes(sourcePath(path), other);
        } else {
            other += u".csv"_s;
            QFile file(other);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(shuffledTable(sourcePath(path))) > 0);
        }
        library.clock().advance(1s);
        TWB_EXPECT(again, importInto(*library, {.sources = {other}}, library.clock()));
        QCOMPARE(again.created, 0);
        QCOMPARE(again.changed, 0);
        QCOMPARE(again.unchanged, first.created);
    }
};

QTEST_GUILESS_MAIN(RealImportTest)
#include "tst_realimport.moc"
