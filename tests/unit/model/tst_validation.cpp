// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace twb::model;

namespace {

QJsonObject project()
{
    return {{u"title"_s, u"Beleuchtung"_s}, {u"summary"_s, u"Licht nach Bedarf."_s},
        {u"municipalities"_s, QJsonArray{QJsonObject{{u"ags"_s, u"05966024"_s}, {u"role"_s, u"lead"_s}}}},
        {u"action_fields"_s, QJsonArray{u"climate_energy"_s}}, {u"status"_s, u"pilot"_s}};
}

} // namespace

class TestValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void completeProjectHasNoProblem() { QCOMPARE(validate(Kind::Project, project()), QList<Problem>()); }

    void requiredFieldsAreMissedInReadingOrder()
    {
        const auto problems = validate(Kind::Project, {{u"title"_s, u"  "_s}});
        QStringList fields;
        for (const Problem &problem : problems) {
            QCOMPARE(problem.code, ProblemCode::Missing);
            fields.append(problem.field);
        }
        QCOMPARE(fields,
            (QStringList{u"title"_s, u"summary"_s, u"municipalities"_s, u"action_fields"_s, u"status"_s}));
    }

    void publishingNeedsMore()
    {
        QJsonObject values = project();
        values.insert(u"review_state"_s, u"published"_s);
        const auto problems = validate(Kind::Project, values);
        QVERIFY(!problems.isEmpty());
        for (const Problem &problem : problems)
            QCOMPARE(problem.code, ProblemCode::MissingForPublishing);
    }

    void unknownFieldsAndKindsAreNoProblem()
    {
        QJsonObject values = project();
        values.insert(u"unheard_of"_s, QJsonObject{{u"x"_s, 1}});
        QVERIFY(validate(Kind::Project, values).isEmpty());
        QVERIFY(validate(Kind::Other, {{u"x"_s, 1}}).isEmpty());
    }

    void wrongValuesAreNamed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<ProblemCode>("code");
        const auto row = [](const char *name, const QString &field, const QJsonValue &value,
                             ProblemCode code) { QTest::newRow(name) << field << value << code; };
        row("type", u"title"_s, 7, ProblemCode::WrongType);
        row("entry type", u"action_fields"_s, QJsonArray{7}, ProblemCode::WrongType);
        row("object expected", u"municipalities"_s, QJsonArray{u"05966024"_s}, ProblemCode::WrongType);
        row("length", u"title"_s, QString(201, u'x'), ProblemCode::TooLong);
        row("term", u"status"_s, u"fertig"_s, ProblemCode::UnknownTerm);
        row("term in list", u"action_fields"_s, QJsonArray{u"climate_energy"_s, u"?"_s},
            ProblemCode::UnknownTerm);
        row("date", u"start"_s, u"2023-02-29"_s, ProblemCode::InvalidDate);
        row("key", u"municipalities"_s, QJsonArray{QJsonObject{{u"ags"_s, u"123"_s}}},
            ProblemCode::InvalidMunicipalityKey);
        row("no key", u"municipalities"_s, QJsonArray{QJsonObject{{u"role"_s, u"lead"_s}}},
            ProblemCode::Missing);
        row("term of an entry", u"municipalities"_s,
            QJsonArray{QJsonObject{{u"ags"_s, u"05966024"_s}, {u"role"_s, u"?"_s}}},
            ProblemCode::UnknownTerm);
        row("address of a source", u"sources"_s, QJsonArray{QJsonObject{{u"url"_s, u"soest"_s}}},
            ProblemCode::InvalidUrl);
        row("date of a source", u"sources"_s, QJsonArray{QJsonObject{{u"retrieved"_s, u"gestern"_s}}},
            ProblemCode::InvalidDate);
        row("amount", u"cost_range"_s, QJsonObject{{u"from"_s, u"viel"_s}}, ProblemCode::WrongType);
        row("endless amount", u"cost_range"_s,
            QJsonObject{{u"to"_s, std::numeric_limits<double>::infinity()}}, ProblemCode::WrongType);
        row("no number", u"cost_range"_s, QJsonObject{{u"to"_s, std::nan("")}}, ProblemCode::WrongType);
        row("year", u"start"_s, u"12345-06-30"_s, ProblemCode::InvalidDate);
        row("range", u"cost_range"_s, QJsonObject{{u"from"_s, 20}, {u"to"_s, 10}},
            ProblemCode::RangeReversed);
        row("tag", u"tags"_s, QJsonArray{u"keine"_s}, ProblemCode::InvalidRecordId);
    }
    void wrongValuesAreNamed()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(ProblemCode, code);
        QJsonObject values = project();
        values.insert(field, value);
        const auto problems = validate(Kind::Project, values);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().field, field);
        QCOMPARE(problems.first().code, code);
    }

    void everyRatingNamesACriterionAndARating()
    {
        QJsonObject check{{u"municipality"_s, u"05974040"_s},
            {u"project"_s, u"7d3f0b6e-5a0c-4a37-9a3c-2f7d1c4f6a10"_s},
            {u"ratings"_s,
                QJsonArray{QJsonObject{{u"criterion"_s, u"privacy"_s}, {u"rating"_s, u"partly"_s},
                    {u"reason"_s, u"Die Vereinbarung fehlt noch."_s}}}}};
        QVERIFY(validate(Kind::TransferCheck, check).isEmpty());
        check.insert(u"ratings"_s, QJsonArray{QJsonObject{{u"criterion"_s, u"privacy"_s}}});
        QCOMPARE(validate(Kind::TransferCheck, check).value(0).code, ProblemCode::Missing);
        check.insert(
            u"ratings"_s, QJsonArray{QJsonObject{{u"criterion"_s, u"privacy"_s}, {u"rating"_s, u"green"_s}}});
        QCOMPARE(validate(Kind::TransferCheck, check).value(0).code, ProblemCode::UnknownTerm);
    }

    void everyFieldCanBeExplained()
    {
        for (int kind = 0; kind < int(Kind::Other); ++kind)
            for (const Field &field : fields(Kind(kind))) {
                constexpr std::array ofEntries{FieldType::Municipalities, FieldType::Sources,
                    FieldType::Applications, FieldType::Ratings, FieldType::Attachments};
                QCOMPARE(!entryFields(field.type).empty(), std::ranges::contains(ofEntries, field.type));
                QVERIFY2(!field.label.german.isEmpty() && !field.label.english.isEmpty(), field.id.data());
                QCOMPARE(field.help.german.isEmpty(), field.help.english.isEmpty());
            }
        for (int vocabulary = 1; vocabulary < vocabularyCount; ++vocabulary)
            for (const Term &term : terms(VocabularyId(vocabulary)))
                QCOMPARE(term.help.german.isEmpty(), term.help.english.isEmpty());
    }

    void datesKeepTheirPrecision_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        for (const char *text : {"2024", "2024-06", "2024-06-30", "2024-02-29", "0001"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char *text : {"", "24", "2024-13", "2024-00", "2024-06-31", "2023-02-29", "2024-6",
                 "2024-06-3", "2024-06-30T12", "0000", "2024\n", "２０２４"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void datesKeepTheirPrecision()
    {
        QFETCH(QString, text);
        QTEST(isValidDate(text), "valid");
    }
};

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
