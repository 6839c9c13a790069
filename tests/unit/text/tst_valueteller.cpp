// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/identity.h"
#include "core/text/valueteller.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using model::Field;
using model::FieldType;
using model::Kind;
using text::Entry;
using text::Part;
using text::Shape;
using text::Target;

namespace {

class Names final : public text::KnownNames {
public:
    Name record(const RecordId &id) const override
    {
        return {id == model::tagId(u"licht") ? u"Licht"_s : QString()};
    }
    Name municipality(const QString &key) const override
    {
        return key == "05966024"_L1 ? Name{u"Olpe"_s, u"Kreis Olpe"_s} : Name();
    }
};

} // namespace

class TestValueTeller : public QObject {
    Q_OBJECT

    const Names m_names;
    const text::Formats m_formats{model::Language::German};
    const text::ValueTeller m_teller{m_names, m_formats};

    QList<Entry> tell(FieldType type, const QJsonValue &value, model::VocabularyId vocabulary = {}) const
    {
        return m_teller.tell(
            Field{.id = {}, .label = {}, .help = {}, .type = type, .vocabulary = vocabulary}, value);
    }

    QString told(FieldType type, const QJsonValue &value, model::VocabularyId vocabulary = {}) const
    {
        return text::joined(tell(type, value, vocabulary), u"|", u" · ");
    }

private Q_SLOTS:
    void everyTypeHasAShapeAndTellsNothingOfNothing()
    {
        for (int type = 0; type <= int(FieldType::Json); ++type) {
            QVERIFY(text::shapeOf(FieldType(type)) <= Shape::Data);
            for (const QJsonValue &empty :
                {QJsonValue(), QJsonValue(QJsonValue::Undefined), QJsonValue(QString())})
                QVERIFY2(tell(FieldType(type), empty).isEmpty(), qPrintable(QString::number(type)));
        }
    }

    void everyFieldOfEveryKindIsTold()
    {
        QCOMPARE(told(FieldType::Line, u"Ein Satz"_s), u"Ein Satz"_s);
        QCOMPARE(told(FieldType::Term, u"decided"_s, model::VocabularyId::Status), u"Beschlossen"_s);
        QCOMPARE(told(FieldType::Terms, QJsonArray{u"idea"_s, u"pilot"_s}, model::VocabularyId::Status),
            u"Idee|Pilot/Test"_s);
        QCOMPARE(told(FieldType::Number, 48607), u"48.607"_s);
        QCOMPARE(told(FieldType::Flag, true), u"ja"_s);
        QCOMPARE(told(FieldType::Flag, false), u"nein"_s);
        QCOMPARE(told(FieldType::Lines, QJsonArray{u"a"_s, u"b"_s}), u"a|b"_s);
        QCOMPARE(told(FieldType::Money, QJsonObject{{u"from"_s, 1}, {u"to"_s, 2}}), u"1 bis 2\u00A0€"_s);
        QCOMPARE(told(FieldType::Json, QJsonObject{{u"a"_s, 1}}), u"{\n    \"a\": 1\n}"_s);
    }

    void partsLeadToWhatTheyName()
    {
        const QString light = model::tagId(u"licht").toString();
        QCOMPARE(tell(FieldType::Tags, QJsonArray{light, model::tagId(u"fort").toString()}),
            (QList<Entry>{Entry{Part{.text = u"Licht"_s, .target = Target::Tag, .key = light}}}));
        QCOMPARE(tell(FieldType::Municipality, u"05966024"_s),
            (QList<Entry>{Entry{Part{.text = u"Olpe"_s,
                .aside = u"Kreis Olpe"_s,
                .target = Target::Municipality,
                .key = u"05966024"_s}}}));
        QCOMPARE(told(FieldType::Municipality, u"05974040"_s), u"05974040"_s);
        QCOMPARE(tell(FieldType::Url, u"https://a.de"_s).first().first().key, u"https://a.de"_s);
    }

    void entriesAreToldPartByPart()
    {
        const QJsonObject application{{u"ags"_s, u"05966024"_s}, {u"date"_s, u"2024-06"_s},
            {u"adaptation"_s, u"Kleiner."_s}, {u"outcome"_s, u"Gut."_s}};
        QCOMPARE(
            told(FieldType::Applications, QJsonArray{application}), u"Olpe · Juni 2024 · Kleiner. · Gut."_s);
        QCOMPARE(tell(FieldType::Applications, QJsonArray{application}).first().at(1).field, "date"_L1);
        const QJsonObject rating{{u"criterion"_s, u"costs"_s}, {u"rating"_s, u"not_met"_s}};
        QCOMPARE(tell(FieldType::Ratings, QJsonArray{rating}).first().size(), 2);
        const QJsonObject file{{u"hash"_s, u"ab"_s}, {u"name"_s, u"a.pdf"_s}, {u"size"_s, 5}};
        QCOMPARE(told(FieldType::Attachments, QJsonArray{file}), u"a.pdf"_s);
        const QJsonObject source{{u"url"_s, u"https://a.de"_s}, {u"title"_s, u"Bericht"_s}};
        QCOMPARE(told(FieldType::Sources, QJsonArray{source}), u"Bericht · https://a.de"_s);
    }

    void sheetsGetValuesWithTheirType()
    {
        QCOMPARE(std::get<double>(tell(FieldType::Number, 5).first().first().typed), 5.0);
        QCOMPARE(std::get<bool>(tell(FieldType::Flag, false).first().first().typed), false);
        QCOMPARE(std::get<QDate>(tell(FieldType::Date, u"2024-06-30"_s).first().first().typed),
            QDate(2024, 6, 30));
        QVERIFY(std::holds_alternative<std::monostate>(
            tell(FieldType::Date, u"2024-06"_s).first().first().typed));
    }
};

QTEST_GUILESS_MAIN(TestValueTeller)
#include "tst_valueteller.moc"
